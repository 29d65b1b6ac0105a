import {
  MSG_DONTWAIT,
  MSG_TRUNC,
  NETLINK_LISTEN_ALL_NSID,
  SOL_NETLINK,
} from '../libc/constants.ts';
import { addressOf } from '../libc/ffi.ts';
import { recvmsg } from '../libc/libc.ts';
import { HOST_IS_LITTLE } from './frames.ts';
import { LARGEST_DATAGRAM, type Reading, readingOf } from './read.ts';

// One block of memory: struct msghdr, struct iovec, struct sockaddr_nl, control messages, the datagram (64-bit layouts).
const IOVEC = 56;
const NAME = 72;
const CONTROL = 88;
const CONTROL_SIZE = 64;
const DATA = 160;
const NAME_SIZE = 12;
/** `struct msghdr`: offsets of its fields. */
const MSG_NAME = 0;
const MSG_NAMELEN = 8;
const MSG_IOV = 16;
const MSG_IOVLEN = 24;
const MSG_CONTROL = 32;
const MSG_CONTROLLEN = 40;
const MSG_FLAGS = 48;
/** `sizeof(struct cmsghdr)`: length (8 bytes), level, type. */
const CMSG_HEADER = 16;

/**
 * Reads datagrams of one descriptor with all that `recvmsg` tells: who sent it, whether it was cut, and the namespace
 * that it is about. What a process sent (any port but 0) is passed over: only the kernel is believed.
 */
export function messageReceiver(fd: number): () => Reading {
  const memory = Buffer.alloc(DATA + LARGEST_DATAGRAM);
  const view = new DataView(memory.buffer, memory.byteOffset, memory.byteLength);
  const base = addressOf(memory);
  const pointer = (at: number, to: number) =>
    view.setBigUint64(at, BigInt(base + to), HOST_IS_LITTLE);
  pointer(MSG_NAME, NAME);
  pointer(MSG_IOV, IOVEC);
  pointer(MSG_CONTROL, CONTROL);
  pointer(IOVEC, DATA);
  view.setBigUint64(IOVEC + 8, BigInt(LARGEST_DATAGRAM), HOST_IS_LITTLE);
  view.setBigUint64(MSG_IOVLEN, 1n, HOST_IS_LITTLE);

  /** The namespace's id, in the only kind of control message that is switched on. */
  function nsidOf(controlLength: number): number | undefined {
    if (controlLength < CMSG_HEADER + 4) return undefined;
    const level = view.getInt32(CONTROL + 8, HOST_IS_LITTLE);
    const type = view.getInt32(CONTROL + 12, HOST_IS_LITTLE);
    if (level !== SOL_NETLINK || type !== NETLINK_LISTEN_ALL_NSID) return undefined;
    const nsid = view.getInt32(CONTROL + CMSG_HEADER, HOST_IS_LITTLE);
    return nsid < 0 ? undefined : nsid;
  }

  return () => {
    for (;;) {
      view.setUint32(MSG_NAMELEN, NAME_SIZE, HOST_IS_LITTLE);
      view.setBigUint64(MSG_CONTROLLEN, BigInt(CONTROL_SIZE), HOST_IS_LITTLE);
      let size: number;
      try {
        size = recvmsg(fd, memory, MSG_DONTWAIT);
      } catch (error) {
        return readingOf(error);
      }
      const port = view.getUint32(NAME + 4, HOST_IS_LITTLE);
      if (port !== 0) continue;
      if ((view.getInt32(MSG_FLAGS, HOST_IS_LITTLE) & MSG_TRUNC) !== 0)
        return { kind: 'truncated' };
      const bytes = new Uint8Array(memory.subarray(DATA, DATA + size));
      return {
        kind: 'datagram',
        bytes,
        nsid: nsidOf(Number(view.getBigUint64(MSG_CONTROLLEN, HOST_IS_LITTLE))),
      };
    }
  };
}

/** The framing of netlink datagrams: just enough to match answers to requests without decoding them. */

/** `linux/netlink.h NLM_F_*`. */
export const NLM_F_REQUEST = 0x1;
export const NLM_F_MULTI = 0x2;
export const NLM_F_ACK = 0x4;
export const NLM_F_DUMP_INTR = 0x10;
export const NLM_F_DUMP = 0x300;

/** `linux/netlink.h NLMSG_*` control types. */
export const NLMSG_ERROR = 2;
export const NLMSG_DONE = 3;
export const NLMSG_OVERRUN = 4;

/** `sizeof(struct nlmsghdr)`. */
export const HEADER_SIZE = 16;

/** One message in a datagram: its header's numbers, and where it lies. */
export interface Frame {
  readonly type: number;
  readonly flags: number;
  readonly sequence: number;
  readonly port: number;
  /** The whole message, header included: a view of the datagram. */
  readonly bytes: Uint8Array;
}

/** The messages of a datagram, in order. `truncated` tells that the last one is longer than what is there. */
export function framesOf(datagram: Uint8Array): { frames: Frame[]; truncated: boolean } {
  const view = new DataView(datagram.buffer, datagram.byteOffset, datagram.byteLength);
  const frames: Frame[] = [];
  let offset = 0;
  while (offset + HEADER_SIZE <= datagram.length) {
    const length = view.getUint32(offset, HOST_IS_LITTLE);
    if (length < HEADER_SIZE) return { frames, truncated: true };
    if (offset + length > datagram.length) return { frames, truncated: true };
    frames.push({
      type: view.getUint16(offset + 4, HOST_IS_LITTLE),
      flags: view.getUint16(offset + 6, HOST_IS_LITTLE),
      sequence: view.getUint32(offset + 8, HOST_IS_LITTLE),
      port: view.getUint32(offset + 12, HOST_IS_LITTLE),
      bytes: datagram.subarray(offset, offset + length),
    });
    offset += (length + 3) & ~3;
  }
  return { frames, truncated: false };
}

const HOST_IS_LITTLE = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** Overwrites flags (adding `flags`) and sequence of the message that begins `message`. */
export function stamp(message: Uint8Array, flags: number, sequence: number): void {
  const view = new DataView(message.buffer, message.byteOffset, message.byteLength);
  view.setUint16(6, view.getUint16(6, HOST_IS_LITTLE) | flags, HOST_IS_LITTLE);
  view.setUint32(8, sequence, HOST_IS_LITTLE);
}

/** The signed int that begins the payload of NLMSG_ERROR and NLMSG_DONE: 0 or a negative errno. */
export function resultOf(message: Uint8Array): number {
  if (message.length < HEADER_SIZE + 4) return 0;
  const view = new DataView(message.buffer, message.byteOffset, message.byteLength);
  return view.getInt32(HEADER_SIZE, HOST_IS_LITTLE);
}

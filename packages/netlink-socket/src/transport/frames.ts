/** The framing of netlink datagrams: just enough to match answers to requests without decoding them. */

/** `linux/netlink.h NLM_F_*`. */
export const NLM_F_REQUEST = 0x1;
export const NLM_F_ACK = 0x4;
export const NLM_F_DUMP_INTR = 0x10;
export const NLM_F_DUMP = 0x300;

/** `linux/netlink.h NLMSG_*` control types. */
export const NLMSG_NOOP = 1;
export const NLMSG_ERROR = 2;
export const NLMSG_DONE = 3;

/** `sizeof(struct nlmsghdr)`. */
export const HEADER_SIZE = 16;

/** Whether this machine writes the low byte first: netlink is in host byte order. */
export const HOST_IS_LITTLE: boolean = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** One message in a datagram: its header's numbers, and where it lies. */
export interface Frame {
  readonly type: number;
  readonly flags: number;
  readonly sequence: number;
  /** Offset of the message in the datagram, and of its end without padding. */
  readonly start: number;
  readonly end: number;
}

/** Calls `visit` for each message of a datagram, in order. False when the last one is longer than what is there. */
export function visitFrames(datagram: Uint8Array, visit: (frame: Frame) => void): boolean {
  const view = viewOf(datagram);
  let start = 0;
  while (start + HEADER_SIZE <= datagram.length) {
    const length = view.getUint32(start, HOST_IS_LITTLE);
    if (length < HEADER_SIZE || start + length > datagram.length) return false;
    visit({
      type: view.getUint16(start + 4, HOST_IS_LITTLE),
      flags: view.getUint16(start + 6, HOST_IS_LITTLE),
      sequence: view.getUint32(start + 8, HOST_IS_LITTLE),
      start,
      end: start + length,
    });
    start += (length + 3) & ~3;
  }
  return true;
}

/** Writes `struct nlmsghdr` at the start of `message`, whose length is all of it. */
export function writeHeader(
  message: Uint8Array,
  header: { readonly type: number; readonly flags: number; readonly sequence?: number },
): void {
  const view = viewOf(message);
  view.setUint32(0, message.length, HOST_IS_LITTLE);
  view.setUint16(4, header.type, HOST_IS_LITTLE);
  view.setUint16(6, header.flags, HOST_IS_LITTLE);
  view.setUint32(8, header.sequence ?? 0, HOST_IS_LITTLE);
}

/** Adds `flags` to, and overwrites the sequence of, the message that begins `message`. */
export function stamp(message: Uint8Array, flags: number, sequence: number): void {
  const view = viewOf(message);
  view.setUint16(6, view.getUint16(6, HOST_IS_LITTLE) | flags, HOST_IS_LITTLE);
  view.setUint32(8, sequence, HOST_IS_LITTLE);
}

/** The signed int that begins the payload of NLMSG_ERROR and NLMSG_DONE: 0 or a negative errno. */
export function resultOf(message: Uint8Array): number {
  if (message.length < HEADER_SIZE + 4) return 0;
  return viewOf(message).getInt32(HEADER_SIZE, HOST_IS_LITTLE);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

let last = 0;

/** A sequence number, never 0, that no other request of this thread has for the next four billion. */
export function nextSequence(): number {
  last = (last + 1) >>> 0 || 1;
  return last;
}

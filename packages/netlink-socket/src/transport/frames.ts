/** The framing of netlink datagrams: just enough to match answers to requests without decoding them. */

/** `linux/netlink.h NLM_F_*`. */
export const NLM_F_REQUEST = 0x1;
export const NLM_F_ACK = 0x4;
export const NLM_F_ECHO = 0x8;
export const NLM_F_DUMP_INTR = 0x10;
export const NLM_F_DUMP = 0x300;
export const NLM_F_CREATE = 0x400;

/** `linux/netlink.h NLMSG_*` control types. */
export const NLMSG_NOOP = 1;
export const NLMSG_ERROR = 2;
export const NLMSG_DONE = 3;

/** `sizeof(struct nlmsghdr)`. */
export const HEADER_SIZE = 16;

/** Whether this machine writes the low byte first: netlink is in host byte order. */
export const HOST_IS_LITTLE: boolean = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** Where the low byte of a 16-bit number is, and the low half of a 32-bit one. */
const LOW = HOST_IS_LITTLE ? 0 : 1;

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
  let start = 0;
  while (start + HEADER_SIZE <= datagram.length) {
    const length = u32At(datagram, start);
    if (length < HEADER_SIZE || start + length > datagram.length) return false;
    visit({
      type: u16At(datagram, start + 4),
      flags: u16At(datagram, start + 6),
      sequence: u32At(datagram, start + 8),
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
  putU16(message, 6, flagsOf(message) | flags);
  putU16(message, 8 + 2 * LOW, sequence);
  putU16(message, 10 - 2 * LOW, sequence >>> 16);
}

/** `nlmsg_flags` of the message that begins `message`. */
export function flagsOf(message: Uint8Array): number {
  return u16At(message, 6);
}

/** Takes `flags` away from the message that begins at `start`. */
export function clearFlags(messages: Uint8Array, start: number, flags: number): void {
  putU16(messages, start + 6, u16At(messages, start + 6) & ~flags);
}

/** The signed int that begins the payload of NLMSG_ERROR and NLMSG_DONE: 0 or a negative errno. */
export function resultOf(message: Uint8Array): number {
  return message.length < HEADER_SIZE + 4 ? 0 : u32At(message, HEADER_SIZE) | 0;
}

// To make a DataView takes longer than to read or write a header without one, and every message has one.

function u16At(bytes: Uint8Array, at: number): number {
  return (bytes[at + LOW] ?? 0) | ((bytes[at + 1 - LOW] ?? 0) << 8);
}

function u32At(bytes: Uint8Array, at: number): number {
  const low = u16At(bytes, at + 2 * LOW);
  return (low | (u16At(bytes, at + 2 - 2 * LOW) << 16)) >>> 0;
}

function putU16(bytes: Uint8Array, at: number, value: number): void {
  bytes[at + LOW] = value;
  bytes[at + 1 - LOW] = value >>> 8;
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

/**
 * Captures of netlink messages as pcap files of link type 253, which Wireshark and tshark read.
 *
 * Source of truth: pcap-savefile(5); https://www.tcpdump.org/linktypes/LINKTYPE_NETLINK.html
 */

/** One message of a capture. */
export interface PcapRecord {
  /** Milliseconds since 1970, with a fraction of microseconds. */
  readonly time: number;
  /** Whether this machine sent it to the kernel. */
  readonly outgoing: boolean;
  /** Netlink protocol: 0 route. */
  readonly protocol: number;
  /** The message, header included. */
  readonly message: Uint8Array;
}

/** The file is no capture of netlink messages; `offset` is where that shows. */
export class PcapError extends Error {
  override readonly name = 'PcapError';
  readonly code = 'ERR_PCAP';
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(`not a netlink capture: ${reason} (at byte ${offset})`);
    this.offset = offset;
  }
}

const MAGIC = 0xa1b2c3d4;
const LINKTYPE_NETLINK = 253;
const SNAPLEN = 262_144;
const FILE_HEADER = 24;
const RECORD_HEADER = 16;
/** `struct sockaddr_ll`-like header: packet type, device type, ten unused bytes, protocol; all big-endian. */
const COOKED_HEADER = 16;
const PACKET_OUTGOING = 4;
const ARPHRD_NETLINK = 824;

/** What a capture file begins with; numbers in little-endian. */
export function pcapHeader(): Uint8Array {
  const header = new DataView(new ArrayBuffer(FILE_HEADER));
  header.setUint32(0, MAGIC, true);
  header.setUint16(4, 2, true);
  header.setUint16(6, 4, true);
  header.setUint32(16, SNAPLEN, true);
  header.setUint32(20, LINKTYPE_NETLINK, true);
  return new Uint8Array(header.buffer);
}

/** The bytes of one record. */
export function pcapRecord({ time, outgoing, protocol, message }: PcapRecord): Uint8Array {
  const size = COOKED_HEADER + message.length;
  const bytes = new Uint8Array(RECORD_HEADER + size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, Math.floor(time / 1000), true);
  view.setUint32(4, Math.floor((time % 1000) * 1000), true);
  view.setUint32(8, size, true);
  view.setUint32(12, size, true);
  view.setUint16(16, outgoing ? PACKET_OUTGOING : 0);
  view.setUint16(18, ARPHRD_NETLINK);
  view.setUint16(30, protocol);
  bytes.set(message, RECORD_HEADER + COOKED_HEADER);
  return bytes;
}

/**
 * The records of a capture, of either byte order. A last record that was cut off is left out.
 *
 * @throws PcapError when it is no pcap file of this link type.
 */
export function* pcapRecords(file: Uint8Array): Generator<PcapRecord, void, undefined> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < FILE_HEADER) throw new PcapError('it is too short', file.length);
  const little = view.getUint32(0, true) === MAGIC;
  if (!little && view.getUint32(0) !== MAGIC) throw new PcapError('it has another magic number', 0);
  const linkType = view.getUint32(20, little);
  if (linkType !== LINKTYPE_NETLINK)
    throw new PcapError(`its link type is ${linkType}, not 253`, 20);
  let at = FILE_HEADER;
  while (at + RECORD_HEADER + COOKED_HEADER <= file.length) {
    const size = view.getUint32(at + 8, little);
    const end = at + RECORD_HEADER + size;
    if (size < COOKED_HEADER) throw new PcapError(`a record has ${size} bytes`, at);
    if (end > file.length) return;
    const start = at + RECORD_HEADER;
    yield {
      time: view.getUint32(at, little) * 1000 + view.getUint32(at + 4, little) / 1000,
      outgoing: view.getUint16(start) === PACKET_OUTGOING,
      protocol: view.getUint16(start + 14),
      message: file.subarray(start + COOKED_HEADER, end),
    };
    at = end;
  }
}

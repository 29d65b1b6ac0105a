/** `LINKTYPE_NETLINK`. */
const LINKTYPE_NETLINK = 253;

/** A capture file (version 2.4, little-endian) with a record for each datagram, behind the cooked header of `nlmon`. */
export function pcap(datagrams: readonly Uint8Array[]): Uint8Array {
  const head = new DataView(new ArrayBuffer(24));
  head.setUint32(0, 0xa1b2c3d4, true);
  head.setUint16(4, 2, true);
  head.setUint16(6, 4, true);
  head.setUint32(16, 0x40000, true);
  head.setUint32(20, LINKTYPE_NETLINK, true);
  const parts: Uint8Array[] = [new Uint8Array(head.buffer)];
  for (const [index, bytes] of datagrams.entries()) {
    const record = new DataView(new ArrayBuffer(32));
    // A record a second, so that sorting by time keeps the order.
    record.setUint32(0, index, true);
    record.setUint32(8, 16 + bytes.length, true);
    record.setUint32(12, 16 + bytes.length, true);
    // Cooked header: PACKET_HOST, ARPHRD_NETLINK, no address, protocol NETLINK_ROUTE; network byte order.
    record.setUint16(16, 4);
    record.setUint16(18, 824);
    parts.push(new Uint8Array(record.buffer), bytes);
  }
  return Uint8Array.from(Buffer.concat(parts));
}

import type { Protocol } from '../grammar/messages.ts';

/** `LINKTYPE_NETLINK`. */
const LINKTYPE_NETLINK = 253;

/** `linux/netlink.h NETLINK_ROUTE`, `NETLINK_SOCK_DIAG`. */
const PROTOCOLS: Readonly<Record<Protocol, number>> = { route: 0, 'sock-diag': 4 };

/** `linux/if_packet.h`: what `nlmon` says of messages to the kernel, and of the kernel's. */
const PACKET_USER = 6;
const PACKET_KERNEL = 7;

/** Whether the first message has `NLM_F_REQUEST`. */
function isRequest(bytes: Uint8Array): boolean {
  return bytes.length >= 16 && ((bytes[6] ?? 0) & 1) !== 0;
}

/** A capture file (version 2.4, little-endian) with a record for each datagram, behind the cooked header of `nlmon`. */
export function pcap(
  datagrams: readonly { readonly bytes: Uint8Array; readonly proto: Protocol }[],
): Uint8Array {
  const head = new DataView(new ArrayBuffer(24));
  head.setUint32(0, 0xa1b2c3d4, true);
  head.setUint16(4, 2, true);
  head.setUint16(6, 4, true);
  head.setUint32(16, 0x40000, true);
  head.setUint32(20, LINKTYPE_NETLINK, true);
  const parts: Uint8Array[] = [new Uint8Array(head.buffer)];
  for (const [index, { bytes, proto }] of datagrams.entries()) {
    const record = new DataView(new ArrayBuffer(32));
    // A record a second, so that sorting by time keeps the order.
    record.setUint32(0, index, true);
    record.setUint32(8, 16 + bytes.length, true);
    record.setUint32(12, 16 + bytes.length, true);
    // Cooked header: to whom, ARPHRD_NETLINK, no address, netlink protocol; network byte order.
    record.setUint16(16, isRequest(bytes) ? PACKET_KERNEL : PACKET_USER);
    record.setUint16(18, 824);
    record.setUint16(30, PROTOCOLS[proto]);
    parts.push(new Uint8Array(record.buffer), bytes);
  }
  return Uint8Array.from(Buffer.concat(parts));
}

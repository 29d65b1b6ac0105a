/** Address properties that destination ordering compares (RFC 6724 §2 and §3). */

/** IPv6 address as 16 bytes; IPv4 addresses are IPv4-mapped ones here (RFC 6724 §3.2). */
export type MappedAddress = Uint8Array;

/** The default policy table (RFC 6724 §2.1), longest prefix first. */
const POLICY: readonly (readonly [
  prefix: Uint8Array,
  length: number,
  precedence: number,
  label: number,
])[] = [
  [Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1), 128, 50, 0],
  [Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff), 96, 35, 4],
  [Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), 96, 1, 3],
  [Uint8Array.of(0x20, 0x01, 0, 0), 32, 5, 5],
  [Uint8Array.of(0x20, 0x02), 16, 30, 2],
  [Uint8Array.of(0x3f, 0xfe), 16, 1, 12],
  [Uint8Array.of(0xfe, 0xc0), 10, 1, 11],
  [Uint8Array.of(0xfc), 7, 3, 13],
  [Uint8Array.of(), 0, 40, 1],
];

/** Precedence (higher is better) and label (equal is better) of an address, by longest prefix. */
export function policyOf(address: MappedAddress): { precedence: number; label: number } {
  for (const [prefix, length, precedence, label] of POLICY) {
    if (commonPrefix(address, prefix, length) === length) {
      return { precedence, label };
    }
  }
  return { precedence: 40, label: 1 };
}

/** Scopes as in multicast addresses (RFC 4291 §2.7), from narrow to wide. */
const LINK_LOCAL = 0x2;
const SITE_LOCAL = 0x5;
const GLOBAL = 0xe;

/**
 * Scope of an address. Loopback is link-local (RFC 6724 §3.4 for ::1, §3.2 for 127/8 and
 * 169.254/16); private IPv4 addresses are global.
 */
export function scopeOf(address: MappedAddress): number {
  const [first = 0, second = 0] = address;
  if (isMapped(address)) {
    const [a, b] = [address[12], address[13]];
    return a === 127 || (a === 169 && b === 254) ? LINK_LOCAL : GLOBAL;
  }
  if (first === 0xff) return second & 0xf;
  if (first === 0xfe && (second & 0xc0) === 0x80) return LINK_LOCAL;
  if (first === 0xfe && (second & 0xc0) === 0xc0) return SITE_LOCAL;
  const loopback = address[15] === 1 && address.subarray(0, 15).every((byte) => byte === 0);
  return loopback ? LINK_LOCAL : GLOBAL;
}

/** Whether the address is an IPv4 one in ::ffff:0:0/96. */
export function isMapped(address: MappedAddress): boolean {
  return (
    address[10] === 0xff &&
    address[11] === 0xff &&
    address.subarray(0, 10).every((byte) => byte === 0)
  );
}

/** The mapped form of a 4-byte address; 16 bytes are returned as they are. */
export function mapped(address: Uint8Array): MappedAddress {
  if (address.length === 16) return address;
  const bytes = new Uint8Array(16);
  bytes.set([0xff, 0xff], 10);
  bytes.set(address, 12);
  return bytes;
}

/** Number of leading bits that two addresses share, at most `limit` (RFC 6724 §2.2). */
export function commonPrefix(a: Uint8Array, b: Uint8Array, limit: number): number {
  let bits = 0;
  for (let index = 0; bits < limit; index++) {
    const difference = (a[index] ?? 0) ^ (b[index] ?? 0);
    bits += difference === 0 ? 8 : Math.clz32(difference) - 24;
    if (difference !== 0) break;
  }
  return Math.min(bits, limit);
}

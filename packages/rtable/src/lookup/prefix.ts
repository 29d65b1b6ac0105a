/** Prefixes against addresses, both as bytes in network order. */
import { parseAddress } from '@routability/netlink-codec/address';

/** Whether the first `length` bits of two addresses are the same. */
export function samePrefix(a: Uint8Array, b: Uint8Array, length: number): boolean {
  const whole = length >> 3;
  for (let at = 0; at < whole; at++) if (a[at] !== b[at]) return false;
  const rest = length & 7;
  return rest === 0 || (((a[whole] as number) ^ (b[whole] as number)) & (0xff00 >> rest)) === 0;
}

/** Whether the prefix `text`/`length`, of the same family, covers an address. */
export function covers(text: string, length: number, address: Uint8Array): boolean {
  const bytes = parseAddress(text);
  return (
    bytes !== undefined && bytes.length === address.length && samePrefix(bytes, address, length)
  );
}

/** How many leading bits two addresses have in common, `limit` at most. */
export function commonBits(a: Uint8Array, b: Uint8Array, limit: number): number {
  let bits = 0;
  for (let at = 0; at < a.length && bits < limit; at++) {
    const difference = (a[at] as number) ^ (b[at] as number);
    if (difference !== 0) return Math.min(limit, bits + Math.clz32(difference) - 24);
    bits += 8;
  }
  return Math.min(bits, limit);
}

/**
 * How an address is cut: the first byte, then layers of 24 bits (see `node.ts`). Addresses are
 * bytes in network order (4 or 16 of them, from `offset`), IPv4 ones also a 32-bit integer.
 */

/** The layer that holds a prefix of `length` ≥ 8 bits: 8..32 → 0, 33..56 → 1, … 105..128 → 4. */
export function layerOf(length: number): number {
  return length <= 32 ? 0 : ((length - 9) / 24) | 0;
}

/** The 24 bits of an address that a layer sees. */
export function layerBits(address: Uint8Array, offset: number, layer: number): number {
  const at = offset + 1 + 3 * layer;
  return (
    ((address[at] as number) << 16) |
    ((address[at + 1] as number) << 8) |
    (address[at + 2] as number)
  );
}

/** The key, in its layer, of the first `length` (0..24) of 24 bits. */
export function keyOf(bits: number, length: number): number {
  return (((bits >>> (24 - length)) << (24 - length)) << 5) | length;
}

/** Writes the 24 bits of a layer into an address. */
export function writeLayer(address: Uint8Array, layer: number, bits: number): void {
  const at = 1 + 3 * layer;
  address[at] = bits >>> 16;
  address[at + 1] = bits >>> 8;
  address[at + 2] = bits;
}

/** The 32-bit integer (unsigned) of the four bytes of an IPv4 address. */
export function addressToInt(address: Uint8Array, offset = 0): number {
  return (
    (((address[offset] as number) << 24) |
      ((address[offset + 1] as number) << 16) |
      ((address[offset + 2] as number) << 8) |
      (address[offset + 3] as number)) >>>
    0
  );
}

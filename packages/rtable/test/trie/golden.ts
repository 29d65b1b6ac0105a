/** The slow, obvious table that the trie is compared with: a map from binary strings. */

/** A prefix as its bits: '0' and '1' characters, as many as its length. */
export type Bits = string;

/** The bits of a prefix. */
export function bitsOf(address: Uint8Array, length: number): Bits {
  let bits = '';
  for (const byte of address) bits += byte.toString(2).padStart(8, '0');
  return bits.slice(0, length);
}

/** The address of a prefix, host bits zero. */
export function addressOf(bits: Bits, width: number): Uint8Array {
  const padded = bits.padEnd(width * 8, '0');
  return Uint8Array.from({ length: width }, (_, byte) =>
    Number.parseInt(padded.slice(byte * 8, byte * 8 + 8), 2),
  );
}

/** Keys in the order of iteration: by address, shorter first. */
export function inOrder(table: ReadonlyMap<Bits, unknown>, width: number): Bits[] {
  const key = (bits: Bits) => bits.padEnd(width * 8, '0') + String(bits.length).padStart(3, '0');
  return [...table.keys()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The keys that cover a prefix, itself included, longest first. */
export function coversOf(table: ReadonlyMap<Bits, unknown>, bits: Bits): Bits[] {
  const covers: Bits[] = [];
  for (let length = bits.length; length >= 0; length--) {
    if (table.has(bits.slice(0, length))) covers.push(bits.slice(0, length));
  }
  return covers;
}

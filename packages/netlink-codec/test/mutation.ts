import fc from 'fast-check';

/** One change of a datagram. */
export type Mutation = readonly [
  'set' | 'length' | 'type' | 'flags' | 'cut' | 'repeat',
  number,
  number,
];

/** A change that hits what matters more often than chance would: lengths, types and flag bits of attributes. */
export const mutation: fc.Arbitrary<Mutation> = fc.tuple(
  fc.constantFrom('set', 'length', 'type', 'flags', 'cut', 'repeat'),
  fc.nat(),
  fc.oneof(fc.constantFrom(0, 1, 3, 4, 5, 8, 0x40, 0x80, 0xff), fc.nat(255)),
);

/** The bytes after changes; the length of the first message is made to fit where it was cut or grew. */
export function mutate(bytes: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  let result: Uint8Array = bytes.slice();
  for (const [kind, at, byte] of mutations) {
    if (result.length === 0) break;
    const place = at % result.length;
    const word = place & ~3;
    if (kind === 'set') result[place] = byte;
    else if (kind === 'length') result[word] = byte & 0x7c;
    else if (kind === 'type') result[Math.min(word + 2, result.length - 1)] = byte & 0x3f;
    else if (kind === 'flags') result[Math.min(word + 3, result.length - 1)] = byte & 0xc0;
    else if (kind === 'cut') result = result.slice(0, place);
    else
      result = concat(
        result.subarray(0, word),
        result.subarray(word, word + byte),
        result.subarray(word),
      );
  }
  return result;
}

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

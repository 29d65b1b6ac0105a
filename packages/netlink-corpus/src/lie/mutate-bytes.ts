import type { Random } from '../random.ts';

/** Values that lengths, types and flags are most often wrong by. */
const TELLING = [0, 1, 2, 3, 4, 5, 7, 8, 9, 12, 16, 0x3f, 0x40, 0x7f, 0x80, 0xc0, 0xfe, 0xff];

/**
 * One to four changes of bytes that hit what matters: lengths and types of attributes and nexthops (which begin at
 * multiples of four), flag bits, cut ends, repeated and lost stretches, stretches of another seed. Unlike the lies about values it
 * foresees nothing: it is for finding crashes. The length of the first message is made to fit more often than not.
 */
export function mutateBytes(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let result: Uint8Array = bytes.slice();
  const changes = 1 + random.below(4);
  for (let change = 0; change < changes && result.length > 0; change++) {
    result = changed(result, other, random);
  }
  if (result.length >= 16 && random.below(4) > 0) {
    new DataView(result.buffer, result.byteOffset).setUint32(0, result.length, true);
  }
  return result;
}

function changed(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length);
  const word = at & ~3;
  const telling = random.below(4) > 0 ? random.pick(TELLING) : random.below(256);
  switch (random.below(8)) {
    case 0:
      bytes[at] = telling;
      return bytes;
    case 1:
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
      return bytes;
    case 2:
    case 3:
      // A length: of an attribute, or of a nexthop.
      bytes[word] = telling;
      if (word + 1 < bytes.length) bytes[word + 1] = random.below(8) === 0 ? telling : 0;
      return bytes;
    case 4:
      // A type, and its flags.
      if (word + 3 < bytes.length) {
        bytes[word + 2] = random.below(70);
        bytes[word + 3] = random.below(4) << 6;
      }
      return bytes;
    case 5:
      return bytes.slice(0, at);
    case 6: {
      const stretch = (1 + random.below(8)) * 4;
      const kept = random.below(2) * stretch;
      return joined(bytes.subarray(0, word + kept), bytes.subarray(word + stretch - kept));
    }
    default: {
      const from = random.below(Math.max(1, other.length)) & ~3;
      const stretch = other.subarray(from, from + (1 + random.below(16)) * 4);
      return joined(bytes.subarray(0, word), stretch, bytes.subarray(word));
    }
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}

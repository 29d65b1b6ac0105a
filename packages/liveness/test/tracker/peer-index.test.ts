import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PeerIndex } from '../../src/tracker/peer-index.ts';

/** Addresses that share many leading bits, so that prefixes of every length cover some. */
const address = (width: 4 | 16) =>
  fc
    .array(fc.constantFrom(0, 1, 2, 128, 255), { minLength: width, maxLength: width })
    .map((bytes) => Uint8Array.from(bytes));

function covers(prefix: Uint8Array, length: number, of: Uint8Array): boolean {
  for (let bit = 0; bit < length; bit++) {
    const mask = 128 >> (bit & 7);
    if (((prefix[bit >> 3] ?? 0) & mask) !== ((of[bit >> 3] ?? 0) & mask)) return false;
  }
  return true;
}

test.each([4, 16] as const)(
  'finds exactly the peers that a prefix covers, in order (%d bytes)',
  (width) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), address(width)), { maxLength: 60 }),
        address(width),
        fc.nat(8 * width),
        fc.option(address(width), { nil: undefined }),
        (steps, prefix, length, from) => {
          const index = new PeerIndex(width);
          const golden = new Map<string, Uint8Array>();
          for (const [adds, each] of steps) {
            const known = golden.has(each.join());
            expect(index.find(each) !== -1).toBe(known);
            if (adds) {
              const peer = index.add(each);
              golden.set(each.join(), each);
              expect(index.find(each)).toBe(peer);
            } else if (known) {
              index.remove(index.find(each));
              golden.delete(each.join());
            }
            expect(index.size).toBe(golden.size);
          }
          const expected = [...golden.values()]
            .filter((each) => covers(prefix, length, each))
            .filter((each) => from === undefined || Buffer.compare(each, from) >= 0)
            .sort(Buffer.compare)
            .map((each) => each.join());
          const found: string[] = [];
          const read = new Uint8Array(width);
          index.walk(prefix, length, from, (peer) => {
            index.read(peer, read);
            found.push(read.join());
            return false;
          });
          expect(found).toEqual(expected);
        },
      ),
    );
  },
);

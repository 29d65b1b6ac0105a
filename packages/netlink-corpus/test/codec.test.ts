import { expect, test } from '@jest/globals';
import { decode, encode } from '@routability/netlink-codec';
import { type Entry, readManifest, readSeed } from '@routability/netlink-corpus';
import {
  honestMessage,
  lyingSeed,
  type Problem,
  write,
} from '@routability/netlink-corpus/arbitraries';
import fc from 'fast-check';

type Place = Pick<Problem, 'offset' | 'path'>;

/** Where the codec notices something in bytes, by offset. */
function noticed(bytes: Uint8Array, byteOrder: 'little' | 'big'): Place[] {
  return decode(bytes, { byteOrder })
    .flatMap(({ problems }) => problems)
    .map(({ offset, path }) => ({ offset, path }))
    .sort(byPlace);
}

function expected(lenient: Entry['expect']['lenient']): Place[] {
  const problems = lenient.ok ? [] : (lenient.problems ?? [lenient]);
  return problems.map(({ offset, path }) => ({ offset, path })).sort(byPlace);
}

function byPlace(a: Place, b: Place): number {
  return a.offset - b.offset || (a.path < b.path ? -1 : 1);
}

const manifest = readManifest();

test('the codec notices in every seed what the manifest says, where it says', () => {
  const differences = manifest.flatMap((entry) => {
    const found = noticed(readSeed(entry), entry.byteOrder);
    const wanted = expected(entry.expect.lenient);
    return JSON.stringify(found) === JSON.stringify(wanted)
      ? []
      : [{ path: entry.path, found, wanted }];
  });
  expect(differences.slice(0, 5)).toEqual([]);
});

test('the codec gives every seed back byte for byte', () => {
  const lossy = manifest.filter((entry) => {
    const bytes = readSeed(entry);
    const { byteOrder } = entry;
    return !Buffer.from(encode(decode(bytes, { byteOrder }), { byteOrder })).equals(bytes);
  });
  expect(lossy.map(({ path }) => path)).toEqual([]);
});

test('honest messages of any values decode without a problem', () => {
  fc.assert(
    fc.property(
      honestMessage(),
      fc.constantFrom('little' as const, 'big' as const),
      (message, byteOrder) => {
        const { bytes, lenient } = write({ messages: [message] }, byteOrder);
        expect(lenient).toEqual([]);
        expect(noticed(bytes, byteOrder)).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});

test('of a message that lies in one place the codec notices exactly that', () => {
  fc.assert(
    fc.property(lyingSeed(), ({ value }) => {
      const { bytes, lenient } = write(value);
      const wanted = lenient.map(({ offset, path }) => ({ offset, path }));
      expect(noticed(bytes, 'little')).toEqual(wanted);
      expect(
        Buffer.from(encode(decode(bytes, { byteOrder: 'little' }), { byteOrder: 'little' })),
      ).toEqual(Buffer.from(bytes));
    }),
    { numRuns: 200 },
  );
});

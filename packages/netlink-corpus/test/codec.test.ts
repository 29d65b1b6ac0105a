import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@jest/globals';
import { type DecodeOptions, decode, encode } from '@routability/netlink-codec';
import {
  type Entry,
  mutateBytes,
  type Outcome,
  Random,
  readManifest,
  readSeed,
} from '@routability/netlink-corpus';
import {
  honestMessage,
  lyingSeed,
  type Problem,
  write,
} from '@routability/netlink-corpus/arbitraries';
import fc from 'fast-check';
import { codecFacts } from './codec-facts.ts';

type Place = Pick<Problem, 'offset' | 'path'>;

/** Where the codec notices something in bytes, by offset. */
function noticed(bytes: Uint8Array, options: DecodeOptions): Place[] {
  return decode(bytes, options)
    .flatMap(({ problems }) => problems)
    .map(({ offset, path }) => ({ offset, path }))
    .sort(byPlace);
}

function optionsOf({ byteOrder, proto }: Entry): DecodeOptions {
  return { byteOrder, family: proto };
}

/** Nests that the corpus's grammar does not go into; the codec goes into some. */
const OPAQUE =
  /\.(protinfo|vfinfoList|vfPorts|portSelf|devlinkPort|dpllPin|mctp|mcastQuerierState|groupStats|fdbExtAttrs|opts)\b/;

function listed(outcome: Outcome): readonly Omit<Problem, 'ok'>[] {
  return outcome.ok ? [] : (outcome.problems ?? [outcome]);
}

function expected(lenient: Outcome): Place[] {
  return listed(lenient)
    .map(({ offset, path }) => ({ offset, path }))
    .sort(byPlace);
}

function byPlace(a: Place, b: Place): number {
  return a.offset - b.offset || (a.path < b.path ? -1 : 1);
}

const manifest = readManifest();

test('the codec notices in every seed what the manifest says, where it says', () => {
  const differences = manifest.flatMap((entry) => {
    const found = noticed(readSeed(entry), optionsOf(entry));
    const wanted = expected(entry.expect.lenient);
    return JSON.stringify(found) === JSON.stringify(wanted)
      ? []
      : [{ path: entry.path, found, wanted }];
  });
  expect(differences.slice(0, 5)).toEqual([]);
});

test('strict decoding notices the rest, but for addresses of a wrong size, which the codec keeps as they are', () => {
  const differences = manifest.flatMap((entry) => {
    const { strict, lenient } = entry.expect;
    const entered = ({ path }: Place): boolean => !OPAQUE.test(path);
    const found = noticed(readSeed(entry), { ...optionsOf(entry), strict: true }).filter(entered);
    const problems = listed(strict).filter(
      (problem) => problem.code !== 'address-size' && entered(problem),
    );
    const wanted = problems.map(({ offset, path }) => ({ offset, path })).sort(byPlace);
    return isDeepStrictEqual(found, wanted) ? [] : [{ path: entry.path, found, wanted, lenient }];
  });
  expect(differences.slice(0, 5)).toEqual([]);
});

test('the codec learns from every seed what the manifest says that can be learnt', () => {
  const told = manifest.filter(({ expect: { facts } }) => facts !== undefined);
  expect(told.length).toBeGreaterThan(1500);
  const differences = told.flatMap((entry) => {
    const found = codecFacts(readSeed(entry), optionsOf(entry));
    const wanted = entry.expect.facts ?? [];
    return isDeepStrictEqual(found, wanted) ? [] : [{ path: entry.path, found, wanted }];
  });
  expect(differences.slice(0, 5)).toEqual([]);
});

test('the codec gives every seed back byte for byte', () => {
  const lossy = manifest.filter((entry) => {
    const bytes = readSeed(entry);
    const options = optionsOf(entry);
    return !Buffer.from(encode(decode(bytes, options), options)).equals(bytes);
  });
  expect(lossy.map(({ path }) => path)).toEqual([]);
});

test('honest messages of any values decode without a problem', () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom('route' as const, 'sock-diag' as const)
        .chain((family) =>
          honestMessage({ proto: family }).map((message) => ({ message, family })),
        ),
      fc.constantFrom('little' as const, 'big' as const),
      ({ message, family }, byteOrder) => {
        const { bytes, lenient } = write({ messages: [message] }, byteOrder);
        expect(lenient).toEqual([]);
        expect(noticed(bytes, { byteOrder, family })).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});

test('of a message that lies in one place the codec notices exactly that', () => {
  for (const family of ['route', 'sock-diag'] as const) {
    const options = { byteOrder: 'little' as const, family };
    fc.assert(
      fc.property(lyingSeed({ proto: family }), ({ value }) => {
        const { bytes, lenient } = write(value);
        const wanted = lenient.map(({ offset, path }) => ({ offset, path }));
        expect(noticed(bytes, options)).toEqual(wanted);
        expect(Buffer.from(encode(decode(bytes, options), options))).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 200 },
    );
  }
});

test('mutants of the seeds neither make the codec throw nor lose a byte', () => {
  const random = new Random(7, 'test run');
  const seeds = manifest
    .map((entry) => ({ bytes: readSeed(entry), family: entry.proto }))
    .filter(({ bytes }) => bytes.length < 4096);
  for (let count = 0; count < 10_000; count++) {
    const { bytes: seed, family } = random.pick(seeds);
    const options = { byteOrder: 'little' as const, family };
    const bytes = mutateBytes(seed, random.pick(seeds).bytes, random);
    const again = encode(decode(bytes, options), options);
    if (Buffer.compare(again, bytes) !== 0) expect(Buffer.from(again)).toEqual(Buffer.from(bytes));
  }
});

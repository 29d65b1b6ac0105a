import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { coWalk, createMemo } from '../../src/affected/co-walk.ts';
import { emptyTrie, type Trie, withPrefix } from '../../src/trie/index.ts';
import { addressOf, type Bits, bitsOf, coversOf } from '../trie/golden.ts';

interface Route {
  readonly opaque: boolean;
}
interface Host {
  readonly bits: Bits;
}
type Width = 4 | 16;

const STEMS: Record<Width, Bits[]> = {
  4: ['', '00001010', '0000101000000001'],
  16: ['', '00100000', '0010000000000001'.repeat(3), '0010000000000001'.repeat(7)],
};

function bits(width: Width, min: number): fc.Arbitrary<Bits> {
  const bit = fc.constantFrom('0', '1');
  const tail = fc.array(bit, { minLength: min, maxLength: width * 8, size: 'max' });
  return fc
    .tuple(fc.constantFrom(...STEMS[width]), tail)
    .map(([stem, rest]) => (stem + rest.join('')).slice(0, width * 8));
}

/** Hosts side by side below one stem, enough to burst a bucket. */
function crowd(width: Width): fc.Arbitrary<Bits[]> {
  return fc.tuple(bits(width, width * 8), fc.integer({ min: 0, max: 7 })).map(([host, size]) =>
    Array.from({ length: 2 ** size }, (_, index) => {
      const at = spread(width, index);
      return host.slice(0, at.from) + at.bits + host.slice(at.from + at.bits.length);
    }),
  );
}

function spread(width: Width, index: number): { from: number; bits: Bits } {
  return { from: width === 4 ? 16 : 40, bits: index.toString(2).padStart(8, '0') };
}

const example = (width: Width) =>
  fc.record({
    routes: fc.array(fc.tuple(bits(width, 0), fc.boolean()), { maxLength: 120, size: 'max' }),
    hosts: fc.array(fc.oneof(crowd(width), fc.array(bits(width, width * 8), { maxLength: 60 })), {
      maxLength: 4,
    }),
    changed: fc.array(fc.tuple(bits(width, 0), fc.boolean(), fc.boolean()), {
      minLength: 1,
      maxLength: 12,
    }),
    nearHost: fc.array(fc.nat({ max: width * 8 }), { maxLength: 6 }),
  });

function hostTrie(width: Width, all: readonly Bits[]): Trie<Host> {
  return all.reduce(
    (trie, host) => withPrefix(trie, addressOf(host, width), width * 8, { bits: host }),
    emptyTrie<Host>(width),
  );
}

describe.each<Width>([4, 16])('the hosts that a changed prefix concerns, %i bytes', (width) => {
  test('are those inside it that no longer opaque prefix covers, with and without memo', () => {
    fc.assert(
      fc.property(example(width), ({ routes, hosts, changed, nearHost }) => {
        const full = (host: Bits) => host.padEnd(width * 8, '0');
        const all = [...new Set(hosts.flat().map(full))];
        const inside = hostTrie(width, all);
        const table = new Map<Bits, Route>();
        let trie = emptyTrie<Route>(width);
        const set = (prefix: Bits, route: Route | undefined): void => {
          if (route === undefined) table.delete(prefix);
          else table.set(prefix, route);
          trie = withPrefix(trie, addressOf(prefix, width), prefix.length, route);
        };
        for (const [prefix, opaque] of routes) set(prefix, { opaque });
        const memo = createMemo();
        const near = nearHost.map((length, index): [Bits, boolean, boolean] => [
          (all[index * 7] ?? '').slice(0, length),
          index % 2 === 0,
          true,
        ]);
        for (const [prefix, opaque, keep] of [...changed, ...near, ...changed]) {
          const expected = all
            .filter((host) => host.startsWith(prefix))
            .filter((host) =>
              coversOf(table, host).every(
                (cover) => cover.length <= prefix.length || table.get(cover)?.opaque !== true,
              ),
            )
            .sort();
          for (const known of [undefined, memo]) {
            const seen: Bits[] = [];
            const address = addressOf(prefix, width);
            coWalk(
              trie,
              inside,
              address,
              prefix.length,
              ({ opaque: yes }) => yes,
              (host) => {
                seen.push(host.bits);
              },
              known,
            );
            expect(seen.sort()).toEqual(expected);
          }
          set(prefix, keep ? { opaque } : undefined);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('once known to be covered, hosts are not looked at again', () => {
  const hosts = Array.from({ length: 4096 }, (_, index) =>
    bitsOf(Uint8Array.of(10, 1, index >> 8, index & 255), 32),
  );
  const routes = Array.from({ length: 256 }, (_, third) => [10, 1, third, 0]).reduce(
    (trie, address) => withPrefix(trie, Uint8Array.from(address), 24, { opaque: true }),
    emptyTrie<Route>(4),
  );
  const inside = hostTrie(4, hosts);
  const memo = createMemo();
  let asked = 0;
  const flap = (): number => {
    asked = 0;
    const seen: Host[] = [];
    const opaque = (route: Route): boolean => {
      asked++;
      return route.opaque;
    };
    coWalk(routes, inside, new Uint8Array(4), 0, opaque, (host) => seen.push(host), memo);
    expect(seen).toEqual([]);
    return asked;
  };
  expect(flap()).toBeGreaterThan(16);
  expect(flap()).toBe(0);
});

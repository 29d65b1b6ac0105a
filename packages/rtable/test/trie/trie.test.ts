import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  createLoader,
  createOwner,
  diffTries,
  emptyIntMap,
  emptyTrie,
  entries,
  exact,
  exact4,
  intGet,
  intValues,
  longestMatch,
  longestMatch4,
  mapTrie,
  mergeTries,
  type Trie,
  updatePrefix,
  walk,
  walkCovered,
  walkCovers,
  walkInts,
  withInt,
  withPrefix,
  withPrefix4,
} from '../../src/trie/index.ts';
import { isInner, OWNER } from '../../src/trie/node.ts';
import { addressOf, type Bits, bitsOf, coversOf, inOrder } from './golden.ts';

interface Value {
  readonly id: number;
}
type Width = 4 | 16;
type Table = Map<Bits, Value>;

/**
 * Prefixes that crowd: a few stems, so that nodes burst, links to lower layers appear and prefixes
 * nest, next to ones anywhere.
 */
function prefixBits(width: Width): fc.Arbitrary<Bits> {
  const bit = fc.constantFrom('0', '1');
  const stems = [
    '',
    '00001010',
    '0000101000000001',
    '0000101000000001'.repeat(width === 4 ? 1 : 5),
  ];
  return fc
    .tuple(fc.constantFrom(...stems), fc.array(bit, { maxLength: width * 8, size: 'max' }))
    .map(([stem, tail]) => (stem + tail.join('')).slice(0, width * 8));
}

/** Many prefixes at once below one stem, to cross the bucket size in one example. */
function crowd(width: Width): fc.Arbitrary<Bits[]> {
  return fc.tuple(prefixBits(width), fc.integer({ min: 1, max: 8 })).map(([stem, size]) => {
    const base = stem.slice(0, width * 8 - size);
    return Array.from(
      { length: 2 ** size },
      (_, index) => base + index.toString(2).padStart(size, '0'),
    );
  });
}

type Step = { keys: Bits[]; remove: boolean };

function steps(width: Width): fc.Arbitrary<Step[]> {
  const keys = fc.oneof(
    { weight: 4, arbitrary: fc.array(prefixBits(width), { maxLength: 60 }) },
    { weight: 2, arbitrary: crowd(width) },
  );
  return fc.array(fc.record({ keys, remove: fc.boolean() }), { maxLength: 8 });
}

let nextId = 0;

/** Applies steps to a table and a trie side by side; removals also hit keys that are present. */
function play(width: Width, list: Step[], trie: Trie<Value>, table: Table): Trie<Value> {
  let current = trie;
  for (const { keys, remove } of list) {
    const present = [...table.keys()];
    for (const [index, bits] of keys.entries()) {
      if (remove) {
        const victim = present.length > 0 && index % 4 < 3 ? present[index % present.length] : bits;
        if (victim === undefined) continue;
        table.delete(victim);
        current = withPrefix(current, addressOf(victim, width), victim.length, undefined);
      } else {
        const value = { id: nextId++ };
        table.set(bits, value);
        current = withPrefix(current, addressOf(bits, width), bits.length, value);
      }
    }
  }
  return current;
}

function contents(trie: Trie<Value>): [Bits, Value][] {
  return [...entries(trie)].map(({ address, length, value }) => [bitsOf(address, length), value]);
}

function expected(table: Table, width: Width): [Bits, Value][] {
  return inOrder(table, width).map((bits) => [bits, table.get(bits) as Value]);
}

/** The nodes of a trie as nested plain lists, without the owners, which are not part of the shape. */
function shapeOf(node: unknown): unknown {
  if (!Array.isArray(node)) return node;
  const shown = isInner(node) ? node.map((slot, at) => (at === OWNER ? 'owner' : slot)) : node;
  return shown.map(shapeOf);
}

function load(table: Table, width: Width, order: readonly Bits[]): Trie<Value> {
  const loader = createLoader<Value>(width);
  for (const bits of order) {
    loader.add(addressOf(bits, width), bits.length, table.get(bits) as Value);
  }
  return loader.finish();
}

const runs = { numRuns: 150 };

describe.each([
  ['IPv4', 4],
  ['IPv6', 16],
] as const)('a trie of %s prefixes', (_, width: Width) => {
  test('holds exactly what was set, in order, whatever the history', () => {
    fc.assert(
      fc.property(steps(width), (list) => {
        const table: Table = new Map();
        const trie = play(width, list, emptyTrie(width), table);
        expect(contents(trie)).toEqual(expected(table, width));
        expect(trie.size).toBe(table.size);
        for (const [bits, value] of table) {
          expect(exact(trie, addressOf(bits, width), bits.length)).toBe(value);
        }
      }),
      runs,
    );
  });

  test('finds the longest prefix of any address, and the shorter covers after it', () => {
    fc.assert(
      fc.property(steps(width), fc.array(prefixBits(width)), (list, queries) => {
        const table: Table = new Map();
        const trie = play(width, list, emptyTrie(width), table);
        for (const bits of [...queries, ...table.keys()].slice(0, 200)) {
          const host = bits.padEnd(width * 8, '10');
          const covers = coversOf(table, host);
          const address = addressOf(host, width);
          const best = covers.length > 0 ? table.get(covers[0] as Bits) : undefined;
          expect(longestMatch(trie, address)).toBe(best);
          expect(longestMatch(trie, Uint8Array.of(1, 2, 3, ...address), 3)).toBe(best);
          const visited: [Value, number][] = [];
          walkCovers(trie, addressOf(bits, width), bits.length, (value, length) => {
            visited.push([value, length]);
            return undefined;
          });
          expect(visited).toEqual(
            coversOf(table, bits).map((cover) => [table.get(cover), cover.length]),
          );
        }
      }),
      runs,
    );
  });

  test('walks what a prefix covers, and only that', () => {
    fc.assert(
      fc.property(steps(width), fc.array(prefixBits(width)), (list, queries) => {
        const table: Table = new Map();
        const trie = play(width, list, emptyTrie(width), table);
        for (const stem of ['', '0', '00001', ...queries, ...[...table.keys()].slice(0, 50)]) {
          const below: Bits[] = [];
          walkCovered(trie, addressOf(stem, width), stem.length, (address, length) => {
            below.push(bitsOf(address, length));
            return undefined;
          });
          expect(below).toEqual(inOrder(table, width).filter((bits) => bits.startsWith(stem)));
        }
      }),
      runs,
    );
  });

  test('changes every value in one pass, keeps what stays, and has the shape of a fresh load', () => {
    fc.assert(
      fc.property(steps(width), fc.integer({ min: 1, max: 5 }), (list, every) => {
        const table: Table = new Map();
        const trie = play(width, list, emptyTrie(width), table);
        const before = expected(table, width);
        expect(mapTrie(trie, (value) => value)).toBe(trie);
        expect(mapTrie(trie, () => undefined)).toBe(emptyTrie(width));

        const visited: [Bits, Value][] = [];
        const after: Table = new Map();
        const mapped = mapTrie(trie, (value, address, length) => {
          visited.push([bitsOf(address, length), value]);
          expect(address).toEqual(addressOf(bitsOf(address, length), width));
          const what = value.id % (2 * every);
          const next = what === 0 ? undefined : what === 1 ? { id: -value.id } : value;
          if (next !== undefined) after.set(bitsOf(address, length), next);
          return next;
        });
        expect(visited).toEqual(before);
        expect(contents(trie)).toEqual(before);
        expect(contents(mapped)).toEqual(expected(after, width));
        expect(mapped.size).toBe(after.size);
        expect(shapeOf(mapped.root)).toEqual(shapeOf(load(after, width, [...after.keys()]).root));
      }),
      runs,
    );
  });

  test('has a shape that is a function of its contents: grown, shrunk, loaded or edited in place', () => {
    fc.assert(
      fc.property(steps(width), steps(width), (list, detour) => {
        const table: Table = new Map();
        const trie = play(width, list, emptyTrie(width), table);
        const keys = [...table.keys()];

        const loaded = load(table, width, keys);
        expect(shapeOf(loaded.root)).toEqual(shapeOf(trie.root));

        const owner = createOwner();
        let edited = emptyTrie<Value>(width);
        for (const bits of keys.toReversed()) {
          const address = addressOf(bits, width);
          edited = withPrefix(edited, address, bits.length, table.get(bits), owner);
        }
        expect(shapeOf(edited.root)).toEqual(shapeOf(trie.root));

        const other: Table = new Map(table);
        let detoured = play(width, detour, trie, other);
        for (const bits of other.keys()) {
          if (table.has(bits)) continue;
          detoured = withPrefix(detoured, addressOf(bits, width), bits.length, undefined);
        }
        for (const [bits, value] of table) {
          detoured = withPrefix(detoured, addressOf(bits, width), bits.length, value);
        }
        expect(shapeOf(detoured.root)).toEqual(shapeOf(trie.root));
      }),
      runs,
    );
  });

  test('never changes: a trie from the past reads the same after any later change or batch', () => {
    fc.assert(
      fc.property(steps(width), steps(width), (list, later) => {
        const table: Table = new Map();
        const trie = play(width, list, emptyTrie(width), table);
        const before = expected(table, width);
        play(width, later, trie, table);
        const owner = createOwner();
        let edited = trie;
        for (const bits of later.flatMap(({ keys }) => keys)) {
          edited = withPrefix(edited, addressOf(bits, width), bits.length, { id: -1 }, owner);
        }
        for (const [bits] of before) {
          edited = withPrefix(edited, addressOf(bits, width), bits.length, undefined, owner);
        }
        expect(contents(trie)).toEqual(before);
      }),
      runs,
    );
  });

  test('is the same object when nothing changes, and the one empty trie when nothing is left', () => {
    fc.assert(
      fc.property(steps(width), fc.array(prefixBits(width)), (list, absent) => {
        const table: Table = new Map();
        let trie = play(width, list, emptyTrie(width), table);
        for (const [bits, value] of table) {
          const address = addressOf(bits, width);
          expect(withPrefix(trie, address, bits.length, value)).toBe(trie);
          expect(updatePrefix(trie, address, bits.length, (before) => before)).toBe(trie);
        }
        for (const bits of absent.filter((key) => !table.has(key))) {
          expect(withPrefix(trie, addressOf(bits, width), bits.length, undefined)).toBe(trie);
        }
        for (const bits of table.keys()) {
          trie = updatePrefix(trie, addressOf(bits, width), bits.length, () => undefined);
        }
        expect(trie).toBe(emptyTrie(width));
      }),
      runs,
    );
  });

  test('differs from another exactly where their contents differ', () => {
    fc.assert(
      fc.property(steps(width), steps(width), fc.boolean(), (list, later, rebuilt) => {
        const table: Table = new Map();
        const before = play(width, list, emptyTrie(width), table);
        const old: Table = new Map(table);
        let after = play(width, later, before, table);
        if (rebuilt) after = load(table, width, [...table.keys()]);
        const found: [Bits, Value | undefined, Value | undefined][] = [];
        diffTries(before, after, (address, length, a, b) => {
          found.push([bitsOf(address, length), a, b]);
        });
        const both: Table = new Map([...old, ...table]);
        expect(found).toEqual(
          inOrder(both, width)
            .filter((bits) => old.get(bits) !== table.get(bits))
            .map((bits) => [bits, old.get(bits), table.get(bits)]),
        );
      }),
      runs,
    );
  });

  test('merged with a fresh copy keeps every old value that says the same, and itself if all do', () => {
    fc.assert(
      fc.property(steps(width), steps(width), (list, later) => {
        const same = (a: Value, b: Value) => a.id === b.id;
        const table: Table = new Map();
        const before = play(width, list, emptyTrie(width), table);
        const copyOf = (source: Table): Trie<Value> => {
          const copy: Table = new Map([...source].map(([bits, { id }]) => [bits, { id }]));
          return load(copy, width, [...copy.keys()]);
        };
        expect(mergeTries(before, copyOf(table), same)).toBe(before);

        const old: Table = new Map(table);
        play(width, later, before, table);
        const merged = mergeTries(before, copyOf(table), same);
        expect(contents(merged)).toEqual(expected(table, width));
        expect(shapeOf(merged.root)).toEqual(shapeOf(load(table, width, [...table.keys()]).root));
        let changes = 0;
        diffTries(before, merged, () => changes++);
        const keys = new Set([...old.keys(), ...table.keys()]);
        const differing = [...keys].filter((bits) => old.get(bits)?.id !== table.get(bits)?.id);
        expect(changes).toBe(differing.length);
      }),
      runs,
    );
  });

  test('ends a walk when the visitor says so', () => {
    let trie = emptyTrie<Value>(width);
    for (let id = 0; id < 256; id++) {
      trie = withPrefix(trie, Uint8Array.of(10, 0, 0, id, ...new Uint8Array(12)), 32, { id });
    }
    let seen = 0;
    expect(walk(trie, () => ++seen === 7)).toBe(true);
    expect(seen).toBe(7);
    expect(walkCovered(trie, new Uint8Array(width), 3, () => ++seen === 9)).toBe(true);
    expect(walk(trie, () => undefined)).toBe(false);
    const [first] = entries(trie);
    expect(first?.value).toEqual({ id: 0 });
  });

  test('ignores host bits, and lets the loader combine what comes twice', () => {
    const loader = createLoader<number[]>(width, (earlier, later) => [...earlier, ...later]);
    for (const [last, length, id] of [
      [1, 24, 1],
      [2, 24, 2],
      [255, 5, 3],
      [0, 5, 4],
      [0, 32, 5],
    ] as const) {
      loader.add(Uint8Array.of(10, 9, 8, last, ...new Uint8Array(12)), length, [id]);
    }
    const trie = loader.finish();
    expect([...entries(trie)].map(({ length, value }) => [length, value])).toEqual([
      [5, [3, 4]],
      [24, [1, 2]],
      [32, [5]],
    ]);
    expect(trie.size).toBe(3);
    const value = exact(trie, Uint8Array.of(10, 9, 8, 77, ...new Uint8Array(12)), 24);
    expect(value).toEqual([1, 2]);
  });
});

test('the integer forms for IPv4 agree with the byte forms', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer(), fc.integer({ min: 0, max: 32 }))),
      fc.array(fc.integer()),
      (prefixes, queries) => {
        let byInt = emptyTrie<Value>(4);
        let byBytes = emptyTrie<Value>(4);
        const bytes = (int: number) => Uint8Array.of(int >>> 24, int >>> 16, int >>> 8, int);
        for (const [address, length] of prefixes) {
          const value = { id: nextId++ };
          byInt = withPrefix4(byInt, address, length, value);
          byBytes = withPrefix(byBytes, bytes(address), length, value);
          expect(exact4(byInt, address >>> 0, length)).toBe(value);
        }
        expect(shapeOf(byInt.root)).toEqual(shapeOf(byBytes.root));
        for (const query of [...queries, ...prefixes.map(([address]) => address + 1)]) {
          expect(longestMatch4(byInt, query)).toBe(longestMatch(byBytes, bytes(query)));
        }
      },
    ),
    runs,
  );
});

test('an integer map agrees with Map for any 32-bit keys', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.oneof(fc.nat(300), fc.integer()), fc.boolean()), { maxLength: 200 }),
      (changes) => {
        let map = emptyIntMap<Value>();
        const golden = new Map<number, Value>();
        for (const [key, remove] of changes) {
          const value = remove ? undefined : { id: nextId++ };
          if (value === undefined) golden.delete(key >>> 0);
          else golden.set(key >>> 0, value);
          map = withInt(map, key, value);
          expect(intGet(map, key)).toBe(value);
        }
        const sorted = [...golden].sort(([a], [b]) => a - b);
        const visited: [number, Value][] = [];
        walkInts(map, (key, value) => {
          visited.push([key, value]);
          return undefined;
        });
        expect(visited).toEqual(sorted);
        expect(intValues(map)).toEqual(sorted.map(([, value]) => value));
        expect(map.size).toBe(golden.size);
      },
    ),
    runs,
  );
});

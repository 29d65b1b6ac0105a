/**
 * Measures what a table that changes costs: loading it again, telling two versions apart, and finding
 * the destinations that a change concerns. Prints one line of JSON.
 *
 *   node --expose-gc changes.mjs FILE DESTINATIONS
 */
import { coWalk, createMemo } from '../../packages/rtable/dist/affected/co-walk.js';
import {
  createLoader,
  createOwner,
  diffTries,
  emptyTrie,
  exact,
  longestMatch4,
  mergeTries,
  withPrefix,
  withPrefix4,
} from '../../packages/rtable/dist/trie/index.js';
import { random } from './prefixes.mjs';
import { readTable } from './table-file.mjs';

const [path, wanted] = process.argv.slice(2);
const { columns, hosts } = readTable(path);
const destinations = Number(wanted);
const values = Array.from({ length: columns.count }, (_, id) => ({ id }));
const scratch = new Uint8Array(4);

function addressInto(index) {
  scratch.set(columns.addresses.subarray(index * 4, index * 4 + 4));
  return scratch;
}

function load() {
  const loader = createLoader(4);
  for (let index = 0; index < columns.count; index++)
    loader.add(addressInto(index), columns.lengths[index], values[index]);
  return loader.finish();
}

function millis(body, rounds = 3) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const from = process.hrtime.bigint();
    body(round);
    least = Math.min(least, Number(process.hrtime.bigint() - from) / 1e6);
  }
  return least;
}

const table = load();
const again = load();
const resync = millis(() => {
  if (mergeTries(table, again) !== table) throw new Error('an identical load is another table');
});

const next = random(11);
let changed = table;
for (let change = 0; change < 1000; change++) {
  const index = next() % columns.count;
  changed = withPrefix(changed, addressInto(index), columns.lengths[index], { id: -1 });
}
let told = 0;
const diff =
  (millis(() => {
    told = 0;
    diffTries(table, changed, () => {
      told++;
    });
  }, 20) *
    1000) /
  told;

// The hosts have a route: a change of the default route concerns none of them.
let watched = emptyTrie(4);
const owner = createOwner();
for (let index = 0; index < destinations; index++) {
  const at = index * 4;
  const address = (hosts[at] << 24) | (hosts[at + 1] << 16) | (hosts[at + 2] << 8) | hosts[at + 3];
  watched = withPrefix4(watched, address, 32, { address }, owner);
}
const opaque = () => true;
const picks = Uint32Array.from({ length: 100_000 }, () => next() % columns.count);
let concerned = 0;
const affected =
  (millis(() => {
    concerned = 0;
    for (const index of picks) {
      coWalk(table, watched, addressInto(index), columns.lengths[index], opaque, () => {
        concerned++;
      });
    }
  }) *
    1000) /
  picks.length;

const everywhere = new Uint8Array(4);
const walkAll = (routes, memo) => {
  let hit = 0;
  coWalk(
    routes,
    watched,
    everywhere,
    0,
    opaque,
    () => {
      hit++;
    },
    memo,
  );
  return hit;
};
const firstFlap = millis(() => walkAll(table, undefined));
const memo = createMemo();
walkAll(table, memo);
// Between the flaps one other route changes, so that the memo has something to find out anew.
let live = table;
const flaps = [];
for (let round = 0; round < 300; round++) {
  const from = process.hrtime.bigint();
  const index = next() % columns.count;
  live = withPrefix(live, addressInto(index), columns.lengths[index], { id: -2 });
  live = withPrefix(
    live,
    everywhere,
    0,
    exact(live, everywhere, 0) === undefined ? { id: 0 } : undefined,
  );
  if (walkAll(live, memo) !== 0) throw new Error('a covered destination was told');
  flaps.push(Number(process.hrtime.bigint() - from) / 1e6);
}
const flap = flaps.sort((a, b) => a - b)[150];

const brute = millis(() => {
  let sum = 0;
  for (let index = 0; index < destinations; index++) {
    const at = index * 4;
    const address =
      (hosts[at] << 24) | (hosts[at + 1] << 16) | (hosts[at + 2] << 8) | hosts[at + 3];
    sum += longestMatch4(table, address)?.id ?? 0;
  }
  return sum;
}, 2);

console.log(
  JSON.stringify({
    count: columns.count,
    destinations: watched.size,
    resync,
    diff,
    affected,
    concerned: concerned / picks.length,
    firstFlap,
    flap,
    brute,
  }),
);

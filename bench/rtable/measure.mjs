/**
 * Measures one structure in a process of its own and prints one line of JSON.
 *
 *   node --expose-gc measure.mjs STRUCTURE 4|6 COUNT
 */
import { hostsInside, random, sorted, synthetic } from './prefixes.mjs';
import { structures } from './structures.mjs';

const [name, family, wanted] = process.argv.slice(2);
const structure = structures[name];
const count = Math.min(Number(wanted), structure.limit ?? Number.POSITIVE_INFINITY);
const columns = sorted(synthetic(family === '4' ? 4 : 16, count));
const values = Array.from({ length: columns.count }, (_, id) => ({ id }));
const slow = structure.limit !== undefined || name !== 'ours';
const hosts = hostsInside(columns, slow ? 200_000 : 1_000_000);
const hotHosts = hosts.subarray(0, 4096 * columns.width);

const heap = () => {
  global.gc();
  return process.memoryUsage().heapUsed;
};

/** Nanoseconds a turn of `body`, which makes so many, the best of three. */
function best(turns, body) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const from = process.hrtime.bigint();
    body(turns);
    least = Math.min(least, Number(process.hrtime.bigint() - from) / turns);
  }
  return least;
}

const empty = heap();
let table = structure.load(columns, values);
const bytes = (heap() - empty) / columns.count;
const load = best(columns.count, () => {
  table = structure.load(columns, values);
});

let checksum = 0;
function lookups(all) {
  return (turns) => {
    let sum = 0;
    const many = all.length / columns.width;
    for (let turn = 0; turn < turns; turn++)
      sum += structure.lookup(table, all, turn % many)?.id ?? 0;
    checksum = sum;
  };
}
const turns = name === 'net.BlockList' ? 2000 : slow ? 100_000 : 1_000_000;
const lookup = best(turns, lookups(hosts));
const compared = checksumOf(hosts);
const hot = best(turns, lookups(hotHosts));

/** Sum of the answers to the first 2000 hosts: equal for all structures that hold the same prefixes. */
function checksumOf(all) {
  let sum = 0;
  for (let index = 0; index < 2000; index++) sum += structure.lookup(table, all, index)?.id ?? 0;
  return sum;
}

let update;
if (structure.persistent) {
  const next = random(5);
  const picks = Uint32Array.from({ length: slow ? 20_000 : 200_000 }, () => next() % columns.count);
  update = best(picks.length, (all) => {
    for (let turn = 0; turn < all; turn++) {
      table = structure.update(table, columns, picks[turn], { id: 0 });
    }
  });
}

console.log(
  JSON.stringify({
    count: columns.count,
    load,
    bytes,
    lookup,
    hot,
    update,
    checksum: compared,
    last: checksum,
  }),
);

/**
 * Measures one structure in a process of its own and prints one line of JSON.
 *
 *   node --expose-gc measure.mjs STRUCTURE FILE
 */
import { structures } from './structures.mjs';
import { readTable } from './table-file.mjs';

const [name, path] = process.argv.slice(2);
const structure = structures[name];
const { columns: all, hosts, day, picks } = readTable(path);
const columns =
  structure.limit === undefined || structure.limit >= all.count
    ? all
    : everyNth(all, structure.limit);
const values = Array.from({ length: columns.count }, (_, id) => ({ id }));
const rounds = name === 'ours' ? 3 : 1;

/** A smaller table for what would take too long on the whole one. */
function everyNth({ width, count, addresses, lengths }, limit) {
  const step = count / limit;
  const chosen = Array.from({ length: limit }, (_, index) => Math.floor(index * step));
  return {
    width,
    count: limit,
    addresses: Uint8Array.from(
      chosen.flatMap((at) => [...addresses.subarray(at * width, (at + 1) * width)]),
    ),
    lengths: Uint8Array.from(chosen, (at) => lengths[at]),
  };
}

const heap = () => {
  global.gc();
  return process.memoryUsage().heapUsed;
};

/** Nanoseconds a turn of `body`, which makes so many, the best of some rounds. */
function best(turns, body, times = 3) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < times; round++) {
    const from = process.hrtime.bigint();
    body(turns);
    least = Math.min(least, Number(process.hrtime.bigint() - from) / turns);
  }
  return least;
}

const empty = heap();
let table;
const reload = () => {
  table = structure.load(columns, values);
};
let load = best(columns.count, reload, 1);
const bytes = structure.native ? undefined : (heap() - empty) / columns.count;
if (rounds > 1) load = Math.min(load, best(columns.count, reload, rounds - 1));

const asked = { hosts, width: columns.width };
let sink = 0;
function lookups(distinct) {
  return (turns) => {
    let sum = 0;
    for (let turn = 0; turn < turns; turn++)
      sum += structure.lookup(table, asked, turn % distinct)?.id ?? 0;
    sink += sum;
  };
}
const turns = structure.turns ?? 1_000_000;
const lookup = best(turns, lookups(hosts.length / columns.width));
const hot = best(turns, lookups(4096));

/** Sum of the answers to the first 2000 hosts: equal for all structures that hold the same prefixes. */
let checksum = 0;
for (let index = 0; index < 2000; index++) {
  checksum += structure.lookup(table, asked, index)?.id ?? 0;
}

/** One version after the other, each valid; the newest alone is kept. */
function updates(which) {
  return (many) => {
    for (let turn = 0; turn < many; turn++) {
      table = structure.update(table, columns, which[turn], { id: 0 });
    }
  };
}
const update = structure.persistent
  ? {
      day: best(Math.min(structure.updates, day.length), updates(day)),
      random: best(Math.min(structure.updates, picks.length), updates(picks)),
    }
  : {};

console.log(
  JSON.stringify({
    count: columns.count,
    load,
    bytes,
    lookup,
    hot,
    ...update,
    checksum: columns === all && !structure.native ? checksum : undefined,
    answered: sink > 0,
  }),
);

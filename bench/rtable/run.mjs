/**
 * Compares the route table with its peers and prints ratios: each structure in a process of its own, in
 * turn for several rounds, the best of each counts.
 *
 *   pnpm -C bench rtable [--rounds N] [--count N] [--count6 N] [--bart PROGRAM]
 *
 * PROGRAM is built of `bart/main.go`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hostsInside, sorted, synthetic } from './prefixes.mjs';
import { structures } from './structures.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    count: { type: 'string', default: '1000000' },
    count6: { type: 'string', default: '250000' },
    bart: { type: 'string' },
  },
});

function run(script, ...args) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const text = execFileSync(process.execPath, ['--expose-gc', path, ...args], { encoding: 'utf8' });
  return JSON.parse(text);
}

/** Go's bart on the same prefixes and hosts, which a file tells it. */
function runBart(program, family, count) {
  const columns = sorted(synthetic(family === '4' ? 4 : 16, Number(count)));
  const hosts = hostsInside(columns, 1_000_000);
  const header = Buffer.alloc(12);
  header.writeUInt32LE(columns.width, 0);
  header.writeUInt32LE(columns.count, 4);
  header.writeUInt32LE(hosts.length / columns.width, 8);
  const folder = mkdtempSync(join(tmpdir(), 'rtable-bench-'));
  try {
    const file = join(folder, 'prefixes');
    writeFileSync(file, Buffer.concat([header, columns.addresses, columns.lengths, hosts]));
    return JSON.parse(execFileSync(program, [file], { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The least of each number over the rounds; counts and checksums must not differ. */
function least(results) {
  const merged = { ...results[0] };
  for (const result of results) {
    if (result.checksum !== merged.checksum) throw new Error('answers differ between rounds');
    for (const [key, value] of Object.entries(result)) {
      if (typeof value === 'number' && key !== 'checksum')
        merged[key] = Math.min(merged[key], value);
    }
  }
  return merged;
}

const results = new Map();
for (let round = 0; round < Number(options.rounds); round++) {
  for (const [family, count] of [
    ['4', options.count],
    ['6', options.count6],
  ]) {
    for (const [name, structure] of Object.entries(structures)) {
      if (structure.families?.includes(Number(family)) === false) continue;
      const key = `${name} IPv${family}`;
      results.set(key, [...(results.get(key) ?? []), run('measure.mjs', name, family, count)]);
    }
    if (options.bart === undefined) continue;
    const key = `Go bart.Table IPv${family}`;
    results.set(key, [...(results.get(key) ?? []), runBart(options.bart, family, count)]);
  }
  results.set('changes', [
    ...(results.get('changes') ?? []),
    run('changes.mjs', options.count, '1000000'),
  ]);
}

const rows = new Map([...results].map(([key, list]) => [key, least(list)]));
for (const family of ['4', '6']) {
  const ours = rows.get(`ours IPv${family}`);
  const immutable = rows.get(`Immutable.js Map IPv${family}`);
  // What answers with values and holds the same prefixes must answer alike.
  if (ours.checksum !== immutable.checksum) throw new Error('the structures answer differently');
}

const ns = (value) =>
  value === undefined ? '' : `${value < 10_000 ? value.toFixed(0) : value.toPrecision(3)}`;
const times = (value, own) =>
  value === undefined || own === undefined ? '' : `${(value / own).toPrecision(2)}×`;

console.log(
  `Node ${process.versions.node}, ${availableParallelism()} CPUs, load ${loadavg()[0].toFixed(1)}\n`,
);
console.log(
  '| structure | prefixes | lookup, random | lookup, hot | update | load, sorted | bytes a route |',
);
console.log('|---|---|---|---|---|---|---|');
for (const [key, row] of rows) {
  if (key === 'changes') continue;
  const own = rows.get(`ours ${key.slice(-4)}`);
  const cell = (field) =>
    row === own
      ? `${ns(row[field])} ns`
      : `${times(row[field], own[field])} (${ns(row[field])} ns)`;
  const cells = ['lookup', 'hot', 'update', 'load'].map((field) =>
    row[field] === undefined ? '–' : cell(field),
  );
  console.log(`| ${key} | ${row.count} | ${cells.join(' | ')} | ${row.bytes.toFixed(1)} |`);
}
const changes = rows.get('changes');
console.log(`
| a table of ${changes.count} prefixes, ${changes.destinations} destinations | |
|---|---|
| identical load merged: the same reference | ${changes.resync.toFixed(0)} ms |
| difference of two versions, each change | ${changes.diff.toFixed(2)} µs |
| destinations that one random change concerns (${changes.concerned.toFixed(2)} on average) | ${changes.affected.toFixed(2)} µs |
| … that a change of the default route concerns, none, the first time | ${changes.firstFlap.toFixed(1)} ms |
| … and again, another route having changed between, median | ${(changes.flap * 1000).toFixed(1)} µs |
| … by looking all of them up | ${changes.brute.toFixed(0)} ms |`);

/**
 * Compares the route table with its peers and prints ratios, first of all those that have a bound: each structure
 * in a process of its own, in turn for several rounds, the median of each figure over the rounds.
 *
 *   node rtable/run.mjs [--rounds N] [--minutes N] [--count N] [--count6 N] [--bart PROGRAM] [--json FILE]
 *
 * No round begins that would not end within so many minutes, if it takes as long as the one before.
 * PROGRAM is built of `bart/main.go`. Without it the ratios to bart are those recorded in `docs/benchmarks.md`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { budgetTable, changesTable, structureTable } from './report.mjs';
import { structures } from './structures.mjs';
import { writeTable } from './table-file.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    minutes: { type: 'string', default: '7' },
    count: { type: 'string', default: '1000000' },
    count6: { type: 'string', default: '250000' },
    bart: { type: 'string' },
    json: { type: 'string' },
  },
});
const started = Date.now();
const minutesSince = (time) => (Date.now() - time) / 60_000;

function run(script, ...args) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const text = execFileSync(process.execPath, ['--expose-gc', path, ...args], { encoding: 'utf8' });
  return JSON.parse(text);
}

const folder = mkdtempSync(join(tmpdir(), 'rtable-bench-'));
const files = { 4: join(folder, 'inet'), 6: join(folder, 'inet6') };
const results = {};
const loads = [];
function note(key, measure) {
  process.stderr.write(`${key}\n`);
  results[key] ??= [];
  results[key].push(measure());
  loads.push(loadavg()[0]);
}

try {
  writeTable(files[4], 4, Number(options.count));
  writeTable(files[6], 6, Number(options.count6));
  let last = 0;
  for (let round = 0; round < Number(options.rounds); round++) {
    if (round > 0 && minutesSince(started) + last > Number(options.minutes)) break;
    const began = Date.now();
    for (const family of [4, 6]) {
      for (const [name, structure] of Object.entries(structures)) {
        if (structure.families?.includes(family) === false) continue;
        note(`${name} IPv${family}`, () => run('measure.mjs', name, files[family]));
      }
      if (options.bart !== undefined) {
        note(`Go bart.Table IPv${family}`, () =>
          JSON.parse(execFileSync(options.bart, [files[family]], { encoding: 'utf8' })),
        );
      }
    }
    note('changes', () => run('changes.mjs', files[4], '1000000'));
    note('state', () => run('state.mjs', files[4]));
    last = minutesSince(began);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** The median of each number over the rounds; answers must not differ. */
function median(key, list) {
  const merged = { ...list[0] };
  for (const [field, value] of Object.entries(merged)) {
    if (typeof value !== 'number') continue;
    const sorted = list.map((one) => one[field]).sort((a, b) => a - b);
    merged[field] = sorted[sorted.length >> 1];
    if (field === 'checksum' && sorted[0] !== sorted.at(-1))
      throw new Error(`${key} answers differently from round to round`);
  }
  return merged;
}

const rows = Object.fromEntries(
  Object.entries(results).map(([key, list]) => [key, median(key, list)]),
);
for (const [key, { checksum }] of Object.entries(rows)) {
  const own = rows[`ours ${key.slice(-4)}`];
  if (checksum !== undefined && checksum !== own.checksum)
    throw new Error(`${key} answers differently from our table`);
}

if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(results, undefined, 1));
loads.sort((a, b) => a - b);
console.log(
  `Node ${process.versions.node}, ${availableParallelism()} CPUs, median load ${loads[loads.length >> 1].toFixed(1)}, ` +
    `${results.state.length} rounds in ${minutesSince(started).toFixed(1)} minutes\n`,
);
console.log(budgetTable(rows));
console.log(structureTable(rows));
console.log(changesTable(rows));

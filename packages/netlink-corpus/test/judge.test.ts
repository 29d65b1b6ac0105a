import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { readManifest } from '@routability/netlink-corpus';
import { strict } from '../../../test/kernel.ts';
import { readLedger } from '../src/command/judge.ts';
import { differenceOf, newRows, rowsOf } from '../src/judge/difference.ts';
import { JUDGES } from '../src/judge/judges.ts';
import { LIMITS, Seat } from '../src/judge/seat.ts';

const manifest = readManifest();
const sound = manifest.find(({ class: of, object }) => of === 'kernel' && object === 'route');
const broken = manifest.find(({ path }) => path.includes('nexthop-of-length-zero'));

test('an answer differs where it takes what is broken, refuses what is sound, or learns something else', () => {
  if (sound === undefined || broken === undefined) throw new Error('no such seeds');
  expect(differenceOf(sound, { verdict: 'accept' })).toBeUndefined();
  expect(differenceOf(sound, { verdict: 'reject' })).toBe('rejects-sound');
  expect(differenceOf(sound, { verdict: 'accept', facts: { object: 'link' } })).toBe(
    'facts-differ',
  );
  expect(differenceOf(broken, { verdict: 'accept' })).toBe('accepts-broken');
  expect(differenceOf(broken, { verdict: 'reject' })).toBeUndefined();
  expect(differenceOf(broken, { verdict: 'hang' })).toBe('hang');
  expect(differenceOf(broken, { verdict: 'na' })).toBeUndefined();
});

test('a difference is new if no row names it, if more seeds show it, or if nobody has said why', () => {
  if (broken === undefined) throw new Error('no such seed');
  const rows = rowsOf([{ entry: broken, difference: 'hang' }], []);
  const known = rows.map((row) => ({ ...row, reason: 'it walks by the length' }));
  expect(newRows(rows, [])).toEqual(rows);
  expect(newRows(rows, rows)).toEqual(rows);
  expect(newRows(rows, known)).toEqual([]);
  const twice = rowsOf(
    [1, 2].map(() => ({ entry: broken, difference: 'hang' as const })),
    known,
  );
  expect(newRows(twice, known)).toEqual(twice);
});

test('every row of a ledger has a reason and names a seed that is there', () => {
  const paths = new Set(manifest.map(({ path }) => path));
  for (const { name } of JUDGES) {
    const rows = readLedger(name);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ reason, example }) => reason === '' || !paths.has(example))).toEqual([]);
  }
});

/** A judge that does what the first byte of a seed says. */
const SCRIPT = `
let data = Buffer.alloc(0);
process.stdin.on('data', (part) => {
  data = Buffer.concat([data, part]);
  while (data.length >= 4 && data.length >= 4 + data.readUInt32LE(0)) {
    const [what] = data.subarray(4, 4 + data.readUInt32LE(0));
    data = data.subarray(4 + data.readUInt32LE(0));
    if (what === 1) process.exit(3);
    else if (what === 2) for (;;);
    else if (what === 3) process.stdout.write('x'.repeat(2 << 20));
    else console.log('{"verdict":"accept"}');
  }
});`;

const namespaces = spawnSync('unshare', ['-Urn', 'prlimit', '--version']).status === 0;

(namespaces || strict ? test : test.skip)(
  'a judge that ends, hangs or floods is noticed and started again (unshare, prlimit)',
  async () => {
    const limits = { ...LIMITS, milliseconds: 1000, memory: 0, output: 1 << 20 };
    await using seat = new Seat([process.execPath, '-e', SCRIPT], limits);
    const verdicts: string[] = [];
    for (const what of [0, 1, 0, 2, 0, 3, 0])
      verdicts.push((await seat.ask(Uint8Array.of(what))).verdict);
    expect(verdicts).toEqual(['accept', 'crash', 'accept', 'hang', 'accept', 'flood', 'accept']);
  },
  60_000,
);

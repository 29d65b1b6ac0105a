import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { DATA, readManifest, readSeed } from '@routability/netlink-corpus';
import { main } from '../src/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'netlink-corpus-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command with words; what it printed, and its exit code. */
async function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const code = await main(words, {
    stdout: { write: (text) => (said.out += String(text)) },
    stderr: { write: (text) => (said.err += text) },
  });
  return { code, ...said };
}

const manifest = readManifest();

test('generate writes the published seeds, and others for another number', async () => {
  const same = await run('generate', '--seed', '1');
  const hash = createHash('sha256')
    .update(readFileSync(`${DATA}/manifest.jsonl`))
    .digest('hex');
  expect(same.out).toContain(`manifest sha256 ${hash}`);
  const other = await run('generate', '--seed', '2', '--out', join(folder, 'two'));
  expect(other.code).toBe(0);
  expect(other.out).not.toContain(hash);
  const verified = await run('verify', join(folder, 'two'));
  expect(verified).toEqual({ code: 0, out: expect.stringMatching(/, 0 defects\n$/), err: '' });
});

test('verify finds no defect, and says which file is not what the manifest says', async () => {
  expect((await run('verify')).code).toBe(0);
  const seeds = join(folder, 'broken');
  await run('generate', '--out', seeds);
  const [first] = manifest.filter(({ path }) => path.startsWith('seeds/route'));
  rmSync(join(seeds, first?.path ?? ''));
  const { code, err } = await run('verify', seeds);
  expect({ code, err }).toEqual({ code: 1, err: `${first?.path}: is missing\n` });
});

test('explain shows every byte with what it says, and where readers stumble', async () => {
  const zero = manifest.find(({ path }) => path.includes('libnl/nexthop-of-length-zero'));
  const { out } = await run('explain', zero?.id ?? '');
  expect(out).toContain('route.multipath = attribute 9, 12 bytes');
  expect(out).toContain('lenient: nexthop-length at byte 32 (route.multipath[0])');
  for (const entry of manifest.filter((_, index) => index % 100 === 0)) {
    const lines = (await run('explain', entry.path)).out.split('\n');
    const shown = lines.flatMap(
      (line) => /^ *\d+ {2}((?:[0-9a-f]{2} ?)+)/.exec(line)?.[1]?.trim() ?? [],
    );
    const hex = Buffer.from(readSeed(entry)).toString('hex');
    if (!lines.some((line) => line.includes('more bytes'))) {
      expect(shown.join('').replaceAll(' ', '')).toBe(hex);
    }
  }
});

test('the dictionary is the published one, each line a name and bytes', async () => {
  const { out } = await run('dict');
  expect(out).toBe(readFileSync(`${DATA}/dict/netlink.dict`, 'utf8'));
  const lines = out.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines.length).toBeGreaterThan(400);
  for (const line of lines) expect(line).toMatch(/^\w+="(\\x[0-9a-f]{2})+"$/);
});

test('every format is written, and holds the bytes of the seeds', async () => {
  const words = (to: string): string[] => [
    'export',
    '--to',
    to,
    '--out',
    join(folder, to),
    '--class',
    'regression',
  ];
  for (const to of ['libfuzzer', 'afl', 'go', 'cargo-fuzz', 'oss-fuzz', 'pcap', 'hex']) {
    expect((await run(...words(to))).code).toBe(0);
  }
  const seeds = manifest.filter((entry) => entry.class === 'regression');
  const names = seeds.map(({ id }) => id.slice(0, 16)).sort();
  expect(readdirSync(join(folder, 'libfuzzer/corpus')).sort()).toEqual(names);
  for (const entry of seeds) {
    const name = entry.id.slice(0, 16);
    expect(readFileSync(join(folder, 'afl/in', name)).equals(readSeed(entry))).toBe(true);
    const go = readFileSync(join(folder, 'go/testdata/fuzz/FuzzNetlink', name), 'utf8');
    const hex = /^go test fuzz v1\n\[\]byte\("(.*)"\)\n$/.exec(go)?.[1]?.replaceAll('\\x', '');
    expect(hex).toBe(Buffer.from(readSeed(entry)).toString('hex'));
  }
  const archive = readFileSync(join(folder, 'oss-fuzz/FuzzNetlink_seed_corpus.zip'));
  expect(archive.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
  const capture = readFileSync(join(folder, 'pcap/netlink.pcap'));
  expect(capture.readUInt32LE(20)).toBe(253);
});

const python = ['/usr/bin/python3', '/usr/local/bin/python3'].find((path) => existsSync(path));

// Reported as skipped where there is no Python.
(python === undefined ? test.skip : test)('an archive is one that others open', () => {
  const file = join(folder, 'oss-fuzz/FuzzNetlink_seed_corpus.zip');
  const script =
    'import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);print(len(z.namelist()),z.testzip())';
  const seeds = manifest.filter((entry) => entry.class === 'regression').length;
  expect(execFileSync(python ?? '', ['-c', script, file], { encoding: 'utf8' })).toBe(
    `${seeds} None\n`,
  );
});

test('add puts a file beside the others, with the outcome that the grammar gives it and a page for its story', async () => {
  const seeds = join(folder, 'added');
  const file = join(folder, 'broken.bin');
  writeFileSync(
    file,
    Uint8Array.of(21, 0, 0, 0, 24, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 9),
  );
  const words = ['add', file, '--parser', 'mine', '--slug', 'too-short', '--to', seeds];
  expect((await run(...words)).out).toContain('"code":"fixed-short"');
  expect(existsSync(join(seeds, 'regressions/mine/too-short.md'))).toBe(true);
  expect((await run('verify', seeds)).code).toBe(0);
  expect((await run(...words)).err).toContain('the same bytes are there already');
});

test('wrong words are said to be wrong', async () => {
  expect((await run('nonsense')).code).toBe(2);
  expect((await run('generate', '--seed', 'x')).code).toBe(2);
  expect((await run('export', '--to', 'nothing', '--out', folder)).err).toContain('libfuzzer');
  expect((await run('explain', '/nowhere')).code).toBe(1);
  expect((await run('help')).out).toContain('generate');
});

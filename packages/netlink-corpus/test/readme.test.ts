import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readManifest } from '@routability/netlink-corpus';
import * as arbitraries from '@routability/netlink-corpus/arbitraries';
import fc from 'fast-check';
import { main } from '../src/cli.ts';

const PACKAGE = new URL('../', import.meta.url);
const readme = readFileSync(new URL('README.md', PACKAGE), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'netlink-corpus-readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Nobody reads what is said. */
const QUIET = { stdout: { write: () => true }, stderr: { write: () => true } };

/** The blocks of a language in the README. */
function blocks(language: string): string[] {
  return [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );
}

test('every command of the README does its work', async () => {
  const lines = blocks('sh').flatMap((block) => block.split('\n').filter((line) => line !== ''));
  expect(lines.length).toBeGreaterThan(10);
  writeFileSync(join(folder, 'crash.bin'), Uint8Array.of(1, 2, 3));
  for (const line of lines) {
    const [, words = ''] = /^npx netlink-corpus ([^#]*?)\s*(?:#.*)?$/.exec(line) ?? [];
    expect(words).not.toBe('');
    // What it writes goes to a folder of the test.
    const placed = words
      .replace(/(--out|--to) ([a-z]+)$/, `$1 ${folder}/$2`)
      .replace(/--out ([a-z]+) --/, `--out ${folder}/$1 --`)
      .replace('crash.bin', `${folder}/crash.bin`);
    const said = { err: '' };
    const code = await main(placed.split(/\s+/), {
      stdout: { write: () => true },
      stderr: { write: (text) => (said.err += text) },
    });
    expect({ line, code, ...said }).toEqual({ line, code: 0, err: '' });
  }
}, 120_000);

test('the program of the README runs', () => {
  const [program = ''] = blocks('ts');
  const body = program.replace(/^import .*$/gm, '');
  const run = new Function('lyingSeed', 'write', 'fc', body);
  run(arbitraries.lyingSeed, arbitraries.write, fc);
});

test('the README counts the seeds as they are', () => {
  expect(readme).toContain(`${readManifest().length.toLocaleString('en-US')} small files`);
});

/** A test that is reported as skipped where one of these commands does not succeed. */
function targetTest(
  needs: readonly string[],
  name: string,
  body: () => void | Promise<void>,
): void {
  const found = needs.every((need) => {
    const [program = '', ...words] = need.split(' ');
    return spawnSync(program, words).status === 0;
  });
  (found ? test : test.skip)(`${name} (${needs.join(', ')})`, body, 120_000);
}

function run(
  program: string,
  words: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): string {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, env, encoding: 'utf8' });
  expect({ program, status, stderr: status === 0 ? '' : stderr }).toEqual({
    program,
    status: 0,
    stderr: '',
  });
  return stdout + stderr;
}

const targets = (name: string): string => new URL(`targets/${name}`, PACKAGE).pathname;

targetTest(['go version'], 'the target for Go takes the exported seeds', async () => {
  const module = join(folder, 'go-target');
  run('cp', ['-r', targets('go'), module], folder);
  await main(['export', '--to', 'go', '--out', module, '--class', 'ext-ack'], QUIET);
  const env = { ...process.env, GOFLAGS: '-mod=mod', GOCACHE: join(folder, 'go-cache') };
  const said = run('go', ['test', '-v', '-run', 'FuzzNetlink', '.'], module, env);
  expect((said.match(/--- PASS: FuzzNetlink\//g) ?? []).length).toBe(
    readManifest().filter((entry) => entry.class === 'ext-ack').length,
  );
});

targetTest(['rustc --version'], 'the target for Rust takes the exported seeds', () => {
  run(
    'rustc',
    ['--edition', '2021', '-o', join(folder, 'replay'), targets('rust/replay.rs')],
    folder,
  );
  const said = run(join(folder, 'replay'), [join(folder, 'rust/corpus/netlink')], folder);
  expect(said).toBe(`${readManifest().length} seeds\n`);
});

targetTest(
  ['clang-14 --version', 'pkg-config --exists libnl-route-3.0'],
  'the target for libnl and libFuzzer takes what a kernel sent',
  async () => {
    const flags = (word: string): string[] =>
      run('pkg-config', [word, 'libnl-route-3.0'], folder).trim().split(/\s+/);
    const words = [
      '-g',
      '-fsanitize=fuzzer',
      targets('c/fuzz_libnl.c'),
      ...flags('--cflags'),
      ...flags('--libs'),
    ];
    run('clang-14', [...words, '-o', join(folder, 'fuzz-libnl')], folder);
    await main(
      ['export', '--to', 'libfuzzer', '--out', join(folder, 'sent'), '--class', 'kernel'],
      QUIET,
    );
    const said = run(join(folder, 'fuzz-libnl'), ['-runs=0', join(folder, 'sent/corpus')], folder);
    const sent = readManifest().filter((entry) => entry.class === 'kernel').length;
    expect(said).toMatch(new RegExp(`${sent} files found in`));
  },
);

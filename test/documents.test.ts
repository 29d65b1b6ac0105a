import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformAsync } from '@babel/core';
import { describe, expect, test } from '@jest/globals';
import { strict } from './kernel.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A fenced block of a document. */
interface Block {
  readonly document: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

const PLACES = [
  '.',
  'docs',
  'examples/*',
  'packages/*',
  'packages/*/docs',
  'packages/*/formats',
  'bench',
];

/** Programs of documents may ask the network for things: they get one of their own, with a link and an address. */
const SETUP = [
  'ip link set lo up',
  'ip link add eth0 type veth peer name eth1',
  'ip addr add 192.0.2.10/24 dev eth0',
  'ip link set eth0 up',
  'ip link set eth1 up',
  `exec ${process.execPath} --input-type=module -`,
].join(' && ');
const ALONE = ['unshare', '--map-root-user', '--net', 'sh', '-c', SETUP] as const;
const canBeAlone = spawnSync('unshare', ['--map-root-user', '--net', 'true']).status === 0;

/** Every document of the repository that was written by hand. */
const documents = PLACES.flatMap((place) => {
  const [base = '.', below] = place.split('/*');
  const folder = join(ROOT, base);
  if (!existsSync(folder)) return [];
  const folders =
    below === undefined ? [folder] : readdirSync(folder).map((name) => join(folder, name, below));
  return folders.flatMap((path) =>
    existsSync(path)
      ? readdirSync(path, { withFileTypes: true })
          .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
          .map((entry) => join(path, entry.name))
      : [],
  );
});

const blocks = documents.flatMap((path): Block[] => {
  const document = relative(ROOT, path);
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^```(\S*)\n(.*?)^```$/gms)].map((match) => ({
    document,
    line: text.slice(0, match.index).split('\n').length,
    language: match[1] ?? '',
    text: match[2] ?? '',
  }));
});

describe('every program in a document runs', () => {
  // What imports another block is run, from files, by the test of its package.
  const programs = blocks.filter(
    ({ language, text }) => ['js', 'ts'].includes(language) && !/ from '\.\//.test(text),
  );
  for (const { document, line, text } of programs) {
    const maybe = canBeAlone || strict ? test : test.skip;
    const name = `${document}:${line}${canBeAlone ? '' : ' (skipped: unshare --net is not possible)'}`;
    maybe(
      name,
      async () => {
        const outcome = await run(await toJavaScript(text), packageOf(document));
        expect(outcome).toEqual({ code: 0, stderr: '' });
      },
      30_000,
    );
  }
});

describe('every pnpm and npm script that a document names exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const own = new Set([
    'install',
    'start',
    'test',
    'run',
    'exec',
    '--filter',
    ...Object.keys(scripts),
  ]);
  const commands = blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ document, text }) =>
      [...text.matchAll(/\b(?:npx (?:--yes )?pnpm@12|pnpm|npm(?: run)?) (\S+)/g)].map((match) => ({
        document,
        script: match[1],
      })),
    );
  test(`${commands.length} commands`, () => {
    expect(commands.filter(({ script }) => !own.has(script ?? ''))).toEqual([]);
  });
});

test('every relative link of a document leads somewhere', () => {
  const broken = documents.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)]
      .map((match) => join(dirname(path), match[1] ?? ''))
      .filter((target) => !existsSync(target))
      .map((target) => `${relative(ROOT, path)}: ${relative(ROOT, target)}`),
  );
  expect(broken).toEqual([]);
});

/** A program of a package's document may import the package by its own name. */
function packageOf(document: string): string {
  const [top, name] = document.split('/');
  return top === 'packages' && name !== undefined
    ? join(ROOT, top, name)
    : join(ROOT, 'packages', 'routability');
}

async function toJavaScript(text: string): Promise<string> {
  const transformed = await transformAsync(text, {
    configFile: false,
    filename: 'block.ts',
    presets: ['@babel/preset-typescript'],
    plugins: ['@babel/plugin-transform-explicit-resource-management'],
  });
  return transformed?.code ?? '';
}

/** Runs a module until it ends, or for two seconds: servers go on, and that is fine. */
function run(program: string, cwd: string): Promise<{ code: number | null; stderr: string }> {
  const [command, ...words] = ALONE;
  const child = spawn(command, words, { cwd });
  let stderr = '';
  child.stderr.on('data', (part) => {
    stderr += String(part);
  });
  child.stdin.end(`setTimeout(() => process.exit(0), 2000).unref();\n${program}`);
  return new Promise((resolve) => {
    const enough = setTimeout(() => child.kill('SIGKILL'), 20_000);
    child.once('close', (code) => {
      clearTimeout(enough);
      resolve({ code, stderr });
    });
  });
}

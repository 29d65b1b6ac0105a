// `npm test [-- JEST OPTIONS…]`: installs, builds, then runs every check and every test.
// ROUTABILITY_NODES=22,24 runs the tests under those Node lines too (they come from the npm registry);
// ROUTABILITY_BUN=1.4.5 brings the Bun that one of the tests runs a program in.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root, run } from './prepare.mjs';

const results = join(root, '.cache', 'test');

/** Programs and files that serve as second opinions or as tools of the tests, and the Debian package that brings each. */
const oracles = {
  chromium: 'chromium',
  ip: 'iproute2',
  pkill: 'procps',
  prlimit: 'util-linux',
  python3: 'python3',
  setpriv: 'util-linux',
  strace: 'strace',
  tshark: 'tshark',
  unshare: 'util-linux',
  '/usr/include/linux/rtnetlink.h': 'linux-libc-dev',
  '/usr/lib/python3/dist-packages/pyroute2/__init__.py': 'python3-pyroute2',
};

/** As root on Debian, installs the oracles that are missing; elsewhere their tests say that they were skipped. */
function installOracles() {
  const isThere = (oracle) =>
    oracle.startsWith('/') ? existsSync(oracle) : spawnSync('which', [oracle]).status === 0;
  const missing = Object.keys(oracles).filter((oracle) => !isThere(oracle));
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const packages = new Set(missing.map((oracle) => oracles[oracle]));
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 2] };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...packages], quiet);
}

/** A package of the npm registry, installed under `.cache`: the path of its directory of programs. */
function installed(name, version) {
  const prefix = join(root, '.cache', `${name}-${version}`);
  const programs = join(prefix, 'node_modules', '.bin');
  if (!existsSync(programs)) {
    const wanted = `${name}@${version}`;
    run('npm', ['install', '--prefix', prefix, '--no-save', '--no-audit', '--no-fund', wanted]);
  }
  return programs;
}

/** The path of a Node binary of the given line. */
function nodeOfLine(line) {
  return join(installed('node', line), '..', 'node', 'bin', 'node');
}

function check(what, ...args) {
  if (run(process.execPath, args) !== 0) throw new Error(`${what}: see above`);
}

function jest(node, name, args) {
  return run(
    node,
    [
      '--experimental-vm-modules',
      '--no-warnings=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--json',
      `--outputFile=${join(results, `${name}.json`)}`,
      ...args,
    ],
    { stdio: ['ignore', 'ignore', 2] },
  );
}

try {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  prepare();
  installOracles();
  check('format and lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '.');
  check('generated code differs from its source', 'tools/gen.mjs', '--check');
  check('types of the tests', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.test.json');
  const { ROUTABILITY_BUN: bun, PATH } = process.env;
  if (bun) process.env.PATH = `${installed('bun', bun)}:${PATH}`;
  const lines = (process.env.ROUTABILITY_NODES ?? '').split(',').filter(Boolean);
  const nodes = [
    ['node', process.execPath],
    ...lines.map((line) => [`node-${line}`, nodeOfLine(line)]),
  ];
  let failed = false;
  for (const [name, node] of nodes) {
    process.stderr.write(`routability: tests under ${name} (${node})\n`);
    failed = jest(node, name, process.argv.slice(2)) !== 0 || failed;
  }
  process.exitCode = failed ? 1 : 0;
} catch (error) {
  process.stderr.write(`routability: ${error.message}\n`);
  process.exitCode = 1;
}

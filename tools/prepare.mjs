// Installs the dependencies and builds the packages, each only where something changed.
// Needs Node and npm alone: pnpm comes through npx, in the version that package.json names.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program; what it prints goes to stderr, so that stdout stays the main job's own. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    ...options,
  });
  if (error) throw error;
  return status ?? 1;
}

/** Installs what `pnpm-lock.yaml` says, unless that is what is installed. */
function install() {
  const stampFile = join(root, 'node_modules', '.installed-from');
  const hash = createHash('sha256').update(process.version);
  for (const file of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml']) {
    hash.update(readFileSync(join(root, file)));
  }
  const stamp = hash.digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  process.stderr.write('routability: installing dependencies (once)\n');
  if (run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile', '--silent']) !== 0) {
    throw new Error('the dependencies could not be installed: is the npm registry reachable?');
  }
  writeFileSync(stampFile, stamp);
}

/** Compiles every package with `tsc -b`, which rebuilds only what changed. */
function build() {
  if (run(process.execPath, ['node_modules/typescript/bin/tsc', '-b']) !== 0) {
    throw new Error('the packages could not be built: see the compiler messages above');
  }
}

/** Makes the checkout runnable. */
export function prepare() {
  install();
  build();
}

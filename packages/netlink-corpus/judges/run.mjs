#!/usr/bin/env node
// `npm run judges [-- OPTIONS…]`: installs what is missing (npm packages; Debian's, as root), builds, asks every judge, and
// writes the dated results and `docs/judges.md`. Without the right to install, judges whose packages are missing are named and left out.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const run = (program, words, options = {}) =>
  spawnSync(program, words, { cwd: root, stdio: 'inherit', ...options }).status ?? 1;

const preparation = new URL('../../../tools/prepare.mjs', import.meta.url);
if (existsSync(preparation)) (await import(preparation)).prepare();
const { JUDGES, missingPackages } = await import('../dist/judge/judges.js');
const missing = [...new Set(JUDGES.flatMap(missingPackages))];
if (missing.length > 0 && process.getuid?.() === 0) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...missing], { env });
}
const words = ['bin/netlink-corpus.mjs', 'judge', '--record', ...process.argv.slice(2)];
process.exitCode = run(process.execPath, words);

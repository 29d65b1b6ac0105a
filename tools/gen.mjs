// Generates packages/netlink-codec/src/generated from packages/netlink-codec/formats. With --check nothing is written:
// the exit code is 1 where what is there is not what would be generated.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const formats = join(root, 'packages/netlink-codec/formats');
const target = join(root, 'packages/netlink-codec/src/generated');
const check = process.argv.includes('--check');

const built = spawnSync('npx', ['tsc', '-b', 'packages/ksy-codegen'], {
  cwd: root,
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(built.status ?? 1);
const { generate, KsyError } = await import('../packages/ksy-codegen/dist/index.js');

const files = readdirSync(formats)
  .filter((name) => name.endsWith('.ksy'))
  .map((name) => {
    const path = join(formats, name);
    return { path: relative(root, path), text: readFileSync(path, 'utf8') };
  });

let output;
try {
  output = generate(files);
} catch (error) {
  if (!(error instanceof KsyError)) throw error;
  console.error(error.message);
  process.exit(1);
}

const present = new Map(
  listFiles(target).map((path) => [path, readFileSync(join(target, path), 'utf8')]),
);
const stale = [...present.keys()].filter((path) => !output.has(path));
const changed = [...output].filter(([path, text]) => present.get(path) !== text);
if (check) {
  for (const path of [...stale, ...changed.map(([one]) => one)]) {
    console.error(
      `${relative(root, join(target, path))} is not what "pnpm gen" makes of the formats`,
    );
  }
  process.exit(stale.length + changed.length > 0 ? 1 : 0);
}
for (const path of stale) rmSync(join(target, path));
for (const [path, text] of changed) {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  writeFileSync(join(target, path), text);
}
console.log(`${output.size} files, ${changed.length} written, ${stale.length} removed`);

/** The files below a directory, as paths relative to it. */
function listFiles(directory) {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

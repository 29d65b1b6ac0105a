// Generates TypeScript from the formats: of the codec, and of the family that the tests of the generator use as an
// example of one's own. With --check nothing is written: the exit code is 1 where what is there is not what would be made.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');

const built = spawnSync('npx', ['tsc', '-b', 'packages/ksy-codegen'], {
  cwd: root,
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(built.status ?? 1);
const { describeAttributes, generate, KsyError } = await import(
  '../packages/ksy-codegen/dist/index.js'
);

const formats = 'packages/netlink-codec/formats';
const stranger = 'packages/ksy-codegen/test/stranger';
const jobs = [
  {
    target: 'packages/netlink-codec/src/generated',
    make: () => generate(read(formatsIn(formats))),
  },
  {
    target: 'packages/netlink-codec/docs',
    make: () => {
      const confirmations = JSON.parse(
        readFileSync(join(root, 'packages/netlink-codec/test/confirmations.json'), 'utf8'),
      );
      const page = describeAttributes(read(formatsIn(formats)), confirmations);
      return new Map([['attributes.md', page]]);
    },
  },
  {
    target: join(stranger, 'generated'),
    make: () => {
      const shared = ['netlink_values', 'nlattr'].map((name) => join(formats, `${name}.ksy`));
      const runtime = '@routability/netlink-codec/runtime';
      return generate(read([...shared, ...formatsIn(stranger)]), { runtime });
    },
  },
];

let different = 0;
for (const job of jobs) different += run(job);
process.exit(check && different > 0 ? 1 : 0);

/** Does one generation; returns how many files are not, or were not, what they should be. */
function run({ target, make }) {
  const output = tell(make);
  const directory = join(root, target);
  const present = new Map(
    listFiles(directory).map((path) => [path, readFileSync(join(directory, path), 'utf8')]),
  );
  const stale = [...present.keys()].filter((path) => !output.has(path));
  const changed = [...output].filter(([path, text]) => present.get(path) !== text);
  if (check) {
    for (const path of [...stale, ...changed.map(([one]) => one)]) {
      console.error(`${join(target, path)} is not what "pnpm gen" makes of the formats`);
    }
    return stale.length + changed.length;
  }
  for (const path of stale) rmSync(join(directory, path));
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  console.log(
    `${target}: ${output.size} files, ${changed.length} written, ${stale.length} removed`,
  );
  return stale.length + changed.length;
}

/** The result of `make`; a format that is refused is told in a line, and ends the program. */
function tell(make) {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof KsyError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

function read(files) {
  return files.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function formatsIn(directory) {
  return readdirSync(join(root, directory))
    .filter((name) => name.endsWith('.ksy'))
    .map((name) => join(directory, name));
}

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

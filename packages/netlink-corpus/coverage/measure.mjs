#!/usr/bin/env node
// `npm run coverage`: how much of libnl-route 3.7.0 (edges, libFuzzer) and of vishvananda/netlink (statements, go test)
// the empty set, the kernel's messages and the whole corpus reach. Builds an instrumented libnl from Debian's source under
// `.cache`, which takes minutes, and rewrites `docs/coverage.md`. Needs clang-14, flex, bison, make, go, and packages of sources.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const cache =
  process.env.NETLINK_CORPUS_CACHE ??
  fileURLToPath(new URL('../../../.cache/corpus-coverage/', import.meta.url));
const SECONDS = Number(process.env.NETLINK_CORPUS_FUZZ_SECONDS ?? 60);
mkdirSync(cache, { recursive: true });

const run = (program, words, options = {}) =>
  execFileSync(program, words, {
    cwd: cache,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  });

/** Folders of the three sets. */
function sets() {
  const command = join(root, 'bin/netlink-corpus.mjs');
  const folder = (name, ...words) => {
    rmSync(join(cache, name), { recursive: true, force: true });
    mkdirSync(join(cache, name, 'corpus'), { recursive: true });
    if (name !== 'empty') {
      run(process.execPath, [
        command,
        'export',
        '--to',
        'libfuzzer',
        '--out',
        join(cache, name),
        ...words,
      ]);
    }
    return join(cache, name, 'corpus');
  };
  return {
    empty: folder('empty'),
    kernel: folder('kernel', '--class', 'kernel'),
    corpus: folder('whole'),
  };
}

/** Debian's libnl, instrumented, with the target in `targets/c`. */
function libnlTarget() {
  const target = join(cache, 'fuzz_libnl');
  if (existsSync(target)) return target;
  const source = join(cache, 'libnl-3.7.0');
  const lists = join(cache, 'lists');
  mkdirSync(join(lists, 'partial'), { recursive: true });
  // The machine's own sources, asked for source packages.
  const parts = join(cache, 'sources.list.d');
  mkdirSync(parts, { recursive: true });
  const own = '/etc/apt/sources.list.d';
  for (const name of existsSync(own) ? readdirSync(own) : []) {
    if (!/\.(list|sources)$/.test(name)) continue;
    const text = readFileSync(join(own, name), 'utf8');
    writeFileSync(
      join(parts, name),
      text.replace(/^Types: deb$/gm, 'Types: deb-src').replace(/^deb /gm, 'deb-src '),
    );
  }
  const list = existsSync('/etc/apt/sources.list')
    ? readFileSync('/etc/apt/sources.list', 'utf8')
    : '';
  writeFileSync(join(cache, 'src.list'), list.replace(/^deb /gm, 'deb-src '));
  const apt = [
    '-qq',
    '-o',
    `Dir::Etc::sourcelist=${cache}/src.list`,
    '-o',
    `Dir::Etc::sourceparts=${parts}`,
    '-o',
    `Dir::State::lists=${lists}`,
  ];
  run('apt-get', [...apt, 'update']);
  run('apt-get', [...apt, 'source', '--download-only', 'libnl3=3.7.0-0.2']);
  run('tar', ['xf', 'libnl3_3.7.0.orig.tar.gz']);
  const env = {
    ...process.env,
    CC: 'clang-14',
    CFLAGS: '-g -O1 -fsanitize=fuzzer-no-link,address',
  };
  run('./configure', ['-q', '--disable-shared', '--enable-static', '--disable-cli'], {
    cwd: source,
    env,
  });
  run('make', ['-s', '-j2', 'lib/libnl-3.la', 'lib/libnl-route-3.la'], { cwd: source });
  const libs = join(source, 'lib/.libs');
  const whole = [
    '-Wl,--whole-archive',
    `${libs}/libnl-route-3.a`,
    '-Wl,--no-whole-archive',
    `${libs}/libnl-3.a`,
  ];
  const words = [
    '-g',
    '-O1',
    '-fsanitize=fuzzer,address',
    '-I',
    `${source}/include`,
    join(root, 'targets/c/fuzz_libnl.c'),
  ];
  run('clang-14', [...words, ...whole, '-lpthread', '-o', target]);
  return target;
}

const env = { ...process.env, ASAN_OPTIONS: 'detect_leaks=0' };
const LIMITS = ['-timeout=2', '-rss_limit_mb=1024', '-malloc_limit_mb=512'];

/** Edges that the files of a folder reach: a merge survives files that crash or hang the target. */
function edges(target, folder) {
  const out = join(cache, 'merged');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  const { stderr } = spawnSync(target, ['-merge=1', ...LIMITS, out, folder], {
    cwd: cache,
    env,
    encoding: 'utf8',
  });
  const found = /(\d+) new coverage edges/.exec(stderr);
  return { edges: Number(found?.[1] ?? 0), needed: readdirSync(out).length };
}

/** Edges after fuzzing from a folder for a while, in a process that goes on after crashes. */
function fuzzed(target, folder) {
  const start = join(cache, 'start');
  rmSync(start, { recursive: true, force: true });
  cpSync(folder, start, { recursive: true });
  const dictionary = join(root, 'data/dict/netlink.dict');
  const words = [
    '-fork=1',
    '-ignore_crashes=1',
    '-ignore_timeouts=1',
    '-ignore_ooms=1',
    `-max_total_time=${SECONDS}`,
    '-seed=1',
  ];
  const used = folder.includes('whole') ? [`-dict=${dictionary}`] : [];
  const options = { cwd: cache, env, encoding: 'utf8', maxBuffer: 1 << 28 };
  const { stderr } = spawnSync(target, [...words, ...used, ...LIMITS, start], options);
  const found = [...stderr.matchAll(/cov: (\d+)/g)].map(([, number]) => Number(number));
  return Math.max(0, ...found);
}

/** Names of the exported seeds that end vishvananda's process, by its ledger. */
function fatal() {
  const lines = (file) =>
    readFileSync(join(root, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const examples = lines('ledger/vishvananda.jsonl')
    .filter(({ difference }) => difference === 'memory')
    .map(({ example }) => example);
  return lines('data/manifest.jsonl')
    .filter(({ path }) => examples.includes(path))
    .map(({ id }) => id.slice(0, 16))
    .join(' ');
}

/** Statements of vishvananda/netlink that a folder reaches. */
function statements(folder) {
  // A copy: the tool that counts does not know overlays, and their own tests want to change the machine's network.
  const name = 'github.com/vishvananda/netlink';
  const copy = join(cache, 'gopath/src', name);
  rmSync(copy, { recursive: true, force: true });
  cpSync(join('/usr/share/gocode/src', name), copy, {
    recursive: true,
    filter: (path) => !path.endsWith('_test.go'),
  });
  cpSync(join(root, 'judges/vishvananda/corpus_judge.go'), join(copy, 'corpus_judge.go'));
  cpSync(join(root, 'coverage/corpus_cover_test.go'), join(copy, 'corpus_cover_test.go'));
  const go = {
    ...process.env,
    GO111MODULE: 'off',
    GOPATH: `${cache}/gopath:/usr/share/gocode`,
    GOCACHE: join(cache, 'go'),
    SKIP: fatal(),
    SEEDS: folder,
  };
  const profile = join(cache, 'cover.out');
  run('go', ['test', '-count=1', '-run', 'TestCorpus', `-coverprofile=${profile}`, name], {
    env: go,
  });
  const count = "awk 'NR>1 {total+=$2; if ($3>0) hit+=$2} END {print hit+0, total}'";
  const [hit, total] = run('sh', ['-c', `${count} ${profile}`])
    .trim()
    .split(' ')
    .map(Number);
  return { hit, total };
}

const target = libnlTarget();
const rows = Object.entries(sets()).map(([name, folder]) => {
  const files = readdirSync(folder).length;
  const { edges: reached, needed } = edges(target, folder);
  const { hit, total } = statements(folder);
  return { name, files, reached, needed, after: fuzzed(target, folder), hit, total };
});
const line = ({ name, files, reached, needed, after, hit, total }) =>
  `| ${name} | ${files} | ${reached} | ${needed} | ${after} | ${hit} of ${total} |\n`;
const text = `# What the corpus reaches

Made by \`npm run coverage\` on ${new Date().toISOString().slice(0, 10)}: libnl-route 3.7.0 (clang 14, libFuzzer with AddressSanitizer;
edges of the target in \`targets/c\`), and vishvananda/netlink 1.1.0.125 (Go coverage of statements, socket code included).
*Needed* is how many of the files a merge keeps. *After fuzzing* is what ${SECONDS} seconds of libFuzzer reach from there, one run
each, the whole corpus with its dictionary; one run on a busy machine shows a direction, not a figure to quote.

| set | files | libnl edges | needed | after fuzzing | vishvananda statements |
|---|---|---|---|---|---|
${rows.map(line).join('')}`;
writeFileSync(join(root, 'docs/coverage.md'), text);
process.stdout.write(text);

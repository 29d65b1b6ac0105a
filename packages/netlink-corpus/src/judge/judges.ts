import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Protocol } from '../grammar/messages.ts';
import { LIMITS, type Limits } from './seat.ts';

/** Another parser that can be asked about seeds. */
export interface Judge {
  readonly name: string;
  /** Debian packages that it needs. */
  readonly packages: readonly string[];
  /** The package whose version is told. */
  readonly version: string;
  readonly limits: Limits;
  /** What it has decoders for. The protocol is the last word of the command line. */
  readonly protocols: readonly Protocol[];
  /** Makes the judge in a folder; returns its command line without the protocol. Throws where something that it needs is missing. */
  readonly build: (folder: string) => readonly string[];
}

/** Sources of the judges. */
const SOURCES = fileURLToPath(new URL('../../judges/', import.meta.url));
const GOPATH = '/usr/share/gocode';
const VISHVANANDA = `${GOPATH}/src/github.com/vishvananda/netlink`;

/** Runs a build step. */
function run(
  program: string,
  words: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): string {
  return execFileSync(program, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
}

const libnl: Judge = {
  name: 'libnl',
  packages: ['gcc', 'pkg-config', 'libnl-3-dev', 'libnl-route-3-dev'],
  version: 'libnl-route-3-dev',
  limits: { ...LIMITS, memory: 0 },
  protocols: ['route'],
  build(folder) {
    const flags = (word: string): string[] =>
      run('pkg-config', [word, 'libnl-route-3.0']).trim().split(/\s+/);
    const out = join(folder, 'libnl');
    run('gcc', [
      '-O1',
      '-g',
      '-fsanitize=address',
      ...flags('--cflags'),
      '-o',
      out,
      join(SOURCES, 'libnl.c'),
      ...flags('--libs'),
    ]);
    // The limit is the sanitizer's: it reserves far more than it uses.
    return [
      'env',
      'ASAN_OPTIONS=detect_leaks=0:hard_rss_limit_mb=512:allocator_may_return_null=0',
      out,
    ];
  },
};

const pyroute2: Judge = {
  name: 'pyroute2',
  packages: ['python3-pyroute2'],
  version: 'python3-pyroute2',
  limits: LIMITS,
  protocols: ['route', 'sock-diag'],
  build() {
    run('/usr/bin/python3', ['-c', 'import pyroute2']);
    return ['/usr/bin/python3', join(SOURCES, 'pyroute2_judge.py')];
  },
};

const vishvananda: Judge = {
  name: 'vishvananda',
  packages: ['golang-go', 'golang-github-vishvananda-netlink-dev'],
  version: 'golang-github-vishvananda-netlink-dev',
  limits: { ...LIMITS, memory: 2 ** 32 },
  protocols: ['route'],
  build(folder) {
    const overlay = join(folder, 'overlay.json');
    const added = {
      [`${VISHVANANDA}/corpus_judge.go`]: join(SOURCES, 'vishvananda/corpus_judge.go'),
    };
    writeFileSync(overlay, JSON.stringify({ Replace: added }));
    const out = join(folder, 'vishvananda');
    const env = { ...process.env, GO111MODULE: 'off', GOPATH, GOCACHE: join(folder, 'go-cache') };
    run('go', ['build', '-overlay', overlay, '-o', out, join(SOURCES, 'vishvananda/main.go')], {
      env,
    });
    return [out];
  },
};

const rust: Judge = {
  name: 'netlink-packet-route',
  packages: ['cargo', 'librust-netlink-packet-route-dev'],
  version: 'librust-netlink-packet-route-dev',
  limits: LIMITS,
  protocols: ['route'],
  build(folder) {
    const project = join(folder, 'rust');
    cpSync(join(SOURCES, 'rust'), project, { recursive: true });
    mkdirSync(join(project, '.cargo'), { recursive: true });
    const source =
      '[source.crates-io]\nreplace-with = "debian"\n[source.debian]\ndirectory = "/usr/share/cargo/registry"\n';
    writeFileSync(join(project, '.cargo/config.toml'), source);
    run('cargo', ['build', '--offline', '--release'], { cwd: project });
    return [join(project, 'target/release/netlink-corpus-judge')];
  },
};

/** What runs in Node reserves more than it uses; it limits the programs that it starts. */
const NODE: Limits = { ...LIMITS, memory: 0, milliseconds: 10_000 };

const iproute2: Judge = {
  name: 'iproute2',
  packages: ['iproute2'],
  version: 'iproute2',
  limits: NODE,
  protocols: ['route'],
  build: (folder) => [process.execPath, join(SOURCES, 'iproute2.mjs'), folder],
};

const strace: Judge = {
  name: 'strace',
  packages: ['strace', 'gcc', 'libc6-dev', 'linux-libc-dev'],
  version: 'strace',
  limits: NODE,
  protocols: ['route', 'sock-diag'],
  build(folder) {
    const sender = join(folder, 'send');
    run('gcc', ['-O1', '-o', sender, join(SOURCES, 'send.c')]);
    return [process.execPath, join(SOURCES, 'strace.mjs'), sender];
  },
};

const tshark: Judge = {
  name: 'tshark',
  packages: ['tshark'],
  version: 'tshark',
  limits: NODE,
  protocols: ['route', 'sock-diag'],
  build: (folder) => [process.execPath, join(SOURCES, 'tshark.mjs'), folder],
};

/** The judges that answer seed by seed. */
export const JUDGES: readonly Judge[] = [
  libnl,
  pyroute2,
  vishvananda,
  rust,
  iproute2,
  strace,
  tshark,
];

/** How dpkg prints a version alone. */
const VERSION_FORMAT = ['$', '{Version}'].join('');

/** The version of a Debian package; `undefined` where it is not installed. */
export function packageVersion(name: string): string | undefined {
  const { status, stdout } = spawnSync('dpkg-query', ['-W', '-f', VERSION_FORMAT, name], {
    encoding: 'utf8',
  });
  return status === 0 && stdout !== '' ? stdout : undefined;
}

/** The packages of a judge that are missing. */
export function missingPackages({ packages }: Judge): string[] {
  const provided: Readonly<Record<string, string>> = {
    cargo: 'cargo',
    gcc: 'gcc',
    'golang-go': 'go',
  };
  return packages.filter((name) => {
    const program = provided[name];
    if (program !== undefined && spawnSync('which', [program]).status === 0) return false;
    return packageVersion(name) === undefined;
  });
}

/** Whether a folder has sources of judges: the published package has, a bundle has not. */
export function hasSources(): boolean {
  return existsSync(SOURCES);
}

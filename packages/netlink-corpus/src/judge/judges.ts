import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIMITS, type Limits } from './seat.ts';

/** Another parser that can be asked about seeds. */
export interface Judge {
  readonly name: string;
  /** Debian packages that it needs. */
  readonly packages: readonly string[];
  /** The package whose version is told. */
  readonly version: string;
  readonly limits: Limits;
  /** Makes the judge in a folder; returns its command line. Throws where something that it needs is missing. */
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

/** The judges that answer seed by seed. */
export const JUDGES: readonly Judge[] = [libnl, pyroute2, vishvananda, rust];

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

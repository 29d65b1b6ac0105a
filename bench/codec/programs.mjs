// One program for each competitor: it reads the datagrams from a file, and makes one pass over them when it is told to.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const build = here('../../.cache/bench-codec/');

/** Crates of Debian's packages, where cargo would ask its registry otherwise. */
const DEBIAN = '/usr/share/cargo/registry';

const libnl = {
  name: 'libnl',
  needs: 'gcc, pkg-config, libnl-route-3-dev',
  build() {
    const flags = execFileSync('pkg-config', ['--cflags', '--libs', 'libnl-route-3.0']).toString();
    const words = ['-O2', '-o', join(build, 'libnl'), here('native/libnl.c')];
    execFileSync('gcc', [...words, ...flags.trim().split(/\s+/)]);
    return [join(build, 'libnl')];
  },
};

const rust = {
  name: 'Rust netlink-packet-route',
  needs: 'cargo, librust-netlink-packet-route-dev',
  build() {
    const project = join(build, 'rust');
    cpSync(here('native/rust'), project, { recursive: true });
    const offline = existsSync(join(DEBIAN, 'netlink-packet-route-0.12.0'));
    if (offline) {
      mkdirSync(join(project, '.cargo'), { recursive: true });
      const source = `[source.crates-io]\nreplace-with = "debian"\n[source.debian]\ndirectory = "${DEBIAN}"\n`;
      writeFileSync(join(project, '.cargo/config.toml'), source);
    }
    const words = ['build', '--release', '--quiet', ...(offline ? ['--offline'] : [])];
    execFileSync('cargo', words, { cwd: project, timeout: 600_000 });
    return [join(project, 'target/release/codec-bench')];
  },
};

/** Builds those whose tools are here; says of the others what they need. */
export function buildNative() {
  mkdirSync(build, { recursive: true });
  return [libnl, rust].flatMap(({ name, needs, build: make }) => {
    try {
      return [{ name, command: make() }];
    } catch (error) {
      console.log(`skipped: ${name} needs ${needs} (${error.message.split('\n')[0]})`);
      return [];
    }
  });
}

/** A way of `javascript.mjs`. */
export function javascript(name) {
  return { name, command: [process.execPath, '--expose-gc', here('javascript.mjs'), name] };
}

/** Writes the datagrams, each behind its length; gives the path. */
export function writeDatagrams(name, datagrams) {
  const path = join(build, name);
  const parts = datagrams.flatMap((one) => [
    new Uint8Array(Uint32Array.of(one.length).buffer),
    one,
  ]);
  writeFileSync(path, Buffer.concat(parts));
  return path;
}

/** Starts a program on a file of datagrams. `pass()` gives the nanoseconds and the bytes allocated, a message. */
export function start({ name, command }, path) {
  const [program, ...words] = command;
  const child = spawn(program, [...words, path], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.on('error', () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    name,
    async pass() {
      child.stdin.write('\n');
      const { value, done } = await lines.next();
      if (done) throw new Error(`${name} ended`);
      return JSON.parse(value);
    },
    end: () => child.stdin.end(),
  };
}

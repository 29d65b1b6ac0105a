/** Network namespaces for tests: made by the test, gone after it, also when it fails. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { test } from '@jest/globals';

const PREFIX = 'rtest';
/** Whether a test that cannot run here fails instead of being skipped. */
export const strict: boolean = process.env['ROUTABILITY_REQUIRE_KERNEL'] === '1';

/** Why the tests that need namespaces cannot run here; undefined where they can. */
const obstacle = ((): string | undefined => {
  if (process.platform !== 'linux') return 'this is not Linux';
  if (process.getuid?.() !== 0) return 'making network namespaces needs root';
  if (spawnSync('ip', ['-V']).status !== 0) return 'iproute2 is not installed';
  const probe = `${PREFIX}-${process.pid}-probe`;
  const made = spawnSync('ip', ['netns', 'add', probe], { encoding: 'utf8' });
  spawnSync('ip', ['netns', 'del', probe]);
  return made.status === 0 ? undefined : made.stderr.trim();
})();

/**
 * A test on the real kernel. Where that is not possible it is reported as skipped, its name says why;
 * with `ROUTABILITY_REQUIRE_KERNEL=1` it fails instead.
 */
export function kernelTest(name: string, body: () => Promise<void>, timeout = 30_000): void {
  if (obstacle === undefined || strict) test(name, body, timeout);
  else test.skip(`${name} (skipped: ${obstacle})`, body);
}

let counter = 0;

/** A network namespace of this test's own. `await using` removes it and ends what runs in it. */
export class Namespace implements AsyncDisposable {
  readonly name: string;
  readonly #children = new Set<ChildProcess>();

  /** Makes an empty namespace with `lo` up. */
  constructor() {
    removeLeftovers();
    counter += 1;
    this.name = `${PREFIX}-${process.pid}-${counter}`;
    run('ip', ['netns', 'add', this.name]);
    this.ip('link set lo up');
  }

  /** Runs `ip WORDS` in the namespace; throws what it says when it fails. */
  ip(words: string): string {
    return run('ip', ['-n', this.name, ...words.split(/\s+/)]);
  }

  /** Runs many lines of `ip` in one process. Lines that fail are passed over when `force` is set. */
  batch(lines: readonly string[], options: { readonly force?: boolean } = {}): void {
    const force = options.force === true ? ['-force'] : [];
    const args = ['-n', this.name, ...force, '-batch', '-'];
    const done = spawnSync('ip', args, { input: `${lines.join('\n')}\n`, encoding: 'utf8' });
    if (done.status !== 0 && options.force !== true) {
      throw new Error(`ip -batch: ${done.stderr}`);
    }
  }

  /** What `ip -j -d WORDS` prints in the namespace. */
  json(words: string): unknown[] {
    const text = run('ip', ['-n', this.name, '-j', '-d', ...words.split(/\s+/)]);
    const rows: unknown = text.trim() === '' ? [] : JSON.parse(text);
    if (!Array.isArray(rows)) throw new Error(`ip -j -d ${words}: no array`);
    return rows.filter((row) => Object.keys(row).length > 0);
  }

  /**
   * Waits until every link that is up has its link-local address, and duplicate address detection is over: both change
   * addresses and routes on their own.
   */
  async settled(): Promise<void> {
    const isSettled = () => {
      const linkLocal = this.ip('-6 -o address show scope link');
      const up = this.ip('-o link show up').trimEnd().split('\n').length - 1; // `lo` has none
      return !linkLocal.includes('tentative') && linkLocal.split('\n').length > up;
    };
    for (let tries = 0; !isSettled(); tries++) {
      if (tries > 100) throw new Error('addresses do not settle');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Runs a program in the namespace to its end and returns what it prints; throws when it fails. */
  exec(command: string, ...args: readonly string[]): string {
    return run('ip', ['netns', 'exec', this.name, command, ...args]);
  }

  /** Sets a kernel parameter of the namespace. */
  sysctl(key: string, value: string): void {
    this.exec('sh', '-c', `echo ${value} > /proc/sys/${key.replaceAll('.', '/')}`);
  }

  /** Starts a program in the namespace; it is killed when the namespace goes. */
  spawn(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
    const child = spawn('ip', ['netns', 'exec', this.name, command, ...args], {
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.#children.add(child);
    child.once('exit', () => this.#children.delete(child));
    return child;
  }

  /** Joins this namespace and `other` by a veth pair, both ends up. */
  connect(device: string, other: Namespace, otherDevice: string): void {
    run('ip', [
      '-n',
      this.name,
      'link',
      'add',
      device,
      'type',
      'veth',
      'peer',
      'name',
      otherDevice,
      'netns',
      other.name,
    ]);
    this.ip(`link set ${device} up`);
    other.ip(`link set ${otherDevice} up`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const gone = [...this.#children].map(
      (child) => new Promise((resolve) => child.once('close', resolve)),
    );
    for (const child of this.#children) child.kill('SIGKILL');
    await Promise.all(gone);
    run('ip', ['netns', 'del', this.name]);
  }
}

function run(command: string, args: readonly string[]): string {
  const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.error !== undefined) throw done.error;
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${done.stderr.trim()}`);
  return done.stdout;
}

/** Namespaces of test runs that were killed before they could clean up. */
function removeLeftovers(): void {
  if (counter > 0) return;
  for (const name of namespaces()) {
    const [prefix, pid] = name.split('-');
    if (prefix === PREFIX && !isRunning(Number(pid))) spawnSync('ip', ['netns', 'del', name]);
  }
}

function namespaces(): string[] {
  try {
    return readdirSync('/run/netns');
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

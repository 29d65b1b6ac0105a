/** What the kernel answers to many `ip route get`, asked by one process. */
import { spawnSync } from 'node:child_process';
import type { Namespace } from '../../../../test/kernel.ts';

/** The kernel's answer: a row of `ip -j route get`, or the errno. */
export type KernelAnswer = Readonly<Record<string, unknown>> | string;

const ERRNO: Readonly<Record<string, string>> = {
  'Network is unreachable': 'ENETUNREACH',
  'No route to host': 'EHOSTUNREACH',
  'Invalid argument': 'EINVAL',
  'Permission denied': 'EACCES',
  'No such device': 'ENODEV',
};

/** Answers to `route get WORDS`, in order. */
export function askKernel(namespace: Namespace, queries: readonly string[]): KernelAnswer[] {
  const input = `${queries.map((words) => `route get ${words}`).join('\n')}\n`;
  const args = ['-n', namespace.name, '-j', '-force', '-batch', '-'];
  const done = spawnSync('ip', args, { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  const failures = new Map<number, string>();
  let message = '';
  for (const line of done.stderr.split('\n')) {
    const failed = /^Command failed -:(\d+)$/.exec(line);
    if (failed !== null) failures.set(Number(failed[1]) - 1, message);
    else if (line.startsWith('RTNETLINK answers: ')) message = line.slice(19);
    else if (line !== '') message = line;
  }
  const rows = done.stdout.split('\n').filter((line) => line.trim() !== '');
  let next = 0;
  return queries.map((words, index) => {
    const failure = failures.get(index);
    if (failure !== undefined) return ERRNO[failure] ?? failure;
    const [row] = JSON.parse(rows[next++] ?? '[]') as Readonly<Record<string, unknown>>[];
    if (row === undefined) throw new Error(`no answer to ${words}`);
    return row;
  });
}

/** Runs lines of `ip -4` or `ip -6`; those that the kernel refuses are passed over. Returns how many were. */
export function runLines(namespace: Namespace, family: 4 | 6, lines: readonly string[]): number {
  // `ip` gives up at a line that makes no sense to it: the last one shows that it did not.
  const input = `${[...lines, 'link show lo'].join('\n')}\n`;
  const args = ['-n', namespace.name, `-${family}`, '-force', '-batch', '-'];
  const done = spawnSync('ip', args, { input, encoding: 'utf8' });
  if (!done.stdout.includes('LOOPBACK')) throw new Error(`ip -batch gave up: ${done.stderr}`);
  return done.stderr.split('\n').filter((line) => line.startsWith('Command failed')).length;
}

/** Sets `sysctl` settings of the namespace. */
export function applySettings(namespace: Namespace, settings: readonly string[]): void {
  if (settings.length === 0) return;
  const args = ['netns', 'exec', namespace.name, 'sysctl', '-qw', ...settings];
  const done = spawnSync('ip', args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`sysctl: ${done.stderr}`);
}

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Probe } from './probe.ts';

const READER = fileURLToPath(new URL('pyroute2_reader.py', import.meta.url));
/** The Python that Debian's `python3-pyroute2` is installed for. */
const PYTHON = '/usr/bin/python3';

/** Whether pyroute2 is installed. */
export function hasPyroute2(): boolean {
  return spawnSync(PYTHON, ['-c', 'import pyroute2']).status === 0;
}

/** What pyroute2 reads in the message of each probe, as JSON values. */
export function pyroute2Of(probes: readonly Probe[]): unknown[] {
  const input = probes.map((one) => `${one.family} ${Buffer.from(one.bytes).toString('hex')}\n`);
  const { status, stdout, stderr } = spawnSync(PYTHON, [READER], {
    input: input.join(''),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const lines = stdout.trim().split('\n');
  if (status !== 0 || lines.length !== probes.length) throw new Error(`pyroute2: ${stderr}`);
  return lines.map((line): unknown => JSON.parse(line));
}

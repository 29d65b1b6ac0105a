import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect } from '@jest/globals';
import { kernelTest, type Namespace } from '../../../test/kernel.ts';
import { Site } from '../../../test/site.ts';
import { Lines } from './lines.ts';

const COMMAND = fileURLToPath(new URL('../bin/routability.mjs', import.meta.url));
/** Each case starts several processes. */
const TIMEOUT = 120_000;
const ENDPOINTS = fileURLToPath(new URL('programs/endpoints.mjs', import.meta.url));

type Row = Record<string, unknown>;

/** Runs `routability what-if` in a namespace: exit code, stdout, stderr. */
function whatIf(place: Namespace, ...words: readonly string[]) {
  const args = ['netns', 'exec', place.name, process.execPath, COMMAND, 'what-if', ...words];
  const { status, stdout, stderr } = spawnSync('ip', args, { encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

/** All that `ip` shows of a namespace, as text. */
function shown(place: Namespace): string {
  const objects = ['link', 'address', 'route show table all', '-6 route show table all', 'rule'];
  return objects.map((words) => place.ip(words)).join('\n');
}

describe('what-if', () => {
  kernelTest(
    'tells what would change and which connections would die, and changes nothing',
    async () => {
      await using site = new Site();
      const place = site.client;
      const server = new Lines(site.server.spawn(process.execPath, [ENDPOINTS, 'listen', '7000']));
      await server.find({ event: 'listening' });
      const env = { GUARD_OPTIONS: JSON.stringify({ dryRun: true }) };
      const client = new Lines(
        place.spawn(process.execPath, [ENDPOINTS, 'connect', '10.0.2.1', '7000'], env),
      );
      await client.find({ event: 'connected' });
      await place.settled();
      const before = shown(place);

      const { code, stdout, stderr } = whatIf(place, '--json', '--', 'route', 'del', 'default');
      expect([code, stderr, stdout.trim().split('\n').length]).toEqual([0, '', 1]);
      const told = JSON.parse(stdout) as { changes: Row[]; connections: Row[] };
      expect(told.changes).toEqual([
        {
          object: 'route',
          action: 'del',
          provenance: 'announced',
          route: expect.objectContaining({ dst: 'default', table: 'main', family: 'inet' }),
        },
      ]);
      expect(told.connections).not.toEqual([]);
      for (const row of told.connections) {
        expect(row).toMatchObject({
          protocol: 'tcp',
          peer: { address: '10.0.2.1', port: 7000 },
          verdict: 'dead',
          reason: 'NO_ROUTE',
          previous: 'ok',
        });
      }

      const text = whatIf(place, '--', 'route del default; route add blackhole 10.3.0.0/16');
      const lines = text.stdout.trim().split('\n');
      expect(lines[0]).toMatch(/^- route {5}default via \S+ dev \S+/);
      expect(lines[1]).toBe('+ route     blackhole 10.3.0.0/16');
      expect(lines[2]).toMatch(/^! dead .*10\.0\.2\.1:7000/);
      expect(lines.at(-1)).toBe(`${told.connections.length} connections would die`);
      expect(shown(place)).toBe(before);

      // The words come true: what was foretold of the connections is so.
      place.ip('route del default');
      const args = ['netns', 'exec', place.name, process.execPath, COMMAND, 'guard', '--json'];
      const dead = spawnSync('ip', args, { encoding: 'utf8' }).stdout.trim().split('\n');
      const cookies = dead.map((line) => (JSON.parse(line) as Row)['cookie']).sort();
      expect(cookies).toEqual(told.connections.map(({ cookie }) => cookie).sort());
    },
    TIMEOUT,
  );

  kernelTest(
    'marks what would happen in silence, and reads how addresses are promoted',
    async () => {
      await using site = new Site();
      const place = site.client;
      const { dev } = place.json('-4 route show default')[0] as { dev: string };
      const down = whatIf(place, '--', 'link', 'set', dev, 'down');
      expect(down.code).toBe(0);
      expect(down.stdout).toContain(`~ link      ${dev} down`);
      expect(down.stdout).toMatch(/- route {5}default via \S+ dev \S+ \(silent\)/);

      place.batch([`addr add 10.77.0.1/24 dev ${dev}`, `addr add 10.77.0.2/24 dev ${dev}`]);
      const removal = ['--', 'addr', 'del', '10.77.0.1/24', 'dev', dev];
      expect(whatIf(place, ...removal).stdout).toContain(`- address   10.77.0.2/24 dev ${dev}`);
      place.sysctl(`net.ipv4.conf.${dev}.promote_secondaries`, '1');
      expect(whatIf(place, ...removal).stdout).toContain(`~ address   10.77.0.2/24 dev ${dev}`);
    },
    TIMEOUT,
  );

  kernelTest(
    'exits with 1 and the errno where the kernel would refuse, with 2 for other words',
    async () => {
      await using site = new Site();
      const place = site.client;
      const refused = whatIf(place, '--json', '--', 'route', 'del', '10.99.0.0/16');
      expect(refused).toMatchObject({ code: 1, stdout: '' });
      expect(refused.stderr).toBe(
        'routability: what-if: the kernel would refuse "route del 10.99.0.0/16": there is no such route (ESRCH)\n',
      );
      const missing = whatIf(place, '--', 'link set nope up');
      expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining('(ENODEV)')]);
      for (const words of [
        [],
        ['--', 'route', 'frobnicate'],
        ['--', 'neigh add 10.0.0.1 dev up0'],
      ]) {
        const { code, stdout, stderr } = whatIf(place, ...words);
        expect({ words, code, stdout }).toEqual({ words, code: 2, stdout: '' });
        expect(stderr.trim().split('\n')).toHaveLength(1);
      }
    },
    TIMEOUT,
  );
});

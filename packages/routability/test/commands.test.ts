import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect } from '@jest/globals';
import { kernelTest, Namespace } from '../../../test/kernel.ts';
import { Site } from '../../../test/site.ts';
import { Lines } from './lines.ts';
import { tracedRequests, tracing } from './traced-requests.ts';

const COMMAND = fileURLToPath(new URL('../bin/routability.mjs', import.meta.url));
const ENDPOINTS = fileURLToPath(new URL('programs/endpoints.mjs', import.meta.url));

type Row = Record<string, unknown>;

/** Runs the command in a namespace: exit code, lines of output, stderr. */
function routability(place: Namespace, words: readonly string[], input = '') {
  const args = ['netns', 'exec', place.name, process.execPath, COMMAND, ...words];
  const done = spawnSync('ip', args, { input, encoding: 'utf8' });
  const lines = done.stdout.split('\n').filter((line) => line !== '');
  return { code: done.status, lines, stderr: done.stderr };
}

describe('lookup', () => {
  kernelTest(
    'answers every line of a batch as the kernel does, and asks it only when told to',
    async () => {
      await using site = new Site();
      const place = site.client;
      place.batch([
        'route add 10.5.0.0/16 via 10.0.1.9 metric 5',
        'route add blackhole 10.6.0.0/16',
        'route add unreachable 10.7.0.0/16',
        'route add prohibit 10.8.0.0/16',
        'route add default via 10.0.1.7 table 100',
        'rule add fwmark 7 lookup 100',
        'rule add from 10.0.1.1 to 10.9.0.0/16 lookup 100',
        'route add 10.10.0.0/16 tos 0x10 via 10.0.1.8',
      ]);
      const queries = [
        '10.0.2.1',
        '10.5.1.1',
        '10.6.1.1',
        '10.7.1.1',
        '10.8.1.1',
        '10.5.1.1 mark 7',
        '10.9.1.1 from 10.0.1.1',
        '10.10.1.1 tos 0x10',
        '10.10.1.1',
        '127.0.0.1',
        '10.0.1.1',
        'fd02::1',
        '2001:db8::1 oif up0',
        'fe80::1 oif up0',
        '10.0.2.1 from 192.0.2.1',
        '10.1.1.1 oif lo',
      ];
      const input = `${queries.join('\n')}\n`;
      const { code, lines, stderr } = routability(
        place,
        ['lookup', '-', '--json', '--kernel'],
        input,
      );
      const rows: Row[] = lines.map((line) => JSON.parse(line));
      expect(stderr).toBe('');
      expect(rows.filter(({ agrees }) => agrees !== true)).toEqual([]);
      expect([code, rows.length]).toEqual([0, queries.length]);
      expect(rows[2]).toMatchObject({ dst: '10.6.1.1', error: 'EINVAL', type: 'blackhole' });
      expect(rows[5]).toMatchObject({ gateway: '10.0.1.7', dev: 'up0', table: '100' });

      const trace = `/tmp/routability-lookup-${process.pid}`;
      const words = ['lookup', '-', '--json'];
      place.exec(
        'sh',
        '-c',
        `printf '10.0.2.1\\n10.5.1.1\\n' | strace ${tracing(trace).join(' ')} ${process.execPath} ${COMMAND} ${words.join(' ')}`,
      );
      const requests = tracedRequests(readFileSync(trace, 'utf8'));
      rmSync(trace);
      expect(requests).toContainEqual({ name: 'getroute', dump: true });
      expect(requests).not.toContainEqual({ name: 'getroute', dump: false });
    },
  );

  kernelTest('exits with 1 for one query without a route, with 0 for a batch of them', async () => {
    await using place = new Namespace();
    expect(routability(place, ['lookup', '10.0.0.1', '--json'])).toMatchObject({ code: 1 });
    const batch = routability(place, ['lookup', '-', '--json'], '10.0.0.1\nnonsense\n');
    expect(batch.code).toBe(0);
    expect(batch.lines.map((line) => JSON.parse(line))).toMatchObject([
      { dst: '10.0.0.1', error: 'ENETUNREACH' },
      { query: 'nonsense', error: 'ERR_QUERY_WORDS' },
    ]);
  });
});

describe('guard', () => {
  kernelTest(
    'lists the dead connections of other programs, and closes them only with --kill',
    async () => {
      await using site = new Site();
      const server = new Lines(site.server.spawn(process.execPath, [ENDPOINTS, 'listen', '7000']));
      await server.find({ event: 'listening' });
      const env = { GUARD_OPTIONS: JSON.stringify({ dryRun: true }) };
      const client = new Lines(
        site.client.spawn(process.execPath, [ENDPOINTS, 'connect', '10.0.2.1', '7000'], env),
      );
      await client.find({ event: 'connected' });
      expect(routability(site.client, ['guard', '--json'])).toMatchObject({ code: 0, lines: [] });

      site.client.ip('route del default');
      const listed = routability(site.client, ['guard', '--json']);
      const rows: Row[] = listed.lines.map((line) => JSON.parse(line));
      expect(rows).toHaveLength(2);
      for (const row of rows) expect(row).toMatchObject({ verdict: 'dead', reason: 'NO_ROUTE' });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(client.count({ event: 'close' })).toBe(0);

      const told = routability(site.client, ['guard']);
      expect(told.lines[0]).toContain('is dead: no route leads to 10.0.2.1');

      const killed = routability(site.client, ['guard', '--kill', '--json']);
      expect(killed.code).toBe(0);
      expect(killed.lines.map((line) => JSON.parse(line))).toMatchObject([
        { killed: true },
        { killed: true },
      ]);
      for (const name of ['guarded', 'plain']) {
        expect(await client.find({ name, event: 'error' })).toMatchObject({ code: 'ECONNABORTED' });
      }
      expect(client.count({ name: 'loopback', event: 'close' })).toBe(0);
    },
  );
});

describe('capture and replay', () => {
  kernelTest(
    'a replay ends with the state that the kernel had, and other tools read the file',
    async () => {
      await using place = new Namespace();
      // Duplicate address detection would go on after the capture's end.
      place.sysctl('net.ipv6.conf.default.accept_dad', '0');
      place.ip('link add v1 type veth peer name w1');
      const file = `/tmp/routability-capture-${process.pid}.pcap`;
      const capture = place.spawn(process.execPath, [COMMAND, 'capture', file]);
      for (let tries = 0; tries < 200 && !existsSync(file); tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      await new Promise((resolve) => setTimeout(resolve, 1000));
      place.batch([
        'link set v1 up',
        'link set w1 up',
        'addr add 10.0.1.1/24 dev v1',
        'addr add 10.0.2.1/24 dev w1',
        'route add default via 10.0.1.2',
        'route append 10.9.0.0/16 via 10.0.1.2',
        'route append 10.9.0.0/16 via 10.0.2.2',
        'link set w1 down',
        'route del 10.9.0.0/16 via 10.0.1.2',
      ]);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      capture.kill('SIGTERM');
      await new Promise((resolve) => capture.once('exit', resolve));
      const { code, lines } = routability(place, ['replay', file, '--json']);
      expect(code).toBe(0);
      const snapshot = JSON.parse(lines.at(-1) ?? '{}');
      const sorted = (rows: Row[]) =>
        rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
      const truth = (['inet', 'inet6'] as const).flatMap((family) =>
        place
          .json(`${family === 'inet' ? '-4' : '-6'} route show table all`)
          .map((row) => ({ ...(row as Row), family })),
      );
      expect(sorted(snapshot.routes)).toEqual(sorted(truth));
      expect(snapshot.connections).toEqual([]);
      expect(lines.some((line) => line.includes('"provenance":"derived"'))).toBe(true);
      const shark = spawnSync(
        'tshark',
        ['-r', file, '-T', 'fields', '-e', 'netlink.hdr_type', '-e', 'netlink-route.nltype'],
        {
          encoding: 'utf8',
        },
      );
      expect(shark.status).toBe(0);
      const types = new Set(shark.stdout.split(/\s+/).map(Number));
      // RTM_GETLINK, RTM_NEWLINK, NLMSG_DONE, RTM_NEWADDR, RTM_NEWROUTE, RTM_DELROUTE
      for (const type of [18, 16, 3, 20, 24, 25]) expect(types).toContain(type);
      rmSync(file);
    },
  );
});

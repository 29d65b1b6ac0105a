import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { kernelTest, Namespace } from '../../../test/kernel.ts';
import { Lines } from './lines.ts';
import { tracedRequests, tracing } from './traced-requests.ts';

const COMMAND = fileURLToPath(new URL('../bin/routability.mjs', import.meta.url));

type Row = Record<string, unknown>;

/** Rows as an unordered multiset; what only a running clock changes is left out. */
function comparable(rows: unknown): string[] {
  return (rows as Row[]).map((row) => JSON.stringify(timeless(row))).sort();
}

const CLOCKS = new Set([
  'expires',
  'gc_timer',
  'hello_timer',
  'valid_life_time',
  'preferred_life_time',
]);

function timeless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(timeless);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !CLOCKS.has(key));
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, timeless(item)]));
}

/** What `ip` shows, in the order and with the keys of the snapshot. */
function shown(place: Namespace): Row {
  const both = (words: string) =>
    (['inet', 'inet6'] as const).flatMap((family) =>
      place
        .json(`${family === 'inet' ? '-4' : '-6'} ${words}`)
        .map((row) => ({ ...(row as Row), family })),
    );
  return {
    links: place.json('link'),
    addresses: place.json('address'),
    routes: both('route show table all'),
    rules: both('rule'),
    nexthops: place.json('nexthop'),
    neighbours: place.json('neigh'),
  };
}

const CHANGES = [
  'addr add 10.0.1.1/24 dev v1',
  'addr add 10.0.2.1/24 dev v2',
  'addr add 10.0.1.9/24 dev v1',
  'addr add fd01::1/64 dev v1 nodad',
  'addr add fd02::1/64 dev v2 nodad',
  'route add default via 10.0.1.2',
  'route add 10.9.0.0/16 via 10.0.1.2',
  'route append 10.9.0.0/16 via 10.0.2.2',
  'route prepend 10.9.0.0/16 via 10.0.1.3',
  'route add 10.8.0.0/16 nexthop via 10.0.1.2 nexthop via 10.0.2.2',
  'route add blackhole 10.7.0.0/16',
  'route add unreachable 10.6.0.0/16 table 100',
  'route add 10.3.0.0/16 via 10.0.1.2 tos 0x10 metric 5',
  'rule add from 10.0.1.1 lookup 100',
  'nexthop add id 1 via 10.0.1.2 dev v1',
  'nexthop add id 2 via 10.0.2.2 dev v2',
  'nexthop add id 3 group 1/2',
  'route add 10.5.0.0/16 nhid 3',
  'route add 10.4.0.0/16 nhid 1',
  'route add default via fd01::2',
  'route add 2001:db8::/32 nexthop via fd01::2 nexthop via fd02::2',
  'route add 2001:db8:1::/48 via fd01::2 metric 5',
  'route replace 2001:db8:1::/48 via fd02::2 metric 5',
  'route replace default via 10.0.2.2',
  'route change 10.9.0.0/16 via 10.0.2.3',
  'route del 10.8.0.0/16',
  'link set v2 down',
  'link set v2 up',
  'addr del 10.0.1.1/24 dev v1',
  'link set w3 down',
  'nexthop del id 1',
  'neigh add 10.0.2.7 lladdr 02:00:00:00:00:07 dev v2',
  'link add br0 type bridge',
  'link set br0 up',
  'addr add 10.0.3.1/24 dev br0',
  'rule add fwmark 7 lookup 200',
  'rule del from 10.0.1.1 lookup 100',
];

function makeLinks(place: Namespace): void {
  // Duplicate address detection would go on for seconds after the last change.
  place.sysctl('net.ipv6.conf.default.accept_dad', '0');
  for (const n of [1, 2, 3]) {
    place.ip(`link add v${n} type veth peer name w${n}`);
    place.ip(`link set v${n} up`);
    place.ip(`link set w${n} up`);
  }
}

describe('the snapshot at the end of watch --json equals what ip -j -d shows', () => {
  for (const options of [[], ['--no-verify']]) {
    kernelTest(`after many changes ${options.join(' ')}`, async () => {
      await using place = new Namespace();
      makeLinks(place);
      const child = place.spawn(process.execPath, [COMMAND, 'watch', '--json', ...options]);
      const lines = new Lines(child);
      await lines.find({ event: 'ready' });
      place.batch(CHANGES);
      await new Promise((resolve) => setTimeout(resolve, 2000));
      child.kill('SIGTERM');
      const { event: _, connections, ...folded } = await lines.find({ event: 'snapshot' });
      const truth = shown(place);
      for (const key of Object.keys(truth)) {
        expect([key, comparable(folded[key])]).toEqual([key, comparable(truth[key])]);
      }
      expect(connections).toEqual([]);
      expect(lines.stderr).toBe('');
    });
  }
});

kernelTest('after SIGTERM nothing is asked of the kernel: no dump, no request', async () => {
  await using place = new Namespace();
  makeLinks(place);
  const trace = `/tmp/routability-strace-${process.pid}`;
  const child = place.spawn('strace', [
    ...tracing(trace),
    ...[process.execPath, COMMAND, 'watch', '--json'],
  ]);
  const lines = new Lines(child);
  await lines.find({ event: 'ready' }, 30_000);
  place.ip('addr add 10.0.1.1/24 dev v1');
  await lines.find({ event: 'address', action: 'add', provenance: 'announced' });
  await new Promise((resolve) => setTimeout(resolve, 500));
  spawnSync('pkill', ['-TERM', '-f', '-n', `${COMMAND} watch --json`]);
  await lines.find({ event: 'snapshot' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const text = readFileSync(trace, 'utf8');
  rmSync(trace);
  const [before = '', after] = text.split('--- SIGTERM', 2);
  expect(tracedRequests(before)).toContainEqual({ name: 'getroute', dump: true });
  expect(tracedRequests(after ?? before)).toEqual([]);
});

kernelTest('watch --once --json ends by itself, also for an ordinary user', async () => {
  await using place = new Namespace();
  makeLinks(place);
  const child = place.spawn('setpriv', [
    ...['--reuid=65534', '--regid=65534', '--clear-groups'],
    ...[process.execPath, COMMAND, '--once', '--json'],
  ]);
  const lines = new Lines(child);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  expect([code, lines.stderr]).toEqual([0, '']);
  expect(lines.all.at(-1)).toMatchObject({ event: 'snapshot' });
  expect(lines.count({ event: 'ready' })).toBe(1);
});

kernelTest(
  'connections lists both ends of a connection with their roles, paths and verdicts',
  async () => {
    await using place = new Namespace();
    const script = `
    import { connect, createServer } from 'node:net';
    const server = createServer(() => {}).listen(7001, '127.0.0.1', () => {
      connect(7001, '127.0.0.1', () => console.log(JSON.stringify({ event: 'connected' })));
    });`;
    const program = place.spawn(process.execPath, ['--input-type=module', '-e', script]);
    await new Lines(program).find({ event: 'connected' });
    const rows: Row[] = JSON.parse(place.exec(process.execPath, COMMAND, 'connections', '--json'));
    expect(
      rows.map(({ role, verdict, reason, state }) => ({ role, verdict, reason, state })),
    ).toEqual(
      expect.arrayContaining([
        { role: 'accepted', verdict: 'ok', reason: 'LOOPBACK', state: 'ESTAB' },
        { role: 'client', verdict: 'ok', reason: 'LOOPBACK', state: 'ESTAB' },
      ]),
    );
  },
);

describe('for people, watch', () => {
  kernelTest('fits 80 columns, says what changes, and colours nothing in a pipe', async () => {
    await using place = new Namespace();
    makeLinks(place);
    const child = place.spawn(process.execPath, [COMMAND]);
    let text = '';
    child.stdout?.on('data', (part) => {
      text += String(part);
    });
    const shows = async (words: string) => {
      for (let tries = 0; tries < 200 && !text.includes(words); tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      expect(text).toContain(words);
    };
    await shows('Ctrl-C ends');
    place.ip('addr add 10.0.1.1/24 dev v1');
    place.ip('route add default via 10.0.1.2');
    await shows('+ route     default via 10.0.1.2 dev v1');
    place.ip('link set v1 down');
    await shows('- route     default via 10.0.1.2 dev v1 (silent)');
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect(code).toBe(0);
    expect(text).not.toContain('\u001b');
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('wrong words exit with 2 and one line that says how it is done', () => {
  const cases: readonly (readonly string[])[] = [
    ['nonsense'],
    ['watch', 'extra'],
    ['watch', '--nonsense'],
    ['lookup'],
    ['lookup', 'not-an-address'],
    ['decode', '--family', 'nonsense'],
  ];
  for (const words of cases) {
    test(words.join(' '), () => {
      const done = spawnSync(process.execPath, [COMMAND, ...words], { encoding: 'utf8' });
      expect(done.status).toBe(2);
      expect(done.stdout).toBe('');
      expect(done.stderr).toMatch(/^routability: .+\n$/);
    });
  }
});

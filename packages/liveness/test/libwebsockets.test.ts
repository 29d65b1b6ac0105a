/**
 * Scenarios in which libwebsockets' routing support errs, told here as events and judged here. The table in
 * `docs/libwebsockets.md` is made of what comes out: write it with `ROUTABILITY_WRITE_DOCS=1`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Connection } from '@routability/liveness';
import { type NetworkEvent, type NetworkState, transition } from '@routability/rtable';
import { type Fate, fateOf, type Story } from './fate.ts';
import {
  address,
  assign,
  BLACKHOLE,
  del,
  dumped,
  ETH0,
  ETH1,
  HOST,
  LOCAL,
  link,
  route,
  rule,
  TUN,
  tcp,
  UNREACHABLE,
  unassign,
} from './network.ts';

interface Scenario {
  readonly what: string;
  /** What libwebsockets at 1e967537a does, observed in the running library or read in its source. */
  readonly lws: string;
  readonly connection: Connection;
  readonly story: Story;
  readonly before?: NetworkState;
  /** What must come out here. */
  readonly fate: Fate;
}

const DEFAULT = route('default', { via: '10.0.0.1' });
const peer = '192.0.2.9';
const client = tcp(peer);
const server = tcp(peer, { local: { address: '10.0.0.2', port: 80 } }, 'accepted');
const unrelated = route('10.66.0.0/24', { via: '10.0.0.1' });
const twin = route('10.0.0.0/24', { dev: ETH0, metric: 700 });
const elsewhere = route('default', { via: '10.1.0.1', dev: ETH1 });
const both = [
  { link: ETH0, gateway: '10.0.0.1' },
  { link: ETH1, gateway: '10.1.0.1' },
];
const noDefault = HOST.filter(
  (each) => each.kind !== 'route' || each.family !== 2 || each.dst !== undefined,
);
const withDefault = (...routes: readonly NetworkEvent[]): NetworkState =>
  transition(dumped(noDefault), routes).state;
const well: Fate = { last: 'ok REACHABLE' };
const closed = (reason: string, at = 255): Fate => ({
  dead: `${at} ${reason}`,
  last: `dead ${reason}`,
});

const SCENARIOS: readonly Scenario[] = [
  {
    what: 'the default route is deleted',
    lws: 'stays open until an unrelated route is added',
    connection: client,
    story: { 5: [del(DEFAULT)] },
    fate: closed('NO_ROUTE'),
  },
  {
    what: 'the link goes down on a host with IPv4 only',
    lws: 'stays open',
    connection: client,
    story: { 5: [link(ETH0, 'eth0', 'down')] },
    fate: closed('NO_ROUTE'),
  },
  {
    what: 'an unrelated route on the link is deleted, another added',
    lws: 'closed, "source gone"',
    connection: client,
    story: { 5: [unrelated], 9: [del(unrelated)], 12: [unrelated] },
    fate: well,
  },
  {
    what: 'the default is deleted, a /24 by the same gateway remains',
    lws: 'stays open',
    connection: client,
    story: { 5: [route('10.77.0.0/24', { via: '10.0.0.1' }), del(DEFAULT)] },
    fate: closed('NO_ROUTE'),
  },
  {
    what: 'the IPv4 default is deleted, the IPv6 one remains',
    lws: 'stays open',
    connection: client,
    story: { 5: [del(DEFAULT), unrelated] },
    fate: closed('NO_ROUTE'),
  },
  {
    what: 'the default has no gateway; an unrelated route is added',
    lws: 'refuses to connect, closes what is open',
    connection: client,
    before: withDefault(route('default', { dev: ETH0 })),
    story: { 5: [unrelated] },
    fate: well,
  },
  {
    what: 'the default has two gateways; an unrelated route is added',
    lws: 'refuses to connect, closes what is open',
    connection: client,
    before: withDefault(route('default', { legs: both })),
    story: { 5: [unrelated] },
    fate: well,
  },
  {
    what: 'the default has a gateway of IPv6; an unrelated route is added',
    lws: 'refuses to connect, closes what is open',
    connection: client,
    before: withDefault(route('default', { via: 'fe80::1' })),
    story: { 5: [unrelated] },
    fate: well,
  },
  {
    what: 'the default is replaced by the other uplink’s, which is deleted',
    lws: 'stays open',
    connection: client,
    story: { 5: [{ ...elsewhere, flags: 0x100 }, del(elsewhere)] },
    fate: closed('NO_ROUTE'),
  },
  {
    what: 'the only default left is in a table that no rule leads to',
    lws: 'stays open',
    connection: client,
    story: { 5: [route('default', { via: '10.0.0.1', table: 100 }), del(DEFAULT)] },
    fate: closed('NO_ROUTE'),
  },
  {
    what: 'a rule leads the source to a table that discards',
    lws: 'stays open',
    connection: client,
    story: {
      5: [
        route('default', { type: BLACKHOLE, table: 100 }),
        rule(100, { src: '10.0.0.2', srcLen: 32, table: 100 }),
      ],
    },
    fate: closed('BLACKHOLE'),
  },
  {
    what: 'a blackhole route covers the peer',
    lws: 'stays open',
    connection: client,
    story: { 5: [route('192.0.2.0/24', { type: BLACKHOLE })] },
    fate: closed('BLACKHOLE'),
  },
  {
    what: 'a longer prefix leads out where a shorter one refuses',
    lws: 'the first match in the list decides',
    connection: client,
    story: { 5: [route('192.0.2.0/24', { type: UNREACHABLE }), route(peer, { via: '10.0.0.1' })] },
    fate: well,
  },
  {
    what: 'a second default with a worse metric is added',
    lws: 'the metric counts among gateways only',
    connection: client,
    story: { 5: [route('default', { via: '10.1.0.1', dev: ETH1, metric: 700 })] },
    fate: well,
  },
  {
    what: 'a twin of the connected route with another metric comes and goes',
    lws: 'closed',
    connection: tcp('10.0.0.7'),
    story: { 5: [twin], 9: [del(twin)] },
    fate: well,
  },
  {
    what: 'the IPv6 source is removed',
    lws: 'stays open',
    connection: tcp('2001:db8:9::9'),
    story: { 5: [...assign(ETH0, '2001:db8::3/64'), ...unassign(ETH0, '2001:db8::2/64')] },
    fate: closed('SOURCE_GONE'),
  },
  {
    what: 'the source is removed, a default that prefers it was there',
    lws: 'stays open until an unrelated route is added',
    connection: client,
    before: withDefault({ ...DEFAULT, prefsrc: '10.0.0.2' }),
    story: {
      5: [
        address(ETH0, '10.0.0.2/24', 'del'),
        del(route('10.0.0.2', { table: 255, dev: ETH0, type: LOCAL })),
      ],
    },
    fate: closed('SOURCE_GONE'),
  },
  {
    what: 'the address that an accepted connection is served on is removed',
    lws: 'stays open',
    connection: server,
    story: { 5: unassign(ETH0, '10.0.0.2/24') },
    fate: closed('SOURCE_GONE'),
  },
  {
    what: 'the carrier is lost',
    lws: 'stays open',
    connection: client,
    story: { 5: [link(ETH0, 'eth0', 'no-carrier')] },
    fate: closed('CARRIER_LOST', 5005),
  },
  {
    what: 'the link is deleted',
    lws: 'not handled',
    connection: client,
    story: {
      5: [
        link(ETH0, 'eth0', 'down'),
        address(ETH0, '10.0.0.2/24', 'del'),
        link(ETH0, 'eth0', 'down', 'del'),
      ],
    },
    fate: closed('SOURCE_GONE'),
  },
  {
    what: 'events are lost, the default among them',
    lws: 'the monitor is closed for good',
    connection: client,
    story: { 5: [{ kind: 'stale', reason: 'ENOBUFS' }, del(DEFAULT)] },
    fate: { last: 'unknown STALE' },
  },
  {
    what: 'the first dump is empty',
    lws: 'waits for ever',
    connection: client,
    before: dumped([]),
    story: {},
    fate: closed('SOURCE_GONE', 250),
  },
  {
    what: 'the best gateway goes, another remains on the link',
    lws: 'not implemented, though promised',
    connection: client,
    before: withDefault(DEFAULT, route('default', { via: '10.0.0.254', metric: 20 })),
    story: { 5: [del(DEFAULT)] },
    fate: { last: 'suspect GATEWAY_CHANGED' },
  },
  {
    what: 'a tunnel takes all over but the connection, which a host route pins',
    lws: 'stays open',
    connection: client,
    story: {
      5: [
        route(peer, { via: '10.0.0.1' }),
        link(TUN, 'tun0'),
        ...assign(TUN, '10.8.0.2/24'),
        route('0.0.0.0/1', { dev: TUN }),
        route('128.0.0.0/1', { dev: TUN }),
      ],
    },
    fate: well,
  },
  {
    what: 'a tunnel takes the peer over',
    lws: 'stays open',
    connection: client,
    story: {
      5: [
        link(TUN, 'tun0'),
        ...assign(TUN, '10.8.0.2/24'),
        route('0.0.0.0/1', { dev: TUN }),
        route('128.0.0.0/1', { dev: TUN }),
      ],
    },
    fate: closed('EGRESS_MISMATCH'),
  },
  {
    what: 'an address is added',
    lws: 'left alone',
    connection: client,
    story: { 5: assign(ETH0, '10.0.0.9/24') },
    fate: well,
  },
];

test.each(SCENARIOS.map((scenario) => ({ before: dumped(HOST), ...scenario })))(
  '$what',
  ({ connection, story, before, fate }) => {
    expect(fateOf(connection, story, { before })).toEqual(fate);
  },
);

test('the table in the documentation says what comes out', () => {
  const rows = SCENARIOS.map(({ what, lws, connection, story, before = dumped(HOST) }) => {
    const ours = fateOf(connection, story, { before });
    const alike = fateOf(connection, story, { before, policy: 'lws' });
    return `| ${what} | ${lws} | ${words(ours)} | ${words(alike)} |\n`;
  });
  const text = `${HEAD}${rows.join('')}`;
  const file = new URL('../docs/libwebsockets.md', import.meta.url);
  if (process.env['ROUTABILITY_WRITE_DOCS'] === '1') writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

const HEAD = `# Where libwebsockets differs

Made by \`test/libwebsockets.test.ts\`. Each row is a scenario that happens to one connection 5 ms after its
registration. The second column is what libwebsockets at 1e967537a does, observed in the running library
or read in its source; the others are what this package says with either policy, and when (ms).

| what happens | libwebsockets | \`policy: 'default'\` | \`policy: 'lws'\` |
|---|---|---|---|
`;

function words({ dead, last }: Fate): string {
  if (dead === undefined) return last.startsWith('ok') ? 'left alone' : `not closed (${last})`;
  const [at, reason] = dead.split(' ');
  return `closed at ${at}, ${reason}`;
}

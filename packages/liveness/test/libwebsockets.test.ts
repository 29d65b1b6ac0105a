/**
 * Scenarios in which libwebsockets' routing support errs, told here as events and judged here. The table in
 * `docs/libwebsockets.md` is made of what comes out: write it with `ROUTABILITY_WRITE_DOCS=1`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type Connection, createTracker, sortAddresses } from '@routability/liveness';
import { decode } from '@routability/netlink-codec';
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
  /** What libwebsockets at 1e967537a does. */
  readonly lws: string;
  /** How that is known: observed in the running library unless it says `read` in its source, or `inferred` from that. */
  readonly known?: 'read' | 'inferred';
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
    known: 'read',
    connection: client,
    story: { 5: [route('192.0.2.0/24', { type: UNREACHABLE }), route(peer, { via: '10.0.0.1' })] },
    fate: well,
  },
  {
    what: 'a second default with a worse metric is added',
    lws: 'the metric counts among gateways only',
    known: 'read',
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
    known: 'read',
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
    known: 'read',
    connection: client,
    before: withDefault(DEFAULT, route('default', { via: '10.0.0.254', metric: 20 })),
    story: { 5: [del(DEFAULT)] },
    fate: { last: 'suspect GATEWAY_CHANGED' },
  },
  {
    what: 'a tunnel takes all over but the connection, which a host route pins',
    lws: 'stays open',
    known: 'inferred',
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
    known: 'inferred',
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
    known: 'inferred',
    connection: client,
    story: { 5: assign(ETH0, '10.0.0.9/24') },
    fate: well,
  },
];

interface Other {
  readonly what: string;
  readonly lws: string;
  readonly known: 'read';
  /** What comes out when it is done here. */
  readonly here: () => string;
  /** What must come out. */
  readonly outcome: string;
}

/** An `RTM_NEWROUTE` whose header claims to be longer than the datagram. */
const boastful = Uint8Array.of(0xff, 0xff, 0xff, 0x7f, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

const OTHERS: readonly Other[] = [
  {
    what: 'connections of two trackers, as two threads have them, lose their route',
    lws: 'only those of the first thread are looked at',
    known: 'read',
    here() {
      const threads = [
        fateOf(client, { 5: [del(DEFAULT)] }),
        fateOf(client, { 5: [del(DEFAULT)] }),
      ];
      return `closed in ${threads.filter(({ dead }) => dead !== undefined).length} of 2`;
    },
    outcome: 'closed in 2 of 2',
  },
  {
    what: 'a thousand routes are added that concern none of a hundred connections',
    lws: 'each walks the list of routes and looks at every connection',
    known: 'read',
    here() {
      const tracker = createTracker({ state: dumped(HOST) });
      for (let port = 1; port <= 100; port++) {
        tracker.add(tcp(peer, { local: { address: '10.0.0.2', port } }), 0);
      }
      tracker.tick(0);
      const before = tracker.stats.judged;
      const routes = Array.from({ length: 1000 }, (_, each) =>
        route(`198.18.${each >> 2}.${(each & 3) << 6}/26`, { via: '10.0.0.1' }),
      );
      const next = transition(dumped(HOST), routes);
      tracker.apply(next.state, next.changes, 1);
      tracker.tick(1);
      return `${tracker.stats.judged - before} judgements`;
    },
    outcome: '0 judgements',
  },
  {
    what: 'a message claims to be longer than what was received',
    lws: 'its length is not looked at before it is read',
    known: 'read',
    here() {
      const [message] = decode(boastful);
      return message?.problems.some(({ offset }) => offset === 0) ? 'told as a problem' : 'taken';
    },
    outcome: 'told as a problem',
  },
  {
    what: 'a 6to4 address and one of IPv4, from a host with both kinds of its own',
    lws: '`::/0` comes second in a policy table of which the first match counts: the row of 6to4 is out of reach',
    known: 'read',
    here: () => sortAddresses(dumped(HOST), ['2002:c000:209::9', peer]).join(', '),
    outcome: `${peer}, 2002:c000:209::9`,
  },
  {
    what: 'a unique local address and a global one, from a global one',
    lws: '… and so is theirs',
    known: 'read',
    here: () => sortAddresses(dumped(HOST), ['fd00:9::9', '2001:db8:9::9']).join(', '),
    outcome: '2001:db8:9::9, fd00:9::9',
  },
  {
    what: 'of two global addresses the second agrees with the source in more bits',
    lws: 'the rule can never prefer the second',
    known: 'read',
    here: () => sortAddresses(dumped(HOST), ['2001:4860::9', '2001:db8::9:9']).join(', '),
    outcome: '2001:db8::9:9, 2001:4860::9',
  },
];

test.each(OTHERS)('$what', ({ here, outcome }) => {
  expect(here()).toBe(outcome);
});

test.each(SCENARIOS.map((scenario) => ({ before: dumped(HOST), ...scenario })))(
  '$what',
  ({ connection, story, before, fate }) => {
    expect(fateOf(connection, story, { before })).toEqual(fate);
  },
);

test('the table in the documentation says what comes out', () => {
  const rows = SCENARIOS.map(({ what, lws, known, connection, story, before = dumped(HOST) }) => {
    const ours = fateOf(connection, story, { before });
    const alike = fateOf(connection, story, { before, policy: 'lws' });
    return `| ${what} | ${lws}${noted(known)} | ${words(ours)} | ${words(alike)} |\n`;
  });
  const others = OTHERS.map(({ what, lws, known, here }) => {
    return `| ${what} | ${lws}${noted(known)} | ${here()} |\n`;
  });
  const text = `${HEAD}${rows.join('')}${SECOND_HEAD}${others.join('')}${FOOT}`;
  const file = new URL('../docs/libwebsockets.md', import.meta.url);
  if (process.env['ROUTABILITY_WRITE_DOCS'] === '1') writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

const HEAD = `# Where libwebsockets differs

Made by \`test/libwebsockets.test.ts\`. Each row is a scenario that happens to one connection 5 ms after its
registration. The second column is what libwebsockets at 1e967537a does, observed in the running library unless it says
*read* in its source or *inferred* from that; the others are what this package says with either policy, and when (ms).

| what happens | libwebsockets | \`policy: 'default'\` | \`policy: 'lws'\` |
|---|---|---|---|
`;

const SECOND_HEAD = `
## Apart from single connections

The third column is what comes out when the test does it.

| what | libwebsockets | here |
|---|---|---|
`;

const FOOT = `
A comment in libwebsockets says that its monitor needs root; it does not (observed). This one does not either:
\`routability/test\` runs it as an ordinary user.
`;

const noted = (known: Scenario['known']): string => (known === undefined ? '' : ` (*${known}*)`);

function words({ dead, last }: Fate): string {
  if (dead === undefined) return last.startsWith('ok') ? 'left alone' : `not closed (${last})`;
  const [at, reason] = dead.split(' ');
  return `closed at ${at}, ${reason}`;
}

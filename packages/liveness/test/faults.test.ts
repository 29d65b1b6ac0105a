/**
 * What happens to a host, as the kernel announces it, and what becomes of its connections: nothing
 * lost may stay, nothing that TCP survives may be closed. Times in milliseconds; `dead` is when the
 * tracker says to close.
 */
import { describe, expect, test } from '@jest/globals';
import { type Connection, createTracker, type TrackerOptions } from '@routability/liveness';
import { type NetworkEvent, type NetworkState, transition } from '@routability/rtable';
import {
  address,
  assign,
  BLACKHOLE,
  del,
  dumped,
  ETH0,
  ETH1,
  FAILED,
  HOST,
  LO,
  link,
  neighbour,
  PROHIBIT,
  route,
  rule,
  TUN,
  tcp,
  UNREACHABLE,
  unassign,
} from './network.ts';

const DEFAULT = route('default', { via: '10.0.0.1' });
const DEFAULT6 = route('default6', { via: 'fe80::1', metric: 1024 });
const peer = '192.0.2.9';
const peer6 = '2001:db8:9::9';
const host = dumped(HOST);

/** Batches of events by the time at which they are read. */
type Story = Readonly<Record<number, readonly NetworkEvent[]>>;

interface Fate {
  /** When the tracker said to close the connection, and why. */
  readonly dead?: string;
  /** How it ended two minutes later. */
  readonly last: string;
}

/** Lets a story happen to a connection and follows it for two minutes. */
function fateOf(
  connection: Connection,
  story: Story,
  {
    before = host,
    outstanding = false,
    ...options
  }: TrackerOptions & { before?: NetworkState; outstanding?: boolean } = {},
): Fate {
  const tracker = createTracker({ ...options, state: before });
  const id = tracker.add(connection, 0);
  let state = before;
  let dead: string | undefined;
  let deadline: number | undefined;
  const tick = (now: number) => {
    const step = tracker.tick(now);
    deadline = step.deadline;
    for (const event of step.events) {
      if (event.kind === 'dead') dead ??= `${event.at} ${event.verdict.reason}`;
      if (event.kind === 'suspect' && outstanding) {
        tracker.outstanding(id, now);
        deadline = now;
      }
    }
  };
  const until = (end: number) => {
    while (deadline !== undefined && deadline <= end) tick(deadline);
  };
  tick(0);
  for (const [at, events] of Object.entries(story)) {
    until(Number(at));
    const next = transition(state, events);
    state = next.state;
    tracker.apply(next.state, next.changes, Number(at));
    tick(Number(at));
  }
  until(120_000);
  const verdict = tracker.verdict(id);
  const last = `${verdict?.kind} ${verdict?.reason}`;
  return dead === undefined ? { last } : { dead, last };
}

const elsewhere = route('default', { via: '10.1.0.1', dev: ETH1 }, 'replace');
const toTable100 = rule(100, { src: '10.0.0.2', srcLen: 32, table: 100 });
const linkDown6 = [
  ...unassign(ETH0, '2001:db8::2/64'),
  ...unassign(ETH0, 'fe80::2/64'),
  del(DEFAULT6),
];
const linkGone: readonly NetworkEvent[] = [
  link(ETH0, 'eth0', 'down'),
  ...linkDown6,
  address(ETH0, '10.0.0.2/24', 'del'),
  link(ETH0, 'eth0', 'down', 'del'),
];

describe('faults that end a connection without a word from the socket', () => {
  const client = tcp(peer);
  const server = tcp(peer, { local: { address: '10.0.0.2', port: 80 } }, 'accepted');
  test.each<[string, Connection, Story, string]>([
    ['01 default route deleted', client, { 5: [del(DEFAULT)] }, '255 NO_ROUTE'],
    ['02 address removed', client, { 5: unassign(ETH0, '10.0.0.2/24') }, '255 SOURCE_GONE'],
    ['03 link down', client, { 8: [link(ETH0, 'eth0', 'down'), ...linkDown6] }, '258 NO_ROUTE'],
    ['04 carrier lost', client, { 200: [link(ETH0, 'eth0', 'no-carrier')] }, '5200 CARRIER_LOST'],
    ['05 default moved to the other uplink', client, { 7: [elsewhere] }, '257 EGRESS_MISMATCH'],
    [
      '06 default moved to a gateway that is not there',
      client,
      {
        3: [route('default', { via: '10.0.0.99' }, 'replace')],
        3200: [neighbour(ETH0, '10.0.0.99', FAILED)],
      },
      '8200 NEIGH_FAILED',
    ],
    ['07 blackhole', client, { 3: [route(peer, { type: BLACKHOLE })] }, '253 BLACKHOLE'],
    ['08 unreachable', client, { 3: [route(peer, { type: UNREACHABLE })] }, '253 UNREACHABLE'],
    ['09 prohibit', client, { 3: [route(peer, { type: PROHIBIT })] }, '253 PROHIBITED'],
    [
      '10 rule from the source to a table that discards',
      client,
      { 3: [route('default', { type: BLACKHOLE, table: 100 }), toTable100] },
      '253 BLACKHOLE',
    ],
    [
      '11 rule from the source that refuses',
      client,
      { 6: [rule(100, { src: '10.0.0.2', srcLen: 32, ruleAction: 7 })] },
      '256 UNREACHABLE',
    ],
    [
      '12 two halves through the other uplink, as full-tunnel VPNs do',
      client,
      {
        4: [
          route('0.0.0.0/1', { via: '10.1.0.1', dev: ETH1 }),
          route('128.0.0.0/1', { via: '10.1.0.1', dev: ETH1 }),
        ],
      },
      '254 EGRESS_MISMATCH',
    ],
    ['13 link deleted', client, { 4: linkGone }, '254 SOURCE_GONE'],
    [
      '14 the address that is served removed',
      server,
      { 5: unassign(ETH0, '10.0.0.2/24') },
      '255 SOURCE_GONE',
    ],
    ['15 the way back removed', server, { 4: [del(DEFAULT)] }, '254 NO_ROUTE'],
    [
      '16 gateway silent',
      client,
      { 35000: [neighbour(ETH0, '10.0.0.1', FAILED)] },
      '40000 NEIGH_FAILED',
    ],
    [
      '17 IPv6 address removed, another remains',
      tcp(peer6),
      { 6: [...assign(ETH0, '2001:db8::3/64'), ...unassign(ETH0, '2001:db8::2/64')] },
      '256 SOURCE_GONE',
    ],
    ['18 IPv6 default deleted', tcp(peer6), { 4: [del(DEFAULT6)] }, '254 NO_ROUTE'],
    [
      '19 link down, IPv6',
      tcp(peer6),
      { 4: [link(ETH0, 'eth0', 'down'), ...linkDown6] },
      '254 SOURCE_GONE',
    ],
    ['link deleted, bound to it', tcp(peer, { device: 'eth0' }), { 4: linkGone }, '4 LINK_GONE'],
    [
      'own address removed, connection to itself',
      tcp('10.1.0.2', { local: { address: '10.1.0.2', port: 9 } }),
      { 4: unassign(ETH1, '10.1.0.2/24') },
      '254 SOURCE_GONE',
    ],
  ])('%s', (_, connection, story, dead) => {
    expect(fateOf(connection, story).dead).toBe(dead);
    const at = Number(Object.keys(story).at(-1));
    expect(fateOf(connection, story, { grace: 0 }).dead?.split(' ')[0]).toBe(`${at}`);
  });

  test('20 and 21: what is dropped two hops away is not in the table, and heartbeats remain needed', () => {
    expect(fateOf(client, {})).toEqual({ last: 'ok REACHABLE' });
  });

  test('05 for an accepted connection is suspect: it may rightly answer another way', () => {
    expect(fateOf(server, { 7: [elsewhere] })).toEqual({ last: 'suspect EGRESS_MISMATCH' });
    expect(fateOf(server, { 7: [elsewhere] }, { outstanding: true }).dead).toBe(
      '5007 EGRESS_MISMATCH',
    );
  });

  test('05 for a client is spared where the policy says so', () => {
    expect(fateOf(client, { 7: [elsewhere] }, { egressMismatch: 'keep' })).toEqual({
      last: 'ok REACHABLE',
    });
    expect(fateOf(client, { 7: [elsewhere] }, { egressMismatch: 'probe' })).toEqual({
      last: 'suspect EGRESS_MISMATCH',
    });
  });
});

describe('flaps and unrelated changes that TCP survives', () => {
  const client = tcp(peer);
  const bridge = [
    link(9, 'br0', 'down'),
    link(9, 'br0'),
    ...assign(9, '172.17.0.1/16'),
    ...unassign(9, '172.17.0.1/16'),
    link(9, 'br0', 'down'),
    link(9, 'br0', 'down', 'del'),
  ];
  test.each<[string, Connection, Story]>([
    [
      'B1 metric: add the new, delete the old',
      client,
      { 5: [route('default', { via: '10.0.0.1', metric: 50 })], 9: [del(DEFAULT)] },
    ],
    [
      'B3 DHCP renewal replaces address and route',
      client,
      { 5: [address(ETH0, '10.0.0.2/24'), route('default', { via: '10.0.0.1' }, 'replace')] },
    ],
    [
      'B3 … or removes and adds them again within milliseconds',
      client,
      { 5: unassign(ETH0, '10.0.0.2/24'), 20: [...assign(ETH0, '10.0.0.2/24'), DEFAULT] },
    ],
    ['B4 default away for 0.2 s', client, { 5: [del(DEFAULT)], 205: [DEFAULT] }],
    [
      'B8 carrier away for 3 s',
      client,
      { 200: [link(ETH0, 'eth0', 'no-carrier')], 3200: [link(ETH0, 'eth0')] },
    ],
    [
      'B9 address moved to lo, routes made again',
      client,
      {
        5: [...assign(LO, '10.0.0.2/32'), ...unassign(ETH0, '10.0.0.2/24')],
        9: [...assign(ETH0, '10.0.0.3/24'), DEFAULT],
      },
    ],
    [
      'B10 a specific route by the same gateway removed',
      client,
      {
        5: [route('192.0.2.0/24', { via: '10.0.0.1' })],
        50: [del(route('192.0.2.0/24', { via: '10.0.0.1' }))],
      },
    ],
    [
      'B11 a second address removed',
      client,
      { 5: assign(ETH0, '10.0.0.3/32'), 50: unassign(ETH0, '10.0.0.3/32') },
    ],
    ['B12 the other uplink down', client, { 5: [link(ETH1, 'eth1', 'down')] }],
    ['B13 IPv6 address removed, IPv4 peer', client, { 5: unassign(ETH0, '2001:db8::2/64') }],
    ['B15 a bridge made and deleted', client, { 5: bridge }],
    ['the other family without routes', tcp(peer6), { 5: [del(DEFAULT)] }],
    ['IPv6 default away for 0.2 s', tcp(peer6), { 5: [del(DEFAULT6)], 205: [DEFAULT6] }],
  ])('%s', (_, connection, story) => {
    expect(fateOf(connection, story)).toEqual({ last: 'ok REACHABLE' });
  });

  test('B2 the same route again is no event at all', () => {
    expect(transition(host, [route('default', { via: '10.0.0.1' }, 'replace')]).state.inet).toBe(
      host.inet,
    );
  });

  test('B14 a gateway that turns into proxy ARP is suspect, and never closed for being idle', () => {
    expect(fateOf(client, { 5: [route('default', { dev: ETH0 }, 'replace')] })).toEqual({
      last: 'suspect GATEWAY_CHANGED',
    });
  });

  test.each<[string, Story, number, string]>([
    ['B5 default away for 5 s', { 5: [del(DEFAULT)], 5005: [DEFAULT] }, 5000, '255 NO_ROUTE'],
    [
      'B6 address away for 1 s',
      { 5: unassign(ETH0, '10.0.0.2/24'), 1005: [...assign(ETH0, '10.0.0.2/24'), DEFAULT] },
      1000,
      '255 SOURCE_GONE',
    ],
    [
      'B7 link down for 3 s',
      {
        5: [link(ETH0, 'eth0', 'down')],
        3005: [link(ETH0, 'eth0'), route('10.0.0.0/24', { dev: ETH0 }), DEFAULT],
      },
      3000,
      '255 NO_ROUTE',
    ],
  ])('%s: closed when grace ends, spared when it is longer', (_, story, outage, dead) => {
    expect(fateOf(client, story).dead).toBe(dead);
    expect(fateOf(client, story, { grace: outage + 1 })).toEqual({ last: 'ok REACHABLE' });
  });

  test('1000 links made and deleted beside a connection do not even judge it', () => {
    const tracker = createTracker({ state: host });
    tracker.add(client, 0);
    tracker.tick(0);
    let state = host;
    for (let index = 100; index < 1100; index++) {
      const next = transition(state, [
        link(index, `veth${index}`, 'down'),
        link(index, `veth${index}`),
        ...assign(index, '172.18.0.1/24'),
        ...unassign(index, '172.18.0.1/24'),
        link(index, `veth${index}`, 'down', 'del'),
      ]);
      state = next.state;
      tracker.apply(state, next.changes, index);
      expect(tracker.tick(index)).toEqual({ events: [] });
    }
    expect(tracker.stats.judged).toBe(1);
  });
});

describe('where libwebsockets errs, row by row', () => {
  const client = tcp(peer);
  const server = tcp(peer, { local: { address: '10.0.0.2', port: 80 } }, 'accepted');
  const unrelated = route('10.66.0.0/24', { via: '10.0.0.1' });
  const vpn = [link(TUN, 'tun0'), ...assign(TUN, '10.8.0.2/24')];
  const alone = dumped(HOST.filter((each) => each !== DEFAULT && !isDefault4(each)));
  const withDefault = (...routes: readonly NetworkEvent[]) => transition(alone, routes).state;

  function isDefault4(event: NetworkEvent): boolean {
    return event.kind === 'route' && event.family === 2 && event.dst === undefined;
  }

  const rows: readonly [string, Connection, Story, Fate, NetworkState?][] = [
    [
      'D1 a deleted route is judged at once',
      client,
      { 5: [del(DEFAULT)] },
      { dead: '255 NO_ROUTE', last: 'dead NO_ROUTE' },
    ],
    [
      'D2 so is a link that goes down',
      client,
      { 5: [link(ETH0, 'eth0', 'down')] },
      { dead: '255 NO_ROUTE', last: 'dead NO_ROUTE' },
    ],
    [
      'D3 deleting an unrelated route on the link harms nobody',
      client,
      { 5: [unrelated], 9: [del(unrelated)], 12: [unrelated] },
      { last: 'ok REACHABLE' },
    ],
    [
      'D4 a route with a gateway is not a default',
      client,
      { 5: [route('10.77.0.0/24', { via: '10.0.0.1' }), del(DEFAULT)] },
      { dead: '255 NO_ROUTE', last: 'dead NO_ROUTE' },
    ],
    [
      'D5 an IPv6 gateway does not serve an IPv4 peer',
      client,
      { 5: [del(DEFAULT), unrelated] },
      { dead: '255 NO_ROUTE', last: 'dead NO_ROUTE' },
    ],
    [
      'D6 a default without gateway serves',
      client,
      { 5: [unrelated] },
      { last: 'ok REACHABLE' },
      withDefault(route('default', { dev: ETH0 })),
    ],
    [
      'D6 … or with several',
      client,
      { 5: [unrelated] },
      { last: 'ok REACHABLE' },
      withDefault(
        route('default', {
          legs: [
            { link: ETH0, gateway: '10.0.0.1' },
            { link: ETH1, gateway: '10.1.0.1' },
          ],
        }),
      ),
    ],
    [
      'D6 … or with a gateway of IPv6',
      client,
      { 5: [unrelated] },
      { last: 'ok REACHABLE' },
      withDefault(route('default', { via: 'fe80::1' })),
    ],
    [
      'D7 a replaced default is gone, not kept beside the new one',
      client,
      {
        5: [
          route('default', { via: '10.1.0.1', dev: ETH1 }, 'replace'),
          del(route('default', { via: '10.1.0.1', dev: ETH1 })),
        ],
      },
      { dead: '255 NO_ROUTE', last: 'dead NO_ROUTE' },
    ],
    [
      'D8 a default in a table that no rule leads to does not serve',
      client,
      { 5: [route('default', { via: '10.0.0.1', table: 100 }), del(DEFAULT)] },
      { dead: '255 NO_ROUTE', last: 'dead NO_ROUTE' },
    ],
    [
      'D8 a rule to a table that discards is seen',
      client,
      { 5: [route('default', { type: BLACKHOLE, table: 100 }), toTable100] },
      { dead: '255 BLACKHOLE', last: 'dead BLACKHOLE' },
    ],
    [
      'D9 blackhole routes count',
      client,
      { 5: [route('192.0.2.0/24', { type: BLACKHOLE })] },
      { dead: '255 BLACKHOLE', last: 'dead BLACKHOLE' },
    ],
    [
      'D10 the longest prefix wins, not the first',
      client,
      {
        5: [route('192.0.2.0/24', { type: UNREACHABLE }), route('192.0.2.9', { via: '10.0.0.1' })],
      },
      { last: 'ok REACHABLE' },
    ],
    [
      'D10 the metric decides among equals',
      client,
      { 5: [route('default', { via: '10.1.0.1', dev: ETH1, metric: 700 })] },
      { last: 'ok REACHABLE' },
    ],
    [
      'D11 a twin with another metric comes and goes',
      tcp('10.0.0.7'),
      {
        5: [route('10.0.0.0/24', { dev: ETH0, metric: 700 })],
        9: [del(route('10.0.0.0/24', { dev: ETH0, metric: 700 }))],
      },
      { last: 'ok REACHABLE' },
    ],
    [
      'D12 a removed IPv6 source is seen',
      tcp(peer6),
      { 5: [...assign(ETH0, '2001:db8::3/64'), ...unassign(ETH0, '2001:db8::2/64')] },
      { dead: '255 SOURCE_GONE', last: 'dead SOURCE_GONE' },
    ],
    [
      'D13 a default with a preferred source does not prove that source',
      client,
      {
        5: [
          address(ETH0, '10.0.0.2/24', 'del'),
          del(route('10.0.0.2', { table: 255, dev: ETH0, type: 2 })),
        ],
      },
      { dead: '255 SOURCE_GONE', last: 'dead SOURCE_GONE' },
      withDefault({ ...DEFAULT, prefsrc: '10.0.0.2' }),
    ],
    [
      'D14 accepted connections have a local address too',
      server,
      { 5: unassign(ETH0, '10.0.0.2/24') },
      { dead: '255 SOURCE_GONE', last: 'dead SOURCE_GONE' },
    ],
    [
      'D15 carrier is seen',
      client,
      { 5: [link(ETH0, 'eth0', 'no-carrier')] },
      { dead: '5005 CARRIER_LOST', last: 'dead CARRIER_LOST' },
    ],
    [
      'D15 a deleted link is seen',
      client,
      { 5: linkGone },
      { dead: '255 SOURCE_GONE', last: 'dead SOURCE_GONE' },
    ],
    [
      'D23 users of the best gateway are closed when it goes',
      client,
      { 5: [del(DEFAULT)] },
      { dead: '255 NO_ROUTE', last: 'dead NO_ROUTE' },
    ],
    [
      'a tunnel pinned by a host route is spared by its own default',
      client,
      {
        5: [
          route(peer, { via: '10.0.0.1' }),
          ...vpn,
          route('0.0.0.0/1', { dev: TUN }),
          route('128.0.0.0/1', { dev: TUN }),
        ],
      },
      { last: 'ok REACHABLE' },
    ],
    [
      'a tunnel pinned by mark likewise',
      tcp(peer, { mark: 7 }),
      {
        5: [
          route('default', { via: '10.0.0.1', table: 100 }),
          rule(50, { mark: 7, table: 100 }),
          ...vpn,
          route('0.0.0.0/1', { dev: TUN }),
          route('128.0.0.0/1', { dev: TUN }),
        ],
      },
      { last: 'ok REACHABLE' },
    ],
  ];
  test.each(
    rows.map(([name, connection, story, fate, before = host]) => ({
      name,
      connection,
      story,
      fate,
      before,
    })),
  )('$name', ({ connection, story, fate, before }) => {
    expect(fateOf(connection, story, { before })).toEqual(fate);
  });

  test('D16 and D17: a gap kills nobody, and an empty table is judged when its dump is complete', () => {
    expect(fateOf(client, { 5: [{ kind: 'stale', reason: 'ENOBUFS' }, del(DEFAULT)] })).toEqual({
      last: 'unknown STALE',
    });
    expect(fateOf(client, {}, { before: dumped([]) }).dead).toBe('250 SOURCE_GONE');
  });

  test('DHCP renewal: a new address alone disturbs nobody', () => {
    expect(fateOf(client, { 5: assign(ETH0, '10.0.0.9/24') })).toEqual({ last: 'ok REACHABLE' });
  });
});

/**
 * What happens to a host, as the kernel announces it, and what becomes of its connections: nothing
 * lost may stay, nothing that TCP survives may be closed. Times in milliseconds; `dead` is when the
 * tracker says to close.
 */
import { describe, expect, test } from '@jest/globals';
import { type Connection, createTracker } from '@routability/liveness';
import { type NetworkEvent, transition } from '@routability/rtable';
import { fateOf, type Story } from './fate.ts';
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
  tcp,
  UNREACHABLE,
  unassign,
} from './network.ts';

const DEFAULT = route('default', { via: '10.0.0.1' });
const DEFAULT6 = route('default6', { via: 'fe80::1', metric: 1024 });
const peer = '192.0.2.9';
const peer6 = '2001:db8:9::9';
const host = dumped(HOST);

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

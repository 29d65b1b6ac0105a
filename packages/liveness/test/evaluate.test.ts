import { describe, expect, test } from '@jest/globals';
import {
  baselineOf,
  type Connection,
  type EvaluateOptions,
  evaluate,
  explain,
  InvalidAddressError,
  type Verdict,
} from '@routability/liveness';
import { emptyState, type NetworkEvent, type NetworkState } from '@routability/rtable';
import {
  address,
  after,
  assign,
  BLACKHOLE,
  del,
  dumped,
  ETH0,
  ETH1,
  FAILED,
  HOST,
  LO,
  LOCAL,
  link,
  neighbour,
  PROHIBIT,
  REACHABLE,
  route,
  rule,
  TUN,
  tcp,
  UNREACHABLE,
  unassign,
} from './network.ts';

const host = dumped(HOST);

/** The verdict on a connection that was well on `before`, after the events. */
function judged(
  connection: Connection,
  events: readonly NetworkEvent[],
  { before = host, ...options }: EvaluateOptions & { before?: NetworkState } = {},
): Verdict {
  const first = evaluate(before, connection, options);
  const baseline = baselineOf(first);
  if (baseline === undefined) throw new Error(`not well to begin with: ${explain(first)}`);
  return evaluate(after(before, ...events), connection, { ...options, baseline });
}

/** Kind and reason as one text. */
const told = ({ kind, reason }: Verdict): string => `${kind} ${reason}`;

const peer = '192.0.2.9';
const peer6 = '2001:db8:9::9';
const accepted = tcp(peer, {}, 'accepted');
const unknownRole = tcp(peer, {}, 'unknown');
const linkLocal = tcp('fe80::9%eth0', { local: { address: 'fe80::2%eth0', port: 1 } });
const bound = tcp(peer, { device: 'eth0' });

describe('row 1: what has no peer is exempt', () => {
  test.each<[string, Connection, string]>([
    ['a unix socket', { protocol: 'unix', role: 'client' }, 'exempt UNIX'],
    ['an unconnected socket', { protocol: 'udp', role: 'unknown' }, 'exempt NOT_CONNECTED'],
    [
      'a listener',
      { protocol: 'tcp', role: 'unknown', listening: true, local: { address: '::', port: 80 } },
      'exempt LISTENING',
    ],
  ])('%s', (_, connection, expected) => {
    expect(told(evaluate(host, connection))).toBe(expected);
    expect(told(evaluate(emptyState, connection))).toBe(expected);
  });
});

describe('row 2: nothing is known before the first dump ends and after a loss', () => {
  test('an empty state', () => {
    expect(told(evaluate(emptyState, tcp(peer)))).toBe('unknown NOT_SYNCED');
  });
  test('a dump under way', () => {
    const loading = after(emptyState, { kind: 'dump', phase: 'begin', scope: { object: 'all' } });
    expect(told(evaluate(loading, tcp(peer)))).toBe('unknown NOT_SYNCED');
  });
  test('a stale state, whatever it holds', () => {
    const stale = after(host, del(route('default', { via: '10.0.0.1' })), {
      kind: 'stale',
      reason: 'ENOBUFS',
    });
    expect(told(evaluate(stale, tcp(peer)))).toBe('unknown STALE');
  });
});

describe('row 3: loopback', () => {
  const near = { local: { address: '127.0.0.1', port: 9 } };
  test.each([
    ['127.0.0.1', near],
    ['127.1.2.3', near],
    ['::ffff:127.0.0.1', near],
    ['::1', { local: { address: '::1', port: 9 } }],
  ])('%s is well while lo is up', (to, more) => {
    expect(told(evaluate(host, tcp(to, more)))).toBe('ok LOOPBACK');
  });
  test('it dies with the loopback link', () => {
    expect(told(judged(tcp('127.0.0.1', near), [link(LO, 'lo', 'down')]))).toBe(
      'dead LOOPBACK_DOWN',
    );
  });
  test('it dies with the loopback address, of its own family only', () => {
    const events = [address(LO, '127.0.0.1/8', 'del')];
    expect(told(judged(tcp('127.0.0.1', near), events))).toBe('dead LOOPBACK_DOWN');
    const six = tcp('::1', { local: { address: '::1', port: 9 } });
    expect(told(judged(six, events))).toBe('ok LOOPBACK');
  });
});

describe('row 4: the local address is ours', () => {
  test('IPv4 address removed', () => {
    expect(told(judged(tcp(peer), unassign(ETH0, '10.0.0.2/24')))).toBe('dead SOURCE_GONE');
  });
  test('… also for an accepted connection, and one that calls it IPv4-mapped', () => {
    const mapped = tcp(
      `::ffff:${peer}`,
      { local: { address: '::ffff:10.0.0.2', port: 80 } },
      'accepted',
    );
    expect(told(judged(mapped, unassign(ETH0, '10.0.0.2/24')))).toBe('dead SOURCE_GONE');
  });
  test('IPv6 address removed, though the kernel still has a route', () => {
    const events = [...assign(ETH0, '2001:db8::3/64'), ...unassign(ETH0, '2001:db8::2/64')];
    expect(told(judged(tcp(peer6), events))).toBe('dead SOURCE_GONE');
  });
  test('the other family and a second address do not matter', () => {
    expect(told(judged(tcp(peer), unassign(ETH0, '2001:db8::2/64')))).toBe('ok REACHABLE');
    const second = [...assign(ETH0, '10.0.0.3/32'), ...unassign(ETH0, '10.0.0.3/32')];
    expect(told(judged(tcp(peer), second))).toBe('ok REACHABLE');
  });
  test('a tentative IPv6 address is suspect, one that is a duplicate is gone', () => {
    const tentative = [address(ETH0, '2001:db8::2/64', 'new', 0x40)];
    const verdict = judged(tcp(peer6), tentative);
    expect([told(verdict), verdict.kind === 'suspect' && verdict.nature]).toEqual([
      'suspect TENTATIVE',
      'standing',
    ]);
    expect(told(judged(tcp(peer6), [address(ETH0, '2001:db8::2/64', 'new', 0x48)]))).toBe(
      'dead SOURCE_GONE',
    );
    expect(told(judged(tcp(peer6), [address(ETH0, '2001:db8::2/64', 'new', 0x44)]))).toBe(
      'ok REACHABLE',
    );
  });
  test('a link-local address must be on the link of its zone', () => {
    const moved = [address(ETH0, 'fe80::2/64', 'del'), address(ETH1, 'fe80::2/64')];
    expect(told(judged(linkLocal, moved))).toBe('dead SOURCE_GONE');
  });
  test('with freebind the address need not be ours', () => {
    const free = tcp(peer, { freebind: true });
    expect(told(judged(free, [address(ETH0, '2001:db8::2/64', 'del')]))).toBe('ok REACHABLE');
    const foreign = tcp(peer, { freebind: true, local: { address: '203.0.113.1', port: 5 } });
    expect(told(evaluate(host, foreign))).toBe('ok REACHABLE');
  });
  test('an address that only a local route makes ours is ours', () => {
    const anyIp = route('203.0.113.0/24', { table: 255, dev: LO, type: LOCAL });
    const served = tcp(peer, { local: { address: '203.0.113.7', port: 80 } }, 'accepted');
    const before = after(host, anyIp);
    expect(told(judged(served, [], { before }))).toBe('ok REACHABLE');
    expect(told(judged(served, [del(anyIp)], { before }))).toBe('dead SOURCE_GONE');
  });
});

describe('row 5: the bound device, or the zone, by ifindex', () => {
  test.each([
    ['bound to a device', bound, 'LINK'],
    ['link-local in a zone', linkLocal, 'LINK'],
  ])('%s: gone, down, without carrier', (_, connection) => {
    expect(told(judged(connection, [link(ETH0, 'eth0', 'down', 'del')]))).toBe('dead LINK_GONE');
    expect(told(judged(connection, [link(ETH0, 'eth0', 'down')]))).toBe('dead LINK_DOWN');
    expect(told(judged(connection, [link(ETH0, 'eth0', 'no-carrier')]))).toBe(
      'suspect CARRIER_LOST',
    );
  });
  test('a new link of the same name is another link', () => {
    const events = [
      link(ETH0, 'eth0', 'down', 'del'),
      link(9, 'eth0'),
      ...assign(9, '10.0.0.2/24'),
      route('default', { via: '10.0.0.1', dev: 9 }),
    ];
    expect(told(judged(bound, events))).toBe('dead LINK_GONE');
  });
  test('a renamed link is the same', () => {
    expect(told(judged(bound, [link(ETH0, 'uplink')]))).toBe('ok REACHABLE');
  });
});

describe('row 6: the peer is this machine', () => {
  const toSelf = tcp('10.1.0.2', { local: { address: '10.1.0.2', port: 4 } });
  test('it survives that the link goes down', () => {
    expect(told(judged(toSelf, [link(ETH1, 'eth1', 'down')]))).toBe('ok LOCAL');
  });
  test('it dies with the address', () => {
    expect(told(judged(toSelf, unassign(ETH1, '10.1.0.2/24')))).toBe('dead SOURCE_GONE');
  });
  test('between two own addresses it dies with the peer’s', () => {
    const across = tcp('10.1.0.2');
    expect(told(judged(across, unassign(ETH1, '10.1.0.2/24')))).toBe('dead EGRESS_MISMATCH');
  });
  test('a peer whose address becomes ours is lost', () => {
    expect(told(judged(tcp(peer), assign(ETH1, `${peer}/32`)))).toBe('dead PEER_BECAME_LOCAL');
  });
});

describe('row 7: the route', () => {
  const noDefault = del(route('default', { via: '10.0.0.1' }));
  test('none', () => {
    const verdict = judged(tcp(peer), [noDefault]);
    expect(told(verdict)).toBe('dead NO_ROUTE');
    expect(verdict.evidence).toEqual({ kind: 'absence', object: 'route', key: `to ${peer}` });
    expect(
      told(judged(tcp(peer6), [del(route('default6', { via: 'fe80::1', metric: 1024 }))])),
    ).toBe('dead NO_ROUTE');
  });
  test('none, on a bound socket, where the kernel pretends that the peer is on the link', () => {
    expect(told(judged(bound, [noDefault]))).toBe('dead NO_ROUTE_VIA_LINK');
  });
  test('the link down: IPv4 has no route, IPv6 no source', () => {
    expect(told(judged(tcp(peer), [link(ETH0, 'eth0', 'down')]))).toBe('dead NO_ROUTE');
    expect(
      told(
        judged(tcp(peer6), [
          link(ETH0, 'eth0', 'down'),
          ...unassign(ETH0, '2001:db8::2/64'),
          del(route('default6', { via: 'fe80::1', metric: 1024 })),
        ]),
      ),
    ).toBe('dead SOURCE_GONE');
  });
  test('the link deleted', () => {
    const gone = [
      link(ETH0, 'eth0', 'down'),
      address(ETH0, '10.0.0.2/24', 'del'),
      link(ETH0, 'eth0', 'down', 'del'),
    ];
    expect(told(judged(tcp(peer), gone))).toBe('dead SOURCE_GONE');
  });
  test.each([
    [BLACKHOLE, 'BLACKHOLE'],
    [UNREACHABLE, 'UNREACHABLE'],
    [PROHIBIT, 'PROHIBITED'],
  ])('a route of type %d', (type, reason) => {
    const verdict = judged(tcp(peer), [route(peer, { type })]);
    expect(told(verdict)).toBe(`dead ${reason}`);
    expect(verdict.evidence).toMatchObject({ kind: 'route', dst: `${peer}/32`, table: 254 });
    expect(told(judged(tcp(peer6), [route(peer6, { type })]))).toBe(`dead ${reason}`);
  });
  test('a rule from the source to a table that discards, or that refuses itself', () => {
    const toTable = [
      route('default', { type: BLACKHOLE, table: 100 }),
      rule(100, { src: '10.0.0.2', srcLen: 32, table: 100 }),
    ];
    expect(told(judged(tcp(peer), toTable))).toBe('dead BLACKHOLE');
    const verdict = judged(tcp(peer), [rule(100, { src: '10.0.0.2', srcLen: 32, ruleAction: 7 })]);
    expect(told(verdict)).toBe('dead UNREACHABLE');
    expect(verdict.evidence).toMatchObject({ kind: 'rule', priority: 100 });
  });
  test('a rule by mark decides for those marked, and nobody knows for those who do not say', () => {
    const marked = [
      route('default', { type: BLACKHOLE, table: 100 }),
      rule(100, { mark: 7, table: 100 }),
    ];
    expect(told(judged(tcp(peer, { mark: 7 }), marked))).toBe('dead BLACKHOLE');
    expect(told(judged(tcp(peer, { mark: 0 }), marked))).toBe('ok REACHABLE');
    const verdict = judged(tcp(peer), marked);
    expect(told(verdict)).toBe('unknown UNDECLARED_SELECTOR');
    expect(verdict.evidence).toEqual({ kind: 'selectors', needs: ['mark'] });
  });
  test('a rule by port looks at the connection’s ports', () => {
    const events = [rule(100, { dport: { start: 443, end: 443 }, ruleAction: 8 })];
    expect(told(judged(tcp(peer), events))).toBe('dead PROHIBITED');
  });
  test('a full table 100 for the source keeps it well without a default in main', () => {
    const events = [
      route('default', { via: '10.0.0.1', table: 100 }),
      rule(100, { src: '10.0.0.2', srcLen: 32, table: 100 }),
      noDefault,
    ];
    expect(told(judged(tcp(peer), events))).toBe('ok REACHABLE');
  });
  test('the link without carrier', () => {
    expect(told(judged(tcp(peer), [link(ETH0, 'eth0', 'no-carrier')]))).toBe(
      'suspect CARRIER_LOST',
    );
  });
  test('… where routes without carrier are ignored', () => {
    const ignoring = {
      kind: 'netconf',
      action: 'new',
      origin: 'event',
      flags: 0,
      family: 2,
      link: -1,
      ignoreRoutesWithLinkdown: true,
    } as const;
    expect(told(judged(tcp(peer), [ignoring, link(ETH0, 'eth0', 'no-carrier')]))).toBe(
      'dead NO_ROUTE',
    );
  });
  test('the gateway, or a peer on the link, does not answer', () => {
    expect(told(judged(tcp(peer), [neighbour(ETH0, '10.0.0.1', FAILED)]))).toBe(
      'suspect NEIGH_FAILED',
    );
    expect(told(judged(tcp('10.0.0.7'), [neighbour(ETH0, '10.0.0.7', FAILED)]))).toBe(
      'suspect NEIGH_FAILED',
    );
    expect(told(judged(tcp(peer6), [neighbour(ETH0, 'fe80::1', FAILED)]))).toBe(
      'suspect NEIGH_FAILED',
    );
    expect(told(judged(tcp(peer), [neighbour(ETH0, '10.0.0.1', REACHABLE)]))).toBe('ok REACHABLE');
    expect(told(judged(tcp(peer), [neighbour(ETH1, '10.0.0.1', FAILED)]))).toBe('ok REACHABLE');
  });
});

describe('row 8: the same link and gateway, however the route came', () => {
  test.each<[string, NetworkEvent[]]>([
    ['another metric', [route('default', { via: '10.0.0.1', metric: 50 })]],
    ['a longer prefix', [route('192.0.2.0/24', { via: '10.0.0.1' })]],
    ['an unrelated route', [route('198.51.100.0/24', { via: '10.1.0.1', dev: ETH1 })]],
    ['the other uplink down', [link(ETH1, 'eth1', 'down')]],
    [
      'an unrelated default of the other family',
      [del(route('default6', { via: 'fe80::1', metric: 1024 }))],
    ],
  ])('%s', (_, events) => {
    expect(told(judged(tcp(peer), events))).toBe('ok REACHABLE');
  });
});

describe('row 9: several ways', () => {
  const legs = [
    { link: ETH0, gateway: '10.0.0.1' },
    { link: ETH1, gateway: '10.1.0.1' },
  ];
  const before = after(host, route('default', { legs }, 'replace'));
  const from1 = tcp(peer, { local: { address: '10.1.0.2', port: 1 } });
  test('one link down: flows with its address die, the others live', () => {
    const events = [link(ETH1, 'eth1', 'down')];
    expect(told(judged(tcp(peer), events, { before }))).toBe('ok REACHABLE');
    expect(told(judged(from1, events, { before }))).toBe('dead NEXTHOP_DEAD');
    expect(told(judged({ ...from1, role: 'accepted' }, events, { before }))).toBe(
      'dead NEXTHOP_DEAD',
    );
  });
  test('one leg taken out while its link works: proof for a client, not for an accepted one', () => {
    const events = [route('default', { via: '10.0.0.1' }, 'replace')];
    expect(told(judged(from1, events, { before }))).toBe('dead NEXTHOP_DEAD');
    expect(told(judged({ ...from1, role: 'accepted' }, events, { before }))).toBe(
      'suspect EGRESS_MISMATCH',
    );
  });
  test('a leg more does not matter', () => {
    expect(told(judged(tcp(peer), [route('default', { legs }, 'replace')]))).toBe('ok REACHABLE');
  });
  test('one gateway that does not answer is no evidence while the flow may use another', () => {
    const service = tcp(peer, { local: { address: '203.0.113.1', port: 1 } });
    const served = after(before, ...assign(LO, '203.0.113.1/32'));
    const one = [neighbour(ETH0, '10.0.0.1', FAILED)];
    expect(told(judged(service, one, { before: served }))).toBe('ok REACHABLE');
    const both = [...one, neighbour(ETH1, '10.1.0.1', FAILED)];
    expect(told(judged(service, both, { before: served }))).toBe('suspect NEIGH_FAILED');
  });
});

describe('row 10: the same link, another gateway', () => {
  test.each([
    ['another gateway', route('default', { via: '10.0.0.254' }, 'replace')],
    ['none any more', route('default', { dev: ETH0 }, 'replace')],
  ])('%s', (_, event) => {
    const verdict = judged(tcp(peer), [event]);
    expect([told(verdict), verdict.kind === 'suspect' && verdict.nature]).toEqual([
      'suspect GATEWAY_CHANGED',
      'change',
    ]);
  });
});

describe('rows 11 and 12: another link', () => {
  const elsewhere = route('default', { via: '10.1.0.1', dev: ETH1 }, 'replace');
  test('where the source is assigned too', () => {
    const events = [address(ETH1, '10.0.0.2/32'), elsewhere];
    expect(told(judged(tcp(peer), events))).toBe('ok PATH_MOVED');
  });
  test('from a service address', () => {
    const before = after(host, ...assign(LO, '203.0.113.1/32'));
    const service = tcp(peer, { local: { address: '203.0.113.1', port: 1 } });
    expect(told(judged(service, [elsewhere], { before }))).toBe('ok PATH_MOVED');
  });
  test('an address moved to lo keeps its connections', () => {
    const events = [address(LO, '10.0.0.2/32'), address(ETH0, '10.0.0.2/24', 'del'), elsewhere];
    expect(told(judged(tcp(peer), events))).toBe('ok PATH_MOVED');
  });
  test('where it does not belong: dead for a TCP client, suspect for all others', () => {
    expect(told(judged(tcp(peer), [elsewhere]))).toBe('dead EGRESS_MISMATCH');
    expect(told(judged(accepted, [elsewhere]))).toBe('suspect EGRESS_MISMATCH');
    expect(told(judged(unknownRole, [elsewhere]))).toBe('suspect EGRESS_MISMATCH');
    expect(told(judged(tcp(peer, { protocol: 'udp' }), [elsewhere]))).toBe(
      'suspect EGRESS_MISMATCH',
    );
  });
  test('a full-tunnel VPN takes the peer over', () => {
    const tunnel = [
      link(TUN, 'tun0'),
      ...assign(TUN, '10.8.0.2/24'),
      route('0.0.0.0/1', { via: '10.8.0.1', dev: TUN }),
      route('128.0.0.0/1', { via: '10.8.0.1', dev: TUN }),
    ];
    expect(told(judged(tcp(peer), tunnel))).toBe('dead EGRESS_MISMATCH');
    const pinned = [route(peer, { via: '10.0.0.1' }), ...tunnel];
    expect(told(judged(tcp(peer), pinned))).toBe('ok REACHABLE');
  });
  test('policy can ask for a probe, or keep', () => {
    expect(told(judged(tcp(peer), [elsewhere], { egressMismatch: 'probe' }))).toBe(
      'suspect EGRESS_MISMATCH',
    );
    expect(told(judged(tcp(peer), [elsewhere], { egressMismatch: 'keep' }))).toBe('ok PATH_MOVED');
  });
  test('without a baseline no change can be told', () => {
    expect(told(evaluate(after(host, elsewhere), tcp(peer)))).toBe('ok REACHABLE');
  });
});

describe('a verdict', () => {
  test('carries its proof, its baseline and its path, as plain data', () => {
    const verdict = judged(tcp(peer), [route('default', { via: '10.0.0.254' }, 'replace')]);
    expect(JSON.parse(JSON.stringify(verdict))).toEqual({
      kind: 'suspect',
      nature: 'change',
      reason: 'GATEWAY_CHANGED',
      connection: tcp(peer),
      generation: host.generation + 1,
      evidence: {
        kind: 'route',
        table: 254,
        dst: 'default',
        type: 'unicast',
        metric: 0,
        dev: 'eth0',
        gateway: '10.0.0.254',
      },
      baseline: {
        path: { kind: 'unicast', leg: { link: ETH0, gateway: '10.0.0.1' }, linkName: 'eth0' },
      },
      path: { kind: 'unicast', leg: { link: ETH0, gateway: '10.0.0.254' }, linkName: 'eth0' },
    });
  });
  test.each<[Verdict, string]>([
    [
      judged(tcp(peer), [route('default', { via: '10.0.0.254' }, 'replace')]),
      'tcp 10.0.0.2:40000 to 192.0.2.9:443 is suspect: another gateway leads to 192.0.2.9 ' +
        '(route default via 10.0.0.254 dev eth0 in table 254, metric 0); ' +
        'before: via 10.0.0.1 dev eth0, now: via 10.0.0.254 dev eth0.',
    ],
    [
      judged(tcp(peer6), unassign(ETH0, '2001:db8::2/64')),
      'tcp [2001:db8::2]:40000 to [2001:db8:9::9]:443 is dead: ' +
        '2001:db8::2 is not assigned to this machine any more (no address 2001:db8::2).',
    ],
    [
      judged(bound, [link(ETH0, 'eth0', 'down')]),
      'tcp 10.0.0.2:40000 to 192.0.2.9:443 is dead: ' +
        'the link eth0 it is bound to is down (link eth0 is down, no carrier).',
    ],
    [
      evaluate(host, { protocol: 'unix', role: 'client' }),
      'unix is exempt: unix sockets do not depend on routes.',
    ],
  ])('explains itself in a sentence', (verdict, sentence) => {
    expect(explain(verdict)).toBe(sentence);
  });
  test('is refused for an address that is none', () => {
    expect(() => evaluate(host, tcp('example.org'))).toThrow(InvalidAddressError);
    expect(() => evaluate(host, tcp(''))).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ADDRESS', address: '' }),
    );
  });
});

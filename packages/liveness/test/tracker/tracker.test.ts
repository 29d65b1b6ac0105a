import { describe, expect, test } from '@jest/globals';
import {
  type Connection,
  createTracker,
  type Tracker,
  type TrackerEvent,
  type TrackerOptions,
} from '@routability/liveness';
import { emptyState, type NetworkEvent, type NetworkState, transition } from '@routability/rtable';
import {
  address,
  assign,
  del,
  dumped,
  ETH0,
  ETH1,
  FAILED,
  HOST,
  LO,
  link,
  neighbour,
  REACHABLE,
  route,
  rule,
  tcp,
} from '../network.ts';

const host = dumped(HOST);
const peer = '192.0.2.9';
const DEFAULT = route('default', { via: '10.0.0.1' });

/** A tracker with a clock and a network of its own. */
function scene(options: TrackerOptions = {}, state: NetworkState = host) {
  const tracker = createTracker({ state, ...options });
  const told: TrackerEvent[] = [];
  let now = 0;
  let current = state;
  const settle = (wall?: number) => {
    for (;;) {
      const { events, deadline } = tracker.tick(now, wall);
      told.push(...events);
      if (deadline === undefined || deadline > now) return deadline;
    }
  };
  return {
    tracker,
    settle,
    add(connection: Connection): number {
      const id = tracker.add(connection, now);
      settle();
      return id;
    },
    /** Events of one batch. */
    happens(...events: readonly NetworkEvent[]) {
      const { state: next, changes } = transition(current, events);
      current = next;
      tracker.apply(next, changes, now);
      return settle();
    },
    /** Lets time pass as a caller would: to each deadline in turn. */
    passes(milliseconds: number) {
      const end = now + milliseconds;
      for (;;) {
        const deadline = settle();
        if (deadline === undefined || deadline > end) break;
        now = deadline;
      }
      now = end;
      return settle();
    },
    /** What was told since the last call, as short words. */
    told(): string[] {
      return told.splice(0).map(describe_);
    },
    get now() {
      return now;
    },
  };
}

function describe_(event: TrackerEvent): string {
  switch (event.kind) {
    case 'verdict':
      return `${event.verdict.kind} ${event.verdict.reason}`;
    case 'dead':
    case 'suspect':
      return `act:${event.kind} ${event.verdict.reason} at ${event.at}`;
    case 'path-moved':
      return `path-moved ${event.previous.leg.link} → ${event.path.leg.link}`;
    case 'migrate':
      return `migrate ${event.verdict.reason}`;
    case 'woke':
      return `woke after ${event.slept}`;
  }
}

const status = (tracker: Tracker, id: number): string => {
  const verdict = tracker.verdict(id);
  return `${verdict?.kind} ${verdict?.reason}`;
};

describe('grace', () => {
  test('a dead connection is told when its grace is over, once', () => {
    const { add, happens, passes, told } = scene();
    add(tcp(peer));
    expect(told()).toEqual(['ok REACHABLE']);
    expect(happens(del(DEFAULT))).toBe(250);
    expect(told()).toEqual(['dead NO_ROUTE']);
    passes(249);
    expect(told()).toEqual([]);
    expect(passes(1)).toBeUndefined();
    expect(told()).toEqual(['act:dead NO_ROUTE at 250']);
    passes(60_000);
    expect(told()).toEqual([]);
  });

  test('what comes back within it is spared', () => {
    const { add, happens, passes, told } = scene();
    add(tcp(peer));
    happens(del(DEFAULT));
    passes(200);
    happens(DEFAULT);
    passes(10_000);
    expect(told()).toEqual(['ok REACHABLE', 'dead NO_ROUTE', 'ok REACHABLE']);
  });

  test('an outage longer than grace kills, unless grace is longer still', () => {
    const [brief, patient] = [scene(), scene({ grace: 6000 })];
    for (const { add, happens, passes } of [brief, patient]) {
      add(tcp(peer));
      happens(del(DEFAULT));
      passes(5000);
      happens(DEFAULT);
      passes(10_000);
    }
    expect(brief.told()).toContain('act:dead NO_ROUTE at 250');
    expect(patient.told()).toEqual(['ok REACHABLE', 'dead NO_ROUTE', 'ok REACHABLE']);
  });

  test('none acts at once; each reason may have its own', () => {
    const { add, happens, told } = scene({ grace: 0 });
    add(tcp(peer));
    happens(del(DEFAULT));
    expect(told()).toEqual(['ok REACHABLE', 'dead NO_ROUTE', 'act:dead NO_ROUTE at 0']);
    const own = scene({ grace: { NO_ROUTE: 7 } });
    own.add(tcp(peer));
    expect(own.happens(del(DEFAULT))).toBe(7);
  });

  test('it counts from the first moment, whatever the reason turns into', () => {
    const { add, happens, passes, told } = scene();
    add(tcp(peer));
    happens(link(ETH0, 'eth0', 'down'));
    passes(200);
    happens(address(ETH0, '10.0.0.2/24', 'del'));
    passes(50);
    expect(told()).toEqual([
      'ok REACHABLE',
      'dead NO_ROUTE',
      'dead SOURCE_GONE',
      'act:dead SOURCE_GONE at 250',
    ]);
  });

  test('a bound device that is gone needs no waiting', () => {
    const { add, happens, told } = scene();
    add(tcp(peer, { device: 'eth0' }));
    happens(link(ETH0, 'eth0', 'down', 'del'));
    expect(told()).toEqual(['ok REACHABLE', 'dead LINK_GONE', 'act:dead LINK_GONE at 0']);
  });
});

describe('standing evidence', () => {
  test('kills when it has lasted', () => {
    const { add, happens, passes, told } = scene();
    add(tcp(peer));
    happens(neighbour(ETH0, '10.0.0.1', FAILED));
    passes(4999);
    expect(told()).toEqual([
      'ok REACHABLE',
      'suspect NEIGH_FAILED',
      'act:suspect NEIGH_FAILED at 0',
    ]);
    passes(1);
    expect(told()).toEqual(['dead NEIGH_FAILED', 'act:dead NEIGH_FAILED at 5000']);
  });

  test('… and has to last anew when the peer is heard', () => {
    const { add, happens, passes, told, tracker } = scene();
    const id = add(tcp(peer));
    happens(neighbour(ETH0, '10.0.0.1', FAILED));
    passes(4000);
    tracker.received(id, 4000);
    passes(4999);
    expect(told().at(-1)).toBe('act:suspect NEIGH_FAILED at 0');
    passes(1);
    expect(told()).toEqual(['dead NEIGH_FAILED', 'act:dead NEIGH_FAILED at 9000']);
  });

  test('… and not when carrier returns in between', () => {
    const { add, happens, passes, told } = scene();
    add(tcp(peer));
    happens(link(ETH0, 'eth0', 'no-carrier'));
    passes(3000);
    happens(link(ETH0, 'eth0', 'up'));
    passes(60_000);
    expect(told().filter((each) => each.startsWith('act:dead'))).toEqual([]);
  });

  test('a neighbour of an on-link peer concerns that peer alone', () => {
    const { add, happens, tracker, passes } = scene();
    const near = add(tcp('10.0.0.7'));
    const far = add(tcp(peer));
    happens(neighbour(ETH0, '10.0.0.7', FAILED));
    expect([status(tracker, near), status(tracker, far)]).toEqual([
      'suspect NEIGH_FAILED',
      'ok REACHABLE',
    ]);
    passes(1000);
    happens(neighbour(ETH0, '10.0.0.7', REACHABLE));
    expect(status(tracker, near)).toBe('ok REACHABLE');
  });

  test('stays dead when it was told, until it is well again', () => {
    const { add, happens, passes, told, tracker } = scene();
    const id = add(tcp(peer));
    happens(neighbour(ETH0, '10.0.0.1', FAILED));
    passes(6000);
    told();
    happens(neighbour(ETH0, '10.0.0.9', FAILED));
    expect([told(), status(tracker, id)]).toEqual([[], 'dead NEIGH_FAILED']);
    happens(neighbour(ETH0, '10.0.0.1', REACHABLE));
    expect(told()).toEqual(['ok REACHABLE']);
  });
});

describe('mere change', () => {
  const changed = route('default', { via: '10.0.0.254' }, 'replace');

  test('never kills on silence', () => {
    const { add, happens, passes, told } = scene();
    add(tcp(peer));
    happens(changed);
    passes(3_600_000);
    expect(told()).toEqual([
      'ok REACHABLE',
      'suspect GATEWAY_CHANGED',
      'act:suspect GATEWAY_CHANGED at 0',
    ]);
  });

  test('is well on the first byte, and the new path is then normal', () => {
    const { add, happens, passes, told, tracker, settle } = scene();
    const id = add(tcp(peer));
    happens(changed);
    passes(100);
    tracker.received(id, 100);
    settle();
    expect(told().slice(-2)).toEqual(['ok REACHABLE', 'path-moved 2 → 2']);
    happens(route('198.51.100.0/24', { via: '10.0.0.254' }));
    expect(tracker.verdict(id)?.baseline?.path.leg.gateway).toBe('10.0.0.254');
  });

  test('kills when data stays unanswered, counted from the first', () => {
    const { add, happens, passes, told, tracker } = scene();
    const id = add(tcp(peer));
    happens(changed);
    passes(1000);
    tracker.outstanding(id, 1000);
    passes(1000);
    tracker.outstanding(id, 2000);
    passes(3999);
    expect(told().filter((each) => each.startsWith('act:dead'))).toEqual([]);
    passes(1);
    expect(told()).toEqual(['dead GATEWAY_CHANGED', 'act:dead GATEWAY_CHANGED at 6000']);
  });

  test('data unanswered while all is well means nothing', () => {
    const { add, passes, told, tracker } = scene();
    const id = add(tcp(peer));
    tracker.outstanding(id, 0);
    passes(60_000);
    expect(told()).toEqual(['ok REACHABLE']);
  });

  test('an answer before the time is over spares it', () => {
    const { add, happens, passes, told, tracker } = scene();
    const id = add(tcp(peer, {}, 'accepted'));
    happens(route('default', { via: '10.1.0.1', dev: ETH1 }, 'replace'));
    tracker.outstanding(id, 0);
    passes(4999);
    tracker.received(id, 4999);
    passes(60_000);
    expect(told().slice(-2)).toEqual(['ok REACHABLE', 'path-moved 2 → 3']);
  });
});

describe('events', () => {
  test('a path that moves is told, not its metric', () => {
    const before = dumped([...HOST, ...assign(LO, '203.0.113.1/32')]);
    const { add, happens, told } = scene({}, before);
    add(tcp(peer, { local: { address: '203.0.113.1', port: 1 } }));
    happens(route('default', { via: '10.0.0.1', metric: 9 }), del(DEFAULT));
    expect(told()).toEqual(['ok REACHABLE']);
    happens(route('default', { via: '10.1.0.1', dev: ETH1 }));
    expect(told()).toEqual([`path-moved ${ETH0} → ${ETH1}`]);
  });

  test('a QUIC session is told to migrate, never to die', () => {
    const { add, happens, passes, told } = scene();
    add(tcp(peer, { protocol: 'quic' }));
    happens(del(DEFAULT));
    passes(60_000);
    expect(told()).toEqual(['ok REACHABLE', 'dead NO_ROUTE', 'migrate NO_ROUTE']);
  });

  test('name the connection and what it was before', () => {
    const tracker = createTracker({ state: host });
    const id = tracker.add(tcp(peer), 0);
    const [first] = tracker.tick(0).events;
    expect(first).toMatchObject({ kind: 'verdict', id, at: 0, verdict: { kind: 'ok' } });
    expect(first).not.toHaveProperty('previous');
    const { state, changes } = transition(host, [del(DEFAULT)]);
    tracker.apply(state, changes, 5);
    const [second] = tracker.tick(5).events;
    expect(second).toMatchObject({
      previous: { kind: 'ok', reason: 'REACHABLE' },
      verdict: { kind: 'dead', connection: tcp(peer) },
    });
  });
});

describe('registration', () => {
  test('ends with remove: nothing is told any more, and ids are not used twice', () => {
    const { add, happens, passes, told, tracker } = scene();
    const id = add(tcp(peer));
    happens(del(DEFAULT));
    tracker.remove(id);
    tracker.remove(id);
    passes(1000);
    expect(told()).toEqual(['ok REACHABLE', 'dead NO_ROUTE']);
    expect(add(tcp(peer))).not.toBe(id);
    expect(tracker.verdict(id)).toBeUndefined();
    expect(tracker.stats).toMatchObject({ connections: 1 });
  });

  test('what is normal at registration is no change', () => {
    const elsewhere = dumped([
      ...HOST.slice(0, -2),
      route('default', { via: '10.1.0.1', dev: ETH1 }),
    ]);
    const { add, told } = scene({}, elsewhere);
    add(tcp(peer));
    expect(told()).toEqual(['ok REACHABLE']);
  });

  test('a socket bound to a device without a route is judged by what changes', () => {
    const { add, happens, told } = scene();
    add(tcp('198.51.100.1', { device: 'eth1', local: { address: '10.1.0.2', port: 3 } }));
    expect(told()).toEqual(['ok REACHABLE']);
    happens(link(ETH1, 'eth1', 'down'));
    expect(told()).toEqual(['dead LINK_DOWN']);
  });

  test('a baseline from an earlier life counts', () => {
    const { tracker, settle, told } = scene();
    const baseline = {
      path: { kind: 'unicast', leg: { link: ETH0, gateway: '10.0.0.99' } },
    } as const;
    tracker.add(tcp(peer), 0, baseline);
    settle();
    expect(told()[0]).toBe('suspect GATEWAY_CHANGED');
  });

  test('a socket that connects later is judged from then on', () => {
    const { add, tracker, settle, told, happens } = scene();
    const id = add({ protocol: 'tcp', role: 'client' });
    expect(told()).toEqual(['exempt NOT_CONNECTED']);
    tracker.update(id, tcp(peer), 0);
    settle();
    happens(del(DEFAULT));
    expect(told()).toEqual(['ok REACHABLE', 'dead NO_ROUTE']);
  });

  test('a zone whose link comes to be known later is found by its name', () => {
    const { add, happens, tracker } = scene({}, emptyState);
    const id = add(tcp('fe80::9%eth0', { local: { address: 'fe80::2%eth0', port: 1 } }));
    expect(status(tracker, id)).toBe('unknown NOT_SYNCED');
    happens(
      { kind: 'dump', phase: 'begin', scope: { object: 'all' } },
      ...HOST.map((each) => ({ ...each, origin: 'dump', flags: 2 }) as NetworkEvent),
      { kind: 'dump', phase: 'end', scope: { object: 'all' } },
    );
    expect(status(tracker, id)).toBe('ok REACHABLE');
    happens(link(ETH0, 'uplink'));
    expect(status(tracker, id)).toBe('ok REACHABLE');
    happens(link(ETH0, 'uplink', 'down'));
    expect(status(tracker, id)).toBe('dead LINK_DOWN');
  });
});

describe('gaps in what is known', () => {
  const stale: NetworkEvent = { kind: 'stale', reason: 'ENOBUFS' };
  const resync = (events: readonly NetworkEvent[]): NetworkEvent[] => [
    { kind: 'dump', phase: 'begin', scope: { object: 'all' } },
    ...events.map((each) => ({ ...each, origin: 'dump', flags: 2 }) as NetworkEvent),
    { kind: 'dump', phase: 'end', scope: { object: 'all' } },
  ];

  test('before the first dump is complete nothing is told', () => {
    const { add, happens, passes, told } = scene({}, emptyState);
    add(tcp(peer));
    happens({ kind: 'dump', phase: 'begin', scope: { object: 'all' } });
    passes(60_000);
    expect(told()).toEqual([]);
  });

  test('an overrun kills nobody, and what died in it is found by the resync', () => {
    const { add, happens, passes, told, tracker } = scene();
    const [lost, kept] = [add(tcp(peer)), add(tcp('10.0.0.7'))];
    happens(stale);
    expect(status(tracker, kept)).toBe('unknown STALE');
    passes(60_000);
    happens(
      ...resync(HOST.filter((each) => each !== DEFAULT && !('via' in each)).filter(notDefault)),
    );
    passes(1000);
    expect(told()).toEqual([
      'ok REACHABLE',
      'ok REACHABLE',
      'dead NO_ROUTE',
      'act:dead NO_ROUTE at 60250',
    ]);
    expect([status(tracker, lost), status(tracker, kept)]).toEqual([
      'dead NO_ROUTE',
      'ok REACHABLE',
    ]);
  });

  test('grace that was running stops, and begins anew', () => {
    const { add, happens, passes, told } = scene();
    add(tcp(peer));
    happens(del(DEFAULT));
    passes(200);
    happens(stale);
    passes(60_000);
    happens(...resync(HOST.filter(notDefault)));
    passes(249);
    expect(told()).toEqual(['ok REACHABLE', 'dead NO_ROUTE']);
    passes(1);
    expect(told()).toEqual(['act:dead NO_ROUTE at 60450']);
  });

  function notDefault(event: NetworkEvent): boolean {
    return event.kind !== 'route' || event.family !== 2 || event.dst !== undefined;
  }
});

describe('sleep', () => {
  test('makes everything suspect until it is heard, and asks for a dump', () => {
    const { add, tracker, settle, told } = scene();
    const id = add(tcp(peer));
    const local = add(tcp('127.0.0.1', { local: { address: '127.0.0.1', port: 5 } }));
    settle(1_000_000);
    settle(1_000_000 + 15_000);
    expect(told().slice(2)).toEqual([]);
    settle(1_000_000 + 3_615_000);
    expect(told()).toEqual(['woke after 3600000', 'suspect WOKE', 'act:suspect WOKE at 0']);
    expect(status(tracker, local)).toBe('ok LOOPBACK');
    tracker.received(id, 0);
    settle();
    expect(told()).toEqual(['ok REACHABLE']);
  });
});

describe('flapping', () => {
  test('more than three recoveries within a minute double the grace', () => {
    const { add, happens, passes } = scene();
    add(tcp(peer));
    for (let flap = 0; flap < 4; flap++) {
      happens(del(DEFAULT));
      passes(100);
      happens(DEFAULT);
      passes(1000);
    }
    const start = 4400;
    expect(happens(del(DEFAULT))).toBe(start + 500);
    happens(DEFAULT);
    passes(61_000);
    expect(happens(del(DEFAULT))).toBe(start + 61_000 + 250);
  });

  test('10 000 outages shorter than grace kill nobody', () => {
    const { add, happens, passes, told } = scene();
    add(tcp(peer));
    for (let flap = 0; flap < 10_000; flap++) {
      happens(del(DEFAULT));
      passes((flap * 37) % 250);
      happens(DEFAULT);
      passes((flap * 61) % 400);
    }
    expect(told().filter((each) => each.startsWith('act:'))).toEqual([]);
  });
});

test('a link that is renamed may meet other rules', () => {
  const { add, happens, told } = scene();
  happens(rule(100, { oif: 'uplink', ruleAction: 8 }));
  add(tcp(peer, { device: ETH0 }));
  happens(link(ETH0, 'uplink'));
  happens(link(ETH0, 'eth0'));
  // IPv4 with a bound device: the kernel takes any refusal for a peer on the link.
  expect(told()).toEqual(['ok REACHABLE', 'dead NO_ROUTE_VIA_LINK', 'ok REACHABLE']);
});

describe('slices', () => {
  test('a tick judges a bounded number and asks to be called again', () => {
    const tracker = createTracker({ state: host, slice: 10 });
    for (let index = 0; index < 95; index++) tracker.add(tcp(`192.0.2.${index}`), 0);
    let ticks = 0;
    for (let deadline: number | undefined = 0; deadline !== undefined; ticks++) {
      deadline = tracker.tick(0).deadline;
    }
    expect([ticks, tracker.stats.judged]).toEqual([10, 95]);
    const { state, changes } = transition(host, [del(DEFAULT)]);
    tracker.apply(state, changes, 1);
    expect(tracker.tick(1).events.length).toBeLessThanOrEqual(10);
    expect(tracker.tick(1).deadline).toBe(1);
  });

  test('so many deaths are told at a time', () => {
    const tracker = createTracker({ state: host, grace: 0, deadSlice: 4 });
    for (let index = 0; index < 10; index++) tracker.add(tcp(`192.0.2.${index}`), 0);
    tracker.tick(0);
    const { state, changes } = transition(host, [del(DEFAULT)]);
    tracker.apply(state, changes, 1);
    const deaths = [0, 1, 2].map(
      () => tracker.tick(1).events.filter(({ kind }) => kind === 'dead').length,
    );
    expect(deaths).toEqual([4, 4, 2]);
    expect(tracker.tick(1)).toEqual({ events: [] });
  });

  test('what settles within the window is not judged at all', () => {
    const { add, happens, passes, told, tracker } = scene({ settle: 100 });
    add(tcp(peer));
    passes(100);
    const { judged } = tracker.stats;
    happens(del(DEFAULT));
    passes(50);
    happens(DEFAULT);
    passes(49);
    expect(tracker.stats.judged).toBe(judged);
    passes(1);
    expect(tracker.stats.judged).toBe(judged + 1);
    expect(told()).toEqual(['ok REACHABLE']);
  });
});

describe('only what a change concerns is judged', () => {
  const concerned = (events: readonly NetworkEvent[]): number => {
    const { add, happens, tracker } = scene();
    for (let index = 0; index < 100; index++) {
      add(tcp(`192.0.2.${index}`));
      add(tcp(`10.1.0.${index + 100}`, { local: { address: '10.1.0.2', port: 1 } }));
      add(tcp(`2001:db8:9::${index}`));
    }
    const { judged } = tracker.stats;
    happens(...events);
    return tracker.stats.judged - judged;
  };

  test.each<[string, NetworkEvent[], number]>([
    ['an unrelated route', [route('198.51.100.0/24', { via: '10.0.0.1' })], 0],
    [
      'a route to 16 of the peers, one of whom stands for all',
      [route('192.0.2.16/28', { via: '10.0.0.1' })],
      1,
    ],
    ['a neighbour that is seen', [neighbour(ETH0, '10.0.0.1', REACHABLE)], 0],
    [
      'a bridge that comes and goes',
      [link(7, 'br0'), link(7, 'br0', 'down'), link(7, 'br0', 'down', 'del')],
      0,
    ],
    ['an unrelated address', assign(9, '172.16.0.1/24'), 0],
    ['the carrier of the second link', [link(ETH1, 'eth1', 'no-carrier')], 100],
    ['an address', [address(ETH1, '10.1.0.2/24', 'new', 0x20)], 100],
    ['the loopback link', [link(LO, 'lo', 'down'), link(LO, 'lo')], 0],
    [
      'a rule of IPv4: all of its peers, and one of IPv6 for all',
      [rule(9, { table: 254, mark: 9 })],
      201,
    ],
  ])('%s', (_, events, count) => {
    expect(concerned(events)).toBe(count);
  });
});

describe('what events could not tell for sure closes nobody before a dump has', () => {
  const legs = [
    { link: ETH0, gateway: 'fe80::1' },
    { link: ETH0, gateway: 'fe80::3' },
  ];
  const single = HOST.filter((each) => each.kind !== 'route' || each.scope !== 0);
  const twofold = dumped([...single, route('default6', { legs, metric: 1024 })]);
  const connection = tcp('2001:db8:9::9');
  const lost = legs.map((leg) => del(route('default6', { legs: [leg], metric: 1024 })));
  const scope = { object: 'route', family: 10 } as const;
  const begin: NetworkEvent = { kind: 'dump', phase: 'begin', scope };
  const end: NetworkEvent = { kind: 'dump', phase: 'end', scope };
  const confirmed = single
    .filter((each) => each.kind === 'route' && each.family === 10)
    .map((each) => ({ ...each, origin: 'dump', flags: 2 }) as NetworkEvent);

  test('lost for all that is known: dead when the dump agrees, its grace counted from the loss', () => {
    const { add, happens, passes, told } = scene({}, twofold);
    add(connection);
    told();
    happens(...lost);
    expect(told()).toEqual(['unknown UNVERIFIED']);
    passes(200);
    expect(told()).toEqual([]);
    happens(begin, ...confirmed, end);
    passes(50);
    expect(told()).toEqual(['dead NO_ROUTE', 'act:dead NO_ROUTE at 250']);
  });

  test('a route that the dump finds spares it', () => {
    const { add, happens, passes, told } = scene({ grace: 0 }, twofold);
    add(connection);
    told();
    happens(...lost);
    const hidden = route('default6', { via: 'fe80::1', metric: 1024 });
    happens(begin, ...confirmed, { ...hidden, origin: 'dump', flags: 2 }, end);
    passes(10_000);
    expect(told()).toEqual(['unknown UNVERIFIED', 'ok REACHABLE']);
  });

  test('a part that does not concern it is no reason to wait', () => {
    const { add, happens, told } = scene({ grace: 0 }, twofold);
    add(connection);
    add(tcp(peer));
    told();
    happens(...lost, ...HOST.filter((each) => each.kind === 'address').map(del));
    expect(told()).toContain('dead SOURCE_GONE');
  });
});

describe('a storm of which only the ends of batches are seen', () => {
  const flap = [DEFAULT, del(DEFAULT)];
  test('what came and went again in between begins the grace anew', () => {
    const { add, happens, passes, told } = scene();
    add(tcp(peer));
    happens(del(DEFAULT));
    told();
    for (let each = 0; each < 20; each++) {
      passes(200);
      happens(...flap);
    }
    passes(249);
    expect(told()).toEqual([]);
    passes(1);
    expect(told()).toEqual(['act:dead NO_ROUTE at 4250']);
  });
  test('but not for ever, and not for what does not concern it', () => {
    const { add, happens, passes, told } = scene();
    add(tcp(peer));
    happens(del(DEFAULT));
    told();
    const elsewhere = [
      route('198.18.0.0/15', { via: '10.0.0.1' }),
      route('203.0.113.0/24', { via: '10.0.0.1' }),
    ];
    for (let each = 0; each < 4; each++) {
      passes(50);
      happens(...elsewhere, ...elsewhere.map(del));
    }
    passes(50);
    expect(told()).toEqual(['act:dead NO_ROUTE at 250']);
    add(tcp('198.51.100.9'));
    told();
    for (let each = 0; each < 400; each++) {
      passes(100);
      happens(...flap);
    }
    expect(told().filter((line) => line.startsWith('act'))).toHaveLength(1);
  });
});

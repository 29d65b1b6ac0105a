import { describe, expect, test } from '@jest/globals';
import {
  APPEND,
  addressesOf,
  audit,
  type Change,
  CREATE,
  coveredBy,
  covers,
  derivedScopes,
  diff,
  emptyState,
  eventFromJson,
  eventToJson,
  intValues,
  type NetworkEvent,
  type NetworkState,
  REPLACE,
  type Route,
  reduce,
  replay,
  restore,
  routes,
  snapshot,
  startLog,
  toIproute2,
  transition,
  whatIf,
  withEvents,
} from '@routability/rtable';
import { DOWN, dumped, link, NO_CARRIER, RUNNING, route } from './build.ts';

function after(...events: readonly NetworkEvent[]): NetworkState {
  return transition(emptyState, events).state;
}

/** `10.0.0.0/8 via 2 10.0.0.9`, one line a route, with the flags of its legs. */
function lines(state: NetworkState): string[] {
  return [...routes(state)].map(words);
}

function words(one: Route): string {
  const legs = one.legs.map(
    ({ link: index, gateway, flags }) =>
      `${index}${gateway === undefined ? '' : ` ${gateway}`}${flags === 0 ? '' : ` !${flags}`}`,
  );
  return `${one.dst}/${one.dstLen} ${legs.join(', ')}`;
}

function brief(changes: readonly Change[]): string[] {
  return changes.map(({ object, action, provenance }) => `${action} ${object} ${provenance}`);
}

const A = route('10.0.0.0/8', ['2 10.0.0.1']);
const B = route('10.0.0.0/8', ['2 10.0.0.2']);
const C = route('10.0.0.0/8', ['2 10.0.0.3']);

describe('the list of an IPv4 key follows the flags of its announcements:', () => {
  test.each([
    ['EXCL makes the list', [A], ['1']],
    ['CREATE and APPEND puts it last', [A, { ...B, flags: CREATE | APPEND }], ['1', '2']],
    ['CREATE puts it first', [A, { ...B, flags: CREATE }], ['2', '1']],
    [
      'REPLACE takes the place of the first',
      [A, { ...B, flags: CREATE | APPEND }, { ...C, flags: REPLACE }],
      ['3', '2'],
    ],
    ['what is there already is not added again', [A, A, { ...A, flags: CREATE | APPEND }], ['1']],
    ['EXCL on a list that is not empty heals it', [A, { ...B, flags: CREATE | APPEND }, C], ['3']],
    [
      'DELROUTE takes the one it describes',
      [A, { ...B, flags: CREATE | APPEND }, { ...A, action: 'del' }],
      ['2'],
    ],
    ['DELROUTE of something unknown takes nothing', [A, { ...B, action: 'del' }], ['1']],
  ] as const)('%s', (_, events, gateways) => {
    expect(lines(after(...events))).toEqual(gateways.map((last) => `10.0.0.0/8 2 10.0.0.${last}`));
  });

  test('TOS, metric and table are keys of their own', () => {
    const state = after(A, { ...B, tos: 16 }, { ...C, priority: 5 }, { ...C, table: 300 });
    expect([...routes(state)].map((one) => [one.table, one.tos, one.priority])).toEqual([
      [254, 16, 0],
      [254, 0, 0],
      [254, 0, 5],
      [300, 0, 0],
    ]);
  });

  test('cached exceptions are no routes', () => {
    expect(after({ ...A, routeFlags: 0x200 })).toBe(emptyState);
  });
});

describe('the list of an IPv6 key holds siblings and others:', () => {
  const via = (last: number, flags = CREATE): NetworkEvent =>
    route('2001:db8::/32', [`2 fe80::${last}`], { flags });
  const dev = (index: number, flags = CREATE): NetworkEvent =>
    route('2001:db8::/32', [`${index}`], { flags });

  test('siblings are shown as one route in the place of the first', () => {
    expect(lines(after(via(1), dev(3), via(2)))).toEqual(['2001:db8::/32 2 fe80::1, 2 fe80::2']);
  });

  test('what stands between two siblings shows when they go', () => {
    const gone = { ...via(2), action: 'del' } as NetworkEvent;
    expect(lines(after(via(1), dev(3), via(2), gone))).toEqual([
      '2001:db8::/32 2 fe80::1',
      '2001:db8::/32 3',
    ]);
  });

  test('a replace takes its own kind, with the rest of the ring', () => {
    expect(lines(after(via(1), dev(3), via(2), via(9, CREATE | REPLACE)))).toEqual([
      '2001:db8::/32 2 fe80::9',
      '2001:db8::/32 3',
    ]);
    expect(lines(after(via(1), dev(3), dev(4, REPLACE)))).toEqual([
      '2001:db8::/32 2 fe80::1',
      '2001:db8::/32 4',
    ]);
  });

  test('a replace may make what was not there', () => {
    expect(
      lines(after(route('2001:db8::/32', ['2 fe80::1', '2 fe80::2'], { flags: REPLACE }))),
    ).toEqual(['2001:db8::/32 2 fe80::1, 2 fe80::2']);
  });

  test('attributes of a sibling that were never shown make the table unsure', () => {
    const ring = route('2001:db8::/32', ['2 fe80::1', '2 fe80::2'], { protocol: 4 });
    const gone = { ...via(1), action: 'del', protocol: 4 } as NetworkEvent;
    const state = after(...dumped([link(2), ring]), gone);
    expect(state.unsure.map(({ scope, key }) => ({ scope, key }))).toEqual([
      { scope: { object: 'route', family: 10, table: 254 }, key: '2001:db8::/32' },
    ]);
  });
});

describe('what follows in silence is derived:', () => {
  const host = route('10.9.0.1/32', ['2'], { type: 2, scope: 254, table: 255 });
  const ecmp = route('10.8.0.0/16', ['2 10.0.0.1', '3 10.1.0.1']);

  test('a link that is down takes IPv4 routes, kills legs and spares scope host', () => {
    const { state, changes } = transition(after(link(2), link(3), A, host, ecmp), [link(2, DOWN)]);
    expect(lines(state)).toEqual(['10.8.0.0/16 2 10.0.0.1 !17, 3 10.1.0.1', '10.9.0.1/32 2']);
    expect(brief(changes)).toEqual([
      'replace link announced',
      'del route derived',
      'replace route derived',
    ]);
    expect(derivedScopes(changes)).toEqual([{ object: 'route', family: 2, table: 254 }]);
  });

  test('a link that is gone takes multipath routes with living legs', () => {
    const gone = { ...link(2), action: 'del' } as NetworkEvent;
    expect(lines(after(link(2), link(3), A, host, ecmp, gone))).toEqual([]);
  });

  test('a bridge that lets a port go has deleted nothing', () => {
    const left = { ...link(2), action: 'del', family: 7 } as NetworkEvent;
    expect(lines(after(link(2), A, left))).toEqual(['10.0.0.0/8 2 10.0.0.1']);
  });

  test('carrier marks legs once, and unmarks them', () => {
    const lost = after(link(2), link(3), ecmp, link(2, NO_CARRIER));
    expect(lines(lost)).toEqual(['10.8.0.0/16 2 10.0.0.1 !16, 3 10.1.0.1']);
    expect(lines(reduce(lost, link(2, RUNNING)))).toEqual(['10.8.0.0/16 2 10.0.0.1, 3 10.1.0.1']);
  });

  test('the last IPv4 address takes routes of scope host too', () => {
    const address = {
      kind: 'address',
      action: 'new',
      origin: 'event',
      flags: 0,
      family: 2,
      link: 2,
      address: '10.0.0.7',
      prefixLength: 8,
    } as const;
    const state = after(link(2), address, A, host);
    expect(addressesOf(state, 2)).toHaveLength(1);
    expect(lines(reduce(state, { ...address, action: 'del' }))).toEqual([]);
  });

  test('a nexthop object takes its routes, and groups that it leaves empty', () => {
    const object = {
      kind: 'nexthop',
      action: 'new',
      origin: 'event',
      flags: 0,
      id: 1,
      family: 2,
      link: 2,
      gateway: '10.0.0.1',
    } as const;
    const group = {
      ...object,
      id: 2,
      family: 0,
      link: undefined,
      gateway: undefined,
      group: [{ id: 1, weight: 1 }],
    };
    const state = after(
      link(2),
      object,
      group,
      { ...A, nexthop: 1, legs: [] },
      route('10.1.0.0/16', [], { nexthop: 2 }),
    );
    expect(lines(state)).toEqual(['10.0.0.0/8 2 10.0.0.1', '10.1.0.0/16 2 10.0.0.1']);
    const gone = reduce(state, { ...object, action: 'del' });
    expect(lines(gone)).toEqual([]);
    expect(intValues(gone.nexthops)).toEqual([]);
  });

  test('an announced removal that was derived before hits no route that looks alike', () => {
    const v6 = route('2001:db8::/32', ['2'], { flags: CREATE });
    const gone = { ...v6, action: 'del' } as NetworkEvent;
    const state = after(link(2), v6, link(2, DOWN), gone, link(2), v6);
    expect(lines(state)).toEqual(['2001:db8::/32 2']);
  });
});

describe('a dump is merged with what was announced meanwhile:', () => {
  const events = [link(2), A, route('10.1.0.0/16', ['2 10.0.0.1'])];
  const state = after(...dumped(events));

  test('an identical dump gives the same state, the very same', () => {
    expect(state.sync).toBe('synced');
    expect(transition(state, dumped(events)).state).toBe(state);
  });

  test('a route that was deleted while the dump still showed it is gone', () => {
    const [begin, ...rest] = dumped(events);
    const gone = { ...A, action: 'del' } as NetworkEvent;
    const next = transition(state, [begin as NetworkEvent, gone, ...rest]).state;
    expect(lines(next)).toEqual(['10.1.0.0/16 2 10.0.0.1']);
  });

  test('what was missed is found, with provenance resync', () => {
    const { state: stale } = transition(state, [{ kind: 'stale', reason: 'overrun' }]);
    expect([stale.sync, stale.staleReason]).toEqual(['stale', 'overrun']);
    const { state: next, changes } = transition(stale, dumped([link(2), A]));
    expect(brief(changes)).toEqual(['del route resync']);
    expect(next.sync).toBe('synced');
  });

  test('routes by links that are down or not there are not believed', () => {
    const next = after(...dumped([link(2, DOWN), A, route('10.1.0.0/16', ['7'])]));
    expect(lines(next)).toEqual([]);
  });

  test('a dump of one table leaves the others alone', () => {
    const scope = { object: 'route', family: 2, table: 254 } as const;
    const other = reduce(state, route('10.3.0.0/16', ['2'], { table: 300 }));
    const next = transition(other, [
      { kind: 'dump', phase: 'begin', scope },
      { ...A, origin: 'dump' },
      { kind: 'dump', phase: 'end', scope },
    ]).state;
    expect(lines(next)).toEqual(['10.0.0.0/8 2 10.0.0.1', '10.3.0.0/16 2']);
  });

  test('a list that is replaced while it is dumped is not certain', () => {
    const [begin, ...rest] = dumped([link(2), A, { ...B, flags: CREATE | APPEND }]);
    const replaced = { ...C, flags: REPLACE } as NetworkEvent;
    const next = transition(state, [begin as NetworkEvent, replaced, ...rest]).state;
    expect(next.unsure.map(({ scope }) => scope)).toEqual([
      { object: 'route', family: 2, table: 254 },
    ]);
  });
});

describe('a state is a value:', () => {
  const events = [
    link(2),
    link(3),
    A,
    { ...B, flags: CREATE | APPEND },
    route('2001:db8::/32', ['2 fe80::1', '3 fe80::2']),
  ];
  const state = after(...events);

  test('it can be kept as JSON and restored', () => {
    const kept = JSON.parse(JSON.stringify(snapshot(state)));
    expect(toIproute2(restore(kept))).toEqual(toIproute2(state));
    expect(diff(state, restore(kept))).toEqual([]);
  });

  test('a snapshot of another version is refused', () => {
    const other = { ...snapshot(state), version: 7 } as unknown as ReturnType<typeof snapshot>;
    expect(() => restore(other)).toThrow(expect.objectContaining({ code: 'ERR_SNAPSHOT' }));
  });

  test('a log replays to it, also from JSON and halfway', () => {
    const told = events.map((event) =>
      eventFromJson(JSON.parse(JSON.stringify(eventToJson(event)))),
    );
    const log = withEvents(startLog(), told);
    expect(diff(replay(log), state)).toEqual([]);
    expect(lines(replay(log, 3))).toEqual(['10.0.0.0/8 2 10.0.0.1']);
  });

  test('an audit tells what is wrong and what happened to it', () => {
    const wrong = reduce(state, { ...A, action: 'del' });
    const [finding, ...more] = audit(wrong, state, { object: 'all' }, events);
    expect(more).toEqual([]);
    expect([finding?.object, finding?.ours, finding?.history.length]).toEqual([
      'route',
      undefined,
      2,
    ]);
    expect(audit(state, restore(snapshot(state)))).toEqual([]);
  });

  test('what would be leaves what is alone', () => {
    const gone = whatIf(state, 'link set eth2 down');
    expect(brief(gone.changes).slice(0, 2)).toEqual([
      'replace link announced',
      'del route derived',
    ]);
    expect(lines(state)).toHaveLength(3);
  });

  test('routes are found by how their prefixes lie in each other', () => {
    const nested = after(
      route('0.0.0.0/0', ['2']),
      A,
      route('10.1.0.0/16', ['2']),
      route('11.0.0.0/8', ['2']),
    );
    const dst = (one: Route): string => `${one.dst}/${one.dstLen}`;
    expect(covers(nested, { address: '10.1.2.3' }).map(dst)).toEqual([
      '10.1.0.0/16',
      '10.0.0.0/8',
      '0.0.0.0/0',
    ]);
    expect(coveredBy(nested, { address: '10.0.0.0', length: 8 }).map(dst)).toEqual([
      '10.0.0.0/8',
      '10.1.0.0/16',
    ]);
  });

  test('an event that makes no sense is refused', () => {
    expect(() => reduce(state, route('10.0.0.300/8', ['2']))).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_EVENT' }),
    );
    expect(() => reduce(state, route('10.0.0.0/40', ['2']))).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_EVENT' }),
    );
  });
});

describe('what a link tells is not what its routes are yet:', () => {
  const LOWER_UP = 0x11003;

  test('a dump shows the lower layer up, the routes linkdown until the link runs', () => {
    const loaded = dumped([link(2, LOWER_UP), { ...A, legs: [{ link: 2, flags: 0x10 }] }]);
    expect(lines(after(...loaded))).toEqual(['10.0.0.0/8 2 !16']);
    expect(lines(after(...loaded, link(2, RUNNING)))).toEqual(['10.0.0.0/8 2']);
  });

  test('IPv6 that is turned off may take routes in silence: unsure until the local route goes', () => {
    const address = { kind: 'address', family: 10, link: 2, address: 'fd00::1', prefixLength: 64 };
    const local = route('fd00::1/128', ['2'], { table: 255, type: 2 });
    const loaded = dumped([
      link(2),
      { ...address, action: 'new', flags: 0 } as NetworkEvent,
      local,
    ]);
    const gone = { ...address, action: 'del', origin: 'event', flags: 0 } as NetworkEvent;
    const waiting = after(...loaded, gone);
    expect(waiting.unsure).toMatchObject([
      { scope: { object: 'route', family: 10 }, key: 'fd00::1' },
    ]);
    expect(reduce(waiting, { ...local, action: 'del' }).unsure).toEqual([]);
  });
});

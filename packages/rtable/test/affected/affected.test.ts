import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  affectedDestinations,
  createAffectedMemo,
  type Destination,
  emptyDestinations,
  sameAnswer,
  withDestination,
  withoutDestination,
} from '../../src/affected/index.ts';
import {
  emptyState,
  intGet,
  lookup,
  type NetworkEvent,
  type NetworkState,
  reduce,
} from '../../src/index.ts';

type Event = Exclude<NetworkEvent, { kind: 'dump' | 'stale' }>;

const announced = { action: 'new', origin: 'event', flags: 0x400 } as const;
const V4 = ['10.0.0.0/8', '10.1.0.0/16', '10.1.2.0/24', '10.1.2.3/32', '0.0.0.0/0', '10.128.0.0/9'];
const V6 = [
  '2001:db8::/32',
  '2001:db8:1::/48',
  '2001:db8:1::5/128',
  '::/0',
  '2001:db8:1:8000::/49',
];
const HOSTS = ['10.1.2.3', '10.1.2.4', '10.1.9.9', '10.200.0.1', '10.2.2.2', '99.0.0.1'];
const HOSTS6 = ['2001:db8:1::5', '2001:db8:1::6', '2001:db8:2::1', '2001:db8:1:8000::1', '2600::1'];

const links: Event[] = [1, 2, 3].map((index) => ({
  kind: 'link',
  ...announced,
  index,
  name: index === 1 ? 'lo' : `eth${index}`,
  linkFlags: index === 1 ? 0x10049 : 0x10041,
  mtu: 1500,
  operstate: 6,
}));
const addresses: Event[] = [
  { kind: 'address', ...announced, family: 2, link: 2, address: '192.0.2.1', prefixLength: 24 },
  { kind: 'address', ...announced, family: 2, link: 3, address: '198.51.100.1', prefixLength: 24 },
  { kind: 'address', ...announced, family: 10, link: 2, address: 'fd00::1', prefixLength: 64 },
];
const rules: Event[] = ([2, 10] as const).flatMap((family) => [
  { kind: 'rule', ...announced, family, priority: 0, table: 255 },
  { kind: 'rule', ...announced, family, priority: 32766, table: 254 },
  ...(family === 2
    ? [{ kind: 'rule', ...announced, family, priority: 32767, table: 253 } as const]
    : []),
]);
const start: NetworkState = [...links, ...addresses, ...rules].reduce<NetworkState>(
  reduce,
  emptyState,
);

const action = fc.constantFrom('new' as const, 'new' as const, 'del' as const);

const routeEvent: fc.Arbitrary<Event> = fc
  .record({
    action,
    prefix: fc.constantFrom(...V4, ...V6),
    table: fc.constantFrom(254, 254, 254, 100, 255),
    priority: fc.constantFrom(0, 10, 1024),
    type: fc.constantFrom(1, 1, 1, 1, 6, 7, 9),
    link: fc.constantFrom(2, 3),
    gateway: fc.constantFrom(undefined, 1, 2),
    tos: fc.constantFrom(0, 0, 0, 8),
    source: fc.constantFrom(undefined, undefined, undefined, 'fd00::/16'),
    nexthop: fc.constantFrom(0, 0, 0, 7),
  })
  .map(({ prefix, gateway, source, nexthop, tos, priority, ...rest }): Event => {
    const [dst = '', length] = prefix.split('/');
    const family = dst.includes(':') ? 10 : 2;
    const via =
      gateway === undefined
        ? {}
        : { gateway: family === 2 ? `192.0.2.${gateway + 1}` : `fd00::${gateway + 1}` };
    const [src, srcLen] = family === 10 && source !== undefined ? source.split('/') : [];
    return {
      kind: 'route',
      ...announced,
      ...rest,
      family,
      dst,
      dstLen: Number(length),
      tos: family === 2 ? tos : 0,
      priority: family === 10 && priority === 0 ? 1024 : priority,
      scope: 0,
      protocol: 4,
      ...(nexthop === 0
        ? { legs: rest.type === 1 ? [{ link: rest.link, ...via }] : [] }
        : { nexthop }),
      ...(src === undefined ? {} : { src, srcLen: Number(srcLen) }),
    };
  });

const ruleEvent: fc.Arbitrary<Event> = fc
  .record({
    action,
    family: fc.constantFrom(2 as const, 10 as const),
    priority: fc.constantFrom(50, 60),
    table: fc.constantFrom(100, 254),
    to: fc.constantFrom(undefined, 1, 2),
    from: fc.constantFrom(undefined, 1),
    mark: fc.constantFrom(undefined, 1),
    ruleFlags: fc.constantFrom(0, 0, 2),
  })
  .map(({ to, from, mark, ...rest }): Event => {
    const [dst = '', dstLen] = ((rest.family === 2 ? V4 : V6)[to ?? 0] ?? '').split('/');
    return {
      kind: 'rule',
      ...announced,
      ...rest,
      ...(to === undefined ? {} : { dst, dstLen: Number(dstLen) }),
      ...(from === undefined
        ? {}
        : { src: rest.family === 2 ? '192.0.2.0' : 'fd00::', srcLen: 24 }),
      ...(mark === undefined ? {} : { mark }),
    };
  });

const otherEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ index: fc.constantFrom(2, 3), linkFlags: fc.constantFrom(0x10041, 0x1, 0) }).map(
    ({ index, linkFlags }): Event => ({
      kind: 'link',
      ...announced,
      index,
      name: `eth${index}`,
      linkFlags,
      mtu: 1500,
      operstate: linkFlags === 0x10041 ? 6 : 2,
    }),
  ),
  action.map(
    (one): Event => ({
      kind: 'address',
      ...announced,
      action: one,
      family: 2,
      link: 3,
      address: '198.51.100.1',
      prefixLength: 24,
    }),
  ),
  fc.boolean().map(
    (blackhole): Event => ({
      kind: 'nexthop',
      ...announced,
      flags: 0x100,
      id: 7,
      family: 2,
      blackhole,
      ...(blackhole ? {} : { link: 2, gateway: '192.0.2.77' }),
    }),
  ),
  fc.constantFrom(0x02, 0x20, 0x04).map(
    (state): Event => ({
      kind: 'neighbour',
      ...announced,
      family: 10,
      link: 2,
      address: 'fd00::2',
      state,
    }),
  ),
  fc.boolean().map(
    (ignoreRoutesWithLinkdown): Event => ({
      kind: 'netconf',
      ...announced,
      family: 2,
      link: 3,
      ignoreRoutesWithLinkdown,
    }),
  ),
);

const event = fc.oneof(
  { weight: 10, arbitrary: routeEvent },
  { weight: 3, arbitrary: ruleEvent },
  { weight: 3, arbitrary: otherEvent },
);

/** The kernel takes no route by a nexthop object that does not exist. */
function accept(state: NetworkState, one: Event): NetworkState {
  const isStray =
    one.kind === 'route' && one.nexthop === 7 && intGet(state.nexthops, 7) === undefined;
  return isStray ? state : reduce(state, one);
}

const destinations: Destination[] = [...HOSTS, ...HOSTS6].flatMap((dst) => {
  const all = { dst, mark: 0, tos: 0, uid: 0, ipproto: 6, sport: 0, dport: 0 };
  const four = !dst.includes(':');
  return [
    { query: all },
    { query: { dst } },
    { query: { ...all, mark: 1, src: four ? '198.51.100.1' : 'fd00::1' } },
    { query: { ...all, oif: 3 } },
    { query: { ...all, tos: 8, iif: 2, src: four ? '10.1.2.4' : 'fd00::9' } },
  ];
});

describe('the affected destinations', () => {
  test('are exactly those whose lookup answers differ, whatever changes', () => {
    const watched = destinations.reduce(withDestination, emptyDestinations<Destination>());
    fc.assert(
      fc.property(
        fc.array(fc.array(event, { minLength: 1, maxLength: 4 }), { maxLength: 25, size: 'max' }),
        (batches) => {
          const memo = createAffectedMemo();
          let state = start;
          for (const batch of batches) {
            const next = batch.reduce<NetworkState>(accept, state);
            const expected = destinations.flatMap(({ query }) =>
              sameAnswer(lookup(state, query), lookup(next, query)) ? [] : [JSON.stringify(query)],
            );
            const affected = affectedDestinations(state, next, watched, memo);
            const found = affected.map(({ destination }) => JSON.stringify(destination.query));
            expect(found.sort()).toEqual(expected.sort());
            state = next;
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  test('are told with both answers', () => {
    const destination = { query: { dst: '10.1.2.3' } };
    const watched = withDestination(emptyDestinations<Destination>(), destination);
    const next = reduce(start, {
      kind: 'route',
      ...announced,
      family: 2,
      dst: '10.0.0.0',
      dstLen: 8,
      legs: [{ link: 2, gateway: '192.0.2.2' }],
    });
    const [affected] = affectedDestinations(start, next, watched);
    expect(affected?.destination).toBe(destination);
    expect(affected?.previous).toMatchObject({ kind: 'error', code: 'ENETUNREACH' });
    expect(affected?.next).toMatchObject({
      kind: 'route',
      paths: [{ link: 2, gateway: '192.0.2.2', source: '192.0.2.1' }],
    });
  });
});

describe('a set of destinations', () => {
  const one = { query: { dst: '10.0.0.1', src: '192.0.2.1' } };
  const same = { query: { dst: '10.0.0.1', src: '192.0.2.1' } };
  const empty = emptyDestinations<Destination>();

  test('holds several of one address, and each once', () => {
    const two = withDestination(withDestination(empty, one), same);
    expect(two.size).toBe(2);
    expect(withDestination(two, one)).toBe(two);
  });

  test('is the same when a stranger is taken out, and empty when the last one is', () => {
    const held = withDestination(empty, one);
    expect(withoutDestination(held, same)).toBe(held);
    expect(withoutDestination(held, one)).toEqual(empty);
  });
});

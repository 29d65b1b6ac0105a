import { expect, test } from '@jest/globals';
import {
  type Baseline,
  baselineOf,
  type Connection,
  createTracker,
  type EvaluateOptions,
  evaluate,
  type Role,
  type Verdict,
} from '@routability/liveness';
import { type NetworkEvent, transition } from '@routability/rtable';
import fc from 'fast-check';
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
  LOCAL,
  link,
  neighbour,
  REACHABLE,
  route,
  rule,
  TUN,
  UNREACHABLE,
  unassign,
} from '../network.ts';

const both = [
  { link: ETH0, gateway: '10.0.0.1' },
  { link: ETH1, gateway: '10.1.0.1' },
];
const nexthop = (id: number, gateway: string, on: number): NetworkEvent => ({
  kind: 'nexthop',
  action: 'new',
  origin: 'event',
  flags: 0,
  id,
  family: 2,
  link: on,
  gateway,
});
const ignoring = (ignoreRoutesWithLinkdown: boolean): NetworkEvent => ({
  kind: 'netconf',
  action: 'new',
  origin: 'event',
  flags: 0,
  family: 2,
  link: -1,
  ignoreRoutesWithLinkdown,
});

const ROUTES = [
  route('default', { via: '10.0.0.1' }),
  route('default', { via: '10.0.0.254' }),
  route('default', { via: '10.1.0.1', dev: ETH1, metric: 5 }),
  route('default', { dev: TUN, metric: 3 }),
  route('default', { legs: both, metric: 7 }),
  route('default', { via: '10.1.0.1', dev: ETH1, table: 100 }),
  route('default', { nexthop: 1, metric: 2 }),
  route('0.0.0.0/1', { dev: TUN }),
  route('192.0.2.0/24', { via: '10.1.0.1', dev: ETH1 }),
  route('192.0.2.8/30', { legs: both }),
  route('192.0.2.9', { type: BLACKHOLE }),
  route('198.51.0.0/16', { type: UNREACHABLE }),
  route('198.51.100.0/24', { via: '10.0.0.1' }),
  route('203.0.113.0/24', { table: 255, dev: LO, type: LOCAL }),
  route('203.0.113.0/24', { via: '10.0.0.1', table: 255 }),
  route('192.0.2.77', { table: 255, dev: ETH0, type: LOCAL }),
  route('default6', { via: 'fe80::1', metric: 1024 }),
  route('2001:db8:9::/48', { via: 'fe80::7', dev: ETH1, metric: 10 }),
  route('2001:db8:9::9', { type: UNREACHABLE, metric: 5 }),
];

const STEPS: readonly NetworkEvent[][] = [
  ...ROUTES.flatMap((each) => [[each], [del(each)]]),
  [route('default', { via: '10.0.0.254' }, 'replace')],
  [route('default', { via: '10.1.0.1', dev: ETH1 }, 'replace')],
  [route('default', { legs: both }, 'replace')],
  ...[ETH0, ETH1, TUN, LO].flatMap((index) =>
    (['up', 'no-carrier', 'down'] as const).map((status) => [link(index, nameOf(index), status)]),
  ),
  [link(TUN, 'tun0', 'down', 'del')],
  [link(ETH1, 'eth1', 'down', 'del')],
  [link(ETH0, 'uplink')],
  ...[
    [ETH0, '10.0.0.2/24'],
    [ETH1, '10.1.0.2/24'],
    [ETH1, '10.0.0.2/32'],
    [ETH0, '2001:db8::2/64'],
    [ETH0, 'fe80::2/64'],
    [LO, '203.0.113.1/32'],
    [TUN, '192.0.2.9/32'],
  ].flatMap(([on, cidr]) => [assign(Number(on), `${cidr}`), unassign(Number(on), `${cidr}`)]),
  [address(ETH0, '2001:db8::2/64', 'new', 0x40)],
  [address(LO, '127.0.0.1/8', 'del')],
  [address(LO, '127.0.0.1/8')],
  ...[
    rule(100, { src: '10.0.0.2', srcLen: 32, table: 100 }),
    rule(101, { mark: 7, table: 100 }),
    rule(102, { oif: 'eth1', table: 100 }),
    rule(103, { dst: '198.51.0.0', dstLen: 16, ruleAction: 8 }),
    rule(104, { dport: { start: 443, end: 443 }, table: 100 }),
  ].flatMap((each) => [[each], [del(each)]]),
  ...[FAILED, REACHABLE].flatMap((state) => [
    [neighbour(ETH0, '10.0.0.1', state)],
    [neighbour(ETH1, '10.1.0.1', state)],
    [neighbour(ETH0, '10.0.0.7', state)],
    [neighbour(ETH0, 'fe80::1', state)],
  ]),
  ...[nexthop(1, '10.0.0.1', ETH0), nexthop(1, '10.1.0.1', ETH1)].flatMap((each) => [
    [each],
    [del(each)],
  ]),
  [ignoring(true)],
  [ignoring(false)],
];

function nameOf(index: number): string {
  return ['', 'lo', 'eth0', 'eth1', 'tun0'][index] ?? '';
}

const LOCALS = [
  '10.0.0.2',
  '10.1.0.2',
  '203.0.113.1',
  '203.0.113.5',
  '127.0.0.1',
  '::ffff:10.0.0.2',
];
const PEERS = [
  '192.0.2.9',
  '192.0.2.10',
  '192.0.2.77',
  '198.51.100.1',
  '10.0.0.7',
  '10.1.0.2',
  '8.8.8.8',
  '127.0.0.1',
];
const LOCALS6 = ['2001:db8::2', 'fe80::2%2', '::1'];
const PEERS6 = ['2001:db8:9::9', '2001:db8:8::1', '2001:db8::77', 'fe80::1%2', '::1'];

const connection: fc.Arbitrary<Connection> = fc
  .record({
    protocol: fc.constantFrom('tcp', 'tcp', 'tcp', 'udp', 'quic'),
    role: fc.constantFrom<Role>('client', 'accepted', 'unknown'),
    ends: fc.oneof(
      fc.tuple(fc.constantFrom(...LOCALS), fc.constantFrom(...PEERS)),
      fc.tuple(fc.constantFrom(...LOCALS6), fc.constantFrom(...PEERS6)),
    ),
    port: fc.constantFrom(443, 80),
    device: fc.option(fc.constantFrom(ETH0, ETH1, TUN), { nil: undefined, freq: 4 }),
    mark: fc.option(fc.constantFrom(0, 7), { nil: undefined }),
    freebind: fc.boolean(),
    connected: fc.constantFrom(true, true, true, true, false),
  })
  .map(({ ends: [local, peer], port, device, mark, freebind, connected, protocol, role }) => ({
    protocol: protocol as 'tcp',
    role,
    local: { address: local, port: 4000 },
    ...(connected ? { peer: { address: peer, port } } : {}),
    ...(device === undefined ? {} : { device }),
    ...(mark === undefined ? {} : { mark }),
    ...(freebind ? { freebind } : {}),
  }));

const gap: NetworkEvent[] = [{ kind: 'stale', reason: 'ENOBUFS' }];
const resync: NetworkEvent[] = [
  { kind: 'dump', phase: 'begin', scope: { object: 'all' } },
  ...HOST.map((each) => ({ ...each, origin: 'dump', flags: 2 }) as NetworkEvent),
  { kind: 'dump', phase: 'end', scope: { object: 'all' } },
];

type Action =
  | { kind: 'add'; connection: Connection }
  | { kind: 'remove'; which: number }
  | { kind: 'events'; events: readonly NetworkEvent[] };
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: connection.map((each) => ({ kind: 'add' as const, connection: each })) },
  { weight: 1, arbitrary: fc.nat(100).map((which) => ({ kind: 'remove' as const, which })) },
  {
    weight: 8,
    arbitrary: fc
      .array(fc.constantFrom(...STEPS), { minLength: 1, maxLength: 4 })
      .map((steps) => ({ kind: 'events' as const, events: steps.flat() })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(gap, resync).map((events) => ({ kind: 'events' as const, events })),
  },
);

const host = dumped(HOST);
/** Raise it for a long search. */
const RUNS = Number(process.env['ROUTABILITY_RUNS'] ?? 30);

/** One connection judged by `evaluate` alone, from scratch each time. */
interface Judged {
  readonly connection: Connection;
  baseline: Baseline | undefined;
  judged: boolean;
  verdict: Verdict;
}

test.each<EvaluateOptions>([
  { policy: 'default' },
  { policy: 'default', egressMismatch: 'probe' },
  { policy: 'lws' },
])('the tracker tells what judging everything after every batch would (%j)', (options) => {
  fc.assert(
    fc.property(
      fc.array(connection, { minLength: 5, maxLength: 30 }),
      fc.array(action, { maxLength: 30 }),
      fc.integer({ min: 1, max: 7 }),
      (first, actions, slice) => {
        const tracker = createTracker({
          ...options,
          state: host,
          slice,
          grace: Number.POSITIVE_INFINITY,
        });
        const golden = new Map<number, Judged>();
        /** What the tracker's events say, by connection. */
        const told = new Map<number, string>();
        let state = host;

        const add = (each: Connection) => {
          const id = tracker.add(each, 0);
          const verdict = evaluate(state, each, options);
          golden.set(id, { connection: each, baseline: undefined, judged: false, verdict });
        };
        const judgeAll = () => {
          if (state.sync !== 'synced') return;
          for (const each of golden.values()) judge(each);
        };
        const judge = (each: Judged) => {
          const again = () =>
            evaluate(state, each.connection, {
              ...options,
              ...(each.baseline === undefined ? {} : { baseline: each.baseline }),
            });
          each.verdict = again();
          const { kind, path, tiedTo } = each.verdict;
          if (kind !== 'ok' && !each.judged && each.baseline === undefined && path !== undefined) {
            each.baseline = tiedTo === undefined ? { path } : { path, tiedTo };
            each.verdict = again();
          }
          each.judged = true;
          each.baseline = baselineOf(each.verdict);
        };
        const settle = () => {
          for (let guard = 0; ; guard++) {
            if (guard > 2000) throw new Error(`never settles: ${JSON.stringify(tracker.stats)}`);
            const { events, deadline } = tracker.tick(0);
            for (const event of events) {
              if (event.kind === 'verdict') told.set(event.id, short(event.verdict));
            }
            if (deadline === undefined || deadline > 0) return;
          }
        };

        for (const each of first) add(each);
        for (const each of [undefined, ...actions]) {
          if (each?.kind === 'add') add(each.connection);
          if (each?.kind === 'remove') {
            const id = [...golden.keys()][each.which % golden.size];
            if (id !== undefined) {
              golden.delete(id);
              tracker.remove(id);
            }
          }
          if (each?.kind === 'events') {
            const next = transition(state, each.events);
            state = next.state;
            tracker.apply(next.state, next.changes, 0);
          }
          judgeAll();
          settle();
          for (const [id, { connection: ofId, baseline, judged, verdict }] of golden) {
            if (judged) expect(told.get(id)).toBe(short(verdict));
            expect(tracker.verdict(id)).toEqual(
              evaluate(state, ofId, {
                ...options,
                ...(baseline === undefined ? {} : { baseline }),
              }),
            );
          }
        }
        expect(tracker.stats.connections).toBe(golden.size);
      },
    ),
    { numRuns: RUNS },
  );
});

/** Kinds are told when they change, and reasons of what is not well. */
function short({ kind, reason }: Verdict): string {
  return kind === 'ok' ? kind : `${kind} ${reason}`;
}

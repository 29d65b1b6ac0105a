/** A host as events: what the kernel would announce, in a few words. */
import type { Connection, Role } from '@routability/liveness';
import {
  CREATE,
  EXCL,
  emptyState,
  type LegInput,
  type NetworkEvent,
  type NetworkState,
  REPLACE,
  type RouteEvent,
  type RuleEvent,
  transition,
} from '@routability/rtable';

const UP = 0x1;
const LOOPBACK = 0x8;
const RUNNING = 0x40;
const LOWER_UP = 0x10000;

/** ifindexes of the host below. */
export const [LO, ETH0, ETH1, TUN] = [1, 2, 3, 4] as const;

type Action = 'new' | 'del';
const event = (action: Action = 'new', flags = CREATE | EXCL) =>
  ({ action, origin: 'event', flags }) as const;

export function link(
  index: number,
  name: string,
  status: 'up' | 'no-carrier' | 'down' = 'up',
  action: Action = 'new',
): NetworkEvent {
  const carrier = status === 'up' ? RUNNING | LOWER_UP : 0;
  const linkFlags = (status === 'down' ? 0 : UP) | carrier | (index === LO ? LOOPBACK : 0);
  return { ...event(action), kind: 'link', index, name, linkFlags, mtu: 1500 };
}

/** `cidr` such as `10.0.0.2/24`. */
export function address(
  on: number,
  cidr: string,
  action: Action = 'new',
  addressFlags = 0,
): NetworkEvent {
  const [text = '', length] = cidr.split('/');
  const family = text.includes(':') ? 10 : 2;
  return {
    ...event(action),
    kind: 'address',
    family,
    link: on,
    address: text,
    prefixLength: Number(length ?? (family === 2 ? 32 : 128)),
    addressFlags,
    scope: on === LO ? 254 : 0,
  };
}

export interface RouteWords {
  readonly via?: string;
  readonly dev?: number;
  readonly table?: number;
  readonly metric?: number;
  readonly type?: number;
  readonly legs?: readonly LegInput[];
  readonly scope?: number;
  readonly nexthop?: number;
}

export const [LOCAL, BLACKHOLE, UNREACHABLE, PROHIBIT] = [2, 6, 7, 8] as const;

/** `dst` such as `default`, `default6` or `10.0.0.0/8`. */
export function route(
  dst: string,
  words: RouteWords = {},
  action: Action | 'replace' = 'new',
): RouteEvent {
  const [text = '', length] = dst.startsWith('default') ? [''] : dst.split('/');
  const family = text.includes(':') || dst === 'default6' ? 10 : 2;
  const { via, dev, table = 254, metric, type = 1, legs, scope, nexthop } = words;
  const reject = type >= BLACKHOLE;
  const leg: LegInput = { link: dev ?? ETH0, ...(via === undefined ? {} : { gateway: via }) };
  return {
    ...event(
      action === 'del' ? 'del' : 'new',
      action === 'replace' ? REPLACE : CREATE | (family === 2 ? EXCL : 0),
    ),
    kind: 'route',
    family,
    table,
    type,
    ...(text === '' ? {} : { dst: text, dstLen: Number(length ?? (family === 2 ? 32 : 128)) }),
    ...(metric === undefined ? {} : { priority: metric }),
    legs:
      nexthop !== undefined
        ? []
        : (legs ?? (reject && family === 2 ? [] : [reject ? { link: LO } : leg])),
    ...(legs === undefined ? {} : { multipath: true }),
    scope: scope ?? (type === LOCAL ? 254 : via === undefined && !reject && family === 2 ? 253 : 0),
    ...(nexthop === undefined ? {} : { nexthop }),
  };
}

export function rule(
  priority: number,
  words: Partial<RuleEvent>,
  action: Action = 'new',
): NetworkEvent {
  return { ...event(action), kind: 'rule', family: 2, priority, ruleAction: 1, ...words };
}

export function neighbour(on: number, of: string, state: number): NetworkEvent {
  const family = of.includes(':') ? 10 : 2;
  return {
    ...event(),
    kind: 'neighbour',
    family,
    link: on,
    address: of,
    state,
    lladdr: new Uint8Array(6),
  };
}
export const [REACHABLE, FAILED] = [0x02, 0x20] as const;

/** An address with the routes that the kernel makes for it. */
export function assign(on: number, cidr: string): NetworkEvent[] {
  const [text = '', length = '32'] = cidr.split('/');
  const connected = prefixOf(text, Number(length));
  return [
    address(on, cidr),
    route(text, { table: 255, dev: on, type: LOCAL, ...(text.includes(':') ? { metric: 0 } : {}) }),
    ...(Number(length) < 32 || (text.includes(':') && Number(length) < 128)
      ? [route(connected, { dev: on, ...(text.includes(':') ? { metric: 256 } : {}) })]
      : []),
  ];
}

/** … and what goes with it, in the kernel's order. */
export function unassign(on: number, cidr: string): NetworkEvent[] {
  const [first, ...routes] = assign(on, cidr);
  const gone = [first, ...routes.toReversed()].filter((each) => each !== undefined);
  return gone.map((each) => ({ ...each, action: 'del', flags: 0 }) as NetworkEvent);
}

function prefixOf(text: string, length: number): string {
  if (text.includes(':')) return `${text.slice(0, text.indexOf('::'))}::/${length}`;
  const octets = text.split('.').map(Number);
  const kept = octets.map((octet, index) => {
    const bits = Math.min(8, Math.max(0, length - 8 * index));
    return octet & (0xff00 >> bits) & 0xff;
  });
  return `${kept.join('.')}/${length}`;
}

export const LOOPBACK_EVENTS: readonly NetworkEvent[] = [
  link(LO, 'lo'),
  address(LO, '127.0.0.1/8'),
  address(LO, '::1/128'),
  route('127.0.0.0/8', { table: 255, dev: LO, type: LOCAL }),
  route('::1', { table: 255, dev: LO, type: LOCAL, metric: 0 }),
];

export const RULES: readonly NetworkEvent[] = [
  rule(0, { table: 255 }),
  rule(32766, { table: 254 }),
  rule(32767, { table: 253 }),
  rule(0, { table: 255, family: 10 }),
  rule(32766, { table: 254, family: 10 }),
];

/** Two uplinks, the default route through the first, an IPv6 default through it too. */
export const HOST: readonly NetworkEvent[] = [
  ...RULES,
  ...LOOPBACK_EVENTS,
  link(ETH0, 'eth0'),
  link(ETH1, 'eth1'),
  ...assign(ETH0, '10.0.0.2/24'),
  ...assign(ETH1, '10.1.0.2/24'),
  ...assign(ETH0, '2001:db8::2/64'),
  ...assign(ETH0, 'fe80::2/64'),
  route('default', { via: '10.0.0.1' }),
  route('default6', { via: 'fe80::1', metric: 1024 }),
];

/** The state of a first dump of these. */
export function dumped(events: readonly NetworkEvent[]): NetworkState {
  return transition(emptyState, [
    { kind: 'dump', phase: 'begin', scope: { object: 'all' } },
    ...events.map((each) =>
      'origin' in each ? ({ ...each, origin: 'dump', flags: 2 } as NetworkEvent) : each,
    ),
    { kind: 'dump', phase: 'end', scope: { object: 'all' } },
  ]).state;
}

/** The state after these. */
export function after(state: NetworkState, ...events: readonly NetworkEvent[]): NetworkState {
  return transition(state, events).state;
}

export const del = (event: NetworkEvent): NetworkEvent =>
  ({ ...event, action: 'del', flags: 0 }) as NetworkEvent;

/** A TCP connection from the host's own address to `peer`. */
export function tcp(
  peer: string,
  more: Partial<Connection> = {},
  role: Role = 'client',
): Connection {
  return {
    protocol: 'tcp',
    role,
    local: { address: peer.includes(':') ? '2001:db8::2' : '10.0.0.2', port: 40_000 },
    peer: { address: peer, port: 443 },
    ...more,
  };
}

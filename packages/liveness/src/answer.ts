/** The table's answer to one connection, in the words of the judgement. */
import {
  entriesOf,
  exact,
  familyOf,
  type IpFamily,
  intGet,
  type LookupQuery,
  type LookupResult,
  lookup,
  type NetworkState,
  type RouteEntry,
  type RouteFound,
} from '@routability/rtable';
import { linkName } from './facts.ts';
import type { Subject } from './subject.ts';
import type { Evidence, Leg } from './verdict.ts';

/** There is a way to the peer. */
export interface PathAnswer {
  readonly kind: 'path';
  /** The peer is this machine. */
  readonly local: boolean;
  readonly leg: Leg;
  /** Every leg that the kernel may choose; `leg` is the first. */
  readonly legs: readonly Leg[];
  readonly table: number;
  /** Bits of the matched prefix; −1 when the kernel assumes the peer on the bound link without a route. */
  readonly dstLen: number;
  readonly result: LookupResult;
}

/** What the table says. */
export type Answer =
  | PathAnswer
  | { readonly kind: 'none'; readonly result: LookupResult }
  | {
      readonly kind: 'reject';
      readonly reason: 'BLACKHOLE' | 'UNREACHABLE' | 'PROHIBITED';
      readonly result: LookupResult;
    }
  | { readonly kind: 'unknown'; readonly needs: readonly string[]; readonly result: LookupResult };

/** `linux/rtnetlink.h RTN_*`. */
const RTN_UNICAST = 1;
const RTN_LOCAL = 2;
const REJECTS: Readonly<Record<number, 'BLACKHOLE' | 'UNREACHABLE' | 'PROHIBITED'>> = {
  6: 'BLACKHOLE',
  7: 'UNREACHABLE',
  8: 'PROHIBITED',
};
const TYPES: Readonly<Record<number, string>> = {
  1: 'unicast',
  2: 'local',
  3: 'broadcast',
  4: 'anycast',
  5: 'multicast',
  6: 'blackhole',
  7: 'unreachable',
  8: 'prohibit',
  9: 'throw',
};
/** `linux/in.h IPPROTO_*`. */
const PROTOCOLS = { tcp: 6, udp: 17, quic: 17, unix: 0 } as const;

/** The flow of a connection: what was not declared stays so. */
export function queryOf({ connection, near, peer }: Subject): LookupQuery {
  const { mark, uid, tos, local, peer: to, protocol, freebind } = connection;
  const query: { -readonly [Key in keyof LookupQuery]: LookupQuery[Key] } = {
    dst: peer,
    ipproto: PROTOCOLS[protocol],
  };
  if (near.address !== undefined && freebind !== true) query.src = near.address.bytes;
  if (near.tie?.link !== undefined) query.oif = near.tie.link;
  if (mark !== undefined) query.mark = mark;
  if (uid !== undefined) query.uid = uid;
  if (tos !== undefined) query.tos = tos;
  if (local !== undefined) query.sport = local.port;
  if (to !== undefined) query.dport = to.port;
  return query;
}

/** Asks the table. */
export function answerFor(state: NetworkState, query: LookupQuery): Answer {
  const result = lookup(state, query);
  switch (result.kind) {
    case 'unknown':
      return { kind: 'unknown', needs: result.needs, result };
    case 'error': {
      const reason = REJECTS[result.type];
      return reason === undefined ? { kind: 'none', result } : { kind: 'reject', reason, result };
    }
    case 'route': {
      const legs = legsFound(result);
      const [leg = { link: 0 }] = legs;
      const dstLen = result.assumed ? -1 : (result.prefix?.dstLen ?? 0);
      const local = result.type === RTN_LOCAL;
      return { kind: 'path', local, leg, legs, table: result.table ?? 0, dstLen, result };
    }
  }
}

/** The single legs of routes: a route that many connections take gives all of them one object. */
const single = new WeakMap<RouteEntry, readonly [Leg]>();

function legsFound({ paths, entry }: RouteFound): readonly Leg[] {
  const [first] = paths;
  if (paths.length > 1 || entry === undefined) return paths.map(legOf);
  const known = single.get(entry);
  if (known?.[0].link === first.link && known[0].gateway === first.gateway) return known;
  const legs = [legOf(first)] as const;
  single.set(entry, legs);
  return legs;
}

/** The legs of every default route of a table, whatever its metric, nexthop objects resolved. */
export function defaultLegs(state: NetworkState, family: IpFamily, table: number): readonly Leg[] {
  const routes = intGet(familyOf(state, family).tables, table);
  if (routes === undefined) return [];
  const everything = new Uint8Array(family === 2 ? 4 : 16);
  return entriesOf(exact(routes, everything, 0))
    .filter(({ type }) => type === RTN_UNICAST)
    .flatMap((entry) => legsOf(state, entry));
}

function legsOf(state: NetworkState, { legs, nexthop }: RouteEntry): readonly Leg[] {
  if (nexthop === 0) return legs.map(legOf);
  const object = intGet(state.nexthops, nexthop);
  if (object === undefined) return [];
  const members = object.group?.map(({ id }) => intGet(state.nexthops, id)) ?? [object];
  return members.filter((member) => member !== undefined).map(legOf);
}

/** A leg without what a judgement does not ask for. */
function legOf({ link, gateway }: { link: number; gateway?: string | undefined }): Leg {
  return gateway === undefined ? { link } : { link, gateway };
}

/** What decided, as plain data. */
export function answerEvidence(state: NetworkState, answer: Answer): Evidence {
  const { result } = answer;
  if (result.kind === 'unknown') return { kind: 'selectors', needs: result.needs };
  const { entry, prefix, table, rule } = result;
  if (entry === undefined && result.kind === 'error' && rule !== undefined) {
    const action = TYPES[result.type] ?? `${rule.action}`;
    return { kind: 'rule', priority: rule.priority, action };
  }
  if (entry === undefined) return { kind: 'absence', object: 'route', key: `to ${result.dst}` };
  const leg = answer.kind === 'path' ? answer.leg : undefined;
  return {
    kind: 'route',
    table: table ?? 0,
    dst: prefix === undefined || prefix.dstLen === 0 ? 'default' : `${prefix.dst}/${prefix.dstLen}`,
    type: TYPES[entry.type] ?? `${entry.type}`,
    metric: entry.priority,
    ...(leg === undefined || leg.link === 0 ? {} : { dev: linkName(state, leg.link) }),
    ...(leg?.gateway === undefined ? {} : { gateway: leg.gateway }),
  };
}

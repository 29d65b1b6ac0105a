/** One IPv6 table (`linux/net/ipv6/ip6_fib.c`, `route.c`): prefixes, sources, metrics and scores. */
import { parseAddress } from '@routability/netlink-codec/address';
import { DEAD } from '../flags.ts';
import { entriesOf, type Leg, type NetworkState, type RouteEntry } from '../state.ts';
import { intGet, walkCovers } from '../trie/index.ts';
import { isAlive, isReachable, legsOf, neighbourState } from './legs.ts';
import { samePrefix } from './prefix.ts';
import type { Flow } from './query.ts';
import type { Outcome } from './rules.ts';

/** How strictly candidates are taken. */
interface Strictness {
  /** The device asked for is a must, not a preference (`RT6_LOOKUP_F_IFACE`). */
  readonly device: boolean;
  /** Routers that are known not to answer do not count (`RT6_LOOKUP_F_REACHABLE`). */
  readonly reachable: boolean;
}

/** Routes of one destination and one source prefix. */
interface Candidates {
  readonly dstLen: number;
  readonly entries: readonly RouteEntry[];
}

/** Looks a flow up in one table. */
export function lookInTable6(state: NetworkState, flow: Flow, table: number): Outcome {
  const routes = intGet(state.inet6.tables, table);
  if (routes === undefined) return undefined;
  const nodes: Candidates[] = [];
  let started = false;
  walkCovers(routes, flow.dst, 128, (set, dstLen) => {
    const entries = entriesOf(set);
    const general = entries.filter(({ srcLen }) => srcLen === 0);
    const bySource = matchingSources(entries, flow);
    for (const group of bySource) nodes.push({ dstLen, entries: group });
    // The search starts at the longest prefix that fits as a whole. One with routes for some sources, of
    // which none fits, is passed over with its general routes; the default one is not.
    const hasSources = general.length < entries.length;
    if (bySource.length > 0) started = true;
    if (general.length > 0 && (started || !hasSources || dstLen === 0)) {
      nodes.push({ dstLen, entries: general });
      started = true;
    }
    return undefined;
  });
  const device = needsDevice(flow);
  const forwards = (intGet(state.inet6.netconf, -1)?.forwarding ?? 0) !== 0;
  for (const reachable of forwards ? [false] : [true, false]) {
    for (const node of nodes) {
      const outcome = select(state, flow, table, node, { device, reachable });
      if (outcome === 'leave') return undefined;
      if (outcome !== undefined) return outcome;
    }
  }
  return undefined;
}

/** Whether routes by other devices than `oif` (IPv4's manner) do not count. */
function needsDevice(flow: Flow): boolean {
  const [a = 0, b = 0] = flow.dst;
  const isMulticast = a === 0xff;
  const isLinkLocal = a === 0xfe && (b & 0xc0) === 0x80;
  const isLoopback = flow.dst.every((byte, at) => byte === (at === 15 ? 1 : 0));
  if (isMulticast || isLinkLocal || isLoopback) return true;
  return flow.iif === 0 && flow.oif !== 0 && flow.src === undefined;
}

/** The routes for sources that cover the flow's, longest source prefix first. */
function matchingSources(entries: readonly RouteEntry[], flow: Flow): RouteEntry[][] {
  const groups: RouteEntry[][] = [];
  const source = flow.src ?? ANY;
  for (const entry of entries) {
    if (entry.srcLen === 0) continue;
    const prefix = entry.src === undefined ? ANY : parseAddress(entry.src);
    if (prefix === undefined || !samePrefix(prefix, source, entry.srcLen)) continue;
    const last = groups.at(-1);
    if (last?.[0]?.srcLen === entry.srcLen) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

const ANY = new Uint8Array(16);

/** The best route of one node: the lowest metric where one fits, else any (`rt6_select`). */
function select(
  state: NetworkState,
  flow: Flow,
  table: number,
  node: Candidates,
  strict: Strictness,
): Outcome | 'leave' {
  const { entries, dstLen } = node;
  const metric = entries[0]?.priority;
  const same = entries.filter(({ priority }) => priority === metric);
  const chosen =
    best(state, flow, same, strict) ?? best(state, flow, entries.slice(same.length), strict);
  if (chosen === undefined) return undefined;
  const { entry } = chosen;
  if (chosen.blackhole) return { kind: 'refusal', code: 'EINVAL', type: 6, table, entry, dstLen };
  switch (entry.type) {
    case 6:
      return { kind: 'refusal', code: 'EINVAL', type: 6, table, entry, dstLen };
    case 7:
      return { kind: 'refusal', code: 'EHOSTUNREACH', type: 7, table, entry, dstLen };
    case 8:
      return { kind: 'refusal', code: 'EACCES', type: 8, table, entry, dstLen };
    case 9:
      return 'leave';
    default:
  }
  const siblings = siblingsOf(state, flow, entry, entries, strict);
  return {
    kind: 'match',
    table,
    entry,
    dstLen,
    ...(siblings.length > 1 ? { siblings } : {}),
  };
}

interface Best {
  readonly entry: RouteEntry;
  readonly blackhole: boolean;
}

function best(
  state: NetworkState,
  flow: Flow,
  entries: readonly RouteEntry[],
  strict: Strictness,
): Best | undefined {
  let found: Best | undefined;
  let score = -1;
  for (const entry of entries) {
    const legs = legsOf(state, entry);
    if (legs === 'blackhole') return { entry, blackhole: true };
    for (const leg of legs.length === 0 ? [NO_DEVICE] : legs) {
      if (!isAlive(state, 10, leg)) continue;
      const own = scoreOf(state, flow, entry, leg, strict);
      if (own <= score) continue;
      score = own;
      found = { entry, blackhole: false };
    }
  }
  return found;
}

/** A route that is shown without a device (`unreachable` and its kin) is one of `lo`. */
const NO_DEVICE: Leg = { link: 1, weight: 1, flags: 0 };

/** `rt6_score_route`; negative for one that must not be taken. */
function scoreOf(
  state: NetworkState,
  flow: Flow,
  entry: RouteEntry,
  leg: Leg,
  strict: Strictness,
): number {
  // Of a received packet the device that it came in by is preferred.
  const device = flow.iif === 0 ? flow.oif : flow.iif;
  const fits = device === 0 || leg.link === device;
  if (!fits && strict.device) return -3;
  if (strict.reachable && leg.gateway !== undefined) {
    const neighbour = neighbourState(state, leg);
    if (neighbour !== undefined && !isReachable(neighbour) && (neighbour & FAILED) !== 0) return -2;
  }
  return (fits ? 2 : 0) | ((entry.pref ^ 2) << 2);
}

/** `linux/neighbour.h NUD_FAILED`. */
const FAILED = 0x20;
/** `linux/rtnetlink.h RTPROT_RA`. */
const ROUTER_ADVERTISEMENT = 9;

/** Whether an entry is one way of a multipath route where there are others like it. */
function isWay(entry: RouteEntry): boolean {
  return (
    entry.nexthop === 0 &&
    entry.legs[0]?.gateway !== undefined &&
    entry.protocol !== ROUTER_ADVERTISEMENT
  );
}

/** The ways that the flow may be hashed to (`fib6_select_path`). */
function siblingsOf(
  state: NetworkState,
  flow: Flow,
  entry: RouteEntry,
  entries: readonly RouteEntry[],
  strict: Strictness,
): readonly RouteEntry[] {
  if (!isWay(entry)) return [];
  return entries.filter((other) => {
    if (other === entry) return true;
    const [leg] = other.legs;
    if (other.priority !== entry.priority || !isWay(other) || leg === undefined) return false;
    if ((leg.flags & DEAD) !== 0 || !isAlive(state, 10, leg)) return false;
    return scoreOf(state, flow, other, leg, strict) >= 0;
  });
}

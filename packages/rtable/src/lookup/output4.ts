/** The way of an IPv4 packet that this host sends (`linux/net/ipv4/route.c ip_route_output_key_hash_rcu`). */
import { parseAddress } from '@routability/netlink-codec/address';
import { UP } from '../flags.ts';
import { entriesOf, type Leg, type NetworkState, type RouteEntry } from '../state.ts';
import { exact, intGet } from '../trie/index.ts';
import { isAny, isBroadcast, isLocalMulticast, isMulticast, text4 } from './address4.ts';
import { assumed, failure, foundIn, refused, undeclaredResult } from './answer.ts';
import { isAlive, legsOf, neighbourState, selectable } from './legs.ts';
import { hasOwnRules } from './own-rules.ts';
import { type Flow, LOOPBACK } from './query.ts';
import type { LookupResult, Path } from './result.ts';
import { followRules, type Match, type Outcome } from './rules.ts';
import {
  deviceOfAddress4,
  SCOPE_HOST,
  SCOPE_LINK,
  SCOPE_UNIVERSE,
  selectAddress4,
} from './source4.ts';
import { lookInMerged4, lookInTable4, TABLE_DEFAULT } from './table4.ts';

/** `linux/if.h IFF_LOOPBACK`. */
const LOOPBACK_DEVICE = 0x8;
/** `linux/neighbour.h NUD_REACHABLE`. */
const REACHABLE = 0x02;

/** Looks up a flow without `iif`. */
export function lookupOutput4(state: NetworkState, flow: Flow): LookupResult {
  const { src, oif } = flow;
  const dst = flow.dst;
  if (src !== undefined) {
    if (isMulticast(src) || isBroadcast(src) || isAny(src))
      return failure(flow, 'EINVAL', 'source');
    const device = deviceOfAddress4(state, flow, src);
    if (device === undefined) return failure(flow, 'ENETUNREACH', 'source');
    if (oif === 0 && (isMulticast(dst) || isBroadcast(dst))) {
      return deliver(state, flow, direct(flow, device), undefined, device);
    }
  }
  let chosen: string | undefined = src === undefined ? undefined : text4(src);
  if (oif !== 0) {
    const device = intGet(state.links, oif);
    if (device !== undefined && (device.flags & UP) === 0) {
      return failure(flow, 'ENETUNREACH', 'device');
    }
    if (isLocalMulticast(dst) || isBroadcast(dst)) {
      chosen ??= selectAddress4(state, oif, undefined, SCOPE_LINK);
      return deliver(state, flow, direct(flow, oif, chosen), undefined, oif);
    }
    if (isMulticast(dst)) chosen ??= selectAddress4(state, oif, undefined, SCOPE_UNIVERSE);
    else if (isAny(dst)) chosen ??= selectAddress4(state, oif, undefined, SCOPE_HOST);
  }
  if (isAny(dst)) return toItself(state, flow, chosen);
  const outcome = lookupTables4(state, flow);
  if (outcome?.kind === 'undeclared') return undeclaredResult(flow, outcome);
  if (outcome?.kind !== 'match') {
    if (oif !== 0 && (isMulticast(dst) || flow.vrf === 0)) {
      chosen ??= selectAddress4(state, oif, undefined, SCOPE_LINK);
      return deliver(state, flow, direct(flow, oif, chosen), undefined, oif);
    }
    return outcome === undefined
      ? failure(flow, 'ENETUNREACH', 'no-route')
      : refused(flow, outcome);
  }
  if (outcome.entry.type === 2) {
    chosen ??= outcome.entry.prefsrc ?? text4(dst);
    const path: Path = {
      ...direct(flow, LOOPBACK, chosen),
      ...realmsField(outcome.entry.legs[0]?.realms, outcome.rule?.realms),
    };
    return deliver(state, flow, path, outcome, LOOPBACK);
  }
  const paths = pathsOf(state, flow, outcome, chosen);
  const [first] = paths;
  return first === undefined
    ? failure(flow, 'ENETUNREACH', 'no-route')
    : deliver(state, flow, first, outcome, first.link, paths);
}

/** Rules and tables, or local, main and default alone where no rule of the user's was ever made. */
export function lookupTables4(state: NetworkState, flow: Flow): Outcome {
  const { rules } = state.inet;
  if (!hasOwnRules(rules)) {
    return lookInMerged4(state, flow) ?? lookInTable4(state, flow, TABLE_DEFAULT);
  }
  return followRules(state, rules, flow, (table) => lookInTable4(state, flow, table));
}

/** The ways of a route that matched. */
export function pathsOf(
  state: NetworkState,
  flow: Flow,
  match: Match,
  source: string | undefined,
): readonly Path[] {
  const { entry } = match;
  const legs = legsOf(state, entry);
  if (legs === 'blackhole') return [];
  const alive = legs.filter(
    (leg) => (flow.oif === 0 || leg.link === flow.oif) && isAlive(state, 2, leg),
  );
  const isGroup = entry.nexthop !== 0 && legs.length > 1;
  const usable =
    flow.oif !== 0
      ? alive.slice(0, 1)
      : isGroup
        ? selectable(state, alive)
        : alive.length === 1 && match.dstLen === 0
          ? equalDefaults(state, match, alive)
          : alive;
  return usable.map((leg) => ({
    link: leg.link,
    weight: leg.weight,
    flags: leg.flags,
    ...(leg.gateway === undefined ? {} : { gateway: leg.gateway }),
    ...sourceField(source ?? entry.prefsrc ?? sourceOfLeg(state, flow, entry, leg)),
    ...realmsField(leg.realms, match.rule?.realms),
    ...(leg.encap === undefined ? {} : { encap: leg.encap }),
  }));
}

/** The realms of a leg, and of the rule where the leg has none (`set_class_tag`). */
function realmsField(leg = 0, rule = 0): { readonly realms?: number } {
  const source = (leg & 0xffff0000) !== 0 ? leg : rule;
  const destination = (leg & 0xffff) !== 0 ? leg : rule;
  const realms = ((source & 0xffff0000) | (destination & 0xffff)) >>> 0;
  return realms === 0 ? {} : { realms };
}

/**
 * Of several default routes alike the first is taken while nothing is wrong with its gateway. If there
 * may be, the choice depends on earlier ones (`fib_select_default`), and each of them is a way.
 */
function equalDefaults(state: NetworkState, match: Match, own: readonly Leg[]): readonly Leg[] {
  const [first] = own;
  const neighbour = first === undefined ? undefined : neighbourState(state, first);
  if (neighbour === undefined || neighbour === REACHABLE) return own;
  const { entry } = match;
  const table = intGet(state.inet.tables, match.table);
  const set = table === undefined ? undefined : exact(table, new Uint8Array(4), 0);
  const legs: Leg[] = [...own];
  for (const other of entriesOf(set)) {
    if (other === entry || other.tos !== entry.tos || other.priority !== entry.priority) continue;
    if (other.type !== 1 || other.scope !== entry.scope) continue;
    const others = legsOf(state, other);
    if (others !== 'blackhole' && others[0]?.gateway !== undefined) legs.push(others[0]);
  }
  return legs;
}

function sourceOfLeg(
  state: NetworkState,
  flow: Flow,
  entry: RouteEntry,
  leg: Leg,
): string | undefined {
  // Through a VRF the addresses of the VRF device come first.
  if (flow.oif !== 0 && flow.vrf !== 0 && flow.vrf === flow.oif) {
    return selectAddress4(state, flow.oif, undefined, SCOPE_LINK);
  }
  return selectAddress4(state, leg.link, leg.gateway, entry.scope);
}

function sourceField(source: string | undefined): { readonly source?: string } {
  return source === undefined ? {} : { source };
}

function direct(flow: Flow, link: number, source?: string): Path {
  const own = source ?? (flow.src === undefined ? undefined : text4(flow.src));
  return { link, weight: 1, flags: 0, ...sourceField(own) };
}

/** No destination: the flow is one of this host with itself. */
function toItself(state: NetworkState, flow: Flow, source: string | undefined): LookupResult {
  const own = source ?? '127.0.0.1';
  const device = intGet(state.links, LOOPBACK);
  if (device === undefined) return failure(flow, 'EINVAL', 'device');
  return assumed({ ...flow, dst: parseAddress(own) ?? flow.dst }, 2, direct(flow, LOOPBACK, own));
}

/** The last checks, and the type that the destination itself forces (`__mkroute_output`). */
function deliver(
  state: NetworkState,
  flow: Flow,
  path: Path,
  match: Match | undefined,
  device: number,
  paths: readonly Path[] = [path],
): LookupResult {
  const flags = intGet(state.links, device)?.flags ?? 0;
  if (path.source?.startsWith('127.') === true && (flags & LOOPBACK_DEVICE) === 0) {
    return failure(flow, 'EINVAL', 'source');
  }
  const { dst } = flow;
  if (isBroadcast(dst)) return flat(flow, 3, paths, match);
  if (isMulticast(dst)) {
    // A route as short as the default one says nothing about multicast but the device.
    const own = match !== undefined && match.dstLen >= 4;
    return own ? foundIn(flow, 5, paths, match) : flat(flow, 5, paths, match);
  }
  if (isAny(dst)) return failure(flow, 'EINVAL', 'destination');
  if (match === undefined) return assumed(flow, 1, path);
  return match.entry.type === 3
    ? flat(flow, 3, paths, match)
    : foundIn(flow, match.entry.type, paths, match);
}

/** As the route says, but without its gateway. */
function flat(
  flow: Flow,
  type: number,
  paths: readonly Path[],
  match: Match | undefined,
): LookupResult {
  const bare = paths.map(({ gateway: _, realms: __, ...path }) => path);
  const [first] = bare;
  if (match !== undefined) return foundIn(flow, type, bare, match);
  return first === undefined
    ? failure(flow, 'ENETUNREACH', 'no-route')
    : assumed(flow, type, first);
}

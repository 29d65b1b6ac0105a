/** The way of an IPv6 packet, sent or received (`linux/net/ipv6/fib6_rules.c`, `route.c`). */
import { formatAddress } from '@routability/netlink-codec/address';
import { RTN_ANYCAST, RTN_LOCAL, RTPROT_KERNEL } from '../flags.ts';
import type { Leg, NetworkState, RouteEntry } from '../state.ts';
import { intGet } from '../trie/index.ts';
import { failure, foundIn, refused, undeclaredResult } from './answer.ts';
import { isAlive, legsOf, selectable } from './legs.ts';
import { type Flow, LOOPBACK } from './query.ts';
import type { LookupResult, Path } from './result.ts';
import { followRules, type Match } from './rules.ts';
import { selectAddress6 } from './source6.ts';
import { lookInTable6 } from './table6.ts';

/** Looks up an IPv6 flow. */
export function lookup6(state: NetworkState, flow: Flow): LookupResult {
  const { rules } = state.inet6;
  const outcome = followRules(state, rules, flow, (table) => lookInTable6(state, flow, table));
  if (outcome === undefined) return failure(flow, 'ENETUNREACH', 'no-route');
  if (outcome.kind === 'undeclared') return undeclaredResult(flow, outcome);
  if (outcome.kind === 'refusal') return refused(flow, outcome);
  return foundIn(flow, outcome.entry.type, pathsOf(state, flow, outcome), outcome);
}

function pathsOf(state: NetworkState, flow: Flow, match: Match): readonly Path[] {
  const { entry } = match;
  const paths: Path[] = [];
  for (const one of match.siblings ?? [entry]) {
    const legs = legsOf(state, one);
    if (legs === 'blackhole') continue;
    for (const leg of usable(state, flow, one.nexthop, legs)) {
      const link = isDelivered(entry) ? LOOPBACK : leg.link;
      const source =
        flow.iif !== 0
          ? flow.src === undefined
            ? undefined
            : formatAddress(flow.src)
          : (one.prefsrc ?? selectAddress6(state, leg.link, flow.dst));
      paths.push({
        link,
        weight: leg.weight,
        flags: leg.flags,
        ...(leg.gateway === undefined ? {} : { gateway: leg.gateway }),
        ...(source === undefined ? {} : { source }),
        ...(leg.encap === undefined ? {} : { encap: leg.encap }),
      });
    }
  }
  return paths;
}

/** Whether packets go up to this host: those to its addresses, and to anycast ones that the kernel made. */
function isDelivered({ type, protocol }: RouteEntry): boolean {
  return type === RTN_LOCAL || (type === RTN_ANYCAST && protocol === RTPROT_KERNEL);
}

/** Legs of a nexthop group are hashed among; a single leg is what it is. */
function usable(
  state: NetworkState,
  flow: Flow,
  nexthop: number,
  legs: readonly Leg[],
): readonly Leg[] {
  if (nexthop === 0) return legs;
  const alive = legs.filter((leg) => isAlive(state, 10, leg));
  const group = intGet(state.nexthops, nexthop)?.group;
  if (group === undefined || group.length < 2) return alive;
  const wanted = flow.oif === 0 ? alive : alive.filter(({ link }) => link === flow.oif);
  return selectable(state, wanted.length > 0 ? wanted : alive);
}

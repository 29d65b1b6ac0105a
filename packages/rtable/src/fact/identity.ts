/** When two routes of a prefix are one and the same (`linux/net/ipv4/fib_trie.c`, `ipv6/ip6_fib.c`). */
import { ONLINK, RTPROT_RA } from '../flags.ts';
import type { Leg, RouteEntry } from '../state.ts';
import { sameValue } from './same.ts';

/** Whether two IPv4 entries compete for one place: the same TOS and priority. */
export function sameList4(a: RouteEntry, b: RouteEntry): boolean {
  return a.tos === b.tos && a.priority === b.priority;
}

/** Whether two IPv6 entries compete for one place: the same source prefix and priority. */
export function sameList6(a: RouteEntry, b: RouteEntry): boolean {
  return a.priority === b.priority && a.srcLen === b.srcLen && a.src === b.src;
}

/** Whether two legs lead the same way; state and weight aside. */
export function sameWay(a: Leg, b: Leg): boolean {
  return (
    a.link === b.link &&
    a.gateway === b.gateway &&
    (a.flags & ONLINK) === (b.flags & ONLINK) &&
    sameValue(a.encap, b.encap)
  );
}

function sameLeg4(a: Leg, b: Leg): boolean {
  return sameWay(a, b) && a.weight === b.weight && a.realms === b.realms;
}

/** Whether two IPv4 entries of one list are the same route. */
export function sameRoute4(a: RouteEntry, b: RouteEntry): boolean {
  if (
    a.scope !== b.scope ||
    a.protocol !== b.protocol ||
    a.prefsrc !== b.prefsrc ||
    a.nexthop !== b.nexthop ||
    !sameValue(a.metrics, b.metrics)
  ) {
    return false;
  }
  if (a.nexthop !== 0) return true;
  return (
    a.type === b.type &&
    a.legs.length === b.legs.length &&
    a.legs.every((leg, at) => sameLeg4(leg, b.legs[at] as Leg))
  );
}

/** Whether two IPv6 entries have the same leg. */
export function sameWay6(a: RouteEntry, b: RouteEntry): boolean {
  if (a.nexthop !== b.nexthop) return false;
  const [x] = a.legs;
  const [y] = b.legs;
  return x === undefined || y === undefined ? x === y : sameWay(x, y);
}

/** Whether two IPv6 entries have the same attributes beside their leg. */
export function sameAttributes6(a: RouteEntry, b: RouteEntry): boolean {
  return (
    a.type === b.type &&
    a.protocol === b.protocol &&
    a.prefsrc === b.prefsrc &&
    a.pref === b.pref &&
    sameValue(a.metrics, b.metrics)
  );
}

/** Whether two IPv6 entries of one list are the same route. */
export function sameRoute6(a: RouteEntry, b: RouteEntry): boolean {
  return sameWay6(a, b) && (!a.known || !b.known || sameAttributes6(a, b));
}

/**
 * Whether an IPv6 entry joins the others of its list as a sibling: it has a gateway of its own and
 * was not learned from a router advertisement (`rt6_qualify_for_ecmp`).
 */
export function isSibling(entry: RouteEntry): boolean {
  return (
    entry.nexthop === 0 &&
    entry.protocol !== RTPROT_RA &&
    entry.legs[0] !== undefined &&
    entry.legs[0].gateway !== undefined
  );
}

/** Silent changes of IPv6 routes (`linux/net/ipv6/route.c`). */
import { expectRemovals } from '../apply/expected.ts';
import { changeEveryEntry, changeEverySet, setOf, withFamily } from '../apply/table.ts';
import { isSibling, sameList6 } from '../fact/identity.ts';
import type { RouteKey } from '../fact/make-route.ts';
import { derivedIn } from '../fact/origin.ts';
import { DEAD, LINKDOWN, RTN_ANYCAST, RTN_LOCAL, RTPROT_KERNEL } from '../flags.ts';
import { entriesOf, type Fact, type NetworkState, type RouteEntry } from '../state.ts';
import { intGet } from '../trie/index.ts';

/**
 * `fib6_ifdown`: routes by the link go, a ring only with its last living leg. The kernel announces
 * the removals afterwards, if it is set to: they are expected.
 */
export function down6(state: NetworkState, link: number): NetworkState {
  const origin = derivedIn(state);
  const removed: { key: RouteKey; entry: RouteEntry }[] = [];
  const tables = changeEverySet(state.inet6.tables, (set, table, address, length) => {
    const before = entriesOf(set);
    if (!before.some((entry) => uses(entry, link))) return set;
    const after = listsOf(before).flatMap((list) => downList(list, link, origin));
    if (after.length === before.length && after.every((entry, at) => entry === before[at])) {
      return set;
    }
    const key: RouteKey = { family: 10, table, address: address.slice(), length };
    // A ring that goes as a whole is announced with all its legs, also those by other links.
    for (const entry of before) {
      const kept = after.some((other) => other === entry || sameWayAs(other, entry));
      if (!kept) removed.push({ key, entry });
    }
    return setOf(after);
  });
  return expectRemovals(withFamily(state, 10, { tables }), removed);
}

function sameWayAs(a: RouteEntry, b: RouteEntry): boolean {
  // A leg that was only marked keeps all but its flags.
  return (
    sameList6(a, b) &&
    isSibling(b) &&
    a.legs[0]?.link === b.legs[0]?.link &&
    a.legs[0]?.gateway === b.legs[0]?.gateway
  );
}

function downList(list: readonly RouteEntry[], link: number, origin: Fact): readonly RouteEntry[] {
  const ring = list.filter(isSibling);
  const lives = ring.some((entry) => !uses(entry, link) && !isDead(entry));
  const survives = lives || !ring.some((entry) => uses(entry, link));
  const guarded = survives && ring.length > 1;
  const from = guarded ? list.findIndex(isSibling) : -1;
  const to = guarded ? list.findLastIndex(isSibling) : -1;
  return list.flatMap((entry, at) => {
    if (isSibling(entry) && ring.length > 1) {
      if (!survives) return [];
      return [uses(entry, link) ? marked(entry, DEAD | LINKDOWN, origin) : entry];
    }
    // The kernel passes over what stands between two siblings of a ring that survives.
    if (at > from && at < to) return [entry];
    return uses(entry, link) ? [] : [entry];
  });
}

/** The lists of one prefix, each with its key. */
function listsOf(entries: readonly RouteEntry[]): readonly (readonly RouteEntry[])[] {
  const lists: RouteEntry[][] = [];
  for (const entry of entries) {
    const last = lists.at(-1);
    const head = last?.[0];
    if (last !== undefined && head !== undefined && sameList6(head, entry)) last.push(entry);
    else lists.push([entry]);
  }
  return lists;
}

/** The link is gone, and with it every route by it. */
export function gone6(state: NetworkState, link: number): NetworkState {
  return change(state, (entry) => (uses(entry, link) ? undefined : entry));
}

/** Routes by a link without carrier are marked; those to the machine itself are not. */
export function carrier6(state: NetworkState, link: number): NetworkState {
  const origin = derivedIn(state);
  return change(state, (entry) => {
    if (!uses(entry, link) || entry.type === RTN_LOCAL) return entry;
    if (entry.type === RTN_ANYCAST && entry.protocol === RTPROT_KERNEL) return entry;
    return marked(entry, LINKDOWN, origin);
  });
}

/** `rt6_sync_up`: legs by the link live again. */
export function up6(state: NetworkState, link: number): NetworkState {
  const origin = derivedIn(state);
  return change(state, (entry) => (uses(entry, link) ? unmarked(entry, origin) : entry));
}

/** `rt6_mtu_change_route`. */
export function mtu6(state: NetworkState, link: number, from: number, to: number): NetworkState {
  const origin = derivedIn(state);
  return change(state, (entry) => {
    const through =
      entry.nexthop === 0 ? uses(entry, link) : nexthopUses(state, entry.nexthop, link);
    const mtu = entry.metrics?.['mtu'];
    if (!through || typeof mtu !== 'number' || mtu === to) return entry;
    const locked = ((Number(entry.metrics?.['lock'] ?? 0) >> MTU) & 1) === 1;
    if (locked || (mtu < to && mtu !== from)) return entry;
    return { ...entry, metrics: { ...entry.metrics, mtu: to }, ...origin };
  });
}

/** `linux/rtnetlink.h RTAX_MTU`, the number of its lock bit. */
const MTU = 2;

/** `rt6_remove_prefsrc`: no route prefers an address that is gone. */
export function prefsrc6(state: NetworkState, address: string): NetworkState {
  const origin = derivedIn(state);
  return change(state, (entry) => {
    if (entry.prefsrc !== address || entry.nexthop !== 0) return entry;
    const { prefsrc: _, ...rest } = entry;
    return { ...rest, ...origin };
  });
}

function change(
  state: NetworkState,
  what: (entry: RouteEntry) => RouteEntry | undefined,
): NetworkState {
  return withFamily(state, 10, { tables: changeEveryEntry(state.inet6.tables, what) });
}

function nexthopUses(state: NetworkState, id: number, link: number): boolean {
  const nexthop = intGet(state.nexthops, id);
  if (nexthop === undefined) return false;
  return (
    nexthop.link === link ||
    (nexthop.group ?? []).some((one) => intGet(state.nexthops, one.id)?.link === link)
  );
}

function uses(entry: RouteEntry, link: number): boolean {
  return entry.legs[0]?.link === link;
}

function isDead(entry: RouteEntry): boolean {
  return ((entry.legs[0]?.flags ?? 0) & DEAD) !== 0;
}

function marked(entry: RouteEntry, flags: number, origin: Fact): RouteEntry {
  return withLegFlags(entry, (entry.legs[0]?.flags ?? 0) | flags, origin);
}

function unmarked(entry: RouteEntry, origin: Fact): RouteEntry {
  return withLegFlags(entry, (entry.legs[0]?.flags ?? 0) & ~(DEAD | LINKDOWN), origin);
}

function withLegFlags(entry: RouteEntry, flags: number, origin: Fact): RouteEntry {
  const [leg] = entry.legs;
  if (leg === undefined || leg.flags === flags) return entry;
  return { ...entry, legs: [{ ...leg, flags }], ...origin };
}

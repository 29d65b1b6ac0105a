/** Silent changes of IPv4 routes (`linux/net/ipv4/fib_semantics.c`). */
import { changeEveryEntry, withFamily } from '../apply/table.ts';
import { derivedIn } from '../fact/origin.ts';
import { DEAD, LINKDOWN, SCOPE_HOST } from '../flags.ts';
import type { Leg, NetworkState, RouteEntry } from '../state.ts';

/** `fib_sync_down_dev`: legs by the link are dead, routes without a living leg go. */
export function down4(state: NetworkState, link: number, sparesHost: boolean): NetworkState {
  return change(state, (entry) => {
    if (!uses(entry, link) || (sparesHost && entry.scope === SCOPE_HOST)) return entry;
    const legs = entry.legs.map((leg) =>
      leg.link === link ? withFlags(leg, leg.flags | DEAD | LINKDOWN) : leg,
    );
    if (legs.every((leg) => (leg.flags & DEAD) !== 0)) return undefined;
    return withLegs(state, entry, legs, entry.flags);
  });
}

/** `fib_sync_down_dev` with force: a route goes with any of its legs. */
export function gone4(state: NetworkState, link: number): NetworkState {
  return change(state, (entry) => (uses(entry, link) ? undefined : entry));
}

/** `fib_sync_up`: legs by the link lose flags. */
export function up4(state: NetworkState, link: number, clears: number): NetworkState {
  return change(state, (entry) => {
    if (!uses(entry, link)) return entry;
    const legs = entry.legs.map((leg) =>
      leg.link === link ? withFlags(leg, leg.flags & ~clears) : leg,
    );
    const alive = legs.length > 1 && legs.some((leg) => (leg.flags & clears) === 0);
    return withLegs(state, entry, legs, alive ? entry.flags & ~clears : entry.flags);
  });
}

/** `fib_sync_down_dev` on loss of carrier: living legs by the link are marked. */
export function carrier4(state: NetworkState, link: number): NetworkState {
  return change(state, (entry) => {
    if (!uses(entry, link) || entry.scope === SCOPE_HOST) return entry;
    const legs = entry.legs.map((leg) =>
      leg.link === link && (leg.flags & DEAD) === 0 ? withFlags(leg, leg.flags | LINKDOWN) : leg,
    );
    const all =
      legs.length > 1 && legs.every((leg) => leg.link === link || (leg.flags & DEAD) !== 0);
    return withLegs(state, entry, legs, all ? entry.flags | LINKDOWN : entry.flags);
  });
}

function change(
  state: NetworkState,
  what: (entry: RouteEntry) => RouteEntry | undefined,
): NetworkState {
  return withFamily(state, 2, { tables: changeEveryEntry(state.inet.tables, what) });
}

function uses(entry: RouteEntry, link: number): boolean {
  // Asked of every route: a loop is several times faster than `some`.
  const { legs } = entry;
  for (let at = 0; at < legs.length; at++) if (legs[at]?.link === link) return true;
  return false;
}

function withFlags(leg: Leg, flags: number): Leg {
  return leg.flags === flags ? leg : { ...leg, flags };
}

function withLegs(
  state: NetworkState,
  entry: RouteEntry,
  legs: readonly Leg[],
  flags: number,
): RouteEntry {
  if (flags === entry.flags && legs.every((leg, at) => leg === entry.legs[at])) return entry;
  return { ...entry, legs, flags, ...derivedIn(state) };
}

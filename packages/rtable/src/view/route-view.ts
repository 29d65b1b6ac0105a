/** Routes as the kernel shows them, made of the entries that are held (`fib_dump_info`, `rt6_fill_node`). */
import type { IpFamily } from '../event.ts';
import { prefixText } from '../fact/address-input.ts';
import { isSibling, sameList6 } from '../fact/identity.ts';
import { ignoresLinkdown } from '../fact/make-route.ts';
import { present } from '../fact/present.ts';
import { DEAD, LEG_FLAGS, LINKDOWN, ONLINK, RTN_BLACKHOLE, RTN_UNICAST } from '../flags.ts';
import {
  entriesOf,
  familyOf,
  type Leg,
  type NetworkState,
  type Nexthop,
  type Route,
  type RouteEntry,
  type RouteSet,
} from '../state.ts';
import { entries, intGet, walkInts } from '../trie/index.ts';

/** Where routes stand. */
export interface Place {
  readonly family: IpFamily;
  readonly table: number;
  readonly address: Uint8Array;
  readonly length: number;
}

/** The routes of one prefix as they are shown, in order. */
export function viewSet(
  state: NetworkState,
  place: Place,
  set: RouteSet | undefined,
): readonly Route[] {
  const all = entriesOf(set);
  if (place.family === 2) return all.map((entry) => view(state, place, entry, entry.legs));
  const shown: Route[] = [];
  let ring: readonly RouteEntry[] = [];
  for (const [at, entry] of all.entries()) {
    if (at === 0 || !sameList6(entry, all[at - 1] as RouteEntry)) {
      ring = all.filter((other) => sameList6(other, entry) && isSibling(other));
    }
    if (ring.length < 2) shown.push(view(state, place, entry, entry.legs));
    else if (entry === ring[0])
      shown.push(
        view(
          state,
          place,
          entry,
          ring.flatMap((one) => one.legs),
        ),
      );
    else if (!isBetween(all, entry, ring)) shown.push(view(state, place, entry, entry.legs));
  }
  return shown;
}

/** Whether a dump passes over the entry: it is a sibling, or stands between two of them. */
function isBetween(
  all: readonly RouteEntry[],
  entry: RouteEntry,
  ring: readonly RouteEntry[],
): boolean {
  const at = all.indexOf(entry);
  const first = all.indexOf(ring[0] as RouteEntry);
  const last = all.indexOf(ring.at(-1) as RouteEntry);
  return at > first && at <= last;
}

function view(
  state: NetworkState,
  { family, table, address, length }: Place,
  entry: RouteEntry,
  legs: readonly Leg[],
): Route {
  const object = entry.nexthop === 0 ? undefined : nexthopView(state, family, entry.nexthop);
  const shown = (object?.legs ?? legs).map((leg) => shownLeg(state, family, leg));
  const multipath = object?.multipath ?? shown.length > 1;
  const [only] = shown;
  const legFlags = multipath || only === undefined ? 0 : only.flags & LEG_FLAGS;
  return present({
    family,
    table,
    dst: prefixText(address, length),
    dstLen: length,
    src: entry.src,
    srcLen: entry.srcLen,
    tos: entry.tos,
    priority: entry.priority,
    type: object?.type ?? entry.type,
    protocol: entry.protocol,
    scope: entry.scope,
    flags: entry.flags | legFlags,
    prefsrc: entry.prefsrc,
    metrics: entry.metrics,
    nexthop: entry.nexthop,
    legs: multipath ? shown : shown.map(withoutWeight),
    multipath,
    pref: entry.pref,
    expires: entry.expires,
    error: entry.error,
    provenance: entry.provenance,
    generation: entry.generation,
  });
}

/** The weight of a lone leg is never shown. */
function withoutWeight(leg: Leg): Leg {
  return leg.weight === 1 ? leg : { ...leg, weight: 1 };
}

/** Where routes without carrier are ignored, they are shown as dead. */
function shownLeg(state: NetworkState, family: IpFamily, leg: Leg): Leg {
  if ((leg.flags & (LINKDOWN | DEAD)) !== LINKDOWN) return leg;
  return ignoresLinkdown(state, family, leg.link) ? { ...leg, flags: leg.flags | DEAD } : leg;
}

interface NexthopView {
  readonly type: number;
  readonly legs: readonly Leg[];
  readonly multipath: boolean;
}

/** What a route by a nexthop object shows of it. */
function nexthopView(state: NetworkState, family: IpFamily, id: number): NexthopView {
  const object = intGet(state.nexthops, id);
  const { group } = object ?? {};
  const members = group?.map((one) => intGet(state.nexthops, one.id));
  const blackhole = object?.blackhole === true || members?.[0]?.blackhole === true;
  const type = blackhole ? RTN_BLACKHOLE : RTN_UNICAST;
  if (object === undefined || !state.nexthopLegs) return { type, legs: [], multipath: false };
  if (group === undefined) return { type, legs: [legOf(object, 1)], multipath: false };
  const legs = group.flatMap((one) => {
    const member = intGet(state.nexthops, one.id);
    return member === undefined ? [] : [legOf(member, one.weight)];
  });
  return { type, legs, multipath: legs.length > 1 || (family === 10 && legs.length === 1) };
}

const LOOPBACK = 1;

function legOf(object: Nexthop, weight: number): Leg {
  return present({
    link: object.blackhole ? LOOPBACK : object.link,
    gateway: object.gateway,
    weight,
    flags: object.flags & ONLINK,
    realms: undefined,
    encap: object.encap,
  });
}

/** What `routes` goes through. */
export interface RouteFilter {
  readonly family?: IpFamily;
  readonly table?: number;
}

/** The routes of all tables as the kernel shows them: by family, table, prefix and preference. */
export function* routes(
  state: NetworkState,
  filter: RouteFilter = {},
): Generator<Route, void, undefined> {
  for (const family of [2, 10] as const) {
    if (filter.family !== undefined && filter.family !== family) continue;
    const { tables } = familyOf(state, family);
    const ids: number[] = [];
    walkInts(tables, (table) => {
      if (filter.table === undefined || filter.table === table) ids.push(table);
      return undefined;
    });
    for (const table of ids) {
      const trie = intGet(tables, table);
      if (trie === undefined) continue;
      for (const { address, length, value } of entries(trie)) {
        yield* viewSet(state, { family, table, address, length }, value);
      }
    }
  }
}

/** Route events as entries of a table. */
import type { LegInput, RouteEvent } from '../event.ts';
import { DEAD, LEG_FLAGS, LINKDOWN, UP } from '../flags.ts';
import { type Fact, familyOf, type Leg, type NetworkState, type RouteEntry } from '../state.ts';
import { intGet } from '../trie/index.ts';
import { addressText, prefixBytes, prefixText } from './address-input.ts';

/** The prefix that a route event is about. */
export interface RouteKey {
  readonly family: 2 | 10;
  readonly table: number;
  readonly address: Uint8Array;
  readonly length: number;
}

/** Table and prefix of a route event. Throws `InvalidEventError`. */
export function routeKey(event: RouteEvent): RouteKey {
  const { family, table = 254, dst } = event;
  const length = event.dstLen ?? (dst === undefined ? 0 : family === 2 ? 32 : 128);
  return { family, table, address: prefixBytes(dst, length, family), length };
}

/**
 * The entries that the event names: one for IPv4, one for each leg for IPv6. Throws
 * `InvalidEventError` for an address that is none.
 */
export function routeEntries(
  state: NetworkState,
  event: RouteEvent,
  origin: Fact,
): readonly RouteEntry[] {
  const { family, nexthop = 0, routeFlags = 0 } = event;
  const several = event.multipath === true || (event.legs?.length ?? 0) > 1;
  const legs = nexthop === 0 ? makeLegs(state, event, several ? 0 : routeFlags & LEG_FLAGS) : [];
  // The legs keep their own flags; only an IPv4 route of several has such flags beside them.
  const own = several && family === 2 && nexthop === 0 ? 0 : LEG_FLAGS & ~ONLINK;
  const flags = routeFlags & ~HARDWARE & ~own;
  if (family === 2 || legs.length < 2) return [makeEntry(event, flags, legs, true, origin)];
  return legs.map((leg, at) => makeEntry(event, flags, [leg], at === 0, origin));
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Made as one literal: entries are many. */
function makeEntry(
  event: RouteEvent,
  flags: number,
  legs: readonly Leg[],
  known: boolean,
  origin: Fact,
): RouteEntry {
  const { family, prefsrc, metrics, src } = event;
  const srcLen = event.srcLen ?? (src === undefined ? 0 : 128);
  const entry: Mutable<RouteEntry> = {
    tos: event.tos ?? 0,
    priority: event.priority ?? (family === 2 ? 0 : 1024),
    type: event.type ?? 1,
    protocol: event.protocol ?? 3,
    scope: event.scope ?? 0,
    flags,
    nexthop: event.nexthop ?? 0,
    legs,
    srcLen,
    pref: event.pref ?? 0,
    expires: event.expires ?? 0,
    error: event.error ?? 0,
    known,
    provenance: origin.provenance,
    generation: origin.generation,
  };
  if (prefsrc !== undefined) entry.prefsrc = addressText(prefsrc);
  if (metrics !== undefined) entry.metrics = metrics;
  if (src !== undefined && srcLen > 0) {
    entry.src = prefixText(prefixBytes(src, srcLen, family), srcLen);
  }
  return entry;
}

function makeLegs(state: NetworkState, event: RouteEvent, shared: number): readonly Leg[] {
  if (event.legs === undefined) return [];
  return event.legs.map((leg) =>
    makeLeg(leg, realFlags(state, event.family, leg.link ?? 0, (leg.flags ?? 0) | shared)),
  );
}

const ONLINK = 0x4;
/** Offload and trap flags: whether hardware has the route is not part of it. */
const HARDWARE = 0x8 | 0x40 | 0x4000 | 0x8000 | 0x20000000;

function makeLeg(told: LegInput, flags: number): Leg {
  const { link = 0, gateway, weight = 1 } = told;
  const own = flags & ~HARDWARE;
  // Most legs have a gateway: a literal with it takes less memory than one that gets it later.
  const leg: Mutable<Leg> =
    gateway === undefined
      ? { link, weight, flags: own }
      : { link, gateway: addressText(gateway), weight, flags: own };
  if (told.realms !== undefined && told.realms !== 0) leg.realms = told.realms;
  if (told.encap !== undefined) leg.encap = told.encap;
  return leg;
}

/** The flags without a dead flag that is only shown because routes without carrier are ignored. */
function realFlags(state: NetworkState, family: 2 | 10, link: number, flags: number): number {
  if ((flags & (DEAD | LINKDOWN)) !== (DEAD | LINKDOWN)) return flags;
  const up = ((intGet(state.links, link)?.flags ?? 0) & UP) !== 0;
  return up && ignoresLinkdown(state, family, link) ? flags & ~DEAD : flags;
}

/** Whether routes by a device without carrier do not count (`ignore_routes_with_linkdown`). */
export function ignoresLinkdown(state: NetworkState, family: 2 | 10, link: number): boolean {
  const { netconf } = familyOf(state, family);
  if (intGet(netconf, link)?.ignoreRoutesWithLinkdown === true) return true;
  return family === 2 && intGet(netconf, -1)?.ignoreRoutesWithLinkdown === true;
}

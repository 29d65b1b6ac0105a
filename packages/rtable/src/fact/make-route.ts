/** Route events as entries of a table. */
import type { LegInput, RouteEvent } from '../event.ts';
import { DEAD, LEG_FLAGS, LINKDOWN, UP } from '../flags.ts';
import { type Fact, familyOf, type Leg, type NetworkState, type RouteEntry } from '../state.ts';
import { intGet } from '../trie/index.ts';
import { addressText, optionalText, prefixBytes, prefixText } from './address-input.ts';
import { present } from './present.ts';

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
  const { family, nexthop = 0 } = event;
  const several = event.multipath === true || (event.legs?.length ?? 0) > 1;
  const routeFlags = event.routeFlags ?? 0;
  const legs =
    nexthop !== 0
      ? []
      : (event.legs ?? []).map((leg) => {
          const flags = (leg.flags ?? 0) | (several ? 0 : routeFlags & LEG_FLAGS);
          return makeLeg(leg, realFlags(state, family, leg.link ?? 0, flags));
        });
  const srcLen = event.srcLen ?? (event.src === undefined ? 0 : 128);
  const base = {
    tos: event.tos ?? 0,
    priority: event.priority ?? (family === 2 ? 0 : 1024),
    type: event.type ?? 1,
    protocol: event.protocol ?? 3,
    scope: event.scope ?? 0,
    // The legs keep their own; only an IPv4 route of several has flags beside them.
    flags:
      several && family === 2 && nexthop === 0
        ? routeFlags & ~HARDWARE
        : routeFlags & ~(LEG_FLAGS & ~ONLINK) & ~HARDWARE,
    prefsrc: optionalText(event.prefsrc),
    metrics: event.metrics,
    nexthop,
    src:
      srcLen === 0 || event.src === undefined
        ? undefined
        : prefixText(prefixBytes(event.src, srcLen, family), srcLen),
    srcLen,
    pref: event.pref ?? 0,
    expires: event.expires ?? 0,
    error: event.error ?? 0,
    provenance: origin.provenance,
    generation: origin.generation,
  };
  if (family === 2 || legs.length < 2) return [present({ ...base, legs, known: true })];
  return legs.map((leg, at) => present({ ...base, legs: [leg], known: at === 0 }));
}

const ONLINK = 0x4;
/** Offload and trap flags: whether hardware has the route is not part of it. */
const HARDWARE = 0x8 | 0x40 | 0x4000 | 0x8000 | 0x20000000;

function makeLeg(leg: LegInput, flags: number): Leg {
  return present({
    link: leg.link ?? 0,
    gateway: leg.gateway === undefined ? undefined : addressText(leg.gateway),
    weight: leg.weight ?? 1,
    flags: flags & ~HARDWARE,
    realms: leg.realms === 0 ? undefined : leg.realms,
    encap: leg.encap,
  });
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

/** The ways out of a route: its own legs, or those of its nexthop object. */
import { parseAddress } from '@routability/netlink-codec/address';
import type { IpFamily } from '../event.ts';
import { DEAD, LINKDOWN, LOWER_UP, RUNNING } from '../flags.ts';
import { familyOf, type Leg, type NetworkState, type Nexthop, type RouteEntry } from '../state.ts';
import { exact, intGet } from '../trie/index.ts';

/** `NUD_VALID`: states in which a neighbour's link-layer address is known. */
const VALID = 0x02 | 0x04 | 0x08 | 0x10 | 0x40 | 0x80;

/** The legs of an entry; `blackhole` where its nexthop object swallows packets. */
export function legsOf(state: NetworkState, entry: RouteEntry): readonly Leg[] | 'blackhole' {
  if (entry.nexthop === 0) return entry.legs;
  const object = intGet(state.nexthops, entry.nexthop);
  if (object === undefined) return entry.legs;
  if (object.blackhole) return 'blackhole';
  if (object.group === undefined) return [legOf(state, object, 1)];
  const legs: Leg[] = [];
  for (const { id, weight } of object.group) {
    const member = intGet(state.nexthops, id);
    if (member?.blackhole === true) return 'blackhole';
    if (member !== undefined) legs.push(legOf(state, member, weight));
  }
  return legs;
}

/** A nexthop object, which is no group, as a leg. Without carrier on its device it is linkdown. */
export function legOf(state: NetworkState, object: Nexthop, weight: number): Leg {
  const link = intGet(state.links, object.link);
  const carrier = link === undefined || (link.flags & (RUNNING | LOWER_UP)) !== 0;
  return {
    link: object.link,
    weight,
    flags: (object.flags & ~LINKDOWN) | (carrier ? 0 : LINKDOWN),
    ...(object.gateway === undefined ? {} : { gateway: object.gateway }),
    ...(object.encap === undefined ? {} : { encap: object.encap }),
  };
}

/**
 * Whether a leg may be used: not dead, and with carrier where the device (IPv4: or the setting for all)
 * ignores routes without (`fib_lookup_good_nhc`, `find_match`).
 */
export function isAlive(state: NetworkState, family: IpFamily, leg: Leg): boolean {
  if ((leg.flags & DEAD) !== 0) return false;
  if ((leg.flags & LINKDOWN) === 0) return true;
  return !ignoresLinkdown(state, family, leg.link);
}

function ignoresLinkdown(state: NetworkState, family: IpFamily, link: number): boolean {
  const { netconf } = familyOf(state, family);
  if (intGet(netconf, link)?.ignoreRoutesWithLinkdown === true) return true;
  return family === 2 && intGet(netconf, -1)?.ignoreRoutesWithLinkdown === true;
}

/**
 * What is known of the neighbour that a leg leads to: its `NUD_*` state, `undefined` when it leads to
 * none or none is on record.
 */
export function neighbourState(state: NetworkState, leg: Leg): number | undefined {
  if (leg.gateway === undefined) return undefined;
  const address = parseAddress(leg.gateway);
  if (address === undefined) return undefined;
  const { neighbours } = address.length === 4 ? state.inet : state.inet6;
  const ofLink = intGet(neighbours, leg.link);
  return ofLink === undefined ? undefined : exact(ofLink, address, address.length * 8)?.state;
}

/** Whether a neighbour in this state can be sent to; one that is not on record may. */
export function isReachable(neighbour: number | undefined): boolean {
  return neighbour === undefined || (neighbour & VALID) !== 0;
}

/**
 * The legs that a group of nexthop objects hashes to: without those whose neighbour is known not to
 * answer, unless that is true of all (`nexthop_select_path_hthr`).
 */
export function selectable(state: NetworkState, legs: readonly Leg[]): readonly Leg[] {
  const good = legs.filter((leg) => isReachable(neighbourState(state, leg)));
  return good.length > 0 ? good : legs.slice(0, 1);
}

/**
 * IPv6 that is turned off on a link which stays up (`disable_ipv6`). Where `skip_notify_on_dev_down` is
 * set, its addresses are announced as gone and none of its routes: it then looks like the deletion of an
 * address, except that the deletion of the address's local route does not follow.
 */
import type { AddressEvent, RouteEvent } from '../event.ts';
import { addressBytes, addressText } from '../fact/address-input.ts';
import { RTN_LOCAL, UP } from '../flags.ts';
import { entriesOf, type NetworkState } from '../state.ts';
import { exact, intGet } from '../trie/index.ts';
import { tableOf } from './table.ts';
import { withUnsure } from './unsure.ts';

const LOCAL_TABLE = 255;
const REASON = 'an address is gone, and its local route is not yet: IPv6 may be off on the link';

/** The state that waits for the local route of an address to go as well. */
export function awaitLocalRoute(state: NetworkState, event: AddressEvent): NetworkState {
  if (event.family !== 10 || event.action !== 'del' || event.origin !== 'event') return state;
  if (((intGet(state.links, event.link)?.flags ?? 0) & UP) === 0) return state;
  if (!hasLocalRoute(state, event)) return state;
  const key = addressText(event.address);
  return withUnsure(state, { scope: { object: 'route', family: 10 }, key, reason: REASON });
}

/** Whether the local table still holds the route of an IPv6 address by its link. */
export function hasLocalRoute(state: NetworkState, { address, link }: AddressEvent): boolean {
  const local = exact(tableOf(state, 10, LOCAL_TABLE), addressBytes(address), 128);
  return entriesOf(local).some(
    (entry) => entry.type === RTN_LOCAL && entry.legs.some((leg) => leg.link === link),
  );
}

/** The state after the deletion of a route that may have been waited for. */
export function withLocalRouteGone(state: NetworkState, event: RouteEvent): NetworkState {
  if (event.family !== 10 || event.action !== 'del' || event.dstLen !== 128) return state;
  if (!state.unsure.some((doubt) => doubt.reason === REASON)) return state;
  if (event.dst === undefined) return state;
  const key = addressText(event.dst);
  const unsure = state.unsure.filter((doubt) => doubt.reason !== REASON || doubt.key !== key);
  return unsure.length === state.unsure.length ? state : { ...state, unsure };
}

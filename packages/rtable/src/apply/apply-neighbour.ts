/** Neighbour events. */
import type { NeighbourEvent } from '../event.ts';
import { addressBytes, addressText, widthOf } from '../fact/address-input.ts';
import { originOf } from '../fact/origin.ts';
import { present } from '../fact/present.ts';
import { sameFact } from '../fact/same.ts';
import { familyOf, type Neighbour, type NetworkState } from '../state.ts';
import { emptyTrie, exact, intGet, type Owner, withInt, withPrefix } from '../trie/index.ts';
import { withFamily } from './table.ts';

/** `NTF_PROXY`: an address that is answered for, no neighbour. */
const PROXY = 0x8;

/** The state after a neighbour event. */
export function applyNeighbour(
  state: NetworkState,
  event: NeighbourEvent,
  owner?: Owner,
): NetworkState {
  if (((event.neighbourFlags ?? 0) & PROXY) !== 0) return state;
  const { family, link } = event;
  const { neighbours } = familyOf(state, family);
  const width = widthOf(family);
  const table = intGet(neighbours, link) ?? emptyTrie<Neighbour>(width);
  const address = addressBytes(event.address);
  const before = exact(table, address, width * 8);
  const next = event.action === 'del' ? undefined : makeNeighbour(state, event);
  if (before === next) return state;
  if (before !== undefined && next !== undefined && sameFact(before, next)) return state;
  const after = withPrefix(table, address, width * 8, next, owner);
  const value = after.size === 0 ? undefined : after;
  return withFamily(state, family, { neighbours: withInt(neighbours, link, value, owner) });
}

function makeNeighbour(state: NetworkState, event: NeighbourEvent): Neighbour {
  return present({
    family: event.family,
    link: event.link,
    address: addressText(event.address),
    lladdr: event.lladdr,
    state: event.state,
    flags: event.neighbourFlags ?? 0,
    extendedFlags: event.extendedFlags ?? 0,
    protocol: event.protocol ?? 0,
    type: event.type ?? 0,
    ...originOf(state, event),
  });
}

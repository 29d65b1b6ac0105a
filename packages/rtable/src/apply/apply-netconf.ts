/** Netconf events: an announcement names only the setting that changed. */
import type { NetconfEvent } from '../event.ts';
import { originOf } from '../fact/origin.ts';
import { present } from '../fact/present.ts';
import { sameFact } from '../fact/same.ts';
import { familyOf, type Netconf, type NetworkState } from '../state.ts';
import { intGet, withInt } from '../trie/index.ts';
import { withFamily } from './table.ts';

/** The state after a netconf event. */
export function applyNetconf(state: NetworkState, event: NetconfEvent): NetworkState {
  const { family, link } = event;
  const { netconf } = familyOf(state, family);
  const before = intGet(netconf, link);
  const next = event.action === 'del' ? undefined : makeNetconf(state, event, before);
  if (before === next) return state;
  if (before !== undefined && next !== undefined && sameFact(before, next)) return state;
  return withFamily(state, family, { netconf: withInt(netconf, link, next) });
}

function makeNetconf(
  state: NetworkState,
  event: NetconfEvent,
  before: Netconf | undefined,
): Netconf {
  return present({
    family: event.family,
    link: event.link,
    forwarding: event.forwarding ?? before?.forwarding,
    rpFilter: event.rpFilter ?? before?.rpFilter,
    mcForwarding: event.mcForwarding ?? before?.mcForwarding,
    proxyNeigh: event.proxyNeigh ?? before?.proxyNeigh,
    ignoreRoutesWithLinkdown:
      event.ignoreRoutesWithLinkdown ?? before?.ignoreRoutesWithLinkdown ?? false,
    bcForwarding: event.bcForwarding ?? before?.bcForwarding,
    ...originOf(state, event),
  });
}

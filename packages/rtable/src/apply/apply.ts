/** What an event says, without what follows from it in silence. */
import type { FactEvent } from '../event.ts';
import type { NetworkState } from '../state.ts';
import type { Owner } from '../trie/index.ts';
import { applyAddress } from './apply-address.ts';
import { applyLink } from './apply-link.ts';
import { applyNeighbour } from './apply-neighbour.ts';
import { applyNetconf } from './apply-netconf.ts';
import { applyNexthop } from './apply-nexthop.ts';
import { applyRoute } from './apply-route.ts';
import { applyRule } from './apply-rule.ts';

/**
 * The state after the event itself; the same one when nothing changes.
 *
 * @param owner whose nodes may be edited in place; only for a state that nobody else has.
 */
export function apply(state: NetworkState, event: FactEvent, owner?: Owner): NetworkState {
  switch (event.kind) {
    case 'link':
      return applyLink(state, event, owner);
    case 'address':
      return applyAddress(state, event, owner);
    case 'route':
      return applyRoute(state, event, owner);
    case 'rule':
      return applyRule(state, event);
    case 'nexthop':
      return applyNexthop(state, event, owner);
    case 'neighbour':
      return applyNeighbour(state, event, owner);
    case 'netconf':
      return applyNetconf(state, event);
  }
}

/** What an event says, without what follows from it in silence. */
import type { FactEvent } from '../event.ts';
import type { NetworkState } from '../state.ts';
import { applyAddress } from './apply-address.ts';
import { applyLink } from './apply-link.ts';
import { applyNeighbour } from './apply-neighbour.ts';
import { applyNetconf } from './apply-netconf.ts';
import { applyNexthop } from './apply-nexthop.ts';
import { applyRoute } from './apply-route.ts';
import { applyRule } from './apply-rule.ts';
import type { Draft } from './draft.ts';
import { awaitLocalRoute, withLocalRouteGone } from './inet6-off.ts';

/**
 * The state after the event itself; the same one when nothing changes.
 *
 * @param draft only for the state of a dump, which nobody else has.
 */
export function apply(state: NetworkState, event: FactEvent, draft?: Draft): NetworkState {
  switch (event.kind) {
    case 'link':
      return applyLink(state, event, draft?.owner);
    case 'address':
      return awaitLocalRoute(applyAddress(state, event, draft?.owner), event);
    case 'route':
      return applyRoute(withLocalRouteGone(state, event), event, draft);
    case 'rule':
      return applyRule(state, event);
    case 'nexthop':
      return applyNexthop(state, event, draft?.owner);
    case 'neighbour':
      return applyNeighbour(state, event, draft?.owner);
    case 'netconf':
      return applyNetconf(state, event);
  }
}

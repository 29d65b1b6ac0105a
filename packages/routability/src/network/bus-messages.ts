import type { Change } from '@routability/rtable';
import type { BusMessage } from './bus.ts';

/**
 * What libwebsockets would say of `changes`: each route that is new or replaced is an `add`, each
 * that is gone, announced or derived, a `del`; a change of a route that involves a gateway asks for a
 * captive-portal check as well. Dumps and resyncs say nothing.
 */
export function busMessages(changes: readonly Change[]): BusMessage[] {
  return changes.flatMap((change): BusMessage[] => {
    if (change.object !== 'route') return [];
    if (change.provenance === 'dumped' || change.provenance === 'resync') return [];
    const news: BusMessage = { rt: change.action === 'del' ? 'del' : 'add' };
    const involved = hasGateway(change.previous) || hasGateway(change.next);
    return involved ? [news, { trigger: 'cpdcheck', src: 'gw-change' }] : [news];
  });
}

function hasGateway(route: Extract<Change, { object: 'route' }>['next']): boolean {
  return route?.legs.some((leg) => leg.gateway !== undefined) ?? false;
}

/** What one event changed, and how it became known. */
import type { FactEvent, NetworkEvent } from '../event.ts';
import { addressText, prefixText } from '../fact/address-input.ts';
import { routeKey } from '../fact/make-route.ts';
import type { Change, NetworkState } from '../state.ts';
import { type Difference, differences, toChange } from './diff.ts';

/**
 * The changes that `event` made of `before`. A fact that the event itself is about was announced;
 * what went without being named was derived.
 */
export function changesOf(
  before: NetworkState,
  after: NetworkState,
  event: NetworkEvent,
): readonly Change[] {
  return differences(before, after).map((difference) =>
    toChange(difference, provenanceOf(before, difference, event), after.generation),
  );
}

function provenanceOf(
  before: NetworkState,
  difference: Difference,
  event: NetworkEvent,
): Change['provenance'] {
  if (event.kind === 'dump') return before.sync === 'loading' ? 'dumped' : 'resync';
  if (event.kind === 'stale') return 'resync';
  if (event.origin === 'dump') return 'dumped';
  return isAbout(event, difference) ? 'announced' : 'derived';
}

/** Whether the event names the object of the difference. */
export function isAbout(event: FactEvent, { object, previous, next }: Difference): boolean {
  if (event.kind !== object) return false;
  const fact = (next ?? previous) as object;
  switch (event.kind) {
    case 'link':
      return 'index' in fact && fact.index === event.index;
    case 'nexthop':
      return 'id' in fact && fact.id === event.id;
    case 'address':
    case 'neighbour':
      return 'address' in fact && fact.address === addressText(event.address);
    case 'netconf':
      return 'link' in fact && fact.link === event.link;
    case 'rule':
      return true;
    case 'route': {
      if (!('dst' in fact && 'table' in fact && 'dstLen' in fact)) return false;
      const { table, address, length } = routeKey(event);
      return (
        fact.table === table && fact.dstLen === length && fact.dst === prefixText(address, length)
      );
    }
  }
}

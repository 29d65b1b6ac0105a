/** Nexthop object events. */
import type { NexthopEvent } from '../event.ts';
import { optionalText } from '../fact/address-input.ts';
import { originOf } from '../fact/origin.ts';
import { present } from '../fact/present.ts';
import { sameFact } from '../fact/same.ts';
import type { NetworkState, Nexthop } from '../state.ts';
import { intGet, type Owner, withInt } from '../trie/index.ts';

/** The state after a nexthop event, its silent consequences left out. */
export function applyNexthop(
  state: NetworkState,
  event: NexthopEvent,
  owner?: Owner,
): NetworkState {
  const before = intGet(state.nexthops, event.id);
  const next = event.action === 'del' ? undefined : makeNexthop(state, event);
  if (before === next) return state;
  if (before !== undefined && next !== undefined && sameFact(before, next)) {
    if (next.cause === undefined || sameCause(before, next)) return state;
  }
  return { ...state, nexthops: withInt(state.nexthops, event.id, next, owner) };
}

function sameCause(a: Nexthop, b: Nexthop): boolean {
  return a.cause?.sequence === b.cause?.sequence && a.cause?.port === b.cause?.port;
}

function makeNexthop(state: NetworkState, event: NexthopEvent): Nexthop {
  const { sequence = 0, port = 0 } = event;
  return present({
    id: event.id,
    family: event.family,
    link: event.link ?? 0,
    gateway: optionalText(event.gateway),
    blackhole: event.blackhole ?? false,
    encap: event.encap,
    group: event.group,
    groupType: event.groupType ?? 0,
    resilient: event.resilient,
    scope: event.scope ?? 0,
    protocol: event.protocol ?? 0,
    flags: event.nexthopFlags ?? 0,
    fdb: event.fdb ?? false,
    cause: event.origin === 'event' && sequence !== 0 ? { sequence, port } : undefined,
    ...originOf(state, event),
  });
}

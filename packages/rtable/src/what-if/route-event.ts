/** Entries of a table as the announcement that is made of them. */
import type { LegInput, RouteEvent } from '../event.ts';
import type { RouteKey } from '../fact/make-route.ts';
import { LEG_FLAGS } from '../flags.ts';
import type { NetworkState, RouteEntry } from '../state.ts';
import { intGet } from '../trie/index.ts';
import { ANNOUNCED } from './trial.ts';

/** The announcement of a route, as `fib_dump_info` and `rt6_fill_node` fill it: with several IPv6 entries one of all their legs. */
export function routeEventOf(
  state: NetworkState,
  key: RouteKey,
  entries: readonly [RouteEntry, ...RouteEntry[]],
  action: 'new' | 'del',
): RouteEvent {
  const [first] = entries;
  const legs =
    first.nexthop === 0
      ? entries.flatMap((entry) => entry.legs)
      : legsOfObject(state, first.nexthop);
  const [only] = legs;
  const single = legs.length === 1 && only !== undefined ? (only.flags ?? 0) & LEG_FLAGS : 0;
  return {
    ...ANNOUNCED,
    kind: 'route',
    action,
    family: key.family,
    table: key.table,
    dst: key.address,
    dstLen: key.length,
    src: first.src,
    srcLen: first.srcLen,
    tos: first.tos,
    priority: first.priority,
    type: first.type,
    protocol: first.protocol,
    scope: first.scope,
    routeFlags: first.flags | single,
    prefsrc: first.prefsrc,
    metrics: first.metrics,
    nexthop: first.nexthop === 0 ? undefined : first.nexthop,
    legs,
    multipath: legs.length > 1,
    pref: first.pref,
    expires: first.expires,
    error: first.error,
  };
}

/** The legs that messages show of a route by a nexthop object; none where they show none. */
export function legsOfObject(state: NetworkState, id: number): readonly LegInput[] {
  const object = intGet(state.nexthops, id);
  if (object === undefined || !state.nexthopLegs) return [];
  const members = object.group ?? [{ id, weight: 1 }];
  return members.flatMap((member) => {
    const { link, gateway, blackhole } = intGet(state.nexthops, member.id) ?? {};
    return link === undefined
      ? []
      : [{ link: blackhole === true ? 1 : link, gateway, weight: member.weight }];
  });
}

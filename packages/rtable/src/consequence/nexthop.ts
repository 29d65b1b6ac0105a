/** Silent removals of nexthop objects and what uses them (`linux/net/ipv4/nexthop.c`). */
import { changeEveryEntry, withFamily } from '../apply/table.ts';
import { derivedIn } from '../fact/origin.ts';
import type { NetworkState, RouteEntry } from '../state.ts';
import { intValues, withInt } from '../trie/index.ts';

/** `nexthop_flush_dev`: the objects by a link that is down, gone or without carrier. */
export function flushNexthops(state: NetworkState, link: number): NetworkState {
  let next = state;
  for (const { id, link: own, blackhole } of intValues(state.nexthops)) {
    if (own === link && !blackhole) next = removeNexthop(next, id);
  }
  return next;
}

/** `__remove_nexthop`: the object, its place in groups, groups that are left empty, and their routes. */
export function removeNexthop(state: NetworkState, id: number): NetworkState {
  let next: NetworkState = { ...state, nexthops: withInt(state.nexthops, id, undefined) };
  if (next.nexthops === state.nexthops) next = state;
  next = removeRoutes(next, id);
  for (const group of intValues(next.nexthops)) {
    if (group.group?.some((member) => member.id === id) !== true) continue;
    const members = group.group.filter((member) => member.id !== id);
    if (members.length === 0) next = removeNexthop(next, group.id);
    else {
      const { cause: _, ...rest } = group;
      const smaller = { ...rest, group: members, ...derivedIn(state) };
      next = { ...next, nexthops: withInt(next.nexthops, group.id, smaller) };
    }
  }
  return next;
}

function removeRoutes(state: NetworkState, id: number): NetworkState {
  const keep = (entry: RouteEntry): RouteEntry | undefined =>
    entry.nexthop === id ? undefined : entry;
  const without4 = withFamily(state, 2, { tables: changeEveryEntry(state.inet.tables, keep) });
  return withFamily(without4, 10, { tables: changeEveryEntry(state.inet6.tables, keep) });
}

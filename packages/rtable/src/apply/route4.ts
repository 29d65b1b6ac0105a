/** IPv4 routes: what a message does to the ordered list of its key (`linux/net/ipv4/fib_trie.c`). */
import { APPEND, CREATE, EXCL, REPLACE } from '../event.ts';
import { sameRoute4 } from '../fact/identity.ts';
import { sameFact } from '../fact/same.ts';
import type { RouteEntry } from '../state.ts';

/**
 * The list after `RTM_NEWROUTE`, whose `nlmsg_flags` say what happened to it. A route that is in
 * the list already is refreshed where it stands: its nexthop object changed, or it was seen twice.
 */
export function withRoute4(
  list: readonly RouteEntry[],
  route: RouteEntry,
  flags: number,
): readonly RouteEntry[] {
  const index = list.findIndex((other) => sameRoute4(other, route));
  if (index >= 0) {
    return sameFact(list[index] as RouteEntry, route) ? list : list.with(index, route);
  }
  if ((flags & REPLACE) !== 0) return list.length === 0 ? [route] : list.with(0, route);
  if ((flags & EXCL) !== 0) return [route];
  return (flags & (CREATE | APPEND)) === CREATE ? [route, ...list] : [...list, route];
}

/** The list without the one element that `RTM_DELROUTE` describes. */
export function withoutRoute4(
  list: readonly RouteEntry[],
  route: RouteEntry,
): readonly RouteEntry[] {
  const index = list.findIndex((other) => sameRoute4(other, route));
  return index < 0 ? list : list.toSpliced(index, 1);
}

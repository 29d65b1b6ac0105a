/**
 * IPv6 routes: what a message does to the ordered list of its key (`linux/net/ipv6/ip6_fib.c`). The
 * siblings of a multipath route are elements of their own, not always side by side.
 */
import { REPLACE } from '../event.ts';
import { isSibling, sameAttributes6, sameWay6 } from '../fact/identity.ts';
import { identicalFact, sameFact } from '../fact/same.ts';
import type { RouteEntry } from '../state.ts';

type List = readonly RouteEntry[];

/**
 * The list after `RTM_NEWROUTE` with these elements, one for each leg.
 *
 * @param refreshing whether a replacement is one of the nexthop object, not of the route.
 */
export function withRoute6(list: List, added: List, flags: number, refreshing: boolean): List {
  const first = added[0] as RouteEntry;
  if ((flags & REPLACE) !== 0) {
    if (
      refreshing &&
      list.some((other) => sameWay6(other, first) && sameAttributes6(other, first))
    ) {
      return list;
    }
    return replaceIn(list, added);
  }
  return isSibling(first) ? joinRing(list, added) : append(list, first);
}

/** `fib6_add_rt2node` with `NLM_F_REPLACE`. */
function replaceIn(list: List, added: List): List {
  const first = added[0] as RouteEntry;
  if (list.length === 0) return added;
  const capable = isSibling(first);
  const alike = list.findIndex((other) => isSibling(other) === capable);
  const victim = Math.max(alike, 0);
  const ring = list.filter(isSibling);
  const dropsRing = ring.length > 1 && isSibling(list[victim] as RouteEntry);
  const kept = list.filter((other, at) => at !== victim && !(dropsRing && isSibling(other)));
  const before = list.slice(0, victim).filter((other) => kept.includes(other)).length;
  const next = [...kept.slice(0, before), first, ...kept.slice(before), ...added.slice(1)];
  return next.length === list.length &&
    next.every((entry, at) => sameFact(entry, list[at] as RouteEntry))
    ? list
    : next;
}

/** A message about siblings lists the whole ring, from anywhere on. */
function joinRing(list: List, added: List): List {
  const first = added[0] as RouteEntry;
  const startsNew = !list.some((other) => sameWay6(other, first));
  let next = list;
  for (const entry of added) {
    const index = next.findIndex((other) => sameWay6(other, entry));
    const known = next[index];
    if (known === undefined) next = [...next, withKnown(entry, startsNew || entry === first)];
    else {
      // Only the first leg of a message shows its own attributes.
      const told =
        entry === first && added.length === 1 ? entry : refreshedLeg(known, entry, entry === first);
      if (!identicalFact(known, told)) next = next.with(index, told);
    }
  }
  return next;
}

function refreshedLeg(known: RouteEntry, told: RouteEntry, isFirst: boolean): RouteEntry {
  if (isFirst && !known.known) return { ...told, known: true };
  return { ...known, legs: told.legs, provenance: told.provenance, generation: told.generation };
}

function withKnown(entry: RouteEntry, known: boolean): RouteEntry {
  return entry.known === known ? entry : { ...entry, known };
}

/** A route beside others goes to the end; an equal leg is never there twice. */
function append(list: List, entry: RouteEntry): List {
  const index = list.findIndex((other) => sameWay6(other, entry));
  if (index < 0) return [...list, entry];
  return sameFact(list[index] as RouteEntry, entry) ? list : list.with(index, entry);
}

/** The list after `RTM_DELROUTE` with these elements: all of a prefix, or a single one. */
export function withoutRoute6(list: List, removed: List): List {
  if (removed.length > 1) {
    const rest = list.filter(
      (entry) => !(isSibling(entry) && removed.some((other) => sameWay6(entry, other))),
    );
    return rest.length === list.length ? list : rest;
  }
  const index = indexOfRemoved(list, removed[0] as RouteEntry);
  return index < 0 ? list : list.toSpliced(index, 1);
}

/** Which element `RTM_DELROUTE` with one leg means; −1 for none. */
export function indexOfRemoved(list: List, removed: RouteEntry): number {
  if (isSibling(removed))
    return list.findIndex((entry) => isSibling(entry) && sameWay6(entry, removed));
  const exact = list.findIndex(
    (entry) => sameWay6(entry, removed) && sameAttributes6(entry, removed),
  );
  if (exact >= 0) return exact;
  return list.findIndex(
    (entry) =>
      sameWay6(entry, removed) &&
      entry.type === removed.type &&
      entry.protocol === removed.protocol,
  );
}

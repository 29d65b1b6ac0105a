/** A dumped table merged with the known one: what did not change is kept, also what dumps do not show. */
import { setOf } from '../apply/table.ts';
import { isSibling, sameList6, sameWay6 } from '../fact/identity.ts';
import { sameFact } from '../fact/same.ts';
import { entriesOf, type RouteEntry, type RouteSet, type RouteTable } from '../state.ts';
import { createOwner, exact, mergeTries, walk, withPrefix } from '../trie/index.ts';

/** The routes of `fresh`, with all nodes and entries of `known` that did not change. */
export function mergeTable(known: RouteTable | undefined, fresh: RouteTable): RouteTable {
  if (known === undefined || known === fresh) return fresh;
  const whole = fresh.width === 16 ? withHidden(known, fresh) : fresh;
  return mergeTries(known, whole, compareSets());
}

/** Whether two sets say the same; many prefixes share their entries, so answers are kept. */
function compareSets(): (a: RouteSet, b: RouteSet) => boolean {
  const equals = new Map<RouteSet, RouteSet>();
  return (a, b) => {
    if (equals.get(a) === b) return true;
    const same = sameSet(a, b);
    if (same) equals.set(a, b);
    return same;
  };
}

/** Whether two sets say the same. */
export function sameSet(a: RouteSet, b: RouteSet): boolean {
  if (a === b) return true;
  const x = entriesOf(a);
  const y = entriesOf(b);
  return x.length === y.length && x.every((entry, at) => sameFact(entry, y[at] as RouteEntry));
}

/**
 * A dump shows of a ring of siblings the attributes of the first alone, and nothing of what stands
 * between them (`linux/net/ipv6/route.c rt6_fill_node`): that is taken from what was known.
 */
function withHidden(known: RouteTable, fresh: RouteTable): RouteTable {
  const owner = createOwner();
  let whole = fresh;
  walk(fresh, (address, length, set) => {
    if (!Array.isArray(set)) return undefined;
    const before = exact(known, address, length);
    if (before === undefined) return undefined;
    const entries = completed(entriesOf(before), set);
    if (entries !== set) whole = withPrefix(whole, address.slice(), length, setOf(entries), owner);
    return undefined;
  });
  return whole;
}

function completed(
  known: readonly RouteEntry[],
  fresh: readonly RouteEntry[],
): readonly RouteEntry[] {
  let result = fresh;
  for (const head of fresh) {
    const first = result.find((entry) => sameList6(entry, head));
    if (first === undefined || !isRingHead(head, fresh)) continue;
    const mine = known.filter((entry) => sameList6(entry, head));
    const list = result.filter((entry) => sameList6(entry, head));
    const start = result.indexOf(list[0] as RouteEntry);
    result = [
      ...result.slice(0, start),
      ...completeList(mine, list),
      ...result.slice(start + list.length),
    ];
  }
  return result;
}

function isRingHead(entry: RouteEntry, entries: readonly RouteEntry[]): boolean {
  const ring = entries.filter((other) => sameList6(other, entry) && isSibling(other));
  return ring.length > 1 && ring[0] === entry;
}

function completeList(
  known: readonly RouteEntry[],
  fresh: readonly RouteEntry[],
): readonly RouteEntry[] {
  const told = fresh.map((entry) => {
    if (entry.known) return entry;
    const mine = known.find((other) => isSibling(other) && sameWay6(other, entry));
    return mine?.known === true ? { ...mine, legs: entry.legs } : entry;
  });
  const inner = between(known);
  const ring = told.filter(isSibling);
  const mineRing = inner.filter(isSibling);
  const same =
    inner.length > mineRing.length &&
    ring.length === mineRing.length &&
    ring.every((entry, at) => sameWay6(entry, mineRing[at] as RouteEntry));
  if (!same) return told;
  const start = told.findIndex(isSibling);
  const end = told.findLastIndex(isSibling) + 1;
  let at = 0;
  const filled = inner.map((entry) => (isSibling(entry) ? (ring[at++] as RouteEntry) : entry));
  return [...told.slice(0, start), ...filled, ...told.slice(end)];
}

/** From the first sibling to the last one. */
function between(list: readonly RouteEntry[]): readonly RouteEntry[] {
  return list.slice(list.findIndex(isSibling), list.findLastIndex(isSibling) + 1);
}

/** Changes of tables that keep everything that stays the same. */
import type { IpFamily } from '../event.ts';
import {
  entriesOf,
  type FamilyState,
  familyOf,
  type NetworkState,
  type RouteEntry,
  type RouteSet,
  type RouteTable,
} from '../state.ts';
import {
  emptyTrie,
  exact,
  type IntMap,
  intGet,
  mapTrie,
  type Owner,
  walkInts,
  withInt,
  withPrefix,
} from '../trie/index.ts';

/** The state with another part of one family; the same if it is the same. */
export function withFamily(
  state: NetworkState,
  family: IpFamily,
  part: Partial<FamilyState>,
): NetworkState {
  const before = familyOf(state, family);
  const keys = Object.keys(part) as (keyof FamilyState)[];
  if (keys.every((key) => part[key] === before[key])) return state;
  const after: FamilyState = { ...before, ...part };
  return family === 2 ? { ...state, inet: after } : { ...state, inet6: after };
}

/** A table of a family; empty if there is none. */
export function tableOf(state: NetworkState, family: IpFamily, table: number): RouteTable {
  return (
    intGet(familyOf(state, family).tables, table) ?? emptyTrie<RouteSet>(family === 2 ? 4 : 16)
  );
}

/** Tables with one of them replaced; an empty one is left out. */
export function withTable(
  tables: IntMap<RouteTable>,
  table: number,
  routes: RouteTable,
  owner?: Owner,
): IntMap<RouteTable> {
  return withInt(tables, table, routes.size === 0 ? undefined : routes, owner);
}

/** The value for a prefix that has these entries. */
export function setOf(entries: readonly RouteEntry[]): RouteSet | undefined {
  return entries.length < 2 ? entries[0] : entries;
}

/**
 * The state with the entries of one prefix made anew by `change`, which returns the same list when
 * nothing changes.
 */
export function changePrefix(
  state: NetworkState,
  family: IpFamily,
  table: number,
  address: Uint8Array,
  length: number,
  change: (entries: readonly RouteEntry[]) => readonly RouteEntry[],
  owner?: Owner,
): NetworkState {
  const routes = tableOf(state, family, table);
  const before = entriesOf(exact(routes, address, length));
  const after = change(before);
  if (after === before) return state;
  const next = withPrefix(routes, address, length, setOf(after), owner);
  const { tables } = familyOf(state, family);
  return withFamily(state, family, { tables: withTable(tables, table, next, owner) });
}

/** What becomes of an entry: itself, another one, or nothing. */
export type EntryChange = (entry: RouteEntry) => RouteEntry | undefined;

/**
 * Tables with every entry changed by `change`. Entries that prefixes share stay shared; what does
 * not change is kept.
 */
export function changeEveryEntry(
  tables: IntMap<RouteTable>,
  change: EntryChange,
): IntMap<RouteTable> {
  const known = new Map<RouteEntry, RouteEntry>();
  const once: EntryChange = (entry) => {
    const made = known.size === 0 ? undefined : known.get(entry);
    if (made !== undefined) return made;
    const next = change(entry);
    if (next !== undefined && next !== entry) known.set(entry, next);
    return next;
  };
  return changeEverySet(tables, (set) => {
    if (!Array.isArray(set)) return once(set as RouteEntry);
    let same = true;
    const after: RouteEntry[] = [];
    for (const entry of set as readonly RouteEntry[]) {
      const next = once(entry);
      if (next !== entry) same = false;
      if (next !== undefined) after.push(next);
    }
    return same ? set : setOf(after);
  });
}

/** What becomes of the routes of a prefix: the same set, another one, or none. */
export type SetChange = (
  set: RouteSet,
  table: number,
  address: Uint8Array,
  length: number,
) => RouteSet | undefined;

/** Tables with every prefix changed by `change`. */
export function changeEverySet(tables: IntMap<RouteTable>, change: SetChange): IntMap<RouteTable> {
  let after = tables;
  walkInts(tables, (table, routes) => {
    const next = mapTrie(routes, (set, address, length) => change(set, table, address, length));
    after = withTable(after, table, next);
    return undefined;
  });
  return after;
}

/**
 * Removals of IPv6 routes that were derived when their device went down, and whose announcements
 * are still to come: each takes what was expected, and leaves routes that look like it alone.
 */

import { sameList6, sameWay6 } from '../fact/identity.ts';
import type { RouteKey } from '../fact/make-route.ts';
import {
  entriesOf,
  type NetworkState,
  type RouteEntry,
  type RouteSet,
  type RouteTable,
} from '../state.ts';
import { createOwner, emptyTrie, exact, intGet, withPrefix } from '../trie/index.ts';
import { indexOfRemoved } from './route6.ts';
import { changeEveryEntry, setOf, withTable } from './table.ts';

function at(state: NetworkState, key: RouteKey): readonly RouteEntry[] {
  if (state.expected.size === 0) return [];
  const table = intGet(state.expected, key.table);
  return table === undefined ? [] : entriesOf(exact(table, key.address, key.length));
}

function withExpected(
  state: NetworkState,
  key: RouteKey,
  entries: readonly RouteEntry[],
): NetworkState {
  const table = intGet(state.expected, key.table) ?? emptyTrie(16);
  const next = withPrefix(table, key.address, key.length, setOf(entries));
  return { ...state, expected: withTable(state.expected, key.table, next) };
}

/** The state that expects these removals to be announced. */
export function expectRemovals(
  state: NetworkState,
  removed: readonly { readonly key: RouteKey; readonly entry: RouteEntry }[],
): NetworkState {
  if (removed.length === 0) return state;
  const owner = createOwner();
  const tables = new Map<number, RouteTable>();
  for (const { key, entry } of removed) {
    const { table, address, length } = key;
    const routes = tables.get(table) ?? intGet(state.expected, table) ?? emptyTrie<RouteSet>(16);
    const entries = [...entriesOf(exact(routes, address, length)), entry];
    tables.set(table, withPrefix(routes, address, length, setOf(entries), owner));
  }
  let { expected } = state;
  for (const [table, routes] of tables) expected = withTable(expected, table, routes);
  return { ...state, expected };
}

/** Takes what was expected of the removed entries; gives back the others. */
export function takeExpected(
  state: NetworkState,
  key: RouteKey,
  removed: readonly RouteEntry[],
): { state: NetworkState; entries: readonly RouteEntry[] } {
  let expected = at(state, key);
  if (expected.length === 0) return { state, entries: removed };
  const rest: RouteEntry[] = [];
  for (const entry of removed) {
    const lists = expected.filter((other) => sameList6(other, entry));
    const index = indexOfRemoved(lists, entry);
    const taken = lists[index];
    if (taken === undefined) rest.push(entry);
    else expected = expected.filter((other) => other !== taken);
  }
  if (rest.length === removed.length) return { state, entries: removed };
  return { state: withExpected(state, key, expected), entries: rest };
}

/** A route that was added anew is no more expected to be removed. */
export function expectNoMore(
  state: NetworkState,
  key: RouteKey,
  added: readonly RouteEntry[],
): NetworkState {
  const expected = at(state, key);
  if (expected.length === 0) return state;
  const rest = expected.filter(
    (other) => !added.some((entry) => sameList6(other, entry) && sameWay6(other, entry)),
  );
  return rest.length === expected.length ? state : withExpected(state, key, rest);
}

/** The device is up again: what was not announced by now never will be. */
export function forgetExpected(state: NetworkState, link: number): NetworkState {
  if (state.expected.size === 0) return state;
  const expected = changeEveryEntry(state.expected, (entry) =>
    entry.legs.some((leg) => leg.link === link) ? undefined : entry,
  );
  return expected === state.expected ? state : { ...state, expected };
}

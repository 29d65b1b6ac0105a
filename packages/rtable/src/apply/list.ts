/** The list of one key within the entries of a prefix: found, changed, put back in its place. */
import type { RouteEntry } from '../state.ts';

/** How the lists of a prefix are ordered: negative when `a` comes first, 0 when they are one list. */
export type Order = (a: RouteEntry, b: RouteEntry) => number;

/** IPv4: TOS descending, then priority ascending. */
export const order4: Order = (a, b) => b.tos - a.tos || a.priority - b.priority;

/** IPv6: the longest source prefix first, then by its text, then priority ascending. */
export const order6: Order = (a, b) =>
  b.srcLen - a.srcLen || compareText(a.src, b.src) || a.priority - b.priority;

function compareText(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

/**
 * The entries with the list that `key` belongs to changed. `change` gets the list, empty if there
 * is none, and returns the same one when nothing changes.
 */
export function changeList(
  entries: readonly RouteEntry[],
  key: RouteEntry,
  order: Order,
  change: (list: readonly RouteEntry[]) => readonly RouteEntry[],
): readonly RouteEntry[] {
  let start = 0;
  while (start < entries.length && order(entries[start] as RouteEntry, key) < 0) start++;
  let end = start;
  while (end < entries.length && order(entries[end] as RouteEntry, key) === 0) end++;
  const before = start === 0 && end === entries.length ? entries : entries.slice(start, end);
  const after = change(before);
  if (after === before) return entries;
  return [...entries.slice(0, start), ...after, ...entries.slice(end)];
}

/** Resync: a freshly built trie, with everything that did not change taken from the old one. */
import {
  COUNT,
  emptyInner,
  find,
  isInner,
  NEXT_LAYER,
  type Node,
  place,
  SHORTS,
  type Shorts,
} from './node.ts';
import { createOwner, type Trie } from './trie.ts';

type Same = (before: object, after: object) => boolean;
type MergeChild = (before: Node | undefined, next: Node | undefined) => Node | undefined;

/**
 * A trie with the contents of `next` that keeps every node and value of `before` that `same` finds
 * unchanged. Returns `before` itself if nothing changed.
 */
export function mergeTries<V extends object>(
  before: Trie<V>,
  next: Trie<V>,
  same: (before: V, after: V) => boolean = Object.is,
): Trie<V> {
  const sameValue = same as Same;
  const mergeTop: MergeChild = (a, b) => mergeLayer(a, b, 0, sameValue);
  const mergeSecond: MergeChild = (a, b) => mergeInner(a, b, sameValue, mergeTop);
  const root = mergeInner(before.root, next.root, sameValue, mergeSecond);
  if (root === before.root) return before;
  return root === next.root ? next : { width: next.width, size: next.size, root };
}

function mergeLayer(
  before: Node | undefined,
  next: Node | undefined,
  depth: number,
  same: Same,
): Node | undefined {
  if (before === next || before === undefined || next === undefined) return next;
  if (isInner(before)) {
    if (!isInner(next)) return mergeAt(next, before, next, depth, same);
    return mergeInner(before, next, same, (a, b) => mergeLayer(a, b, depth + 4, same));
  }
  return isInner(next)
    ? mergeAt(before, before, next, depth, same)
    : mergeBuckets(before, next, same);
}

function mergeInner(
  before: Node | undefined,
  next: Node | undefined,
  same: Same,
  mergeChild: MergeChild,
): Node | undefined {
  if (before === next || before === undefined || next === undefined) return next;
  const merged = emptyInner(undefined);
  let keepsBefore = true;
  let keepsNext = true;
  for (let nibble = 0; nibble < 16; nibble++) {
    const old = before[nibble] as Node | undefined;
    const fresh = next[nibble] as Node | undefined;
    const child = mergeChild(old, fresh);
    merged[nibble] = child;
    if (child !== old) keepsBefore = false;
    if (child !== fresh) keepsNext = false;
  }
  const old = before[SHORTS] as Shorts | undefined;
  const fresh = next[SHORTS] as Shorts | undefined;
  const shorts = mergeShorts(old, fresh, same);
  if (keepsBefore && shorts === old) return before;
  if (keepsNext && shorts === fresh) return next;
  merged[COUNT] = next[COUNT];
  merged[SHORTS] = shorts;
  return merged;
}

function mergeShorts(
  before: Shorts | undefined,
  next: Shorts | undefined,
  same: Same,
): Shorts | undefined {
  if (before === next || before === undefined || next === undefined) return next;
  const merged = next.map((fresh, index) => mergeValue(before[index], fresh, same));
  return merged.every((value, index) => value === before[index]) ? before : merged;
}

function mergeValue(
  before: object | undefined,
  next: object | undefined,
  same: Same,
): object | undefined {
  if (before === next || before === undefined || next === undefined) return next;
  return same(before, next) ? before : next;
}

function mergeEntry(key: number, before: object, next: object, same: Same): object | undefined {
  return (key & 31) === NEXT_LAYER
    ? mergeLayer(before as Node, next as Node, 0, same)
    : mergeValue(before, next, same);
}

function mergeBuckets(before: Node, next: Node, same: Same): Node {
  let merged = next;
  let keepsBefore = before.length === next.length;
  let old = 0;
  for (let at = 0; at < next.length; at += 2) {
    const key = next[at] as number;
    while (old < before.length && (before[old] as number) < key) old += 2;
    if (before[old] !== key) {
      keepsBefore = false;
      continue;
    }
    const value = mergeEntry(key, before[old + 1] as object, next[at + 1] as object, same);
    if (value !== before[old + 1]) keepsBefore = false;
    if (value === next[at + 1]) continue;
    if (merged === next) merged = next.slice();
    merged[at + 1] = value;
  }
  return keepsBefore ? before : merged;
}

/** Merges a bucket with an inner node: one by one, at the keys of the bucket. */
function mergeAt(bucket: Node, before: Node, next: Node, depth: number, same: Same): Node {
  const owner = createOwner();
  let merged: Node | undefined = next;
  for (let at = 0; at < bucket.length; at += 2) {
    const key = bucket[at] as number;
    const old = find(before, key, depth);
    const fresh = find(next, key, depth);
    if (old === undefined || fresh === undefined) continue;
    merged = place(merged, depth, key, mergeEntry(key, old, fresh, same), owner);
  }
  return merged ?? next;
}

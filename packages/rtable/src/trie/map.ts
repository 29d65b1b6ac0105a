/** Every value changed at once: nodes are made anew only where something below them changes. */
import { withCrownShort, withLayerBelow } from './crown.ts';
import { writeLayer } from './key.ts';
import {
  BUCKET_ENTRIES,
  COUNT,
  countOf,
  editable,
  firstLength,
  gather,
  isInner,
  NEXT_LAYER,
  type Node,
  SHORTS,
  type Shorts,
  shortIndex,
  withShort,
} from './node.ts';
import { createOwner, emptyTrie, type Trie } from './trie.ts';

/**
 * What becomes of the value of a prefix: the same, another one, or nothing. `address` is reused
 * between the calls: copy it to keep it.
 */
export type MapValue<V> = (value: V, address: Uint8Array, length: number) => V | undefined;

/**
 * The trie with each value, in order, replaced by what `change` makes of it; the same trie when
 * nothing changes.
 */
export function mapTrie<V extends object>(trie: Trie<V>, change: MapValue<V>): Trie<V> {
  const before = trie.root;
  if (before === undefined) return trie;
  const owner = createOwner();
  let { size } = trie;
  const each: MapValue<object> = (value, address, length) => {
    const next = change(value as V, address, length);
    if (next === undefined) size--;
    return next;
  };
  const address = new Uint8Array(trie.width);
  let root: Node | undefined = before;
  const mapShorts = (node: Node, nibble: number, base: number, top: number): void => {
    const shorts = node[SHORTS] as Shorts | undefined;
    if (shorts === undefined) return;
    for (let length = firstLength(nibble); length < 4; length++) {
      const value = shorts[shortIndex(nibble, length)];
      if (value === undefined) continue;
      const next = each(value, address, base + length);
      if (next !== value) root = withCrownShort(root, top, base + length, next, owner);
    }
  };
  for (let high = 0; high < 16; high++) {
    address[0] = high << 4;
    mapShorts(before, high, 0, high << 4);
    const second = before[high] as Node | undefined;
    if (second === undefined) continue;
    for (let low = 0; low < 16; low++) {
      const top = (high << 4) | low;
      address[0] = top;
      mapShorts(second, low, 4, top);
      const layer = second[low] as Node | undefined;
      if (layer === undefined) continue;
      const next = mapLayer(layer, 0, 0, 0, address, each);
      if (next !== layer) root = withLayerBelow(root, top, next, owner);
      writeLayer(address, 0, 0);
    }
  }
  if (root === before) return trie;
  return root === undefined ? emptyTrie(trie.width) : { width: trie.width, size, root };
}

function mapLayer(
  node: Node,
  depth: number,
  start: number,
  layer: number,
  address: Uint8Array,
  change: MapValue<object>,
): Node | undefined {
  if (!isInner(node)) return mapBucket(node, layer, address, change);
  const before = node[SHORTS] as Shorts | undefined;
  let shorts = before;
  let copy = node;
  let count = node[COUNT] as number;
  for (let nibble = 0; nibble < 16; nibble++) {
    const bits = start | (nibble << (20 - depth));
    if (before !== undefined) {
      for (let length = firstLength(nibble); length < 4; length++) {
        const index = shortIndex(nibble, length);
        const value = before[index];
        if (value === undefined) continue;
        writeLayer(address, layer, bits);
        const next = change(value, address, 8 + 24 * layer + depth + length);
        if (next === value) continue;
        if (next === undefined) count--;
        shorts = withShort(shorts, index, next);
      }
    }
    const child = node[nibble] as Node | undefined;
    if (child === undefined) continue;
    const next = mapLayer(child, depth + 4, bits, layer, address, change);
    if (next === child) continue;
    if (copy === node) copy = editable(node, undefined);
    copy[nibble] = next;
    count += countOf(next) - countOf(child);
  }
  if (shorts !== before) {
    if (copy === node) copy = editable(node, undefined);
    copy[SHORTS] = shorts;
  }
  if (copy === node) return node;
  if (count === 0) return undefined;
  copy[COUNT] = count;
  return count > BUCKET_ENTRIES ? copy : gather(copy, depth, start, []).slice();
}

function mapBucket(
  bucket: Node,
  layer: number,
  address: Uint8Array,
  change: MapValue<object>,
): Node | undefined {
  let changed: Node | undefined;
  for (let at = 0; at < bucket.length; at += 2) {
    const key = bucket[at] as number;
    const value = bucket[at + 1] as object;
    writeLayer(address, layer, key >>> 5);
    let next: object | undefined;
    if ((key & 31) === NEXT_LAYER) {
      next = mapLayer(value as Node, 0, 0, layer + 1, address, change);
      writeLayer(address, layer + 1, 0);
    } else next = change(value, address, 8 + 24 * layer + (key & 31));
    if (next === value && changed === undefined) continue;
    changed ??= bucket.slice(0, at);
    if (next !== undefined) changed.push(key, next);
  }
  if (changed === undefined) return bucket;
  // The slice gives back the room that the pushes reserved.
  return changed.length === 0 ? undefined : changed.slice();
}

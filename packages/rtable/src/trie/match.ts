/** Longest-prefix match, and the walk from there to ever shorter prefixes. */
import { layerBelow } from './crown.ts';
import { layerBits } from './key.ts';
import { isInner, NEXT_LAYER, type Node, nibbleOf, SHORTS, type Shorts } from './node.ts';
import type { Trie } from './trie.ts';

/** The value of the longest prefix that covers the address (bytes from `offset`). */
export function longestMatch<V extends object>(
  trie: Trie<V>,
  address: Uint8Array,
  offset = 0,
): V | undefined {
  const top = address[offset] as number;
  const layer = layerBelow(trie.root, top);
  const found =
    layer === undefined
      ? undefined
      : trie.width === 4
        ? matchInLayer(layer, layerBits(address, offset, 0))
        : matchInLayers(layer, 0, address, offset);
  return (found ?? matchInCrown(trie.root, top)) as V | undefined;
}

/** `longestMatch` for an IPv4 address as a 32-bit integer (signed or not). */
export function longestMatch4<V extends object>(trie: Trie<V>, address: number): V | undefined {
  const top = address >>> 24;
  const layer = layerBelow(trie.root, top);
  const found = layer === undefined ? undefined : matchInLayer(layer, address & 0xffffff);
  return (found ?? matchInCrown(trie.root, top)) as V | undefined;
}

/**
 * Visits the prefixes that cover `address`/`length`, itself included, longest first, until `visit`
 * returns `true`; tells whether it did.
 */
export function walkCovers<V extends object>(
  trie: Trie<V>,
  address: Uint8Array,
  length: number,
  visit: (value: V, length: number) => boolean | undefined,
): boolean {
  const top = address[0] as number;
  const each = visit as (value: object, length: number) => boolean | undefined;
  const layer = length < 8 ? undefined : layerBelow(trie.root, top);
  if (layer !== undefined && coversInLayers(layer, 0, address, length, each)) return true;
  const second = trie.root?.[top >>> 4] as Node | undefined;
  const shorts = second?.[SHORTS] as Shorts | undefined;
  if (shorts !== undefined && length >= 4) {
    if (coversInShorts(shorts, top & 15, Math.min(length - 4, 3), 4, each)) return true;
  }
  const first = trie.root?.[SHORTS] as Shorts | undefined;
  return first !== undefined && coversInShorts(first, top >>> 4, Math.min(length, 3), 0, each);
}

/** Index of the last key of a bucket that is at most `key`; negative if none. */
function upperKey(bucket: Node, key: number): number {
  let low = 0;
  let high = bucket.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bucket[middle << 1] as number) <= key) low = middle + 1;
    else high = middle;
  }
  return (low << 1) - 2;
}

/** The match in a layer without links: the cover nearest before the address, else the shorts. */
function matchInLayer(top: Node, bits: number): object | undefined {
  let node: Node | undefined = top;
  let depth = 0;
  while (node !== undefined && isInner(node)) {
    node = node[nibbleOf(bits, depth)] as Node | undefined;
    depth += 4;
  }
  if (node !== undefined) {
    for (let at = upperKey(node, (bits << 5) | 31); at >= 0; at -= 2) {
      const key = node[at] as number;
      if (((key >>> 5) ^ bits) >>> (24 - (key & 31)) === 0) return node[at + 1] as object;
    }
  }
  return isInner(top) ? matchInShorts(top, bits) : undefined;
}

/** The same where entries may link to the layer below. */
function matchInLayers(
  top: Node,
  layer: number,
  address: Uint8Array,
  offset: number,
): object | undefined {
  const bits = layerBits(address, offset, layer);
  let node: Node | undefined = top;
  let depth = 0;
  while (node !== undefined && isInner(node)) {
    node = node[nibbleOf(bits, depth)] as Node | undefined;
    depth += 4;
  }
  if (node !== undefined) {
    for (let at = upperKey(node, (bits << 5) | 31); at >= 0; at -= 2) {
      const key = node[at] as number;
      const length = key & 31;
      if (length === NEXT_LAYER) {
        if (key >>> 5 !== bits) continue;
        const found = matchInLayers(node[at + 1] as Node, layer + 1, address, offset);
        if (found !== undefined) return found;
      } else if (((key >>> 5) ^ bits) >>> (24 - length) === 0) return node[at + 1] as object;
    }
  }
  return isInner(top) ? matchInShorts(top, bits) : undefined;
}

/** The deepest short prefix of the inner nodes of a layer that covers the address. */
function matchInShorts(top: Node, bits: number): object | undefined {
  let best: object | undefined;
  let node: Node | undefined = top;
  for (let depth = 0; node !== undefined && isInner(node); depth += 4) {
    const nibble = nibbleOf(bits, depth);
    const shorts = node[SHORTS] as Shorts | undefined;
    if (shorts !== undefined) best = climb(shorts, nibble) ?? best;
    node = node[nibble] as Node | undefined;
  }
  return best;
}

function matchInCrown(root: Node | undefined, top: number): object | undefined {
  if (root === undefined) return undefined;
  const second = root[top >>> 4] as Node | undefined;
  const shorts = second?.[SHORTS] as Shorts | undefined;
  const found = shorts === undefined ? undefined : climb(shorts, top & 15);
  if (found !== undefined) return found;
  const first = root[SHORTS] as Shorts | undefined;
  return first === undefined ? undefined : climb(first, top >>> 4);
}

function climb(shorts: Shorts, nibble: number): object | undefined {
  let index = 8 | (nibble >> 1);
  while (index > 0) {
    const value = shorts[index];
    if (value !== undefined) return value;
    index >>= 1;
  }
  return undefined;
}

function coversInLayers(
  top: Node,
  layer: number,
  address: Uint8Array,
  length: number,
  visit: (value: object, length: number) => boolean | undefined,
): boolean {
  const bits = layerBits(address, 0, layer);
  const base = 8 + 24 * layer;
  const own = Math.min(length - base, 24);
  const path: Node[] = [];
  let node: Node | undefined = top;
  let depth = 0;
  while (node !== undefined && isInner(node) && own >= depth) {
    path.push(node);
    node = own >= depth + 4 ? (node[nibbleOf(bits, depth)] as Node | undefined) : undefined;
    depth += 4;
  }
  if (node !== undefined && !isInner(node)) {
    for (let at = upperKey(node, (bits << 5) | 31); at >= 0; at -= 2) {
      const key = node[at] as number;
      const size = key & 31;
      if (size === NEXT_LAYER) {
        if (key >>> 5 !== bits || length <= base + 24) continue;
        if (coversInLayers(node[at + 1] as Node, layer + 1, address, length, visit)) return true;
      } else if (size <= own && ((key >>> 5) ^ bits) >>> (24 - size) === 0) {
        if (visit(node[at + 1] as object, base + size)) return true;
      }
    }
  }
  for (let at = path.length - 1; at >= 0; at--) {
    const shorts = path[at]?.[SHORTS] as Shorts | undefined;
    if (shorts === undefined) continue;
    const longest = Math.min(own - 4 * at, 3);
    if (coversInShorts(shorts, nibbleOf(bits, 4 * at), longest, base + 4 * at, visit)) return true;
  }
  return false;
}

function coversInShorts(
  shorts: Shorts,
  nibble: number,
  longest: number,
  base: number,
  visit: (value: object, length: number) => boolean | undefined,
): boolean {
  for (let length = longest; length >= 0; length--) {
    const value = shorts[(1 << length) | (nibble >> (4 - length))];
    if (value !== undefined && visit(value, base + length)) return true;
  }
  return false;
}

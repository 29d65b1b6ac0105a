/**
 * Ordered iteration: ascending by address, a prefix before everything that it covers.
 *
 * The walks hand out one address buffer that they reuse: it holds during the call of the visitor,
 * copy it to keep it. A visitor that returns `true` ends the walk.
 */
import { layerBelow } from './crown.ts';
import { keyOf, layerBits, layerOf, writeLayer } from './key.ts';
import {
  find,
  firstLength,
  isInner,
  lowerBound,
  NEXT_LAYER,
  type Node,
  SHORTS,
  type Shorts,
  shortIndex,
} from './node.ts';
import type { Trie } from './trie.ts';

/** What the walks call for each prefix. */
export type Visit<V> = (address: Uint8Array, length: number, value: V) => boolean | undefined;

/** One prefix of a trie with its value. */
export interface Entry<V> {
  readonly address: Uint8Array;
  readonly length: number;
  readonly value: V;
}

/** One above the last key of a layer. */
const END = 1 << 29;

/** Visits every prefix in order; tells whether the visitor ended the walk. */
export function walk<V extends object>(trie: Trie<V>, visit: Visit<V>): boolean {
  const scratch = new Uint8Array(trie.width);
  return walkTops(trie.root, scratch, 0, 256, 0, visit as Visit<object>);
}

/** Visits, in order, `address`/`length` itself and the prefixes that it covers. */
export function walkCovered<V extends object>(
  trie: Trie<V>,
  address: Uint8Array,
  length: number,
  visit: Visit<V>,
): boolean {
  const each = visit as Visit<object>;
  const scratch = new Uint8Array(trie.width);
  const top = address[0] as number;
  if (length < 8) {
    const from = (top >>> (8 - length)) << (8 - length);
    return walkTops(trie.root, scratch, from, from + (1 << (8 - length)), length, each);
  }
  scratch[0] = top;
  let node = layerBelow(trie.root, top);
  const last = layerOf(length);
  for (let layer = 0; layer < last && node !== undefined; layer++) {
    const bits = layerBits(address, 0, layer);
    writeLayer(scratch, layer, bits);
    node = find(node, (bits << 5) | NEXT_LAYER) as Node | undefined;
  }
  if (node === undefined) return false;
  const from = keyOf(layerBits(address, 0, last), length - 8 - 24 * last);
  const to = ((from >>> 5) + (1 << (24 - (from & 31)))) << 5;
  return walkLayer(node, 0, 0, last, from, to, scratch, each);
}

/** Every prefix in order. Each entry has an address of its own. */
export function* entries<V extends object>(trie: Trie<V>): Generator<Entry<V>, void, undefined> {
  const scratch = new Uint8Array(trie.width);
  // One first byte at a time, so that a walk that is given up early has not cost the whole trie.
  for (let top = 0; top < 256; top++) {
    const some: Entry<V>[] = [];
    walkTops(trie.root, scratch, top, top + 1, 0, (address, length, value) => {
      some.push({ address: address.slice(), length, value: value as V });
      return undefined;
    });
    yield* some;
  }
}

/** Visits what starts in the first bytes `from`..`to` and is not shorter than `shortest`. */
function walkTops(
  root: Node | undefined,
  address: Uint8Array,
  from: number,
  to: number,
  shortest: number,
  visit: Visit<object>,
): boolean {
  if (root === undefined) return false;
  for (let top = from; top < to; top++) {
    address[0] = top;
    const second = root[top >>> 4] as Node | undefined;
    if ((top & 15) === 0) {
      if (visitShorts(root, top >>> 4, 0, shortest, address, visit)) return true;
      if (second === undefined) {
        top += 15;
        continue;
      }
    }
    if (second === undefined) return false;
    if (visitShorts(second, top & 15, 4, shortest, address, visit)) return true;
    const layer = second[top & 15] as Node | undefined;
    if (layer === undefined) continue;
    if (walkLayer(layer, 0, 0, 0, 0, END, address, visit)) return true;
    writeLayer(address, 0, 0);
  }
  return false;
}

function visitShorts(
  crown: Node,
  nibble: number,
  base: number,
  shortest: number,
  address: Uint8Array,
  visit: Visit<object>,
): boolean {
  const shorts = crown[SHORTS] as Shorts | undefined;
  if (shorts === undefined) return false;
  for (let length = Math.max(firstLength(nibble), shortest - base); length < 4; length++) {
    const value = shorts[shortIndex(nibble, length)];
    if (value !== undefined && visit(address, base + length, value)) return true;
  }
  return false;
}

/** Visits the entries of a layer, from the node at `depth` that begins at `start`, in `from`..`to`. */
function walkLayer(
  node: Node,
  depth: number,
  start: number,
  layer: number,
  from: number,
  to: number,
  address: Uint8Array,
  visit: Visit<object>,
): boolean {
  if (!isInner(node)) return walkBucket(node, layer, from, to, address, visit);
  const shorts = node[SHORTS] as Shorts | undefined;
  for (let nibble = 0; nibble < 16; nibble++) {
    const bits = start | (nibble << (20 - depth));
    if (bits << 5 >= to) break;
    if ((bits + (1 << (20 - depth))) << 5 <= from) continue;
    if (shorts !== undefined) {
      for (let length = firstLength(nibble); length < 4; length++) {
        const value = shorts[shortIndex(nibble, length)];
        if (value === undefined || ((bits << 5) | (depth + length)) < from) continue;
        writeLayer(address, layer, bits);
        if (visit(address, 8 + 24 * layer + depth + length, value)) return true;
      }
    }
    const child = node[nibble] as Node | undefined;
    if (child === undefined) continue;
    if (walkLayer(child, depth + 4, bits, layer, from, to, address, visit)) return true;
  }
  return false;
}

function walkBucket(
  bucket: Node,
  layer: number,
  from: number,
  to: number,
  address: Uint8Array,
  visit: Visit<object>,
): boolean {
  for (let at = lowerBound(bucket, from); at < bucket.length; at += 2) {
    const key = bucket[at] as number;
    if (key >= to) break;
    const value = bucket[at + 1] as object;
    writeLayer(address, layer, key >>> 5);
    if ((key & 31) === NEXT_LAYER) {
      if (walkLayer(value as Node, 0, 0, layer + 1, 0, END, address, visit)) return true;
      writeLayer(address, layer + 1, 0);
    } else if (visit(address, 8 + 24 * layer + (key & 31), value)) return true;
  }
  return false;
}

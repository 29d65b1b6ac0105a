/** Bulk load: collects prefixes, then builds the trie bottom up. */
import { withCrownShort, withLayerBelow } from './crown.ts';
import { keyOf, layerBits } from './key.ts';
import { fold, NEXT_LAYER, type Node, type Slot } from './node.ts';
import { createOwner, emptyTrie, type Trie } from './trie.ts';

/** Collects prefixes for one bulk load. Nearly sorted input is the fastest. */
export interface Loader<V extends object> {
  /** Adds a prefix; `address` is copied. A prefix may be added again: see `createLoader`. */
  add(address: Uint8Array, length: number, value: V): void;
  /** The trie of all that was added so far. */
  finish(): Trie<V>;
}

/**
 * A loader for addresses of `width` bytes. Where a prefix was added several times, `combine` makes
 * one value of the earlier and the later one; without it the later one stays.
 */
export function createLoader<V extends object>(
  width: 4 | 16,
  combine: (earlier: V, later: V) => V = (_, later) => later,
): Loader<V> {
  const values: V[] = [];
  let addresses = new Uint8Array(width * 64);
  let lengths = new Uint8Array(64);
  return {
    add(address, length, value) {
      const index = values.length;
      if (index === lengths.length) {
        addresses = grown(addresses);
        lengths = grown(lengths);
      }
      const at = index * width;
      for (let byte = 0; byte < width; byte++) addresses[at + byte] = address[byte] as number;
      lengths[index] = length;
      values.push(value);
    },
    finish: () => assemble({ width, addresses, lengths, values }, combine),
  };
}

/** Prefixes side by side: the i-th is `width` bytes of `addresses`, `lengths[i]`, `values[i]`. */
interface Columns<V> {
  readonly width: 4 | 16;
  readonly addresses: Uint8Array;
  readonly lengths: Uint8Array;
  readonly values: readonly V[];
}

function grown(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}

/** Order of iteration: by address, shorter first. Only sound if bits beyond the length are 0. */
function compare(columns: Columns<unknown>, a: number, b: number): number {
  const { width, addresses, lengths } = columns;
  for (let byte = 0; byte < width; byte++) {
    const difference =
      (addresses[a * width + byte] as number) - (addresses[b * width + byte] as number);
    if (difference !== 0) return difference;
  }
  return (lengths[a] as number) - (lengths[b] as number);
}

/** Clears the bits beyond the length, so that comparing bytes compares prefixes. */
function maskHostBits({ width, addresses, lengths, values }: Columns<unknown>): void {
  for (let index = 0; index < values.length; index++) {
    const length = lengths[index] as number;
    const at = index * width;
    let byte = length >> 3;
    if (byte < width) {
      addresses[at + byte] = (addresses[at + byte] as number) & (0xff00 >> (length & 7));
    }
    for (byte += 1; byte < width; byte++) addresses[at + byte] = 0;
  }
}

/** The order of the prefixes, by index; the identity where they came sorted. */
function sortedOrder(columns: Columns<unknown>): number[] {
  const order: number[] = [];
  let sorted = true;
  for (let index = 0; index < columns.values.length; index++) {
    order.push(index);
    if (sorted && index > 0 && compare(columns, index - 1, index) > 0) sorted = false;
  }
  return sorted ? order : order.sort((a, b) => compare(columns, a, b));
}

function assemble<V extends object>(
  columns: Columns<V>,
  combine: (earlier: V, later: V) => V,
): Trie<V> {
  maskHostBits(columns);
  const { width, addresses, lengths, values } = columns;
  const order = sortedOrder(columns);
  const owner = createOwner();
  let root: Node | undefined;
  let size = 0;

  /** The layer of the entries `from`..`to` of `order`, which agree in all bits above it. */
  function layerOfRange(from: number, to: number, layer: number): Node | undefined {
    const flat: Slot[] = [];
    const base = 8 + 24 * layer;
    let at = from;
    while (at < to) {
      const index = order[at] as number;
      const bits = layerBits(addresses, index * width, layer);
      const length = (lengths[index] as number) - base;
      if (length > 24) {
        const start = at;
        while (at < to && extendsBits(order[at] as number, bits)) at++;
        flat.push((bits << 5) | NEXT_LAYER, layerOfRange(start, at, layer + 1));
        continue;
      }
      append(flat, keyOf(bits, length), values[index] as V);
      at++;
    }
    return fold(flat, 0, flat.length, 0, owner);

    function extendsBits(index: number, bits: number): boolean {
      if ((lengths[index] as number) - base <= 24) return false;
      return layerBits(addresses, index * width, layer) === bits;
    }
  }

  function append(flat: Slot[], key: number, value: V): void {
    const last = flat.length - 2;
    if (flat[last] === key) flat[last + 1] = combine(flat[last + 1] as V, value);
    else {
      flat.push(key, value);
      size++;
    }
  }

  let at = 0;
  while (at < order.length) {
    const index = order[at] as number;
    const top = addresses[index * width] as number;
    const length = lengths[index] as number;
    if (length < 8) {
      let value = values[index] as V;
      for (at++; at < order.length; at++) {
        const next = order[at] as number;
        if (compare(columns, index, next) !== 0) break;
        value = combine(value, values[next] as V);
      }
      root = withCrownShort(root, top, length, value, owner);
      size++;
      continue;
    }
    const start = at;
    while (at < order.length && addresses[(order[at] as number) * width] === top) at++;
    root = withLayerBelow(root, top, layerOfRange(start, at, 0), owner);
  }
  return root === undefined ? emptyTrie(width) : { width, size, root };
}

/** The persistent prefix trie: a value that is never changed, only succeeded by another one. */
import { crownShort, layerBelow, withCrownShort, withLayerBelow } from './crown.ts';
import { keyOf, layerBits, layerOf } from './key.ts';
import { find, NEXT_LAYER, type Node, type Owner, place } from './node.ts';

declare const held: unique symbol;

/**
 * An immutable map from address prefixes to values, with longest-prefix match, ordered iteration
 * and structural sharing. Two tries with equal contents have equal shape.
 */
export interface Trie<V extends object> {
  /** Bytes of an address: 4 (IPv4) or 16 (IPv6). */
  readonly width: 4 | 16;
  /** How many prefixes it holds. */
  readonly size: number;
  /** Its nodes (`node.ts`); not for use outside the trie's own functions. */
  readonly root: Node | undefined;
  readonly [held]?: V;
}

const EMPTY4: Trie<never> = Object.freeze({ width: 4, size: 0, root: undefined });
const EMPTY16: Trie<never> = Object.freeze({ width: 16, size: 0, root: undefined });

/** The trie with nothing in it, one and the same object for a width. */
export function emptyTrie<V extends object>(width: 4 | 16): Trie<V> {
  return width === 4 ? EMPTY4 : EMPTY16;
}

/**
 * A new owner for one batch of changes. Passed to `withPrefix` and its kin it lets them edit in
 * place the nodes that the same owner made before, so only the last trie of the batch may be kept.
 */
export function createOwner(): Owner {
  return { batch: 'owner' };
}

/** The value at exactly this prefix. Bits of `address` beyond `length` are ignored. */
export function exact<V extends object>(
  trie: Trie<V>,
  address: Uint8Array,
  length: number,
): V | undefined {
  const top = address[0] as number;
  if (length < 8) return crownShort(trie.root, top, length) as V | undefined;
  let node = layerBelow(trie.root, top);
  const last = layerOf(length);
  for (let layer = 0; layer < last && node !== undefined; layer++) {
    node = find(node, (layerBits(address, 0, layer) << 5) | NEXT_LAYER) as Node | undefined;
  }
  const key = keyOf(layerBits(address, 0, last), length - 8 - 24 * last);
  return find(node, key) as V | undefined;
}

/** `exact` for an IPv4 prefix whose address is a 32-bit integer (signed or not). */
export function exact4<V extends object>(
  trie: Trie<V>,
  address: number,
  length: number,
): V | undefined {
  const top = address >>> 24;
  if (length < 8) return crownShort(trie.root, top, length) as V | undefined;
  return find(layerBelow(trie.root, top), keyOf(address & 0xffffff, length - 8)) as V | undefined;
}

/**
 * The trie with `value` at this prefix, or without the prefix if `value` is `undefined`; the same
 * trie if that is so already. Bits of `address` beyond `length` are ignored.
 */
export function withPrefix<V extends object>(
  trie: Trie<V>,
  address: Uint8Array,
  length: number,
  value: V | undefined,
  owner?: Owner,
): Trie<V> {
  const before = exact(trie, address, length);
  if (before === value) return trie;
  const top = address[0] as number;
  const root =
    length < 8
      ? withCrownShort(trie.root, top, length, value, owner)
      : withLayerBelow(
          trie.root,
          top,
          placeInLayers(layerBelow(trie.root, top), 0, address, length, value, owner),
          owner,
        );
  return succeed(trie, root, before, value);
}

/** `withPrefix` for an IPv4 prefix whose address is a 32-bit integer (signed or not). */
export function withPrefix4<V extends object>(
  trie: Trie<V>,
  address: number,
  length: number,
  value: V | undefined,
  owner?: Owner,
): Trie<V> {
  const before = exact4(trie, address, length);
  if (before === value) return trie;
  const top = address >>> 24;
  let root: Node | undefined;
  if (length < 8) root = withCrownShort(trie.root, top, length, value, owner);
  else {
    const key = keyOf(address & 0xffffff, length - 8);
    const layer = place(layerBelow(trie.root, top), 0, key, value, owner);
    root = withLayerBelow(trie.root, top, layer, owner);
  }
  return succeed(trie, root, before, value);
}

/**
 * The trie with the value at this prefix replaced by what `change` makes of it; `undefined` is
 * "no such prefix" on the way in and on the way out.
 */
export function updatePrefix<V extends object>(
  trie: Trie<V>,
  address: Uint8Array,
  length: number,
  change: (before: V | undefined) => V | undefined,
  owner?: Owner,
): Trie<V> {
  return withPrefix(trie, address, length, change(exact(trie, address, length)), owner);
}

function placeInLayers(
  node: Node | undefined,
  layer: number,
  address: Uint8Array,
  length: number,
  value: object | undefined,
  owner: Owner | undefined,
): Node | undefined {
  const bits = layerBits(address, 0, layer);
  if (layer === layerOf(length)) {
    return place(node, 0, keyOf(bits, length - 8 - 24 * layer), value, owner);
  }
  const link = (bits << 5) | NEXT_LAYER;
  const below = find(node, link) as Node | undefined;
  const next = placeInLayers(below, layer + 1, address, length, value, owner);
  return place(node, 0, link, next, owner);
}

function succeed<V extends object>(
  trie: Trie<V>,
  root: Node | undefined,
  before: V | undefined,
  value: V | undefined,
): Trie<V> {
  if (root === undefined) return emptyTrie(trie.width);
  const grown = (value === undefined ? 0 : 1) - (before === undefined ? 0 : 1);
  return { width: trie.width, size: trie.size + grown, root };
}

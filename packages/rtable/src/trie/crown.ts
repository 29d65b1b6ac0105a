/**
 * The crown of a trie: the two fixed 16-way levels of the first byte. Unlike nodes of a layer they
 * exist whenever anything is below them; their count is that of their children and shorts.
 */
import {
  COUNT,
  editable,
  emptyInner,
  type Node,
  type Owner,
  SHORTS,
  type Shorts,
  type Slot,
  shortIndex,
  withShort,
} from './node.ts';

/** The top node of the first layer below the byte `top`. */
export function layerBelow(root: Node | undefined, top: number): Node | undefined {
  const second = root?.[top >>> 4] as Node | undefined;
  return second?.[top & 15] as Node | undefined;
}

/** A crown whose first layer below `top` is `layer`; `undefined` when nothing is left. */
export function withLayerBelow(
  root: Node | undefined,
  top: number,
  layer: Node | undefined,
  owner: Owner | undefined,
): Node | undefined {
  const second = root?.[top >>> 4] as Node | undefined;
  const below = withSlot(second, top & 15, layer, owner);
  return withSlot(root, top >>> 4, below, owner);
}

/** The value at the prefix of `length` 0..7 of the byte `top`. */
export function crownShort(
  root: Node | undefined,
  top: number,
  length: number,
): object | undefined {
  const node = length < 4 ? root : (root?.[top >>> 4] as Node | undefined);
  const shorts = node?.[SHORTS] as Shorts | undefined;
  return shorts?.[crownIndex(top, length)];
}

/** A crown with `value` at the prefix of `length` 0..7, or without it if `undefined`. */
export function withCrownShort(
  root: Node | undefined,
  top: number,
  length: number,
  value: object | undefined,
  owner: Owner | undefined,
): Node | undefined {
  if (length < 4) return withValue(root, crownIndex(top, length), value, owner);
  const second = root?.[top >>> 4] as Node | undefined;
  const below = withValue(second, crownIndex(top, length), value, owner);
  return withSlot(root, top >>> 4, below, owner);
}

function crownIndex(top: number, length: number): number {
  return length < 4 ? shortIndex(top >>> 4, length) : shortIndex(top & 15, length - 4);
}

function withSlot(
  node: Node | undefined,
  slot: number,
  next: Slot,
  owner: Owner | undefined,
): Node | undefined {
  const before = node?.[slot];
  if (before === next) return node;
  const copy = node === undefined ? emptyInner(owner) : editable(node, owner);
  const count = (copy[COUNT] as number) + presence(next) - presence(before);
  copy[slot] = next;
  copy[COUNT] = count;
  return count === 0 ? undefined : copy;
}

function withValue(
  node: Node | undefined,
  index: number,
  value: object | undefined,
  owner: Owner | undefined,
): Node | undefined {
  const shorts = node?.[SHORTS] as Shorts | undefined;
  const before = shorts?.[index];
  if (before === value) return node;
  const copy = node === undefined ? emptyInner(owner) : editable(node, owner);
  const count = (copy[COUNT] as number) + presence(value) - presence(before);
  copy[SHORTS] = withShort(shorts, index, value);
  copy[COUNT] = count;
  return count === 0 ? undefined : copy;
}

function presence(slot: Slot): number {
  return slot === undefined ? 0 : 1;
}

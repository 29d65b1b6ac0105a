/**
 * The nodes of the canonical burst trie, and the one routine that changes them.
 *
 * An address is cut into its first byte and then layers of 24 bits: IPv4 is one layer, IPv6 five
 * (8 + 24·5 = 128). The first byte is two fixed 16-way levels, the *crown*. Within a layer an entry
 * is one small integer, `bits24 << 5 | length`, below 2^30 so that it is never boxed; length 0..24,
 * or `NEXT_LAYER` for the link to the layer below.
 *
 * A node is a plain array, and the parity of its length tells its kind:
 * - a *bucket* (even): `[key, value, key, value, …]` in ascending key order, which is preorder:
 *   a prefix stands before everything that it covers;
 * - an *inner* node (odd): 16 children, the count of entries below, the owner of the node, and
 *   the prefixes that end inside these four bits (`Shorts`).
 *
 * Within a layer a node is inner exactly if more than `BUCKET_ENTRIES` entries are below it, so the
 * shape is a function of the contents alone: two tries with equal contents can be compared,
 * merged and diffed node by node, whatever their histories.
 */

/** What a slot may hold: a key, a value, a child, or nothing. */
export type Slot = number | object | undefined;
/** A bucket or an inner node. */
export type Node = Slot[];
/** Prefixes of 0..3 bits inside an inner node, by heap index 1..15: `1 << length | bits`. */
export type Shorts = (object | undefined)[];
/** Proof that inner nodes that carry it were made by one batch, which may therefore edit them. */
export type Owner = { readonly batch: 'owner' };

/** Most entries that a bucket holds; one more and it bursts into an inner node. */
export const BUCKET_ENTRIES = 48;
/** The key length that marks the link to the next layer; sorts after the /24 of the same bits. */
export const NEXT_LAYER = 25;
/** Slot of the count of an inner node (crown: non-empty children and shorts). */
export const COUNT = 16;
/** Slot of the owner of an inner node. */
export const OWNER = 17;
/** Slot of the shorts of an inner node; `undefined` when it has none. */
export const SHORTS = 18;

/** Whether a node is an inner one. */
export function isInner(node: Node): boolean {
  return (node.length & 1) === 1;
}

/** How many entries of its layer are in a node and below. */
export function countOf(node: Node | undefined): number {
  if (node === undefined) return 0;
  return isInner(node) ? (node[COUNT] as number) : node.length >> 1;
}

/** Which child of an inner node at `depth` bits of a layer leads to `bits`. */
export function nibbleOf(bits: number, depth: number): number {
  return (bits >>> (20 - depth)) & 15;
}

/** Heap index, among the shorts of a node, of the prefix of 0..3 bits that starts at `nibble`. */
export function shortIndex(nibble: number, length: number): number {
  return (1 << length) | (nibble >> (4 - length));
}

/** The shortest prefix, in bits of an inner node, that starts at `nibble` (0: 0, odd: 4). */
export function firstLength(nibble: number): number {
  return nibble === 0 ? 0 : Math.clz32(nibble & -nibble) - 27;
}

/** The 24 bits at which the part of a layer begins that `key` is in at `depth`. */
export function startOf(key: number, depth: number): number {
  return depth === 0 ? 0 : ((key >>> 5) >>> (24 - depth)) << (24 - depth);
}

/** Index of the first key of a bucket that is not below `key`; the length of the bucket if none. */
export function lowerBound(bucket: Node, key: number): number {
  let low = 0;
  let high = bucket.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bucket[middle << 1] as number) < key) low = middle + 1;
    else high = middle;
  }
  return low << 1;
}

/** The value at exactly `key` in the part of a layer that begins at `depth`. */
export function find(top: Node | undefined, key: number, from = 0): object | undefined {
  let node = top;
  let depth = from;
  while (node !== undefined && isInner(node)) {
    const nibble = nibbleOf(key >>> 5, depth);
    const length = (key & 31) - depth;
    if (length < 4) return (node[SHORTS] as Shorts | undefined)?.[shortIndex(nibble, length)];
    node = node[nibble] as Node | undefined;
    depth += 4;
  }
  if (node === undefined) return undefined;
  const index = lowerBound(node, key);
  return node[index] === key ? (node[index + 1] as object) : undefined;
}

/** An inner node with nothing in it. */
export function emptyInner(owner: Owner | undefined): Node {
  const none: Slot = undefined;
  // A literal, so that the array is packed.
  // biome-ignore format: one line for 16 children, then count, owner, shorts
  return [
    none, none, none, none, none, none, none, none, none, none, none, none, none, none, none, none,
    0, owner, undefined,
  ];
}

function emptyShorts(): Shorts {
  const none = undefined;
  // biome-ignore format: one line for 16 slots
  return [
    none, none, none, none, none, none, none, none, none, none, none, none, none, none, none, none,
  ];
}

/** `node` itself if `owner` made it, else a copy that `owner` may edit. */
export function editable(node: Node, owner: Owner | undefined): Node {
  if (owner !== undefined && node[OWNER] === owner) return node;
  const copy = node.slice();
  copy[OWNER] = owner;
  return copy;
}

/** The shorts with one value set; `undefined` when none is left. */
export function withShort(
  shorts: Shorts | undefined,
  index: number,
  value: object | undefined,
): Shorts | undefined {
  if (value === undefined) {
    if (shorts === undefined) return undefined;
    if (shorts.every((other, at) => other === undefined || at === index)) return undefined;
  }
  const copy = shorts === undefined ? emptyShorts() : shorts.slice();
  copy[index] = value;
  return copy;
}

/**
 * A layer with `value` at `key`, or without `key` if `value` is `undefined`. The same node comes
 * back when nothing changes, `undefined` when nothing is left.
 */
export function place(
  node: Node | undefined,
  depth: number,
  key: number,
  value: object | undefined,
  owner: Owner | undefined,
): Node | undefined {
  if (node === undefined) return value === undefined ? undefined : [key, value];
  return isInner(node)
    ? placeInInner(node, depth, key, value, owner)
    : placeInBucket(node, depth, key, value, owner);
}

function placeInBucket(
  bucket: Node,
  depth: number,
  key: number,
  value: object | undefined,
  owner: Owner | undefined,
): Node | undefined {
  const index = lowerBound(bucket, key);
  if (bucket[index] === key) {
    if (bucket[index + 1] === value) return bucket;
    if (value === undefined) return bucket.length === 2 ? undefined : bucket.toSpliced(index, 2);
    const copy = bucket.slice();
    copy[index + 1] = value;
    return copy;
  }
  if (value === undefined) return bucket;
  const grown = bucket.toSpliced(index, 0, key, value);
  if (grown.length <= BUCKET_ENTRIES << 1) return grown;
  return fold(grown, 0, grown.length, depth, owner);
}

function placeInInner(
  inner: Node,
  depth: number,
  key: number,
  value: object | undefined,
  owner: Owner | undefined,
): Node | undefined {
  const nibble = nibbleOf(key >>> 5, depth);
  const length = (key & 31) - depth;
  let slot: number;
  let next: Slot;
  let count = inner[COUNT] as number;
  if (length < 4) {
    const index = shortIndex(nibble, length);
    const shorts = inner[SHORTS] as Shorts | undefined;
    const before = shorts?.[index];
    if (before === value) return inner;
    slot = SHORTS;
    next = withShort(shorts, index, value);
    count += (value === undefined ? 0 : 1) - (before === undefined ? 0 : 1);
  } else {
    const child = inner[nibble] as Node | undefined;
    // An owned child is edited in place: its count has to be read before.
    const before = countOf(child);
    const placed = place(child, depth + 4, key, value, owner);
    const after = countOf(placed);
    if (placed === child && before === after) return inner;
    slot = nibble;
    next = placed;
    count += after - before;
  }
  const copy = editable(inner, owner);
  copy[slot] = next;
  copy[COUNT] = count;
  // The slice gives back the room that the pushes of `gather` reserved.
  return count > BUCKET_ENTRIES ? copy : gather(copy, depth, startOf(key, depth), []).slice();
}

/**
 * The node of a layer, at `depth`, that holds the sorted entries `from`..`to` of `flat`, which has
 * the layout of a bucket.
 */
export function fold(
  flat: Node,
  from: number,
  to: number,
  depth: number,
  owner: Owner | undefined,
): Node | undefined {
  if (from === to) return undefined;
  if (to - from <= BUCKET_ENTRIES << 1) return flat.slice(from, to);
  const inner = emptyInner(owner);
  inner[COUNT] = (to - from) >> 1;
  let shorts: Shorts | undefined;
  let start = from;
  let at = from;
  for (let nibble = 0; nibble < 16; nibble++) {
    // Of the entries that start at this nibble the short ones come first.
    while (at < to) {
      const key = flat[at] as number;
      if (nibbleOf(key >>> 5, depth) !== nibble || (key & 31) - depth >= 4) break;
      const index = shortIndex(nibble, (key & 31) - depth);
      shorts ??= emptyShorts();
      shorts[index] = flat[at + 1] as object;
      at += 2;
    }
    start = at;
    while (at < to && nibbleOf((flat[at] as number) >>> 5, depth) === nibble) at += 2;
    inner[nibble] = fold(flat, start, at, depth + 4, owner);
  }
  inner[SHORTS] = shorts;
  return inner;
}

/** Appends the entries of a node of a layer, which begins at `bits`, to `into` in key order. */
export function gather(node: Node, depth: number, bits: number, into: Node): Node {
  if (!isInner(node)) {
    for (let at = 0; at < node.length; at++) into.push(node[at]);
    return into;
  }
  const shorts = node[SHORTS] as Shorts | undefined;
  for (let nibble = 0; nibble < 16; nibble++) {
    const start = bits | (nibble << (20 - depth));
    if (shorts !== undefined) {
      for (let length = firstLength(nibble); length < 4; length++) {
        const value = shorts[shortIndex(nibble, length)];
        if (value !== undefined) into.push((start << 5) | (depth + length), value);
      }
    }
    const child = node[nibble] as Node | undefined;
    if (child !== undefined) gather(child, depth + 4, start, into);
  }
  return into;
}

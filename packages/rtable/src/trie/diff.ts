/** What differs between two tries, at a cost proportional to the difference. */
import { writeLayer } from './key.ts';
import {
  firstLength,
  gather,
  isInner,
  NEXT_LAYER,
  type Node,
  SHORTS,
  type Shorts,
  shortIndex,
} from './node.ts';
import type { Trie } from './trie.ts';

/**
 * What `diffTries` calls for each prefix whose value differs; `undefined` where a side lacks it.
 * `address` is reused between the calls: copy it to keep it.
 */
export type VisitChange<V> = (
  address: Uint8Array,
  length: number,
  before: V | undefined,
  after: V | undefined,
) => void;

/**
 * Visits, in order, each prefix whose values are not identical in `before` and `after`. Parts that
 * the two share are skipped.
 */
export function diffTries<V extends object>(
  before: Trie<V>,
  after: Trie<V>,
  visit: VisitChange<V>,
): void {
  if (before.root === after.root) return;
  const address = new Uint8Array(after.width);
  const each = visit as VisitChange<object>;
  for (let high = 0; high < 16; high++) {
    const old = before.root?.[high] as Node | undefined;
    const fresh = after.root?.[high] as Node | undefined;
    address[0] = high << 4;
    diffShorts(before.root, after.root, high, 0, address, each);
    if (old === fresh) continue;
    for (let low = 0; low < 16; low++) {
      address[0] = (high << 4) | low;
      diffShorts(old, fresh, low, 4, address, each);
      const a = old?.[low] as Node | undefined;
      diffLayer(a, fresh?.[low] as Node | undefined, 0, 0, 0, address, each);
      writeLayer(address, 0, 0);
    }
  }
}

/** The shorts that start at `nibble` of two inner nodes whose own prefixes begin at bit `base`. */
function diffShorts(
  before: Node | undefined,
  after: Node | undefined,
  nibble: number,
  base: number,
  address: Uint8Array,
  visit: VisitChange<object>,
): void {
  const old = before?.[SHORTS] as Shorts | undefined;
  const fresh = after?.[SHORTS] as Shorts | undefined;
  if (old === fresh) return;
  for (let length = firstLength(nibble); length < 4; length++) {
    const index = shortIndex(nibble, length);
    if (old?.[index] === fresh?.[index]) continue;
    visit(address, base + length, old?.[index], fresh?.[index]);
  }
}

function diffLayer(
  before: Node | undefined,
  after: Node | undefined,
  layer: number,
  depth: number,
  start: number,
  address: Uint8Array,
  visit: VisitChange<object>,
): void {
  if (before === after) return;
  const bothInner =
    before !== undefined && after !== undefined && isInner(before) && isInner(after);
  if (!bothInner) {
    const old = before === undefined ? [] : flatten(before, depth, start);
    const fresh = after === undefined ? [] : flatten(after, depth, start);
    diffFlat(old, fresh, layer, address, visit);
    return;
  }
  for (let nibble = 0; nibble < 16; nibble++) {
    const bits = start | (nibble << (20 - depth));
    writeLayer(address, layer, bits);
    diffShorts(before, after, nibble, 8 + 24 * layer + depth, address, visit);
    const old = before[nibble] as Node | undefined;
    diffLayer(old, after[nibble] as Node | undefined, layer, depth + 4, bits, address, visit);
  }
}

function flatten(node: Node, depth: number, start: number): Node {
  return isInner(node) ? gather(node, depth, start, []) : node;
}

function diffFlat(
  before: Node,
  after: Node,
  layer: number,
  address: Uint8Array,
  visit: VisitChange<object>,
): void {
  let a = 0;
  let b = 0;
  while (a < before.length || b < after.length) {
    const keyA = a < before.length ? (before[a] as number) : Number.POSITIVE_INFINITY;
    const keyB = b < after.length ? (after[b] as number) : Number.POSITIVE_INFINITY;
    const key = Math.min(keyA, keyB);
    const old = keyA === key ? (before[a + 1] as object) : undefined;
    const fresh = keyB === key ? (after[b + 1] as object) : undefined;
    if (keyA === key) a += 2;
    if (keyB === key) b += 2;
    if (old === fresh) continue;
    writeLayer(address, layer, key >>> 5);
    if ((key & 31) === NEXT_LAYER) {
      diffLayer(
        old as Node | undefined,
        fresh as Node | undefined,
        layer + 1,
        0,
        0,
        address,
        visit,
      );
      writeLayer(address, layer + 1, 0);
    } else visit(address, 8 + 24 * layer + (key & 31), old, fresh);
  }
}

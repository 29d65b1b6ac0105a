/**
 * The hosts whose longest match may change when one prefix changes: those inside it that no longer
 * prefix answers for. Two tries, of routes and of hosts, are walked in lockstep: a part that the
 * routes cover is skipped, a part without routes is told as a whole, one without hosts costs nothing.
 */
import { layerBelow } from '../trie/crown.ts';
import { layerBits, layerOf } from '../trie/key.ts';
import {
  find,
  isInner,
  lowerBound,
  NEXT_LAYER,
  type Node,
  nibbleOf,
  SHORTS,
  type Shorts,
} from '../trie/node.ts';
import type { Trie } from '../trie/trie.ts';

/**
 * Whether the entry of a prefix ends the lookup of every flow to an address inside, so that what a
 * shorter prefix says does not matter there. `false` is the safe answer.
 */
export type Opaque<V> = (value: V) => boolean;

/**
 * What earlier walks found out: pairs of nodes below which every host is covered. It stays right
 * for as long as the predicate answers the same for the same entry, since nodes never change.
 */
export interface CoWalkMemo {
  /** Node of the hosts → the node of the routes, at the same place, that covers all of them. */
  readonly covered: WeakMap<object, object>;
}

/** A memo that knows nothing yet. */
export function createMemo(): CoWalkMemo {
  return { covered: new WeakMap() };
}

interface Walk {
  readonly opaque: Opaque<object>;
  readonly visit: (host: object) => void;
  readonly covered: WeakMap<object, object> | undefined;
  readonly lastLayer: number;
}

/** Shorter than any prefix: every route of a layer counts as a cover. */
const ANY = -1;

/**
 * Visits the values of the hosts (prefixes of full length in `hosts`) inside `address`/`length` that
 * no longer prefix of `routes` covers with an opaque entry. The entry at `address`/`length` itself
 * does not count, so the answer is the same before and after that entry changes.
 */
export function coWalk<V extends object, H extends object>(
  routes: Trie<V>,
  hosts: Trie<H>,
  address: Uint8Array,
  length: number,
  opaque: Opaque<V>,
  visit: (host: H) => void,
  memo?: CoWalkMemo,
): void {
  const walk: Walk = {
    opaque: opaque as Opaque<object>,
    visit: visit as (host: object) => void,
    covered: memo?.covered,
    lastLayer: routes.width === 4 ? 0 : 4,
  };
  const top = address[0] as number;
  if (length < 8) {
    walkCrown(walk, routes.root, hosts.root, top, length);
    return;
  }
  let below = layerBelow(routes.root, top);
  let inside = layerBelow(hosts.root, top);
  const last = layerOf(length);
  for (let layer = 0; layer < last && inside !== undefined; layer++) {
    const link = (layerBits(address, 0, layer) << 5) | NEXT_LAYER;
    inside = find(inside, link) as Node | undefined;
    below = below === undefined ? undefined : (find(below, link) as Node | undefined);
  }
  if (inside === undefined) return;
  walkFrom(walk, below, inside, last, layerBits(address, 0, last), length - 8 - 24 * last);
}

/** The crown, for a prefix of fewer than 8 bits. Every host found is strictly inside. */
function walkCrown(
  walk: Walk,
  routes: Node | undefined,
  hosts: Node | undefined,
  top: number,
  length: number,
): void {
  if (hosts === undefined) return;
  const from = (top >>> (8 - length)) << (8 - length);
  const to = from + (1 << (8 - length));
  for (let high = from >>> 4; high << 4 < to; high++) {
    const inside = hosts[high] as Node | undefined;
    if (inside === undefined || coveredByShorts(walk, routes, high, 0, length)) continue;
    const below = routes?.[high] as Node | undefined;
    // A prefix of 4 bits or more is in this node itself, and must not count.
    const memo = length < 4 && below !== undefined ? walk.covered : undefined;
    if (memo !== undefined && memo.get(inside) === below) continue;
    const first = Math.max(from - (high << 4), 0);
    const end = Math.min(to - (high << 4), 16);
    let open = false;
    for (let low = first; low < end; low++) {
      const layer = inside[low] as Node | undefined;
      if (layer === undefined || coveredByShorts(walk, below, low, 4, length)) continue;
      const child = below?.[low] as Node | undefined;
      if (walkNode(walk, child, layer, 0, 0, ANY, true)) open = true;
    }
    if (!open && memo !== undefined && below !== undefined) memo.set(inside, below);
  }
}

/** The part of one layer that a prefix of `own` bits, in this layer, covers. */
function walkFrom(
  walk: Walk,
  routes: Node | undefined,
  hosts: Node,
  layer: number,
  bits: number,
  own: number,
): void {
  let below = routes;
  let inside: Node | undefined = hosts;
  let depth = 0;
  let aligned = true;
  while (inside !== undefined && isInner(inside) && own >= depth + 4) {
    const nibble = nibbleOf(bits, depth);
    inside = inside[nibble] as Node | undefined;
    if (below !== undefined && isInner(below)) below = below[nibble] as Node | undefined;
    else aligned = false;
    depth += 4;
  }
  if (inside === undefined) return;
  if (!isInner(inside)) {
    const start = (bits >>> (24 - own)) << (24 - own);
    const end = (start + (1 << (24 - own))) << 5;
    walkBucket(walk, below, inside, layer, depth, own, lowerBound(inside, start << 5), end);
    return;
  }
  const first = nibbleOf((bits >>> (24 - own)) << (24 - own), depth);
  walkNibbles(walk, below, inside, layer, depth, own, aligned, first, 1 << (4 - (own - depth)));
}

/**
 * A whole node of hosts, which begins at `depth`. `routes` is the node of the routes at the same place
 * if `aligned`, else a bucket above it. Tells whether any host was visited.
 */
function walkNode(
  walk: Walk,
  routes: Node | undefined,
  hosts: Node,
  layer: number,
  depth: number,
  floor: number,
  aligned: boolean,
): boolean {
  if (routes === undefined) return visitAll(walk, hosts, layer);
  if (!isInner(hosts)) return walkBucket(walk, routes, hosts, layer, depth, floor, 0, END);
  // Only the part of the prefix itself is walked from elsewhere: here every longer prefix counts.
  const memo = aligned ? walk.covered : undefined;
  if (memo !== undefined && memo.get(hosts) === routes) return false;
  const open = walkNibbles(walk, routes, hosts, layer, depth, floor, aligned, 0, 16);
  if (!open && memo !== undefined) memo.set(hosts, routes);
  return open;
}

/** One above the last key of a layer. */
const END = 1 << 29;

function walkNibbles(
  walk: Walk,
  routes: Node | undefined,
  hosts: Node,
  layer: number,
  depth: number,
  floor: number,
  aligned: boolean,
  first: number,
  count: number,
): boolean {
  const inner = routes !== undefined && isInner(routes);
  let open = false;
  for (let nibble = first; nibble < first + count; nibble++) {
    const inside = hosts[nibble] as Node | undefined;
    if (inside === undefined) continue;
    if (inner && coveredByShorts(walk, routes, nibble, depth, floor)) continue;
    const below = inner ? (routes[nibble] as Node | undefined) : routes;
    if (walkNode(walk, below, inside, layer, depth + 4, floor, aligned && inner)) open = true;
  }
  return open;
}

/** The hosts of a bucket from index `from` to the key `to`. */
function walkBucket(
  walk: Walk,
  routes: Node | undefined,
  hosts: Node,
  layer: number,
  depth: number,
  floor: number,
  from: number,
  to: number,
): boolean {
  let open = false;
  const inner = routes !== undefined && isInner(routes);
  let at = 0;
  /** The bits at which the covers end that begin at or before the host. */
  let coveredTo = 0;
  for (let index = from; index < hosts.length; index += 2) {
    const key = hosts[index] as number;
    if (key >= to) break;
    const bits = key >>> 5;
    if (inner) {
      if (coveredIn(walk, routes, depth, bits, floor)) continue;
    } else if (routes !== undefined) {
      while (at < routes.length && (routes[at] as number) >>> 5 <= bits) {
        const end = coverEnd(walk, routes, at, floor);
        if (end > coveredTo) coveredTo = end;
        at += 2;
      }
      if (bits < coveredTo) continue;
    }
    const value = hosts[index + 1] as object;
    if (layer === walk.lastLayer) {
      walk.visit(value);
      open = true;
      continue;
    }
    const below = routes === undefined ? undefined : find(routes, key, inner ? depth : 0);
    if (walkNode(walk, below as Node | undefined, value as Node, layer + 1, 0, ANY, true)) {
      open = true;
    }
  }
  return open;
}

/** The bits at which the cover at an index of a bucket ends; 0 if it is none. */
function coverEnd(walk: Walk, bucket: Node, at: number, floor: number): number {
  const key = bucket[at] as number;
  const length = key & 31;
  if (length === NEXT_LAYER || length <= floor || !walk.opaque(bucket[at + 1] as object)) return 0;
  return (key >>> 5) + (1 << (24 - length));
}

/** Whether the routes of a part of a layer, which begins at `from`, cover `bits`. */
function coveredIn(walk: Walk, top: Node, from: number, bits: number, floor: number): boolean {
  let node: Node | undefined = top;
  let depth = from;
  while (node !== undefined && isInner(node)) {
    const nibble = nibbleOf(bits, depth);
    if (coveredByShorts(walk, node, nibble, depth, floor)) return true;
    node = node[nibble] as Node | undefined;
    depth += 4;
  }
  if (node === undefined) return false;
  for (let at = 0; at < node.length && (node[at] as number) >>> 5 <= bits; at += 2) {
    if (bits < coverEnd(walk, node, at, floor)) return true;
  }
  return false;
}

/** Whether a prefix inside one inner node, longer than `floor`, covers all of a nibble. */
function coveredByShorts(
  walk: Walk,
  node: Node | undefined,
  nibble: number,
  depth: number,
  floor: number,
): boolean {
  const shorts = node?.[SHORTS] as Shorts | undefined;
  if (shorts === undefined) return false;
  for (let length = Math.max(floor + 1 - depth, 0); length < 4; length++) {
    const value = shorts[(1 << length) | (nibble >> (4 - length))];
    if (value !== undefined && walk.opaque(value)) return true;
  }
  return false;
}

function visitAll(walk: Walk, node: Node, layer: number): boolean {
  if (isInner(node)) {
    for (let nibble = 0; nibble < 16; nibble++) {
      const child = node[nibble] as Node | undefined;
      if (child !== undefined) visitAll(walk, child, layer);
    }
    return true;
  }
  for (let at = 1; at < node.length; at += 2) {
    if (layer === walk.lastLayer) walk.visit(node[at] as object);
    else visitAll(walk, node[at] as Node, layer + 1);
  }
  return true;
}

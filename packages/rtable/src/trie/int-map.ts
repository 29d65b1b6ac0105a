/**
 * A persistent map from 32-bit integers (interface indexes, table and nexthop ids) to objects: the
 * trie of IPv4 host prefixes. Keys may be signed or not: −1 and 4294967295 are the same key.
 */
import { addressToInt } from './key.ts';
import type { Owner } from './node.ts';
import { emptyTrie, exact4, type Trie, withPrefix4 } from './trie.ts';
import { walk } from './walk.ts';

/** An immutable map from 32-bit integers to objects, in ascending unsigned order. */
export type IntMap<V extends object> = Trie<V>;

/** The map with nothing in it. */
export function emptyIntMap<V extends object>(): IntMap<V> {
  return emptyTrie(4);
}

/** The value at `key`. */
export function intGet<V extends object>(map: IntMap<V>, key: number): V | undefined {
  return exact4(map, key, 32);
}

/** The map with `value` at `key`, or without `key` if `undefined`; the same map if that is so. */
export function withInt<V extends object>(
  map: IntMap<V>,
  key: number,
  value: V | undefined,
  owner?: Owner,
): IntMap<V> {
  return withPrefix4(map, key, 32, value, owner);
}

/** Visits every key in order, until `visit` returns `true`; tells whether it did. */
export function walkInts<V extends object>(
  map: IntMap<V>,
  visit: (key: number, value: V) => boolean | undefined,
): boolean {
  return walk(map, (address, _, value) => visit(addressToInt(address), value));
}

/** The values in the order of their keys. */
export function intValues<V extends object>(map: IntMap<V>): V[] {
  const values: V[] = [];
  walkInts(map, (_, value) => {
    values.push(value);
    return undefined;
  });
  return values;
}

/** Two maps of maps merged value by value. */
import { type IntMap, intGet, walkInts, withInt } from '../trie/index.ts';

/**
 * The contents of `fresh`, each value merged with the one that `known` has; `known` itself when
 * nothing changes. `merge` gets `undefined` for a value that was not there.
 */
export function mergeInts<V extends object>(
  known: IntMap<V>,
  fresh: IntMap<V>,
  merge: (known: V | undefined, fresh: V) => V,
): IntMap<V> {
  let merged = known;
  walkInts(known, (key) => {
    if (intGet(fresh, key) === undefined) merged = withInt(merged, key, undefined);
    return undefined;
  });
  walkInts(fresh, (key, value) => {
    merged = withInt(merged, key, merge(intGet(known, key), value));
    return undefined;
  });
  return merged;
}

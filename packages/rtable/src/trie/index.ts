/** Persistent prefix tries and integer maps: the structures that the state is made of. */
export { createLoader, type Loader } from './build.ts';
export { diffTries, type VisitChange } from './diff.ts';
export {
  emptyIntMap,
  type IntMap,
  intGet,
  intValues,
  walkInts,
  withInt,
} from './int-map.ts';
export { type MapValue, mapTrie } from './map.ts';
export { longestMatch, longestMatch4, walkCovers } from './match.ts';
export { mergeTries } from './merge.ts';
export type { Owner } from './node.ts';
export {
  createOwner,
  emptyTrie,
  exact,
  exact4,
  type Trie,
  updatePrefix,
  withPrefix,
  withPrefix4,
} from './trie.ts';
export { type Entry, entries, type Visit, walk, walkCovered } from './walk.ts';

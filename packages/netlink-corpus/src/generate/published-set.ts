import { captures } from './captures.ts';
import { CORE_SEED, coreSet } from './core-set.ts';
import type { Seed } from './draft.ts';

/** Everything that the corpus has: what is generated from a seed number, and the captures. Sorted by path. */
export function publishedSet(seed: number = CORE_SEED): Seed[] {
  const generated = coreSet(seed);
  const known = new Set(generated.map(({ entry }) => entry.id));
  return [...generated, ...captures().filter(({ entry }) => !known.has(entry.id))].sort((a, b) =>
    a.entry.path < b.entry.path ? -1 : 1,
  );
}

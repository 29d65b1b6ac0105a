import { attributeDrafts } from './attributes.ts';
import { conditionDrafts } from './conditions.ts';
import { type Draft, finish, type Seed } from './draft.ts';
import { regressionDrafts } from './regressions.ts';
import { socketDrafts } from './sockets.ts';
import { streamDrafts } from './streams.ts';
import { wholeMessageDrafts } from './whole-messages.ts';

/** The seed number of the set that is published. */
export const CORE_SEED = 1;

/** Drafts of the whole set, in the order in which they are made. */
export function coreDrafts(seed: number = CORE_SEED): Draft[] {
  return [
    ...regressionDrafts(seed),
    ...attributeDrafts(seed),
    ...wholeMessageDrafts(seed),
    ...conditionDrafts(seed),
    ...streamDrafts(seed),
    ...socketDrafts(seed),
  ];
}

/** The generated seeds, sorted by path; of seeds with the same bytes the first. The same seed number gives the same bytes everywhere. */
export function coreSet(seed: number = CORE_SEED): Seed[] {
  const byId = new Map<string, Seed>();
  for (const draft of coreDrafts(seed)) {
    const made = finish(draft, seed);
    if (!byId.has(made.entry.id)) byId.set(made.entry.id, made);
  }
  return [...byId.values()].sort((a, b) => (a.entry.path < b.entry.path ? -1 : 1));
}

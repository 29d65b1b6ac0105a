export { DATA, parseManifest, readManifest, readSeed } from './data.ts';
export { CORE_SEED, coreSet } from './generate/core-set.ts';
export type { Seed } from './generate/draft.ts';
export { mutateBytes } from './lie/mutate-bytes.ts';
export {
  CLASSES,
  type Entry,
  type Origin,
  type Outcome,
  type SeedClass,
} from './manifest/entry.ts';
export { Random } from './random.ts';
export type { Facts, FactValue } from './value/facts.ts';
export type { MessageValue, ProblemCode, SeedValue } from './value/value.ts';
export { type Problem, type Span, type Written, write } from './value/write.ts';
export { type Mark, type Walk, walk } from './walk/walk.ts';

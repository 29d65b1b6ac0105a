import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA, parseManifest, readSeed } from '../data.ts';
import { CORE_SEED, coreSet } from './core-set.ts';
import type { Seed } from './draft.ts';

/** What kernels have sent: the lines and bytes in `data/captures`, which their scripts make again. */
export function captures(folder: string = DATA): Seed[] {
  const root = join(folder, 'captures');
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((one) => one.isDirectory() && existsSync(join(root, one.name, 'manifest.jsonl')))
    .flatMap(({ name }) => parseManifest(readFileSync(join(root, name, 'manifest.jsonl'), 'utf8')))
    .map((entry) => ({ entry, bytes: readSeed(entry, folder) }));
}

/** Everything that the corpus has: what is generated from a seed number, and the captures. Sorted by path. */
export function publishedSet(seed: number = CORE_SEED): Seed[] {
  const generated = coreSet(seed);
  const known = new Set(generated.map(({ entry }) => entry.id));
  return [...generated, ...captures().filter(({ entry }) => !known.has(entry.id))].sort((a, b) =>
    a.entry.path < b.entry.path ? -1 : 1,
  );
}

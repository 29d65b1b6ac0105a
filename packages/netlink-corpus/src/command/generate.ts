import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CORE_SEED } from '../generate/core-set.ts';
import { publishedSet } from '../generate/published-set.ts';
import { manifestText } from '../manifest/text.ts';
import { type Command, parseNumber, parseWords, UsageError } from './words.ts';

/** Writes seeds and manifest. */
export const generate: Command = {
  name: 'generate',
  usage: '[--seed N] [--out DIR]',
  says: 'makes the seeds and their manifest; the same number gives the same bytes everywhere',
  run(words, { stdout }) {
    const { options, rest } = parseWords(words, ['seed', 'out']);
    if (rest.length > 0) throw new UsageError(`what is '${rest[0]}'?`);
    const seed = parseNumber(options['seed'] ?? String(CORE_SEED), '--seed');
    const out = options['out'];
    const seeds = publishedSet(seed);
    const manifest = manifestText(seeds.map(({ entry }) => entry));
    if (out !== undefined) {
      removeSeeds(out);
      for (const { bytes, entry } of seeds) {
        const file = join(out, entry.path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, bytes);
      }
      writeFileSync(join(out, 'manifest.jsonl'), manifest);
    }
    const hash = createHash('sha256').update(manifest).digest('hex');
    const size = seeds.reduce((sum, { bytes }) => sum + bytes.length, 0);
    stdout.write(`${seeds.length} seeds, ${size} bytes, manifest sha256 ${hash}\n`);
    return 0;
  },
};

/** Removes the generated seeds of a folder: what another seed number or an older generator left there. */
function removeSeeds(out: string): void {
  for (const folder of ['seeds', 'regressions']) {
    if (!existsSync(join(out, folder))) continue;
    for (const file of readdirSync(join(out, folder), { recursive: true, encoding: 'utf8' })) {
      if (/--[0-9a-f]{8}\.bin$/.test(file)) rmSync(join(out, folder, file));
    }
  }
}

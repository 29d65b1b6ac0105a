import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DATA, readManifest, readSeed } from '../data.ts';
import type { Entry, Outcome } from '../manifest/entry.ts';
import type { Problem } from '../value/write.ts';
import { walk } from '../walk/walk.ts';
import { type Command, parseWords } from './words.ts';

/** Compares the files with the manifest. */
export const verify: Command = {
  name: 'verify',
  usage: '[DIR]',
  says: 'compares the files with the manifest: hashes, and what the grammar finds in each',
  run(words, { stdout, stderr }) {
    const { rest } = parseWords(words, []);
    const folder = rest[0] ?? DATA;
    const manifest = readManifest(folder);
    const wrong = manifest.flatMap((entry) => defects(folder, entry));
    for (const line of wrong) stderr.write(`${line}\n`);
    stdout.write(`${manifest.length} seeds, ${wrong.length} defects\n`);
    return wrong.length > 0 ? 1 : 0;
  },
};

/** What is wrong with one seed. */
function defects(folder: string, entry: Entry): string[] {
  if (!existsSync(join(folder, entry.path))) return [`${entry.path}: is missing`];
  const bytes = readSeed(entry, folder);
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (hash !== entry.id) return [`${entry.path}: has other bytes than the manifest says`];
  const found = walk(bytes, entry.byteOrder, entry.proto);
  return (['lenient', 'strict'] as const).flatMap((profile) =>
    text(found[profile]) === text(listed(entry.expect[profile]))
      ? []
      : [`${entry.path}: ${profile}: found ${text(found[profile])}`],
  );
}

/** The problems of an outcome. */
export function listed(outcome: Outcome): readonly Problem[] {
  if (outcome.ok) return [];
  const { code, offset, path, problems } = outcome;
  return problems ?? [{ code, offset, path }];
}

function text(problems: readonly Problem[]): string {
  const lines = problems.map(({ code, offset, path }) => `${code} at ${offset} (${path})`);
  return lines.sort().join(', ') || 'nothing wrong';
}

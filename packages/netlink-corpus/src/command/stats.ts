import { readManifest } from '../data.ts';
import type { Entry } from '../manifest/entry.ts';
import { type Command, parseWords } from './words.ts';

/** Counts the seeds. */
export const stats: Command = {
  name: 'stats',
  usage: '[--json]',
  says: 'counts the seeds by class and object',
  run(words, { stdout }) {
    const { options } = parseWords(words, [], ['json']);
    const manifest = readManifest();
    const table = crossTable(manifest);
    const sizes = manifest.map(({ size }) => size).sort((a, b) => a - b);
    const summary = {
      seeds: manifest.length,
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      median: sizes[sizes.length >> 1] ?? 0,
      largest: sizes[sizes.length - 1] ?? 0,
      lenientOk: manifest.filter(({ expect }) => expect.lenient.ok).length,
      strictOk: manifest.filter(({ expect }) => expect.strict.ok).length,
    };
    if (options['json'] !== undefined) {
      stdout.write(`${JSON.stringify({ ...summary, classes: table })}\n`);
      return 0;
    }
    const objects = [...new Set(manifest.map(({ object }) => object))].sort();
    stdout.write(
      `${Object.entries(summary)
        .map(([name, value]) => `${name} ${value}`)
        .join(', ')}\n\n`,
    );
    stdout.write(`${'class'.padEnd(16)}${objects.map((name) => name.padStart(10)).join('')}\n`);
    for (const [name, row] of Object.entries(table)) {
      stdout.write(
        `${name.padEnd(16)}${objects.map((object) => String(row[object] ?? '·').padStart(10)).join('')}\n`,
      );
    }
    return 0;
  },
};

/** How many seeds there are of each class about each object. */
export function crossTable(manifest: readonly Entry[]): Record<string, Record<string, number>> {
  const table: Record<string, Record<string, number>> = {};
  for (const entry of manifest) {
    const row = table[entry.class] ?? {};
    row[entry.object] = (row[entry.object] ?? 0) + 1;
    table[entry.class] = row;
  }
  return table;
}

import type { Entry } from './entry.ts';

/** The text of a manifest: a JSON object a line, sorted by path. */
export function manifestText(entries: readonly Entry[]): string {
  const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Entry } from './manifest/entry.ts';

/** The folder with seeds, manifest, schema and dictionary. */
export const DATA: string = fileURLToPath(new URL('../data/', import.meta.url));

/** The manifest of the published corpus, sorted by path. */
export function readManifest(folder: string = DATA): Entry[] {
  return parseManifest(readFileSync(`${folder}/manifest.jsonl`, 'utf8'));
}

/** Entries of the text of a manifest: one JSON object a line. */
export function parseManifest(text: string): Entry[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Entry);
}

/** The bytes of a seed of the published corpus. */
export function readSeed(entry: Pick<Entry, 'path'>, folder: string = DATA): Uint8Array {
  return new Uint8Array(readFileSync(`${folder}/${entry.path}`));
}

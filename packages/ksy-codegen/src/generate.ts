import { emitCursors } from './emit/emit-cursors.ts';
import { emitFamilySchema, emitFamilyTypes, emitIndexes } from './emit/emit-family.ts';
import { emitNames } from './emit/emit-names.ts';
import { emitReaders } from './emit/emit-readers.ts';
import { emitSchemas } from './emit/emit-schema.ts';
import { emitTypes } from './emit/emit-types.ts';
import { emitWriters } from './emit/emit-writers.ts';
import { moduleName } from './emit/text.ts';
import { resolveModel } from './resolve.ts';
import { readSource } from './source.ts';
import { readSpec } from './spec.ts';

/** A .ksy file. */
export interface KsyFile {
  /** Path, for messages. */
  readonly path: string;
  readonly text: string;
}

/**
 * Generates the TypeScript of netlink formats: path below the output directory → text. The same input always gives the
 * same output.
 *
 * @throws KsyError with file, line and reason, at the first thing that cannot be generated.
 */
export function generate(files: readonly KsyFile[]): Map<string, string> {
  const specs = files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => readSpec(readSource(file.path, file.text)));
  const model = resolveModel(specs);
  const output = new Map<string, string>();
  const add = (directory: string, id: string, text: string | undefined): void => {
    if (text !== undefined) output.set(`${directory}/${moduleName(id)}`, text);
  };
  for (const { id } of specs) {
    add('types', id, emitTypes(model, id));
    add('names', id, emitNames(model, id));
    add('schema', id, emitSchemas(model, id));
    add('decode', id, emitReaders(model, id));
    add('encode', id, emitWriters(model, id));
    add('cursor', id, emitCursors(model, id));
  }
  for (const family of model.families) {
    add('types', family.file, emitFamilyTypes(family));
    add('schema', family.file, emitFamilySchema(family));
  }
  for (const [path, text] of emitIndexes(model, [...output.keys()])) output.set(path, text);
  return output;
}

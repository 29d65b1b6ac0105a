import { emitCursors } from './emit/emit-cursors.ts';
import { emitDocs } from './emit/emit-docs.ts';
import { emitFamilySchema, emitFamilyTypes, emitIndexes } from './emit/emit-family.ts';
import { emitNames } from './emit/emit-names.ts';
import { emitReaders } from './emit/emit-readers.ts';
import { emitSchemas } from './emit/emit-schema.ts';
import { emitTypes } from './emit/emit-types.ts';
import { emitWriters } from './emit/emit-writers.ts';
import { moduleName } from './emit/text.ts';
import { resolveModel } from './resolve.ts';
import { readSource } from './source.ts';
import { type FileSpec, readSpec } from './spec.ts';

/** A .ksy file. */
export interface KsyFile {
  /** Path, for messages. */
  readonly path: string;
  readonly text: string;
}

/** What generation can be told. */
export interface GenerateOptions {
  /** Module that the generated code takes its runtime from; by default that of the codec, beside the output. */
  readonly runtime?: string;
}

/**
 * Generates the TypeScript of netlink formats: path below the output directory → text. The same input always gives the
 * same output. Formats that are imported have to be among the input.
 *
 * @throws KsyError with file, line and reason, at the first thing that cannot be generated.
 */
export function generate(
  files: readonly KsyFile[],
  options: GenerateOptions = {},
): Map<string, string> {
  const specs = readAll(files);
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
  // Without a family there is no table of families.
  if (model.families.length === 0) output.delete('schema/families.ts');
  const { runtime } = options;
  if (runtime === undefined) return output;
  return new Map([...output].map(([path, text]) => [path, withRuntime(text, runtime)]));
}

/**
 * A page (Markdown) that lists every attribute of every set: number, names, and what its value is. With
 * `confirmations`, by `Set.UAPI_NAME`, also who else reads the same in it: the names of decoders, or `-: reason`.
 *
 * @throws KsyError as {@link generate} does.
 */
export function describeAttributes(
  files: readonly KsyFile[],
  confirmations?: Readonly<Record<string, string>>,
): string {
  return emitDocs(resolveModel(readAll(files)), confirmations);
}

function readAll(files: readonly KsyFile[]): FileSpec[] {
  return files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => readSpec(readSource(file.path, file.text)));
}

/** The text with another module in the place of the runtime beside the output. */
function withRuntime(text: string, runtime: string): string {
  return text.replaceAll(/ from '\.\.\/\.\.\/(?:runtime\/)?[\w-]+\.ts';/g, ` from '${runtime}';`);
}

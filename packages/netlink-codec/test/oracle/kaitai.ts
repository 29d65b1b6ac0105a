import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import compiler from 'kaitai-struct-compiler';
import { parse } from 'yaml';

/** What a parser of the official compiler gives: fields, and behind `_` its own affairs. */
export type KaitaiObject = Readonly<Record<string, unknown>>;

/** Parses bytes as a datagram of a family; throws where they are not well-formed. */
export type KaitaiParser = (bytes: Uint8Array) => KaitaiObject;

interface Ksy {
  readonly meta: { readonly id: string; endian?: string };
}

const formats = new URL('../../formats/', import.meta.url);
const require = createRequire(import.meta.url);

function readFormats(): Map<string, Ksy> {
  const names = readdirSync(formats).filter((name) => name.endsWith('.ksy'));
  return new Map(
    names.map((name) => [
      name.replace(/\.ksy$/, ''),
      parse(readFileSync(new URL(name, formats), 'utf8')) as Ksy,
    ]),
  );
}

function importerOf(sources: ReadonlyMap<string, Ksy>): {
  importYaml: (name: string) => Promise<Ksy>;
} {
  return {
    importYaml: (name) => {
      const found = sources.get(name.split('/').at(-1) ?? '');
      return found ? Promise.resolve(found) : Promise.reject(new Error(`no format ${name}`));
    },
  };
}

/** The languages that the official compiler makes code in. */
export const targets: readonly string[] = compiler.languages;

/** The files that the official compiler makes of a format for one of its targets. */
export async function compileTo(target: string, root: string): Promise<Record<string, string>> {
  const importer = importerOf(readFormats());
  return compiler.compile(target, await importer.importYaml(root), importer, false);
}

/**
 * Compiles the formats with the unmodified official compiler and loads what it makes, for one byte order: the formats
 * say little-endian, for big-endian that one word is replaced.
 */
export async function compileFormats(
  roots: readonly string[],
  byteOrder: 'little' | 'big',
): Promise<KaitaiParser[]> {
  const sources = readFormats();
  for (const { meta } of sources.values()) {
    if (byteOrder === 'big' && meta.endian !== undefined) meta.endian = 'be';
  }
  const importer = importerOf(sources);
  const code = new Map<string, string>();
  for (const root of roots) {
    const source = await importer.importYaml(root);
    const files: Record<string, string> = await compiler.compile(
      'javascript',
      source,
      importer,
      false,
    );
    for (const [name, text] of Object.entries(files)) code.set(name.replace(/\.js$/, ''), text);
  }
  const loaded = new Map<string, Record<string, unknown>>();
  const load = (name: string): unknown => {
    if (name.includes('KaitaiStream')) return require('kaitai-struct/KaitaiStream');
    const id = name.split('/').at(-1) ?? '';
    const known = loaded.get(id);
    if (known !== undefined) return known;
    const exports = {};
    loaded.set(id, exports);
    const text = code.get(id);
    if (text === undefined) throw new Error(`the compiler made no ${id}`);
    new Function('exports', 'require', text)(exports, load);
    return exports;
  };
  const Stream = require('kaitai-struct/KaitaiStream') as new (buffer: ArrayBuffer) => unknown;
  return roots.map((root) => {
    const id = root.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
    const module = load(id) as Record<string, new (stream: unknown) => KaitaiObject>;
    const Root = module[id];
    if (Root === undefined) throw new Error(`the compiler made no class ${id}`);
    return (bytes) => new Root(new Stream(bytes.slice().buffer));
  });
}

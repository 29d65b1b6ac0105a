import { LineCounter, parseDocument } from 'yaml';
import { KsyError } from './error.ts';

/** A place in a .ksy file: the keys and indices that lead to it. */
export type Place = readonly (string | number)[];

/** A value of a .ksy file together with where it stands. */
export interface Node {
  readonly source: Source;
  readonly place: Place;
  readonly value: unknown;
}

/** A .ksy file that was read. */
export interface Source {
  readonly path: string;
  /** An error about a place in the file. */
  readonly error: (place: Place, reason: string) => KsyError;
}

/**
 * Reads the YAML of a .ksy file.
 *
 * @throws KsyError where it is not YAML.
 */
export function readSource(path: string, text: string): Node {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const source: Source = {
    path,
    error: (place, reason) => {
      for (let length = place.length; length >= 0; length--) {
        const node: unknown = document.getIn(place.slice(0, length), true);
        const range = node !== null && typeof node === 'object' && 'range' in node ? node.range : 0;
        const start = Array.isArray(range) ? Number(range[0]) : undefined;
        if (start !== undefined) return new KsyError(path, counter.linePos(start).line, reason);
      }
      return new KsyError(path, 1, reason);
    },
  };
  const [fault] = document.errors;
  if (fault !== undefined) {
    throw new KsyError(
      path,
      counter.linePos(fault.pos[0]).line,
      fault.message.split('\n')[0] ?? '',
    );
  }
  return { source, place: [], value: document.toJS({ mapAsMap: true }) };
}

/** An error about a node. */
export function errorAt(node: Node, reason: string): KsyError {
  return node.source.error(node.place, reason);
}

/**
 * The entries of a mapping by key; `known` lists the keys that may occur, others are refused. `-orig-id` and the like
 * are allowed everywhere, as in Kaitai Struct, except for `-nl-*` keys that nothing knows.
 *
 * @throws KsyError where the node is no mapping, or has a key that is not known.
 */
export function mapping(node: Node, known?: readonly string[]): Map<string, Node> {
  if (!(node.value instanceof Map)) throw errorAt(node, 'a mapping is expected here');
  const entries = new Map<string, Node>();
  for (const [key, value] of node.value as Map<unknown, unknown>) {
    const name = String(key);
    const place = [...node.place, typeof key === 'number' ? key : name];
    const child = { source: node.source, place, value };
    const free = name.startsWith('-') && !name.startsWith('-nl-');
    if (known !== undefined && !known.includes(name) && !free) {
      throw errorAt(
        child,
        `"${name}" is outside the subset of Kaitai Struct that can be generated`,
      );
    }
    entries.set(name, child);
  }
  return entries;
}

/**
 * The elements of a list; a single value counts as a list of one.
 *
 * @throws KsyError where the node is a mapping.
 */
export function list(node: Node): Node[] {
  if (node.value instanceof Map) throw errorAt(node, 'a list is expected here');
  if (!Array.isArray(node.value)) return [node];
  return node.value.map((value, index) => ({ ...node, place: [...node.place, index], value }));
}

/**
 * A text.
 *
 * @throws KsyError where the node is none.
 */
export function text(node: Node): string {
  if (typeof node.value !== 'string') throw errorAt(node, 'a text is expected here');
  return node.value;
}

/**
 * A whole number.
 *
 * @throws KsyError where the node is none.
 */
export function integer(node: Node): number {
  if (!Number.isSafeInteger(node.value)) throw errorAt(node, 'a whole number is expected here');
  return Number(node.value);
}

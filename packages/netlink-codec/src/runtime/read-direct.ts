import { type Attribute, type AttributeHolder, attributeOf, TYPE_MASK } from './attribute.ts';
import { readGroup } from './read-group.ts';
import type { Reader } from './reader.ts';
import type { AttributeSpec, Group } from './schema.ts';

// What the generated readers share. They read what is regular, and give `undefined` for everything else, which is then
// read by the schema.

/** A nested group that is not regular, read by its schema; `undefined` where that finds a problem or leaves bytes over. */
export function readOther(
  reader: Reader,
  start: number,
  end: number,
  group: Group,
  args?: Readonly<Record<string, unknown>>,
): unknown {
  const { problems } = reader;
  const mark = problems.length;
  const value = readGroup(reader, start, end, group, args);
  if (problems.length === mark && reader.at === end) return value;
  problems.length = mark;
  return undefined;
}

/** Whether the bytes between an attribute's end and the next multiple of 4 are there and zero. */
export function isPadded(reader: Reader, stop: number, length: number, end: number): boolean {
  const next = stop + (-length & 3);
  if (next > end) return false;
  for (let at = stop; at < next; at++) if (reader.bytes[at] !== 0) return false;
  return true;
}

/**
 * Gives a value whose attributes came in another order than the usual one the list that says so. Returns whether the
 * properties say the rest: not so where an attribute comes twice.
 */
export function keepOrder(
  reader: Reader,
  start: number,
  end: number,
  value: AttributeHolder,
): boolean {
  const { view, little } = reader;
  const { attributes } = value.$schema;
  const properties = value as unknown as Readonly<Record<string, unknown>>;
  const list: Attribute[] = [];
  const counts = new Map<AttributeSpec, number>();
  for (let at = start; at < end; ) {
    const length = view.getUint16(at, little);
    const spec = attributes?.byType.get(view.getUint16(at + 2, little) & TYPE_MASK);
    if (spec?.field === undefined) return false;
    const count = counts.get(spec) ?? 0;
    if (count > 0 && !spec.multi) return false;
    counts.set(spec, count + 1);
    const found = properties[spec.field];
    const one: unknown = spec.multi && Array.isArray(found) ? found[count] : found;
    list.push(attributeOf(spec, one, spec.flags ?? 0));
    at += (length + 3) & ~3;
  }
  value.attributes = list;
  return true;
}

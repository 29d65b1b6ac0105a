import type { AttributeKind, AttributeSet, Kind } from '../grammar/kinds.ts';
import { addressText, macText } from '../value/address-text.ts';
import { type Cursor, integerAt } from './cursor.ts';
import type { Place } from './walk.ts';

/** Where attributes stand. */
export interface SetPlace extends Omit<Place, 'word'> {
  /** Goes through a payload; handed in because payloads hold sets again. */
  readonly payload: (at: Cursor, kind: Kind, place: Place, fixed: boolean) => void;
}

/** An attribute whose header is sound. */
interface Framed extends Place {
  readonly spec: AttributeKind | undefined;
}

/** Goes through attributes side by side. */
export function walkSet(at: Cursor, set: AttributeSet, place: SetPlace): void {
  const framed = frame(at, set, place);
  for (const one of framed) {
    const { spec } = one;
    if (spec === undefined) {
      at.strict.push({ code: 'unknown-attribute', offset: one.start - 4, path: one.path });
    }
    const kind = spec?.kind;
    at.mark(one.start - 4, one.start, one.depth, one.path, header(one));
    const inner = kind?.kind === 'choice' ? caseOf(at, kind, framed, place) : kind;
    if (inner !== undefined)
      place.payload(at, inner, { ...one, depth: one.depth + 1 }, inner === kind);
    if (inner === undefined || !/^(nest|nexthops|struct)$/.test(inner.kind)) {
      at.mark(one.start, one.end, one.depth + 1, one.path, valueText(at, inner, one));
    }
  }
}

function frame(at: Cursor, set: AttributeSet, place: SetPlace): Framed[] {
  const { end, depth, family, path } = place;
  const list: Framed[] = [];
  let start = place.start;
  while (end - start >= 4) {
    const length = at.view.getUint16(start, at.little);
    const word = at.view.getUint16(start + 2, at.little);
    const spec = set.byType.get(word & 0x3fff);
    const name = `${path}.${spec?.name ?? `attributes[${list.length}]`}`;
    if (length < 4 || length > end - start) {
      at.notice('attribute-length', start, name);
      at.mark(start, end, depth, name, `length ${length}: nobody can go on`);
      return list;
    }
    list.push({ spec, word, path: name, start: start + 4, end: start + length, depth, family });
    start = Math.min(end, start + ((length + 3) & ~3));
  }
  if (start < end) {
    const name = `${path}.attributes[${list.length}]`;
    at.notice('attribute-tail', start, name);
    at.mark(start, end, depth, name, 'too few bytes for an attribute');
  }
  return list;
}

/** What a choice holds by its neighbour; `undefined` where nothing says it. The last neighbour counts. */
function caseOf(
  at: Cursor,
  kind: Extract<Kind, { kind: 'choice' }>,
  framed: readonly Framed[],
  place: SetPlace,
): Kind | undefined {
  if (kind.by === 'family') return kind.cases[String(place.family)];
  const says = framed.findLast(({ spec, start, end }) => {
    if (spec?.name !== kind.by) return false;
    return spec.kind?.kind !== 'integer' || end - start >= spec.kind.size;
  });
  if (says?.spec?.kind === undefined) return undefined;
  return kind.cases[valueText(at, says.spec.kind, says)];
}

function header({ word, start, end, spec }: Framed): string {
  const flags = `${word & 0x8000 ? ' nested' : ''}${word & 0x4000 ? ' net-byte-order' : ''}`;
  const known = spec === undefined ? ', unknown' : '';
  return `attribute ${word & 0x3fff}${flags}, ${end - start + 4} bytes${known}`;
}

/** A payload in words. */
function valueText(at: Cursor, kind: Kind | undefined, { start, end }: Place): string {
  const bytes = at.bytes.subarray(start, end);
  if (kind?.kind === 'integer' && bytes.length >= kind.size)
    return String(integerAt(at, start, kind));
  if (kind?.kind === 'address') return addressText(bytes);
  if (kind?.kind === 'bytes' && kind.typical === 6) return macText(bytes);
  if (kind?.kind !== 'text') return at.hex(start, end);
  const nul = bytes.indexOf(0);
  return new TextDecoder().decode(nul < 0 ? bytes : bytes.subarray(0, nul));
}

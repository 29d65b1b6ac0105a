import { type Attribute, attributeOf, NESTED, openAttribute, TYPE_MASK } from './attribute.ts';
import { findNul, locate, type Reader, readSlot, slice } from './reader.ts';
import {
  type Arguments,
  type AttributeSpec,
  type Field,
  type Group,
  type Scope,
  type Shape,
  specOf,
} from './schema.ts';
import { decodeUtf8 } from './utf8.ts';

// Reads by the schema whatever the generated readers do not: everything irregular. It understands all that can be
// understood, remembers on the wire list (`attributes`) what the named properties do not say, and never throws.

/** Values whose properties are being filled in. */
type Target = Record<string, unknown>;

/** Where a value is, beside the bytes of its own. */
interface Context {
  readonly reader: Reader;
  readonly scope: Scope;
  readonly depth: number;
}

/** Reads a group by its schema. `args` are the values of its parameters. */
export function readGroup(
  reader: Reader,
  start: number,
  end: number,
  group: Group,
  args: Readonly<Record<string, unknown>> = {},
  depth = 0,
): object {
  const target = group.create() as Target;
  const scope: Scope = (name) => (name in target ? target[name] : args[name]);
  const context = { reader, scope, depth };
  const whole = readFields(context, start, end, group, target);
  const { attributes } = group;
  if (attributes === undefined) return target;
  if (whole && (attributes.when?.(scope, end - reader.at) ?? true)) {
    readAttributes(context, reader.at, end, group, target);
  } else if (reader.at < end) {
    if (whole) surplus(reader, end);
    target['tail'] = slice(reader, reader.at, end);
    reader.at = end;
  }
  return target;
}

/** Fills in the fixed part; `reader.at` is then behind it. Returns whether all of it was there. */
function readFields(
  context: Context,
  start: number,
  end: number,
  group: Group,
  target: Target,
): boolean {
  const { reader, scope } = context;
  let at = start;
  for (const field of group.fields) {
    if (field.when !== undefined && !field.when(scope, end - at)) continue;
    const size = sizeOf(context, field, start, at, end);
    if (size > end - at) {
      if (field.optional) {
        // An older kernel's struct; part of a field is nothing.
        reader.at = at;
        surplus(reader, end);
        break;
      }
      target['headerLength'] = at - start;
      if (!(group.short?.includes(end - start) ?? false)) {
        const reason = `ends at byte ${end - start} of the ${group.size} of its fixed part`;
        reader.problems.push({ path: field.name, offset: at, reason });
      }
      reader.at = at;
      return false;
    }
    if (field.align) {
      // Kept only where the encoder would not write the same.
      const filler = slice(reader, at, at + size);
      if (at + size === end || filler.some((byte) => byte !== 0)) target[field.name] = filler;
      at += size;
      continue;
    }
    const mark = reader.problems.length;
    const value = readValue(context, at, at + size, field.shape);
    locate(reader, mark, field.name);
    if (value === undefined || reader.at < at + size) {
      // What is left over has no place in the middle of a struct: from here on everything is bytes.
      target['headerLength'] = at - start;
      reader.at = at;
      return false;
    }
    target[field.name] = value;
    at += size;
  }
  reader.at = at;
  return true;
}

/** Bytes of a field at `at` of a group that begins at `start` and has to end at `end`. */
function sizeOf(
  { reader, scope }: Context,
  field: Field,
  start: number,
  at: number,
  end: number,
): number {
  const rest = end - at;
  if (field.align) return Math.min((start - at) & 3, rest);
  if (field.length === undefined) return field.size > 0 ? field.size : rest;
  const size = field.length(scope, rest);
  if (size >= 0 && size <= rest) return size;
  const reason = `has ${size} bytes by its length, where 0 to ${rest} are possible`;
  reader.problems.push({ path: field.name, offset: at, reason });
  return size < 0 ? 0 : rest;
}

/** An attribute whose header is sound. */
interface Framed {
  readonly spec: AttributeSpec | undefined;
  readonly word: number;
  readonly start: number;
  readonly end: number;
  readonly padding: Uint8Array | undefined;
}

/** Cuts `at`…`end` into attributes; `reader.at` is then behind the last. */
function frame(reader: Reader, at: number, end: number, group: Group): Framed[] {
  const { view, little, bytes } = reader;
  const list: Framed[] = [];
  while (end - at >= 4) {
    const length = view.getUint16(at, little);
    const word = view.getUint16(at + 2, little);
    const spec = specOf(group.attributes, word & TYPE_MASK);
    if (length < 4 || length > end - at) {
      const path = spec?.name ?? `attributes[${list.length}]`;
      const reason = `says that it has ${length} bytes, where 4 to ${end - at} are possible`;
      reader.problems.push({ path, offset: at, reason });
      break;
    }
    const stop = at + length;
    const next = Math.min(stop + (-length & 3), end);
    let zeros = next - stop === (-length & 3);
    for (let i = stop; zeros && i < next; i++) zeros = bytes[i] === 0;
    const padding = zeros ? undefined : slice(reader, stop, next);
    list.push({ spec, word, start: at + 4, end: stop, padding });
    at = next;
  }
  if (end - at > 0 && end - at < 4) {
    const reason = `${end - at} bytes are left over behind the last attribute`;
    reader.problems.push({ path: `attributes[${list.length}]`, offset: at, reason });
  }
  reader.at = at;
  return list;
}

/** Reads the attributes `at`…`end` into the properties of `target`, and into a list where these do not say it all. */
function readAttributes(
  context: Context,
  at: number,
  end: number,
  group: Group,
  target: Target,
): void {
  const { reader } = context;
  const framed = frame(reader, at, end, group);
  const tail = reader.at < end ? slice(reader, reader.at, end) : undefined;
  const entries: Attribute[] = [];
  const isChoice = ({ spec }: Framed) => spec?.shape?.kind === 'choice';
  framed.forEach((one, index) => {
    if (!isChoice(one)) entries[index] = readAttribute(context, one, index, target);
  });
  // What a choice depends on may come after it.
  framed.forEach((one, index) => {
    if (isChoice(one)) entries[index] = readAttribute(context, one, index, target);
  });
  if (reader.strict) reportStrict(reader, framed);
  if (tail !== undefined || !saysItAll(framed, entries, group)) target['attributes'] = entries;
  if (tail !== undefined) target['tail'] = tail;
  reader.at = end;
}

/** Reads the payload of one attribute into its property; returns its entry of the list. */
function readAttribute(context: Context, framed: Framed, index: number, target: Target): Attribute {
  const { reader } = context;
  const { spec, word, start, end, padding } = framed;
  const flags = word & ~TYPE_MASK;
  const mark = reader.problems.length;
  const value = spec?.shape === undefined ? undefined : readValue(context, start, end, spec.shape);
  const known = spec?.each ? `entries[${index}]` : spec?.name;
  locate(reader, mark, known ?? `attributes[${index}]`);
  if (spec === undefined || value === undefined) {
    const entry = openAttribute(spec?.name ?? null, word & TYPE_MASK, flags);
    entry.raw = slice(reader, start, end);
    if (padding !== undefined) entry.padding = padding;
    return entry;
  }
  if (spec.field !== undefined) {
    const before = target[spec.field];
    if (spec.multi && Array.isArray(before)) before.push(value);
    else target[spec.field] = spec.multi ? [value] : value;
  }
  const entry = attributeOf(spec, value, flags, word & TYPE_MASK);
  if (spec.shape?.kind === 'text' && findNul(reader.bytes, start, end) < 0) {
    entry.unterminated = true;
  }
  if (reader.at < end) entry.tail = slice(reader, reader.at, end);
  if (padding !== undefined) entry.padding = padding;
  return entry;
}

/** Whether the named properties alone give the same bytes again. */
function saysItAll(
  framed: readonly Framed[],
  entries: readonly Attribute[],
  group: Group,
): boolean {
  const order = group.attributes?.order ?? [];
  let last = -1;
  return framed.every(({ spec, word, padding }, index) => {
    const entry = entries[index];
    if (spec?.shape === undefined || entry === undefined || padding !== undefined) return false;
    const choice = spec.shape.kind === 'choice';
    if (entry.raw !== undefined && !choice) return false;
    if (entry.tail !== undefined || entry.unterminated) return false;
    if ((word & ~TYPE_MASK) !== (spec.flags ?? 0)) return false;
    if (spec.each && (word & TYPE_MASK) !== spec.type + index) return false;
    const rank = order.indexOf(spec);
    const ascends = rank > last || (rank === last && spec.multi === true);
    last = rank;
    return ascends;
  });
}

/** What the kernel's strict validation refuses beyond what is wrong anyway (`lib/nlattr.c`). */
function reportStrict(reader: Reader, framed: readonly Framed[]): void {
  for (const [index, { spec, word, start }] of framed.entries()) {
    const path = spec?.name ?? `attributes[${index}]`;
    const nest = spec?.shape?.kind === 'group' && spec.shape.group.attributes !== undefined;
    if (spec === undefined) {
      reader.problems.push({ path, offset: start - 4, reason: 'is not known' });
    } else if (nest && (word & NESTED) === 0) {
      reader.problems.push({ path, offset: start - 4, reason: 'lacks NLA_F_NESTED' });
    }
  }
}

/** Says that `start`…`end` cannot hold the value. */
function tooShort(reader: Reader, start: number, end: number, size: number): undefined {
  const reason = `needs ${size} bytes, has ${end - start}`;
  reader.problems.push({ path: '', offset: start, reason });
  return undefined;
}

/** Says that bytes are left over behind a value that never has any. */
function surplus(reader: Reader, end: number): void {
  if (reader.at >= end) return;
  const reason = `${end - reader.at} bytes are left over`;
  reader.problems.push({ path: '', offset: reader.at, reason });
}

/** The value of `start`…`end`, `undefined` where there is none; `reader.at` is then behind it. */
function readValue(context: Context, start: number, end: number, shape: Shape): unknown {
  const { reader, scope, depth } = context;
  const rest = end - start;
  reader.at = end;
  switch (shape.kind) {
    case 'number':
    case 'bigint': {
      if (rest < shape.size) return tooShort(reader, start, end, shape.size);
      reader.at = start + shape.size;
      surplus(reader, end);
      return readInteger(reader, start, shape);
    }
    case 'variable': {
      if (rest < 4) return tooShort(reader, start, end, 4);
      const size = rest < 8 ? 4 : 8;
      reader.at = start + size;
      surplus(reader, end);
      return readInteger(reader, start, { kind: size === 4 ? 'number' : 'bigint', size });
    }
    case 'flag':
      reader.at = start;
      surplus(reader, end);
      return true;
    case 'bytes':
      return readBytes(context, start, end, shape);
    case 'text': {
      const nul = findNul(reader.bytes, start, end);
      reader.at = nul < 0 ? end : nul + 1;
      return decodeUtf8(reader.bytes, start, nul < 0 ? end : nul);
    }
    case 'group':
      if (depth >= reader.maxDepth) return tooDeep(reader, start);
      return readGroup(reader, start, end, shape.group, argumentsOf(shape.args, scope), depth + 1);
    case 'array': {
      const list: unknown[] = [];
      let at = start;
      for (; at + shape.size <= end; at += shape.size) {
        list.push(readValue(context, at, at + shape.size, shape.item));
      }
      reader.at = at;
      surplus(reader, end);
      return list;
    }
    case 'records':
      return depth >= reader.maxDepth
        ? tooDeep(reader, start)
        : readRecords(context, start, end, shape.group);
    case 'choice': {
      const chosen = shape.cases.get(scope(shape.by));
      return chosen ? readValue(context, start, end, chosen) : slice(reader, start, end);
    }
  }
}

function tooDeep(reader: Reader, offset: number): undefined {
  const reason = `is nested deeper than ${reader.maxDepth} levels`;
  reader.problems.push({ path: '', offset, reason });
  return undefined;
}

/** The parameters of a nested group. */
function argumentsOf(args: Arguments | undefined, scope: Scope): Record<string, unknown> {
  return Object.fromEntries(Object.entries(args ?? {}).map(([to, from]) => [to, scope(from)]));
}

function readInteger(
  { view, little }: Reader,
  at: number,
  {
    kind,
    size,
    signed,
    big,
  }: { kind: 'number' | 'bigint'; size: number; signed?: true; big?: true },
): number | bigint {
  const order = !big && little;
  if (kind === 'bigint') return signed ? view.getBigInt64(at, order) : view.getBigUint64(at, order);
  if (size === 1) return signed ? view.getInt8(at) : view.getUint8(at);
  if (size === 2) return signed ? view.getInt16(at, order) : view.getUint16(at, order);
  return signed ? view.getInt32(at, order) : view.getUint32(at, order);
}

function readBytes(
  { reader, scope }: Context,
  start: number,
  end: number,
  { size, family }: Extract<Shape, { kind: 'bytes' }>,
): Uint8Array | undefined {
  if (size === undefined) return slice(reader, start, end);
  if (end - start < size) return tooShort(reader, start, end, size);
  reader.at = start + size;
  surplus(reader, end);
  return family === undefined
    ? slice(reader, start, reader.at)
    : readSlot(reader, start, reader.at, scope(family));
}

function readRecords(context: Context, start: number, end: number, group: Group): unknown[] {
  const { reader, depth } = context;
  const list: unknown[] = [];
  let at = start;
  while (at < end) {
    const mark = reader.problems.length;
    const least = 2 + group.size;
    const length = end - at < 2 ? 0 : reader.view.getUint16(at, reader.little);
    if (length < least || length > end - at) {
      const reason = `says that it has ${length} bytes, where ${least} to ${end - at} are possible`;
      reader.problems.push({ path: `[${list.length}]`, offset: at, reason });
      break;
    }
    const stop = at + length;
    const next = Math.min(stop + (-length & 3), end);
    const record = readGroup(reader, at + 2, stop, group, {}, depth + 1);
    locate(reader, mark, `[${list.length}]`);
    const padding = slice(reader, stop, next);
    if (padding.length !== (-length & 3) || padding.some((byte) => byte !== 0)) {
      Object.assign(record, { padding });
    }
    list.push(record);
    at = next;
  }
  reader.at = at;
  return list;
}

import { type Attribute, NESTED, NETWORK_ORDER } from './attribute.ts';
import {
  type AttributeSpec,
  type Field,
  type Group,
  type Scope,
  type Shape,
  specOf,
} from './schema.ts';
import { EncodeError, type Writer } from './writer.ts';

// Writes by the schema what the generated writers do not: values with a wire list (`attributes`) of their own.

type Source = Readonly<Record<string, unknown>>;

/** Whether a value remembers more of the wire than its named properties say. */
export function isIrregular(value: object): boolean {
  return (
    Object.hasOwn(value, 'attributes') ||
    Object.hasOwn(value, 'tail') ||
    Object.hasOwn(value, 'headerLength')
  );
}

/** Writes a group by its schema: from its wire list, where it has one, each value from its named property. */
export function writeGroup(writer: Writer, value: object, group: Group, path: string): void {
  const source = value as Source;
  // A fixed field that a draft does not name is written as zero, and a choice goes by that.
  const scope: Scope = (name) => {
    const field = group.fields.find((one) => one.name === name);
    return source[name] ?? (field && zeroOf(field));
  };
  const limit = own<number>(source, 'headerLength') ?? Number.POSITIVE_INFINITY;
  const tail = own<Uint8Array>(source, 'tail');
  const list = own<readonly Attribute[]>(source, 'attributes');
  const follows = tail !== undefined || hasAttributes(source, group, list);
  writeFields(writer, source, group, limit, follows, path);
  if (group.attributes !== undefined && limit >= group.size) {
    const written = new Map<AttributeSpec, number>();
    for (const entry of bind(list ?? [], source, group)) {
      writeEntry(writer, entry, scope, path);
      const { spec, bound } = entry;
      if (spec !== undefined && bound) written.set(spec, (written.get(spec) ?? 0) + 1);
    }
    for (const spec of group.attributes.order) {
      const done = written.get(spec) ?? 0;
      for (const [index, one] of valuesOf(source, spec).entries()) {
        if (index < done) continue;
        const type = spec.each ? spec.type + index : spec.type;
        writeAttribute(writer, spec, type, one, scope, `${path}.${spec.field}`);
      }
    }
  }
  if (tail !== undefined) writer.raw(tail, `${path}.tail`);
}

function own<T>(source: Source, name: string): T | undefined {
  return Object.hasOwn(source, name) ? (source[name] as T | undefined) : undefined;
}

function hasAttributes(
  source: Source,
  group: Group,
  list: readonly Attribute[] | undefined,
): boolean {
  if (list !== undefined && list.length > 0) return true;
  return group.attributes?.order.some((spec) => valuesOf(source, spec).length > 0) ?? false;
}

/** The values of the property of an attribute: none, one, or several where it may repeat. */
function valuesOf(source: Source, spec: AttributeSpec): readonly unknown[] {
  const value = source[spec.field ?? ''];
  if (value === undefined) return [];
  return spec.multi && Array.isArray(value) ? value : [value];
}

/** A list entry together with where its value comes from. */
interface BoundEntry {
  readonly attribute: Attribute;
  readonly spec: AttributeSpec | undefined;
  /** The named property stands for it: the value is `value`, and the entry falls away where that is `undefined`. */
  readonly bound: boolean;
  readonly value: unknown;
}

/** Finds for each list entry the named property that speaks for it: the last entry of a name has it, or each one in turn where several may come. */
function bind(list: readonly Attribute[], source: Source, group: Group): BoundEntry[] {
  const taken = new Map<AttributeSpec, number>();
  const totals = new Map<AttributeSpec, number>();
  for (const { type, raw } of list) {
    const spec = specOf(group.attributes, type);
    if (spec?.multi && raw === undefined) totals.set(spec, (totals.get(spec) ?? 0) + 1);
  }
  const bound = list.toReversed().map((attribute): BoundEntry => {
    const spec = specOf(group.attributes, attribute.type);
    const understood = attribute.raw === undefined || spec?.shape?.kind === 'choice';
    const value = attribute.raw ?? attribute.value;
    if (spec?.field === undefined || !understood || !(spec.field in source)) {
      return { attribute, spec, bound: false, value };
    }
    const values = valuesOf(source, spec);
    const count = taken.get(spec) ?? 0;
    taken.set(spec, count + 1);
    if (spec.multi) {
      const index = (totals.get(spec) ?? 0) - 1 - count;
      return { attribute, spec, bound: true, value: values[index] };
    }
    return count === 0
      ? { attribute, spec, bound: true, value: values[0] }
      : { attribute, spec, bound: false, value };
  });
  return bound.toReversed();
}

function writeEntry(writer: Writer, entry: BoundEntry, scope: Scope, path: string): void {
  const { attribute, spec, value } = entry;
  if (entry.bound && value === undefined) return;
  const name = `${path}.${attribute.name ?? attribute.type}`;
  const flags = (attribute.nested ? NESTED : 0) | (attribute.networkOrder ? NETWORK_ORDER : 0);
  const start = writer.open(flags | attribute.type);
  if (spec?.shape === undefined || (attribute.raw !== undefined && !entry.bound)) {
    writer.raw((attribute.raw ?? value) as Uint8Array, name);
  } else {
    writeValue(writer, spec.shape, value, scope, name, attribute.unterminated);
  }
  if (attribute.tail !== undefined) writer.raw(attribute.tail, name);
  const stop = writer.at;
  writer.close(start, name);
  if (attribute.padding !== undefined) {
    writer.at = stop;
    writer.raw(attribute.padding, name);
  }
}

function writeAttribute(
  writer: Writer,
  spec: AttributeSpec,
  type: number,
  value: unknown,
  scope: Scope,
  path: string,
): void {
  if (spec.shape === undefined || value === false) return;
  const start = writer.open((spec.flags ?? 0) | type);
  writeValue(writer, spec.shape, value, scope, path);
  writer.close(start, path);
}

function writeFields(
  writer: Writer,
  source: Source,
  group: Group,
  limit: number,
  follows: boolean,
  path: string,
): void {
  const start = writer.at;
  const { fields } = group;
  // A struct ends before its first optional field that is not there, unless a later one is.
  const present = fields.findLastIndex(
    (field) => !field.optional || source[field.name] !== undefined,
  );
  for (const [index, field] of fields.entries()) {
    const written = writer.at - start;
    if (index > present || written === limit || written + field.size > limit) return;
    const value = source[field.name];
    if (field.align) {
      if (value !== undefined) writer.raw(value as Uint8Array, path);
      else if (follows) writer.reserve(-(writer.at - start) & 3);
    } else if (value === undefined && (field.size === 0 || field.when !== undefined)) {
    } else {
      const scope: Scope = (name) => source[name];
      writeValue(writer, field.shape, value ?? zeroOf(field), scope, `${path}.${field.name}`);
    }
  }
}

/** What a fixed field holds where a draft does not say. */
function zeroOf({ shape }: Field): unknown {
  if (shape.kind === 'bigint') return 0n;
  if (shape.kind === 'bytes') return new Uint8Array(shape.size ?? 0);
  return shape.kind === 'group' ? {} : 0;
}

function writeValue(
  writer: Writer,
  shape: Shape,
  value: unknown,
  scope: Scope,
  path: string,
  unterminated = false,
): void {
  switch (shape.kind) {
    case 'number':
    case 'bigint':
      writeInteger(writer, shape, value, path);
      break;
    case 'variable':
      writer.variable(value as number | bigint, path);
      break;
    case 'flag':
      break;
    case 'bytes':
      writer.raw(value as Uint8Array | string, path, shape.form, shape.size);
      break;
    case 'text':
      writer.text(value as string, path, !unterminated);
      break;
    case 'group':
      writeGroup(writer, value as object, shape.group, path);
      break;
    case 'array':
      for (const [index, item] of (value as readonly unknown[]).entries()) {
        writeValue(writer, shape.item, item, scope, `${path}[${index}]`);
      }
      break;
    case 'records':
      writeRecords(writer, value as readonly object[], shape.group, path);
      break;
    case 'choice': {
      if (value instanceof Uint8Array || typeof value === 'string') {
        writer.raw(value, path);
        break;
      }
      const chosen = shape.cases.get(scope(shape.by));
      if (chosen === undefined) {
        throw new EncodeError(path, `is given typed, but ${shape.by} names no known type`);
      }
      writeValue(writer, chosen, value, scope, path);
      break;
    }
  }
}

function writeInteger(
  writer: Writer,
  shape: Extract<Shape, { kind: 'number' | 'bigint' }>,
  value: unknown,
  path: string,
): void {
  const big = shape.big ?? false;
  if (shape.kind === 'bigint') {
    if (typeof value !== 'bigint') throw new EncodeError(path, 'must be a bigint');
    if (shape.signed) writer.s8(value, path, big);
    else writer.u8(value, path, big);
    return;
  }
  if (typeof value !== 'number') throw new EncodeError(path, 'must be a number');
  if (shape.size === 1) {
    if (shape.signed) writer.s1(value, path);
    else writer.u1(value, path);
  } else if (shape.size === 2) {
    if (shape.signed) writer.s2(value, path, big);
    else writer.u2(value, path, big);
  } else if (shape.signed) writer.s4(value, path, big);
  else writer.u4(value, path, big);
}

function writeRecords(writer: Writer, list: readonly object[], group: Group, path: string): void {
  for (const [index, record] of list.entries()) {
    const name = `${path}[${index}]`;
    const start = writer.reserve(2);
    writeGroup(writer, record, group, name);
    const stop = writer.at;
    writer.close(start, name);
    const padding = own<Uint8Array>(record as Source, 'padding');
    if (padding !== undefined) {
      writer.at = stop;
      writer.raw(padding, name);
    }
  }
}

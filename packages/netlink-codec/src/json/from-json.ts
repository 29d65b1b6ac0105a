import type { EncodableMessage } from '../encode.ts';
import { messageSchema } from '../families.ts';
import { flagsOf, numberOf } from '../names.ts';
import type { Attribute } from '../runtime/attribute.ts';
import { parseBytes, parseHex } from '../runtime/bytes-text.ts';
import {
  type AttributeSpec,
  type BytesForm,
  type Group,
  type Shape,
  specOf,
} from '../runtime/schema.ts';
import { EncodeError } from '../runtime/writer.ts';
import { headerFlagsOf } from './header-flags.ts';
import type { JsonOptions } from './to-json.ts';

type Entries = Readonly<Record<string, unknown>>;
/** Finds the value of a neighbour: what a choice depends on. */
type Neighbours = (name: string) => unknown;

/**
 * The message that a JSON value stands for: what `toJson` gave, or something like it written by hand, where attributes
 * may also be properties of the body (`{"name":"getroute","body":{"family":"inet","dst":"10.0.0.0"}}`).
 *
 * @throws EncodeError where the value stands for no message.
 */
export function fromJson(value: unknown, options: JsonOptions = {}): EncodableMessage {
  const json = entriesOf(value, 'message');
  const { name } = json;
  if (name === null) {
    const body = bytesOf(json['body'], 'hex', 'message.body');
    return { name, header: null, body, problems: [] };
  }
  if (typeof name !== 'string') throw new EncodeError('message.name', 'must be a text or null');
  const own = options.messages?.find((one) => one.name === name);
  const schema = own ?? messageSchema(name, options.family);
  const { body = {}, claimedLength, padding } = json;
  const message = {
    name,
    header: headerOf(json['header'], name),
    body:
      typeof body === 'string' || schema?.body === undefined
        ? bytesOf(body, 'hex', `${name}.body`)
        : groupOf(entriesOf(body, `${name}.body`), schema.body, name, () => undefined),
    problems: [],
    ...(claimedLength !== undefined && {
      claimedLength: numberIn(claimedLength, `${name}.claimedLength`),
    }),
    ...(padding !== undefined && { padding: bytesOf(padding, 'hex', `${name}.padding`) }),
  };
  return message as unknown as EncodableMessage;
}

function headerOf(value: unknown, name: string): Entries {
  const header = { ...entriesOf(value ?? {}, `${name}.header`) };
  const { flags } = header;
  if (Array.isArray(flags)) {
    const bits = headerFlagsOf(flags);
    if (bits === undefined)
      throw new EncodeError(`${name}.header.flags`, `has an unknown name: ${flags}`);
    header['flags'] = bits;
  }
  for (const [key, one] of Object.entries(header)) numberIn(one, `${name}.header.${key}`);
  return header;
}

function groupOf(json: Entries, group: Group, path: string, outer: Neighbours): object {
  const target: Record<string, unknown> = {};
  for (const field of group.fields) {
    const value = json[field.name];
    if (value !== undefined && value !== null) {
      target[field.name] = fromJsonValue(value, field.shape, `${path}.${field.name}`, outer);
    }
  }
  if (json['headerLength'] !== undefined) {
    target['headerLength'] = numberIn(json['headerLength'], `${path}.headerLength`);
  }
  for (const name of ['tail', 'padding']) {
    if (json[name] !== undefined) target[name] = bytesOf(json[name], 'hex', `${path}.${name}`);
  }
  if (group.attributes === undefined) return target;
  const list = json['attributes'];
  const order = [...group.attributes.order];
  // What a choice depends on is read before the choice.
  order.sort((a, b) => Number(a.shape?.kind === 'choice') - Number(b.shape?.kind === 'choice'));
  if (list === undefined) {
    for (const spec of order) readProperty(json, target, spec, path);
    return target;
  }
  if (!Array.isArray(list)) throw new EncodeError(`${path}.attributes`, 'must be a list');
  target['attributes'] = readList(
    list.map((one) => entriesOf(one, `${path}.attributes`)),
    target,
    group,
    path,
  );
  return target;
}

function readProperty(
  json: Entries,
  target: Record<string, unknown>,
  spec: AttributeSpec,
  path: string,
): void {
  const value = spec.field === undefined ? undefined : json[spec.field];
  if (value === undefined || value === null || spec.shape === undefined || spec.field === undefined)
    return;
  const { shape } = spec;
  const where = `${path}.${spec.field}`;
  const neighbours: Neighbours = (name) => target[name];
  target[spec.field] =
    spec.multi && Array.isArray(value)
      ? value.map((one) => fromJsonValue(one, shape, where, neighbours))
      : fromJsonValue(value, shape, where, neighbours);
}

function readList(
  list: readonly Entries[],
  target: Record<string, unknown>,
  group: Group,
  path: string,
): Attribute[] {
  const attributes: Attribute[] = [];
  for (const choices of [false, true]) {
    for (const [index, json] of list.entries()) {
      const { type, name } = json;
      const specs = group.attributes;
      const number = type ?? typeOf(group, name);
      const where = `${path}.${typeof name === 'string' ? name : `attributes[${index}]`}`;
      const spec = specOf(specs, numberIn(number, `${where}.type`));
      if ((spec?.shape?.kind === 'choice') !== choices) continue;
      const attribute = attributeFrom(
        json,
        spec,
        numberIn(number, where),
        where,
        (one) => target[one],
      );
      attributes[index] = attribute;
      if (spec?.field === undefined) continue;
      const value = attribute.raw !== undefined && choices ? attribute.raw : attribute.value;
      if (value === undefined) continue;
      const before = target[spec.field];
      if (spec.multi && Array.isArray(before)) before.push(value);
      else target[spec.field] = spec.multi ? [value] : value;
    }
  }
  return attributes;
}

/** The number of an attribute that is given by its name alone. */
function typeOf({ attributes }: Group, name: unknown): number | undefined {
  return [...(attributes?.byType.values() ?? [])].find((one) => one.name === name)?.type;
}

function attributeFrom(
  json: Entries,
  spec: AttributeSpec | undefined,
  type: number,
  path: string,
  neighbours: Neighbours,
): Attribute {
  const { nested, networkOrder, raw, value, unterminated, tail, padding } = json;
  const bytes = raw ?? (spec?.shape === undefined ? (value ?? '') : undefined);
  return {
    name: spec?.name ?? null,
    type,
    ...(nested === true && { nested }),
    ...(networkOrder === true && { networkOrder }),
    ...(bytes !== undefined || spec?.shape === undefined
      ? { raw: bytesOf(bytes, 'hex', path) }
      : { value: fromJsonValue(value, spec.shape, path, neighbours) }),
    ...(unterminated === true && { unterminated }),
    ...(tail !== undefined && { tail: bytesOf(tail, 'hex', path) }),
    ...(padding !== undefined && { padding: bytesOf(padding, 'hex', path) }),
  };
}

function fromJsonValue(
  value: unknown,
  shape: Shape,
  path: string,
  neighbours: Neighbours,
): unknown {
  switch (shape.kind) {
    case 'number': {
      if (shape.flags !== undefined && Array.isArray(value)) {
        const bits = flagsOf(shape.flags, value);
        if (bits === undefined) throw new EncodeError(path, `has an unknown name: ${value}`);
        return bits;
      }
      if (typeof value !== 'string') return numberIn(value, path);
      const number = shape.names && numberOf(shape.names, value);
      if (number === undefined) throw new EncodeError(path, `"${value}" is not known`);
      return number;
    }
    case 'bigint':
      return bigintIn(value, path);
    case 'variable':
      return typeof value === 'string' ? bigintIn(value, path) : numberIn(value, path);
    case 'flag':
      return value === true;
    case 'text':
      if (typeof value !== 'string') throw new EncodeError(path, 'must be a text');
      return value;
    case 'bytes':
      return bytesOf(value, shape.form, path);
    case 'group':
      return groupOf(entriesOf(value, path), shape.group, path, neighbours);
    case 'records':
      return listOf(value, path).map((one, i) =>
        groupOf(entriesOf(one, `${path}[${i}]`), shape.group, `${path}[${i}]`, neighbours),
      );
    case 'array':
      return listOf(value, path).map((one, i) =>
        fromJsonValue(one, shape.item, `${path}[${i}]`, neighbours),
      );
    case 'choice': {
      const chosen = shape.cases.get(neighbours(shape.by));
      return chosen === undefined || typeof value === 'string'
        ? bytesOf(value, 'hex', path)
        : fromJsonValue(value, chosen, path, neighbours);
    }
  }
}

function entriesOf(value: unknown, path: string): Entries {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Entries;
  throw new EncodeError(path, 'must be an object');
}

function listOf(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new EncodeError(path, 'must be a list');
}

function numberIn(value: unknown, path: string): number {
  if (typeof value === 'number') return value;
  throw new EncodeError(path, 'must be a number');
}

function bigintIn(value: unknown, path: string): bigint {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  if (typeof value === 'string' && /^-?\d{1,20}$/.test(value)) return BigInt(value);
  throw new EncodeError(path, 'must be a whole number as a text');
}

function bytesOf(value: unknown, form: BytesForm, path: string): Uint8Array {
  const bytes =
    typeof value === 'string' ? (parseBytes(value, form) ?? parseHex(value)) : undefined;
  if (bytes === undefined)
    throw new EncodeError(path, 'must be bytes in hexadecimal digits, or an address');
  return bytes;
}

import { messageSchema } from '../families.ts';
import type { Family, NetlinkMessage } from '../message.ts';
import { flagNames } from '../names.ts';
import { type Attribute, listAttributes } from '../runtime/attribute.ts';
import { formatBytes, formatHex } from '../runtime/bytes-text.ts';
import type { MessageSchema } from '../runtime/family.ts';
import {
  type AttributeSpec,
  type Field,
  type Group,
  type Shape,
  specOf,
} from '../runtime/schema.ts';
import { EncodeError } from '../runtime/writer.ts';
import { headerFlagNames } from './header-flags.ts';

/** A value of JSON. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** What the functions of JSON can be told: the same as `decode` and `encode`. */
export interface JsonOptions {
  readonly family?: Family | undefined;
  readonly messages?: readonly MessageSchema[] | undefined;
}

/**
 * A decoded message as a JSON value. Attributes are a list, so that order and duplicates survive; enums are the names
 * that iproute2 prints, flags lists of names and a number for what has none, 64-bit numbers decimal texts, addresses
 * texts, other bytes hexadecimal. `fromJson` gives a message that encodes to the same bytes.
 */
export function toJson(message: NetlinkMessage, options: JsonOptions = {}): Json {
  if (message.name === null) {
    return {
      name: null,
      header: null,
      body: formatHex(message.body),
      problems: problemsOf(message),
    };
  }
  const { name, body, claimedLength, padding } = message;
  const { length, type, flags, sequence, port } = message.header;
  const own = options.messages?.find((one) => one.name === name);
  const group = (own ?? messageSchema(name, options.family))?.body;
  return {
    name,
    header: { length, type, flags: headerFlagNames(name, flags), sequence, port },
    body:
      body instanceof Uint8Array || group === undefined
        ? formatHex(body as Uint8Array)
        : groupToJson(body, group),
    problems: problemsOf(message),
    ...(claimedLength !== undefined && { claimedLength }),
    ...(padding !== undefined && { padding: formatHex(padding) }),
  };
}

function problemsOf({ problems }: NetlinkMessage): Json {
  return problems.map(({ path, offset, reason }) => ({ path, offset, reason }));
}

type Source = Readonly<Record<string, unknown>>;

function groupToJson(value: object, group: Group): Json {
  const source = value as Source;
  const json: Record<string, Json> = {};
  const limit = source['headerLength'];
  let end = 0;
  for (const field of group.fields) {
    if (end === limit) break;
    end += field.size;
    if (typeof limit === 'number' && end > limit) break;
    const found = source[field.name];
    if (found !== undefined && !isHidden(field, found))
      json[field.name] = toJsonValue(found, field.shape, source);
  }
  if (typeof limit === 'number') json['headerLength'] = limit;
  if (group.attributes !== undefined) {
    const own = source['attributes'];
    const list = Array.isArray(own) ? (own as readonly Attribute[]) : listAttributes(value, group);
    json['attributes'] = list.map((one) =>
      attributeToJson(one, specOf(group.attributes, one.type), source),
    );
  }
  for (const name of ['tail', 'padding']) {
    const bytes = Object.hasOwn(source, name) ? source[name] : undefined;
    if (bytes instanceof Uint8Array) json[name] = formatHex(bytes);
  }
  return json;
}

/** Reserved bytes say nothing while they are zero. */
function isHidden({ reserved, optional }: Field, value: unknown): boolean {
  return reserved === true && !optional && value === 0;
}

function attributeToJson(
  attribute: Attribute,
  spec: AttributeSpec | undefined,
  around: Source,
): Json {
  const { name, type, nested, networkOrder, value, raw, unterminated, tail, padding } = attribute;
  return {
    name,
    type,
    ...(nested && { nested }),
    ...(networkOrder && { networkOrder }),
    ...(raw !== undefined || spec?.shape === undefined
      ? { raw: formatHex(raw ?? (value as Uint8Array)) }
      : { value: toJsonValue(value, spec.shape, around) }),
    ...(unterminated && { unterminated }),
    ...(tail !== undefined && { tail: formatHex(tail) }),
    ...(padding !== undefined && { padding: formatHex(padding) }),
  };
}

/** The shape of a value that depends on a neighbour. */
function chosenShape({ by, cases }: Extract<Shape, { kind: 'choice' }>, around: Source): Shape {
  const shape = cases.get(around[by]);
  if (shape === undefined)
    throw new EncodeError(by, 'names no known type, though the value has one');
  return shape;
}

function toJsonValue(value: unknown, shape: Shape, around: Source): Json {
  switch (shape.kind) {
    case 'number': {
      const number = value as number;
      if (shape.flags !== undefined) return flagNames(shape.flags, number);
      return shape.names?.[number] ?? number;
    }
    case 'bigint':
    case 'variable':
      return typeof value === 'bigint' ? `${value}` : (value as number);
    case 'flag':
    case 'text':
      return value as boolean | string;
    case 'bytes':
      return formatBytes(value as Uint8Array, shape.form);
    case 'group':
      return groupToJson(value as object, shape.group);
    case 'records':
      return (value as readonly object[]).map((one) => groupToJson(one, shape.group));
    case 'array':
      return (value as readonly unknown[]).map((one) => toJsonValue(one, shape.item, around));
    case 'choice':
      return value instanceof Uint8Array
        ? formatHex(value)
        : toJsonValue(value, chosenShape(shape, around), around);
  }
}

import type { Attribute, NetlinkMessage, Unreadable } from '@routability/netlink-codec';
import type { KaitaiObject } from './kaitai.ts';

/** A decoded value in a form that both parsers can be brought to. */
export type NormalForm =
  | string
  | number
  | boolean
  | null
  | NormalForm[]
  | { [key: string]: NormalForm };

const decoder = new TextDecoder();

/** Bytes as hex. */
function hex(bytes: Uint8Array): string {
  return `0x${Buffer.from(bytes).toString('hex')}`;
}

/** The only field of types that wrap a value. */
const WRAPPERS = ['value', 'content', 'values', 'nexthops'];

/** What a parser of the official compiler gave. Parameters and its own affairs fall away. */
export function ofKaitai(value: unknown): NormalForm {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Object.is(value, -0) ? 0 : value;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Uint8Array) return hex(value);
  if (Array.isArray(value)) return value.map(ofKaitai);
  const object = value as KaitaiObject;
  const keys = fieldsOf(object);
  const [only] = keys;
  if (only === undefined) return true;
  if (keys.length === 1 && WRAPPERS.includes(only)) return ofKaitai(object[only]);
  const form: { [key: string]: NormalForm } = {};
  for (const key of keys) {
    const found = object[key];
    if (key === 'attributes') Object.assign(form, attributesOfKaitai(found));
    else if (!isFiller(key) && found !== undefined) form[key] = ofKaitai(found);
  }
  return form;
}

/** Names of the fields that were read: the generated code keeps the parameters of a type behind them. */
function fieldsOf(object: KaitaiObject): string[] {
  const keys = Object.keys(object).filter((key) => !key.startsWith('_'));
  const parameters = String(object['constructor'])
    .replace(/^[^(]*\(/, '')
    .replace(/\)[\s\S]*$/, '')
    .split(',')
    .map((name) => name.trim());
  return keys.filter((key) => !parameters.includes(key));
}

function isFiller(key: string): boolean {
  return ['padding', 'alignment', 'lenNexthop'].includes(key);
}

/** The list of attributes, left out where it is empty: the official parser has none where a condition forbids it. */
function listForm(attributes: NormalForm[]): { [key: string]: NormalForm } {
  return attributes.length === 0 ? {} : { attributes };
}

function attributesOfKaitai(value: unknown): { [key: string]: NormalForm } {
  // A set with a size of its own is a type around the list.
  const list = Array.isArray(value)
    ? value
    : ((value as KaitaiObject | undefined)?.['attributes'] ?? []);
  return listForm(
    (list as KaitaiObject[]).map((attribute) => {
      const header = attribute['header'] as { typeAndFlags: number };
      return { word: header.typeAndFlags, value: ofKaitai(attribute['value']) };
    }),
  );
}

/** What `decode` gave. */
export function ofMessage(message: Exclude<NetlinkMessage, Unreadable>): NormalForm {
  const { length, type, flags, sequence, port } = message.header;
  return { header: { length, type, flags, sequence, port }, body: ofDecoded(message.body) };
}

/** A message of the official parser. */
export function ofKaitaiMessage(message: KaitaiObject): NormalForm {
  const body = ofKaitai(message['body']);
  // A body cut off before its first field has none, like the value of a flag.
  return { header: ofKaitai(message['header']), body: body === true ? {} : body };
}

function ofDecoded(value: unknown): NormalForm {
  if (typeof value !== 'object') return ofScalar(value);
  if (value === null) return null;
  if (value instanceof Uint8Array) return hex(value);
  if (Array.isArray(value)) return value.map(ofDecoded);
  const set = value as { readonly attributes?: readonly Attribute[] };
  const form: { [key: string]: NormalForm } = {};
  const inSet = new Set<string>();
  if (set.attributes !== undefined) {
    const list = set.attributes.map((attribute) => {
      const flags = (attribute.nested ? 0x8000 : 0) | (attribute.networkOrder ? 0x4000 : 0);
      return { word: flags | attribute.type, value: ofDecoded(attribute.raw ?? attribute.value) };
    });
    Object.assign(form, listForm(list));
    const schema = (value as { $schema: { attributes?: { order: { field?: string }[] } } }).$schema;
    for (const { field } of schema.attributes?.order ?? [])
      if (field !== undefined) inSet.add(field);
  }
  for (const [key, found] of Object.entries(value)) {
    if (key === 'attributes' || inSet.has(key) || found === undefined) continue;
    if (key === 'padding' || key === 'alignment' || key === 'tail') continue;
    // An IPv4 address takes the first 4 bytes of its slot in `struct inet_diag_sockid`; the rest are zeros.
    const inSlot = 'sport' in value && found instanceof Uint8Array && found.length === 4;
    form[key] = inSlot
      ? hex(Uint8Array.from({ length: 16 }, (_, i) => found[i] ?? 0))
      : ofDecoded(found);
  }
  return form;
}

function ofScalar(value: unknown): NormalForm {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string') return sameText(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** Text as the official parser reads it: what is not UTF-8 becomes U+FFFD there, and a lone surrogate here. */
function sameText(text: string): string {
  const bytes = Array.from(text, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return point >= 0xdc80 && point <= 0xdcff
      ? [point - 0xdc00]
      : [...new TextEncoder().encode(character)];
  });
  return decoder.decode(Uint8Array.from(bytes.flat()));
}

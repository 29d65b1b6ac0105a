import type { AttributeSpec, Group } from './schema.ts';

/** `NLA_F_NESTED`: the payload is a set of attributes. */
export const NESTED = 0x8000;
/** `NLA_F_NET_BYTEORDER`: the payload is in network byte order. */
export const NETWORK_ORDER = 0x4000;
/** `NLA_TYPE_MASK`: the bits of the attribute's number. */
export const TYPE_MASK = 0x3fff;

/** One attribute as it is on the wire (`struct nlattr`, `linux/netlink.h`). */
export interface Attribute {
  /** Name of the attribute; `null` for a number that the format does not know. */
  readonly name: string | null;
  /** Number on the wire, without the flag bits. */
  readonly type: number;
  /** `NLA_F_NESTED` is set. */
  readonly nested?: true;
  /** `NLA_F_NET_BYTEORDER` is set. */
  readonly networkOrder?: true;
  /** The decoded payload; absent where there is `raw`. */
  readonly value?: unknown;
  /** The payload of an attribute that is unknown or could not be decoded. */
  readonly raw?: Uint8Array;
  /** A string that lacks its NUL byte. */
  readonly unterminated?: true;
  /** Payload bytes behind the value: a struct from a newer kernel, or surplus. */
  readonly tail?: Uint8Array;
  /** The bytes up to the next attribute, where they are not the expected zeros. */
  readonly padding?: Uint8Array;
}

/** What any struct may have besides its own properties. */
export interface Struct {
  /** Bytes of the fixed part that were there, when the input ends within it. */
  headerLength?: number;
  /** Bytes behind what is known: they are no attributes, or fields of a newer kernel's struct. */
  tail?: Uint8Array;
}

/** What every group with attributes has besides its own properties. */
export interface AttributeSet extends Struct {
  /**
   * Every attribute in wire order, duplicates included. It is made when it is asked for, from the named properties,
   * unless these do not say it all (unknown attributes, duplicates, odd order, flags or padding); then it is a property
   * of its own and the encoder goes by it, taking each value that was understood from its named property.
   */
  attributes: readonly Attribute[];
}

/** No bytes at all; also where a slot of bytes was not there to be read. */
export const NO_BYTES: Uint8Array = new Uint8Array(0);

/** Base of the values with attributes: the list is made from the named properties, unless it is set. */
export abstract class AttributeHolder implements AttributeSet {
  /** What is where in the value. */
  abstract get $schema(): Group;

  get attributes(): readonly Attribute[] {
    return listAttributes(this, this.$schema);
  }

  set attributes(value: readonly Attribute[]) {
    Object.defineProperty(this, 'attributes', {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
}

/** The list of attributes of a value whose properties say everything. */
export function listAttributes(value: object, group: Group): readonly Attribute[] {
  const list: Attribute[] = [];
  for (const spec of group.attributes?.order ?? []) {
    const found: unknown = Reflect.get(value, spec.field ?? '');
    if (found === undefined) continue;
    const values: readonly unknown[] = spec.multi && Array.isArray(found) ? found : [found];
    for (const [index, one] of values.entries()) {
      list.push(attributeOf(spec, one, spec.flags ?? 0, spec.each ? spec.type + index : spec.type));
    }
  }
  return list;
}

/** A list entry while it is being made. */
export type OpenAttribute = { -readonly [Key in keyof Attribute]: Attribute[Key] };

/** A list entry without its payload. */
export function openAttribute(name: string | null, type: number, flags: number): OpenAttribute {
  const entry: OpenAttribute = { name, type };
  if ((flags & NESTED) !== 0) entry.nested = true;
  if ((flags & NETWORK_ORDER) !== 0) entry.networkOrder = true;
  return entry;
}

/** The list entry of an attribute with a decoded value. */
export function attributeOf(
  spec: AttributeSpec,
  value: unknown,
  flags: number,
  type: number = spec.type,
): OpenAttribute {
  const entry = openAttribute(spec.name, type, flags);
  if (spec.shape?.kind === 'choice' && value instanceof Uint8Array) entry.raw = value;
  else entry.value = value;
  return entry;
}

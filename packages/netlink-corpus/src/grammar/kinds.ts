/** An integer on the wire, in the byte order of the host unless `big`. */
export interface IntegerKind {
  readonly kind: 'integer';
  /** Bytes. */
  readonly size: 1 | 2 | 4 | 8;
  readonly signed?: true;
  /** Network byte order whatever the host's. */
  readonly big?: true;
}

/** A field of a C struct. */
export interface StructField {
  readonly name: string;
  readonly kind: IntegerKind | { readonly kind: 'bytes'; readonly size: number };
  /** Older kernels end the struct before this field. */
  readonly optional?: true;
}

/** What the payload of an attribute holds. */
export type Kind =
  | IntegerKind
  /** 4 or 8 bytes, as the value needs (`nla_put_uint`). */
  | { readonly kind: 'variable' }
  /** An IPv4 or IPv6 address: of the family given, or of the message's own. */
  | { readonly kind: 'address'; readonly family?: 2 | 10 }
  /** Bytes of no further structure. */
  | { readonly kind: 'bytes'; readonly typical: number }
  /** Attributes that the grammar does not go into. */
  | { readonly kind: 'opaque-nest' }
  /** Text ended by a NUL byte. */
  | { readonly kind: 'text' }
  /** No payload: being there says it. */
  | { readonly kind: 'flag' }
  | { readonly kind: 'struct'; readonly fields: readonly StructField[] }
  /** An address family (16 bits) and an address of that family (`struct rtvia`). */
  | { readonly kind: 'via' }
  /** Several of one fixed size. */
  | {
      readonly kind: 'array';
      readonly item:
        | IntegerKind
        | { readonly kind: 'struct'; readonly fields: readonly StructField[] };
    }
  | { readonly kind: 'nest'; readonly set: AttributeSet }
  /** `struct rtnexthop`, each with attributes of its own. */
  | { readonly kind: 'nexthops'; readonly set: AttributeSet }
  /** One kind or another, by the value of the neighbour `by`; bytes where no case fits. */
  | {
      readonly kind: 'choice';
      readonly by: string;
      readonly cases: Readonly<Record<string, Kind>>;
    };

/** One attribute of a set. */
export interface AttributeKind {
  /** `nla_type` without the flag bits. */
  readonly type: number;
  /** The name of the YNL specs, in camelCase. */
  readonly name: string;
  /** `undefined` for a number that the kernel reserves but never fills. */
  readonly kind: Kind | undefined;
  /** The kernel sets `NLA_F_NESTED` on it. */
  readonly flagged: boolean;
  /** May come several times. */
  readonly multi: boolean;
}

/** The attributes that may stand side by side. */
export interface AttributeSet {
  readonly name: string;
  readonly byType: ReadonlyMap<number, AttributeKind>;
  readonly byName: ReadonlyMap<string, AttributeKind>;
}

const SCALARS: Readonly<Record<string, Kind>> = {
  u8: { kind: 'integer', size: 1 },
  u16: { kind: 'integer', size: 2 },
  u32: { kind: 'integer', size: 4 },
  u64: { kind: 'integer', size: 8 },
  s32: { kind: 'integer', size: 4, signed: true },
  s64: { kind: 'integer', size: 8, signed: true },
  be16: { kind: 'integer', size: 2, big: true },
  be32: { kind: 'integer', size: 4, big: true },
  be64: { kind: 'integer', size: 8, big: true },
  uint: { kind: 'variable' },
  address: { kind: 'address' },
  ipv4: { kind: 'address', family: 2 },
  ipv6: { kind: 'address', family: 10 },
  mac: { kind: 'bytes', typical: 6 },
  bytes: { kind: 'bytes', typical: 8 },
  attributes: { kind: 'opaque-nest' },
  text: { kind: 'text' },
  flag: { kind: 'flag' },
  via: { kind: 'via' },
};

/** The integer kind that a word such as `be16` names. */
export function integerKind(word: string): IntegerKind {
  const found = SCALARS[word];
  if (found?.kind !== 'integer') throw new TypeError(`'${word}' names no integer`);
  return found;
}

/**
 * Reads a table of attributes: a line each of number, name, kind and words (`nested` where the kernel sets the flag,
 * `multi`). A kind is a word of C (`u32`, `be16`, …), `name` for a reserved number, or a key of `kinds`.
 */
export function attributeSet(
  name: string,
  table: string,
  kinds: Readonly<Record<string, Kind>> = {},
): AttributeSet {
  const list = table
    .trim()
    .split('\n')
    .map((line): AttributeKind => {
      const [type = '', attribute = '', word = '', ...rest] = line.trim().split(/\s+/);
      const kind = kinds[word] ?? SCALARS[word];
      if (kind === undefined && word !== 'name') throw new TypeError(`${name}: no kind '${word}'`);
      return {
        type: Number(type),
        name: attribute,
        kind,
        flagged: rest.includes('nested'),
        multi: rest.includes('multi'),
      };
    });
  return {
    name,
    byType: new Map(list.map((one) => [one.type, one])),
    byName: new Map(list.map((one) => [one.name, one])),
  };
}

/** Reads the fields of a struct: words of name and kind, `?` behind the name of those that older kernels lack. */
export function structFields(text: string): StructField[] {
  return text
    .trim()
    .split(/\s*,\s*/)
    .map((field): StructField => {
      const [label = '', word = ''] = field.split(/\s+/);
      const bytes = /^bytes(\d+)$/.exec(word);
      return {
        name: label.replace('?', ''),
        kind: bytes ? { kind: 'bytes', size: Number(bytes[1]) } : integerKind(word),
        ...(label.endsWith('?') && { optional: true as const }),
      };
    });
}

/** Bytes of the struct with all its fields. */
export function structSize(fields: readonly StructField[]): number {
  return fields.reduce((sum, field) => sum + field.kind.size, 0);
}

/** Printed names by number: `{ 1: 'unicast' }`. For flags the numbers are the bits. */
export type NameTable = Readonly<Record<number, string>>;

/** How bytes are written as text: plain hex, an IP address (RFC 5952) or a link-layer address (`aa:bb:…`). */
export type BytesForm = 'hex' | 'address' | 'hardware';

/** The wire form of one value: a field of a fixed header or the payload of an attribute. */
export type Shape =
  | {
      readonly kind: 'number' | 'bigint';
      /** Bytes. */
      readonly size: number;
      readonly signed?: true;
      /** Big-endian whatever the byte order of the host. */
      readonly big?: true;
      readonly names?: NameTable;
      readonly flags?: NameTable;
    }
  /** An unsigned integer whose length says its width: 4 bytes a `number`, 8 bytes a `bigint`. */
  | { readonly kind: 'variable' }
  /** An empty payload; being there means `true`. */
  | { readonly kind: 'flag' }
  | {
      readonly kind: 'bytes';
      readonly form: BytesForm;
      /** Bytes of the slot that holds the value; without it the value takes all that is there. */
      readonly size?: number;
      /** Name of the value whose address family says how much of the slot is used. */
      readonly family?: string;
    }
  /** UTF-8, ended by a NUL byte. */
  | { readonly kind: 'text' }
  | { readonly kind: 'group'; readonly group: Group; readonly args?: Arguments }
  /** Values of one fixed size, one after the other. */
  | { readonly kind: 'array'; readonly item: Shape; readonly size: number }
  /** Groups behind a 16-bit length that counts itself, each padded to 4 bytes (`struct rtnexthop`). */
  | { readonly kind: 'records'; readonly group: Group }
  /** One shape or another, by the value of a neighbour; bytes where no case fits. */
  | { readonly kind: 'choice'; readonly by: string; readonly cases: ReadonlyMap<unknown, Shape> };

/** Values that a group takes from the one around it: parameter name → name there. */
export type Arguments = Readonly<Record<string, string>>;

/** Answers what a name stands for: a value of the group being read, or one of its parameters. */
export type Scope = (name: string) => unknown;

/** One field of the fixed part of a group. */
export interface Field {
  readonly name: string;
  readonly shape: Shape;
  /** Bytes; 0 where `length` or the rest of the group decides. */
  readonly size: number;
  /** Older kernels end the struct before this field. */
  readonly optional?: true;
  /** Whether the field is there at all; `rest` is the number of bytes left. */
  readonly when?: (scope: Scope, rest: number) => boolean;
  /** Bytes of a field of varying size. */
  readonly length?: (scope: Scope, rest: number) => number;
  /** Filler up to a multiple of 4 bytes before the attributes; a value only where it is not the expected zeros. */
  readonly align?: true;
  /** Filler that JSON leaves out while it is zero. */
  readonly reserved?: true;
}

/** One attribute of a set. */
export interface AttributeSpec {
  /** Number on the wire, without the flag bits. */
  readonly type: number;
  /** Name of the attribute in lists and in JSON. */
  readonly name: string;
  /** Name of the property that holds the value; `undefined` for a number that is only named. */
  readonly field?: string;
  readonly shape?: Shape;
  /** Flag bits (`NLA_F_NESTED` …) that the kernel sets on it. */
  readonly flags?: number;
  /** May come several times in a row; the property is an array. */
  readonly multi?: true;
  /** Stands for every number that has no entry of its own; the numbers count from `type` on. */
  readonly each?: true;
}

/** The attributes that may follow the fixed part of a group. */
export interface AttributeTable {
  /** In the order in which the kernel emits them; only those with a shape. */
  readonly order: readonly AttributeSpec[];
  readonly byType: ReadonlyMap<number, AttributeSpec>;
  /** What attributes of other numbers are. */
  readonly each?: AttributeSpec;
  /** Whether they are there at all. */
  readonly when?: (scope: Scope, rest: number) => boolean;
}

/** A struct, an attribute set, or a struct with attributes behind it. */
export interface Group {
  /** Name of its TypeScript interface. */
  readonly name: string;
  readonly fields: readonly Field[];
  /** Bytes of the fixed part. */
  readonly size: number;
  /** Lengths at which a request may legally end within the fixed part. */
  readonly short?: readonly number[];
  readonly attributes?: AttributeTable;
  /** A new value with every property in place. */
  readonly create: () => object;
}

/** Makes the table of a set from its attributes in the order in which the kernel emits them. */
export function attributeTable(
  specs: readonly AttributeSpec[],
  when?: AttributeTable['when'],
): AttributeTable {
  const each = specs.find((spec) => spec.each);
  return {
    order: specs.filter((spec) => spec.shape !== undefined),
    byType: new Map(specs.filter((spec) => spec !== each).map((spec) => [spec.type, spec])),
    ...(each && { each }),
    ...(when && { when }),
  };
}

/** What is known of an attribute by its number. */
export function specOf(table: AttributeTable | undefined, type: number): AttributeSpec | undefined {
  return table?.byType.get(type) ?? table?.each;
}

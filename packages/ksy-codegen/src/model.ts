import type { Expression } from './expression.ts';

// What the emitters work from: every name resolved, every type classified.

/** A number with a name. */
export interface MemberModel {
  readonly value: number;
  /** Name in the .ksy file. */
  readonly id: string;
  /** Name in TypeScript. */
  readonly name: string;
  /** Name as tools print it. */
  readonly print: string;
  readonly origId: string | undefined;
  readonly doc: string | undefined;
  /** Name of the property, where it is another than the name. */
  readonly field: string | undefined;
  readonly nested: boolean;
  readonly multi: boolean;
  /** Why it keeps its bytes. */
  readonly raw: string | undefined;
  /** Type on the wire, where the value is made up to tell messages apart. */
  readonly type: number | undefined;
}

/** An enum, or the names of flag bits. */
export interface EnumModel {
  readonly name: string;
  readonly file: string;
  readonly members: readonly MemberModel[];
  /** It names attributes or messages, not values. */
  readonly role: 'values' | 'attributes' | 'messages';
  readonly doc: string | undefined;
}

/** What stands on the wire for one value. */
export type ValueModel =
  | {
      readonly kind: 'integer';
      readonly size: number;
      readonly signed: boolean;
      readonly big: boolean;
      readonly names: EnumModel | undefined;
      readonly flags: EnumModel | undefined;
    }
  | { readonly kind: 'variable' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'text' }
  | {
      readonly kind: 'bytes';
      readonly form: 'hex' | 'address' | 'hardware';
      readonly size: number | undefined;
      readonly family: string | undefined;
    }
  | {
      readonly kind: 'group';
      readonly group: GroupModel;
      readonly args: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'array'; readonly item: ValueModel; readonly size: number }
  | { readonly kind: 'records'; readonly group: GroupModel }
  /** One type or another, by the value of the property `by` around it; bytes where no case fits. */
  | {
      readonly kind: 'choice';
      readonly by: string;
      readonly cases: readonly { readonly key: number | string; readonly value: ValueModel }[];
    };

/** A field of the fixed part of a group. */
export interface FieldModel {
  readonly name: string;
  readonly origId: string | undefined;
  readonly doc: string | undefined;
  readonly value: ValueModel;
  /** Bytes; 0 where they vary. */
  readonly size: number;
  readonly optional: boolean;
  readonly when: Expression | undefined;
  readonly length: Expression | undefined;
  readonly align: boolean;
  readonly reserved: boolean;
}

/** One attribute of a set. */
export interface AttributeModel {
  readonly member: MemberModel;
  readonly field: string;
  /** `undefined` for a number that is only named. */
  readonly value: ValueModel | undefined;
}

/** The attributes of a group: those with a value in the order in which the kernel emits them, then the others. */
export interface SetModel {
  /** The numbers of its attributes; `undefined` where they count entries. */
  readonly types: EnumModel | undefined;
  /** All attributes have this value, and their numbers count from `first` on. */
  readonly each: { readonly value: ValueModel; readonly first: number } | undefined;
  readonly attributes: readonly AttributeModel[];
  readonly when: Expression | undefined;
}

/** A struct, an attribute set, or both in one. */
export interface GroupModel {
  readonly name: string;
  readonly file: string;
  readonly origId: string | undefined;
  readonly doc: string | undefined;
  readonly params: readonly { readonly name: string; readonly type: 'number' | 'string' }[];
  readonly fields: readonly FieldModel[];
  /** Bytes of the fixed part. */
  readonly size: number;
  readonly short: readonly number[];
  readonly set: SetModel | undefined;
  /** A 16-bit length that counts itself stands in front (`struct rtnexthop`). */
  readonly record: boolean;
}

/** A message of a family. */
export interface MessageModel {
  readonly name: string;
  /** What the selector gives. */
  readonly value: number;
  /** Type on the wire. */
  readonly type: number;
  readonly origId: string | undefined;
  /** Its body; bytes where there is none. */
  readonly group: GroupModel | undefined;
  /** Parameter of the body → property of the message header. */
  readonly args: ReadonlyMap<string, Expression>;
}

/** A netlink family. */
export interface FamilyModel {
  readonly name: string;
  readonly file: string;
  readonly doc: string | undefined;
  readonly messages: readonly MessageModel[];
  /** What tells messages apart, where the type alone does not: an expression of `header` and `first`. */
  readonly selector: Expression | undefined;
}

/** Everything that one generation is about. */
export interface Model {
  readonly groups: readonly GroupModel[];
  readonly enums: readonly EnumModel[];
  readonly families: readonly FamilyModel[];
  readonly files: ReadonlyMap<
    string,
    { readonly title: string; readonly docRef: readonly string[] }
  >;
}

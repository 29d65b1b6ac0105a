import type { IntegerKind, Kind, StructField } from '../grammar/kinds.ts';
import type { ObjectName } from '../grammar/messages.ts';

// A message as a value: what it says, and (where it lies) what it says wrongly. An honest value has none of the
// optional properties. A lie is put on the value together with what a reader has to notice about it, and the writer
// finds out where in the bytes that is.

/** What is wrong, in one word. */
export type ProblemCode =
  /** Fewer than 16 bytes where a message has to begin. */
  | 'header-short'
  /** `nlmsg_len` below 16, or beyond the input. */
  | 'message-length'
  /** The fixed part of the body ends early. */
  | 'fixed-short'
  /** `nla_len` below 4, or beyond what is around it. */
  | 'attribute-length'
  /** One to three bytes behind the last attribute. */
  | 'attribute-tail'
  /** `rtnh_len` below 8, or beyond the attribute. */
  | 'nexthop-length'
  /** A payload too short for its type. */
  | 'payload-short'
  /** A payload too long for its type. */
  | 'payload-long'
  /** A struct that ends within a field. */
  | 'struct-short'
  /** The length of the request that an error quotes does not fit. */
  | 'quoted-length'
  /** Bytes where nothing may follow. */
  | 'surplus'
  /** Strict only: an attribute that the kernel's policy does not have. */
  | 'unknown-attribute'
  /** Strict only: a nest without `NLA_F_NESTED`. */
  | 'nested-flag'
  /** Strict only: an address of another size than its family's. */
  | 'address-size';

/** What a reader has to notice at a place of the value. */
export interface Notice {
  readonly code: ProblemCode;
  /** Added to the path of the place: `.expires`. */
  readonly suffix?: string;
  /** Bytes from the place's start: of the attribute with its header, of the nexthop, of the message. */
  readonly at: number;
}

/** One field of a fixed part or struct. */
export interface FieldValue {
  readonly field: StructField;
  readonly value: number | bigint | Uint8Array;
}

/** What an attribute carries. */
export type Payload =
  | { readonly form: 'integer'; readonly kind: IntegerKind; readonly value: number | bigint }
  | { readonly form: 'text'; readonly text: string }
  | { readonly form: 'bytes'; readonly bytes: Uint8Array }
  | { readonly form: 'fields'; readonly fields: readonly FieldValue[] }
  | { readonly form: 'list'; readonly items: readonly Payload[] }
  | {
      readonly form: 'nest';
      readonly attributes: readonly AttributeValue[];
      readonly tail?: Uint8Array;
    }
  | {
      readonly form: 'nexthops';
      readonly nexthops: readonly NexthopValue[];
      readonly tail?: Uint8Array;
    };

/** What any place of a message can lie about. */
interface Lying {
  /** The length that is written in the place of the true one. */
  readonly claimed?: number;
  readonly notice?: Notice;
  /** The reader cannot go on behind this place within the same set. */
  readonly stops?: true;
}

export interface AttributeValue extends Lying {
  /** Its name in the grammar; `undefined` where the set does not have the type. */
  readonly name: string | undefined;
  readonly type: number;
  /** `NLA_F_NESTED` 0x8000, `NLA_F_NET_BYTEORDER` 0x4000. */
  readonly flags: number;
  readonly kind: Kind | undefined;
  readonly payload: Payload;
  /** In the place of the zeros up to a multiple of 4. */
  readonly padding?: Uint8Array;
  /** Readers in the strict profile find this, too. */
  readonly strictNotice?: Notice;
  /** A lenient reader gets no value out of it. */
  readonly lost?: true;
}

export interface NexthopValue extends Lying {
  readonly flags: number;
  readonly hops: number;
  readonly ifindex: number;
  readonly attributes: readonly AttributeValue[];
  readonly tail?: Uint8Array;
  /** In the place of the zeros up to a multiple of 4. */
  readonly padding?: Uint8Array;
}

export interface MessageValue extends Lying {
  /** `undefined` for a type without a grammar. */
  readonly object: ObjectName | undefined;
  readonly type: number;
  readonly flags: number;
  readonly sequence: number;
  readonly port: number;
  readonly fields: readonly FieldValue[];
  /** Between the fixed part and the attributes: the request that an error quotes; the body of an unknown type. */
  readonly middle?: Uint8Array;
  /** About `middle`, `at` from its first byte. */
  readonly middleNotice?: Notice;
  readonly attributes: readonly AttributeValue[];
  /** Behind the last attribute, within the message. */
  readonly tail?: Uint8Array;
  /** In the place of the zeros up to a multiple of 4. */
  readonly padding?: Uint8Array;
}

/** What the bytes of a seed are made of. */
export interface SeedValue {
  readonly messages: readonly MessageValue[];
  /** Behind the last message. */
  readonly tail?: Uint8Array;
  readonly tailNotice?: Notice;
}

export const NLA_F_NESTED = 0x8000;
export const NLA_F_NET_BYTEORDER = 0x4000;

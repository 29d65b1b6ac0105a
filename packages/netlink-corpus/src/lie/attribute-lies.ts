import type { Leaf } from '../generate/attribute-path.ts';
import type { Kind } from '../grammar/kinds.ts';
import { structSize } from '../grammar/kinds.ts';
import { ByteSink } from '../value/byte-sink.ts';
import type { AttributeValue, Notice, Payload, ProblemCode } from '../value/value.ts';
import { NLA_F_NESTED, NLA_F_NET_BYTEORDER } from '../value/value.ts';

/** The classes of seeds that lies about one attribute make. */
export type LieClass =
  | 'length-zero'
  | 'length-short'
  | 'length-long'
  | 'wrong-size'
  | 'unaligned'
  | 'nested-flag'
  | 'byte-order-flag'
  | 'duplicate'
  | 'unknown-attr';

/** What an encoder that normalises makes of the decoded value. */
export type RoundTrip =
  /** The same bytes. */
  | 'exact'
  /** Other bytes that say the same. */
  | 'canonical'
  /** Nothing that could be compared: the input is broken. */
  | 'none';

/** A way in which an attribute can say something wrong or odd. */
export interface AttributeLie {
  readonly op: string;
  readonly class: LieClass;
  readonly roundtrip: RoundTrip;
  /** The place of the attribute filled with the lie; `undefined` where this kind cannot tell it. `pick` is any integer from 0. */
  readonly tell: (honest: AttributeValue, pick: number) => Leaf | undefined;
}

function leaf(...attributes: AttributeValue[]): Leaf {
  return { attributes };
}

function bytesOf(payload: Payload): Uint8Array | undefined {
  switch (payload.form) {
    case 'bytes':
      return payload.bytes;
    case 'text':
      return new TextEncoder().encode(`${payload.text}\0`);
    case 'integer': {
      const sink = new ByteSink(true);
      sink.integer(payload.value, payload.kind.size, payload.kind.big);
      return sink.result();
    }
    case 'fields': {
      const sink = new ByteSink(true);
      for (const { field, value } of payload.fields) {
        if (value instanceof Uint8Array) sink.bytes(value);
        else sink.integer(value, field.kind.size, field.kind.kind === 'integer' && field.kind.big);
      }
      return sink.result();
    }
    default:
      return undefined;
  }
}

/** What readers notice where a payload of `kind` has `size` bytes, its first byte at 4; `undefined`: nothing. */
export function sizeNotice(kind: Kind | undefined, size: number): Notice | undefined {
  const at = (code: ProblemCode, byte: number, suffix?: string): Notice => ({
    code,
    at: 4 + byte,
    ...(suffix !== undefined && { suffix }),
  });
  if (kind === undefined) return undefined;
  switch (kind.kind) {
    case 'integer':
      if (size < kind.size) return at('payload-short', 0);
      return size > kind.size ? at('payload-long', kind.size) : undefined;
    case 'variable':
      if (size < 4) return at('payload-short', 0);
      if (size === 4 || size === 8) return undefined;
      return at('payload-long', size < 8 ? 4 : 8);
    case 'flag':
      return size > 0 ? at('payload-long', 0) : undefined;
    case 'via':
      return size < 2 ? at('struct-short', 0, '.family') : undefined;
    case 'struct': {
      let end = 0;
      for (const field of kind.fields) {
        if (end + field.kind.size > size) {
          if (field.optional) return size > end ? at('surplus', end) : undefined;
          return at('struct-short', end, `.${field.name}`);
        }
        end += field.kind.size;
      }
      return undefined;
    }
    case 'array': {
      const each = kind.item.kind === 'integer' ? kind.item.size : structSize(kind.item.fields);
      const left = size % each;
      return left > 0 ? at('surplus', size - left) : undefined;
    }
    default:
      return undefined;
  }
}

/** The attribute with another number of payload bytes, and what readers notice about that. */
function resized(honest: AttributeValue, bytes: Uint8Array): AttributeValue {
  const { kind } = honest;
  const notice = sizeNotice(kind, bytes.length);
  const lost = notice?.code === 'payload-short' || (kind?.kind === 'via' && bytes.length < 2);
  return {
    ...honest,
    payload: { form: 'bytes', bytes },
    ...(notice && { notice }),
    ...(lost && { lost: true as const }),
  };
}

/** Kinds whose payload is one value or struct, so that it can be cut or grown in a meaningful way. */
function isSized(kind: Kind | undefined): boolean {
  return kind !== undefined && /^(integer|variable|address|struct|via|flag)$/.test(kind.kind);
}

/** `nla_len` says less than the header has. */
const lengthZero: AttributeLie = {
  op: 'length-below-header',
  class: 'length-zero',
  roundtrip: 'none',
  tell: (honest, pick) =>
    leaf({
      ...honest,
      claimed: pick % 4,
      stops: true,
      lost: true,
      notice: { code: 'attribute-length', at: 0 },
    }),
};

/** `nla_len` goes beyond what is around the attribute. */
const lengthLong: AttributeLie = {
  op: 'length-beyond-parent',
  class: 'length-long',
  roundtrip: 'none',
  tell: (honest, pick) =>
    leaf({
      ...honest,
      claimed: [0xffff, 0x7fff, 0xfffc, 0x4000][pick % 4] ?? 0xffff,
      stops: true,
      lost: true,
      notice: { code: 'attribute-length', at: 0 },
    }),
};

/** `nla_len` is less than the truth, but the next attribute is still where it was. */
const lengthShort: AttributeLie = {
  op: 'length-less-same-framing',
  class: 'length-short',
  roundtrip: 'none',
  tell: (honest, pick) => {
    const { kind } = honest;
    const bytes = bytesOf(honest.payload);
    if (bytes === undefined || kind?.kind === 'nest' || kind?.kind === 'choice') return undefined;
    const slack = (bytes.length - 1) % 4;
    if (bytes.length === 0 || slack === 0) return undefined;
    const size = bytes.length - 1 - (pick % slack);
    const told = resized(honest, bytes.subarray(0, size));
    // The bytes cut off stand where padding is due.
    const padding = new Uint8Array(-size & 3);
    padding.set(bytes.subarray(size));
    return leaf({ ...told, padding });
  },
};

/** The payload is cut, and `nla_len` says so. */
const cut: AttributeLie = {
  op: 'payload-cut',
  class: 'wrong-size',
  roundtrip: 'none',
  tell: (honest, pick) => {
    const bytes = bytesOf(honest.payload);
    if (!isSized(honest.kind) || bytes === undefined || bytes.length === 0) return undefined;
    const size = pick % 3 === 0 ? 0 : bytes.length - 1 - (pick % Math.min(bytes.length, 4));
    return leaf(resized(honest, bytes.subarray(0, Math.max(0, size))));
  },
};

/** The payload has bytes too many, and `nla_len` says so. */
const grown: AttributeLie = {
  op: 'payload-grown',
  class: 'wrong-size',
  roundtrip: 'none',
  tell: (honest, pick) => {
    const bytes = bytesOf(honest.payload);
    if (!isSized(honest.kind) || bytes === undefined || honest.kind?.kind === 'via')
      return undefined;
    const more = new Uint8Array(bytes.length + 1 + (pick % 4));
    more.fill(0xa5);
    more.set(bytes);
    return leaf(resized(honest, more));
  },
};

/** An array or list with part of an item at its end. */
const partItem: AttributeLie = {
  op: 'part-of-an-item',
  class: 'wrong-size',
  roundtrip: 'none',
  tell: (honest, pick) => {
    if (honest.kind?.kind !== 'array') return undefined;
    const { item } = honest.kind;
    const each = item.kind === 'integer' ? item.size : structSize(item.fields);
    return leaf(resized(honest, new Uint8Array(each + 1 + (pick % (each - 1))).fill(0x5a)));
  },
};

/** One to three bytes behind the attributes of a nest. */
const nestTail: AttributeLie = {
  op: 'bytes-behind-the-last',
  class: 'unaligned',
  roundtrip: 'none',
  tell: (honest, pick) => {
    if (honest.payload.form !== 'nest' || honest.kind?.kind === 'opaque-nest') return undefined;
    return leaf({
      ...honest,
      payload: { ...honest.payload, tail: new Uint8Array(1 + (pick % 3)).fill(0x7e) },
    });
  },
};

/** The padding is not zero. */
const dirtyPadding: AttributeLie = {
  op: 'padding-not-zero',
  class: 'unaligned',
  roundtrip: 'canonical',
  tell: (honest) => {
    const bytes = bytesOf(honest.payload);
    if (bytes === undefined || bytes.length % 4 === 0) return undefined;
    return leaf({ ...honest, padding: new Uint8Array(-bytes.length & 3).fill(0xee) });
  },
};

/** `NLA_F_NESTED` where the kernel does not set it, or missing where it does. */
const nestedFlag: AttributeLie = {
  op: 'nested-flag-flipped',
  class: 'nested-flag',
  roundtrip: 'canonical',
  tell: (honest) => leaf({ ...honest, flags: honest.flags ^ NLA_F_NESTED }),
};

/** `NLA_F_NET_BYTEORDER`, which nothing in the kernel sets on these. */
const byteOrderFlag: AttributeLie = {
  op: 'byte-order-flag-set',
  class: 'byte-order-flag',
  roundtrip: 'canonical',
  tell: (honest) => leaf({ ...honest, flags: honest.flags | NLA_F_NET_BYTEORDER }),
};

/** The same attribute twice. */
const duplicate: AttributeLie = {
  op: 'twice',
  class: 'duplicate',
  roundtrip: 'canonical',
  tell: (honest) => leaf(honest, honest),
};

/** A neighbour of a type that no kernel has. */
const unknownNeighbour: AttributeLie = {
  op: 'unknown-neighbour',
  class: 'unknown-attr',
  roundtrip: 'canonical',
  tell: (honest, pick) => {
    const unknown: AttributeValue = {
      name: undefined,
      type: [0x3fff, 0x2a5a, 0x1000, 500][pick % 4] ?? 500,
      flags: 0,
      kind: undefined,
      payload: { form: 'bytes', bytes: Uint8Array.of(1, 2, 3, 4, 5).subarray(0, pick % 6) },
    };
    return leaf(unknown, honest);
  },
};

/** Every way of lying about one attribute. */
export const ATTRIBUTE_LIES: readonly AttributeLie[] = [
  lengthZero,
  lengthLong,
  cut,
  grown,
  lengthShort,
  nestedFlag,
  byteOrderFlag,
  duplicate,
  unknownNeighbour,
  dirtyPadding,
  nestTail,
  partItem,
];

import type { AttributeKind, IntegerKind, Kind, StructField } from '../grammar/kinds.ts';
import type { MessageKind, ObjectName } from '../grammar/messages.ts';
import type { Random } from '../random.ts';
import type { AttributeValue, FieldValue, NexthopValue, Payload } from './value.ts';
import { NLA_F_NESTED } from './value.ts';

/** Which values are drawn: what a kernel would send, the least, or the greatest possible. */
export type Flavour = 'typical' | 'least' | 'greatest';

/** Where the values come from. */
export interface Draw {
  readonly random: Random;
  readonly flavour: Flavour;
  /** Address family of the message: 2 or 10. */
  readonly family: number;
}

/** Names whose value names something: drawn small. */
const SMALL = /^(oif|iif|ifindex|index|master|link|nhId|id|table|port|newIfindex)$/;

/** An integer of a kind. */
export function drawInteger(draw: Draw, kind: IntegerKind, name = ''): number | bigint {
  const { flavour, random } = draw;
  const bits = BigInt(kind.size * 8);
  const greatest = (1n << (kind.signed ? bits - 1n : bits)) - 1n;
  const least = kind.signed ? -(1n << (bits - 1n)) : 0n;
  const typical = SMALL.test(name)
    ? BigInt(1 + random.below(9))
    : random.u64() >> BigInt(40 + random.below(20));
  const value =
    flavour === 'least' ? least : flavour === 'greatest' ? greatest : typical & greatest;
  return kind.size === 8 ? value : Number(value);
}

/** An address of documentation (RFC 5737, RFC 3849). */
export function drawAddress({ random, flavour }: Draw, family: number): Uint8Array {
  const size = family === 10 ? 16 : 4;
  if (flavour === 'least') return new Uint8Array(size);
  if (flavour === 'greatest') return new Uint8Array(size).fill(255);
  if (family !== 10) {
    const net = random.pick([
      [192, 0, 2],
      [198, 51, 100],
      [203, 0, 113],
    ] as const);
    return Uint8Array.of(...net, 1 + random.below(254));
  }
  const bytes = new Uint8Array(16);
  bytes.set([0x20, 0x01, 0x0d, 0xb8, 0, random.below(16)]);
  bytes[15] = 1 + random.below(254);
  return bytes;
}

/** Text as interface names are. */
function drawText({ random, flavour }: Draw): string {
  if (flavour === 'least') return '';
  return flavour === 'greatest' ? 'v'.repeat(15) : `v${random.below(10)}`;
}

function drawBytes({ random, flavour }: Draw, typical: number): Uint8Array {
  if (flavour === 'least') return new Uint8Array(0);
  if (flavour === 'greatest') return new Uint8Array(32).fill(255);
  const bytes = random.bytes(typical);
  // A locally administered unicast hardware address.
  if (typical === 6) bytes[0] = 2;
  return bytes;
}

/** The fields of a struct. */
export function drawFields(draw: Draw, fields: readonly StructField[]): FieldValue[] {
  return fields.map((field) => {
    const { kind, name } = field;
    const value =
      kind.kind === 'bytes' ? draw.random.bytes(kind.size) : drawInteger(draw, kind, name);
    return { field, value };
  });
}

/** An attribute of a type that no set has. */
export function foreign(bytes: Uint8Array): AttributeValue {
  return {
    name: undefined,
    type: 0x3f0,
    flags: 0,
    kind: undefined,
    payload: { form: 'bytes', bytes },
  };
}

/** What an attribute of a kind carries; nests come empty, choices as bytes. */
export function drawPayload(draw: Draw, kind: Kind, name: string): Payload {
  const { random, flavour, family } = draw;
  switch (kind.kind) {
    case 'integer':
      return { form: 'integer', kind, value: drawInteger(draw, kind, name) };
    case 'variable': {
      const size =
        flavour === 'greatest' || (flavour === 'typical' && random.below(2) === 1) ? 8 : 4;
      const integer: IntegerKind = { kind: 'integer', size };
      return { form: 'integer', kind: integer, value: drawInteger(draw, integer, name) };
    }
    case 'address':
      return { form: 'bytes', bytes: drawAddress(draw, kind.family ?? family) };
    case 'bytes':
      return { form: 'bytes', bytes: drawBytes(draw, kind.typical) };
    case 'opaque-nest':
      return { form: 'nest', attributes: flavour === 'least' ? [] : [foreign(random.bytes(4))] };
    case 'text':
      return { form: 'text', text: drawText(draw) };
    case 'flag':
      return { form: 'bytes', bytes: new Uint8Array(0) };
    case 'struct':
      return { form: 'fields', fields: drawFields(draw, kind.fields) };
    case 'via': {
      const other = family === 2 ? 10 : 2;
      const word: StructField = { name: 'family', kind: { kind: 'integer', size: 2 } };
      const bytes = drawAddress(draw, other);
      const address: StructField = { name: 'address', kind: { kind: 'bytes', size: bytes.length } };
      return {
        form: 'fields',
        fields: [
          { field: word, value: other },
          { field: address, value: bytes },
        ],
      };
    }
    case 'array': {
      const count = flavour === 'least' ? 0 : flavour === 'greatest' ? 8 : 1 + random.below(4);
      const items = Array.from({ length: count }, () => drawPayload(draw, kind.item, name));
      return { form: 'list', items };
    }
    case 'nest':
      return { form: 'nest', attributes: [] };
    case 'nexthops':
      return { form: 'nexthops', nexthops: [] };
    case 'choice':
      return { form: 'bytes', bytes: random.bytes(8) };
  }
}

/** An honest attribute; `payload` in the place of a drawn one. */
export function drawAttribute(draw: Draw, spec: AttributeKind, payload?: Payload): AttributeValue {
  const { name, type, kind, flagged } = spec;
  return {
    name,
    type,
    flags: flagged ? NLA_F_NESTED : 0,
    kind,
    payload:
      payload ??
      (kind ? drawPayload(draw, kind, name) : { form: 'bytes', bytes: new Uint8Array(4) }),
  };
}

/** A nexthop with the attributes given. */
export function drawNexthop(
  { random, flavour }: Draw,
  attributes: readonly AttributeValue[],
): NexthopValue {
  const typical = flavour === 'typical';
  return {
    flags: typical ? 0 : 255,
    hops: typical ? random.below(4) : 255,
    ifindex: typical ? 1 + random.below(9) : 0x7fffffff,
    attributes,
  };
}

/** Values of fixed parts as a kernel would send them. */
const TYPICAL: Readonly<Partial<Record<ObjectName, Readonly<Record<string, number>>>>> = {
  link: { type: 1, index: 2, flags: 0x1003 },
  address: { scope: 0, flagsByte: 0x80, index: 2 },
  route: { tableByte: 254, protocol: 4, scope: 0, type: 1, flags: 0, srcLen: 0, tos: 0 },
  neighbour: { ifindex: 2, state: 2, flagsByte: 0, type: 1 },
  rule: { tableByte: 254, action: 1, flags: 0, tos: 0, dstLen: 0, srcLen: 0 },
  netconf: {},
  nexthop: { scope: 0, protocol: 4, flags: 0 },
  done: { error: 0 },
  'inet-diag-request': { protocol: 6, extensions: 2, states: 0xfff },
  'sock-destroy': { protocol: 6, extensions: 0, states: 0xfff },
  'inet-diag-message': { state: 1, timer: 0, retrans: 0, expires: 0, rqueue: 0, wqueue: 0, uid: 0 },
  'unix-diag-request': { protocol: 0, states: 0xfff, inode: 0, show: 0x7f },
  'unix-diag-message': { type: 1, state: 1 },
};

/** `struct inet_diag_sockid` of a connection. */
function drawSocketId(draw: Draw): Uint8Array {
  const { random, flavour, family } = draw;
  const some = (length: number): Uint8Array =>
    flavour === 'typical'
      ? random.bytes(length)
      : new Uint8Array(length).fill(flavour === 'least' ? 0 : 255);
  const id = new Uint8Array(48);
  id.set(some(4));
  id.set(drawAddress(draw, family), 4);
  id.set(drawAddress(draw, family), 20);
  id.set(some(8), 40);
  return id;
}

/** The fixed part of an object's messages. */
export function drawHeader(draw: Draw, kind: MessageKind): FieldValue[] {
  const typical = TYPICAL[kind.object] ?? {};
  const prefix = draw.family === 10 ? 64 : 24;
  return drawFields(draw, kind.header).map(({ field, value }) => {
    const { name } = field;
    if (name === 'family') return { field, value: kind.family ?? draw.family };
    if (name === 'id') return { field, value: drawSocketId(draw) };
    if (name.startsWith('reserved')) return { field, value: 0 };
    if (draw.flavour !== 'typical') return { field, value };
    if (name === 'prefixlen' || (name === 'dstLen' && kind.object === 'route')) {
      return { field, value: prefix };
    }
    return { field, value: typical[name] ?? value };
  });
}

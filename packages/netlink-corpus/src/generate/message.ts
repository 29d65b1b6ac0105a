import { MESSAGE_HEADER } from '../grammar/control.ts';
import { structFields } from '../grammar/kinds.ts';
import type { MessageKind, ObjectName } from '../grammar/messages.ts';
import { ByteSink } from '../value/byte-sink.ts';
import { type Draw, drawHeader } from '../value/draw.ts';
import type { AttributeValue, FieldValue, MessageValue, Payload } from '../value/value.ts';
import type { Leaf } from './attribute-path.ts';

/** Sequence number of all seeds. */
export const SEQUENCE = 1;
/** Port id of the receiver in all seeds: nobody's. */
export const PORT = 4242;

/** `linux/netlink.h NLM_F_*`. */
export const FLAGS = {
  request: 0x1,
  multi: 0x2,
  ack: 0x4,
  dumpInterrupted: 0x10,
  capped: 0x100,
  ackTlvs: 0x200,
} as const;

/** What kernels never leave out, and some readers insist on. */
const ESSENTIAL: Readonly<Partial<Record<ObjectName, readonly [name: string, payload: Payload]>>> =
  {
    link: ['ifname', { form: 'text', text: 'v0' }],
    netconf: [
      'ifindex',
      { form: 'integer', kind: { kind: 'integer', size: 4, signed: true }, value: 2 },
    ],
  };

/** The attributes, behind the essential one where it is not among them. */
function withEssential(kind: MessageKind, { attributes }: Leaf): readonly AttributeValue[] {
  const [name = '', payload] = ESSENTIAL[kind.object] ?? [];
  const spec = kind.set.byName.get(name);
  if (spec?.kind === undefined || payload === undefined) return attributes;
  if (attributes.some((attribute) => attribute.name === name)) return attributes;
  const essential = { name, type: spec.type, flags: 0, kind: spec.kind, payload };
  return [essential, ...attributes];
}

/** A message of a kind with what is given behind its fixed part. */
export function messageWith(
  draw: Draw,
  kind: MessageKind,
  leaf: Leaf,
  byteOrder: 'little' | 'big' = 'little',
): MessageValue {
  const type = Object.values(kind.types)[0] ?? 0;
  const base = {
    object: kind.object,
    type,
    flags: kind.flags ?? (FLAGS.multi as number),
    sequence: SEQUENCE,
    port: PORT,
    fields: drawHeader(draw, kind) as readonly FieldValue[],
    attributes: withEssential(kind, leaf),
    ...(leaf.tail && { tail: leaf.tail }),
  };
  if (kind.object === 'done') return { ...base, flags: FLAGS.multi | FLAGS.ackTlvs };
  if (kind.object !== 'error') return base;
  const [error] = structFields('error s32');
  const [request] = structFields('request bytes16');
  if (error === undefined || request === undefined) return base;
  const fields: FieldValue[] = [
    { field: error, value: -22 },
    { field: request, value: quoted(28, byteOrder) },
  ];
  return { ...base, flags: FLAGS.capped | FLAGS.ackTlvs, fields };
}

/** The header of a request (a dump of IPv4 routes of `length` bytes), as errors quote it. */
export function quoted(length: number, byteOrder: 'little' | 'big' = 'little'): Uint8Array {
  const sink = new ByteSink(byteOrder === 'little');
  const values = [length, 26, FLAGS.request | FLAGS.ack, SEQUENCE, PORT];
  for (const [index, { kind }] of MESSAGE_HEADER.entries()) {
    sink.integer(values[index] ?? 0, kind.size);
  }
  return sink.result();
}

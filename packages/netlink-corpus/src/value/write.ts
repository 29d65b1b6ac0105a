import type { Kind } from '../grammar/kinds.ts';
import { rootOf } from '../grammar/messages.ts';
import { ByteSink } from './byte-sink.ts';
import type {
  AttributeValue,
  FieldValue,
  MessageValue,
  NexthopValue,
  Notice,
  Payload,
  ProblemCode,
  SeedValue,
} from './value.ts';
import { NLA_F_NESTED } from './value.ts';

/** Something that a reader has to notice, and where. */
export interface Problem {
  readonly code: ProblemCode;
  /** Bytes from the start of the input. */
  readonly offset: number;
  /** `route.multipath[1].gateway`; `header.length`; empty for bytes too few for a message. */
  readonly path: string;
}

/** A stretch of the bytes, and what it is. */
export interface Span {
  readonly what: 'message' | 'field' | 'attribute' | 'nexthop';
  readonly path: string;
  readonly start: number;
  /** Behind the last byte, padding not counted. */
  readonly end: number;
  /** 0 for messages, 1 for what is in them, … */
  readonly depth: number;
}

/** A value as bytes, and what readers have to notice in them. */
export interface Written {
  readonly bytes: Uint8Array;
  /** What readers of the lenient profile notice, by offset. */
  readonly lenient: readonly Problem[];
  /** What readers of the strict profile notice, by offset. */
  readonly strict: readonly Problem[];
  readonly spans: readonly Span[];
}

/** What is known while writing. */
interface Pen {
  readonly sink: ByteSink;
  readonly lenient: Problem[];
  readonly strict: Problem[];
  readonly spans: Span[];
  /** Address family of the message. */
  family: number;
  /** Something before this place stops readers: what follows goes unseen. */
  unseen: boolean;
}

/** Writes a seed in the byte order of a machine. */
export function write(seed: SeedValue, byteOrder: 'little' | 'big' = 'little'): Written {
  const pen: Pen = {
    sink: new ByteSink(byteOrder === 'little'),
    lenient: [],
    strict: [],
    spans: [],
    family: 0,
    unseen: false,
  };
  for (const message of seed.messages) writeMessage(pen, message);
  if (seed.tail !== undefined) {
    const start = pen.sink.at;
    pen.sink.bytes(seed.tail);
    notice(pen, seed.tailNotice, '', start);
  }
  const byOffset = (a: Problem, b: Problem): number => a.offset - b.offset;
  return {
    bytes: pen.sink.result(),
    lenient: pen.lenient.sort(byOffset),
    strict: [...pen.lenient, ...pen.strict].sort(byOffset),
    spans: pen.spans,
  };
}

function notice(pen: Pen, found: Notice | undefined, path: string, start: number): void {
  if (found === undefined || pen.unseen) return;
  pen.lenient.push({
    code: found.code,
    offset: start + found.at,
    path: path + (found.suffix ?? ''),
  });
}

function writeMessage(pen: Pen, message: MessageValue): void {
  const { sink } = pen;
  const start = sink.at;
  const family = message.fields.find(({ field }) => field.name === 'family')?.value;
  pen.family = typeof family === 'number' ? family : 0;
  pen.unseen = false;
  notice(pen, message.notice, 'header.length', start);
  if (message.stops) pen.unseen = true;
  sink.integer(0, 4);
  sink.integer(message.type, 2);
  sink.integer(message.flags, 2);
  sink.integer(message.sequence, 4);
  sink.integer(message.port, 4);
  const root = message.object === undefined ? 'unknown' : rootOf(message.object);
  const at = pen.spans.length;
  writeFields(pen, message.fields, root, 1);
  if (message.middle !== undefined) {
    const from = sink.at;
    notice(pen, message.middleNotice, root, from);
    sink.bytes(message.middle);
    pen.spans.push({ what: 'field', path: `${root}.payload`, start: from, end: sink.at, depth: 1 });
  }
  writeSet(pen, message.attributes, root, message.tail, 1);
  sink.patch(start, message.claimed ?? sink.at - start, 4);
  pen.spans.splice(at, 0, { what: 'message', path: root, start, end: sink.at, depth: 0 });
  if (message.padding === undefined) sink.align(start);
  else sink.bytes(message.padding);
  pen.unseen = false;
}

function writeFields(pen: Pen, fields: readonly FieldValue[], path: string, depth: number): void {
  for (const { field, value } of fields) {
    const start = pen.sink.at;
    if (value instanceof Uint8Array) pen.sink.bytes(value);
    else pen.sink.integer(value, field.kind.size, field.kind.kind === 'integer' && field.kind.big);
    pen.spans.push({
      what: 'field',
      path: `${path}.${field.name}`,
      start,
      end: pen.sink.at,
      depth,
    });
  }
}

function writeSet(
  pen: Pen,
  attributes: readonly AttributeValue[],
  path: string,
  tail: Uint8Array | undefined,
  depth: number,
): void {
  const before = pen.unseen;
  for (const [index, attribute] of attributes.entries()) {
    writeAttribute(pen, attribute, `${path}.${attribute.name ?? `attributes[${index}]`}`, depth);
  }
  if (tail !== undefined) {
    const place = { code: 'attribute-tail' as const, at: 0 };
    const left = tail.length < 4 ? place : undefined;
    notice(pen, left, `${path}.attributes[${attributes.length}]`, pen.sink.at);
    pen.sink.bytes(tail);
  }
  pen.unseen = before;
}

function writeAttribute(pen: Pen, attribute: AttributeValue, path: string, depth: number): void {
  const { sink } = pen;
  const start = sink.at;
  const { flags, kind } = attribute;
  notice(pen, attribute.notice, path, start);
  if (attribute.stops) pen.unseen = true;
  if (!pen.unseen) strictly(pen, attribute, path, start);
  sink.integer(0, 2);
  sink.integer(attribute.type | flags, 2);
  const at = pen.spans.length;
  // Readers see what is within only where they know that something is.
  const before = pen.unseen;
  if (kind === undefined || kind.kind === 'opaque-nest' || attribute.lost) pen.unseen = true;
  writePayload(pen, attribute.payload, path, depth + 1);
  pen.unseen = before;
  sink.patch(start, attribute.claimed ?? sink.at - start, 2);
  pen.spans.splice(at, 0, { what: 'attribute', path, start, end: sink.at, depth });
  if (attribute.padding === undefined) sink.align(start);
  else sink.bytes(attribute.padding);
}

/** What only strict readers find. */
function strictly(pen: Pen, attribute: AttributeValue, path: string, start: number): void {
  const { name, kind, flags, payload, strictNotice } = attribute;
  const add = (code: ProblemCode, at: number): void => {
    pen.strict.push({ code, offset: start + at, path });
  };
  if (strictNotice !== undefined) add(strictNotice.code, strictNotice.at);
  if (name === undefined) add('unknown-attribute', 0);
  else if (kind?.kind === 'nest' && (flags & NLA_F_NESTED) === 0) add('nested-flag', 0);
  if (kind?.kind === 'address' && payload.form === 'bytes' && !attribute.lost) {
    if (payload.bytes.length !== addressSize(kind, pen.family, payload.bytes.length)) {
      add('address-size', 4);
    }
  }
}

/** Bytes of an address: by the family given, else by the message's; of other families any size will do. */
export function addressSize(
  kind: Extract<Kind, { kind: 'address' }>,
  family: number,
  found: number,
): number {
  const decisive = kind.family ?? family;
  return decisive === 2 ? 4 : decisive === 10 ? 16 : found;
}

function writePayload(pen: Pen, payload: Payload, path: string, depth: number): void {
  const { sink } = pen;
  switch (payload.form) {
    case 'integer':
      sink.integer(payload.value, payload.kind.size, payload.kind.big);
      break;
    case 'text':
      sink.bytes(new TextEncoder().encode(`${payload.text}\0`));
      break;
    case 'bytes':
      sink.bytes(payload.bytes);
      break;
    case 'fields':
      writeFields(pen, payload.fields, path, depth);
      break;
    case 'list':
      for (const [index, item] of payload.items.entries()) {
        writePayload(pen, item, `${path}[${index}]`, depth);
      }
      break;
    case 'nest':
      writeSet(pen, payload.attributes, path, payload.tail, depth);
      break;
    case 'nexthops': {
      const before = pen.unseen;
      for (const [index, nexthop] of payload.nexthops.entries()) {
        writeNexthop(pen, nexthop, `${path}[${index}]`, depth);
      }
      if (payload.tail !== undefined) sink.bytes(payload.tail);
      pen.unseen = before;
    }
  }
}

function writeNexthop(pen: Pen, nexthop: NexthopValue, path: string, depth: number): void {
  const { sink } = pen;
  const start = sink.at;
  notice(pen, nexthop.notice, path, start);
  if (nexthop.stops) pen.unseen = true;
  sink.integer(0, 2);
  sink.integer(nexthop.flags, 1);
  sink.integer(nexthop.hops, 1);
  sink.integer(nexthop.ifindex, 4);
  const at = pen.spans.length;
  writeSet(pen, nexthop.attributes, path, nexthop.tail, depth + 1);
  sink.patch(start, nexthop.claimed ?? sink.at - start, 2);
  pen.spans.splice(at, 0, { what: 'nexthop', path, start, end: sink.at, depth });
  if (nexthop.padding === undefined) sink.align(start);
  else sink.bytes(nexthop.padding);
}

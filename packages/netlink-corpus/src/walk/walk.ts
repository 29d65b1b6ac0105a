import type { Kind, StructField } from '../grammar/kinds.ts';
import { structSize } from '../grammar/kinds.ts';
import {
  type MessageKind,
  messageKindOf,
  messageTypeName,
  type Protocol,
} from '../grammar/messages.ts';
import { sizeNotice } from '../lie/attribute-lies.ts';
import type { ProblemCode } from '../value/value.ts';
import { NLA_F_NESTED } from '../value/value.ts';
import { addressSize, type Problem } from '../value/write.ts';
import { type Cursor, cursor, integerAt } from './cursor.ts';
import { walkSet } from './walk-set.ts';

/** A stretch of the input, and what it says. */
export interface Mark {
  readonly start: number;
  /** Behind the last byte. */
  readonly end: number;
  readonly depth: number;
  readonly path: string;
  /** The value, or what the stretch is for. */
  readonly text: string;
}

/** What the grammar finds in bytes, without making a value of them. */
export interface Walk {
  readonly marks: readonly Mark[];
  readonly lenient: readonly Problem[];
  readonly strict: readonly Problem[];
  /** `nlmsg_type` of each message. */
  readonly types: readonly number[];
}

/** Goes through bytes by the grammar: any bytes, to their end. */
export function walk(
  bytes: Uint8Array,
  byteOrder: 'little' | 'big' = 'little',
  proto: Protocol = 'route',
): Walk {
  const at = cursor(bytes, byteOrder === 'little');
  const types: number[] = [];
  let start = 0;
  while (start < bytes.length) start = walkMessage(at, start, types, proto);
  const byPlace = (a: Problem, b: Problem): number => a.offset - b.offset;
  return {
    marks: at.marks,
    lenient: at.lenient.sort(byPlace),
    strict: [...at.lenient, ...at.strict].sort(byPlace),
    types,
  };
}

/** Goes through one message; returns where the next one begins. */
function walkMessage(at: Cursor, start: number, types: number[], proto: Protocol): number {
  const { bytes } = at;
  const rest = bytes.length - start;
  if (rest < 16) {
    at.notice('header-short', start, '');
    at.mark(start, bytes.length, 0, '', 'too few bytes for a header');
    return bytes.length;
  }
  const length = Number(integerAt(at, start, { kind: 'integer', size: 4 }));
  const type = Number(integerAt(at, start + 4, { kind: 'integer', size: 2 }));
  const flags = Number(integerAt(at, start + 6, { kind: 'integer', size: 2 }));
  types.push(type);
  const wrong = length < 16 || length > rest;
  if (wrong) at.notice('message-length', start, 'header.length');
  const end = wrong ? bytes.length : start + length;
  const hex = flags.toString(16);
  at.mark(
    start,
    start + 16,
    0,
    'header',
    `${messageTypeName(type, proto)}, ${length} bytes, flags 0x${hex}`,
  );
  const first = end > start + 16 ? bytes[start + 16] : undefined;
  const kind = messageKindOf({ type, flags, first }, proto);
  if (kind === undefined || length < 16) at.mark(start + 16, end, 1, 'body', 'not in the grammar');
  else walkBody(at, kind, flags, start + 16, end);
  const next = Math.min(start + ((length + 3) & ~3), bytes.length);
  if (!wrong && next > end) at.mark(end, next, 0, 'padding', '');
  return wrong ? bytes.length : next;
}

function walkBody(at: Cursor, kind: MessageKind, flags: number, start: number, end: number): void {
  const { object, root = object } = kind;
  const behind = walkFields(at, kind.header, root, start, end, kind.short, 1);
  if (behind === undefined) return;
  if (object === 'unix-diag-request') {
    at.mark(behind, end, 1, root, 'ignored');
    return;
  }
  const family = kind.header[0]?.name === 'family' ? (at.bytes[start] ?? 0) : 0;
  const answer = root === 'error' || root === 'done';
  const from = root === 'error' ? walkQuoted(at, flags, behind, end) : behind;
  if (from === undefined) return;
  if (!answer || (flags & 0x200) !== 0) {
    walkSet(at, kind.set, { path: root, start: from, end, depth: 1, family, payload: walkPayload });
  } else if (from < end) {
    at.notice('surplus', from, root);
    at.mark(from, end, 1, root, 'left over');
  }
}

/** What an error quotes of the request; where the attributes begin, `undefined` where it ends before. */
function walkQuoted(at: Cursor, flags: number, start: number, end: number): number | undefined {
  if (end - start < 16) {
    at.notice('fixed-short', start, 'error.request');
    return undefined;
  }
  at.mark(start, start + 16, 1, 'error.request', 'header of the request');
  const from = start + 16;
  const rest = end - from;
  if ((flags & 0x100) !== 0 || rest === 0) return from;
  const size = Number(integerAt(at, start, { kind: 'integer', size: 4 })) - 16;
  if (size < 0 || size > rest) at.notice('quoted-length', from, 'error.payload');
  const to = size < 0 ? from : Math.min(end, from + size);
  at.mark(from, to, 1, 'error.payload', 'the rest of the request');
  return Math.min(end, from + ((to - from + 3) & ~3));
}

/** The fixed part; where it ends, `undefined` where it ends early. */
function walkFields(
  at: Cursor,
  fields: readonly StructField[],
  path: string,
  start: number,
  end: number,
  short: readonly number[],
  depth: number,
): number | undefined {
  let next = start;
  for (const field of fields) {
    const name = `${path}.${field.name}`;
    const stop = next + field.kind.size;
    if (stop > end) {
      if (field.optional) {
        if (next < end) at.notice('surplus', next, path);
        return next;
      }
      if (!short.includes(end - start)) at.notice('fixed-short', next, name);
      return undefined;
    }
    const text =
      field.kind.kind === 'bytes' ? at.hex(next, stop) : String(integerAt(at, next, field.kind));
    at.mark(next, stop, depth, name, text);
    next = stop;
  }
  return next;
}

/** Where a payload stands, and what is known around it. */
export interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly family: number;
  /** `nla_type` with its flags. */
  readonly word: number;
}

/** The payload of an attribute. `kind` is that of the case, where there is a choice; `fixed` says that there is none. */
function walkPayload(at: Cursor, kind: Kind, place: Place, fixed: boolean): void {
  const { path, start, end, depth, family, word } = place;
  const size = end - start;
  const strictly = (code: ProblemCode, offset: number): void => {
    at.strict.push({ code, offset, path });
  };
  const set = { path, start, end, depth, family, payload: walkPayload };
  switch (kind.kind) {
    case 'nest':
      if (fixed && (word & NLA_F_NESTED) === 0) strictly('nested-flag', start - 4);
      walkSet(at, kind.set, set);
      return;
    case 'nexthops':
      walkNexthops(at, kind, set);
      return;
    case 'address':
      if (size !== addressSize(kind, family, size)) strictly('address-size', start);
      return;
    default: {
      const notice = sizeNotice(kind, size);
      if (notice) at.notice(notice.code, start - 4 + notice.at, path + (notice.suffix ?? ''));
      if (kind.kind === 'struct' && size >= structSize(kind.fields)) {
        walkFields(at, kind.fields, path, start, end, [], depth);
      }
    }
  }
}

/** `struct rtnexthop`, one after the other. */
function walkNexthops(
  at: Cursor,
  { set }: Extract<Kind, { kind: 'nexthops' }>,
  place: Parameters<typeof walkSet>[2],
): void {
  const { end, depth } = place;
  let start = place.start;
  for (let index = 0; start < end; index++) {
    const path = `${place.path}[${index}]`;
    const rest = end - start;
    const length = rest < 2 ? 0 : Number(integerAt(at, start, { kind: 'integer', size: 2 }));
    if (length < 8 || length > rest) {
      at.notice('nexthop-length', start, path);
      at.mark(start, end, depth, path, `length ${length}: nobody can go on`);
      return;
    }
    const ifindex = integerAt(at, start + 4, { kind: 'integer', size: 4, signed: true });
    at.mark(start, start + 8, depth, path, `nexthop of ${length} bytes, ifindex ${ifindex}`);
    walkSet(at, set, { ...place, path, start: start + 8, end: start + length, depth: depth + 1 });
    start = Math.min(end, start + ((length + 3) & ~3));
  }
}

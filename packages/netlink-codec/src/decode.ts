import { schemaOf, withMessages } from './families.ts';
import { MessageHeaderValue } from './generated/schema/nlmsghdr.ts';
import type { Family, MessageOf } from './message.ts';
import type { FamilySchema, MessageSchema } from './runtime/family.ts';
import { readGroup } from './runtime/read-group.ts';
import {
  createReader,
  locate,
  type Problem,
  type Reader,
  type ReaderOptions,
  slice,
} from './runtime/reader.ts';
import type { Group } from './runtime/schema.ts';

/** What `decode` can be told. */
export interface DecodeOptions<F extends Family = Family> extends ReaderOptions {
  /** The family that the bytes belong to. */
  readonly family?: F | undefined;
  /**
   * Messages that the family does not have by itself: of generic netlink, where a family's type is known only at run
   * time, or of formats of one's own. They come before those of the family.
   */
  readonly messages?: readonly MessageSchema[] | undefined;
}

/** What messages have in common while they are being read. */
interface AnyMessage {
  name: string | null;
  header: MessageHeaderValue | null;
  body: unknown;
  problems: readonly Problem[];
  claimedLength?: number;
  padding?: Uint8Array;
}

/** Bytes of `struct nlmsghdr`. */
const HEADER = 16;

/** Shared by all messages without problems. */
const NO_PROBLEMS: readonly Problem[] = Object.freeze([]);

/**
 * Decodes every message of one datagram (or of several, one after the other). It never throws, whatever the bytes:
 * what cannot be understood is kept as bytes, with a problem that says where and why, and `encode` of the result gives
 * exactly the same bytes.
 *
 * Byte fields are views of `bytes`, not copies: give a buffer that is not written to again.
 */
export function decode<F extends Family = 'route'>(
  bytes: Uint8Array,
  options: DecodeOptions<F> = {},
): MessageOf<F>[] {
  const reader = createReader(bytes, options);
  // An event of a device is text, without a message header.
  if (options.family === 'uevent') return [withoutHeader(reader, 0, [])] as MessageOf<F>[];
  const family = withMessages(schemaOf(options.family ?? 'route'), options.messages);
  const messages: AnyMessage[] = [];
  for (let at = 0; at < bytes.length; at = reader.at)
    messages.push(readMessage(reader, at, family));
  return messages as MessageOf<F>[];
}

/** Reads the message at `at`; `reader.at` is then behind it and its padding. */
function readMessage(reader: Reader, at: number, family: FamilySchema): AnyMessage {
  const { bytes } = reader;
  const rest = bytes.length - at;
  if (rest < HEADER) {
    const reason = `${rest} bytes are left, where a message header has ${HEADER}`;
    return withoutHeader(reader, at, [{ path: '', offset: at, reason }]);
  }
  const header = readHeader(reader, at);
  const { length } = header;
  if (length < HEADER || length > rest) {
    const reason = `says that the message has ${length} bytes, where ${HEADER} to ${rest} are possible`;
    // Nothing says where the next message begins: all that is left belongs to this one.
    const message = readBody(
      reader,
      header,
      at,
      bytes.length,
      length < HEADER ? undefined : family,
    );
    message.problems = [{ path: 'header.length', offset: at, reason }, ...message.problems];
    message.claimedLength = length;
    reader.at = bytes.length;
    return message;
  }
  const message = readBody(reader, header, at, at + length, family);
  const next = Math.min(at + ((length + 3) & ~3), bytes.length);
  if (next - at !== ((length + 3) & ~3) || !allZero(bytes, at + length, next)) {
    message.padding = slice(reader, at + length, next);
  }
  reader.at = next;
  return message;
}

/** Everything from `at` on, as bytes. */
function withoutHeader(reader: Reader, at: number, problems: readonly Problem[]): AnyMessage {
  const end = reader.bytes.length;
  reader.at = end;
  return { name: null, header: null, body: slice(reader, at, end), problems };
}

function readHeader({ view, little }: Reader, at: number): MessageHeaderValue {
  const header = new MessageHeaderValue();
  header.length = view.getUint32(at, little);
  header.type = view.getUint16(at + 4, little);
  header.flags = view.getUint16(at + 6, little);
  header.sequence = view.getUint32(at + 8, little);
  header.port = view.getUint32(at + 12, little);
  return header;
}

function readBody(
  reader: Reader,
  header: MessageHeaderValue,
  at: number,
  end: number,
  family: FamilySchema | undefined,
): AnyMessage {
  const start = at + HEADER;
  const first = start < end ? reader.bytes[start] : undefined;
  const schema = family?.byKey.get(family.select(header, first));
  const name = schema?.name ?? 'unknown';
  const body = schema?.body
    ? readDescribed(reader, header, start, end, schema, schema.body)
    : slice(reader, start, end);
  if (reader.problems.length === 0) return { name, header, body, problems: NO_PROBLEMS };
  if (schema?.body !== undefined) locate(reader, 0, rootOf(schema.body));
  return { name, header, body, problems: reader.problems.splice(0) };
}

function readDescribed(
  reader: Reader,
  header: MessageHeaderValue,
  start: number,
  end: number,
  schema: MessageSchema,
  group: Group,
): object {
  const regular = reader.direct ? schema.read?.(reader, start, end) : undefined;
  if (regular !== undefined) return regular;
  const body = readGroup(reader, start, end, group, schema.args?.(header));
  // Behind a struct without attributes: a newer kernel's fields.
  if (reader.at < end) Object.assign(body, { tail: slice(reader, reader.at, end) });
  return body;
}

/** What the paths into a body begin with: `route` for a `Route`. */
function rootOf({ name }: Group): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1).replace(/Body$/, '');
}

function allZero(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] !== 0) return false;
  return true;
}

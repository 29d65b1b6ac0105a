import { messageSchema } from './families.ts';
import type { MessageHeader } from './generated/types/index.ts';
import type { Family, NetlinkMessage } from './message.ts';
import type { MessageSchema } from './runtime/family.ts';
import { HOST_IS_LITTLE } from './runtime/reader.ts';
import type { Group } from './runtime/schema.ts';
import { writeGroup } from './runtime/write-group.ts';
import { type Draft, EncodeError, Writer } from './runtime/writer.ts';

/** A message to encode: one that was decoded, or one made by hand, where everything but the name may be left out. */
export type DraftMessage<M extends { name: string | null } = NetlinkMessage> = M extends unknown
  ? { readonly name: M['name'] } & {
      readonly [Key in Exclude<keyof M, 'name' | 'problems'>]?: Draft<M[Key]> | undefined;
    } & {
      readonly problems?: unknown;
    }
  : never;

/** What `encode` takes. */
export type EncodableMessage = NetlinkMessage | DraftMessage;

/** What `encode` can be told. */
export interface EncodeOptions {
  /** The family of the messages: it decides where several have a message of the same name. */
  readonly family?: Family | undefined;
  /** Messages that no family has by itself, as for `decode`. */
  readonly messages?: readonly MessageSchema[] | undefined;
  /** Byte order of the machine that the bytes are for; this machine's by default. */
  readonly byteOrder?: 'little' | 'big' | undefined;
}

/** What messages have in common while they are being written. */
interface AnyDraft {
  readonly name: string | null;
  readonly header?: Partial<MessageHeader> | null;
  readonly body?: object | string;
  readonly claimedLength?: number;
  readonly padding?: Uint8Array;
}

/**
 * The bytes of one message or of several, one after the other: the exact inverse of `decode`, also for input with
 * problems, from the decoded properties. Lengths and padding are computed. In a message made by hand everything but the
 * name may be left out, and addresses may be text.
 *
 * @throws EncodeError where a value has no place on the wire: out of range, of another type, too long.
 */
export function encode(
  messages: EncodableMessage | readonly EncodableMessage[],
  options: EncodeOptions = {},
): Uint8Array {
  const { byteOrder, family, messages: own = [] } = options;
  const list = (Array.isArray(messages) ? messages : [messages]) as readonly AnyDraft[];
  const little = byteOrder === undefined ? HOST_IS_LITTLE : byteOrder === 'little';
  const writer = new Writer(little, expectedSize(list));
  for (const message of list) {
    const { name } = message;
    if (name === null) {
      writer.raw((message.body ?? '') as Uint8Array | string, 'message');
      continue;
    }
    writeMessage(
      writer,
      message,
      own.find((one) => one.name === name) ?? messageSchema(name, family),
      name,
    );
  }
  return writer.result();
}

/** How many bytes messages will take: exact where they were decoded, a guess where they say nothing. */
function expectedSize(list: readonly AnyDraft[]): number {
  let size = 0;
  for (const { header } of list) {
    const length = header?.length ?? 0;
    size += length >= 16 && length <= 0xffff ? (length + 3) & ~3 : 512;
  }
  return size;
}

function writeMessage(
  writer: Writer,
  message: AnyDraft,
  schema: MessageSchema | undefined,
  name: string,
): void {
  const { header = {}, body = {}, claimedLength, padding } = message;
  const type = header?.type ?? schema?.type;
  if (type === undefined) {
    throw new EncodeError(`${name}.header.type`, 'is missing, and no message is called so');
  }
  const start = writer.at;
  writer.u4(0, '');
  writer.u2(type, `${name}.header.type`);
  writer.u2(header?.flags ?? 0, `${name}.header.flags`);
  writer.u4(header?.sequence ?? 0, `${name}.header.sequence`);
  writer.u4(header?.port ?? 0, `${name}.header.port`);
  if (body instanceof Uint8Array || typeof body === 'string') writer.raw(body, `${name}.body`);
  else if (schema?.body !== undefined) writeBody(writer, body, schema, schema.body);
  else if (Object.keys(body).length > 0) {
    throw new EncodeError(`${name}.body`, 'has no description: give bytes');
  }
  const length = writer.at - start;
  writer.view.setUint32(start, claimedLength ?? length, writer.little);
  if (claimedLength !== undefined) return;
  if (padding === undefined) writer.reserve(-length & 3);
  else writer.raw(padding, `${name}.padding`);
}

function writeBody(writer: Writer, body: object, schema: MessageSchema, group: Group): void {
  const start = writer.at;
  try {
    if (schema.write?.(writer, body)) return;
  } catch {
    // The schema finds out what is wrong, and where.
  }
  writer.rewind(start);
  writeGroup(writer, body, group, schema.name);
}

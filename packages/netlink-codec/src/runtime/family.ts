import type { MessageHeader } from '../generated/types/nlmsghdr.ts';
import type { Reader } from './reader.ts';
import type { Group } from './schema.ts';
import type { Writer } from './writer.ts';

/** One message of a netlink family. */
export interface MessageSchema {
  readonly name: string;
  /** What tells it from the others: the type, or what the selector of the family gives. */
  readonly key: number;
  /** `nlmsg_type`. */
  readonly type: number;
  /** What is in its body; without it the body is bytes. */
  readonly body?: Group;
  /** Reads a body that is regular; `undefined` for one that has to be read by the schema. */
  readonly read?: (reader: Reader, start: number, end: number) => object | undefined;
  /** Writes a body that is regular; `false`, or an error, for one that has to be written by the schema. */
  readonly write?: (writer: Writer, body: object) => boolean;
  /** Values of the parameters of the body. */
  readonly args?: (header: MessageHeader) => Readonly<Record<string, unknown>>;
}

/** The messages of a netlink family. */
export interface FamilySchema {
  readonly byKey: ReadonlyMap<number, MessageSchema>;
  readonly byName: ReadonlyMap<string, MessageSchema>;
  /** The key of a message with this header and first byte of the body. */
  readonly select: (header: MessageHeader, first: number | undefined) => number;
}

/** Makes the table of a family. */
export function familySchema(
  messages: readonly MessageSchema[],
  select: FamilySchema['select'] = (header) => header.type,
): FamilySchema {
  return {
    byKey: new Map(messages.map((message) => [message.key, message])),
    byName: new Map(messages.map((message) => [message.name, message])),
    select,
  };
}

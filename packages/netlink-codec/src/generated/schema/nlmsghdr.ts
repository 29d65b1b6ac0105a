// Generated from formats/nlmsghdr.ksy by "pnpm gen". Do not edit: edit the format.
import type { Group } from '../../runtime/schema.ts';
import { messageFlagsNames } from '../names/nlmsghdr.ts';
import type { MessageHeader } from '../types/nlmsghdr.ts';

/** A {@link MessageHeader} with every property in place. */
export class MessageHeaderValue implements MessageHeader {
  length: number = 0;
  type: number = 0;
  flags: number = 0;
  sequence: number = 0;
  port: number = 0;
}

/** What is where in a {@link MessageHeader}. */
export const messageHeaderSchema: Group = {
  name: 'MessageHeader',
  fields: [
    { name: 'length', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'type', shape: { kind: 'number', size: 2 }, size: 2 },
    { name: 'flags', shape: { kind: 'number', size: 2, flags: messageFlagsNames }, size: 2 },
    { name: 'sequence', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'port', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 16,
  create: () => new MessageHeaderValue(),
};

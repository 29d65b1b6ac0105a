import fc from 'fast-check';
import { quoted } from '../generate/message.ts';
import { structFields } from '../grammar/kinds.ts';
import {
  MESSAGE_KINDS,
  type MessageKind,
  messageKind,
  type ObjectName,
} from '../grammar/messages.ts';
import type { FieldValue, MessageValue } from '../value/value.ts';
import { attributes, fields } from './payload.ts';

/** Which messages are made. */
export interface MessageOptions {
  /** What they are about; anything that the grammar has by default. */
  readonly objects?: readonly ObjectName[];
}

/** Honest messages: what {@link write} makes of them is what a kernel could send. */
export function honestMessage(options: MessageOptions = {}): fc.Arbitrary<MessageValue> {
  const kinds = options.objects?.map(messageKind) ?? MESSAGE_KINDS;
  return fc.oneof(...kinds.map(ofKind));
}

function ofKind(kind: MessageKind): fc.Arbitrary<MessageValue> {
  return fc.constantFrom(2, 10).chain((family) =>
    fc.record({
      object: fc.constant(kind.object),
      type: fc.constantFrom(...Object.values(kind.types)),
      // Capped, with attributes: errors quote no more than the request's header.
      flags: fc.constant(kind.object === 'error' || kind.object === 'done' ? 0x302 : 2),
      sequence: fc.nat(0xffffffff),
      port: fc.nat(0xffffffff),
      fields: fields(kind.header).map((list) => head(kind, list, family)),
      attributes: attributes(kind.set, family),
    }),
  );
}

function head(kind: MessageKind, list: readonly FieldValue[], family: number): FieldValue[] {
  const named = list.map(
    (one): FieldValue => (one.field.name === 'family' ? { ...one, value: family } : one),
  );
  if (kind.object !== 'error') return named;
  const request = structFields('request bytes16').map((field) => ({ field, value: quoted(28) }));
  return [...named, ...request];
}

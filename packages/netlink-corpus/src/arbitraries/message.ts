import fc from 'fast-check';
import { quoted } from '../generate/message.ts';
import { structFields } from '../grammar/kinds.ts';
import {
  familiesOf,
  MESSAGE_KINDS,
  type MessageKind,
  messageKind,
  type ObjectName,
  type Protocol,
} from '../grammar/messages.ts';
import type { FieldValue, MessageValue } from '../value/value.ts';
import { attributes, fields } from './payload.ts';

/** Which messages are made. */
export interface MessageOptions {
  /** What they are about; anything that the grammar has for the protocol by default. */
  readonly objects?: readonly ObjectName[];
  /** `route` by default. Only `objects` counts where both are given. */
  readonly proto?: Protocol;
}

/** Honest messages: what {@link write} makes of them is what a kernel could send. */
export function honestMessage(options: MessageOptions = {}): fc.Arbitrary<MessageValue> {
  const { objects, proto = 'route' } = options;
  const own = ({ proto: of = 'route', object }: MessageKind): boolean =>
    of === proto || object === 'error' || object === 'done';
  const kinds = objects?.map(messageKind) ?? MESSAGE_KINDS.filter(own);
  return fc.oneof(...kinds.map(ofKind));
}

function ofKind(kind: MessageKind): fc.Arbitrary<MessageValue> {
  return fc.constantFrom(...familiesOf(kind)).chain((family) =>
    fc.record({
      object: fc.constant(kind.object),
      type: fc.constantFrom(...Object.values(kind.types)),
      // Capped, with attributes: errors quote no more than the request's header.
      flags: fc.constant(answers(kind) ? 0x302 : (kind.flags ?? 2)),
      sequence: fc.nat(0xffffffff),
      port: fc.nat(0xffffffff),
      fields: fields(kind.header).map((list) => head(kind, list, family)),
      attributes: attributes(kind.set, family),
    }),
  );
}

function answers({ object }: MessageKind): boolean {
  return object === 'error' || object === 'done';
}

function head(kind: MessageKind, list: readonly FieldValue[], family: number): FieldValue[] {
  const named = list.map(
    (one): FieldValue => (one.field.name === 'family' ? { ...one, value: family } : one),
  );
  if (kind.object !== 'error') return named;
  const request = structFields('request bytes16').map((field) => ({ field, value: quoted(28) }));
  return [...named, ...request];
}

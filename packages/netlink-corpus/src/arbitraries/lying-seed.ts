import fc from 'fast-check';
import { ATTRIBUTE_LIES } from '../lie/attribute-lies.ts';
import type { AttributeValue, SeedValue } from '../value/value.ts';
import { honestMessage, type MessageOptions } from './message.ts';

/** A message that lies in one place at most. */
export interface LyingSeed {
  /** What {@link write} makes bytes and expectations of. */
  readonly value: SeedValue;
  /** How it lies; `undefined` where it is honest. */
  readonly lie: string | undefined;
}

/** Messages with one lie about one of their attributes; shrinks to fewer attributes and to honesty. */
export function lyingSeed(options: MessageOptions = {}): fc.Arbitrary<LyingSeed> {
  return fc
    .tuple(honestMessage(options), fc.nat(ATTRIBUTE_LIES.length), fc.nat(63), fc.nat(23))
    .map(([message, how, where, pick]): LyingSeed => {
      const lie = ATTRIBUTE_LIES[how - 1];
      const at = where % Math.max(1, message.attributes.length);
      const honest = message.attributes[at];
      const value = { messages: [message] };
      // Of a choice the lie would hit what its neighbour says: only its frame can lie.
      const free = honest?.kind?.kind !== 'choice' || lie?.roundtrip === 'canonical';
      const told = free && honest ? lie?.tell(honest, pick) : undefined;
      if (told === undefined || lie === undefined) return { value, lie: undefined };
      const attributes: AttributeValue[] = [...message.attributes];
      attributes.splice(at, 1, ...told.attributes);
      return { value: { messages: [{ ...message, attributes }] }, lie: lie.op };
    });
}

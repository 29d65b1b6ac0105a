/** Arbitraries of fast-check: honest netlink messages as values, lies about them, and what readers have to notice. */
export { type LyingSeed, lyingSeed } from './arbitraries/lying-seed.ts';
export { honestMessage, type MessageOptions } from './arbitraries/message.ts';
export type { ObjectName, Protocol } from './grammar/messages.ts';
export type { AttributeValue, MessageValue, ProblemCode, SeedValue } from './value/value.ts';
export { type Problem, type Written, write } from './value/write.ts';

export { attributePath } from './attribute-path.ts';
export { type DecodeOptions, decode } from './decode.ts';
export { type DraftMessage, type EncodableMessage, type EncodeOptions, encode } from './encode.ts';
export type * from './generated/types/index.ts';
export type {
  Family,
  Message,
  MessageOf,
  NetlinkMessage,
  UnknownMessage,
  Unreadable,
} from './message.ts';
export type { Attribute, AttributeSet, Struct } from './runtime/attribute.ts';
export type { MessageSchema } from './runtime/family.ts';
export { DEFAULT_MAX_DEPTH, type Problem, type ReaderOptions } from './runtime/reader.ts';
export { type Draft, EncodeError } from './runtime/writer.ts';

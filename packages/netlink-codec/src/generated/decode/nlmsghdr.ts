// Generated from formats/nlmsghdr.ksy by "pnpm gen". Do not edit: edit the format.
import type { Reader } from '../../runtime/reader.ts';
import { MessageHeaderValue } from '../schema/nlmsghdr.ts';

/** Reads a {@link MessageHeader} that is regular. */
export function readMessageHeader(reader: Reader, start: number, end: number): MessageHeaderValue | undefined {
  if (end - start !== 16) return undefined;
  const { view, little } = reader;
  const value = new MessageHeaderValue();
  value.length = view.getUint32(start, little);
  value.type = view.getUint16(start + 4, little);
  value.flags = view.getUint16(start + 6, little);
  value.sequence = view.getUint32(start + 8, little);
  value.port = view.getUint32(start + 12, little);
  return value;
}

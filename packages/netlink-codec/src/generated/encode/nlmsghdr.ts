// Generated from formats/nlmsghdr.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { MessageHeader } from '../types/nlmsghdr.ts';

/** Writes a {@link MessageHeader} that is regular; `false` for one that has to be written by the schema. */
export function writeMessageHeader(writer: Writer, value: MessageHeader): boolean {
  if (isIrregular(value)) return false;
  writer.u4(value.length, '');
  writer.u2(value.type, '');
  writer.u2(value.flags, '');
  writer.u4(value.sequence, '');
  writer.u4(value.port, '');
  return true;
}

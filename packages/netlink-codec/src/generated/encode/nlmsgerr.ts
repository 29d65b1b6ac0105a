// Generated from formats/nlmsgerr.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { NetlinkPolicy } from '../types/nlmsgerr.ts';

/** Writes a {@link NetlinkPolicy} that is regular; `false` for one that has to be written by the schema. */
export function writeNetlinkPolicy(writer: Writer, value: NetlinkPolicy): boolean {
  if (isIrregular(value)) return false;
  if (value.minValueS !== undefined) {
    writer.head(12, 2);
    writer.s8(value.minValueS, '');
  }
  if (value.maxValueS !== undefined) {
    writer.head(12, 3);
    writer.s8(value.maxValueS, '');
  }
  if (value.minValueU !== undefined) {
    writer.head(12, 4);
    writer.u8(value.minValueU, '');
  }
  if (value.maxValueU !== undefined) {
    writer.head(12, 5);
    writer.u8(value.maxValueU, '');
  }
  if (value.type !== undefined) {
    writer.attribute4(1, value.type);
  }
  if (value.mask !== undefined) {
    writer.head(12, 12);
    writer.u8(value.mask, '');
  }
  if (value.minLength !== undefined) {
    writer.attribute4(6, value.minLength);
  }
  if (value.maxLength !== undefined) {
    writer.attribute4(7, value.maxLength);
  }
  if (value.policyIdx !== undefined) {
    writer.attribute4(8, value.policyIdx);
  }
  if (value.policyMaxtype !== undefined) {
    writer.attribute4(9, value.policyMaxtype);
  }
  if (value.bitfield32Mask !== undefined) {
    writer.attribute4(10, value.bitfield32Mask);
  }
  return true;
}

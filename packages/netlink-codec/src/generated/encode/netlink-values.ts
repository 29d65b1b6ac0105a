// Generated from formats/netlink_values.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { Bitfield32 } from '../types/netlink-values.ts';

/** Writes a {@link Bitfield32} that is regular; `false` for one that has to be written by the schema. */
export function writeBitfield32(writer: Writer, value: Bitfield32): boolean {
  if (isIrregular(value)) return false;
  writer.u4(value.value, '');
  writer.u4(value.selector, '');
  return true;
}

// Generated from formats/rtnl_addrlabel.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { AddressLabel } from '../types/rtnl-addrlabel.ts';

/** Writes a {@link AddressLabel} that is regular; `false` for one that has to be written by the schema. */
export function writeAddressLabel(writer: Writer, value: AddressLabel): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.family, '');
  writer.u1(value.reserved ?? 0, '');
  writer.u1(value.prefixlen, '');
  writer.u1(value.flags, '');
  writer.u4(value.index, '');
  writer.u4(value.seq, '');
  if (value.address !== undefined) {
    const start = writer.open(1);
    writer.raw(value.address, '', 'address');
    writer.close(start, '');
  }
  if (value.label !== undefined) {
    writer.attribute4(2, value.label);
  }
  return true;
}

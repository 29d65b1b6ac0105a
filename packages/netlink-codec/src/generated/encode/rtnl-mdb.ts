// Generated from formats/rtnl_mdb.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { MulticastDatabase } from '../types/rtnl-mdb.ts';

/** Writes a {@link MulticastDatabase} that is regular; `false` for one that has to be written by the schema. */
export function writeMulticastDatabase(writer: Writer, value: MulticastDatabase): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.family, '');
  writer.u1(value.reserved1 ?? 0, '');
  writer.u2(value.reserved2 ?? 0, '');
  writer.s4(value.ifindex, '');
  if (value.mdb !== undefined) {
    const start = writer.open(1);
    writer.raw(value.mdb, '');
    writer.close(start, '');
  }
  if (value.router !== undefined) {
    const start = writer.open(2);
    writer.raw(value.router, '');
    writer.close(start, '');
  }
  return true;
}

// Generated from formats/rtnl_vlan.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { BridgeVlan } from '../types/rtnl-vlan.ts';

/** Writes a {@link BridgeVlan} that is regular; `false` for one that has to be written by the schema. */
export function writeBridgeVlan(writer: Writer, value: BridgeVlan): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.family, '');
  writer.u1(value.reserved1 ?? 0, '');
  writer.u2(value.reserved2 ?? 0, '');
  writer.u4(value.ifindex, '');
  if (value.entry !== undefined) {
    const start = writer.open(1);
    writer.raw(value.entry, '');
    writer.close(start, '');
  }
  if (value.globalOptions !== undefined) {
    const start = writer.open(2);
    writer.raw(value.globalOptions, '');
    writer.close(start, '');
  }
  return true;
}

// Generated from formats/rtnl_tunnel.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { TunnelFilter } from '../types/rtnl-tunnel.ts';

/** Writes a {@link TunnelFilter} that is regular; `false` for one that has to be written by the schema. */
export function writeTunnelFilter(writer: Writer, value: TunnelFilter): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.family, '');
  writer.u1(value.flags, '');
  writer.u2(value.reserved ?? 0, '');
  writer.u4(value.ifindex, '');
  if (value.entry !== undefined) {
    const start = writer.open(1);
    writer.raw(value.entry, '');
    writer.close(start, '');
  }
  return true;
}

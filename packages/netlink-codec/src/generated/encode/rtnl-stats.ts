// Generated from formats/rtnl_stats.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { Stats } from '../types/rtnl-stats.ts';
import { writeLinkStats64 } from './rtnl-link.ts';

/** Writes a {@link Stats} that is regular; `false` for one that has to be written by the schema. */
export function writeStats(writer: Writer, value: Stats): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.family, '');
  writer.u1(value.reserved1 ?? 0, '');
  writer.u2(value.reserved2 ?? 0, '');
  writer.u4(value.ifindex, '');
  writer.u4(value.filterMask, '');
  if (value.link64 !== undefined) {
    const start = writer.open(1);
    if (!writeLinkStats64(writer, value.link64)) return false;
    writer.close(start, '');
  }
  if (value.linkXstats !== undefined) {
    const start = writer.open(2);
    writer.raw(value.linkXstats, '');
    writer.close(start, '');
  }
  if (value.linkXstatsSlave !== undefined) {
    const start = writer.open(3);
    writer.raw(value.linkXstatsSlave, '');
    writer.close(start, '');
  }
  if (value.linkOffloadXstats !== undefined) {
    const start = writer.open(4);
    writer.raw(value.linkOffloadXstats, '');
    writer.close(start, '');
  }
  if (value.afSpec !== undefined) {
    const start = writer.open(5);
    writer.raw(value.afSpec, '');
    writer.close(start, '');
  }
  return true;
}

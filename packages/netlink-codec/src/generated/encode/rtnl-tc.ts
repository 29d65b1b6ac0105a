// Generated from formats/rtnl_tc.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { TrafficControl } from '../types/rtnl-tc.ts';

/** Writes a {@link TrafficControl} that is regular; `false` for one that has to be written by the schema. */
export function writeTrafficControl(writer: Writer, value: TrafficControl): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.family, '');
  writer.u1(value.reserved1 ?? 0, '');
  writer.u2(value.reserved2 ?? 0, '');
  writer.s4(value.ifindex, '');
  writer.u4(value.handle, '');
  writer.u4(value.parent, '');
  writer.u4(value.info, '');
  if (value.kind !== undefined) {
    const start = writer.open(1);
    writer.text(value.kind, '');
    writer.close(start, '');
  }
  if (value.options !== undefined) {
    const start = writer.open(2);
    writer.raw(value.options, '');
    writer.close(start, '');
  }
  if (value.ingressBlock !== undefined) {
    writer.attribute4(13, value.ingressBlock);
  }
  if (value.egressBlock !== undefined) {
    writer.attribute4(14, value.egressBlock);
  }
  if (value.hwOffload !== undefined) {
    writer.attribute1(12, value.hwOffload);
  }
  if (value.chain !== undefined) {
    writer.attribute4(11, value.chain);
  }
  if (value.stats2 !== undefined) {
    const start = writer.open(7);
    writer.raw(value.stats2, '');
    writer.close(start, '');
  }
  if (value.stats !== undefined) {
    const start = writer.open(3);
    writer.raw(value.stats, '');
    writer.close(start, '');
  }
  if (value.xstats !== undefined) {
    const start = writer.open(4);
    writer.raw(value.xstats, '');
    writer.close(start, '');
  }
  return true;
}

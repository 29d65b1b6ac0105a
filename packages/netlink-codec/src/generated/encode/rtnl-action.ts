// Generated from formats/rtnl_action.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { TrafficAction } from '../types/rtnl-action.ts';
import { writeBitfield32 } from './netlink-values.ts';

/** Writes a {@link TrafficAction} that is regular; `false` for one that has to be written by the schema. */
export function writeTrafficAction(writer: Writer, value: TrafficAction): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.family, '');
  writer.u1(value.reserved1 ?? 0, '');
  writer.u2(value.reserved2 ?? 0, '');
  if (value.rootTab !== undefined) {
    const start = writer.open(1);
    writer.raw(value.rootTab, '');
    writer.close(start, '');
  }
  if (value.rootFlags !== undefined) {
    const start = writer.open(2);
    if (!writeBitfield32(writer, value.rootFlags)) return false;
    writer.close(start, '');
  }
  if (value.rootCount !== undefined) {
    writer.attribute4(3, value.rootCount);
  }
  if (value.rootTimeDelta !== undefined) {
    writer.attribute4(4, value.rootTimeDelta);
  }
  if (value.rootExtWarnMsg !== undefined) {
    const start = writer.open(5);
    writer.text(value.rootExtWarnMsg, '');
    writer.close(start, '');
  }
  return true;
}

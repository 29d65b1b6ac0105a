// Generated from formats/rtnl_action.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, readText, slice } from '../../runtime/reader.ts';
import { bitfield32Schema } from '../schema/netlink-values.ts';
import { TrafficActionValue } from '../schema/rtnl-action.ts';
import type { Bitfield32 } from '../types/netlink-values.ts';
import { readBitfield32 } from './netlink-values.ts';

/** Reads a {@link TrafficAction} that is regular. */
export function readTrafficAction(reader: Reader, start: number, end: number): TrafficActionValue | undefined {
  if (end - start < 4) return undefined;
  const { view, little } = reader;
  const value = new TrafficActionValue();
  value.family = view.getUint8(start);
  value.reserved1 = view.getUint8(start + 1);
  value.reserved2 = view.getUint16(start + 2, little);
  let at = start + 4;
  let last = -1;
  let ordered = true;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 1:
        if (last >= 0) ordered = false;
        last = 0;
        value.rootTab = slice(reader, at + 4, stop);
        break;
      case 2: {
        if (last >= 1) ordered = false;
        last = 1;
        const rootFlagsValue = readBitfield32(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, bitfield32Schema) as Bitfield32 | undefined);
        if (rootFlagsValue === undefined) return undefined;
        value.rootFlags = rootFlagsValue;
        break;
      }
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 8) return undefined;
        value.rootCount = view.getUint32(at + 4, little);
        break;
      case 4:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 8) return undefined;
        value.rootTimeDelta = view.getUint32(at + 4, little);
        break;
      case 5: {
        if (last >= 4) ordered = false;
        last = 4;
        const rootExtWarnMsgValue = readText(reader, at + 4, stop);
        if (rootExtWarnMsgValue === undefined) return undefined;
        value.rootExtWarnMsg = rootExtWarnMsgValue;
        break;
      }
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  return ordered || keepOrder(reader, start + 4, end, value) ? value : undefined;
}

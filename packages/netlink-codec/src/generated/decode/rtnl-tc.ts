// Generated from formats/rtnl_tc.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder } from '../../runtime/read-direct.ts';
import { type Reader, readText, slice } from '../../runtime/reader.ts';
import { TrafficControlValue } from '../schema/rtnl-tc.ts';

/** Reads a {@link TrafficControl} that is regular. */
export function readTrafficControl(reader: Reader, start: number, end: number): TrafficControlValue | undefined {
  if (end - start < 20) return undefined;
  const { view, little } = reader;
  const value = new TrafficControlValue();
  value.family = view.getUint8(start);
  value.reserved1 = view.getUint8(start + 1);
  value.reserved2 = view.getUint16(start + 2, little);
  value.ifindex = view.getInt32(start + 4, little);
  value.handle = view.getUint32(start + 8, little);
  value.parent = view.getUint32(start + 12, little);
  value.info = view.getUint32(start + 16, little);
  let at = start + 20;
  let last = -1;
  let ordered = true;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 1: {
        if (last >= 0) ordered = false;
        last = 0;
        const kindValue = readText(reader, at + 4, stop);
        if (kindValue === undefined) return undefined;
        value.kind = kindValue;
        break;
      }
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        value.options = slice(reader, at + 4, stop);
        break;
      case 13:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 8) return undefined;
        value.ingressBlock = view.getUint32(at + 4, little);
        break;
      case 14:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 8) return undefined;
        value.egressBlock = view.getUint32(at + 4, little);
        break;
      case 12:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 5) return undefined;
        value.hwOffload = view.getUint8(at + 4);
        break;
      case 11:
        if (last >= 5) ordered = false;
        last = 5;
        if (length !== 8) return undefined;
        value.chain = view.getUint32(at + 4, little);
        break;
      case 7:
        if (last >= 6) ordered = false;
        last = 6;
        value.stats2 = slice(reader, at + 4, stop);
        break;
      case 3:
        if (last >= 7) ordered = false;
        last = 7;
        value.stats = slice(reader, at + 4, stop);
        break;
      case 4:
        if (last >= 8) ordered = false;
        last = 8;
        value.xstats = slice(reader, at + 4, stop);
        break;
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  return ordered || keepOrder(reader, start + 20, end, value) ? value : undefined;
}

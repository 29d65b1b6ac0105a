// Generated from formats/rtnl_stats.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, slice } from '../../runtime/reader.ts';
import { linkStats64Schema } from '../schema/rtnl-link.ts';
import { StatsValue } from '../schema/rtnl-stats.ts';
import type { LinkStats64 } from '../types/rtnl-link.ts';
import { readLinkStats64 } from './rtnl-link.ts';

/** Reads a {@link Stats} that is regular. */
export function readStats(reader: Reader, start: number, end: number): StatsValue | undefined {
  if (end - start < 12) return undefined;
  const { view, little } = reader;
  const value = new StatsValue();
  value.family = view.getUint8(start);
  value.reserved1 = view.getUint8(start + 1);
  value.reserved2 = view.getUint16(start + 2, little);
  value.ifindex = view.getUint32(start + 4, little);
  value.filterMask = view.getUint32(start + 8, little);
  let at = start + 12;
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
        const link64Value = readLinkStats64(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, linkStats64Schema) as LinkStats64 | undefined);
        if (link64Value === undefined) return undefined;
        value.link64 = link64Value;
        break;
      }
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        value.linkXstats = slice(reader, at + 4, stop);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        value.linkXstatsSlave = slice(reader, at + 4, stop);
        break;
      case 4:
        if (last >= 3) ordered = false;
        last = 3;
        value.linkOffloadXstats = slice(reader, at + 4, stop);
        break;
      case 5:
        if (last >= 4) ordered = false;
        last = 4;
        value.afSpec = slice(reader, at + 4, stop);
        break;
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  return ordered || keepOrder(reader, start + 12, end, value) ? value : undefined;
}

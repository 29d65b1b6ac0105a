// Generated from formats/rtnl_neigh.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, slice } from '../../runtime/reader.ts';
import { NeighbourCacheinfoValue, NeighbourValue, neighbourCacheinfoSchema } from '../schema/rtnl-neigh.ts';
import type { NeighbourCacheinfo } from '../types/rtnl-neigh.ts';

/** Reads a {@link NeighbourCacheinfo} that is regular. */
export function readNeighbourCacheinfo(reader: Reader, start: number, end: number): NeighbourCacheinfoValue | undefined {
  if (end - start !== 16) return undefined;
  const { view, little } = reader;
  const value = new NeighbourCacheinfoValue();
  value.confirmed = view.getUint32(start, little);
  value.used = view.getUint32(start + 4, little);
  value.updated = view.getUint32(start + 8, little);
  value.refcnt = view.getUint32(start + 12, little);
  return value;
}

/** Reads a {@link Neighbour} that is regular. */
export function readNeighbour(reader: Reader, start: number, end: number): NeighbourValue | undefined {
  if (end - start < 12) return undefined;
  const { view, little } = reader;
  const value = new NeighbourValue();
  value.family = view.getUint8(start);
  value.reserved1 = view.getUint8(start + 1);
  value.reserved2 = view.getUint16(start + 2, little);
  value.ifindex = view.getInt32(start + 4, little);
  value.state = view.getUint16(start + 8, little);
  value.flagsByte = view.getUint8(start + 10);
  value.type = view.getUint8(start + 11);
  let at = start + 12;
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
        value.dst = slice(reader, at + 4, stop);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        value.lladdr = slice(reader, at + 4, stop);
        break;
      case 4:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 8) return undefined;
        value.probes = view.getUint32(at + 4, little);
        break;
      case 3: {
        if (last >= 3) ordered = false;
        last = 3;
        const cacheinfoValue = readNeighbourCacheinfo(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, neighbourCacheinfoSchema) as NeighbourCacheinfo | undefined);
        if (cacheinfoValue === undefined) return undefined;
        value.cacheinfo = cacheinfoValue;
        break;
      }
      case 12:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 5) return undefined;
        value.protocol = view.getUint8(at + 4);
        break;
      case 15:
        if (last >= 5) ordered = false;
        last = 5;
        if (length !== 8) return undefined;
        value.flagsExt = view.getUint32(at + 4, little);
        break;
      case 9:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 8) return undefined;
        value.master = view.getUint32(at + 4, little);
        break;
      case 5:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 6) return undefined;
        value.vlan = view.getUint16(at + 4, little);
        break;
      case 6:
        if (last >= 8) ordered = false;
        last = 8;
        if (length !== 6) return undefined;
        value.port = view.getUint16(at + 4, false);
        break;
      case 7:
        if (last >= 9) ordered = false;
        last = 9;
        if (length !== 8) return undefined;
        value.vni = view.getUint32(at + 4, little);
        break;
      case 8:
        if (last >= 10) ordered = false;
        last = 10;
        if (length !== 8) return undefined;
        value.viaIfindex = view.getUint32(at + 4, little);
        break;
      case 11:
        if (last >= 11) ordered = false;
        last = 11;
        if (length !== 8) return undefined;
        value.srcVni = view.getUint32(at + 4, little);
        break;
      case 10:
        if (last >= 12) ordered = false;
        last = 12;
        if (length !== 8) return undefined;
        value.linkNetnsid = view.getInt32(at + 4, little);
        break;
      case 13:
        if (last >= 13) ordered = false;
        last = 13;
        if (length !== 8) return undefined;
        value.nhId = view.getUint32(at + 4, little);
        break;
      case 0x800e:
        if (last >= 14) ordered = false;
        last = 14;
        value.fdbExtAttrs = slice(reader, at + 4, stop);
        break;
      case 16:
        if (last >= 15) ordered = false;
        last = 15;
        if (length !== 6) return undefined;
        value.ndmStateMask = view.getUint16(at + 4, little);
        break;
      case 17:
        if (last >= 16) ordered = false;
        last = 16;
        if (length !== 5) return undefined;
        value.ndmFlagsMask = view.getUint8(at + 4);
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

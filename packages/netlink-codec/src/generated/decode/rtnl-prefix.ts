// Generated from formats/rtnl_prefix.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, slice } from '../../runtime/reader.ts';
import { PrefixCacheinfoValue, PrefixValue, prefixCacheinfoSchema } from '../schema/rtnl-prefix.ts';
import type { PrefixCacheinfo } from '../types/rtnl-prefix.ts';

/** Reads a {@link PrefixCacheinfo} that is regular. */
export function readPrefixCacheinfo(reader: Reader, start: number, end: number): PrefixCacheinfoValue | undefined {
  if (end - start !== 8) return undefined;
  const { view, little } = reader;
  const value = new PrefixCacheinfoValue();
  value.preferredTime = view.getUint32(start, little);
  value.validTime = view.getUint32(start + 4, little);
  return value;
}

/** Reads a {@link Prefix} that is regular. */
export function readPrefix(reader: Reader, start: number, end: number): PrefixValue | undefined {
  if (end - start < 12) return undefined;
  const { view, little } = reader;
  const value = new PrefixValue();
  value.family = view.getUint8(start);
  value.reserved1 = view.getUint8(start + 1);
  value.reserved2 = view.getUint16(start + 2, little);
  value.ifindex = view.getInt32(start + 4, little);
  value.type = view.getUint8(start + 8);
  value.len = view.getUint8(start + 9);
  value.flags = view.getUint8(start + 10);
  value.reserved3 = view.getUint8(start + 11);
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
        value.address = slice(reader, at + 4, stop);
        break;
      case 2: {
        if (last >= 1) ordered = false;
        last = 1;
        const cacheinfoValue = readPrefixCacheinfo(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, prefixCacheinfoSchema) as PrefixCacheinfo | undefined);
        if (cacheinfoValue === undefined) return undefined;
        value.cacheinfo = cacheinfoValue;
        break;
      }
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  return ordered || keepOrder(reader, start + 12, end, value) ? value : undefined;
}

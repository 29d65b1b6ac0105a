// Generated from formats/rtnl_addr.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, readText, slice } from '../../runtime/reader.ts';
import { AddressCacheinfoValue, AddressValue, addressCacheinfoSchema } from '../schema/rtnl-addr.ts';
import type { AddressCacheinfo } from '../types/rtnl-addr.ts';

/** Reads a {@link AddressCacheinfo} that is regular. */
export function readAddressCacheinfo(reader: Reader, start: number, end: number): AddressCacheinfoValue | undefined {
  if (end - start !== 16) return undefined;
  const { view, little } = reader;
  const value = new AddressCacheinfoValue();
  value.prefered = view.getUint32(start, little);
  value.valid = view.getUint32(start + 4, little);
  value.cstamp = view.getUint32(start + 8, little);
  value.tstamp = view.getUint32(start + 12, little);
  return value;
}

/** Reads a {@link Address} that is regular. */
export function readAddress(reader: Reader, start: number, end: number): AddressValue | undefined {
  if (end - start < 8) return undefined;
  const { view, little } = reader;
  const value = new AddressValue();
  value.family = view.getUint8(start);
  value.prefixlen = view.getUint8(start + 1);
  value.flagsByte = view.getUint8(start + 2);
  value.scope = view.getUint8(start + 3);
  value.index = view.getUint32(start + 4, little);
  let at = start + 8;
  let last = -1;
  let ordered = true;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 10:
        if (last >= 0) ordered = false;
        last = 0;
        if (length !== 8) return undefined;
        value.targetNetnsid = view.getInt32(at + 4, little);
        break;
      case 1:
        if (last >= 1) ordered = false;
        last = 1;
        value.address = slice(reader, at + 4, stop);
        break;
      case 2:
        if (last >= 2) ordered = false;
        last = 2;
        value.local = slice(reader, at + 4, stop);
        break;
      case 4:
        if (last >= 3) ordered = false;
        last = 3;
        value.broadcast = slice(reader, at + 4, stop);
        break;
      case 7:
        if (last >= 4) ordered = false;
        last = 4;
        value.multicast = slice(reader, at + 4, stop);
        break;
      case 5:
        if (last >= 5) ordered = false;
        last = 5;
        value.anycast = slice(reader, at + 4, stop);
        break;
      case 3: {
        if (last >= 6) ordered = false;
        last = 6;
        const labelValue = readText(reader, at + 4, stop);
        if (labelValue === undefined) return undefined;
        value.label = labelValue;
        break;
      }
      case 11:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 5) return undefined;
        value.proto = view.getUint8(at + 4);
        break;
      case 8:
        if (last >= 8) ordered = false;
        last = 8;
        if (length !== 8) return undefined;
        value.flags = view.getUint32(at + 4, little);
        break;
      case 9:
        if (last >= 9) ordered = false;
        last = 9;
        if (length !== 8) return undefined;
        value.rtPriority = view.getUint32(at + 4, little);
        break;
      case 6: {
        if (last >= 10) ordered = false;
        last = 10;
        const cacheinfoValue = readAddressCacheinfo(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, addressCacheinfoSchema) as AddressCacheinfo | undefined);
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
  return ordered || keepOrder(reader, start + 8, end, value) ? value : undefined;
}

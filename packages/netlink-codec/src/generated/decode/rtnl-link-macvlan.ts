// Generated from formats/rtnl_link_macvlan.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, slice } from '../../runtime/reader.ts';
import { LinkMacvlanValue, MacvlanAddressesValue, macvlanAddressesSchema } from '../schema/rtnl-link-macvlan.ts';
import type { MacvlanAddresses } from '../types/rtnl-link-macvlan.ts';

/** Reads a {@link MacvlanAddresses} that is regular. */
export function readMacvlanAddresses(reader: Reader, start: number, end: number): MacvlanAddressesValue | undefined {
  const { view, little } = reader;
  const value = new MacvlanAddressesValue();
  let at = start;
  let last = -1;
  let ordered = true;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 4:
        if (last > 0) ordered = false;
        last = 0;
        const macaddrValue = slice(reader, at + 4, stop);
        if (value.macaddr === undefined) value.macaddr = [macaddrValue];
        else value.macaddr.push(macaddrValue);
        break;
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  return ordered || keepOrder(reader, start, end, value) ? value : undefined;
}

/** Reads a {@link LinkMacvlan} that is regular. */
export function readLinkMacvlan(reader: Reader, start: number, end: number): LinkMacvlanValue | undefined {
  const { view, little } = reader;
  const value = new LinkMacvlanValue();
  let at = start;
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
        if (length !== 8) return undefined;
        value.mode = view.getUint32(at + 4, little);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 6) return undefined;
        value.flags = view.getUint16(at + 4, little);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 8) return undefined;
        value.macaddrMode = view.getUint32(at + 4, little);
        break;
      case 4:
        if (last > 3) ordered = false;
        last = 3;
        const macaddrValue = slice(reader, at + 4, stop);
        if (value.macaddr === undefined) value.macaddr = [macaddrValue];
        else value.macaddr.push(macaddrValue);
        break;
      case 6:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 8) return undefined;
        value.macaddrCount = view.getUint32(at + 4, little);
        break;
      case 5: {
        if (last >= 5) ordered = false;
        last = 5;
        const macaddrDataValue = readMacvlanAddresses(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, macvlanAddressesSchema) as MacvlanAddresses | undefined);
        if (macaddrDataValue === undefined) return undefined;
        value.macaddrData = macaddrDataValue;
        break;
      }
      case 7:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 8) return undefined;
        value.bcQueueLen = view.getUint32(at + 4, little);
        break;
      case 8:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 8) return undefined;
        value.bcQueueLenUsed = view.getUint32(at + 4, little);
        break;
      case 9:
        if (last >= 8) ordered = false;
        last = 8;
        if (length !== 8) return undefined;
        value.bcCutoff = view.getInt32(at + 4, little);
        break;
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  return ordered || keepOrder(reader, start, end, value) ? value : undefined;
}

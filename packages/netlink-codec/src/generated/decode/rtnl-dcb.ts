// Generated from formats/rtnl_dcb.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder } from '../../runtime/read-direct.ts';
import { type Reader, readText, slice } from '../../runtime/reader.ts';
import { DataCenterBridgingValue } from '../schema/rtnl-dcb.ts';

/** Reads a {@link DataCenterBridging} that is regular. */
export function readDataCenterBridging(reader: Reader, start: number, end: number): DataCenterBridgingValue | undefined {
  if (end - start < 4) return undefined;
  const { view, little } = reader;
  const value = new DataCenterBridgingValue();
  value.family = view.getUint8(start);
  value.cmd = view.getUint8(start + 1);
  value.reserved = view.getUint16(start + 2, little);
  let at = start + 4;
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
        const ifnameValue = readText(reader, at + 4, stop);
        if (ifnameValue === undefined) return undefined;
        value.ifname = ifnameValue;
        break;
      }
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 5) return undefined;
        value.state = view.getUint8(at + 4);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 5) return undefined;
        value.pfcState = view.getUint8(at + 4);
        break;
      case 4:
        if (last >= 3) ordered = false;
        last = 3;
        value.pfcCfg = slice(reader, at + 4, stop);
        break;
      case 5:
        if (last >= 4) ordered = false;
        last = 4;
        value.numTc = slice(reader, at + 4, stop);
        break;
      case 6:
        if (last >= 5) ordered = false;
        last = 5;
        value.pgCfg = slice(reader, at + 4, stop);
        break;
      case 7:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 5) return undefined;
        value.setAll = view.getUint8(at + 4);
        break;
      case 8:
        if (last >= 7) ordered = false;
        last = 7;
        value.permHwaddr = slice(reader, at + 4, stop);
        break;
      case 9:
        if (last >= 8) ordered = false;
        last = 8;
        value.cap = slice(reader, at + 4, stop);
        break;
      case 10:
        if (last >= 9) ordered = false;
        last = 9;
        value.numtcs = slice(reader, at + 4, stop);
        break;
      case 11:
        if (last >= 10) ordered = false;
        last = 10;
        value.bcn = slice(reader, at + 4, stop);
        break;
      case 12:
        if (last >= 11) ordered = false;
        last = 11;
        value.app = slice(reader, at + 4, stop);
        break;
      case 13:
        if (last >= 12) ordered = false;
        last = 12;
        value.ieee = slice(reader, at + 4, stop);
        break;
      case 14:
        if (last >= 13) ordered = false;
        last = 13;
        if (length !== 5) return undefined;
        value.dcbx = view.getUint8(at + 4);
        break;
      case 15:
        if (last >= 14) ordered = false;
        last = 14;
        value.featcfg = slice(reader, at + 4, stop);
        break;
      case 16:
        if (last >= 15) ordered = false;
        last = 15;
        value.cee = slice(reader, at + 4, stop);
        break;
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  return ordered || keepOrder(reader, start + 4, end, value) ? value : undefined;
}

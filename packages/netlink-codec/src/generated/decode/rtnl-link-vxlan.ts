// Generated from formats/rtnl_link_vxlan.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, slice } from '../../runtime/reader.ts';
import { LinkVxlanValue, VxlanPortRangeValue, vxlanPortRangeSchema } from '../schema/rtnl-link-vxlan.ts';
import type { VxlanPortRange } from '../types/rtnl-link-vxlan.ts';

/** Reads a {@link VxlanPortRange} that is regular. */
export function readVxlanPortRange(reader: Reader, start: number, end: number): VxlanPortRangeValue | undefined {
  if (end - start !== 4) return undefined;
  const { view } = reader;
  const value = new VxlanPortRangeValue();
  value.low = view.getUint16(start, false);
  value.high = view.getUint16(start + 2, false);
  return value;
}

/** Reads a {@link LinkVxlan} that is regular. */
export function readLinkVxlan(reader: Reader, start: number, end: number): LinkVxlanValue | undefined {
  const { view, little } = reader;
  const value = new LinkVxlanValue();
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
        value.id = view.getUint32(at + 4, little);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        value.group = slice(reader, at + 4, stop);
        break;
      case 16:
        if (last >= 2) ordered = false;
        last = 2;
        value.group6 = slice(reader, at + 4, stop);
        break;
      case 3:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 8) return undefined;
        value.link = view.getUint32(at + 4, little);
        break;
      case 4:
        if (last >= 4) ordered = false;
        last = 4;
        value.local = slice(reader, at + 4, stop);
        break;
      case 17:
        if (last >= 5) ordered = false;
        last = 5;
        value.local6 = slice(reader, at + 4, stop);
        break;
      case 5:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 5) return undefined;
        value.ttl = view.getUint8(at + 4);
        break;
      case 28:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 5) return undefined;
        value.ttlInherit = view.getUint8(at + 4);
        break;
      case 6:
        if (last >= 8) ordered = false;
        last = 8;
        if (length !== 5) return undefined;
        value.tos = view.getUint8(at + 4);
        break;
      case 29:
        if (last >= 9) ordered = false;
        last = 9;
        if (length !== 5) return undefined;
        value.df = view.getUint8(at + 4);
        break;
      case 26:
        if (last >= 10) ordered = false;
        last = 10;
        if (length !== 8) return undefined;
        value.label = view.getUint32(at + 4, false);
        break;
      case 32:
        if (last >= 11) ordered = false;
        last = 11;
        if (length !== 8) return undefined;
        value.labelPolicy = view.getUint32(at + 4, little);
        break;
      case 7:
        if (last >= 12) ordered = false;
        last = 12;
        if (length !== 5) return undefined;
        value.learning = view.getUint8(at + 4);
        break;
      case 11:
        if (last >= 13) ordered = false;
        last = 13;
        if (length !== 5) return undefined;
        value.proxy = view.getUint8(at + 4);
        break;
      case 12:
        if (last >= 14) ordered = false;
        last = 14;
        if (length !== 5) return undefined;
        value.rsc = view.getUint8(at + 4);
        break;
      case 13:
        if (last >= 15) ordered = false;
        last = 15;
        if (length !== 5) return undefined;
        value.l2miss = view.getUint8(at + 4);
        break;
      case 14:
        if (last >= 16) ordered = false;
        last = 16;
        if (length !== 5) return undefined;
        value.l3miss = view.getUint8(at + 4);
        break;
      case 25:
        if (last >= 17) ordered = false;
        last = 17;
        if (length !== 5) return undefined;
        value.collectMetadata = view.getUint8(at + 4);
        break;
      case 8:
        if (last >= 18) ordered = false;
        last = 18;
        if (length !== 8) return undefined;
        value.ageing = view.getUint32(at + 4, little);
        break;
      case 9:
        if (last >= 19) ordered = false;
        last = 19;
        if (length !== 8) return undefined;
        value.limit = view.getUint32(at + 4, little);
        break;
      case 15:
        if (last >= 20) ordered = false;
        last = 20;
        if (length !== 6) return undefined;
        value.port = view.getUint16(at + 4, false);
        break;
      case 18:
        if (last >= 21) ordered = false;
        last = 21;
        if (length !== 5) return undefined;
        value.udpCsum = view.getUint8(at + 4);
        break;
      case 19:
        if (last >= 22) ordered = false;
        last = 22;
        if (length !== 5) return undefined;
        value.udpZeroCsum6Tx = view.getUint8(at + 4);
        break;
      case 20:
        if (last >= 23) ordered = false;
        last = 23;
        if (length !== 5) return undefined;
        value.udpZeroCsum6Rx = view.getUint8(at + 4);
        break;
      case 21:
        if (last >= 24) ordered = false;
        last = 24;
        if (length !== 5) return undefined;
        value.remcsumTx = view.getUint8(at + 4);
        break;
      case 22:
        if (last >= 25) ordered = false;
        last = 25;
        if (length !== 5) return undefined;
        value.remcsumRx = view.getUint8(at + 4);
        break;
      case 31:
        if (last >= 26) ordered = false;
        last = 26;
        if (length !== 5) return undefined;
        value.localbypass = view.getUint8(at + 4);
        break;
      case 10: {
        if (last >= 27) ordered = false;
        last = 27;
        const portRangeValue = readVxlanPortRange(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, vxlanPortRangeSchema) as VxlanPortRange | undefined);
        if (portRangeValue === undefined) return undefined;
        value.portRange = portRangeValue;
        break;
      }
      case 23:
        if (last >= 28) ordered = false;
        last = 28;
        if (length !== 4) return undefined;
        value.gbp = true;
        break;
      case 27:
        if (last >= 29) ordered = false;
        last = 29;
        if (length !== 4) return undefined;
        value.gpe = true;
        break;
      case 24:
        if (last >= 30) ordered = false;
        last = 30;
        if (length !== 4) return undefined;
        value.remcsumNopartial = true;
        break;
      case 30:
        if (last >= 31) ordered = false;
        last = 31;
        if (length !== 5) return undefined;
        value.vnifilter = view.getUint8(at + 4);
        break;
      case 33:
        if (last >= 32) ordered = false;
        last = 32;
        value.reservedBits = slice(reader, at + 4, stop);
        break;
      case 34:
        if (last >= 33) ordered = false;
        last = 33;
        if (length !== 5) return undefined;
        value.mcRoute = view.getUint8(at + 4);
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

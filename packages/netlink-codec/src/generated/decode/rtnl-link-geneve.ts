// Generated from formats/rtnl_link_geneve.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, slice } from '../../runtime/reader.ts';
import { GenevePortRangeValue, LinkGeneveValue, genevePortRangeSchema } from '../schema/rtnl-link-geneve.ts';
import type { GenevePortRange } from '../types/rtnl-link-geneve.ts';

/** Reads a {@link GenevePortRange} that is regular. */
export function readGenevePortRange(reader: Reader, start: number, end: number): GenevePortRangeValue | undefined {
  if (end - start !== 4) return undefined;
  const { view } = reader;
  const value = new GenevePortRangeValue();
  value.low = view.getUint16(start, false);
  value.high = view.getUint16(start + 2, false);
  return value;
}

/** Reads a {@link LinkGeneve} that is regular. */
export function readLinkGeneve(reader: Reader, start: number, end: number): LinkGeneveValue | undefined {
  const { view, little } = reader;
  const value = new LinkGeneveValue();
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
        value.remote = slice(reader, at + 4, stop);
        break;
      case 7:
        if (last >= 2) ordered = false;
        last = 2;
        value.remote6 = slice(reader, at + 4, stop);
        break;
      case 3:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 5) return undefined;
        value.ttl = view.getUint8(at + 4);
        break;
      case 4:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 5) return undefined;
        value.tos = view.getUint8(at + 4);
        break;
      case 13:
        if (last >= 5) ordered = false;
        last = 5;
        if (length !== 5) return undefined;
        value.df = view.getUint8(at + 4);
        break;
      case 11:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 8) return undefined;
        value.label = view.getUint32(at + 4, false);
        break;
      case 5:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 6) return undefined;
        value.port = view.getUint16(at + 4, false);
        break;
      case 6:
        if (last >= 8) ordered = false;
        last = 8;
        if (length !== 4) return undefined;
        value.collectMetadata = true;
        break;
      case 8:
        if (last >= 9) ordered = false;
        last = 9;
        if (length !== 5) return undefined;
        value.udpCsum = view.getUint8(at + 4);
        break;
      case 9:
        if (last >= 10) ordered = false;
        last = 10;
        if (length !== 5) return undefined;
        value.udpZeroCsum6Tx = view.getUint8(at + 4);
        break;
      case 10:
        if (last >= 11) ordered = false;
        last = 11;
        if (length !== 5) return undefined;
        value.udpZeroCsum6Rx = view.getUint8(at + 4);
        break;
      case 12:
        if (last >= 12) ordered = false;
        last = 12;
        if (length !== 5) return undefined;
        value.ttlInherit = view.getUint8(at + 4);
        break;
      case 14:
        if (last >= 13) ordered = false;
        last = 13;
        if (length !== 4) return undefined;
        value.innerProtoInherit = true;
        break;
      case 15: {
        if (last >= 14) ordered = false;
        last = 14;
        const portRangeValue = readGenevePortRange(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, genevePortRangeSchema) as GenevePortRange | undefined);
        if (portRangeValue === undefined) return undefined;
        value.portRange = portRangeValue;
        break;
      }
      case 16:
        if (last >= 15) ordered = false;
        last = 15;
        if (length !== 4) return undefined;
        value.groHint = true;
        break;
      case 17:
        if (last >= 16) ordered = false;
        last = 16;
        value.local = slice(reader, at + 4, stop);
        break;
      case 18:
        if (last >= 17) ordered = false;
        last = 17;
        value.local6 = slice(reader, at + 4, stop);
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

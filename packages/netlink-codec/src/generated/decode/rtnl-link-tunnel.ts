// Generated from formats/rtnl_link_tunnel.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder } from '../../runtime/read-direct.ts';
import { type Reader, slice } from '../../runtime/reader.ts';
import { LinkGreValue, LinkIptunValue } from '../schema/rtnl-link-tunnel.ts';

/** Reads a {@link LinkGre} that is regular. */
export function readLinkGre(reader: Reader, start: number, end: number): LinkGreValue | undefined {
  const { view, little } = reader;
  const value = new LinkGreValue();
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
        value.link = view.getUint32(at + 4, little);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 6) return undefined;
        value.iflags = view.getUint16(at + 4, false);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 6) return undefined;
        value.oflags = view.getUint16(at + 4, false);
        break;
      case 4:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 8) return undefined;
        value.ikey = view.getUint32(at + 4, false);
        break;
      case 5:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 8) return undefined;
        value.okey = view.getUint32(at + 4, false);
        break;
      case 6:
        if (last >= 5) ordered = false;
        last = 5;
        value.local = slice(reader, at + 4, stop);
        break;
      case 7:
        if (last >= 6) ordered = false;
        last = 6;
        value.remote = slice(reader, at + 4, stop);
        break;
      case 8:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 5) return undefined;
        value.ttl = view.getUint8(at + 4);
        break;
      case 9:
        if (last >= 8) ordered = false;
        last = 8;
        if (length !== 5) return undefined;
        value.tos = view.getUint8(at + 4);
        break;
      case 11:
        if (last >= 9) ordered = false;
        last = 9;
        if (length !== 5) return undefined;
        value.encapLimit = view.getUint8(at + 4);
        break;
      case 12:
        if (last >= 10) ordered = false;
        last = 10;
        if (length !== 8) return undefined;
        value.flowinfo = view.getUint32(at + 4, false);
        break;
      case 10:
        if (last >= 11) ordered = false;
        last = 11;
        if (length !== 5) return undefined;
        value.pmtudisc = view.getUint8(at + 4);
        break;
      case 20:
        if (last >= 12) ordered = false;
        last = 12;
        if (length !== 8) return undefined;
        value.fwmark = view.getUint32(at + 4, little);
        break;
      case 13:
        if (last >= 13) ordered = false;
        last = 13;
        if (length !== 8) return undefined;
        value.flags = view.getUint32(at + 4, little);
        break;
      case 14:
        if (last >= 14) ordered = false;
        last = 14;
        if (length !== 6) return undefined;
        value.encapType = view.getUint16(at + 4, little);
        break;
      case 16:
        if (last >= 15) ordered = false;
        last = 15;
        if (length !== 6) return undefined;
        value.encapSport = view.getUint16(at + 4, false);
        break;
      case 17:
        if (last >= 16) ordered = false;
        last = 16;
        if (length !== 6) return undefined;
        value.encapDport = view.getUint16(at + 4, false);
        break;
      case 15:
        if (last >= 17) ordered = false;
        last = 17;
        if (length !== 6) return undefined;
        value.encapFlags = view.getUint16(at + 4, little);
        break;
      case 19:
        if (last >= 18) ordered = false;
        last = 18;
        if (length !== 5) return undefined;
        value.ignoreDf = view.getUint8(at + 4);
        break;
      case 18:
        if (last >= 19) ordered = false;
        last = 19;
        if (length !== 4) return undefined;
        value.collectMetadata = true;
        break;
      case 22:
        if (last >= 20) ordered = false;
        last = 20;
        if (length !== 5) return undefined;
        value.erspanVer = view.getUint8(at + 4);
        break;
      case 21:
        if (last >= 21) ordered = false;
        last = 21;
        if (length !== 8) return undefined;
        value.erspanIndex = view.getUint32(at + 4, little);
        break;
      case 23:
        if (last >= 22) ordered = false;
        last = 22;
        if (length !== 5) return undefined;
        value.erspanDir = view.getUint8(at + 4);
        break;
      case 24:
        if (last >= 23) ordered = false;
        last = 23;
        if (length !== 6) return undefined;
        value.erspanHwid = view.getUint16(at + 4, little);
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

/** Reads a {@link LinkIptun} that is regular. */
export function readLinkIptun(reader: Reader, start: number, end: number): LinkIptunValue | undefined {
  const { view, little } = reader;
  const value = new LinkIptunValue();
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
        value.link = view.getUint32(at + 4, little);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        value.local = slice(reader, at + 4, stop);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        value.remote = slice(reader, at + 4, stop);
        break;
      case 4:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 5) return undefined;
        value.ttl = view.getUint8(at + 4);
        break;
      case 5:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 5) return undefined;
        value.tos = view.getUint8(at + 4);
        break;
      case 6:
        if (last >= 5) ordered = false;
        last = 5;
        if (length !== 5) return undefined;
        value.encapLimit = view.getUint8(at + 4);
        break;
      case 7:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 8) return undefined;
        value.flowinfo = view.getUint32(at + 4, false);
        break;
      case 10:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 5) return undefined;
        value.pmtudisc = view.getUint8(at + 4);
        break;
      case 9:
        if (last >= 8) ordered = false;
        last = 8;
        if (length !== 5) return undefined;
        value.proto = view.getUint8(at + 4);
        break;
      case 8:
        if (last >= 9) ordered = false;
        last = 9;
        if (length !== 8) return undefined;
        value.flags = view.getUint32(at + 4, little);
        break;
      case 20:
        if (last >= 10) ordered = false;
        last = 10;
        if (length !== 8) return undefined;
        value.fwmark = view.getUint32(at + 4, little);
        break;
      case 11:
        if (last >= 11) ordered = false;
        last = 11;
        value.n6rdPrefix = slice(reader, at + 4, stop);
        break;
      case 12:
        if (last >= 12) ordered = false;
        last = 12;
        if (length !== 8) return undefined;
        value.n6rdRelayPrefix = view.getUint32(at + 4, false);
        break;
      case 13:
        if (last >= 13) ordered = false;
        last = 13;
        if (length !== 6) return undefined;
        value.n6rdPrefixlen = view.getUint16(at + 4, little);
        break;
      case 14:
        if (last >= 14) ordered = false;
        last = 14;
        if (length !== 6) return undefined;
        value.n6rdRelayPrefixlen = view.getUint16(at + 4, little);
        break;
      case 15:
        if (last >= 15) ordered = false;
        last = 15;
        if (length !== 6) return undefined;
        value.encapType = view.getUint16(at + 4, little);
        break;
      case 17:
        if (last >= 16) ordered = false;
        last = 16;
        if (length !== 6) return undefined;
        value.encapSport = view.getUint16(at + 4, false);
        break;
      case 18:
        if (last >= 17) ordered = false;
        last = 17;
        if (length !== 6) return undefined;
        value.encapDport = view.getUint16(at + 4, false);
        break;
      case 16:
        if (last >= 18) ordered = false;
        last = 18;
        if (length !== 6) return undefined;
        value.encapFlags = view.getUint16(at + 4, little);
        break;
      case 19:
        if (last >= 19) ordered = false;
        last = 19;
        if (length !== 4) return undefined;
        value.collectMetadata = true;
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

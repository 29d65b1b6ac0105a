// Generated from formats/rtnl_link_veth.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, readText, slice } from '../../runtime/reader.ts';
import { LinkVethValue, VethPeerValue, vethPeerSchema } from '../schema/rtnl-link-veth.ts';
import type { VethPeer } from '../types/rtnl-link-veth.ts';

/** Reads a {@link VethPeer} that is regular. */
export function readVethPeer(reader: Reader, start: number, end: number): VethPeerValue | undefined {
  if (end - start < 16) return undefined;
  const { view, little } = reader;
  const value = new VethPeerValue();
  value.family = view.getUint8(start);
  value.reserved = view.getUint8(start + 1);
  value.type = view.getUint16(start + 2, little);
  value.index = view.getInt32(start + 4, little);
  value.flags = view.getUint32(start + 8, little);
  value.change = view.getUint32(start + 12, little);
  let at = start + 16;
  let last = -1;
  let ordered = true;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 46:
        if (last >= 0) ordered = false;
        last = 0;
        if (length !== 8) return undefined;
        value.targetNetnsid = view.getInt32(at + 4, little);
        break;
      case 19:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 8) return undefined;
        value.netNsPid = view.getUint32(at + 4, little);
        break;
      case 28:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 8) return undefined;
        value.netNsFd = view.getUint32(at + 4, little);
        break;
      case 3: {
        if (last >= 3) ordered = false;
        last = 3;
        const ifnameValue = readText(reader, at + 4, stop);
        if (ifnameValue === undefined) return undefined;
        value.ifname = ifnameValue;
        break;
      }
      case 1:
        if (last >= 4) ordered = false;
        last = 4;
        value.address = slice(reader, at + 4, stop);
        break;
      case 2:
        if (last >= 5) ordered = false;
        last = 5;
        value.broadcast = slice(reader, at + 4, stop);
        break;
      case 13:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 8) return undefined;
        value.txqlen = view.getUint32(at + 4, little);
        break;
      case 17:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 5) return undefined;
        value.linkmode = view.getUint8(at + 4);
        break;
      case 4:
        if (last >= 8) ordered = false;
        last = 8;
        if (length !== 8) return undefined;
        value.mtu = view.getUint32(at + 4, little);
        break;
      case 27:
        if (last >= 9) ordered = false;
        last = 9;
        if (length !== 8) return undefined;
        value.group = view.getUint32(at + 4, little);
        break;
      case 31:
        if (last >= 10) ordered = false;
        last = 10;
        if (length !== 8) return undefined;
        value.numTxQueues = view.getUint32(at + 4, little);
        break;
      case 32:
        if (last >= 11) ordered = false;
        last = 11;
        if (length !== 8) return undefined;
        value.numRxQueues = view.getUint32(at + 4, little);
        break;
      case 40:
        if (last >= 12) ordered = false;
        last = 12;
        if (length !== 8) return undefined;
        value.gsoMaxSegs = view.getUint32(at + 4, little);
        break;
      case 41:
        if (last >= 13) ordered = false;
        last = 13;
        if (length !== 8) return undefined;
        value.gsoMaxSize = view.getUint32(at + 4, little);
        break;
      case 58:
        if (last >= 14) ordered = false;
        last = 14;
        if (length !== 8) return undefined;
        value.groMaxSize = view.getUint32(at + 4, little);
        break;
      case 63:
        if (last >= 15) ordered = false;
        last = 15;
        if (length !== 8) return undefined;
        value.gsoIpv4MaxSize = view.getUint32(at + 4, little);
        break;
      case 64:
        if (last >= 16) ordered = false;
        last = 16;
        if (length !== 8) return undefined;
        value.groIpv4MaxSize = view.getUint32(at + 4, little);
        break;
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  return ordered || keepOrder(reader, start + 16, end, value) ? value : undefined;
}

/** Reads a {@link LinkVeth} that is regular. */
export function readLinkVeth(reader: Reader, start: number, end: number): LinkVethValue | undefined {
  const { view, little } = reader;
  const value = new LinkVethValue();
  let at = start;
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
        const peerValue = readVethPeer(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, vethPeerSchema) as VethPeer | undefined);
        if (peerValue === undefined) return undefined;
        value.peer = peerValue;
        break;
      }
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  return ordered || keepOrder(reader, start, end, value) ? value : undefined;
}

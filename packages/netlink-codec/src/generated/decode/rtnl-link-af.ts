// Generated from formats/rtnl_link_af.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, slice } from '../../runtime/reader.ts';
import { BridgeVlanInfoValue, BridgeVlanTunnelInfoValue, LinkAfBridgeValue, LinkAfInet6Value, LinkAfInetValue, LinkAfSpecValue, LinkInet6CacheinfoValue, bridgeVlanInfoSchema, bridgeVlanTunnelInfoSchema, linkAfInet6Schema, linkAfInetSchema, linkInet6CacheinfoSchema } from '../schema/rtnl-link-af.ts';
import type { BridgeVlanInfo, BridgeVlanTunnelInfo, LinkAfInet, LinkAfInet6, LinkInet6Cacheinfo } from '../types/rtnl-link-af.ts';

/** Reads a {@link LinkInet6Cacheinfo} that is regular. */
export function readLinkInet6Cacheinfo(reader: Reader, start: number, end: number): LinkInet6CacheinfoValue | undefined {
  if (end - start !== 16) return undefined;
  const { view, little } = reader;
  const value = new LinkInet6CacheinfoValue();
  value.maxReasmLen = view.getUint32(start, little);
  value.tstamp = view.getUint32(start + 4, little);
  value.reachableTime = view.getUint32(start + 8, little);
  value.retransTime = view.getUint32(start + 12, little);
  return value;
}

/** Reads a {@link LinkAfInet6} that is regular. */
export function readLinkAfInet6(reader: Reader, start: number, end: number): LinkAfInet6Value | undefined {
  const { view, little } = reader;
  const value = new LinkAfInet6Value();
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
        value.flags = view.getUint32(at + 4, little);
        break;
      case 5: {
        if (last >= 1) ordered = false;
        last = 1;
        const cacheinfoValue = readLinkInet6Cacheinfo(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, linkInet6CacheinfoSchema) as LinkInet6Cacheinfo | undefined);
        if (cacheinfoValue === undefined) return undefined;
        value.cacheinfo = cacheinfoValue;
        break;
      }
      case 2: {
        if (last >= 2) ordered = false;
        last = 2;
        const confValue = readConfOfLinkAfInet6(reader, at + 4, stop);
        if (confValue === undefined) return undefined;
        value.conf = confValue;
        break;
      }
      case 3: {
        if (last >= 3) ordered = false;
        last = 3;
        const statsValue = readStatsOfLinkAfInet6(reader, at + 4, stop);
        if (statsValue === undefined) return undefined;
        value.stats = statsValue;
        break;
      }
      case 6: {
        if (last >= 4) ordered = false;
        last = 4;
        const icmp6statsValue = readIcmp6statsOfLinkAfInet6(reader, at + 4, stop);
        if (icmp6statsValue === undefined) return undefined;
        value.icmp6stats = icmp6statsValue;
        break;
      }
      case 7:
        if (last >= 5) ordered = false;
        last = 5;
        value.token = slice(reader, at + 4, stop);
        break;
      case 8:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 5) return undefined;
        value.addrGenMode = view.getUint8(at + 4);
        break;
      case 9:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 8) return undefined;
        value.raMtu = view.getUint32(at + 4, little);
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

function readConfOfLinkAfInet6(reader: Reader, start: number, end: number): number[] | undefined {
  const { view, little } = reader;
  const list: number[] = [];
  if ((end - start) % 4 !== 0) return undefined;
  for (let at = start; at < end; at += 4) {
    list.push(view.getInt32(at, little));
  }
  return list;
}

function readStatsOfLinkAfInet6(reader: Reader, start: number, end: number): bigint[] | undefined {
  const { view, little } = reader;
  const list: bigint[] = [];
  if ((end - start) % 8 !== 0) return undefined;
  for (let at = start; at < end; at += 8) {
    list.push(view.getBigUint64(at, little));
  }
  return list;
}

function readIcmp6statsOfLinkAfInet6(reader: Reader, start: number, end: number): bigint[] | undefined {
  const { view, little } = reader;
  const list: bigint[] = [];
  if ((end - start) % 8 !== 0) return undefined;
  for (let at = start; at < end; at += 8) {
    list.push(view.getBigUint64(at, little));
  }
  return list;
}

/** Reads a {@link LinkAfInet} that is regular. */
export function readLinkAfInet(reader: Reader, start: number, end: number): LinkAfInetValue | undefined {
  const { view, little } = reader;
  const value = new LinkAfInetValue();
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
        const confValue = readConfOfLinkAfInet(reader, at + 4, stop);
        if (confValue === undefined) return undefined;
        value.conf = confValue;
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

function readConfOfLinkAfInet(reader: Reader, start: number, end: number): number[] | undefined {
  const { view, little } = reader;
  const list: number[] = [];
  if ((end - start) % 4 !== 0) return undefined;
  for (let at = start; at < end; at += 4) {
    list.push(view.getUint32(at, little));
  }
  return list;
}

/** Reads a {@link LinkAfSpec} that is regular. */
export function readLinkAfSpec(reader: Reader, start: number, end: number): LinkAfSpecValue | undefined {
  const { view, little } = reader;
  const value = new LinkAfSpecValue();
  let at = start;
  let last = -1;
  let ordered = true;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 2: {
        if (last >= 0) ordered = false;
        last = 0;
        const inetValue = readLinkAfInet(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, linkAfInetSchema) as LinkAfInet | undefined);
        if (inetValue === undefined) return undefined;
        value.inet = inetValue;
        break;
      }
      case 10: {
        if (last >= 1) ordered = false;
        last = 1;
        const inet6Value = readLinkAfInet6(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, linkAfInet6Schema) as LinkAfInet6 | undefined);
        if (inet6Value === undefined) return undefined;
        value.inet6 = inet6Value;
        break;
      }
      case 45:
        if (last >= 2) ordered = false;
        last = 2;
        value.mctp = slice(reader, at + 4, stop);
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

/** Reads a {@link BridgeVlanInfo} that is regular. */
export function readBridgeVlanInfo(reader: Reader, start: number, end: number): BridgeVlanInfoValue | undefined {
  if (end - start !== 4) return undefined;
  const { view, little } = reader;
  const value = new BridgeVlanInfoValue();
  value.flags = view.getUint16(start, little);
  value.vid = view.getUint16(start + 2, little);
  return value;
}

/** Reads a {@link BridgeVlanTunnelInfo} that is regular. */
export function readBridgeVlanTunnelInfo(reader: Reader, start: number, end: number): BridgeVlanTunnelInfoValue | undefined {
  const { view, little } = reader;
  const value = new BridgeVlanTunnelInfoValue();
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
        if (length !== 6) return undefined;
        value.vid = view.getUint16(at + 4, little);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 6) return undefined;
        value.flags = view.getUint16(at + 4, little);
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

/** Reads a {@link LinkAfBridge} that is regular. */
export function readLinkAfBridge(reader: Reader, start: number, end: number): LinkAfBridgeValue | undefined {
  const { view, little } = reader;
  const value = new LinkAfBridgeValue();
  let at = start;
  let last = -1;
  let ordered = true;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 0:
        if (last >= 0) ordered = false;
        last = 0;
        if (length !== 6) return undefined;
        value.flags = view.getUint16(at + 4, little);
        break;
      case 1:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 6) return undefined;
        value.mode = view.getUint16(at + 4, little);
        break;
      case 2: {
        if (last > 2) ordered = false;
        last = 2;
        const vlanInfoValue = readBridgeVlanInfo(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, bridgeVlanInfoSchema) as BridgeVlanInfo | undefined);
        if (vlanInfoValue === undefined) return undefined;
        if (value.vlanInfo === undefined) value.vlanInfo = [vlanInfoValue];
        else value.vlanInfo.push(vlanInfoValue);
        break;
      }
      case 3: {
        if (last > 3) ordered = false;
        last = 3;
        const vlanTunnelInfoValue = readBridgeVlanTunnelInfo(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, bridgeVlanTunnelInfoSchema) as BridgeVlanTunnelInfo | undefined);
        if (vlanTunnelInfoValue === undefined) return undefined;
        if (value.vlanTunnelInfo === undefined) value.vlanTunnelInfo = [vlanTunnelInfoValue];
        else value.vlanTunnelInfo.push(vlanTunnelInfoValue);
        break;
      }
      case 4:
        if (last >= 4) ordered = false;
        last = 4;
        value.mrp = slice(reader, at + 4, stop);
        break;
      case 5:
        if (last >= 5) ordered = false;
        last = 5;
        value.cfm = slice(reader, at + 4, stop);
        break;
      case 6:
        if (last >= 6) ordered = false;
        last = 6;
        value.mst = slice(reader, at + 4, stop);
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

// Generated from formats/rtnl_link.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, readText, slice } from '../../runtime/reader.ts';
import { linkAfBridgeSchema, linkAfInet6Schema, linkAfSpecSchema } from '../schema/rtnl-link-af.ts';
import { linkBridgePortSchema } from '../schema/rtnl-link-bridge.ts';
import { LinkMapValue, LinkPropertiesValue, LinkProtoDownReasonValue, LinkStats64Value, LinkStatsValue, LinkValue, LinkXdpValue, linkMapSchema, linkPropertiesSchema, linkProtoDownReasonSchema, linkStats64Schema, linkStatsSchema, linkXdpSchema } from '../schema/rtnl-link.ts';
import { linkinfoSchema } from '../schema/rtnl-linkinfo.ts';
import type { LinkAfBridge, LinkAfInet6, LinkAfSpec } from '../types/rtnl-link-af.ts';
import type { LinkBridgePort } from '../types/rtnl-link-bridge.ts';
import type { LinkMap, LinkProperties, LinkProtoDownReason, LinkStats, LinkStats64, LinkXdp } from '../types/rtnl-link.ts';
import type { Linkinfo } from '../types/rtnl-linkinfo.ts';
import { readLinkAfBridge, readLinkAfInet6, readLinkAfSpec } from './rtnl-link-af.ts';
import { readLinkBridgePort } from './rtnl-link-bridge.ts';
import { readLinkinfo } from './rtnl-linkinfo.ts';

/** Reads a {@link LinkProtoDownReason} that is regular. */
export function readLinkProtoDownReason(reader: Reader, start: number, end: number): LinkProtoDownReasonValue | undefined {
  const { view, little } = reader;
  const value = new LinkProtoDownReasonValue();
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
        value.mask = view.getUint32(at + 4, little);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 8) return undefined;
        value.value = view.getUint32(at + 4, little);
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

/** Reads a {@link LinkStats64} that is regular. */
export function readLinkStats64(reader: Reader, start: number, end: number): LinkStats64Value | undefined {
  if (end - start < 184) return undefined;
  const { view, little } = reader;
  const value = new LinkStats64Value();
  value.rxPackets = view.getBigUint64(start, little);
  value.txPackets = view.getBigUint64(start + 8, little);
  value.rxBytes = view.getBigUint64(start + 16, little);
  value.txBytes = view.getBigUint64(start + 24, little);
  value.rxErrors = view.getBigUint64(start + 32, little);
  value.txErrors = view.getBigUint64(start + 40, little);
  value.rxDropped = view.getBigUint64(start + 48, little);
  value.txDropped = view.getBigUint64(start + 56, little);
  value.multicast = view.getBigUint64(start + 64, little);
  value.collisions = view.getBigUint64(start + 72, little);
  value.rxLengthErrors = view.getBigUint64(start + 80, little);
  value.rxOverErrors = view.getBigUint64(start + 88, little);
  value.rxCrcErrors = view.getBigUint64(start + 96, little);
  value.rxFrameErrors = view.getBigUint64(start + 104, little);
  value.rxFifoErrors = view.getBigUint64(start + 112, little);
  value.rxMissedErrors = view.getBigUint64(start + 120, little);
  value.txAbortedErrors = view.getBigUint64(start + 128, little);
  value.txCarrierErrors = view.getBigUint64(start + 136, little);
  value.txFifoErrors = view.getBigUint64(start + 144, little);
  value.txHeartbeatErrors = view.getBigUint64(start + 152, little);
  value.txWindowErrors = view.getBigUint64(start + 160, little);
  value.rxCompressed = view.getBigUint64(start + 168, little);
  value.txCompressed = view.getBigUint64(start + 176, little);
  if (end < start + 192) return end === start + 184 ? value : undefined;
  value.rxNohandler = view.getBigUint64(start + 184, little);
  if (end < start + 200) return end === start + 192 ? value : undefined;
  value.rxOtherhostDropped = view.getBigUint64(start + 192, little);
  if (end > start + 200) return undefined;
  return value;
}

/** Reads a {@link LinkStats} that is regular. */
export function readLinkStats(reader: Reader, start: number, end: number): LinkStatsValue | undefined {
  if (end - start < 92) return undefined;
  const { view, little } = reader;
  const value = new LinkStatsValue();
  value.rxPackets = view.getUint32(start, little);
  value.txPackets = view.getUint32(start + 4, little);
  value.rxBytes = view.getUint32(start + 8, little);
  value.txBytes = view.getUint32(start + 12, little);
  value.rxErrors = view.getUint32(start + 16, little);
  value.txErrors = view.getUint32(start + 20, little);
  value.rxDropped = view.getUint32(start + 24, little);
  value.txDropped = view.getUint32(start + 28, little);
  value.multicast = view.getUint32(start + 32, little);
  value.collisions = view.getUint32(start + 36, little);
  value.rxLengthErrors = view.getUint32(start + 40, little);
  value.rxOverErrors = view.getUint32(start + 44, little);
  value.rxCrcErrors = view.getUint32(start + 48, little);
  value.rxFrameErrors = view.getUint32(start + 52, little);
  value.rxFifoErrors = view.getUint32(start + 56, little);
  value.rxMissedErrors = view.getUint32(start + 60, little);
  value.txAbortedErrors = view.getUint32(start + 64, little);
  value.txCarrierErrors = view.getUint32(start + 68, little);
  value.txFifoErrors = view.getUint32(start + 72, little);
  value.txHeartbeatErrors = view.getUint32(start + 76, little);
  value.txWindowErrors = view.getUint32(start + 80, little);
  value.rxCompressed = view.getUint32(start + 84, little);
  value.txCompressed = view.getUint32(start + 88, little);
  if (end < start + 96) return end === start + 92 ? value : undefined;
  value.rxNohandler = view.getUint32(start + 92, little);
  if (end > start + 96) return undefined;
  return value;
}

/** Reads a {@link LinkXdp} that is regular. */
export function readLinkXdp(reader: Reader, start: number, end: number): LinkXdpValue | undefined {
  const { view, little } = reader;
  const value = new LinkXdpValue();
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
        value.fd = view.getInt32(at + 4, little);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 5) return undefined;
        value.attached = view.getUint8(at + 4);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 8) return undefined;
        value.flags = view.getUint32(at + 4, little);
        break;
      case 4:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 8) return undefined;
        value.progId = view.getUint32(at + 4, little);
        break;
      case 5:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 8) return undefined;
        value.drvProgId = view.getUint32(at + 4, little);
        break;
      case 6:
        if (last >= 5) ordered = false;
        last = 5;
        if (length !== 8) return undefined;
        value.skbProgId = view.getUint32(at + 4, little);
        break;
      case 7:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 8) return undefined;
        value.hwProgId = view.getUint32(at + 4, little);
        break;
      case 8:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 8) return undefined;
        value.expectedFd = view.getInt32(at + 4, little);
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

/** Reads a {@link LinkMap} that is regular. */
export function readLinkMap(reader: Reader, start: number, end: number): LinkMapValue | undefined {
  if (end - start < 28) return undefined;
  const { view, little } = reader;
  const value = new LinkMapValue();
  value.memStart = view.getBigUint64(start, little);
  value.memEnd = view.getBigUint64(start + 8, little);
  value.baseAddr = view.getBigUint64(start + 16, little);
  value.irq = view.getUint16(start + 24, little);
  value.dma = view.getUint8(start + 26);
  value.port = view.getUint8(start + 27);
  if (end < start + 32) return end === start + 28 ? value : undefined;
  value.reserved = view.getUint32(start + 28, little);
  if (end > start + 32) return undefined;
  return value;
}

/** Reads a {@link LinkProperties} that is regular. */
export function readLinkProperties(reader: Reader, start: number, end: number): LinkPropertiesValue | undefined {
  const { view, little } = reader;
  const value = new LinkPropertiesValue();
  let at = start;
  let last = -1;
  let ordered = true;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 53: {
        if (last > 0) ordered = false;
        last = 0;
        const altIfnameValue = readText(reader, at + 4, stop);
        if (altIfnameValue === undefined) return undefined;
        if (value.altIfname === undefined) value.altIfname = [altIfnameValue];
        else value.altIfname.push(altIfnameValue);
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

/** Reads a {@link Link} that is regular. */
export function readLink(reader: Reader, start: number, end: number): LinkValue | undefined {
  if (end - start < 16) return undefined;
  const { view, little } = reader;
  const value = new LinkValue();
  value.family = view.getUint8(start);
  value.reserved = view.getUint8(start + 1);
  value.type = view.getUint16(start + 2, little);
  value.index = view.getInt32(start + 4, little);
  value.flags = view.getUint32(start + 8, little);
  value.change = view.getUint32(start + 12, little);
  let at = start + 16;
  let last = -1;
  let ordered = true;
  let protinfoStart = -1;
  let protinfoEnd = -1;
  let afSpecStart = -1;
  let afSpecEnd = -1;
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
      case 3: {
        if (last >= 1) ordered = false;
        last = 1;
        const ifnameValue = readText(reader, at + 4, stop);
        if (ifnameValue === undefined) return undefined;
        value.ifname = ifnameValue;
        break;
      }
      case 13:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 8) return undefined;
        value.txqlen = view.getUint32(at + 4, little);
        break;
      case 16:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 5) return undefined;
        value.operstate = view.getUint8(at + 4);
        break;
      case 17:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 5) return undefined;
        value.linkmode = view.getUint8(at + 4);
        break;
      case 67:
        if (last >= 5) ordered = false;
        last = 5;
        if (length !== 5) return undefined;
        value.netnsImmutable = view.getUint8(at + 4);
        break;
      case 4:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 8) return undefined;
        value.mtu = view.getUint32(at + 4, little);
        break;
      case 50:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 8) return undefined;
        value.minMtu = view.getUint32(at + 4, little);
        break;
      case 51:
        if (last >= 8) ordered = false;
        last = 8;
        if (length !== 8) return undefined;
        value.maxMtu = view.getUint32(at + 4, little);
        break;
      case 27:
        if (last >= 9) ordered = false;
        last = 9;
        if (length !== 8) return undefined;
        value.group = view.getUint32(at + 4, little);
        break;
      case 30:
        if (last >= 10) ordered = false;
        last = 10;
        if (length !== 8) return undefined;
        value.promiscuity = view.getUint32(at + 4, little);
        break;
      case 61:
        if (last >= 11) ordered = false;
        last = 11;
        if (length !== 8) return undefined;
        value.allmulti = view.getUint32(at + 4, little);
        break;
      case 31:
        if (last >= 12) ordered = false;
        last = 12;
        if (length !== 8) return undefined;
        value.numTxQueues = view.getUint32(at + 4, little);
        break;
      case 40:
        if (last >= 13) ordered = false;
        last = 13;
        if (length !== 8) return undefined;
        value.gsoMaxSegs = view.getUint32(at + 4, little);
        break;
      case 41:
        if (last >= 14) ordered = false;
        last = 14;
        if (length !== 8) return undefined;
        value.gsoMaxSize = view.getUint32(at + 4, little);
        break;
      case 58:
        if (last >= 15) ordered = false;
        last = 15;
        if (length !== 8) return undefined;
        value.groMaxSize = view.getUint32(at + 4, little);
        break;
      case 63:
        if (last >= 16) ordered = false;
        last = 16;
        if (length !== 8) return undefined;
        value.gsoIpv4MaxSize = view.getUint32(at + 4, little);
        break;
      case 64:
        if (last >= 17) ordered = false;
        last = 17;
        if (length !== 8) return undefined;
        value.groIpv4MaxSize = view.getUint32(at + 4, little);
        break;
      case 59:
        if (last >= 18) ordered = false;
        last = 18;
        if (length !== 8) return undefined;
        value.tsoMaxSize = view.getUint32(at + 4, little);
        break;
      case 60:
        if (last >= 19) ordered = false;
        last = 19;
        if (length !== 8) return undefined;
        value.tsoMaxSegs = view.getUint32(at + 4, little);
        break;
      case 66:
        if (last >= 20) ordered = false;
        last = 20;
        if (length !== 8 && length !== 12) return undefined;
        value.maxPacingOffloadHorizon = length === 8 ? view.getUint32(at + 4, little) : view.getBigUint64(at + 4, little);
        break;
      case 32:
        if (last >= 21) ordered = false;
        last = 21;
        if (length !== 8) return undefined;
        value.numRxQueues = view.getUint32(at + 4, little);
        break;
      case 10:
        if (last >= 22) ordered = false;
        last = 22;
        if (length !== 8) return undefined;
        value.master = view.getUint32(at + 4, little);
        break;
      case 33:
        if (last >= 23) ordered = false;
        last = 23;
        if (length !== 5) return undefined;
        value.carrier = view.getUint8(at + 4);
        break;
      case 20: {
        if (last >= 24) ordered = false;
        last = 24;
        const ifaliasValue = readText(reader, at + 4, stop);
        if (ifaliasValue === undefined) return undefined;
        value.ifalias = ifaliasValue;
        break;
      }
      case 35:
        if (last >= 25) ordered = false;
        last = 25;
        if (length !== 8) return undefined;
        value.carrierChanges = view.getUint32(at + 4, little);
        break;
      case 47:
        if (last >= 26) ordered = false;
        last = 26;
        if (length !== 8) return undefined;
        value.carrierUpCount = view.getUint32(at + 4, little);
        break;
      case 48:
        if (last >= 27) ordered = false;
        last = 27;
        if (length !== 8) return undefined;
        value.carrierDownCount = view.getUint32(at + 4, little);
        break;
      case 68:
        if (last >= 28) ordered = false;
        last = 28;
        if (length !== 6) return undefined;
        value.headroom = view.getUint16(at + 4, little);
        break;
      case 69:
        if (last >= 29) ordered = false;
        last = 29;
        if (length !== 6) return undefined;
        value.tailroom = view.getUint16(at + 4, little);
        break;
      case 39:
        if (last >= 30) ordered = false;
        last = 30;
        if (length !== 5) return undefined;
        value.protoDown = view.getUint8(at + 4);
        break;
      case 0x8037: {
        if (last >= 31) ordered = false;
        last = 31;
        const protoDownReasonValue = readLinkProtoDownReason(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, linkProtoDownReasonSchema) as LinkProtoDownReason | undefined);
        if (protoDownReasonValue === undefined) return undefined;
        value.protoDownReason = protoDownReasonValue;
        break;
      }
      case 44:
        if (last >= 32) ordered = false;
        last = 32;
        if (length !== 8) return undefined;
        value.event = view.getUint32(at + 4, little);
        break;
      case 1:
        if (last >= 33) ordered = false;
        last = 33;
        value.address = slice(reader, at + 4, stop);
        break;
      case 2:
        if (last >= 34) ordered = false;
        last = 34;
        value.broadcast = slice(reader, at + 4, stop);
        break;
      case 34:
        if (last >= 35) ordered = false;
        last = 35;
        value.physPortId = slice(reader, at + 4, stop);
        break;
      case 38: {
        if (last >= 36) ordered = false;
        last = 36;
        const physPortNameValue = readText(reader, at + 4, stop);
        if (physPortNameValue === undefined) return undefined;
        value.physPortName = physPortNameValue;
        break;
      }
      case 36:
        if (last >= 37) ordered = false;
        last = 37;
        value.physSwitchId = slice(reader, at + 4, stop);
        break;
      case 23: {
        if (last >= 38) ordered = false;
        last = 38;
        const stats64Value = readLinkStats64(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, linkStats64Schema) as LinkStats64 | undefined);
        if (stats64Value === undefined) return undefined;
        value.stats64 = stats64Value;
        break;
      }
      case 7: {
        if (last >= 39) ordered = false;
        last = 39;
        const statsValue = readLinkStats(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, linkStatsSchema) as LinkStats | undefined);
        if (statsValue === undefined) return undefined;
        value.stats = statsValue;
        break;
      }
      case 21:
        if (last >= 40) ordered = false;
        last = 40;
        if (length !== 8) return undefined;
        value.numVf = view.getUint32(at + 4, little);
        break;
      case 22:
        if (last >= 41) ordered = false;
        last = 41;
        value.vfinfoList = slice(reader, at + 4, stop);
        break;
      case 24:
        if (last >= 42) ordered = false;
        last = 42;
        value.vfPorts = slice(reader, at + 4, stop);
        break;
      case 25:
        if (last >= 43) ordered = false;
        last = 43;
        value.portSelf = slice(reader, at + 4, stop);
        break;
      case 43: {
        if (last >= 44) ordered = false;
        last = 44;
        const xdpValue = readLinkXdp(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, linkXdpSchema) as LinkXdp | undefined);
        if (xdpValue === undefined) return undefined;
        value.xdp = xdpValue;
        break;
      }
      case 18: {
        if (last >= 45) ordered = false;
        last = 45;
        const linkinfoValue = readLinkinfo(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, linkinfoSchema) as Linkinfo | undefined);
        if (linkinfoValue === undefined) return undefined;
        value.linkinfo = linkinfoValue;
        break;
      }
      case 45:
        if (last >= 46) ordered = false;
        last = 46;
        if (length !== 8) return undefined;
        value.newNetnsid = view.getInt32(at + 4, little);
        break;
      case 49:
        if (last >= 47) ordered = false;
        last = 47;
        if (length !== 8) return undefined;
        value.newIfindex = view.getInt32(at + 4, little);
        break;
      case 37:
        if (last >= 48) ordered = false;
        last = 48;
        if (length !== 8) return undefined;
        value.linkNetnsid = view.getInt32(at + 4, little);
        break;
      case 5:
        if (last >= 49) ordered = false;
        last = 49;
        if (length !== 8) return undefined;
        value.link = view.getUint32(at + 4, little);
        break;
      case 6: {
        if (last >= 50) ordered = false;
        last = 50;
        const qdiscValue = readText(reader, at + 4, stop);
        if (qdiscValue === undefined) return undefined;
        value.qdisc = qdiscValue;
        break;
      }
      case 53: {
        if (last > 51) ordered = false;
        last = 51;
        const altIfnameValue = readText(reader, at + 4, stop);
        if (altIfnameValue === undefined) return undefined;
        if (value.altIfname === undefined) value.altIfname = [altIfnameValue];
        else value.altIfname.push(altIfnameValue);
        break;
      }
      case 57: {
        if (last >= 52) ordered = false;
        last = 52;
        const parentDevBusNameValue = readText(reader, at + 4, stop);
        if (parentDevBusNameValue === undefined) return undefined;
        value.parentDevBusName = parentDevBusNameValue;
        break;
      }
      case 12:
        if (last >= 53) ordered = false;
        last = 53;
        if (protinfoStart >= 0) return undefined;
        protinfoStart = at + 4;
        protinfoEnd = stop;
        break;
      case 26:
        if (last >= 54) ordered = false;
        last = 54;
        if (afSpecStart >= 0) return undefined;
        afSpecStart = at + 4;
        afSpecEnd = stop;
        break;
      case 14: {
        if (last >= 55) ordered = false;
        last = 55;
        const mapValue = readLinkMap(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, linkMapSchema) as LinkMap | undefined);
        if (mapValue === undefined) return undefined;
        value.map = mapValue;
        break;
      }
      case 0x8034: {
        if (last >= 56) ordered = false;
        last = 56;
        const propListValue = readLinkProperties(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, linkPropertiesSchema) as LinkProperties | undefined);
        if (propListValue === undefined) return undefined;
        value.propList = propListValue;
        break;
      }
      case 54:
        if (last >= 57) ordered = false;
        last = 57;
        value.permAddress = slice(reader, at + 4, stop);
        break;
      case 56: {
        if (last >= 58) ordered = false;
        last = 58;
        const parentDevNameValue = readText(reader, at + 4, stop);
        if (parentDevNameValue === undefined) return undefined;
        value.parentDevName = parentDevNameValue;
        break;
      }
      case 0x803e:
        if (last >= 59) ordered = false;
        last = 59;
        value.devlinkPort = slice(reader, at + 4, stop);
        break;
      case 0x8041:
        if (last >= 60) ordered = false;
        last = 60;
        value.dpllPin = slice(reader, at + 4, stop);
        break;
      case 19:
        if (last >= 61) ordered = false;
        last = 61;
        if (length !== 8) return undefined;
        value.netNsPid = view.getUint32(at + 4, little);
        break;
      case 28:
        if (last >= 62) ordered = false;
        last = 62;
        if (length !== 8) return undefined;
        value.netNsFd = view.getUint32(at + 4, little);
        break;
      case 29:
        if (last >= 63) ordered = false;
        last = 63;
        if (length !== 8) return undefined;
        value.extMask = view.getUint32(at + 4, little);
        break;
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  if (protinfoStart >= 0) {
    value.protinfo = readProtinfoOfLink(reader, protinfoStart, protinfoEnd, value.family);
    if (value.protinfo === undefined) return undefined;
  }
  if (afSpecStart >= 0) {
    value.afSpec = readAfSpecOfLink(reader, afSpecStart, afSpecEnd, value.family);
    if (value.afSpec === undefined) return undefined;
  }
  return ordered || keepOrder(reader, start + 16, end, value) ? value : undefined;
}

function readProtinfoOfLink(reader: Reader, start: number, end: number, family: unknown): LinkBridgePort | LinkAfInet6 | Uint8Array | undefined {
  switch (family) {
    case 7:
      return readLinkBridgePort(reader, start, end) ?? (readOther(reader, start, end, linkBridgePortSchema) as LinkBridgePort | undefined);
    case 10:
      return readLinkAfInet6(reader, start, end) ?? (readOther(reader, start, end, linkAfInet6Schema) as LinkAfInet6 | undefined);
    default:
      return slice(reader, start, end);
  }
}

function readAfSpecOfLink(reader: Reader, start: number, end: number, family: unknown): LinkAfSpec | LinkAfBridge | Uint8Array | undefined {
  switch (family) {
    case 0:
      return readLinkAfSpec(reader, start, end) ?? (readOther(reader, start, end, linkAfSpecSchema) as LinkAfSpec | undefined);
    case 2:
      return readLinkAfSpec(reader, start, end) ?? (readOther(reader, start, end, linkAfSpecSchema) as LinkAfSpec | undefined);
    case 7:
      return readLinkAfBridge(reader, start, end) ?? (readOther(reader, start, end, linkAfBridgeSchema) as LinkAfBridge | undefined);
    case 10:
      return readLinkAfSpec(reader, start, end) ?? (readOther(reader, start, end, linkAfSpecSchema) as LinkAfSpec | undefined);
    default:
      return slice(reader, start, end);
  }
}

// Generated from formats/rtnl_link_bridge.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, slice } from '../../runtime/reader.ts';
import { bitfield32Schema } from '../schema/netlink-values.ts';
import { BridgeIdValue, BridgeQuerierValue, LinkBridgePortValue, LinkBridgeValue, bridgeIdSchema, bridgeQuerierSchema } from '../schema/rtnl-link-bridge.ts';
import type { Bitfield32 } from '../types/netlink-values.ts';
import type { BridgeId, BridgeQuerier } from '../types/rtnl-link-bridge.ts';
import { readBitfield32 } from './netlink-values.ts';

/** Reads a {@link BridgeId} that is regular. */
export function readBridgeId(reader: Reader, start: number, end: number): BridgeIdValue | undefined {
  if (end - start !== 8) return undefined;
  const { view } = reader;
  const value = new BridgeIdValue();
  value.priority = view.getUint16(start, false);
  value.address = slice(reader, start + 2, start + 8);
  return value;
}

/** Reads a {@link BridgeQuerier} that is regular. */
export function readBridgeQuerier(reader: Reader, start: number, end: number): BridgeQuerierValue | undefined {
  const { view, little } = reader;
  const value = new BridgeQuerierValue();
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
        value.ipAddress = slice(reader, at + 4, stop);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 8) return undefined;
        value.ipPort = view.getUint32(at + 4, little);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 12) return undefined;
        value.ipOtherTimer = view.getBigUint64(at + 4, little);
        break;
      case 5:
        if (last >= 3) ordered = false;
        last = 3;
        value.ipv6Address = slice(reader, at + 4, stop);
        break;
      case 6:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 8) return undefined;
        value.ipv6Port = view.getUint32(at + 4, little);
        break;
      case 7:
        if (last >= 5) ordered = false;
        last = 5;
        if (length !== 12) return undefined;
        value.ipv6OtherTimer = view.getBigUint64(at + 4, little);
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

/** Reads a {@link LinkBridge} that is regular. */
export function readLinkBridge(reader: Reader, start: number, end: number): LinkBridgeValue | undefined {
  const { view, little } = reader;
  const value = new LinkBridgeValue();
  let at = start;
  let last = -1;
  let ordered = true;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 16:
        if (last >= 0) ordered = false;
        last = 0;
        if (length !== 12) return undefined;
        value.helloTimer = view.getBigUint64(at + 4, little);
        break;
      case 17:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 12) return undefined;
        value.tcnTimer = view.getBigUint64(at + 4, little);
        break;
      case 18:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 12) return undefined;
        value.topologyChangeTimer = view.getBigUint64(at + 4, little);
        break;
      case 19:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 12) return undefined;
        value.gcTimer = view.getBigUint64(at + 4, little);
        break;
      case 1:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 8) return undefined;
        value.forwardDelay = view.getUint32(at + 4, little);
        break;
      case 2:
        if (last >= 5) ordered = false;
        last = 5;
        if (length !== 8) return undefined;
        value.helloTime = view.getUint32(at + 4, little);
        break;
      case 3:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 8) return undefined;
        value.maxAge = view.getUint32(at + 4, little);
        break;
      case 4:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 8) return undefined;
        value.ageingTime = view.getUint32(at + 4, little);
        break;
      case 5:
        if (last >= 8) ordered = false;
        last = 8;
        if (length !== 8) return undefined;
        value.stpState = view.getUint32(at + 4, little);
        break;
      case 6:
        if (last >= 9) ordered = false;
        last = 9;
        if (length !== 6) return undefined;
        value.priority = view.getUint16(at + 4, little);
        break;
      case 7:
        if (last >= 10) ordered = false;
        last = 10;
        if (length !== 5) return undefined;
        value.vlanFiltering = view.getUint8(at + 4);
        break;
      case 9:
        if (last >= 11) ordered = false;
        last = 11;
        if (length !== 6) return undefined;
        value.groupFwdMask = view.getUint16(at + 4, little);
        break;
      case 11: {
        if (last >= 12) ordered = false;
        last = 12;
        const bridgeIdValue = readBridgeId(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, bridgeIdSchema) as BridgeId | undefined);
        if (bridgeIdValue === undefined) return undefined;
        value.bridgeId = bridgeIdValue;
        break;
      }
      case 10: {
        if (last >= 13) ordered = false;
        last = 13;
        const rootIdValue = readBridgeId(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, bridgeIdSchema) as BridgeId | undefined);
        if (rootIdValue === undefined) return undefined;
        value.rootId = rootIdValue;
        break;
      }
      case 12:
        if (last >= 14) ordered = false;
        last = 14;
        if (length !== 6) return undefined;
        value.rootPort = view.getUint16(at + 4, little);
        break;
      case 13:
        if (last >= 15) ordered = false;
        last = 15;
        if (length !== 8) return undefined;
        value.rootPathCost = view.getUint32(at + 4, little);
        break;
      case 14:
        if (last >= 16) ordered = false;
        last = 16;
        if (length !== 5) return undefined;
        value.topologyChange = view.getUint8(at + 4);
        break;
      case 15:
        if (last >= 17) ordered = false;
        last = 17;
        if (length !== 5) return undefined;
        value.topologyChangeDetected = view.getUint8(at + 4);
        break;
      case 20:
        if (last >= 18) ordered = false;
        last = 18;
        value.groupAddr = slice(reader, at + 4, stop);
        break;
      case 46: {
        if (last >= 19) ordered = false;
        last = 19;
        const multiBooloptValue = readBitfield32(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, bitfield32Schema) as Bitfield32 | undefined);
        if (multiBooloptValue === undefined) return undefined;
        value.multiBoolopt = multiBooloptValue;
        break;
      }
      case 48:
        if (last >= 20) ordered = false;
        last = 20;
        if (length !== 8) return undefined;
        value.fdbNLearned = view.getUint32(at + 4, little);
        break;
      case 49:
        if (last >= 21) ordered = false;
        last = 21;
        if (length !== 8) return undefined;
        value.fdbMaxLearned = view.getUint32(at + 4, little);
        break;
      case 50:
        if (last >= 22) ordered = false;
        last = 22;
        if (length !== 8) return undefined;
        value.stpMode = view.getUint32(at + 4, little);
        break;
      case 8:
        if (last >= 23) ordered = false;
        last = 23;
        if (length !== 6) return undefined;
        value.vlanProtocol = view.getUint16(at + 4, false);
        break;
      case 39:
        if (last >= 24) ordered = false;
        last = 24;
        if (length !== 6) return undefined;
        value.vlanDefaultPvid = view.getUint16(at + 4, little);
        break;
      case 41:
        if (last >= 25) ordered = false;
        last = 25;
        if (length !== 5) return undefined;
        value.vlanStatsEnabled = view.getUint8(at + 4);
        break;
      case 45:
        if (last >= 26) ordered = false;
        last = 26;
        if (length !== 5) return undefined;
        value.vlanStatsPerPort = view.getUint8(at + 4);
        break;
      case 22:
        if (last >= 27) ordered = false;
        last = 27;
        if (length !== 5) return undefined;
        value.mcastRouter = view.getUint8(at + 4);
        break;
      case 23:
        if (last >= 28) ordered = false;
        last = 28;
        if (length !== 5) return undefined;
        value.mcastSnooping = view.getUint8(at + 4);
        break;
      case 24:
        if (last >= 29) ordered = false;
        last = 29;
        if (length !== 5) return undefined;
        value.mcastQueryUseIfaddr = view.getUint8(at + 4);
        break;
      case 25:
        if (last >= 30) ordered = false;
        last = 30;
        if (length !== 5) return undefined;
        value.mcastQuerier = view.getUint8(at + 4);
        break;
      case 42:
        if (last >= 31) ordered = false;
        last = 31;
        if (length !== 5) return undefined;
        value.mcastStatsEnabled = view.getUint8(at + 4);
        break;
      case 26:
        if (last >= 32) ordered = false;
        last = 32;
        if (length !== 8) return undefined;
        value.mcastHashElasticity = view.getUint32(at + 4, little);
        break;
      case 27:
        if (last >= 33) ordered = false;
        last = 33;
        if (length !== 8) return undefined;
        value.mcastHashMax = view.getUint32(at + 4, little);
        break;
      case 28:
        if (last >= 34) ordered = false;
        last = 34;
        if (length !== 8) return undefined;
        value.mcastLastMemberCnt = view.getUint32(at + 4, little);
        break;
      case 29:
        if (last >= 35) ordered = false;
        last = 35;
        if (length !== 8) return undefined;
        value.mcastStartupQueryCnt = view.getUint32(at + 4, little);
        break;
      case 43:
        if (last >= 36) ordered = false;
        last = 36;
        if (length !== 5) return undefined;
        value.mcastIgmpVersion = view.getUint8(at + 4);
        break;
      case 44:
        if (last >= 37) ordered = false;
        last = 37;
        if (length !== 5) return undefined;
        value.mcastMldVersion = view.getUint8(at + 4);
        break;
      case 0x802f: {
        if (last >= 38) ordered = false;
        last = 38;
        const mcastQuerierStateValue = readBridgeQuerier(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, bridgeQuerierSchema) as BridgeQuerier | undefined);
        if (mcastQuerierStateValue === undefined) return undefined;
        value.mcastQuerierState = mcastQuerierStateValue;
        break;
      }
      case 30:
        if (last >= 39) ordered = false;
        last = 39;
        if (length !== 12) return undefined;
        value.mcastLastMemberIntvl = view.getBigUint64(at + 4, little);
        break;
      case 31:
        if (last >= 40) ordered = false;
        last = 40;
        if (length !== 12) return undefined;
        value.mcastMembershipIntvl = view.getBigUint64(at + 4, little);
        break;
      case 32:
        if (last >= 41) ordered = false;
        last = 41;
        if (length !== 12) return undefined;
        value.mcastQuerierIntvl = view.getBigUint64(at + 4, little);
        break;
      case 33:
        if (last >= 42) ordered = false;
        last = 42;
        if (length !== 12) return undefined;
        value.mcastQueryIntvl = view.getBigUint64(at + 4, little);
        break;
      case 34:
        if (last >= 43) ordered = false;
        last = 43;
        if (length !== 12) return undefined;
        value.mcastQueryResponseIntvl = view.getBigUint64(at + 4, little);
        break;
      case 35:
        if (last >= 44) ordered = false;
        last = 44;
        if (length !== 12) return undefined;
        value.mcastStartupQueryIntvl = view.getBigUint64(at + 4, little);
        break;
      case 36:
        if (last >= 45) ordered = false;
        last = 45;
        if (length !== 5) return undefined;
        value.nfCallIptables = view.getUint8(at + 4);
        break;
      case 37:
        if (last >= 46) ordered = false;
        last = 46;
        if (length !== 5) return undefined;
        value.nfCallIp6tables = view.getUint8(at + 4);
        break;
      case 38:
        if (last >= 47) ordered = false;
        last = 47;
        if (length !== 5) return undefined;
        value.nfCallArptables = view.getUint8(at + 4);
        break;
      case 21:
        if (last >= 48) ordered = false;
        last = 48;
        if (length !== 4) return undefined;
        value.fdbFlush = true;
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

/** Reads a {@link LinkBridgePort} that is regular. */
export function readLinkBridgePort(reader: Reader, start: number, end: number): LinkBridgePortValue | undefined {
  const { view, little } = reader;
  const value = new LinkBridgePortValue();
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
        if (length !== 5) return undefined;
        value.state = view.getUint8(at + 4);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 6) return undefined;
        value.priority = view.getUint16(at + 4, little);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 8) return undefined;
        value.cost = view.getUint32(at + 4, little);
        break;
      case 4:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 5) return undefined;
        value.mode = view.getUint8(at + 4);
        break;
      case 5:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 5) return undefined;
        value.guard = view.getUint8(at + 4);
        break;
      case 6:
        if (last >= 5) ordered = false;
        last = 5;
        if (length !== 5) return undefined;
        value.protect = view.getUint8(at + 4);
        break;
      case 7:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 5) return undefined;
        value.fastLeave = view.getUint8(at + 4);
        break;
      case 28:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 5) return undefined;
        value.mcastToUcast = view.getUint8(at + 4);
        break;
      case 8:
        if (last >= 8) ordered = false;
        last = 8;
        if (length !== 5) return undefined;
        value.learning = view.getUint8(at + 4);
        break;
      case 9:
        if (last >= 9) ordered = false;
        last = 9;
        if (length !== 5) return undefined;
        value.unicastFlood = view.getUint8(at + 4);
        break;
      case 27:
        if (last >= 10) ordered = false;
        last = 10;
        if (length !== 5) return undefined;
        value.mcastFlood = view.getUint8(at + 4);
        break;
      case 30:
        if (last >= 11) ordered = false;
        last = 11;
        if (length !== 5) return undefined;
        value.bcastFlood = view.getUint8(at + 4);
        break;
      case 10:
        if (last >= 12) ordered = false;
        last = 12;
        if (length !== 5) return undefined;
        value.proxyarp = view.getUint8(at + 4);
        break;
      case 12:
        if (last >= 13) ordered = false;
        last = 13;
        if (length !== 5) return undefined;
        value.proxyarpWifi = view.getUint8(at + 4);
        break;
      case 13: {
        if (last >= 14) ordered = false;
        last = 14;
        const rootIdValue = readBridgeId(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, bridgeIdSchema) as BridgeId | undefined);
        if (rootIdValue === undefined) return undefined;
        value.rootId = rootIdValue;
        break;
      }
      case 14: {
        if (last >= 15) ordered = false;
        last = 15;
        const bridgeIdValue = readBridgeId(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, bridgeIdSchema) as BridgeId | undefined);
        if (bridgeIdValue === undefined) return undefined;
        value.bridgeId = bridgeIdValue;
        break;
      }
      case 15:
        if (last >= 16) ordered = false;
        last = 16;
        if (length !== 6) return undefined;
        value.designatedPort = view.getUint16(at + 4, little);
        break;
      case 16:
        if (last >= 17) ordered = false;
        last = 17;
        if (length !== 6) return undefined;
        value.designatedCost = view.getUint16(at + 4, little);
        break;
      case 17:
        if (last >= 18) ordered = false;
        last = 18;
        if (length !== 6) return undefined;
        value.id = view.getUint16(at + 4, little);
        break;
      case 18:
        if (last >= 19) ordered = false;
        last = 19;
        if (length !== 6) return undefined;
        value.no = view.getUint16(at + 4, little);
        break;
      case 19:
        if (last >= 20) ordered = false;
        last = 20;
        if (length !== 5) return undefined;
        value.topologyChangeAck = view.getUint8(at + 4);
        break;
      case 20:
        if (last >= 21) ordered = false;
        last = 21;
        if (length !== 5) return undefined;
        value.configPending = view.getUint8(at + 4);
        break;
      case 29:
        if (last >= 22) ordered = false;
        last = 22;
        if (length !== 5) return undefined;
        value.vlanTunnel = view.getUint8(at + 4);
        break;
      case 31:
        if (last >= 23) ordered = false;
        last = 23;
        if (length !== 6) return undefined;
        value.groupFwdMask = view.getUint16(at + 4, little);
        break;
      case 32:
        if (last >= 24) ordered = false;
        last = 24;
        if (length !== 5) return undefined;
        value.neighSuppress = view.getUint8(at + 4);
        break;
      case 35:
        if (last >= 25) ordered = false;
        last = 25;
        if (length !== 5) return undefined;
        value.mrpRingOpen = view.getUint8(at + 4);
        break;
      case 36:
        if (last >= 26) ordered = false;
        last = 26;
        if (length !== 5) return undefined;
        value.mrpInOpen = view.getUint8(at + 4);
        break;
      case 33:
        if (last >= 27) ordered = false;
        last = 27;
        if (length !== 5) return undefined;
        value.isolated = view.getUint8(at + 4);
        break;
      case 39:
        if (last >= 28) ordered = false;
        last = 28;
        if (length !== 5) return undefined;
        value.locked = view.getUint8(at + 4);
        break;
      case 40:
        if (last >= 29) ordered = false;
        last = 29;
        if (length !== 5) return undefined;
        value.mab = view.getUint8(at + 4);
        break;
      case 43:
        if (last >= 30) ordered = false;
        last = 30;
        if (length !== 5) return undefined;
        value.neighVlanSuppress = view.getUint8(at + 4);
        break;
      case 21:
        if (last >= 31) ordered = false;
        last = 31;
        if (length !== 12) return undefined;
        value.messageAgeTimer = view.getBigUint64(at + 4, little);
        break;
      case 22:
        if (last >= 32) ordered = false;
        last = 32;
        if (length !== 12) return undefined;
        value.forwardDelayTimer = view.getBigUint64(at + 4, little);
        break;
      case 23:
        if (last >= 33) ordered = false;
        last = 33;
        if (length !== 12) return undefined;
        value.holdTimer = view.getBigUint64(at + 4, little);
        break;
      case 34:
        if (last >= 34) ordered = false;
        last = 34;
        if (length !== 8) return undefined;
        value.backupPort = view.getUint32(at + 4, little);
        break;
      case 44:
        if (last >= 35) ordered = false;
        last = 35;
        if (length !== 8) return undefined;
        value.backupNhid = view.getUint32(at + 4, little);
        break;
      case 45:
        if (last >= 36) ordered = false;
        last = 36;
        if (length !== 5) return undefined;
        value.neighForwardGrat = view.getUint8(at + 4);
        break;
      case 25:
        if (last >= 37) ordered = false;
        last = 37;
        if (length !== 5) return undefined;
        value.multicastRouter = view.getUint8(at + 4);
        break;
      case 37:
        if (last >= 38) ordered = false;
        last = 38;
        if (length !== 8) return undefined;
        value.mcastEhtHostsLimit = view.getUint32(at + 4, little);
        break;
      case 38:
        if (last >= 39) ordered = false;
        last = 39;
        if (length !== 8) return undefined;
        value.mcastEhtHostsCnt = view.getUint32(at + 4, little);
        break;
      case 41:
        if (last >= 40) ordered = false;
        last = 40;
        if (length !== 8) return undefined;
        value.mcastNGroups = view.getUint32(at + 4, little);
        break;
      case 42:
        if (last >= 41) ordered = false;
        last = 41;
        if (length !== 8) return undefined;
        value.mcastMaxGroups = view.getUint32(at + 4, little);
        break;
      case 11:
        if (last >= 42) ordered = false;
        last = 42;
        if (length !== 5) return undefined;
        value.learningSync = view.getUint8(at + 4);
        break;
      case 24:
        if (last >= 43) ordered = false;
        last = 43;
        if (length !== 4) return undefined;
        value.flush = true;
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

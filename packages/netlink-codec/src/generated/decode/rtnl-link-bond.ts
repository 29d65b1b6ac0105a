// Generated from formats/rtnl_link_bond.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, slice } from '../../runtime/reader.ts';
import { BondAdInfoValue, LinkBondSlaveValue, LinkBondValue, bondAdInfoSchema, bondAddressesSchema } from '../schema/rtnl-link-bond.ts';
import type { BondAdInfo, BondAddresses } from '../types/rtnl-link-bond.ts';

/** Reads a {@link BondAdInfo} that is regular. */
export function readBondAdInfo(reader: Reader, start: number, end: number): BondAdInfoValue | undefined {
  const { view, little } = reader;
  const value = new BondAdInfoValue();
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
        if (length !== 6) return undefined;
        value.aggregator = view.getUint16(at + 4, little);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 6) return undefined;
        value.numPorts = view.getUint16(at + 4, little);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 6) return undefined;
        value.actorKey = view.getUint16(at + 4, little);
        break;
      case 4:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 6) return undefined;
        value.partnerKey = view.getUint16(at + 4, little);
        break;
      case 5:
        if (last >= 4) ordered = false;
        last = 4;
        value.partnerMac = slice(reader, at + 4, stop);
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

/** Reads a {@link LinkBond} that is regular. */
export function readLinkBond(reader: Reader, start: number, end: number): LinkBondValue | undefined {
  const { view, little } = reader;
  const value = new LinkBondValue();
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
        value.mode = view.getUint8(at + 4);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 8) return undefined;
        value.activeSlave = view.getUint32(at + 4, little);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 8) return undefined;
        value.miimon = view.getUint32(at + 4, little);
        break;
      case 4:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 8) return undefined;
        value.updelay = view.getUint32(at + 4, little);
        break;
      case 5:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 8) return undefined;
        value.downdelay = view.getUint32(at + 4, little);
        break;
      case 28:
        if (last >= 5) ordered = false;
        last = 5;
        if (length !== 8) return undefined;
        value.peerNotifDelay = view.getUint32(at + 4, little);
        break;
      case 6:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 5) return undefined;
        value.useCarrier = view.getUint8(at + 4);
        break;
      case 7:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 8) return undefined;
        value.arpInterval = view.getUint32(at + 4, little);
        break;
      case 8: {
        if (last >= 8) ordered = false;
        last = 8;
        const arpIpTargetValue = (readOther(reader, at + 4, stop, bondAddressesSchema) as BondAddresses | undefined);
        if (arpIpTargetValue === undefined) return undefined;
        value.arpIpTarget = arpIpTargetValue;
        break;
      }
      case 9:
        if (last >= 9) ordered = false;
        last = 9;
        if (length !== 8) return undefined;
        value.arpValidate = view.getUint32(at + 4, little);
        break;
      case 10:
        if (last >= 10) ordered = false;
        last = 10;
        if (length !== 8) return undefined;
        value.arpAllTargets = view.getUint32(at + 4, little);
        break;
      case 11:
        if (last >= 11) ordered = false;
        last = 11;
        if (length !== 8) return undefined;
        value.primary = view.getUint32(at + 4, little);
        break;
      case 12:
        if (last >= 12) ordered = false;
        last = 12;
        if (length !== 5) return undefined;
        value.primaryReselect = view.getUint8(at + 4);
        break;
      case 13:
        if (last >= 13) ordered = false;
        last = 13;
        if (length !== 5) return undefined;
        value.failOverMac = view.getUint8(at + 4);
        break;
      case 14:
        if (last >= 14) ordered = false;
        last = 14;
        if (length !== 5) return undefined;
        value.xmitHashPolicy = view.getUint8(at + 4);
        break;
      case 15:
        if (last >= 15) ordered = false;
        last = 15;
        if (length !== 8) return undefined;
        value.resendIgmp = view.getUint32(at + 4, little);
        break;
      case 16:
        if (last >= 16) ordered = false;
        last = 16;
        if (length !== 5) return undefined;
        value.numPeerNotif = view.getUint8(at + 4);
        break;
      case 17:
        if (last >= 17) ordered = false;
        last = 17;
        if (length !== 5) return undefined;
        value.allSlavesActive = view.getUint8(at + 4);
        break;
      case 18:
        if (last >= 18) ordered = false;
        last = 18;
        if (length !== 8) return undefined;
        value.minLinks = view.getUint32(at + 4, little);
        break;
      case 19:
        if (last >= 19) ordered = false;
        last = 19;
        if (length !== 8) return undefined;
        value.lpInterval = view.getUint32(at + 4, little);
        break;
      case 20:
        if (last >= 20) ordered = false;
        last = 20;
        if (length !== 8) return undefined;
        value.packetsPerSlave = view.getUint32(at + 4, little);
        break;
      case 29:
        if (last >= 21) ordered = false;
        last = 21;
        if (length !== 5) return undefined;
        value.adLacpActive = view.getUint8(at + 4);
        break;
      case 21:
        if (last >= 22) ordered = false;
        last = 22;
        if (length !== 5) return undefined;
        value.adLacpRate = view.getUint8(at + 4);
        break;
      case 22:
        if (last >= 23) ordered = false;
        last = 23;
        if (length !== 5) return undefined;
        value.adSelect = view.getUint8(at + 4);
        break;
      case 27:
        if (last >= 24) ordered = false;
        last = 24;
        if (length !== 5) return undefined;
        value.tlbDynamicLb = view.getUint8(at + 4);
        break;
      case 30:
        if (last >= 25) ordered = false;
        last = 25;
        if (length !== 5) return undefined;
        value.missedMax = view.getUint8(at + 4);
        break;
      case 31: {
        if (last >= 26) ordered = false;
        last = 26;
        const nsIp6TargetValue = (readOther(reader, at + 4, stop, bondAddressesSchema) as BondAddresses | undefined);
        if (nsIp6TargetValue === undefined) return undefined;
        value.nsIp6Target = nsIp6TargetValue;
        break;
      }
      case 32:
        if (last >= 27) ordered = false;
        last = 27;
        if (length !== 5) return undefined;
        value.coupledControl = view.getUint8(at + 4);
        break;
      case 33:
        if (last >= 28) ordered = false;
        last = 28;
        if (length !== 5) return undefined;
        value.broadcastNeigh = view.getUint8(at + 4);
        break;
      case 34:
        if (last >= 29) ordered = false;
        last = 29;
        if (length !== 5) return undefined;
        value.lacpStrict = view.getUint8(at + 4);
        break;
      case 24:
        if (last >= 30) ordered = false;
        last = 30;
        if (length !== 6) return undefined;
        value.adActorSysPrio = view.getUint16(at + 4, little);
        break;
      case 25:
        if (last >= 31) ordered = false;
        last = 31;
        if (length !== 6) return undefined;
        value.adUserPortKey = view.getUint16(at + 4, little);
        break;
      case 26:
        if (last >= 32) ordered = false;
        last = 32;
        value.adActorSystem = slice(reader, at + 4, stop);
        break;
      case 23: {
        if (last >= 33) ordered = false;
        last = 33;
        const adInfoValue = readBondAdInfo(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, bondAdInfoSchema) as BondAdInfo | undefined);
        if (adInfoValue === undefined) return undefined;
        value.adInfo = adInfoValue;
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

/** Reads a {@link LinkBondSlave} that is regular. */
export function readLinkBondSlave(reader: Reader, start: number, end: number): LinkBondSlaveValue | undefined {
  const { view, little } = reader;
  const value = new LinkBondSlaveValue();
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
        if (length !== 5) return undefined;
        value.miiStatus = view.getUint8(at + 4);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 8) return undefined;
        value.linkFailureCount = view.getUint32(at + 4, little);
        break;
      case 4:
        if (last >= 3) ordered = false;
        last = 3;
        value.permHwaddr = slice(reader, at + 4, stop);
        break;
      case 5:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 6) return undefined;
        value.queueId = view.getUint16(at + 4, little);
        break;
      case 9:
        if (last >= 5) ordered = false;
        last = 5;
        if (length !== 8) return undefined;
        value.prio = view.getInt32(at + 4, little);
        break;
      case 10:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 6) return undefined;
        value.actorPortPrio = view.getUint16(at + 4, little);
        break;
      case 6:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 6) return undefined;
        value.adAggregatorId = view.getUint16(at + 4, little);
        break;
      case 7:
        if (last >= 8) ordered = false;
        last = 8;
        if (length !== 5) return undefined;
        value.adActorOperPortState = view.getUint8(at + 4);
        break;
      case 8:
        if (last >= 9) ordered = false;
        last = 9;
        if (length !== 6) return undefined;
        value.adPartnerOperPortState = view.getUint16(at + 4, little);
        break;
      case 11:
        if (last >= 10) ordered = false;
        last = 10;
        if (length !== 5) return undefined;
        value.adChurnActorState = view.getUint8(at + 4);
        break;
      case 12:
        if (last >= 11) ordered = false;
        last = 11;
        if (length !== 5) return undefined;
        value.adChurnPartnerState = view.getUint8(at + 4);
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

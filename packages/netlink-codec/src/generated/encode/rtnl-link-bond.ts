// Generated from formats/rtnl_link_bond.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { BondAdInfo, LinkBond, LinkBondSlave } from '../types/rtnl-link-bond.ts';

/** Writes a {@link BondAdInfo} that is regular; `false` for one that has to be written by the schema. */
export function writeBondAdInfo(writer: Writer, value: BondAdInfo): boolean {
  if (isIrregular(value)) return false;
  if (value.aggregator !== undefined) {
    writer.head(6, 1);
    writer.u2(value.aggregator, '');
    writer.reserve(2);
  }
  if (value.numPorts !== undefined) {
    writer.head(6, 2);
    writer.u2(value.numPorts, '');
    writer.reserve(2);
  }
  if (value.actorKey !== undefined) {
    writer.head(6, 3);
    writer.u2(value.actorKey, '');
    writer.reserve(2);
  }
  if (value.partnerKey !== undefined) {
    writer.head(6, 4);
    writer.u2(value.partnerKey, '');
    writer.reserve(2);
  }
  if (value.partnerMac !== undefined) {
    const start = writer.open(5);
    writer.raw(value.partnerMac, '', 'hardware');
    writer.close(start, '');
  }
  return true;
}

/** Writes a {@link LinkBond} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkBond(writer: Writer, value: LinkBond): boolean {
  if (isIrregular(value)) return false;
  if (value.mode !== undefined) {
    writer.head(5, 1);
    writer.u1(value.mode, '');
    writer.reserve(3);
  }
  if (value.activeSlave !== undefined) {
    writer.head(8, 2);
    writer.u4(value.activeSlave, '');
  }
  if (value.miimon !== undefined) {
    writer.head(8, 3);
    writer.u4(value.miimon, '');
  }
  if (value.updelay !== undefined) {
    writer.head(8, 4);
    writer.u4(value.updelay, '');
  }
  if (value.downdelay !== undefined) {
    writer.head(8, 5);
    writer.u4(value.downdelay, '');
  }
  if (value.peerNotifDelay !== undefined) {
    writer.head(8, 28);
    writer.u4(value.peerNotifDelay, '');
  }
  if (value.useCarrier !== undefined) {
    writer.head(5, 6);
    writer.u1(value.useCarrier, '');
    writer.reserve(3);
  }
  if (value.arpInterval !== undefined) {
    writer.head(8, 7);
    writer.u4(value.arpInterval, '');
  }
  if (value.arpIpTarget !== undefined) return false;
  if (value.arpValidate !== undefined) {
    writer.head(8, 9);
    writer.u4(value.arpValidate, '');
  }
  if (value.arpAllTargets !== undefined) {
    writer.head(8, 10);
    writer.u4(value.arpAllTargets, '');
  }
  if (value.primary !== undefined) {
    writer.head(8, 11);
    writer.u4(value.primary, '');
  }
  if (value.primaryReselect !== undefined) {
    writer.head(5, 12);
    writer.u1(value.primaryReselect, '');
    writer.reserve(3);
  }
  if (value.failOverMac !== undefined) {
    writer.head(5, 13);
    writer.u1(value.failOverMac, '');
    writer.reserve(3);
  }
  if (value.xmitHashPolicy !== undefined) {
    writer.head(5, 14);
    writer.u1(value.xmitHashPolicy, '');
    writer.reserve(3);
  }
  if (value.resendIgmp !== undefined) {
    writer.head(8, 15);
    writer.u4(value.resendIgmp, '');
  }
  if (value.numPeerNotif !== undefined) {
    writer.head(5, 16);
    writer.u1(value.numPeerNotif, '');
    writer.reserve(3);
  }
  if (value.allSlavesActive !== undefined) {
    writer.head(5, 17);
    writer.u1(value.allSlavesActive, '');
    writer.reserve(3);
  }
  if (value.minLinks !== undefined) {
    writer.head(8, 18);
    writer.u4(value.minLinks, '');
  }
  if (value.lpInterval !== undefined) {
    writer.head(8, 19);
    writer.u4(value.lpInterval, '');
  }
  if (value.packetsPerSlave !== undefined) {
    writer.head(8, 20);
    writer.u4(value.packetsPerSlave, '');
  }
  if (value.adLacpActive !== undefined) {
    writer.head(5, 29);
    writer.u1(value.adLacpActive, '');
    writer.reserve(3);
  }
  if (value.adLacpRate !== undefined) {
    writer.head(5, 21);
    writer.u1(value.adLacpRate, '');
    writer.reserve(3);
  }
  if (value.adSelect !== undefined) {
    writer.head(5, 22);
    writer.u1(value.adSelect, '');
    writer.reserve(3);
  }
  if (value.tlbDynamicLb !== undefined) {
    writer.head(5, 27);
    writer.u1(value.tlbDynamicLb, '');
    writer.reserve(3);
  }
  if (value.missedMax !== undefined) {
    writer.head(5, 30);
    writer.u1(value.missedMax, '');
    writer.reserve(3);
  }
  if (value.nsIp6Target !== undefined) return false;
  if (value.coupledControl !== undefined) {
    writer.head(5, 32);
    writer.u1(value.coupledControl, '');
    writer.reserve(3);
  }
  if (value.broadcastNeigh !== undefined) {
    writer.head(5, 33);
    writer.u1(value.broadcastNeigh, '');
    writer.reserve(3);
  }
  if (value.lacpStrict !== undefined) {
    writer.head(5, 34);
    writer.u1(value.lacpStrict, '');
    writer.reserve(3);
  }
  if (value.adActorSysPrio !== undefined) {
    writer.head(6, 24);
    writer.u2(value.adActorSysPrio, '');
    writer.reserve(2);
  }
  if (value.adUserPortKey !== undefined) {
    writer.head(6, 25);
    writer.u2(value.adUserPortKey, '');
    writer.reserve(2);
  }
  if (value.adActorSystem !== undefined) {
    const start = writer.open(26);
    writer.raw(value.adActorSystem, '', 'hardware');
    writer.close(start, '');
  }
  if (value.adInfo !== undefined) {
    const start = writer.open(23);
    if (!writeBondAdInfo(writer, value.adInfo)) return false;
    writer.close(start, '');
  }
  return true;
}

/** Writes a {@link LinkBondSlave} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkBondSlave(writer: Writer, value: LinkBondSlave): boolean {
  if (isIrregular(value)) return false;
  if (value.state !== undefined) {
    writer.head(5, 1);
    writer.u1(value.state, '');
    writer.reserve(3);
  }
  if (value.miiStatus !== undefined) {
    writer.head(5, 2);
    writer.u1(value.miiStatus, '');
    writer.reserve(3);
  }
  if (value.linkFailureCount !== undefined) {
    writer.head(8, 3);
    writer.u4(value.linkFailureCount, '');
  }
  if (value.permHwaddr !== undefined) {
    const start = writer.open(4);
    writer.raw(value.permHwaddr, '', 'hardware');
    writer.close(start, '');
  }
  if (value.queueId !== undefined) {
    writer.head(6, 5);
    writer.u2(value.queueId, '');
    writer.reserve(2);
  }
  if (value.prio !== undefined) {
    writer.head(8, 9);
    writer.s4(value.prio, '');
  }
  if (value.actorPortPrio !== undefined) {
    writer.head(6, 10);
    writer.u2(value.actorPortPrio, '');
    writer.reserve(2);
  }
  if (value.adAggregatorId !== undefined) {
    writer.head(6, 6);
    writer.u2(value.adAggregatorId, '');
    writer.reserve(2);
  }
  if (value.adActorOperPortState !== undefined) {
    writer.head(5, 7);
    writer.u1(value.adActorOperPortState, '');
    writer.reserve(3);
  }
  if (value.adPartnerOperPortState !== undefined) {
    writer.head(6, 8);
    writer.u2(value.adPartnerOperPortState, '');
    writer.reserve(2);
  }
  if (value.adChurnActorState !== undefined) {
    writer.head(5, 11);
    writer.u1(value.adChurnActorState, '');
    writer.reserve(3);
  }
  if (value.adChurnPartnerState !== undefined) {
    writer.head(5, 12);
    writer.u1(value.adChurnPartnerState, '');
    writer.reserve(3);
  }
  return true;
}

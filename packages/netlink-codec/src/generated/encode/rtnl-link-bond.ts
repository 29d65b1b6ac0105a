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
    writer.attribute1(1, value.mode);
  }
  if (value.activeSlave !== undefined) {
    writer.attribute4(2, value.activeSlave);
  }
  if (value.miimon !== undefined) {
    writer.attribute4(3, value.miimon);
  }
  if (value.updelay !== undefined) {
    writer.attribute4(4, value.updelay);
  }
  if (value.downdelay !== undefined) {
    writer.attribute4(5, value.downdelay);
  }
  if (value.peerNotifDelay !== undefined) {
    writer.attribute4(28, value.peerNotifDelay);
  }
  if (value.useCarrier !== undefined) {
    writer.attribute1(6, value.useCarrier);
  }
  if (value.arpInterval !== undefined) {
    writer.attribute4(7, value.arpInterval);
  }
  if (value.arpIpTarget !== undefined) return false;
  if (value.arpValidate !== undefined) {
    writer.attribute4(9, value.arpValidate);
  }
  if (value.arpAllTargets !== undefined) {
    writer.attribute4(10, value.arpAllTargets);
  }
  if (value.primary !== undefined) {
    writer.attribute4(11, value.primary);
  }
  if (value.primaryReselect !== undefined) {
    writer.attribute1(12, value.primaryReselect);
  }
  if (value.failOverMac !== undefined) {
    writer.attribute1(13, value.failOverMac);
  }
  if (value.xmitHashPolicy !== undefined) {
    writer.attribute1(14, value.xmitHashPolicy);
  }
  if (value.resendIgmp !== undefined) {
    writer.attribute4(15, value.resendIgmp);
  }
  if (value.numPeerNotif !== undefined) {
    writer.attribute1(16, value.numPeerNotif);
  }
  if (value.allSlavesActive !== undefined) {
    writer.attribute1(17, value.allSlavesActive);
  }
  if (value.minLinks !== undefined) {
    writer.attribute4(18, value.minLinks);
  }
  if (value.lpInterval !== undefined) {
    writer.attribute4(19, value.lpInterval);
  }
  if (value.packetsPerSlave !== undefined) {
    writer.attribute4(20, value.packetsPerSlave);
  }
  if (value.adLacpActive !== undefined) {
    writer.attribute1(29, value.adLacpActive);
  }
  if (value.adLacpRate !== undefined) {
    writer.attribute1(21, value.adLacpRate);
  }
  if (value.adSelect !== undefined) {
    writer.attribute1(22, value.adSelect);
  }
  if (value.tlbDynamicLb !== undefined) {
    writer.attribute1(27, value.tlbDynamicLb);
  }
  if (value.missedMax !== undefined) {
    writer.attribute1(30, value.missedMax);
  }
  if (value.nsIp6Target !== undefined) return false;
  if (value.coupledControl !== undefined) {
    writer.attribute1(32, value.coupledControl);
  }
  if (value.broadcastNeigh !== undefined) {
    writer.attribute1(33, value.broadcastNeigh);
  }
  if (value.lacpStrict !== undefined) {
    writer.attribute1(34, value.lacpStrict);
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
    writer.attribute1(1, value.state);
  }
  if (value.miiStatus !== undefined) {
    writer.attribute1(2, value.miiStatus);
  }
  if (value.linkFailureCount !== undefined) {
    writer.attribute4(3, value.linkFailureCount);
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
    writer.attribute1(7, value.adActorOperPortState);
  }
  if (value.adPartnerOperPortState !== undefined) {
    writer.head(6, 8);
    writer.u2(value.adPartnerOperPortState, '');
    writer.reserve(2);
  }
  if (value.adChurnActorState !== undefined) {
    writer.attribute1(11, value.adChurnActorState);
  }
  if (value.adChurnPartnerState !== undefined) {
    writer.attribute1(12, value.adChurnPartnerState);
  }
  return true;
}

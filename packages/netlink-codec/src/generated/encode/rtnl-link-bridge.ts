// Generated from formats/rtnl_link_bridge.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { BridgeId, BridgeQuerier, LinkBridge, LinkBridgePort } from '../types/rtnl-link-bridge.ts';
import { writeBitfield32 } from './netlink-values.ts';

/** Writes a {@link BridgeId} that is regular; `false` for one that has to be written by the schema. */
export function writeBridgeId(writer: Writer, value: BridgeId): boolean {
  if (isIrregular(value)) return false;
  writer.u2(value.priority, '', true);
  writer.raw(value.address, '', 'hardware', 6);
  return true;
}

/** Writes a {@link BridgeQuerier} that is regular; `false` for one that has to be written by the schema. */
export function writeBridgeQuerier(writer: Writer, value: BridgeQuerier): boolean {
  if (isIrregular(value)) return false;
  if (value.ipAddress !== undefined) {
    const start = writer.open(1);
    writer.raw(value.ipAddress, '', 'address');
    writer.close(start, '');
  }
  if (value.ipPort !== undefined) {
    writer.attribute4(2, value.ipPort);
  }
  if (value.ipOtherTimer !== undefined) {
    writer.head(12, 3);
    writer.u8(value.ipOtherTimer, '');
  }
  if (value.ipv6Address !== undefined) {
    const start = writer.open(5);
    writer.raw(value.ipv6Address, '', 'address');
    writer.close(start, '');
  }
  if (value.ipv6Port !== undefined) {
    writer.attribute4(6, value.ipv6Port);
  }
  if (value.ipv6OtherTimer !== undefined) {
    writer.head(12, 7);
    writer.u8(value.ipv6OtherTimer, '');
  }
  return true;
}

/** Writes a {@link LinkBridge} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkBridge(writer: Writer, value: LinkBridge): boolean {
  if (isIrregular(value)) return false;
  if (value.helloTimer !== undefined) {
    writer.head(12, 16);
    writer.u8(value.helloTimer, '');
  }
  if (value.tcnTimer !== undefined) {
    writer.head(12, 17);
    writer.u8(value.tcnTimer, '');
  }
  if (value.topologyChangeTimer !== undefined) {
    writer.head(12, 18);
    writer.u8(value.topologyChangeTimer, '');
  }
  if (value.gcTimer !== undefined) {
    writer.head(12, 19);
    writer.u8(value.gcTimer, '');
  }
  if (value.forwardDelay !== undefined) {
    writer.attribute4(1, value.forwardDelay);
  }
  if (value.helloTime !== undefined) {
    writer.attribute4(2, value.helloTime);
  }
  if (value.maxAge !== undefined) {
    writer.attribute4(3, value.maxAge);
  }
  if (value.ageingTime !== undefined) {
    writer.attribute4(4, value.ageingTime);
  }
  if (value.stpState !== undefined) {
    writer.attribute4(5, value.stpState);
  }
  if (value.priority !== undefined) {
    writer.head(6, 6);
    writer.u2(value.priority, '');
    writer.reserve(2);
  }
  if (value.vlanFiltering !== undefined) {
    writer.attribute1(7, value.vlanFiltering);
  }
  if (value.groupFwdMask !== undefined) {
    writer.head(6, 9);
    writer.u2(value.groupFwdMask, '');
    writer.reserve(2);
  }
  if (value.bridgeId !== undefined) {
    const start = writer.open(11);
    if (!writeBridgeId(writer, value.bridgeId)) return false;
    writer.close(start, '');
  }
  if (value.rootId !== undefined) {
    const start = writer.open(10);
    if (!writeBridgeId(writer, value.rootId)) return false;
    writer.close(start, '');
  }
  if (value.rootPort !== undefined) {
    writer.head(6, 12);
    writer.u2(value.rootPort, '');
    writer.reserve(2);
  }
  if (value.rootPathCost !== undefined) {
    writer.attribute4(13, value.rootPathCost);
  }
  if (value.topologyChange !== undefined) {
    writer.attribute1(14, value.topologyChange);
  }
  if (value.topologyChangeDetected !== undefined) {
    writer.attribute1(15, value.topologyChangeDetected);
  }
  if (value.groupAddr !== undefined) {
    const start = writer.open(20);
    writer.raw(value.groupAddr, '', 'hardware');
    writer.close(start, '');
  }
  if (value.multiBoolopt !== undefined) {
    const start = writer.open(46);
    if (!writeBitfield32(writer, value.multiBoolopt)) return false;
    writer.close(start, '');
  }
  if (value.fdbNLearned !== undefined) {
    writer.attribute4(48, value.fdbNLearned);
  }
  if (value.fdbMaxLearned !== undefined) {
    writer.attribute4(49, value.fdbMaxLearned);
  }
  if (value.stpMode !== undefined) {
    writer.attribute4(50, value.stpMode);
  }
  if (value.vlanProtocol !== undefined) {
    writer.head(6, 8);
    writer.u2(value.vlanProtocol, '', true);
    writer.reserve(2);
  }
  if (value.vlanDefaultPvid !== undefined) {
    writer.head(6, 39);
    writer.u2(value.vlanDefaultPvid, '');
    writer.reserve(2);
  }
  if (value.vlanStatsEnabled !== undefined) {
    writer.attribute1(41, value.vlanStatsEnabled);
  }
  if (value.vlanStatsPerPort !== undefined) {
    writer.attribute1(45, value.vlanStatsPerPort);
  }
  if (value.mcastRouter !== undefined) {
    writer.attribute1(22, value.mcastRouter);
  }
  if (value.mcastSnooping !== undefined) {
    writer.attribute1(23, value.mcastSnooping);
  }
  if (value.mcastQueryUseIfaddr !== undefined) {
    writer.attribute1(24, value.mcastQueryUseIfaddr);
  }
  if (value.mcastQuerier !== undefined) {
    writer.attribute1(25, value.mcastQuerier);
  }
  if (value.mcastStatsEnabled !== undefined) {
    writer.attribute1(42, value.mcastStatsEnabled);
  }
  if (value.mcastHashElasticity !== undefined) {
    writer.attribute4(26, value.mcastHashElasticity);
  }
  if (value.mcastHashMax !== undefined) {
    writer.attribute4(27, value.mcastHashMax);
  }
  if (value.mcastLastMemberCnt !== undefined) {
    writer.attribute4(28, value.mcastLastMemberCnt);
  }
  if (value.mcastStartupQueryCnt !== undefined) {
    writer.attribute4(29, value.mcastStartupQueryCnt);
  }
  if (value.mcastIgmpVersion !== undefined) {
    writer.attribute1(43, value.mcastIgmpVersion);
  }
  if (value.mcastMldVersion !== undefined) {
    writer.attribute1(44, value.mcastMldVersion);
  }
  if (value.mcastQuerierState !== undefined) {
    const start = writer.open(0x802f);
    if (!writeBridgeQuerier(writer, value.mcastQuerierState)) return false;
    writer.close(start, '');
  }
  if (value.mcastLastMemberIntvl !== undefined) {
    writer.head(12, 30);
    writer.u8(value.mcastLastMemberIntvl, '');
  }
  if (value.mcastMembershipIntvl !== undefined) {
    writer.head(12, 31);
    writer.u8(value.mcastMembershipIntvl, '');
  }
  if (value.mcastQuerierIntvl !== undefined) {
    writer.head(12, 32);
    writer.u8(value.mcastQuerierIntvl, '');
  }
  if (value.mcastQueryIntvl !== undefined) {
    writer.head(12, 33);
    writer.u8(value.mcastQueryIntvl, '');
  }
  if (value.mcastQueryResponseIntvl !== undefined) {
    writer.head(12, 34);
    writer.u8(value.mcastQueryResponseIntvl, '');
  }
  if (value.mcastStartupQueryIntvl !== undefined) {
    writer.head(12, 35);
    writer.u8(value.mcastStartupQueryIntvl, '');
  }
  if (value.nfCallIptables !== undefined) {
    writer.attribute1(36, value.nfCallIptables);
  }
  if (value.nfCallIp6tables !== undefined) {
    writer.attribute1(37, value.nfCallIp6tables);
  }
  if (value.nfCallArptables !== undefined) {
    writer.attribute1(38, value.nfCallArptables);
  }
  if (value.fdbFlush === true) writer.head(4, 21);
  return true;
}

/** Writes a {@link LinkBridgePort} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkBridgePort(writer: Writer, value: LinkBridgePort): boolean {
  if (isIrregular(value)) return false;
  if (value.state !== undefined) {
    writer.attribute1(1, value.state);
  }
  if (value.priority !== undefined) {
    writer.head(6, 2);
    writer.u2(value.priority, '');
    writer.reserve(2);
  }
  if (value.cost !== undefined) {
    writer.attribute4(3, value.cost);
  }
  if (value.mode !== undefined) {
    writer.attribute1(4, value.mode);
  }
  if (value.guard !== undefined) {
    writer.attribute1(5, value.guard);
  }
  if (value.protect !== undefined) {
    writer.attribute1(6, value.protect);
  }
  if (value.fastLeave !== undefined) {
    writer.attribute1(7, value.fastLeave);
  }
  if (value.mcastToUcast !== undefined) {
    writer.attribute1(28, value.mcastToUcast);
  }
  if (value.learning !== undefined) {
    writer.attribute1(8, value.learning);
  }
  if (value.unicastFlood !== undefined) {
    writer.attribute1(9, value.unicastFlood);
  }
  if (value.mcastFlood !== undefined) {
    writer.attribute1(27, value.mcastFlood);
  }
  if (value.bcastFlood !== undefined) {
    writer.attribute1(30, value.bcastFlood);
  }
  if (value.proxyarp !== undefined) {
    writer.attribute1(10, value.proxyarp);
  }
  if (value.proxyarpWifi !== undefined) {
    writer.attribute1(12, value.proxyarpWifi);
  }
  if (value.rootId !== undefined) {
    const start = writer.open(13);
    if (!writeBridgeId(writer, value.rootId)) return false;
    writer.close(start, '');
  }
  if (value.bridgeId !== undefined) {
    const start = writer.open(14);
    if (!writeBridgeId(writer, value.bridgeId)) return false;
    writer.close(start, '');
  }
  if (value.designatedPort !== undefined) {
    writer.head(6, 15);
    writer.u2(value.designatedPort, '');
    writer.reserve(2);
  }
  if (value.designatedCost !== undefined) {
    writer.head(6, 16);
    writer.u2(value.designatedCost, '');
    writer.reserve(2);
  }
  if (value.id !== undefined) {
    writer.head(6, 17);
    writer.u2(value.id, '');
    writer.reserve(2);
  }
  if (value.no !== undefined) {
    writer.head(6, 18);
    writer.u2(value.no, '');
    writer.reserve(2);
  }
  if (value.topologyChangeAck !== undefined) {
    writer.attribute1(19, value.topologyChangeAck);
  }
  if (value.configPending !== undefined) {
    writer.attribute1(20, value.configPending);
  }
  if (value.vlanTunnel !== undefined) {
    writer.attribute1(29, value.vlanTunnel);
  }
  if (value.groupFwdMask !== undefined) {
    writer.head(6, 31);
    writer.u2(value.groupFwdMask, '');
    writer.reserve(2);
  }
  if (value.neighSuppress !== undefined) {
    writer.attribute1(32, value.neighSuppress);
  }
  if (value.mrpRingOpen !== undefined) {
    writer.attribute1(35, value.mrpRingOpen);
  }
  if (value.mrpInOpen !== undefined) {
    writer.attribute1(36, value.mrpInOpen);
  }
  if (value.isolated !== undefined) {
    writer.attribute1(33, value.isolated);
  }
  if (value.locked !== undefined) {
    writer.attribute1(39, value.locked);
  }
  if (value.mab !== undefined) {
    writer.attribute1(40, value.mab);
  }
  if (value.neighVlanSuppress !== undefined) {
    writer.attribute1(43, value.neighVlanSuppress);
  }
  if (value.messageAgeTimer !== undefined) {
    writer.head(12, 21);
    writer.u8(value.messageAgeTimer, '');
  }
  if (value.forwardDelayTimer !== undefined) {
    writer.head(12, 22);
    writer.u8(value.forwardDelayTimer, '');
  }
  if (value.holdTimer !== undefined) {
    writer.head(12, 23);
    writer.u8(value.holdTimer, '');
  }
  if (value.backupPort !== undefined) {
    writer.attribute4(34, value.backupPort);
  }
  if (value.backupNhid !== undefined) {
    writer.attribute4(44, value.backupNhid);
  }
  if (value.neighForwardGrat !== undefined) {
    writer.attribute1(45, value.neighForwardGrat);
  }
  if (value.multicastRouter !== undefined) {
    writer.attribute1(25, value.multicastRouter);
  }
  if (value.mcastEhtHostsLimit !== undefined) {
    writer.attribute4(37, value.mcastEhtHostsLimit);
  }
  if (value.mcastEhtHostsCnt !== undefined) {
    writer.attribute4(38, value.mcastEhtHostsCnt);
  }
  if (value.mcastNGroups !== undefined) {
    writer.attribute4(41, value.mcastNGroups);
  }
  if (value.mcastMaxGroups !== undefined) {
    writer.attribute4(42, value.mcastMaxGroups);
  }
  if (value.learningSync !== undefined) {
    writer.attribute1(11, value.learningSync);
  }
  if (value.flush === true) writer.head(4, 24);
  return true;
}

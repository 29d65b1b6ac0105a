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
    writer.head(8, 2);
    writer.u4(value.ipPort, '');
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
    writer.head(8, 6);
    writer.u4(value.ipv6Port, '');
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
    writer.head(8, 1);
    writer.u4(value.forwardDelay, '');
  }
  if (value.helloTime !== undefined) {
    writer.head(8, 2);
    writer.u4(value.helloTime, '');
  }
  if (value.maxAge !== undefined) {
    writer.head(8, 3);
    writer.u4(value.maxAge, '');
  }
  if (value.ageingTime !== undefined) {
    writer.head(8, 4);
    writer.u4(value.ageingTime, '');
  }
  if (value.stpState !== undefined) {
    writer.head(8, 5);
    writer.u4(value.stpState, '');
  }
  if (value.priority !== undefined) {
    writer.head(6, 6);
    writer.u2(value.priority, '');
    writer.reserve(2);
  }
  if (value.vlanFiltering !== undefined) {
    writer.head(5, 7);
    writer.u1(value.vlanFiltering, '');
    writer.reserve(3);
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
    writer.head(8, 13);
    writer.u4(value.rootPathCost, '');
  }
  if (value.topologyChange !== undefined) {
    writer.head(5, 14);
    writer.u1(value.topologyChange, '');
    writer.reserve(3);
  }
  if (value.topologyChangeDetected !== undefined) {
    writer.head(5, 15);
    writer.u1(value.topologyChangeDetected, '');
    writer.reserve(3);
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
    writer.head(8, 48);
    writer.u4(value.fdbNLearned, '');
  }
  if (value.fdbMaxLearned !== undefined) {
    writer.head(8, 49);
    writer.u4(value.fdbMaxLearned, '');
  }
  if (value.stpMode !== undefined) {
    writer.head(8, 50);
    writer.u4(value.stpMode, '');
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
    writer.head(5, 41);
    writer.u1(value.vlanStatsEnabled, '');
    writer.reserve(3);
  }
  if (value.vlanStatsPerPort !== undefined) {
    writer.head(5, 45);
    writer.u1(value.vlanStatsPerPort, '');
    writer.reserve(3);
  }
  if (value.mcastRouter !== undefined) {
    writer.head(5, 22);
    writer.u1(value.mcastRouter, '');
    writer.reserve(3);
  }
  if (value.mcastSnooping !== undefined) {
    writer.head(5, 23);
    writer.u1(value.mcastSnooping, '');
    writer.reserve(3);
  }
  if (value.mcastQueryUseIfaddr !== undefined) {
    writer.head(5, 24);
    writer.u1(value.mcastQueryUseIfaddr, '');
    writer.reserve(3);
  }
  if (value.mcastQuerier !== undefined) {
    writer.head(5, 25);
    writer.u1(value.mcastQuerier, '');
    writer.reserve(3);
  }
  if (value.mcastStatsEnabled !== undefined) {
    writer.head(5, 42);
    writer.u1(value.mcastStatsEnabled, '');
    writer.reserve(3);
  }
  if (value.mcastHashElasticity !== undefined) {
    writer.head(8, 26);
    writer.u4(value.mcastHashElasticity, '');
  }
  if (value.mcastHashMax !== undefined) {
    writer.head(8, 27);
    writer.u4(value.mcastHashMax, '');
  }
  if (value.mcastLastMemberCnt !== undefined) {
    writer.head(8, 28);
    writer.u4(value.mcastLastMemberCnt, '');
  }
  if (value.mcastStartupQueryCnt !== undefined) {
    writer.head(8, 29);
    writer.u4(value.mcastStartupQueryCnt, '');
  }
  if (value.mcastIgmpVersion !== undefined) {
    writer.head(5, 43);
    writer.u1(value.mcastIgmpVersion, '');
    writer.reserve(3);
  }
  if (value.mcastMldVersion !== undefined) {
    writer.head(5, 44);
    writer.u1(value.mcastMldVersion, '');
    writer.reserve(3);
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
    writer.head(5, 36);
    writer.u1(value.nfCallIptables, '');
    writer.reserve(3);
  }
  if (value.nfCallIp6tables !== undefined) {
    writer.head(5, 37);
    writer.u1(value.nfCallIp6tables, '');
    writer.reserve(3);
  }
  if (value.nfCallArptables !== undefined) {
    writer.head(5, 38);
    writer.u1(value.nfCallArptables, '');
    writer.reserve(3);
  }
  if (value.fdbFlush === true) writer.head(4, 21);
  return true;
}

/** Writes a {@link LinkBridgePort} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkBridgePort(writer: Writer, value: LinkBridgePort): boolean {
  if (isIrregular(value)) return false;
  if (value.state !== undefined) {
    writer.head(5, 1);
    writer.u1(value.state, '');
    writer.reserve(3);
  }
  if (value.priority !== undefined) {
    writer.head(6, 2);
    writer.u2(value.priority, '');
    writer.reserve(2);
  }
  if (value.cost !== undefined) {
    writer.head(8, 3);
    writer.u4(value.cost, '');
  }
  if (value.mode !== undefined) {
    writer.head(5, 4);
    writer.u1(value.mode, '');
    writer.reserve(3);
  }
  if (value.guard !== undefined) {
    writer.head(5, 5);
    writer.u1(value.guard, '');
    writer.reserve(3);
  }
  if (value.protect !== undefined) {
    writer.head(5, 6);
    writer.u1(value.protect, '');
    writer.reserve(3);
  }
  if (value.fastLeave !== undefined) {
    writer.head(5, 7);
    writer.u1(value.fastLeave, '');
    writer.reserve(3);
  }
  if (value.mcastToUcast !== undefined) {
    writer.head(5, 28);
    writer.u1(value.mcastToUcast, '');
    writer.reserve(3);
  }
  if (value.learning !== undefined) {
    writer.head(5, 8);
    writer.u1(value.learning, '');
    writer.reserve(3);
  }
  if (value.unicastFlood !== undefined) {
    writer.head(5, 9);
    writer.u1(value.unicastFlood, '');
    writer.reserve(3);
  }
  if (value.mcastFlood !== undefined) {
    writer.head(5, 27);
    writer.u1(value.mcastFlood, '');
    writer.reserve(3);
  }
  if (value.bcastFlood !== undefined) {
    writer.head(5, 30);
    writer.u1(value.bcastFlood, '');
    writer.reserve(3);
  }
  if (value.proxyarp !== undefined) {
    writer.head(5, 10);
    writer.u1(value.proxyarp, '');
    writer.reserve(3);
  }
  if (value.proxyarpWifi !== undefined) {
    writer.head(5, 12);
    writer.u1(value.proxyarpWifi, '');
    writer.reserve(3);
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
    writer.head(5, 19);
    writer.u1(value.topologyChangeAck, '');
    writer.reserve(3);
  }
  if (value.configPending !== undefined) {
    writer.head(5, 20);
    writer.u1(value.configPending, '');
    writer.reserve(3);
  }
  if (value.vlanTunnel !== undefined) {
    writer.head(5, 29);
    writer.u1(value.vlanTunnel, '');
    writer.reserve(3);
  }
  if (value.groupFwdMask !== undefined) {
    writer.head(6, 31);
    writer.u2(value.groupFwdMask, '');
    writer.reserve(2);
  }
  if (value.neighSuppress !== undefined) {
    writer.head(5, 32);
    writer.u1(value.neighSuppress, '');
    writer.reserve(3);
  }
  if (value.mrpRingOpen !== undefined) {
    writer.head(5, 35);
    writer.u1(value.mrpRingOpen, '');
    writer.reserve(3);
  }
  if (value.mrpInOpen !== undefined) {
    writer.head(5, 36);
    writer.u1(value.mrpInOpen, '');
    writer.reserve(3);
  }
  if (value.isolated !== undefined) {
    writer.head(5, 33);
    writer.u1(value.isolated, '');
    writer.reserve(3);
  }
  if (value.locked !== undefined) {
    writer.head(5, 39);
    writer.u1(value.locked, '');
    writer.reserve(3);
  }
  if (value.mab !== undefined) {
    writer.head(5, 40);
    writer.u1(value.mab, '');
    writer.reserve(3);
  }
  if (value.neighVlanSuppress !== undefined) {
    writer.head(5, 43);
    writer.u1(value.neighVlanSuppress, '');
    writer.reserve(3);
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
    writer.head(8, 34);
    writer.u4(value.backupPort, '');
  }
  if (value.backupNhid !== undefined) {
    writer.head(8, 44);
    writer.u4(value.backupNhid, '');
  }
  if (value.neighForwardGrat !== undefined) {
    writer.head(5, 45);
    writer.u1(value.neighForwardGrat, '');
    writer.reserve(3);
  }
  if (value.multicastRouter !== undefined) {
    writer.head(5, 25);
    writer.u1(value.multicastRouter, '');
    writer.reserve(3);
  }
  if (value.mcastEhtHostsLimit !== undefined) {
    writer.head(8, 37);
    writer.u4(value.mcastEhtHostsLimit, '');
  }
  if (value.mcastEhtHostsCnt !== undefined) {
    writer.head(8, 38);
    writer.u4(value.mcastEhtHostsCnt, '');
  }
  if (value.mcastNGroups !== undefined) {
    writer.head(8, 41);
    writer.u4(value.mcastNGroups, '');
  }
  if (value.mcastMaxGroups !== undefined) {
    writer.head(8, 42);
    writer.u4(value.mcastMaxGroups, '');
  }
  if (value.learningSync !== undefined) {
    writer.head(5, 11);
    writer.u1(value.learningSync, '');
    writer.reserve(3);
  }
  if (value.flush === true) writer.head(4, 24);
  return true;
}

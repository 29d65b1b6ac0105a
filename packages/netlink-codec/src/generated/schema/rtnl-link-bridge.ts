// Generated from formats/rtnl_link_bridge.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder, NESTED, NO_BYTES } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { bridgePortStateNames } from '../names/rtnl-link-bridge.ts';
import type { Bitfield32 } from '../types/netlink-values.ts';
import type { BridgeId, BridgeQuerier, LinkBridge, LinkBridgePort } from '../types/rtnl-link-bridge.ts';
import { bitfield32Schema } from './netlink-values.ts';

/** A {@link BridgeId} with every property in place. */
export class BridgeIdValue implements BridgeId {
  priority: number = 0;
  address: Uint8Array = NO_BYTES;
}

/** What is where in a {@link BridgeId}. */
export const bridgeIdSchema: Group = {
  name: 'BridgeId',
  fields: [
    { name: 'priority', shape: { kind: 'number', size: 2, big: true }, size: 2 },
    { name: 'address', shape: { kind: 'bytes', form: 'hardware', size: 6 }, size: 6 },
  ],
  size: 8,
  create: () => new BridgeIdValue(),
};

/** A {@link BridgeQuerier} with every property in place. */
export class BridgeQuerierValue extends AttributeHolder implements BridgeQuerier {
  ipAddress: Uint8Array | undefined = undefined;
  ipPort: number | undefined = undefined;
  ipOtherTimer: bigint | undefined = undefined;
  ipv6Address: Uint8Array | undefined = undefined;
  ipv6Port: number | undefined = undefined;
  ipv6OtherTimer: bigint | undefined = undefined;

  override get $schema(): Group {
    return bridgeQuerierSchema;
  }
}

/** What is where in a {@link BridgeQuerier}. */
export const bridgeQuerierSchema: Group = {
  name: 'BridgeQuerier',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'ipAddress', field: 'ipAddress', shape: { kind: 'bytes', form: 'address' } },
      { type: 2, name: 'ipPort', field: 'ipPort', shape: { kind: 'number', size: 4 } },
      { type: 3, name: 'ipOtherTimer', field: 'ipOtherTimer', shape: { kind: 'bigint', size: 8 } },
      { type: 5, name: 'ipv6Address', field: 'ipv6Address', shape: { kind: 'bytes', form: 'address' } },
      { type: 6, name: 'ipv6Port', field: 'ipv6Port', shape: { kind: 'number', size: 4 } },
      { type: 7, name: 'ipv6OtherTimer', field: 'ipv6OtherTimer', shape: { kind: 'bigint', size: 8 } },
      { type: 0, name: 'unspec' },
      { type: 4, name: 'pad' },
    ],
  ),
  create: () => new BridgeQuerierValue(),
};

/** A {@link LinkBridge} with every property in place. */
export class LinkBridgeValue extends AttributeHolder implements LinkBridge {
  helloTimer: bigint | undefined = undefined;
  tcnTimer: bigint | undefined = undefined;
  topologyChangeTimer: bigint | undefined = undefined;
  gcTimer: bigint | undefined = undefined;
  forwardDelay: number | undefined = undefined;
  helloTime: number | undefined = undefined;
  maxAge: number | undefined = undefined;
  ageingTime: number | undefined = undefined;
  stpState: number | undefined = undefined;
  priority: number | undefined = undefined;
  vlanFiltering: number | undefined = undefined;
  groupFwdMask: number | undefined = undefined;
  bridgeId: BridgeId | undefined = undefined;
  rootId: BridgeId | undefined = undefined;
  rootPort: number | undefined = undefined;
  rootPathCost: number | undefined = undefined;
  topologyChange: number | undefined = undefined;
  topologyChangeDetected: number | undefined = undefined;
  groupAddr: Uint8Array | undefined = undefined;
  multiBoolopt: Bitfield32 | undefined = undefined;
  fdbNLearned: number | undefined = undefined;
  fdbMaxLearned: number | undefined = undefined;
  stpMode: number | undefined = undefined;
  vlanProtocol: number | undefined = undefined;
  vlanDefaultPvid: number | undefined = undefined;
  vlanStatsEnabled: number | undefined = undefined;
  vlanStatsPerPort: number | undefined = undefined;
  mcastRouter: number | undefined = undefined;
  mcastSnooping: number | undefined = undefined;
  mcastQueryUseIfaddr: number | undefined = undefined;
  mcastQuerier: number | undefined = undefined;
  mcastStatsEnabled: number | undefined = undefined;
  mcastHashElasticity: number | undefined = undefined;
  mcastHashMax: number | undefined = undefined;
  mcastLastMemberCnt: number | undefined = undefined;
  mcastStartupQueryCnt: number | undefined = undefined;
  mcastIgmpVersion: number | undefined = undefined;
  mcastMldVersion: number | undefined = undefined;
  mcastQuerierState: BridgeQuerier | undefined = undefined;
  mcastLastMemberIntvl: bigint | undefined = undefined;
  mcastMembershipIntvl: bigint | undefined = undefined;
  mcastQuerierIntvl: bigint | undefined = undefined;
  mcastQueryIntvl: bigint | undefined = undefined;
  mcastQueryResponseIntvl: bigint | undefined = undefined;
  mcastStartupQueryIntvl: bigint | undefined = undefined;
  nfCallIptables: number | undefined = undefined;
  nfCallIp6tables: number | undefined = undefined;
  nfCallArptables: number | undefined = undefined;
  fdbFlush: boolean | undefined = undefined;

  override get $schema(): Group {
    return linkBridgeSchema;
  }
}

/** What is where in a {@link LinkBridge}. */
export const linkBridgeSchema: Group = {
  name: 'LinkBridge',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 16, name: 'helloTimer', field: 'helloTimer', shape: { kind: 'bigint', size: 8 } },
      { type: 17, name: 'tcnTimer', field: 'tcnTimer', shape: { kind: 'bigint', size: 8 } },
      { type: 18, name: 'topologyChangeTimer', field: 'topologyChangeTimer', shape: { kind: 'bigint', size: 8 } },
      { type: 19, name: 'gcTimer', field: 'gcTimer', shape: { kind: 'bigint', size: 8 } },
      { type: 1, name: 'forwardDelay', field: 'forwardDelay', shape: { kind: 'number', size: 4 } },
      { type: 2, name: 'helloTime', field: 'helloTime', shape: { kind: 'number', size: 4 } },
      { type: 3, name: 'maxAge', field: 'maxAge', shape: { kind: 'number', size: 4 } },
      { type: 4, name: 'ageingTime', field: 'ageingTime', shape: { kind: 'number', size: 4 } },
      { type: 5, name: 'stpState', field: 'stpState', shape: { kind: 'number', size: 4 } },
      { type: 6, name: 'priority', field: 'priority', shape: { kind: 'number', size: 2 } },
      { type: 7, name: 'vlanFiltering', field: 'vlanFiltering', shape: { kind: 'number', size: 1 } },
      { type: 9, name: 'groupFwdMask', field: 'groupFwdMask', shape: { kind: 'number', size: 2 } },
      { type: 11, name: 'bridgeId', field: 'bridgeId', shape: { kind: 'group', group: bridgeIdSchema } },
      { type: 10, name: 'rootId', field: 'rootId', shape: { kind: 'group', group: bridgeIdSchema } },
      { type: 12, name: 'rootPort', field: 'rootPort', shape: { kind: 'number', size: 2 } },
      { type: 13, name: 'rootPathCost', field: 'rootPathCost', shape: { kind: 'number', size: 4 } },
      { type: 14, name: 'topologyChange', field: 'topologyChange', shape: { kind: 'number', size: 1 } },
      { type: 15, name: 'topologyChangeDetected', field: 'topologyChangeDetected', shape: { kind: 'number', size: 1 } },
      { type: 20, name: 'groupAddr', field: 'groupAddr', shape: { kind: 'bytes', form: 'hardware' } },
      { type: 46, name: 'multiBoolopt', field: 'multiBoolopt', shape: { kind: 'group', group: bitfield32Schema } },
      { type: 48, name: 'fdbNLearned', field: 'fdbNLearned', shape: { kind: 'number', size: 4 } },
      { type: 49, name: 'fdbMaxLearned', field: 'fdbMaxLearned', shape: { kind: 'number', size: 4 } },
      { type: 50, name: 'stpMode', field: 'stpMode', shape: { kind: 'number', size: 4 } },
      { type: 8, name: 'vlanProtocol', field: 'vlanProtocol', shape: { kind: 'number', size: 2, big: true } },
      { type: 39, name: 'vlanDefaultPvid', field: 'vlanDefaultPvid', shape: { kind: 'number', size: 2 } },
      { type: 41, name: 'vlanStatsEnabled', field: 'vlanStatsEnabled', shape: { kind: 'number', size: 1 } },
      { type: 45, name: 'vlanStatsPerPort', field: 'vlanStatsPerPort', shape: { kind: 'number', size: 1 } },
      { type: 22, name: 'mcastRouter', field: 'mcastRouter', shape: { kind: 'number', size: 1 } },
      { type: 23, name: 'mcastSnooping', field: 'mcastSnooping', shape: { kind: 'number', size: 1 } },
      { type: 24, name: 'mcastQueryUseIfaddr', field: 'mcastQueryUseIfaddr', shape: { kind: 'number', size: 1 } },
      { type: 25, name: 'mcastQuerier', field: 'mcastQuerier', shape: { kind: 'number', size: 1 } },
      { type: 42, name: 'mcastStatsEnabled', field: 'mcastStatsEnabled', shape: { kind: 'number', size: 1 } },
      { type: 26, name: 'mcastHashElasticity', field: 'mcastHashElasticity', shape: { kind: 'number', size: 4 } },
      { type: 27, name: 'mcastHashMax', field: 'mcastHashMax', shape: { kind: 'number', size: 4 } },
      { type: 28, name: 'mcastLastMemberCnt', field: 'mcastLastMemberCnt', shape: { kind: 'number', size: 4 } },
      { type: 29, name: 'mcastStartupQueryCnt', field: 'mcastStartupQueryCnt', shape: { kind: 'number', size: 4 } },
      { type: 43, name: 'mcastIgmpVersion', field: 'mcastIgmpVersion', shape: { kind: 'number', size: 1 } },
      { type: 44, name: 'mcastMldVersion', field: 'mcastMldVersion', shape: { kind: 'number', size: 1 } },
      { type: 47, name: 'mcastQuerierState', field: 'mcastQuerierState', shape: { kind: 'group', group: bridgeQuerierSchema }, flags: NESTED },
      { type: 30, name: 'mcastLastMemberIntvl', field: 'mcastLastMemberIntvl', shape: { kind: 'bigint', size: 8 } },
      { type: 31, name: 'mcastMembershipIntvl', field: 'mcastMembershipIntvl', shape: { kind: 'bigint', size: 8 } },
      { type: 32, name: 'mcastQuerierIntvl', field: 'mcastQuerierIntvl', shape: { kind: 'bigint', size: 8 } },
      { type: 33, name: 'mcastQueryIntvl', field: 'mcastQueryIntvl', shape: { kind: 'bigint', size: 8 } },
      { type: 34, name: 'mcastQueryResponseIntvl', field: 'mcastQueryResponseIntvl', shape: { kind: 'bigint', size: 8 } },
      { type: 35, name: 'mcastStartupQueryIntvl', field: 'mcastStartupQueryIntvl', shape: { kind: 'bigint', size: 8 } },
      { type: 36, name: 'nfCallIptables', field: 'nfCallIptables', shape: { kind: 'number', size: 1 } },
      { type: 37, name: 'nfCallIp6tables', field: 'nfCallIp6tables', shape: { kind: 'number', size: 1 } },
      { type: 38, name: 'nfCallArptables', field: 'nfCallArptables', shape: { kind: 'number', size: 1 } },
      { type: 21, name: 'fdbFlush', field: 'fdbFlush', shape: { kind: 'flag' } },
      { type: 0, name: 'unspec' },
      { type: 40, name: 'pad' },
    ],
  ),
  create: () => new LinkBridgeValue(),
};

/** A {@link LinkBridgePort} with every property in place. */
export class LinkBridgePortValue extends AttributeHolder implements LinkBridgePort {
  state: number | undefined = undefined;
  priority: number | undefined = undefined;
  cost: number | undefined = undefined;
  mode: number | undefined = undefined;
  guard: number | undefined = undefined;
  protect: number | undefined = undefined;
  fastLeave: number | undefined = undefined;
  mcastToUcast: number | undefined = undefined;
  learning: number | undefined = undefined;
  unicastFlood: number | undefined = undefined;
  mcastFlood: number | undefined = undefined;
  bcastFlood: number | undefined = undefined;
  proxyarp: number | undefined = undefined;
  proxyarpWifi: number | undefined = undefined;
  rootId: BridgeId | undefined = undefined;
  bridgeId: BridgeId | undefined = undefined;
  designatedPort: number | undefined = undefined;
  designatedCost: number | undefined = undefined;
  id: number | undefined = undefined;
  no: number | undefined = undefined;
  topologyChangeAck: number | undefined = undefined;
  configPending: number | undefined = undefined;
  vlanTunnel: number | undefined = undefined;
  groupFwdMask: number | undefined = undefined;
  neighSuppress: number | undefined = undefined;
  mrpRingOpen: number | undefined = undefined;
  mrpInOpen: number | undefined = undefined;
  isolated: number | undefined = undefined;
  locked: number | undefined = undefined;
  mab: number | undefined = undefined;
  neighVlanSuppress: number | undefined = undefined;
  messageAgeTimer: bigint | undefined = undefined;
  forwardDelayTimer: bigint | undefined = undefined;
  holdTimer: bigint | undefined = undefined;
  backupPort: number | undefined = undefined;
  backupNhid: number | undefined = undefined;
  neighForwardGrat: number | undefined = undefined;
  multicastRouter: number | undefined = undefined;
  mcastEhtHostsLimit: number | undefined = undefined;
  mcastEhtHostsCnt: number | undefined = undefined;
  mcastNGroups: number | undefined = undefined;
  mcastMaxGroups: number | undefined = undefined;
  learningSync: number | undefined = undefined;
  flush: boolean | undefined = undefined;

  override get $schema(): Group {
    return linkBridgePortSchema;
  }
}

/** What is where in a {@link LinkBridgePort}. */
export const linkBridgePortSchema: Group = {
  name: 'LinkBridgePort',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'state', field: 'state', shape: { kind: 'number', size: 1, names: bridgePortStateNames } },
      { type: 2, name: 'priority', field: 'priority', shape: { kind: 'number', size: 2 } },
      { type: 3, name: 'cost', field: 'cost', shape: { kind: 'number', size: 4 } },
      { type: 4, name: 'mode', field: 'mode', shape: { kind: 'number', size: 1 } },
      { type: 5, name: 'guard', field: 'guard', shape: { kind: 'number', size: 1 } },
      { type: 6, name: 'protect', field: 'protect', shape: { kind: 'number', size: 1 } },
      { type: 7, name: 'fastLeave', field: 'fastLeave', shape: { kind: 'number', size: 1 } },
      { type: 28, name: 'mcastToUcast', field: 'mcastToUcast', shape: { kind: 'number', size: 1 } },
      { type: 8, name: 'learning', field: 'learning', shape: { kind: 'number', size: 1 } },
      { type: 9, name: 'unicastFlood', field: 'unicastFlood', shape: { kind: 'number', size: 1 } },
      { type: 27, name: 'mcastFlood', field: 'mcastFlood', shape: { kind: 'number', size: 1 } },
      { type: 30, name: 'bcastFlood', field: 'bcastFlood', shape: { kind: 'number', size: 1 } },
      { type: 10, name: 'proxyarp', field: 'proxyarp', shape: { kind: 'number', size: 1 } },
      { type: 12, name: 'proxyarpWifi', field: 'proxyarpWifi', shape: { kind: 'number', size: 1 } },
      { type: 13, name: 'rootId', field: 'rootId', shape: { kind: 'group', group: bridgeIdSchema } },
      { type: 14, name: 'bridgeId', field: 'bridgeId', shape: { kind: 'group', group: bridgeIdSchema } },
      { type: 15, name: 'designatedPort', field: 'designatedPort', shape: { kind: 'number', size: 2 } },
      { type: 16, name: 'designatedCost', field: 'designatedCost', shape: { kind: 'number', size: 2 } },
      { type: 17, name: 'id', field: 'id', shape: { kind: 'number', size: 2 } },
      { type: 18, name: 'no', field: 'no', shape: { kind: 'number', size: 2 } },
      { type: 19, name: 'topologyChangeAck', field: 'topologyChangeAck', shape: { kind: 'number', size: 1 } },
      { type: 20, name: 'configPending', field: 'configPending', shape: { kind: 'number', size: 1 } },
      { type: 29, name: 'vlanTunnel', field: 'vlanTunnel', shape: { kind: 'number', size: 1 } },
      { type: 31, name: 'groupFwdMask', field: 'groupFwdMask', shape: { kind: 'number', size: 2 } },
      { type: 32, name: 'neighSuppress', field: 'neighSuppress', shape: { kind: 'number', size: 1 } },
      { type: 35, name: 'mrpRingOpen', field: 'mrpRingOpen', shape: { kind: 'number', size: 1 } },
      { type: 36, name: 'mrpInOpen', field: 'mrpInOpen', shape: { kind: 'number', size: 1 } },
      { type: 33, name: 'isolated', field: 'isolated', shape: { kind: 'number', size: 1 } },
      { type: 39, name: 'locked', field: 'locked', shape: { kind: 'number', size: 1 } },
      { type: 40, name: 'mab', field: 'mab', shape: { kind: 'number', size: 1 } },
      { type: 43, name: 'neighVlanSuppress', field: 'neighVlanSuppress', shape: { kind: 'number', size: 1 } },
      { type: 21, name: 'messageAgeTimer', field: 'messageAgeTimer', shape: { kind: 'bigint', size: 8 } },
      { type: 22, name: 'forwardDelayTimer', field: 'forwardDelayTimer', shape: { kind: 'bigint', size: 8 } },
      { type: 23, name: 'holdTimer', field: 'holdTimer', shape: { kind: 'bigint', size: 8 } },
      { type: 34, name: 'backupPort', field: 'backupPort', shape: { kind: 'number', size: 4 } },
      { type: 44, name: 'backupNhid', field: 'backupNhid', shape: { kind: 'number', size: 4 } },
      { type: 45, name: 'neighForwardGrat', field: 'neighForwardGrat', shape: { kind: 'number', size: 1 } },
      { type: 25, name: 'multicastRouter', field: 'multicastRouter', shape: { kind: 'number', size: 1 } },
      { type: 37, name: 'mcastEhtHostsLimit', field: 'mcastEhtHostsLimit', shape: { kind: 'number', size: 4 } },
      { type: 38, name: 'mcastEhtHostsCnt', field: 'mcastEhtHostsCnt', shape: { kind: 'number', size: 4 } },
      { type: 41, name: 'mcastNGroups', field: 'mcastNGroups', shape: { kind: 'number', size: 4 } },
      { type: 42, name: 'mcastMaxGroups', field: 'mcastMaxGroups', shape: { kind: 'number', size: 4 } },
      { type: 11, name: 'learningSync', field: 'learningSync', shape: { kind: 'number', size: 1 } },
      { type: 24, name: 'flush', field: 'flush', shape: { kind: 'flag' } },
      { type: 0, name: 'unspec' },
      { type: 26, name: 'pad' },
    ],
  ),
  create: () => new LinkBridgePortValue(),
};

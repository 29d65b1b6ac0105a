// Generated from formats/rtnl_link.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder, NESTED } from '../../runtime/attribute.ts';
import { type Group, type Shape, attributeTable } from '../../runtime/schema.ts';
import { addressFamilyNames } from '../names/netlink-values.ts';
import { linkEventNames, linkExtFilterNames, linkFlagsNames, linkModeNames, linkTypeNames, operstateNames, xdpFlagsNames, xdpModeNames } from '../names/rtnl-link.ts';
import type { LinkAfBridge, LinkAfInet6, LinkAfSpec } from '../types/rtnl-link-af.ts';
import type { LinkBridgePort } from '../types/rtnl-link-bridge.ts';
import type { Link, LinkMap, LinkProperties, LinkProtoDownReason, LinkStats, LinkStats64, LinkXdp } from '../types/rtnl-link.ts';
import type { Linkinfo } from '../types/rtnl-linkinfo.ts';
import { linkAfBridgeSchema, linkAfInet6Schema, linkAfSpecSchema } from './rtnl-link-af.ts';
import { linkBridgePortSchema } from './rtnl-link-bridge.ts';
import { linkinfoSchema } from './rtnl-linkinfo.ts';

/** A {@link LinkProtoDownReason} with every property in place. */
export class LinkProtoDownReasonValue extends AttributeHolder implements LinkProtoDownReason {
  mask: number | undefined = undefined;
  value: number | undefined = undefined;

  override get $schema(): Group {
    return linkProtoDownReasonSchema;
  }
}

/** What is where in a {@link LinkProtoDownReason}. */
export const linkProtoDownReasonSchema: Group = {
  name: 'LinkProtoDownReason',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'mask', field: 'mask', shape: { kind: 'number', size: 4 } },
      { type: 2, name: 'value', field: 'value', shape: { kind: 'number', size: 4 } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new LinkProtoDownReasonValue(),
};

/** A {@link LinkStats64} with every property in place. */
export class LinkStats64Value implements LinkStats64 {
  rxPackets: bigint = 0n;
  txPackets: bigint = 0n;
  rxBytes: bigint = 0n;
  txBytes: bigint = 0n;
  rxErrors: bigint = 0n;
  txErrors: bigint = 0n;
  rxDropped: bigint = 0n;
  txDropped: bigint = 0n;
  multicast: bigint = 0n;
  collisions: bigint = 0n;
  rxLengthErrors: bigint = 0n;
  rxOverErrors: bigint = 0n;
  rxCrcErrors: bigint = 0n;
  rxFrameErrors: bigint = 0n;
  rxFifoErrors: bigint = 0n;
  rxMissedErrors: bigint = 0n;
  txAbortedErrors: bigint = 0n;
  txCarrierErrors: bigint = 0n;
  txFifoErrors: bigint = 0n;
  txHeartbeatErrors: bigint = 0n;
  txWindowErrors: bigint = 0n;
  rxCompressed: bigint = 0n;
  txCompressed: bigint = 0n;
  rxNohandler: bigint | undefined = undefined;
  rxOtherhostDropped: bigint | undefined = undefined;
}

/** What is where in a {@link LinkStats64}. */
export const linkStats64Schema: Group = {
  name: 'LinkStats64',
  fields: [
    { name: 'rxPackets', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'txPackets', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'rxBytes', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'txBytes', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'rxErrors', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'txErrors', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'rxDropped', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'txDropped', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'multicast', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'collisions', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'rxLengthErrors', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'rxOverErrors', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'rxCrcErrors', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'rxFrameErrors', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'rxFifoErrors', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'rxMissedErrors', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'txAbortedErrors', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'txCarrierErrors', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'txFifoErrors', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'txHeartbeatErrors', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'txWindowErrors', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'rxCompressed', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'txCompressed', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'rxNohandler', shape: { kind: 'bigint', size: 8 }, size: 8, optional: true },
    { name: 'rxOtherhostDropped', shape: { kind: 'bigint', size: 8 }, size: 8, optional: true },
  ],
  size: 184,
  create: () => new LinkStats64Value(),
};

/** A {@link LinkStats} with every property in place. */
export class LinkStatsValue implements LinkStats {
  rxPackets: number = 0;
  txPackets: number = 0;
  rxBytes: number = 0;
  txBytes: number = 0;
  rxErrors: number = 0;
  txErrors: number = 0;
  rxDropped: number = 0;
  txDropped: number = 0;
  multicast: number = 0;
  collisions: number = 0;
  rxLengthErrors: number = 0;
  rxOverErrors: number = 0;
  rxCrcErrors: number = 0;
  rxFrameErrors: number = 0;
  rxFifoErrors: number = 0;
  rxMissedErrors: number = 0;
  txAbortedErrors: number = 0;
  txCarrierErrors: number = 0;
  txFifoErrors: number = 0;
  txHeartbeatErrors: number = 0;
  txWindowErrors: number = 0;
  rxCompressed: number = 0;
  txCompressed: number = 0;
  rxNohandler: number | undefined = undefined;
}

/** What is where in a {@link LinkStats}. */
export const linkStatsSchema: Group = {
  name: 'LinkStats',
  fields: [
    { name: 'rxPackets', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'txPackets', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'rxBytes', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'txBytes', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'rxErrors', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'txErrors', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'rxDropped', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'txDropped', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'multicast', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'collisions', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'rxLengthErrors', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'rxOverErrors', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'rxCrcErrors', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'rxFrameErrors', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'rxFifoErrors', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'rxMissedErrors', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'txAbortedErrors', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'txCarrierErrors', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'txFifoErrors', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'txHeartbeatErrors', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'txWindowErrors', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'rxCompressed', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'txCompressed', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'rxNohandler', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
  ],
  size: 92,
  create: () => new LinkStatsValue(),
};

/** A {@link LinkXdp} with every property in place. */
export class LinkXdpValue extends AttributeHolder implements LinkXdp {
  fd: number | undefined = undefined;
  attached: number | undefined = undefined;
  flags: number | undefined = undefined;
  progId: number | undefined = undefined;
  drvProgId: number | undefined = undefined;
  skbProgId: number | undefined = undefined;
  hwProgId: number | undefined = undefined;
  expectedFd: number | undefined = undefined;

  override get $schema(): Group {
    return linkXdpSchema;
  }
}

/** What is where in a {@link LinkXdp}. */
export const linkXdpSchema: Group = {
  name: 'LinkXdp',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'fd', field: 'fd', shape: { kind: 'number', size: 4, signed: true } },
      { type: 2, name: 'attached', field: 'attached', shape: { kind: 'number', size: 1, names: xdpModeNames } },
      { type: 3, name: 'flags', field: 'flags', shape: { kind: 'number', size: 4, flags: xdpFlagsNames } },
      { type: 4, name: 'progId', field: 'progId', shape: { kind: 'number', size: 4 } },
      { type: 5, name: 'drvProgId', field: 'drvProgId', shape: { kind: 'number', size: 4 } },
      { type: 6, name: 'skbProgId', field: 'skbProgId', shape: { kind: 'number', size: 4 } },
      { type: 7, name: 'hwProgId', field: 'hwProgId', shape: { kind: 'number', size: 4 } },
      { type: 8, name: 'expectedFd', field: 'expectedFd', shape: { kind: 'number', size: 4, signed: true } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new LinkXdpValue(),
};

/** A {@link LinkMap} with every property in place. */
export class LinkMapValue implements LinkMap {
  memStart: bigint = 0n;
  memEnd: bigint = 0n;
  baseAddr: bigint = 0n;
  irq: number = 0;
  dma: number = 0;
  port: number = 0;
  reserved: number | undefined = undefined;
}

/** What is where in a {@link LinkMap}. */
export const linkMapSchema: Group = {
  name: 'LinkMap',
  fields: [
    { name: 'memStart', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'memEnd', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'baseAddr', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'irq', shape: { kind: 'number', size: 2 }, size: 2 },
    { name: 'dma', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'port', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'reserved', shape: { kind: 'number', size: 4 }, size: 4, optional: true, reserved: true },
  ],
  size: 28,
  create: () => new LinkMapValue(),
};

/** A {@link LinkProperties} with every property in place. */
export class LinkPropertiesValue extends AttributeHolder implements LinkProperties {
  altIfname: string[] | undefined = undefined;

  override get $schema(): Group {
    return linkPropertiesSchema;
  }
}

/** What is where in a {@link LinkProperties}. */
export const linkPropertiesSchema: Group = {
  name: 'LinkProperties',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 53, name: 'altIfname', field: 'altIfname', shape: { kind: 'text' }, multi: true },
      { type: 0, name: 'unspec' },
      { type: 1, name: 'address' },
      { type: 2, name: 'broadcast' },
      { type: 3, name: 'ifname' },
      { type: 4, name: 'mtu' },
      { type: 5, name: 'link' },
      { type: 6, name: 'qdisc' },
      { type: 7, name: 'stats' },
      { type: 8, name: 'cost' },
      { type: 9, name: 'priority' },
      { type: 10, name: 'master' },
      { type: 11, name: 'wireless' },
      { type: 12, name: 'protinfo' },
      { type: 13, name: 'txqlen' },
      { type: 14, name: 'map' },
      { type: 15, name: 'weight' },
      { type: 16, name: 'operstate' },
      { type: 17, name: 'linkmode' },
      { type: 18, name: 'linkinfo' },
      { type: 19, name: 'netNsPid' },
      { type: 20, name: 'ifalias' },
      { type: 21, name: 'numVf' },
      { type: 22, name: 'vfinfoList' },
      { type: 23, name: 'stats64' },
      { type: 24, name: 'vfPorts' },
      { type: 25, name: 'portSelf' },
      { type: 26, name: 'afSpec' },
      { type: 27, name: 'group' },
      { type: 28, name: 'netNsFd' },
      { type: 29, name: 'extMask' },
      { type: 30, name: 'promiscuity' },
      { type: 31, name: 'numTxQueues' },
      { type: 32, name: 'numRxQueues' },
      { type: 33, name: 'carrier' },
      { type: 34, name: 'physPortId' },
      { type: 35, name: 'carrierChanges' },
      { type: 36, name: 'physSwitchId' },
      { type: 37, name: 'linkNetnsid' },
      { type: 38, name: 'physPortName' },
      { type: 39, name: 'protoDown' },
      { type: 40, name: 'gsoMaxSegs' },
      { type: 41, name: 'gsoMaxSize' },
      { type: 42, name: 'pad' },
      { type: 43, name: 'xdp' },
      { type: 44, name: 'event' },
      { type: 45, name: 'newNetnsid' },
      { type: 46, name: 'targetNetnsid' },
      { type: 47, name: 'carrierUpCount' },
      { type: 48, name: 'carrierDownCount' },
      { type: 49, name: 'newIfindex' },
      { type: 50, name: 'minMtu' },
      { type: 51, name: 'maxMtu' },
      { type: 52, name: 'propList' },
      { type: 54, name: 'permAddress' },
      { type: 55, name: 'protoDownReason' },
      { type: 56, name: 'parentDevName' },
      { type: 57, name: 'parentDevBusName' },
      { type: 58, name: 'groMaxSize' },
      { type: 59, name: 'tsoMaxSize' },
      { type: 60, name: 'tsoMaxSegs' },
      { type: 61, name: 'allmulti' },
      { type: 62, name: 'devlinkPort' },
      { type: 63, name: 'gsoIpv4MaxSize' },
      { type: 64, name: 'groIpv4MaxSize' },
      { type: 65, name: 'dpllPin' },
      { type: 66, name: 'maxPacingOffloadHorizon' },
      { type: 67, name: 'netnsImmutable' },
      { type: 68, name: 'headroom' },
      { type: 69, name: 'tailroom' },
    ],
  ),
  create: () => new LinkPropertiesValue(),
};

/** A {@link Link} with every property in place. */
export class LinkValue extends AttributeHolder implements Link {
  family: number = 0;
  reserved: number | undefined = 0;
  type: number = 0;
  index: number = 0;
  flags: number = 0;
  change: number = 0;
  targetNetnsid: number | undefined = undefined;
  ifname: string | undefined = undefined;
  txqlen: number | undefined = undefined;
  operstate: number | undefined = undefined;
  linkmode: number | undefined = undefined;
  netnsImmutable: number | undefined = undefined;
  mtu: number | undefined = undefined;
  minMtu: number | undefined = undefined;
  maxMtu: number | undefined = undefined;
  group: number | undefined = undefined;
  promiscuity: number | undefined = undefined;
  allmulti: number | undefined = undefined;
  numTxQueues: number | undefined = undefined;
  gsoMaxSegs: number | undefined = undefined;
  gsoMaxSize: number | undefined = undefined;
  groMaxSize: number | undefined = undefined;
  gsoIpv4MaxSize: number | undefined = undefined;
  groIpv4MaxSize: number | undefined = undefined;
  tsoMaxSize: number | undefined = undefined;
  tsoMaxSegs: number | undefined = undefined;
  maxPacingOffloadHorizon: number | bigint | undefined = undefined;
  numRxQueues: number | undefined = undefined;
  master: number | undefined = undefined;
  carrier: number | undefined = undefined;
  ifalias: string | undefined = undefined;
  carrierChanges: number | undefined = undefined;
  carrierUpCount: number | undefined = undefined;
  carrierDownCount: number | undefined = undefined;
  headroom: number | undefined = undefined;
  tailroom: number | undefined = undefined;
  protoDown: number | undefined = undefined;
  protoDownReason: LinkProtoDownReason | undefined = undefined;
  event: number | undefined = undefined;
  address: Uint8Array | undefined = undefined;
  broadcast: Uint8Array | undefined = undefined;
  physPortId: Uint8Array | undefined = undefined;
  physPortName: string | undefined = undefined;
  physSwitchId: Uint8Array | undefined = undefined;
  stats64: LinkStats64 | undefined = undefined;
  stats: LinkStats | undefined = undefined;
  numVf: number | undefined = undefined;
  vfinfoList: Uint8Array | undefined = undefined;
  vfPorts: Uint8Array | undefined = undefined;
  portSelf: Uint8Array | undefined = undefined;
  xdp: LinkXdp | undefined = undefined;
  linkinfo: Linkinfo | undefined = undefined;
  newNetnsid: number | undefined = undefined;
  newIfindex: number | undefined = undefined;
  linkNetnsid: number | undefined = undefined;
  link: number | undefined = undefined;
  qdisc: string | undefined = undefined;
  altIfname: string[] | undefined = undefined;
  parentDevBusName: string | undefined = undefined;
  protinfo: LinkBridgePort | LinkAfInet6 | Uint8Array | undefined = undefined;
  afSpec: LinkAfSpec | LinkAfBridge | Uint8Array | undefined = undefined;
  map: LinkMap | undefined = undefined;
  propList: LinkProperties | undefined = undefined;
  permAddress: Uint8Array | undefined = undefined;
  parentDevName: string | undefined = undefined;
  devlinkPort: Uint8Array | undefined = undefined;
  dpllPin: Uint8Array | undefined = undefined;
  netNsPid: number | undefined = undefined;
  netNsFd: number | undefined = undefined;
  extMask: number | undefined = undefined;

  override get $schema(): Group {
    return linkSchema;
  }
}

/** What is where in a {@link Link}. */
export const linkSchema: Group = {
  name: 'Link',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'reserved', shape: { kind: 'number', size: 1 }, size: 1, reserved: true },
    { name: 'type', shape: { kind: 'number', size: 2, names: linkTypeNames }, size: 2 },
    { name: 'index', shape: { kind: 'number', size: 4, signed: true }, size: 4 },
    { name: 'flags', shape: { kind: 'number', size: 4, flags: linkFlagsNames }, size: 4 },
    { name: 'change', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 16,
  short: [1, 4],
  attributes: attributeTable(
    [
      { type: 46, name: 'targetNetnsid', field: 'targetNetnsid', shape: { kind: 'number', size: 4, signed: true } },
      { type: 3, name: 'ifname', field: 'ifname', shape: { kind: 'text' } },
      { type: 13, name: 'txqlen', field: 'txqlen', shape: { kind: 'number', size: 4 } },
      { type: 16, name: 'operstate', field: 'operstate', shape: { kind: 'number', size: 1, names: operstateNames } },
      { type: 17, name: 'linkmode', field: 'linkmode', shape: { kind: 'number', size: 1, names: linkModeNames } },
      { type: 67, name: 'netnsImmutable', field: 'netnsImmutable', shape: { kind: 'number', size: 1 } },
      { type: 4, name: 'mtu', field: 'mtu', shape: { kind: 'number', size: 4 } },
      { type: 50, name: 'minMtu', field: 'minMtu', shape: { kind: 'number', size: 4 } },
      { type: 51, name: 'maxMtu', field: 'maxMtu', shape: { kind: 'number', size: 4 } },
      { type: 27, name: 'group', field: 'group', shape: { kind: 'number', size: 4 } },
      { type: 30, name: 'promiscuity', field: 'promiscuity', shape: { kind: 'number', size: 4 } },
      { type: 61, name: 'allmulti', field: 'allmulti', shape: { kind: 'number', size: 4 } },
      { type: 31, name: 'numTxQueues', field: 'numTxQueues', shape: { kind: 'number', size: 4 } },
      { type: 40, name: 'gsoMaxSegs', field: 'gsoMaxSegs', shape: { kind: 'number', size: 4 } },
      { type: 41, name: 'gsoMaxSize', field: 'gsoMaxSize', shape: { kind: 'number', size: 4 } },
      { type: 58, name: 'groMaxSize', field: 'groMaxSize', shape: { kind: 'number', size: 4 } },
      { type: 63, name: 'gsoIpv4MaxSize', field: 'gsoIpv4MaxSize', shape: { kind: 'number', size: 4 } },
      { type: 64, name: 'groIpv4MaxSize', field: 'groIpv4MaxSize', shape: { kind: 'number', size: 4 } },
      { type: 59, name: 'tsoMaxSize', field: 'tsoMaxSize', shape: { kind: 'number', size: 4 } },
      { type: 60, name: 'tsoMaxSegs', field: 'tsoMaxSegs', shape: { kind: 'number', size: 4 } },
      { type: 66, name: 'maxPacingOffloadHorizon', field: 'maxPacingOffloadHorizon', shape: { kind: 'variable' } },
      { type: 32, name: 'numRxQueues', field: 'numRxQueues', shape: { kind: 'number', size: 4 } },
      { type: 10, name: 'master', field: 'master', shape: { kind: 'number', size: 4 } },
      { type: 33, name: 'carrier', field: 'carrier', shape: { kind: 'number', size: 1 } },
      { type: 20, name: 'ifalias', field: 'ifalias', shape: { kind: 'text' } },
      { type: 35, name: 'carrierChanges', field: 'carrierChanges', shape: { kind: 'number', size: 4 } },
      { type: 47, name: 'carrierUpCount', field: 'carrierUpCount', shape: { kind: 'number', size: 4 } },
      { type: 48, name: 'carrierDownCount', field: 'carrierDownCount', shape: { kind: 'number', size: 4 } },
      { type: 68, name: 'headroom', field: 'headroom', shape: { kind: 'number', size: 2 } },
      { type: 69, name: 'tailroom', field: 'tailroom', shape: { kind: 'number', size: 2 } },
      { type: 39, name: 'protoDown', field: 'protoDown', shape: { kind: 'number', size: 1 } },
      { type: 55, name: 'protoDownReason', field: 'protoDownReason', shape: { kind: 'group', group: linkProtoDownReasonSchema }, flags: NESTED },
      { type: 44, name: 'event', field: 'event', shape: { kind: 'number', size: 4, names: linkEventNames } },
      { type: 1, name: 'address', field: 'address', shape: { kind: 'bytes', form: 'hardware' } },
      { type: 2, name: 'broadcast', field: 'broadcast', shape: { kind: 'bytes', form: 'hardware' } },
      { type: 34, name: 'physPortId', field: 'physPortId', shape: { kind: 'bytes', form: 'hex' } },
      { type: 38, name: 'physPortName', field: 'physPortName', shape: { kind: 'text' } },
      { type: 36, name: 'physSwitchId', field: 'physSwitchId', shape: { kind: 'bytes', form: 'hex' } },
      { type: 23, name: 'stats64', field: 'stats64', shape: { kind: 'group', group: linkStats64Schema } },
      { type: 7, name: 'stats', field: 'stats', shape: { kind: 'group', group: linkStatsSchema } },
      { type: 21, name: 'numVf', field: 'numVf', shape: { kind: 'number', size: 4 } },
      { type: 22, name: 'vfinfoList', field: 'vfinfoList', shape: { kind: 'bytes', form: 'hex' } },
      { type: 24, name: 'vfPorts', field: 'vfPorts', shape: { kind: 'bytes', form: 'hex' } },
      { type: 25, name: 'portSelf', field: 'portSelf', shape: { kind: 'bytes', form: 'hex' } },
      { type: 43, name: 'xdp', field: 'xdp', shape: { kind: 'group', group: linkXdpSchema } },
      { type: 18, name: 'linkinfo', field: 'linkinfo', shape: { kind: 'group', group: linkinfoSchema } },
      { type: 45, name: 'newNetnsid', field: 'newNetnsid', shape: { kind: 'number', size: 4, signed: true } },
      { type: 49, name: 'newIfindex', field: 'newIfindex', shape: { kind: 'number', size: 4, signed: true } },
      { type: 37, name: 'linkNetnsid', field: 'linkNetnsid', shape: { kind: 'number', size: 4, signed: true } },
      { type: 5, name: 'link', field: 'link', shape: { kind: 'number', size: 4 } },
      { type: 6, name: 'qdisc', field: 'qdisc', shape: { kind: 'text' } },
      { type: 53, name: 'altIfname', field: 'altIfname', shape: { kind: 'text' }, multi: true },
      { type: 57, name: 'parentDevBusName', field: 'parentDevBusName', shape: { kind: 'text' } },
      { type: 12, name: 'protinfo', field: 'protinfo', shape: { kind: 'choice', by: 'family', cases: new Map<unknown, Shape>([[7, { kind: 'group', group: linkBridgePortSchema }], [10, { kind: 'group', group: linkAfInet6Schema }]]) } },
      { type: 26, name: 'afSpec', field: 'afSpec', shape: { kind: 'choice', by: 'family', cases: new Map<unknown, Shape>([[0, { kind: 'group', group: linkAfSpecSchema }], [2, { kind: 'group', group: linkAfSpecSchema }], [7, { kind: 'group', group: linkAfBridgeSchema }], [10, { kind: 'group', group: linkAfSpecSchema }]]) } },
      { type: 14, name: 'map', field: 'map', shape: { kind: 'group', group: linkMapSchema } },
      { type: 52, name: 'propList', field: 'propList', shape: { kind: 'group', group: linkPropertiesSchema }, flags: NESTED },
      { type: 54, name: 'permAddress', field: 'permAddress', shape: { kind: 'bytes', form: 'hardware' } },
      { type: 56, name: 'parentDevName', field: 'parentDevName', shape: { kind: 'text' } },
      { type: 62, name: 'devlinkPort', field: 'devlinkPort', shape: { kind: 'bytes', form: 'hex' }, flags: NESTED },
      { type: 65, name: 'dpllPin', field: 'dpllPin', shape: { kind: 'bytes', form: 'hex' }, flags: NESTED },
      { type: 19, name: 'netNsPid', field: 'netNsPid', shape: { kind: 'number', size: 4 } },
      { type: 28, name: 'netNsFd', field: 'netNsFd', shape: { kind: 'number', size: 4 } },
      { type: 29, name: 'extMask', field: 'extMask', shape: { kind: 'number', size: 4, flags: linkExtFilterNames } },
      { type: 0, name: 'unspec' },
      { type: 8, name: 'cost' },
      { type: 9, name: 'priority' },
      { type: 11, name: 'wireless' },
      { type: 15, name: 'weight' },
      { type: 42, name: 'pad' },
    ],
  ),
  create: () => new LinkValue(),
};

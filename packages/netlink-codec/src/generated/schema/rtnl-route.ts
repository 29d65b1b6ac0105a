// Generated from formats/rtnl_route.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder, NO_BYTES } from '../../runtime/attribute.ts';
import { type Group, type Shape, attributeTable } from '../../runtime/schema.ts';
import { encapTypeNames } from '../names/lwtunnel.ts';
import { addressFamilyNames, ipProtocolNames } from '../names/netlink-values.ts';
import { routeFeaturesNames, routeFlagsNames, routePreferenceNames } from '../names/rtnl-route.ts';
import { nexthopFlagsNames, routeProtocolNames, routeScopeNames, routeTableNames, routeTypeNames } from '../names/rtnl-values.ts';
import type { EncapBpf, EncapIla, EncapIoam6, EncapRpl, EncapXfrm } from '../types/lwtunnel-others.ts';
import type { EncapSeg6, EncapSeg6Local } from '../types/lwtunnel-seg6.ts';
import type { EncapIp, EncapIp6, EncapMpls } from '../types/lwtunnel.ts';
import type { Route, RouteCacheinfo, RouteMetrics, RouteMfcStats, RouteNexthop, RouteVia } from '../types/rtnl-route.ts';
import { encapBpfSchema, encapIlaSchema, encapIoam6Schema, encapRplSchema, encapXfrmSchema } from './lwtunnel-others.ts';
import { encapSeg6LocalSchema, encapSeg6Schema } from './lwtunnel-seg6.ts';
import { encapIp6Schema, encapIpSchema, encapMplsSchema } from './lwtunnel.ts';

/** A {@link RouteMetrics} with every property in place. */
export class RouteMetricsValue extends AttributeHolder implements RouteMetrics {
  lock: number | undefined = undefined;
  mtu: number | undefined = undefined;
  window: number | undefined = undefined;
  rtt: number | undefined = undefined;
  rttvar: number | undefined = undefined;
  ssthresh: number | undefined = undefined;
  cwnd: number | undefined = undefined;
  advmss: number | undefined = undefined;
  reordering: number | undefined = undefined;
  hoplimit: number | undefined = undefined;
  initcwnd: number | undefined = undefined;
  features: number | undefined = undefined;
  rtoMin: number | undefined = undefined;
  initrwnd: number | undefined = undefined;
  quickack: number | undefined = undefined;
  ccAlgo: string | undefined = undefined;
  fastopenNoCookie: number | undefined = undefined;

  override get $schema(): Group {
    return routeMetricsSchema;
  }
}

/** What is where in a {@link RouteMetrics}. */
export const routeMetricsSchema: Group = {
  name: 'RouteMetrics',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'lock', field: 'lock', shape: { kind: 'number', size: 4 } },
      { type: 2, name: 'mtu', field: 'mtu', shape: { kind: 'number', size: 4 } },
      { type: 3, name: 'window', field: 'window', shape: { kind: 'number', size: 4 } },
      { type: 4, name: 'rtt', field: 'rtt', shape: { kind: 'number', size: 4 } },
      { type: 5, name: 'rttvar', field: 'rttvar', shape: { kind: 'number', size: 4 } },
      { type: 6, name: 'ssthresh', field: 'ssthresh', shape: { kind: 'number', size: 4 } },
      { type: 7, name: 'cwnd', field: 'cwnd', shape: { kind: 'number', size: 4 } },
      { type: 8, name: 'advmss', field: 'advmss', shape: { kind: 'number', size: 4 } },
      { type: 9, name: 'reordering', field: 'reordering', shape: { kind: 'number', size: 4 } },
      { type: 10, name: 'hoplimit', field: 'hoplimit', shape: { kind: 'number', size: 4 } },
      { type: 11, name: 'initcwnd', field: 'initcwnd', shape: { kind: 'number', size: 4 } },
      { type: 12, name: 'features', field: 'features', shape: { kind: 'number', size: 4, flags: routeFeaturesNames } },
      { type: 13, name: 'rtoMin', field: 'rtoMin', shape: { kind: 'number', size: 4 } },
      { type: 14, name: 'initrwnd', field: 'initrwnd', shape: { kind: 'number', size: 4 } },
      { type: 15, name: 'quickack', field: 'quickack', shape: { kind: 'number', size: 4 } },
      { type: 16, name: 'ccAlgo', field: 'ccAlgo', shape: { kind: 'text' } },
      { type: 17, name: 'fastopenNoCookie', field: 'fastopenNoCookie', shape: { kind: 'number', size: 4 } },
    ],
  ),
  create: () => new RouteMetricsValue(),
};

/** A {@link RouteVia} with every property in place. */
export class RouteViaValue implements RouteVia {
  family: number = 0;
  address: Uint8Array = NO_BYTES;
}

/** What is where in a {@link RouteVia}. */
export const routeViaSchema: Group = {
  name: 'RouteVia',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 2, names: addressFamilyNames }, size: 2 },
    { name: 'address', shape: { kind: 'bytes', form: 'address' }, size: 0 },
  ],
  size: 2,
  create: () => new RouteViaValue(),
};

/** A {@link RouteNexthop} with every property in place. */
export class RouteNexthopValue extends AttributeHolder implements RouteNexthop {
  flags: number = 0;
  hops: number = 0;
  ifindex: number = 0;
  gateway: Uint8Array | undefined = undefined;
  via: RouteVia | undefined = undefined;
  flow: number | undefined = undefined;
  newdst: Uint8Array | undefined = undefined;
  encap: EncapMpls | EncapIp | EncapIla | EncapIp6 | EncapSeg6 | EncapBpf | EncapSeg6Local | EncapRpl | EncapIoam6 | EncapXfrm | Uint8Array | undefined = undefined;
  encapType: number | undefined = undefined;

  override get $schema(): Group {
    return routeNexthopSchema;
  }
}

/** What is where in a {@link RouteNexthop}. */
export const routeNexthopSchema: Group = {
  name: 'RouteNexthop',
  fields: [
    { name: 'flags', shape: { kind: 'number', size: 1, flags: nexthopFlagsNames }, size: 1 },
    { name: 'hops', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'ifindex', shape: { kind: 'number', size: 4, signed: true }, size: 4 },
  ],
  size: 6,
  attributes: attributeTable(
    [
      { type: 5, name: 'gateway', field: 'gateway', shape: { kind: 'bytes', form: 'address' } },
      { type: 18, name: 'via', field: 'via', shape: { kind: 'group', group: routeViaSchema } },
      { type: 11, name: 'flow', field: 'flow', shape: { kind: 'number', size: 4 } },
      { type: 19, name: 'newdst', field: 'newdst', shape: { kind: 'bytes', form: 'hex' } },
      { type: 22, name: 'encap', field: 'encap', shape: { kind: 'choice', by: 'encapType', cases: new Map<unknown, Shape>([[1, { kind: 'group', group: encapMplsSchema }], [2, { kind: 'group', group: encapIpSchema }], [3, { kind: 'group', group: encapIlaSchema }], [4, { kind: 'group', group: encapIp6Schema }], [5, { kind: 'group', group: encapSeg6Schema }], [6, { kind: 'group', group: encapBpfSchema }], [7, { kind: 'group', group: encapSeg6LocalSchema }], [8, { kind: 'group', group: encapRplSchema }], [9, { kind: 'group', group: encapIoam6Schema }], [10, { kind: 'group', group: encapXfrmSchema }]]) } },
      { type: 21, name: 'encapType', field: 'encapType', shape: { kind: 'number', size: 2, names: encapTypeNames } },
      { type: 1, name: 'dst' },
      { type: 2, name: 'src' },
      { type: 3, name: 'iif' },
      { type: 4, name: 'oif' },
      { type: 6, name: 'priority' },
      { type: 7, name: 'prefsrc' },
      { type: 8, name: 'metrics' },
      { type: 9, name: 'multipath' },
      { type: 10, name: 'protoinfo' },
      { type: 12, name: 'cacheinfo' },
      { type: 13, name: 'session' },
      { type: 14, name: 'mpAlgo' },
      { type: 15, name: 'table' },
      { type: 16, name: 'mark' },
      { type: 17, name: 'mfcStats' },
      { type: 20, name: 'pref' },
      { type: 23, name: 'expires' },
      { type: 24, name: 'pad' },
      { type: 25, name: 'uid' },
      { type: 26, name: 'ttlPropagate' },
      { type: 27, name: 'ipProto' },
      { type: 28, name: 'sport' },
      { type: 29, name: 'dport' },
      { type: 30, name: 'nhId' },
      { type: 31, name: 'flowlabel' },
    ],
  ),
  create: () => new RouteNexthopValue(),
};

/** A {@link RouteCacheinfo} with every property in place. */
export class RouteCacheinfoValue implements RouteCacheinfo {
  clntref: number = 0;
  lastuse: number = 0;
  expires: number = 0;
  error: number = 0;
  used: number = 0;
  id: number = 0;
  ts: number = 0;
  tsage: number = 0;
}

/** What is where in a {@link RouteCacheinfo}. */
export const routeCacheinfoSchema: Group = {
  name: 'RouteCacheinfo',
  fields: [
    { name: 'clntref', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'lastuse', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'expires', shape: { kind: 'number', size: 4, signed: true }, size: 4 },
    { name: 'error', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'used', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'id', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'ts', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'tsage', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 32,
  create: () => new RouteCacheinfoValue(),
};

/** A {@link RouteMfcStats} with every property in place. */
export class RouteMfcStatsValue implements RouteMfcStats {
  packets: bigint = 0n;
  bytes: bigint = 0n;
  wrongIf: bigint = 0n;
}

/** What is where in a {@link RouteMfcStats}. */
export const routeMfcStatsSchema: Group = {
  name: 'RouteMfcStats',
  fields: [
    { name: 'packets', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'bytes', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'wrongIf', shape: { kind: 'bigint', size: 8 }, size: 8 },
  ],
  size: 24,
  create: () => new RouteMfcStatsValue(),
};

/** A {@link Route} with every property in place. */
export class RouteValue extends AttributeHolder implements Route {
  family: number = 0;
  dstLen: number = 0;
  srcLen: number = 0;
  tos: number = 0;
  tableByte: number = 0;
  protocol: number = 0;
  scope: number = 0;
  type: number = 0;
  flags: number = 0;
  table: number | undefined = undefined;
  dst: Uint8Array | undefined = undefined;
  src: Uint8Array | undefined = undefined;
  iif: number | undefined = undefined;
  priority: number | undefined = undefined;
  metrics: RouteMetrics | undefined = undefined;
  prefsrc: Uint8Array | undefined = undefined;
  nhId: number | undefined = undefined;
  gateway: Uint8Array | undefined = undefined;
  via: RouteVia | undefined = undefined;
  oif: number | undefined = undefined;
  flow: number | undefined = undefined;
  newdst: Uint8Array | undefined = undefined;
  encap: EncapMpls | EncapIp | EncapIla | EncapIp6 | EncapSeg6 | EncapBpf | EncapSeg6Local | EncapRpl | EncapIoam6 | EncapXfrm | Uint8Array | undefined = undefined;
  encapType: number | undefined = undefined;
  multipath: RouteNexthop[] | undefined = undefined;
  cacheinfo: RouteCacheinfo | undefined = undefined;
  mfcStats: RouteMfcStats | undefined = undefined;
  expires: number | bigint | undefined = undefined;
  pref: number | undefined = undefined;
  ttlPropagate: number | undefined = undefined;
  mark: number | undefined = undefined;
  uid: number | undefined = undefined;
  ipProto: number | undefined = undefined;
  sport: number | undefined = undefined;
  dport: number | undefined = undefined;
  flowlabel: number | undefined = undefined;

  override get $schema(): Group {
    return routeSchema;
  }
}

/** What is where in a {@link Route}. */
export const routeSchema: Group = {
  name: 'Route',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'dstLen', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'srcLen', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'tos', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'tableByte', shape: { kind: 'number', size: 1, names: routeTableNames }, size: 1 },
    { name: 'protocol', shape: { kind: 'number', size: 1, names: routeProtocolNames }, size: 1 },
    { name: 'scope', shape: { kind: 'number', size: 1, names: routeScopeNames }, size: 1 },
    { name: 'type', shape: { kind: 'number', size: 1, names: routeTypeNames }, size: 1 },
    { name: 'flags', shape: { kind: 'number', size: 4, flags: routeFlagsNames }, size: 4 },
  ],
  size: 12,
  short: [1, 4],
  attributes: attributeTable(
    [
      { type: 15, name: 'table', field: 'table', shape: { kind: 'number', size: 4, names: routeTableNames } },
      { type: 1, name: 'dst', field: 'dst', shape: { kind: 'bytes', form: 'address' } },
      { type: 2, name: 'src', field: 'src', shape: { kind: 'bytes', form: 'address' } },
      { type: 3, name: 'iif', field: 'iif', shape: { kind: 'number', size: 4 } },
      { type: 6, name: 'priority', field: 'priority', shape: { kind: 'number', size: 4 } },
      { type: 8, name: 'metrics', field: 'metrics', shape: { kind: 'group', group: routeMetricsSchema } },
      { type: 7, name: 'prefsrc', field: 'prefsrc', shape: { kind: 'bytes', form: 'address' } },
      { type: 30, name: 'nhId', field: 'nhId', shape: { kind: 'number', size: 4 } },
      { type: 5, name: 'gateway', field: 'gateway', shape: { kind: 'bytes', form: 'address' } },
      { type: 18, name: 'via', field: 'via', shape: { kind: 'group', group: routeViaSchema } },
      { type: 4, name: 'oif', field: 'oif', shape: { kind: 'number', size: 4 } },
      { type: 11, name: 'flow', field: 'flow', shape: { kind: 'number', size: 4 } },
      { type: 19, name: 'newdst', field: 'newdst', shape: { kind: 'bytes', form: 'hex' } },
      { type: 22, name: 'encap', field: 'encap', shape: { kind: 'choice', by: 'encapType', cases: new Map<unknown, Shape>([[1, { kind: 'group', group: encapMplsSchema }], [2, { kind: 'group', group: encapIpSchema }], [3, { kind: 'group', group: encapIlaSchema }], [4, { kind: 'group', group: encapIp6Schema }], [5, { kind: 'group', group: encapSeg6Schema }], [6, { kind: 'group', group: encapBpfSchema }], [7, { kind: 'group', group: encapSeg6LocalSchema }], [8, { kind: 'group', group: encapRplSchema }], [9, { kind: 'group', group: encapIoam6Schema }], [10, { kind: 'group', group: encapXfrmSchema }]]) } },
      { type: 21, name: 'encapType', field: 'encapType', shape: { kind: 'number', size: 2, names: encapTypeNames } },
      { type: 9, name: 'multipath', field: 'multipath', shape: { kind: 'records', group: routeNexthopSchema } },
      { type: 12, name: 'cacheinfo', field: 'cacheinfo', shape: { kind: 'group', group: routeCacheinfoSchema } },
      { type: 17, name: 'mfcStats', field: 'mfcStats', shape: { kind: 'group', group: routeMfcStatsSchema } },
      { type: 23, name: 'expires', field: 'expires', shape: { kind: 'variable' } },
      { type: 20, name: 'pref', field: 'pref', shape: { kind: 'number', size: 1, names: routePreferenceNames } },
      { type: 26, name: 'ttlPropagate', field: 'ttlPropagate', shape: { kind: 'number', size: 1 } },
      { type: 16, name: 'mark', field: 'mark', shape: { kind: 'number', size: 4 } },
      { type: 25, name: 'uid', field: 'uid', shape: { kind: 'number', size: 4 } },
      { type: 27, name: 'ipProto', field: 'ipProto', shape: { kind: 'number', size: 1, names: ipProtocolNames } },
      { type: 28, name: 'sport', field: 'sport', shape: { kind: 'number', size: 2, big: true } },
      { type: 29, name: 'dport', field: 'dport', shape: { kind: 'number', size: 2, big: true } },
      { type: 31, name: 'flowlabel', field: 'flowlabel', shape: { kind: 'number', size: 4, big: true } },
      { type: 10, name: 'protoinfo' },
      { type: 13, name: 'session' },
      { type: 14, name: 'mpAlgo' },
      { type: 24, name: 'pad' },
    ],
  ),
  create: () => new RouteValue(),
};

// Generated from formats/rtnl_nexthop.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder, NESTED } from '../../runtime/attribute.ts';
import { type Group, type Shape, attributeTable } from '../../runtime/schema.ts';
import { encapTypeNames } from '../names/lwtunnel.ts';
import { addressFamilyNames } from '../names/netlink-values.ts';
import { nexthopGroupTypeNames, nexthopOpFlagsNames } from '../names/rtnl-nexthop.ts';
import { nexthopFlagsNames, routeProtocolNames, routeScopeNames } from '../names/rtnl-values.ts';
import type { EncapBpf, EncapIla, EncapIoam6, EncapRpl, EncapXfrm } from '../types/lwtunnel-others.ts';
import type { EncapSeg6, EncapSeg6Local } from '../types/lwtunnel-seg6.ts';
import type { EncapIp, EncapIp6, EncapMpls } from '../types/lwtunnel.ts';
import type { Nexthop, NexthopGroupEntry, NexthopGroupStats, NexthopGroupStatsEntry, NexthopResBucket, NexthopResGroup } from '../types/rtnl-nexthop.ts';
import { encapBpfSchema, encapIlaSchema, encapIoam6Schema, encapRplSchema, encapXfrmSchema } from './lwtunnel-others.ts';
import { encapSeg6LocalSchema, encapSeg6Schema } from './lwtunnel-seg6.ts';
import { encapIp6Schema, encapIpSchema, encapMplsSchema } from './lwtunnel.ts';

/** A {@link NexthopGroupEntry} with every property in place. */
export class NexthopGroupEntryValue implements NexthopGroupEntry {
  id: number = 0;
  weight: number = 0;
  weightHigh: number = 0;
  reserved: number | undefined = 0;
}

/** What is where in a {@link NexthopGroupEntry}. */
export const nexthopGroupEntrySchema: Group = {
  name: 'NexthopGroupEntry',
  fields: [
    { name: 'id', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'weight', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'weightHigh', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'reserved', shape: { kind: 'number', size: 2 }, size: 2, reserved: true },
  ],
  size: 8,
  create: () => new NexthopGroupEntryValue(),
};

/** A {@link NexthopResGroup} with every property in place. */
export class NexthopResGroupValue extends AttributeHolder implements NexthopResGroup {
  buckets: number | undefined = undefined;
  idleTimer: number | undefined = undefined;
  unbalancedTimer: number | undefined = undefined;
  unbalancedTime: bigint | undefined = undefined;

  override get $schema(): Group {
    return nexthopResGroupSchema;
  }
}

/** What is where in a {@link NexthopResGroup}. */
export const nexthopResGroupSchema: Group = {
  name: 'NexthopResGroup',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'buckets', field: 'buckets', shape: { kind: 'number', size: 2 } },
      { type: 2, name: 'idleTimer', field: 'idleTimer', shape: { kind: 'number', size: 4 } },
      { type: 3, name: 'unbalancedTimer', field: 'unbalancedTimer', shape: { kind: 'number', size: 4 } },
      { type: 4, name: 'unbalancedTime', field: 'unbalancedTime', shape: { kind: 'bigint', size: 8 } },
      { type: 0, name: 'pad' },
    ],
  ),
  create: () => new NexthopResGroupValue(),
};

/** A {@link NexthopGroupStatsEntry} with every property in place. */
export class NexthopGroupStatsEntryValue extends AttributeHolder implements NexthopGroupStatsEntry {
  id: number | undefined = undefined;
  packets: number | bigint | undefined = undefined;
  packetsHw: number | bigint | undefined = undefined;

  override get $schema(): Group {
    return nexthopGroupStatsEntrySchema;
  }
}

/** What is where in a {@link NexthopGroupStatsEntry}. */
export const nexthopGroupStatsEntrySchema: Group = {
  name: 'NexthopGroupStatsEntry',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'id', field: 'id', shape: { kind: 'number', size: 4 } },
      { type: 2, name: 'packets', field: 'packets', shape: { kind: 'variable' } },
      { type: 3, name: 'packetsHw', field: 'packetsHw', shape: { kind: 'variable' } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new NexthopGroupStatsEntryValue(),
};

/** A {@link NexthopGroupStats} with every property in place. */
export class NexthopGroupStatsValue extends AttributeHolder implements NexthopGroupStats {
  entry: NexthopGroupStatsEntry[] | undefined = undefined;

  override get $schema(): Group {
    return nexthopGroupStatsSchema;
  }
}

/** What is where in a {@link NexthopGroupStats}. */
export const nexthopGroupStatsSchema: Group = {
  name: 'NexthopGroupStats',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'entry', field: 'entry', shape: { kind: 'group', group: nexthopGroupStatsEntrySchema }, flags: NESTED, multi: true },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new NexthopGroupStatsValue(),
};

/** A {@link NexthopResBucket} with every property in place. */
export class NexthopResBucketValue extends AttributeHolder implements NexthopResBucket {
  index: number | undefined = undefined;
  nhId: number | undefined = undefined;
  idleTime: bigint | undefined = undefined;

  override get $schema(): Group {
    return nexthopResBucketSchema;
  }
}

/** What is where in a {@link NexthopResBucket}. */
export const nexthopResBucketSchema: Group = {
  name: 'NexthopResBucket',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'index', field: 'index', shape: { kind: 'number', size: 2 } },
      { type: 3, name: 'nhId', field: 'nhId', shape: { kind: 'number', size: 4 } },
      { type: 2, name: 'idleTime', field: 'idleTime', shape: { kind: 'bigint', size: 8 } },
      { type: 0, name: 'pad' },
    ],
  ),
  create: () => new NexthopResBucketValue(),
};

/** A {@link Nexthop} with every property in place. */
export class NexthopValue extends AttributeHolder implements Nexthop {
  family: number = 0;
  scope: number = 0;
  protocol: number = 0;
  reserved: number | undefined = 0;
  flags: number = 0;
  id: number | undefined = undefined;
  groupType: number | undefined = undefined;
  group: NexthopGroupEntry[] | undefined = undefined;
  resGroup: NexthopResGroup | undefined = undefined;
  hwStatsEnable: number | undefined = undefined;
  groupStats: NexthopGroupStats | undefined = undefined;
  opFlags: number | undefined = undefined;
  hwStatsUsed: number | undefined = undefined;
  blackhole: boolean | undefined = undefined;
  oif: number | undefined = undefined;
  fdb: boolean | undefined = undefined;
  gateway: Uint8Array | undefined = undefined;
  encap: EncapMpls | EncapIp | EncapIla | EncapIp6 | EncapSeg6 | EncapBpf | EncapSeg6Local | EncapRpl | EncapIoam6 | EncapXfrm | Uint8Array | undefined = undefined;
  encapType: number | undefined = undefined;
  groups: boolean | undefined = undefined;
  master: number | undefined = undefined;
  resBucket: NexthopResBucket | undefined = undefined;

  override get $schema(): Group {
    return nexthopSchema;
  }
}

/** What is where in a {@link Nexthop}. */
export const nexthopSchema: Group = {
  name: 'Nexthop',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'scope', shape: { kind: 'number', size: 1, names: routeScopeNames }, size: 1 },
    { name: 'protocol', shape: { kind: 'number', size: 1, names: routeProtocolNames }, size: 1 },
    { name: 'reserved', shape: { kind: 'number', size: 1 }, size: 1, reserved: true },
    { name: 'flags', shape: { kind: 'number', size: 4, flags: nexthopFlagsNames }, size: 4 },
  ],
  size: 8,
  attributes: attributeTable(
    [
      { type: 1, name: 'id', field: 'id', shape: { kind: 'number', size: 4 } },
      { type: 3, name: 'groupType', field: 'groupType', shape: { kind: 'number', size: 2, names: nexthopGroupTypeNames } },
      { type: 2, name: 'group', field: 'group', shape: { kind: 'array', item: { kind: 'group', group: nexthopGroupEntrySchema }, size: 8 } },
      { type: 12, name: 'resGroup', field: 'resGroup', shape: { kind: 'group', group: nexthopResGroupSchema }, flags: NESTED },
      { type: 16, name: 'hwStatsEnable', field: 'hwStatsEnable', shape: { kind: 'number', size: 4 } },
      { type: 15, name: 'groupStats', field: 'groupStats', shape: { kind: 'group', group: nexthopGroupStatsSchema }, flags: NESTED },
      { type: 14, name: 'opFlags', field: 'opFlags', shape: { kind: 'number', size: 4, flags: nexthopOpFlagsNames } },
      { type: 17, name: 'hwStatsUsed', field: 'hwStatsUsed', shape: { kind: 'number', size: 4 } },
      { type: 4, name: 'blackhole', field: 'blackhole', shape: { kind: 'flag' } },
      { type: 5, name: 'oif', field: 'oif', shape: { kind: 'number', size: 4 } },
      { type: 11, name: 'fdb', field: 'fdb', shape: { kind: 'flag' } },
      { type: 6, name: 'gateway', field: 'gateway', shape: { kind: 'bytes', form: 'address' } },
      { type: 8, name: 'encap', field: 'encap', shape: { kind: 'choice', by: 'encapType', cases: new Map<unknown, Shape>([[1, { kind: 'group', group: encapMplsSchema }], [2, { kind: 'group', group: encapIpSchema }], [3, { kind: 'group', group: encapIlaSchema }], [4, { kind: 'group', group: encapIp6Schema }], [5, { kind: 'group', group: encapSeg6Schema }], [6, { kind: 'group', group: encapBpfSchema }], [7, { kind: 'group', group: encapSeg6LocalSchema }], [8, { kind: 'group', group: encapRplSchema }], [9, { kind: 'group', group: encapIoam6Schema }], [10, { kind: 'group', group: encapXfrmSchema }]]) }, flags: NESTED },
      { type: 7, name: 'encapType', field: 'encapType', shape: { kind: 'number', size: 2, names: encapTypeNames } },
      { type: 9, name: 'groups', field: 'groups', shape: { kind: 'flag' } },
      { type: 10, name: 'master', field: 'master', shape: { kind: 'number', size: 4 } },
      { type: 13, name: 'resBucket', field: 'resBucket', shape: { kind: 'group', group: nexthopResBucketSchema }, flags: NESTED },
    ],
  ),
  create: () => new NexthopValue(),
};

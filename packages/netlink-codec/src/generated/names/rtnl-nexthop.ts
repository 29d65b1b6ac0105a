// Generated from formats/rtnl_nexthop.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of attributes of the UAPI constants `NHA_*`. */
export const NexthopAttributeType: {
  /** `NHA_ID`: Identifier. */
  readonly id: 1;
  /** `NHA_GROUP`: Members of a group. */
  readonly group: 2;
  /** `NHA_GROUP_TYPE`: How a group chooses among its members. */
  readonly groupType: 3;
  /** `NHA_BLACKHOLE`: Packets are dropped. */
  readonly blackhole: 4;
  /** `NHA_OIF`: Interface index that packets go out by. */
  readonly oif: 5;
  /** `NHA_GATEWAY`: Address of the router. */
  readonly gateway: 6;
  /** `NHA_ENCAP_TYPE`: Kind of encapsulation. */
  readonly encapType: 7;
  /** `NHA_ENCAP`: What is put around the packet; `encap_type` says in which form. */
  readonly encap: 8;
  /** `NHA_GROUPS`: Dump groups alone. */
  readonly groups: 9;
  /** `NHA_MASTER`: Dump nexthops by interfaces of this master alone. */
  readonly master: 10;
  /** `NHA_FDB`: The nexthop is for entries of a bridge forwarding database. */
  readonly fdb: 11;
  /** `NHA_RES_GROUP`: Parameters of a resilient group. */
  readonly resGroup: 12;
  /** `NHA_RES_BUCKET`: A bucket of a resilient group. */
  readonly resBucket: 13;
  /** `NHA_OP_FLAGS`: What an answer contains, or shall contain. */
  readonly opFlags: 14;
  /** `NHA_GROUP_STATS`: Counters of the members, nested attributes. */
  readonly groupStats: 15;
  /** `NHA_HW_STATS_ENABLE`: Whether counters in hardware are wanted. */
  readonly hwStatsEnable: 16;
  /** `NHA_HW_STATS_USED`: Whether there are counters in hardware. */
  readonly hwStatsUsed: 17;
} = {
  id: 1,
  group: 2,
  groupType: 3,
  blackhole: 4,
  oif: 5,
  gateway: 6,
  encapType: 7,
  encap: 8,
  groups: 9,
  master: 10,
  fdb: 11,
  resGroup: 12,
  resBucket: 13,
  opFlags: 14,
  groupStats: 15,
  hwStatsEnable: 16,
  hwStatsUsed: 17,
};

/** Numbers of the UAPI constants `NEXTHOP_GRP_TYPE_*`. */
export const NexthopGroupType: {
  /** `NEXTHOP_GRP_TYPE_MPATH` */
  readonly multipath: 0;
  /** `NEXTHOP_GRP_TYPE_RES` */
  readonly resilient: 1;
} = {
  multipath: 0,
  resilient: 1,
};

/** Printed names of {@link NexthopGroupType}, by number. */
export const nexthopGroupTypeNames: NameTable = {
  0: 'mpath',
  1: 'resilient',
};

/** Numbers of attributes of the UAPI constants `NHA_RES_GROUP_*`. */
export const NexthopResGroupAttributeType: {
  /** `NHA_RES_GROUP_PAD` */
  readonly pad: 0;
  /** `NHA_RES_GROUP_BUCKETS`: Number of buckets. */
  readonly buckets: 1;
  /** `NHA_RES_GROUP_IDLE_TIMER`: Hundredths of a second before an idle bucket may move. */
  readonly idleTimer: 2;
  /** `NHA_RES_GROUP_UNBALANCED_TIMER`: Hundredths of a second before buckets must move. */
  readonly unbalancedTimer: 3;
  /** `NHA_RES_GROUP_UNBALANCED_TIME`: Hundredths of a second that the group has been unbalanced. */
  readonly unbalancedTime: 4;
} = {
  pad: 0,
  buckets: 1,
  idleTimer: 2,
  unbalancedTimer: 3,
  unbalancedTime: 4,
};

/** Numbers of attributes of the UAPI constants `NHA_GROUP_STATS_*`. */
export const NexthopGroupStatsAttributeType: {
  /** `NHA_GROUP_STATS_UNSPEC` */
  readonly unspec: 0;
  /** `NHA_GROUP_STATS_ENTRY`: Counters of one member. */
  readonly entry: 1;
} = {
  unspec: 0,
  entry: 1,
};

/** Numbers of attributes of the UAPI constants `NHA_GROUP_STATS_ENTRY_*`. */
export const NexthopGroupStatsEntryAttributeType: {
  /** `NHA_GROUP_STATS_ENTRY_UNSPEC` */
  readonly unspec: 0;
  /** `NHA_GROUP_STATS_ENTRY_ID`: Identifier of the member. */
  readonly id: 1;
  /** `NHA_GROUP_STATS_ENTRY_PACKETS`: Packets that it was chosen for. */
  readonly packets: 2;
  /** `NHA_GROUP_STATS_ENTRY_PACKETS_HW`: Packets that hardware chose it for. */
  readonly packetsHw: 3;
} = {
  unspec: 0,
  id: 1,
  packets: 2,
  packetsHw: 3,
};

/** Numbers of the UAPI constants `NHA_OP_FLAG_DUMP_*`. */
export const NexthopOpFlags: {
  /** `NHA_OP_FLAG_DUMP_STATS` */
  readonly dumpStats: 1;
  /** `NHA_OP_FLAG_DUMP_HW_STATS` */
  readonly dumpHwStats: 2;
  /** `NHA_OP_FLAG_RESP_GRP_RESVD_0` */
  readonly respGrpResvd0: 0x80000000;
} = {
  dumpStats: 1,
  dumpHwStats: 2,
  respGrpResvd0: 0x80000000,
};

/** Printed names of {@link NexthopOpFlags}, by number. */
export const nexthopOpFlagsNames: NameTable = {
  1: 'dump_stats',
  2: 'dump_hw_stats',
  0x80000000: 'resp_grp_resvd_0',
};

/** Numbers of attributes of the UAPI constants `NHA_RES_BUCKET_*`. */
export const NexthopResBucketAttributeType: {
  /** `NHA_RES_BUCKET_PAD` */
  readonly pad: 0;
  /** `NHA_RES_BUCKET_INDEX`: Number of the bucket. */
  readonly index: 1;
  /** `NHA_RES_BUCKET_IDLE_TIME`: Hundredths of a second without traffic. */
  readonly idleTime: 2;
  /** `NHA_RES_BUCKET_NH_ID`: Nexthop that the bucket sends to. */
  readonly nhId: 3;
} = {
  pad: 0,
  index: 1,
  idleTime: 2,
  nhId: 3,
};

// Generated from formats/rtnl_nexthop.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet, Struct } from '../../runtime/attribute.ts';
import type { EncapBpf, EncapIla, EncapIoam6, EncapRpl, EncapXfrm } from './lwtunnel-others.ts';
import type { EncapSeg6, EncapSeg6Local } from './lwtunnel-seg6.ts';
import type { EncapIp, EncapIp6, EncapMpls } from './lwtunnel.ts';

/**
 * A member of a nexthop group.
 *
 * `struct nexthop_grp`
 */
export interface NexthopGroupEntry extends Struct {
  /**
   * Identifier of the member.
   *
   * `id`, u32
   */
  id: number;
  /**
   * Weight, less 1: its low byte.
   *
   * `weight`, u8
   */
  weight: number;
  /**
   * High byte of the weight, less 1, since Linux 6.12; reserved before.
   *
   * `weight_high`, u8
   */
  weightHigh: number;
  /**
   * Reserved.
   *
   * `resvd2`, u16
   */
  reserved?: number | undefined;
}

/** Parameters of a resilient group (NHA_RES_GROUP_*). */
export interface NexthopResGroup extends AttributeSet {
  /**
   * Number of buckets.
   *
   * `NHA_RES_GROUP_BUCKETS`, u16
   */
  buckets?: number | undefined;
  /**
   * Hundredths of a second before an idle bucket may move.
   *
   * `NHA_RES_GROUP_IDLE_TIMER`, u32
   */
  idleTimer?: number | undefined;
  /**
   * Hundredths of a second before buckets must move.
   *
   * `NHA_RES_GROUP_UNBALANCED_TIMER`, u32
   */
  unbalancedTimer?: number | undefined;
  /**
   * Hundredths of a second that the group has been unbalanced.
   *
   * `NHA_RES_GROUP_UNBALANCED_TIME`, u64
   */
  unbalancedTime?: bigint | undefined;
}

/** Counters of a member (NHA_GROUP_STATS_ENTRY_*). */
export interface NexthopGroupStatsEntry extends AttributeSet {
  /**
   * Identifier of the member.
   *
   * `NHA_GROUP_STATS_ENTRY_ID`, u32
   */
  id?: number | undefined;
  /**
   * Packets that it was chosen for.
   *
   * `NHA_GROUP_STATS_ENTRY_PACKETS`, u32 or u64, as it came
   */
  packets?: number | bigint | undefined;
  /**
   * Packets that hardware chose it for.
   *
   * `NHA_GROUP_STATS_ENTRY_PACKETS_HW`, u32 or u64, as it came
   */
  packetsHw?: number | bigint | undefined;
}

/** Counters of the members of a group (NHA_GROUP_STATS_*). */
export interface NexthopGroupStats extends AttributeSet {
  /**
   * Counters of one member.
   *
   * `NHA_GROUP_STATS_ENTRY`
   */
  entry?: NexthopGroupStatsEntry[] | undefined;
}

/** A bucket of a resilient group (NHA_RES_BUCKET_*). */
export interface NexthopResBucket extends AttributeSet {
  /**
   * Number of the bucket.
   *
   * `NHA_RES_BUCKET_INDEX`, u16
   */
  index?: number | undefined;
  /**
   * Nexthop that the bucket sends to.
   *
   * `NHA_RES_BUCKET_NH_ID`, u32
   */
  nhId?: number | undefined;
  /**
   * Hundredths of a second without traffic.
   *
   * `NHA_RES_BUCKET_IDLE_TIME`, u64
   */
  idleTime?: bigint | undefined;
}

/**
 * Body of RTM_NEWNEXTHOP, RTM_DELNEXTHOP and RTM_GETNEXTHOP: a nexthop, or a
 * group of nexthops, that routes refer to by its identifier.
 */
export interface Nexthop extends AttributeSet {
  /**
   * Address family of the gateway.
   *
   * `nh_family`, u8, see `AddressFamily`
   */
  family: number;
  /**
   * Distance of the gateway.
   *
   * `nh_scope`, u8, see `RouteScope`
   */
  scope: number;
  /**
   * Who installed the nexthop.
   *
   * `nh_protocol`, u8, see `RouteProtocol`
   */
  protocol: number;
  /**
   * Reserved.
   *
   * `resvd`, u8
   */
  reserved?: number | undefined;
  /**
   * State of the nexthop (`RTNH_F_*`).
   *
   * `nh_flags`, u32, see `NexthopFlags`
   */
  flags: number;
  /**
   * Identifier.
   *
   * `NHA_ID`, u32
   */
  id?: number | undefined;
  /**
   * How a group chooses among its members.
   *
   * `NHA_GROUP_TYPE`, u16, see `NexthopGroupType`
   */
  groupType?: number | undefined;
  /**
   * Members of a group.
   *
   * `NHA_GROUP`
   */
  group?: NexthopGroupEntry[] | undefined;
  /**
   * Parameters of a resilient group.
   *
   * `NHA_RES_GROUP`
   */
  resGroup?: NexthopResGroup | undefined;
  /**
   * Whether counters in hardware are wanted.
   *
   * `NHA_HW_STATS_ENABLE`, u32
   */
  hwStatsEnable?: number | undefined;
  /**
   * Counters of the members, nested attributes.
   *
   * `NHA_GROUP_STATS`
   */
  groupStats?: NexthopGroupStats | undefined;
  /**
   * What an answer contains, or shall contain.
   *
   * `NHA_OP_FLAGS`, u32, see `NexthopOpFlags`
   */
  opFlags?: number | undefined;
  /**
   * Whether there are counters in hardware.
   *
   * `NHA_HW_STATS_USED`, u32
   */
  hwStatsUsed?: number | undefined;
  /**
   * Packets are dropped.
   *
   * `NHA_BLACKHOLE`
   */
  blackhole?: boolean | undefined;
  /**
   * Interface index that packets go out by.
   *
   * `NHA_OIF`, u32
   */
  oif?: number | undefined;
  /**
   * The nexthop is for entries of a bridge forwarding database.
   *
   * `NHA_FDB`
   */
  fdb?: boolean | undefined;
  /**
   * Address of the router.
   *
   * `NHA_GATEWAY`, 4 or 16 bytes, network order
   */
  gateway?: Uint8Array | undefined;
  /**
   * What is put around the packet; `encap_type` says in which form.
   *
   * `NHA_ENCAP`
   */
  encap?: EncapMpls | EncapIp | EncapIla | EncapIp6 | EncapSeg6 | EncapBpf | EncapSeg6Local | EncapRpl | EncapIoam6 | EncapXfrm | Uint8Array | undefined;
  /**
   * Kind of encapsulation.
   *
   * `NHA_ENCAP_TYPE`, u16, see `EncapType`
   */
  encapType?: number | undefined;
  /**
   * Dump groups alone.
   *
   * `NHA_GROUPS`
   */
  groups?: boolean | undefined;
  /**
   * Dump nexthops by interfaces of this master alone.
   *
   * `NHA_MASTER`, u32
   */
  master?: number | undefined;
  /**
   * A bucket of a resilient group.
   *
   * `NHA_RES_BUCKET`
   */
  resBucket?: NexthopResBucket | undefined;
}

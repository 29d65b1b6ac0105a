// Generated from formats/rtnl_route.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet, Struct } from '../../runtime/attribute.ts';
import type { EncapBpf, EncapIla, EncapIoam6, EncapRpl, EncapXfrm } from './lwtunnel-others.ts';
import type { EncapSeg6, EncapSeg6Local } from './lwtunnel-seg6.ts';
import type { EncapIp, EncapIp6, EncapMpls } from './lwtunnel.ts';

/** Properties of the path (RTAX_*). */
export interface RouteMetrics extends AttributeSet {
  /**
   * Bits, by number, of the metrics that path discovery must not change.
   *
   * `RTAX_LOCK`, u32
   */
  lock?: number | undefined;
  /**
   * Largest packet, in bytes.
   *
   * `RTAX_MTU`, u32
   */
  mtu?: number | undefined;
  /**
   * Largest window to advertise, in bytes.
   *
   * `RTAX_WINDOW`, u32
   */
  window?: number | undefined;
  /**
   * Round-trip time, in eighths of a millisecond.
   *
   * `RTAX_RTT`, u32
   */
  rtt?: number | undefined;
  /**
   * Variance of the round-trip time, in quarters of a millisecond.
   *
   * `RTAX_RTTVAR`, u32
   */
  rttvar?: number | undefined;
  /**
   * Slow-start threshold, in segments.
   *
   * `RTAX_SSTHRESH`, u32
   */
  ssthresh?: number | undefined;
  /**
   * Clamp of the congestion window, in segments; it works where it is
   * locked.
   *
   * `RTAX_CWND`, u32
   */
  cwnd?: number | undefined;
  /**
   * Segment size to advertise, in bytes.
   *
   * `RTAX_ADVMSS`, u32
   */
  advmss?: number | undefined;
  /**
   * Reordering to expect, in segments.
   *
   * `RTAX_REORDERING`, u32
   */
  reordering?: number | undefined;
  /**
   * Hop limit of packets from this host; 0xffffffff for the default.
   *
   * `RTAX_HOPLIMIT`, u32
   */
  hoplimit?: number | undefined;
  /**
   * Congestion window at the start, in segments.
   *
   * `RTAX_INITCWND`, u32
   */
  initcwnd?: number | undefined;
  /**
   * Features of the path.
   *
   * `RTAX_FEATURES`, u32, see `RouteFeatures`
   */
  features?: number | undefined;
  /**
   * Least retransmission time-out, in milliseconds.
   *
   * `RTAX_RTO_MIN`, u32
   */
  rtoMin?: number | undefined;
  /**
   * Receive window at the start, in segments.
   *
   * `RTAX_INITRWND`, u32
   */
  initrwnd?: number | undefined;
  /**
   * Acknowledge at once: 0 no, 1 yes.
   *
   * `RTAX_QUICKACK`, u32
   */
  quickack?: number | undefined;
  /**
   * Name of the congestion control.
   *
   * `RTAX_CC_ALGO`
   */
  ccAlgo?: string | undefined;
  /**
   * Allow TCP fast open without a cookie: 0 no, 1 yes.
   *
   * `RTAX_FASTOPEN_NO_COOKIE`, u32
   */
  fastopenNoCookie?: number | undefined;
}

/**
 * A router of another address family than the route.
 *
 * `struct rtvia`
 */
export interface RouteVia extends Struct {
  /**
   * Address family of the router.
   *
   * `rtvia_family`, u16, see `AddressFamily`
   */
  family: number;
  /**
   * Address of the router.
   *
   * `rtvia_addr`, 4 or 16 bytes, network order
   */
  address: Uint8Array;
}

/**
 * One of the nexthops of a multipath route.
 *
 * `struct rtnexthop`
 */
export interface RouteNexthop extends AttributeSet {
  /**
   * State of the nexthop.
   *
   * `rtnh_flags`, u8, see `NexthopFlags`
   */
  flags: number;
  /**
   * Weight of the nexthop, less 1.
   *
   * `rtnh_hops`, u8
   */
  hops: number;
  /**
   * Interface index that packets go out by.
   *
   * `rtnh_ifindex`, s32
   */
  ifindex: number;
  /**
   * Address of the router, of the same family as the route.
   *
   * `RTA_GATEWAY`, 4 or 16 bytes, network order
   */
  gateway?: Uint8Array | undefined;
  /**
   * Address of the router, of another family than the route.
   *
   * `RTA_VIA`
   */
  via?: RouteVia | undefined;
  /**
   * Realm of the source in the high 16 bits, of the destination in the low
   * ones.
   *
   * `RTA_FLOW`, u32
   */
  flow?: number | undefined;
  /**
   * Label stack that an MPLS route puts in the place of the old one; 4
   * bytes a label, big-endian.
   *
   * `RTA_NEWDST`
   */
  newdst?: Uint8Array | undefined;
  /**
   * What is put around the packet; `encap_type` says in which form.
   *
   * `RTA_ENCAP`
   */
  encap?: EncapMpls | EncapIp | EncapIla | EncapIp6 | EncapSeg6 | EncapBpf | EncapSeg6Local | EncapRpl | EncapIoam6 | EncapXfrm | Uint8Array | undefined;
  /**
   * Kind of encapsulation.
   *
   * `RTA_ENCAP_TYPE`, u16, see `EncapType`
   */
  encapType?: number | undefined;
}

/**
 * Age and use of a route.
 *
 * `struct rta_cacheinfo`
 */
export interface RouteCacheinfo extends Struct {
  /**
   * References to the entry.
   *
   * `rta_clntref`, u32
   */
  clntref: number;
  /**
   * Time since the last use, in hundredths of a second.
   *
   * `rta_lastuse`, u32
   */
  lastuse: number;
  /**
   * Time until the entry expires, in hundredths of a second; 0 for
   * never.
   *
   * `rta_expires`, s32
   */
  expires: number;
  /**
   * Error number that the route answers with, where its type says so.
   *
   * `rta_error`, u32
   */
  error: number;
  /**
   * Number of uses.
   *
   * `rta_used`, u32
   */
  used: number;
  /**
   * IP identifier of the peer; no longer used.
   *
   * `rta_id`, u32
   */
  id: number;
  /**
   * TCP timestamp of the peer; no longer used.
   *
   * `rta_ts`, u32
   */
  ts: number;
  /**
   * Age of that timestamp; no longer used.
   *
   * `rta_tsage`, u32
   */
  tsage: number;
}

/**
 * Counters of a multicast route.
 *
 * `struct rta_mfc_stats`
 */
export interface RouteMfcStats extends Struct {
  /**
   * Packets forwarded.
   *
   * `mfcs_packets`, u64
   */
  packets: bigint;
  /**
   * Bytes forwarded.
   *
   * `mfcs_bytes`, u64
   */
  bytes: bigint;
  /**
   * Packets that came in by the wrong interface.
   *
   * `mfcs_wrong_if`, u64
   */
  wrongIf: bigint;
}

/**
 * Body of RTM_NEWROUTE, RTM_DELROUTE and RTM_GETROUTE: one entry of a routing
 * table, or the question for one.
 *
 * A route has either one nexthop (`gateway` or `via`, with `oif`), several
 * (`multipath`), or names a nexthop object (`nh_id`). A dump request may consist
 * of the first one or four bytes alone.
 *
 * The attributes are listed in the order in which the kernel emits them for
 * IPv4.
 */
export interface Route extends AttributeSet {
  /**
   * Address family of the destination.
   *
   * `rtm_family`, u8, see `AddressFamily`
   */
  family: number;
  /**
   * Prefix length of the destination in bits; in MPLS that of the label, 20.
   *
   * `rtm_dst_len`, u8
   */
  dstLen: number;
  /**
   * Prefix length of the source in bits, for IPv6 routes that depend on it.
   *
   * `rtm_src_len`, u8
   */
  srcLen: number;
  /**
   * Type of service that the route is for; 0 for any.
   *
   * `rtm_tos`, u8
   */
  tos: number;
  /**
   * Table, where its number fits; 252 (compat) where it does not. See
   * `table`.
   *
   * `rtm_table`, u8, see `RouteTable`
   */
  tableByte: number;
  /**
   * Who installed the route.
   *
   * `rtm_protocol`, u8, see `RouteProtocol`
   */
  protocol: number;
  /**
   * Distance to the destination (IPv4); always global in IPv6.
   *
   * `rtm_scope`, u8, see `RouteScope`
   */
  scope: number;
  /**
   * What happens to packets that take the route.
   *
   * `rtm_type`, u8, see `RouteType`
   */
  type: number;
  /**
   * Flags of the route (`RTM_F_*`) and of its only nexthop (`RTNH_F_*`).
   *
   * `rtm_flags`, u32, see `RouteFlags`
   */
  flags: number;
  /**
   * Number of the routing table, for every number.
   *
   * `RTA_TABLE`, u32, see `RouteTable`
   */
  table?: number | undefined;
  /**
   * Destination prefix; absent for the default route. An MPLS route has a
   * label stack here.
   *
   * `RTA_DST`, 4 or 16 bytes, network order
   */
  dst?: Uint8Array | undefined;
  /**
   * Source prefix of an IPv6 route that depends on the source.
   *
   * `RTA_SRC`, 4 or 16 bytes, network order
   */
  src?: Uint8Array | undefined;
  /**
   * Interface index that the packet comes in by: of a lookup, or of a
   * multicast route.
   *
   * `RTA_IIF`, u32
   */
  iif?: number | undefined;
  /**
   * Metric: of routes to the same prefix the lowest is taken.
   *
   * `RTA_PRIORITY`, u32
   */
  priority?: number | undefined;
  /**
   * Properties of the path that the kernel keeps with the route.
   *
   * `RTA_METRICS`
   */
  metrics?: RouteMetrics | undefined;
  /**
   * Source address preferred for packets from this host.
   *
   * `RTA_PREFSRC`, 4 or 16 bytes, network order
   */
  prefsrc?: Uint8Array | undefined;
  /**
   * Identifier of the nexthop object that the route uses.
   *
   * `RTA_NH_ID`, u32
   */
  nhId?: number | undefined;
  /**
   * Address of the router, of the same family as the route.
   *
   * `RTA_GATEWAY`, 4 or 16 bytes, network order
   */
  gateway?: Uint8Array | undefined;
  /**
   * Address of the router, of another family than the route.
   *
   * `RTA_VIA`
   */
  via?: RouteVia | undefined;
  /**
   * Interface index that packets go out by.
   *
   * `RTA_OIF`, u32
   */
  oif?: number | undefined;
  /**
   * Realm of the source in the high 16 bits, of the destination in the low
   * ones.
   *
   * `RTA_FLOW`, u32
   */
  flow?: number | undefined;
  /**
   * Label stack that an MPLS route puts in the place of the old one; 4
   * bytes a label, big-endian.
   *
   * `RTA_NEWDST`
   */
  newdst?: Uint8Array | undefined;
  /**
   * What is put around the packet; `encap_type` says in which form.
   *
   * `RTA_ENCAP`
   */
  encap?: EncapMpls | EncapIp | EncapIla | EncapIp6 | EncapSeg6 | EncapBpf | EncapSeg6Local | EncapRpl | EncapIoam6 | EncapXfrm | Uint8Array | undefined;
  /**
   * Kind of encapsulation.
   *
   * `RTA_ENCAP_TYPE`, u16, see `EncapType`
   */
  encapType?: number | undefined;
  /**
   * Several nexthops that share the load.
   *
   * `RTA_MULTIPATH`
   */
  multipath?: RouteNexthop[] | undefined;
  /**
   * Age and use of the entry.
   *
   * `RTA_CACHEINFO`
   */
  cacheinfo?: RouteCacheinfo | undefined;
  /**
   * Counters of a multicast route.
   *
   * `RTA_MFC_STATS`
   */
  mfcStats?: RouteMfcStats | undefined;
  /**
   * Lifetime: of an IPv6 route in a request seconds (4 bytes), of a
   * multicast route clock ticks (8 bytes).
   *
   * `RTA_EXPIRES`, u32 or u64, as it came
   */
  expires?: number | bigint | undefined;
  /**
   * Preference that an IPv6 router advertisement gave.
   *
   * `RTA_PREF`, u8, see `RoutePreference`
   */
  pref?: number | undefined;
  /**
   * Whether an MPLS tunnel copies the TTL: 0 no, 1 yes.
   *
   * `RTA_TTL_PROPAGATE`, u8
   */
  ttlPropagate?: number | undefined;
  /**
   * Firewall mark, of a lookup.
   *
   * `RTA_MARK`, u32
   */
  mark?: number | undefined;
  /**
   * User that a lookup is for.
   *
   * `RTA_UID`, u32
   */
  uid?: number | undefined;
  /**
   * Protocol that a lookup is for.
   *
   * `RTA_IP_PROTO`, u8, see `IpProtocol`
   */
  ipProto?: number | undefined;
  /**
   * Source port that a lookup is for.
   *
   * `RTA_SPORT`, u16, big-endian on the wire
   */
  sport?: number | undefined;
  /**
   * Destination port that a lookup is for.
   *
   * `RTA_DPORT`, u16, big-endian on the wire
   */
  dport?: number | undefined;
  /**
   * IPv6 flow label that a lookup is for.
   *
   * `RTA_FLOWLABEL`, u32, big-endian on the wire
   */
  flowlabel?: number | undefined;
}

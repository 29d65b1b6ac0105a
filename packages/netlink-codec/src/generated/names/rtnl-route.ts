// Generated from formats/rtnl_route.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of the UAPI constants `RTNH_F_*`. */
export const RouteFlags: {
  /** `RTNH_F_DEAD` */
  readonly dead: 1;
  /** `RTNH_F_PERVASIVE` */
  readonly pervasive: 2;
  /** `RTNH_F_ONLINK` */
  readonly onlink: 4;
  /** `RTNH_F_OFFLOAD` */
  readonly offload: 8;
  /** `RTNH_F_LINKDOWN` */
  readonly linkdown: 16;
  /** `RTNH_F_UNRESOLVED` */
  readonly unresolved: 32;
  /** `RTNH_F_TRAP` */
  readonly trap: 64;
  /** `RTM_F_NOTIFY` */
  readonly notify: 0x100;
  /** `RTM_F_CLONED` */
  readonly cloned: 0x200;
  /** `RTM_F_EQUALIZE` */
  readonly equalize: 0x400;
  /** `RTM_F_PREFIX` */
  readonly prefix: 0x800;
  /** `RTM_F_LOOKUP_TABLE` */
  readonly lookupTable: 0x1000;
  /** `RTM_F_FIB_MATCH` */
  readonly fibMatch: 0x2000;
  /** `RTM_F_OFFLOAD` */
  readonly rtOffload: 0x4000;
  /** `RTM_F_TRAP` */
  readonly rtTrap: 0x8000;
  /** `RTM_F_OFFLOAD_FAILED` */
  readonly rtOffloadFailed: 0x20000000;
} = {
  dead: 1,
  pervasive: 2,
  onlink: 4,
  offload: 8,
  linkdown: 16,
  unresolved: 32,
  trap: 64,
  notify: 0x100,
  cloned: 0x200,
  equalize: 0x400,
  prefix: 0x800,
  lookupTable: 0x1000,
  fibMatch: 0x2000,
  rtOffload: 0x4000,
  rtTrap: 0x8000,
  rtOffloadFailed: 0x20000000,
};

/** Printed names of {@link RouteFlags}, by number. */
export const routeFlagsNames: NameTable = {
  1: 'dead',
  2: 'pervasive',
  4: 'onlink',
  8: 'offload',
  16: 'linkdown',
  32: 'unresolved',
  64: 'trap',
  0x100: 'notify',
  0x200: 'cloned',
  0x400: 'equalize',
  0x800: 'prefix',
  0x1000: 'lookup_table',
  0x2000: 'fib_match',
  0x4000: 'rt_offload',
  0x8000: 'rt_trap',
  0x20000000: 'rt_offload_failed',
};

/** Numbers of attributes of the UAPI constants `RTA_*`. */
export const RouteAttributeType: {
  /**
   * `RTA_DST`: Destination prefix; absent for the default route. An MPLS route has a
   * label stack here.
   */
  readonly dst: 1;
  /** `RTA_SRC`: Source prefix of an IPv6 route that depends on the source. */
  readonly src: 2;
  /**
   * `RTA_IIF`: Interface index that the packet comes in by: of a lookup, or of a
   * multicast route.
   */
  readonly iif: 3;
  /** `RTA_OIF`: Interface index that packets go out by. */
  readonly oif: 4;
  /** `RTA_GATEWAY`: Address of the router, of the same family as the route. */
  readonly gateway: 5;
  /** `RTA_PRIORITY`: Metric: of routes to the same prefix the lowest is taken. */
  readonly priority: 6;
  /** `RTA_PREFSRC`: Source address preferred for packets from this host. */
  readonly prefsrc: 7;
  /** `RTA_METRICS`: Properties of the path that the kernel keeps with the route. */
  readonly metrics: 8;
  /** `RTA_MULTIPATH`: Several nexthops that share the load. */
  readonly multipath: 9;
  /** `RTA_PROTOINFO`: No longer used. */
  readonly protoinfo: 10;
  /**
   * `RTA_FLOW`: Realm of the source in the high 16 bits, of the destination in the low
   * ones.
   */
  readonly flow: 11;
  /** `RTA_CACHEINFO`: Age and use of the entry. */
  readonly cacheinfo: 12;
  /** `RTA_SESSION`: No longer used. */
  readonly session: 13;
  /** `RTA_MP_ALGO`: No longer used. */
  readonly mpAlgo: 14;
  /** `RTA_TABLE`: Number of the routing table, for every number. */
  readonly table: 15;
  /** `RTA_MARK`: Firewall mark, of a lookup. */
  readonly mark: 16;
  /** `RTA_MFC_STATS`: Counters of a multicast route. */
  readonly mfcStats: 17;
  /** `RTA_VIA`: Address of the router, of another family than the route. */
  readonly via: 18;
  /**
   * `RTA_NEWDST`: Label stack that an MPLS route puts in the place of the old one; 4
   * bytes a label, big-endian.
   */
  readonly newdst: 19;
  /** `RTA_PREF`: Preference that an IPv6 router advertisement gave. */
  readonly pref: 20;
  /** `RTA_ENCAP_TYPE`: Kind of encapsulation. */
  readonly encapType: 21;
  /** `RTA_ENCAP`: What is put around the packet; `encap_type` says in which form. */
  readonly encap: 22;
  /**
   * `RTA_EXPIRES`: Lifetime: of an IPv6 route in a request seconds (4 bytes), of a
   * multicast route clock ticks (8 bytes).
   */
  readonly expires: 23;
  /** `RTA_PAD`: Aligns the attribute behind it. */
  readonly pad: 24;
  /** `RTA_UID`: User that a lookup is for. */
  readonly uid: 25;
  /** `RTA_TTL_PROPAGATE`: Whether an MPLS tunnel copies the TTL: 0 no, 1 yes. */
  readonly ttlPropagate: 26;
  /** `RTA_IP_PROTO`: Protocol that a lookup is for. */
  readonly ipProto: 27;
  /** `RTA_SPORT`: Source port that a lookup is for. */
  readonly sport: 28;
  /** `RTA_DPORT`: Destination port that a lookup is for. */
  readonly dport: 29;
  /** `RTA_NH_ID`: Identifier of the nexthop object that the route uses. */
  readonly nhId: 30;
  /** `RTA_FLOWLABEL`: IPv6 flow label that a lookup is for. */
  readonly flowlabel: 31;
} = {
  dst: 1,
  src: 2,
  iif: 3,
  oif: 4,
  gateway: 5,
  priority: 6,
  prefsrc: 7,
  metrics: 8,
  multipath: 9,
  protoinfo: 10,
  flow: 11,
  cacheinfo: 12,
  session: 13,
  mpAlgo: 14,
  table: 15,
  mark: 16,
  mfcStats: 17,
  via: 18,
  newdst: 19,
  pref: 20,
  encapType: 21,
  encap: 22,
  expires: 23,
  pad: 24,
  uid: 25,
  ttlPropagate: 26,
  ipProto: 27,
  sport: 28,
  dport: 29,
  nhId: 30,
  flowlabel: 31,
};

/** Numbers of attributes of the UAPI constants `RTAX_*`. */
export const RouteMetricType: {
  /** `RTAX_LOCK`: Bits, by number, of the metrics that path discovery must not change. */
  readonly lock: 1;
  /** `RTAX_MTU`: Largest packet, in bytes. */
  readonly mtu: 2;
  /** `RTAX_WINDOW`: Largest window to advertise, in bytes. */
  readonly window: 3;
  /** `RTAX_RTT`: Round-trip time, in eighths of a millisecond. */
  readonly rtt: 4;
  /** `RTAX_RTTVAR`: Variance of the round-trip time, in quarters of a millisecond. */
  readonly rttvar: 5;
  /** `RTAX_SSTHRESH`: Slow-start threshold, in segments. */
  readonly ssthresh: 6;
  /**
   * `RTAX_CWND`: Clamp of the congestion window, in segments; it works where it is
   * locked.
   */
  readonly cwnd: 7;
  /** `RTAX_ADVMSS`: Segment size to advertise, in bytes. */
  readonly advmss: 8;
  /** `RTAX_REORDERING`: Reordering to expect, in segments. */
  readonly reordering: 9;
  /** `RTAX_HOPLIMIT`: Hop limit of packets from this host; 0xffffffff for the default. */
  readonly hoplimit: 10;
  /** `RTAX_INITCWND`: Congestion window at the start, in segments. */
  readonly initcwnd: 11;
  /** `RTAX_FEATURES`: Features of the path. */
  readonly features: 12;
  /** `RTAX_RTO_MIN`: Least retransmission time-out, in milliseconds. */
  readonly rtoMin: 13;
  /** `RTAX_INITRWND`: Receive window at the start, in segments. */
  readonly initrwnd: 14;
  /** `RTAX_QUICKACK`: Acknowledge at once: 0 no, 1 yes. */
  readonly quickack: 15;
  /** `RTAX_CC_ALGO`: Name of the congestion control. */
  readonly ccAlgo: 16;
  /** `RTAX_FASTOPEN_NO_COOKIE`: Allow TCP fast open without a cookie: 0 no, 1 yes. */
  readonly fastopenNoCookie: 17;
} = {
  lock: 1,
  mtu: 2,
  window: 3,
  rtt: 4,
  rttvar: 5,
  ssthresh: 6,
  cwnd: 7,
  advmss: 8,
  reordering: 9,
  hoplimit: 10,
  initcwnd: 11,
  features: 12,
  rtoMin: 13,
  initrwnd: 14,
  quickack: 15,
  ccAlgo: 16,
  fastopenNoCookie: 17,
};

/** Numbers of the UAPI constants `RTAX_FEATURE_*`. */
export const RouteFeatures: {
  /** `RTAX_FEATURE_ECN` */
  readonly ecn: 1;
  /** `RTAX_FEATURE_SACK` */
  readonly sack: 2;
  /** `RTAX_FEATURE_TIMESTAMP` */
  readonly timestamp: 4;
  /** `RTAX_FEATURE_ALLFRAG` */
  readonly allfrag: 8;
  /** `RTAX_FEATURE_TCP_USEC_TS` */
  readonly tcpUsecTs: 16;
} = {
  ecn: 1,
  sack: 2,
  timestamp: 4,
  allfrag: 8,
  tcpUsecTs: 16,
};

/** Printed names of {@link RouteFeatures}, by number. */
export const routeFeaturesNames: NameTable = {
  1: 'ecn',
  2: 'sack',
  4: 'timestamp',
  8: 'allfrag',
  16: 'tcp_usec_ts',
};

/** Numbers of the UAPI constants `ICMPV6_ROUTER_PREF_*`. */
export const RoutePreference: {
  /** `ICMPV6_ROUTER_PREF_MEDIUM` */
  readonly medium: 0;
  /** `ICMPV6_ROUTER_PREF_HIGH` */
  readonly high: 1;
  /** `ICMPV6_ROUTER_PREF_INVALID` */
  readonly invalid: 2;
  /** `ICMPV6_ROUTER_PREF_LOW` */
  readonly low: 3;
} = {
  medium: 0,
  high: 1,
  invalid: 2,
  low: 3,
};

/** Printed names of {@link RoutePreference}, by number. */
export const routePreferenceNames: NameTable = {
  0: 'medium',
  1: 'high',
  2: 'invalid',
  3: 'low',
};

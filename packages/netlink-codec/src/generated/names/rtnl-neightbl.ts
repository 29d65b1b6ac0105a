// Generated from formats/rtnl_neightbl.ksy by "pnpm gen". Do not edit: edit the format.

/** Numbers of attributes of the UAPI constants `NDTA_*`. */
export const NeighbourTableAttributeType: {
  /** `NDTA_UNSPEC` */
  readonly unspec: 0;
  /** `NDTA_NAME`: Name of the table. */
  readonly name: 1;
  /** `NDTA_THRESH1`: Entries below which nothing is cleaned up. */
  readonly thresh1: 2;
  /** `NDTA_THRESH2`: Entries above which they are cleaned up within five seconds. */
  readonly thresh2: 3;
  /** `NDTA_THRESH3`: Most entries. */
  readonly thresh3: 4;
  /** `NDTA_CONFIG`: Size and age. */
  readonly config: 5;
  /** `NDTA_PARMS`: Settings: of the table, or of one interface. */
  readonly parms: 6;
  /** `NDTA_STATS`: Counters. */
  readonly stats: 7;
  /** `NDTA_GC_INTERVAL`: Milliseconds between clean-ups. */
  readonly gcInterval: 8;
  /** `NDTA_PAD` */
  readonly pad: 9;
} = {
  unspec: 0,
  name: 1,
  thresh1: 2,
  thresh2: 3,
  thresh3: 4,
  config: 5,
  parms: 6,
  stats: 7,
  gcInterval: 8,
  pad: 9,
};

/** Numbers of attributes of the UAPI constants `NDTPA_*`. */
export const NeighbourTableParmsAttributeType: {
  /** `NDTPA_UNSPEC` */
  readonly unspec: 0;
  /** `NDTPA_IFINDEX`: Interface that they are of; absent for those of the table. */
  readonly ifindex: 1;
  /** `NDTPA_REFCNT` */
  readonly refcnt: 2;
  /** `NDTPA_REACHABLE_TIME`: Milliseconds that a neighbour counts as reachable, drawn. */
  readonly reachableTime: 3;
  /** `NDTPA_BASE_REACHABLE_TIME`: Milliseconds that it is drawn around. */
  readonly baseReachableTime: 4;
  /** `NDTPA_RETRANS_TIME`: Milliseconds between probes. */
  readonly retransTime: 5;
  /** `NDTPA_GC_STALETIME`: Milliseconds until an unused entry may go. */
  readonly gcStaletime: 6;
  /** `NDTPA_DELAY_PROBE_TIME`: Milliseconds until the first probe. */
  readonly delayProbeTime: 7;
  /** `NDTPA_QUEUE_LEN`: Packets that may wait for resolution. */
  readonly queueLen: 8;
  /** `NDTPA_APP_PROBES` */
  readonly appProbes: 9;
  /** `NDTPA_UCAST_PROBES` */
  readonly ucastProbes: 10;
  /** `NDTPA_MCAST_PROBES` */
  readonly mcastProbes: 11;
  /** `NDTPA_ANYCAST_DELAY`: Most milliseconds until an anycast answer. */
  readonly anycastDelay: 12;
  /** `NDTPA_PROXY_DELAY`: Most milliseconds until a proxied answer. */
  readonly proxyDelay: 13;
  /** `NDTPA_PROXY_QLEN` */
  readonly proxyQlen: 14;
  /** `NDTPA_LOCKTIME`: Milliseconds that an entry stays as it is. */
  readonly locktime: 15;
  /** `NDTPA_QUEUE_LENBYTES`: Bytes that may wait for resolution. */
  readonly queueLenbytes: 16;
  /** `NDTPA_MCAST_REPROBES` */
  readonly mcastReprobes: 17;
  /** `NDTPA_PAD` */
  readonly pad: 18;
  /** `NDTPA_INTERVAL_PROBE_TIME_MS`: Milliseconds between probes of managed entries. */
  readonly intervalProbeTimeMs: 19;
} = {
  unspec: 0,
  ifindex: 1,
  refcnt: 2,
  reachableTime: 3,
  baseReachableTime: 4,
  retransTime: 5,
  gcStaletime: 6,
  delayProbeTime: 7,
  queueLen: 8,
  appProbes: 9,
  ucastProbes: 10,
  mcastProbes: 11,
  anycastDelay: 12,
  proxyDelay: 13,
  proxyQlen: 14,
  locktime: 15,
  queueLenbytes: 16,
  mcastReprobes: 17,
  pad: 18,
  intervalProbeTimeMs: 19,
};

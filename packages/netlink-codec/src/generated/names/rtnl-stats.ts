// Generated from formats/rtnl_stats.ksy by "pnpm gen". Do not edit: edit the format.

/** Numbers of attributes of the UAPI constants `IFLA_STATS_*`. */
export const StatsAttributeType: {
  /** `IFLA_STATS_UNSPEC` */
  readonly unspec: 0;
  /** `IFLA_STATS_LINK_64`: Counters of the interface. */
  readonly link64: 1;
  /** `IFLA_STATS_LINK_XSTATS`: Counters of its kind. */
  readonly linkXstats: 2;
  /** `IFLA_STATS_LINK_XSTATS_SLAVE`: Counters of its role below a master. */
  readonly linkXstatsSlave: 3;
  /** `IFLA_STATS_LINK_OFFLOAD_XSTATS`: Counters of what hardware forwards. */
  readonly linkOffloadXstats: 4;
  /** `IFLA_STATS_AF_SPEC`: Counters by address family. */
  readonly afSpec: 5;
} = {
  unspec: 0,
  link64: 1,
  linkXstats: 2,
  linkXstatsSlave: 3,
  linkOffloadXstats: 4,
  afSpec: 5,
};

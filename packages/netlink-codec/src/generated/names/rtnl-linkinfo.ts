// Generated from formats/rtnl_linkinfo.ksy by "pnpm gen". Do not edit: edit the format.

/** Numbers of attributes of the UAPI constants `IFLA_INFO_*`. */
export const LinkinfoAttributeType: {
  /** `IFLA_INFO_UNSPEC` */
  readonly unspec: 0;
  /** `IFLA_INFO_KIND`: Kind of the interface. */
  readonly kind: 1;
  /** `IFLA_INFO_DATA`: Settings of the kind. */
  readonly data: 2;
  /** `IFLA_INFO_XSTATS`: Counters of the kind. */
  readonly xstats: 3;
  /** `IFLA_INFO_SLAVE_KIND`: Kind of its master. */
  readonly slaveKind: 4;
  /** `IFLA_INFO_SLAVE_DATA`: Settings of its role below that. */
  readonly slaveData: 5;
} = {
  unspec: 0,
  kind: 1,
  data: 2,
  xstats: 3,
  slaveKind: 4,
  slaveData: 5,
};

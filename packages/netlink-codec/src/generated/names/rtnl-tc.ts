// Generated from formats/rtnl_tc.ksy by "pnpm gen". Do not edit: edit the format.

/** Numbers of attributes of the UAPI constants `TCA_*`. */
export const TrafficControlAttributeType: {
  /** `TCA_UNSPEC` */
  readonly unspec: 0;
  /** `TCA_KIND`: Name of the kind. */
  readonly kind: 1;
  /** `TCA_OPTIONS`: Settings of the kind. */
  readonly options: 2;
  /** `TCA_STATS` */
  readonly stats: 3;
  /** `TCA_XSTATS` */
  readonly xstats: 4;
  /** `TCA_RATE` */
  readonly rate: 5;
  /** `TCA_FCNT` */
  readonly fcnt: 6;
  /** `TCA_STATS2` */
  readonly stats2: 7;
  /** `TCA_STAB` */
  readonly stab: 8;
  /** `TCA_PAD` */
  readonly pad: 9;
  /** `TCA_DUMP_INVISIBLE` */
  readonly dumpInvisible: 10;
  /** `TCA_CHAIN`: Number of the chain. */
  readonly chain: 11;
  /** `TCA_HW_OFFLOAD` */
  readonly hwOffload: 12;
  /** `TCA_INGRESS_BLOCK` */
  readonly ingressBlock: 13;
  /** `TCA_EGRESS_BLOCK` */
  readonly egressBlock: 14;
  /** `TCA_DUMP_FLAGS` */
  readonly dumpFlags: 15;
  /** `TCA_EXT_WARN_MSG` */
  readonly extWarnMsg: 16;
} = {
  unspec: 0,
  kind: 1,
  options: 2,
  stats: 3,
  xstats: 4,
  rate: 5,
  fcnt: 6,
  stats2: 7,
  stab: 8,
  pad: 9,
  dumpInvisible: 10,
  chain: 11,
  hwOffload: 12,
  ingressBlock: 13,
  egressBlock: 14,
  dumpFlags: 15,
  extWarnMsg: 16,
};

// Generated from formats/rtnl_neigh.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of the UAPI constants `NUD_*`. */
export const NeighbourState: {
  /** `NUD_INCOMPLETE` */
  readonly incomplete: 1;
  /** `NUD_REACHABLE` */
  readonly reachable: 2;
  /** `NUD_STALE` */
  readonly stale: 4;
  /** `NUD_DELAY` */
  readonly delay: 8;
  /** `NUD_PROBE` */
  readonly probe: 16;
  /** `NUD_FAILED` */
  readonly failed: 32;
  /** `NUD_NOARP` */
  readonly noarp: 64;
  /** `NUD_PERMANENT` */
  readonly permanent: 128;
} = {
  incomplete: 1,
  reachable: 2,
  stale: 4,
  delay: 8,
  probe: 16,
  failed: 32,
  noarp: 64,
  permanent: 128,
};

/** Printed names of {@link NeighbourState}, by number. */
export const neighbourStateNames: NameTable = {
  1: 'INCOMPLETE',
  2: 'REACHABLE',
  4: 'STALE',
  8: 'DELAY',
  16: 'PROBE',
  32: 'FAILED',
  64: 'NOARP',
  128: 'PERMANENT',
};

/** Numbers of the UAPI constants `NTF_*`. */
export const NeighbourFlags: {
  /** `NTF_USE` */
  readonly use: 1;
  /** `NTF_SELF` */
  readonly self: 2;
  /** `NTF_MASTER` */
  readonly master: 4;
  /** `NTF_PROXY` */
  readonly proxy: 8;
  /** `NTF_EXT_LEARNED` */
  readonly extLearned: 16;
  /** `NTF_OFFLOADED` */
  readonly offloaded: 32;
  /** `NTF_STICKY` */
  readonly sticky: 64;
  /** `NTF_ROUTER` */
  readonly router: 128;
} = {
  use: 1,
  self: 2,
  master: 4,
  proxy: 8,
  extLearned: 16,
  offloaded: 32,
  sticky: 64,
  router: 128,
};

/** Printed names of {@link NeighbourFlags}, by number. */
export const neighbourFlagsNames: NameTable = {
  1: 'use',
  2: 'self',
  4: 'master',
  8: 'proxy',
  16: 'extern_learn',
  32: 'offload',
  64: 'sticky',
  128: 'router',
};

/** Numbers of attributes of the UAPI constants `NDA_*`. */
export const NeighbourAttributeType: {
  /**
   * `NDA_DST`: Address of the neighbour; in a forwarding database of a VXLAN device
   * that of the tunnel end.
   */
  readonly dst: 1;
  /** `NDA_LLADDR`: Link-layer address. */
  readonly lladdr: 2;
  /** `NDA_CACHEINFO`: Age and use of the entry. */
  readonly cacheinfo: 3;
  /** `NDA_PROBES`: Probes sent without an answer. */
  readonly probes: 4;
  /** `NDA_VLAN`: VLAN. */
  readonly vlan: 5;
  /** `NDA_PORT`: Destination port of a VXLAN tunnel. */
  readonly port: 6;
  /** `NDA_VNI`: VXLAN network identifier. */
  readonly vni: 7;
  /** `NDA_IFINDEX`: Interface index that a VXLAN tunnel goes out by. */
  readonly ifindex: 8;
  /** `NDA_MASTER`: Interface index of the bridge. */
  readonly master: 9;
  /** `NDA_LINK_NETNSID`: Network namespace of the tunnel. */
  readonly linkNetnsid: 10;
  /** `NDA_SRC_VNI`: VXLAN network identifier that the packet came with. */
  readonly srcVni: 11;
  /** `NDA_PROTOCOL`: Who made the entry. */
  readonly protocol: 12;
  /** `NDA_NH_ID`: Identifier of a nexthop object. */
  readonly nhId: 13;
  /** `NDA_FDB_EXT_ATTRS`: Further properties of a forwarding entry, nested attributes. */
  readonly fdbExtAttrs: 14;
  /** `NDA_FLAGS_EXT`: Flags beyond the first eight. */
  readonly flagsExt: 15;
  /** `NDA_NDM_STATE_MASK`: States that a flush request is for. */
  readonly ndmStateMask: 16;
  /** `NDA_NDM_FLAGS_MASK`: Flags that a flush request is for. */
  readonly ndmFlagsMask: 17;
} = {
  dst: 1,
  lladdr: 2,
  cacheinfo: 3,
  probes: 4,
  vlan: 5,
  port: 6,
  vni: 7,
  ifindex: 8,
  master: 9,
  linkNetnsid: 10,
  srcVni: 11,
  protocol: 12,
  nhId: 13,
  fdbExtAttrs: 14,
  flagsExt: 15,
  ndmStateMask: 16,
  ndmFlagsMask: 17,
};

/** Numbers of the UAPI constants `NTF_EXT_*`. */
export const NeighbourExtFlags: {
  /** `NTF_EXT_MANAGED` */
  readonly managed: 1;
  /** `NTF_EXT_LOCKED` */
  readonly locked: 2;
  /** `NTF_EXT_EXT_VALIDATED` */
  readonly extValidated: 4;
} = {
  managed: 1,
  locked: 2,
  extValidated: 4,
};

/** Printed names of {@link NeighbourExtFlags}, by number. */
export const neighbourExtFlagsNames: NameTable = {
  1: 'managed',
  2: 'locked',
  4: 'ext_validated',
};

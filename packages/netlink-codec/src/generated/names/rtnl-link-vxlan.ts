// Generated from formats/rtnl_link_vxlan.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of attributes of the UAPI constants `IFLA_VXLAN_*`. */
export const LinkVxlanAttributeType: {
  /** `IFLA_VXLAN_UNSPEC` */
  readonly unspec: 0;
  /** `IFLA_VXLAN_ID`: Network identifier. */
  readonly id: 1;
  /** `IFLA_VXLAN_GROUP`: Multicast group or other end. */
  readonly group: 2;
  /** `IFLA_VXLAN_LINK`: Interface index that the tunnel goes out by. */
  readonly link: 3;
  /** `IFLA_VXLAN_LOCAL`: Own end. */
  readonly local: 4;
  /** `IFLA_VXLAN_TTL`: Outer TTL; 0 for the default. */
  readonly ttl: 5;
  /** `IFLA_VXLAN_TOS`: Outer type of service; 1 for that of the inner packet. */
  readonly tos: 6;
  /** `IFLA_VXLAN_LEARNING`: 1: tunnel ends are learned. */
  readonly learning: 7;
  /** `IFLA_VXLAN_AGEING`: Seconds after which a forwarding entry goes. */
  readonly ageing: 8;
  /** `IFLA_VXLAN_LIMIT`: Most forwarding entries; 0 for no limit. */
  readonly limit: 9;
  /** `IFLA_VXLAN_PORT_RANGE`: Source ports. */
  readonly portRange: 10;
  /** `IFLA_VXLAN_PROXY`: 1: neighbour requests are answered. */
  readonly proxy: 11;
  /** `IFLA_VXLAN_RSC`: 1: routes are short-cut. */
  readonly rsc: 12;
  /** `IFLA_VXLAN_L2MISS`: 1: unknown link-layer addresses are reported. */
  readonly l2miss: 13;
  /** `IFLA_VXLAN_L3MISS`: 1: unknown IP addresses are reported. */
  readonly l3miss: 14;
  /** `IFLA_VXLAN_PORT`: Destination port. */
  readonly port: 15;
  /** `IFLA_VXLAN_GROUP6`: The same in IPv6. */
  readonly group6: 16;
  /** `IFLA_VXLAN_LOCAL6`: The same in IPv6. */
  readonly local6: 17;
  /** `IFLA_VXLAN_UDP_CSUM`: 1: UDP checksums in IPv4. */
  readonly udpCsum: 18;
  /** `IFLA_VXLAN_UDP_ZERO_CSUM6_TX`: 1: no UDP checksums in IPv6 on the way out. */
  readonly udpZeroCsum6Tx: 19;
  /** `IFLA_VXLAN_UDP_ZERO_CSUM6_RX`: 1: packets without them are accepted. */
  readonly udpZeroCsum6Rx: 20;
  /** `IFLA_VXLAN_REMCSUM_TX`: 1: remote checksum offload on the way out. */
  readonly remcsumTx: 21;
  /** `IFLA_VXLAN_REMCSUM_RX`: 1: remote checksum offload on the way in. */
  readonly remcsumRx: 22;
  /** `IFLA_VXLAN_GBP`: Group policy. */
  readonly gbp: 23;
  /** `IFLA_VXLAN_REMCSUM_NOPARTIAL`: Remote checksums are not kept partial. */
  readonly remcsumNopartial: 24;
  /** `IFLA_VXLAN_COLLECT_METADATA`: 1: tunnels are set by routes or filters. */
  readonly collectMetadata: 25;
  /** `IFLA_VXLAN_LABEL`: Outer IPv6 flow label. */
  readonly label: 26;
  /** `IFLA_VXLAN_GPE`: Generic protocol extension. */
  readonly gpe: 27;
  /** `IFLA_VXLAN_TTL_INHERIT`: 1: the TTL of the inner packet. */
  readonly ttlInherit: 28;
  /** `IFLA_VXLAN_DF`: Outer flag "do not fragment". */
  readonly df: 29;
  /** `IFLA_VXLAN_VNIFILTER`: 1: network identifiers are filtered. */
  readonly vnifilter: 30;
  /** `IFLA_VXLAN_LOCALBYPASS`: 1: packets to an own end do not leave the host. */
  readonly localbypass: 31;
  /** `IFLA_VXLAN_LABEL_POLICY`: Where the flow label comes from. */
  readonly labelPolicy: 32;
  /** `IFLA_VXLAN_RESERVED_BITS`: Header bits that are accepted though reserved; 8 bytes. */
  readonly reservedBits: 33;
  /** `IFLA_VXLAN_MC_ROUTE`: 1: multicast is routed. */
  readonly mcRoute: 34;
} = {
  unspec: 0,
  id: 1,
  group: 2,
  link: 3,
  local: 4,
  ttl: 5,
  tos: 6,
  learning: 7,
  ageing: 8,
  limit: 9,
  portRange: 10,
  proxy: 11,
  rsc: 12,
  l2miss: 13,
  l3miss: 14,
  port: 15,
  group6: 16,
  local6: 17,
  udpCsum: 18,
  udpZeroCsum6Tx: 19,
  udpZeroCsum6Rx: 20,
  remcsumTx: 21,
  remcsumRx: 22,
  gbp: 23,
  remcsumNopartial: 24,
  collectMetadata: 25,
  label: 26,
  gpe: 27,
  ttlInherit: 28,
  df: 29,
  vnifilter: 30,
  localbypass: 31,
  labelPolicy: 32,
  reservedBits: 33,
  mcRoute: 34,
};

/** Numbers of the UAPI constants `VXLAN_DF_*`. */
export const VxlanDf: {
  /** `VXLAN_DF_UNSET` */
  readonly unset: 0;
  /** `VXLAN_DF_SET` */
  readonly set: 1;
  /** `VXLAN_DF_INHERIT` */
  readonly inherit: 2;
} = {
  unset: 0,
  set: 1,
  inherit: 2,
};

/** Printed names of {@link VxlanDf}, by number. */
export const vxlanDfNames: NameTable = {
  0: 'unset',
  1: 'set',
  2: 'inherit',
};

/** Numbers of the UAPI constants `VXLAN_LABEL_*`. */
export const VxlanLabelPolicy: {
  /** `VXLAN_LABEL_FIXED` */
  readonly fixed: 0;
  /** `VXLAN_LABEL_INHERIT` */
  readonly inherit: 1;
} = {
  fixed: 0,
  inherit: 1,
};

/** Printed names of {@link VxlanLabelPolicy}, by number. */
export const vxlanLabelPolicyNames: NameTable = {
  0: 'fixed',
  1: 'inherit',
};

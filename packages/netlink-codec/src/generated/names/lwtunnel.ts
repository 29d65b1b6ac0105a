// Generated from formats/lwtunnel.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of the UAPI constants `LWTUNNEL_ENCAP_*`. */
export const EncapType: {
  /** `LWTUNNEL_ENCAP_NONE` */
  readonly none: 0;
  /** `LWTUNNEL_ENCAP_MPLS` */
  readonly mpls: 1;
  /** `LWTUNNEL_ENCAP_IP` */
  readonly ip: 2;
  /** `LWTUNNEL_ENCAP_ILA` */
  readonly ila: 3;
  /** `LWTUNNEL_ENCAP_IP6` */
  readonly ip6: 4;
  /** `LWTUNNEL_ENCAP_SEG6` */
  readonly seg6: 5;
  /** `LWTUNNEL_ENCAP_BPF` */
  readonly bpf: 6;
  /** `LWTUNNEL_ENCAP_SEG6_LOCAL` */
  readonly seg6Local: 7;
  /** `LWTUNNEL_ENCAP_RPL` */
  readonly rpl: 8;
  /** `LWTUNNEL_ENCAP_IOAM6` */
  readonly ioam6: 9;
  /** `LWTUNNEL_ENCAP_XFRM` */
  readonly xfrm: 10;
} = {
  none: 0,
  mpls: 1,
  ip: 2,
  ila: 3,
  ip6: 4,
  seg6: 5,
  bpf: 6,
  seg6Local: 7,
  rpl: 8,
  ioam6: 9,
  xfrm: 10,
};

/** Printed names of {@link EncapType}, by number. */
export const encapTypeNames: NameTable = {
  0: 'none',
  1: 'mpls',
  2: 'ip',
  3: 'ila',
  4: 'ip6',
  5: 'seg6',
  6: 'bpf',
  7: 'seg6_local',
  8: 'rpl',
  9: 'ioam6',
  10: 'xfrm',
};

/** Numbers of attributes of the UAPI constants `MPLS_IPTUNNEL_*`. */
export const EncapMplsAttributeType: {
  /**
   * `MPLS_IPTUNNEL_DST`: Label stack to push: 4 bytes a label, big-endian, the last with its
   * bottom-of-stack bit.
   */
  readonly dst: 1;
  /** `MPLS_IPTUNNEL_TTL`: TTL of the labels; absent for that of the packet. */
  readonly ttl: 2;
} = {
  dst: 1,
  ttl: 2,
};

/** Numbers of attributes of the UAPI constants `LWTUNNEL_IP_*`. */
export const EncapIpAttributeType: {
  /** `LWTUNNEL_IP_ID`: Tunnel key. */
  readonly id: 1;
  /** `LWTUNNEL_IP_DST`: Outer destination. */
  readonly dst: 2;
  /** `LWTUNNEL_IP_SRC`: Outer source. */
  readonly src: 3;
  /** `LWTUNNEL_IP_TTL`: Outer TTL. */
  readonly ttl: 4;
  /** `LWTUNNEL_IP_TOS`: Outer type of service. */
  readonly tos: 5;
  /** `LWTUNNEL_IP_FLAGS`: Tunnel flags (`TUNNEL_*`), big-endian. */
  readonly flags: 6;
  /** `LWTUNNEL_IP_PAD` */
  readonly pad: 7;
  /** `LWTUNNEL_IP_OPTS`: Options of the tunnel protocol, nested attributes. */
  readonly opts: 8;
} = {
  id: 1,
  dst: 2,
  src: 3,
  ttl: 4,
  tos: 5,
  flags: 6,
  pad: 7,
  opts: 8,
};

/** Numbers of attributes of the UAPI constants `LWTUNNEL_IP6_*`. */
export const EncapIp6AttributeType: {
  /** `LWTUNNEL_IP6_ID`: Tunnel key. */
  readonly id: 1;
  /** `LWTUNNEL_IP6_DST`: Outer destination. */
  readonly dst: 2;
  /** `LWTUNNEL_IP6_SRC`: Outer source. */
  readonly src: 3;
  /** `LWTUNNEL_IP6_HOPLIMIT`: Outer hop limit. */
  readonly hoplimit: 4;
  /** `LWTUNNEL_IP6_TC`: Outer traffic class. */
  readonly tc: 5;
  /** `LWTUNNEL_IP6_FLAGS`: Tunnel flags (`TUNNEL_*`), big-endian. */
  readonly flags: 6;
  /** `LWTUNNEL_IP6_PAD` */
  readonly pad: 7;
  /** `LWTUNNEL_IP6_OPTS`: Options of the tunnel protocol, nested attributes. */
  readonly opts: 8;
} = {
  id: 1,
  dst: 2,
  src: 3,
  hoplimit: 4,
  tc: 5,
  flags: 6,
  pad: 7,
  opts: 8,
};

/** Numbers of attributes of the UAPI constants `LWTUNNEL_IP_OPTS_*`. */
export const EncapOptionsAttributeType: {
  /** `LWTUNNEL_IP_OPTS_UNSPEC` */
  readonly unspec: 0;
  /** `LWTUNNEL_IP_OPTS_GENEVE` */
  readonly geneve: 1;
  /** `LWTUNNEL_IP_OPTS_VXLAN` */
  readonly vxlan: 2;
  /** `LWTUNNEL_IP_OPTS_ERSPAN` */
  readonly erspan: 3;
} = {
  unspec: 0,
  geneve: 1,
  vxlan: 2,
  erspan: 3,
};

/** Numbers of attributes of the UAPI constants `LWTUNNEL_IP_OPT_GENEVE_*`. */
export const EncapGeneveOptionAttributeType: {
  /** `LWTUNNEL_IP_OPT_GENEVE_UNSPEC` */
  readonly unspec: 0;
  /** `LWTUNNEL_IP_OPT_GENEVE_CLASS` */
  readonly class: 1;
  /** `LWTUNNEL_IP_OPT_GENEVE_TYPE` */
  readonly type: 2;
  /** `LWTUNNEL_IP_OPT_GENEVE_DATA` */
  readonly data: 3;
} = {
  unspec: 0,
  class: 1,
  type: 2,
  data: 3,
};

/** Numbers of attributes of the UAPI constants `LWTUNNEL_IP_OPT_VXLAN_*`. */
export const EncapVxlanOptionAttributeType: {
  /** `LWTUNNEL_IP_OPT_VXLAN_UNSPEC` */
  readonly unspec: 0;
  /** `LWTUNNEL_IP_OPT_VXLAN_GBP`: Group policy. */
  readonly gbp: 1;
} = {
  unspec: 0,
  gbp: 1,
};

/** Numbers of attributes of the UAPI constants `LWTUNNEL_IP_OPT_ERSPAN_*`. */
export const EncapErspanOptionAttributeType: {
  /** `LWTUNNEL_IP_OPT_ERSPAN_UNSPEC` */
  readonly unspec: 0;
  /** `LWTUNNEL_IP_OPT_ERSPAN_VER` */
  readonly ver: 1;
  /** `LWTUNNEL_IP_OPT_ERSPAN_INDEX` */
  readonly index: 2;
  /** `LWTUNNEL_IP_OPT_ERSPAN_DIR` */
  readonly dir: 3;
  /** `LWTUNNEL_IP_OPT_ERSPAN_HWID` */
  readonly hwid: 4;
} = {
  unspec: 0,
  ver: 1,
  index: 2,
  dir: 3,
  hwid: 4,
};

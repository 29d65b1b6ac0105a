// Generated from formats/rtnl_link_tunnel.ksy by "pnpm gen". Do not edit: edit the format.

/** Numbers of attributes of the UAPI constants `IFLA_GRE_*`. */
export const LinkGreAttributeType: {
  /** `IFLA_GRE_UNSPEC` */
  readonly unspec: 0;
  /** `IFLA_GRE_LINK`: Interface index that packets go out by. */
  readonly link: 1;
  /** `IFLA_GRE_IFLAGS`: Flags of packets that come in (GRE_*), big-endian. */
  readonly iflags: 2;
  /** `IFLA_GRE_OFLAGS`: Flags of packets that go out (GRE_*), big-endian. */
  readonly oflags: 3;
  /** `IFLA_GRE_IKEY`: Key of packets that come in. */
  readonly ikey: 4;
  /** `IFLA_GRE_OKEY`: Key of packets that go out. */
  readonly okey: 5;
  /** `IFLA_GRE_LOCAL`: Own address. */
  readonly local: 6;
  /** `IFLA_GRE_REMOTE`: Address of the other end. */
  readonly remote: 7;
  /** `IFLA_GRE_TTL`: TTL or hop limit; 0 for that of the packet. */
  readonly ttl: 8;
  /** `IFLA_GRE_TOS`: Type of service or traffic class; 1 for that of the packet. */
  readonly tos: 9;
  /** `IFLA_GRE_PMTUDISC` */
  readonly pmtudisc: 10;
  /** `IFLA_GRE_ENCAP_LIMIT` */
  readonly encapLimit: 11;
  /** `IFLA_GRE_FLOWINFO`: Traffic class and flow label, big-endian. */
  readonly flowinfo: 12;
  /** `IFLA_GRE_FLAGS` */
  readonly flags: 13;
  /** `IFLA_GRE_ENCAP_TYPE` */
  readonly encapType: 14;
  /** `IFLA_GRE_ENCAP_FLAGS` */
  readonly encapFlags: 15;
  /** `IFLA_GRE_ENCAP_SPORT` */
  readonly encapSport: 16;
  /** `IFLA_GRE_ENCAP_DPORT` */
  readonly encapDport: 17;
  /** `IFLA_GRE_COLLECT_METADATA`: Destinations come with the packets. */
  readonly collectMetadata: 18;
  /** `IFLA_GRE_IGNORE_DF` */
  readonly ignoreDf: 19;
  /** `IFLA_GRE_FWMARK` */
  readonly fwmark: 20;
  /** `IFLA_GRE_ERSPAN_INDEX` */
  readonly erspanIndex: 21;
  /** `IFLA_GRE_ERSPAN_VER` */
  readonly erspanVer: 22;
  /** `IFLA_GRE_ERSPAN_DIR` */
  readonly erspanDir: 23;
  /** `IFLA_GRE_ERSPAN_HWID` */
  readonly erspanHwid: 24;
} = {
  unspec: 0,
  link: 1,
  iflags: 2,
  oflags: 3,
  ikey: 4,
  okey: 5,
  local: 6,
  remote: 7,
  ttl: 8,
  tos: 9,
  pmtudisc: 10,
  encapLimit: 11,
  flowinfo: 12,
  flags: 13,
  encapType: 14,
  encapFlags: 15,
  encapSport: 16,
  encapDport: 17,
  collectMetadata: 18,
  ignoreDf: 19,
  fwmark: 20,
  erspanIndex: 21,
  erspanVer: 22,
  erspanDir: 23,
  erspanHwid: 24,
};

/** Numbers of attributes of the UAPI constants `IFLA_IPTUN_*`. */
export const LinkIptunAttributeType: {
  /** `IFLA_IPTUN_UNSPEC` */
  readonly unspec: 0;
  /** `IFLA_IPTUN_LINK`: Interface index that packets go out by. */
  readonly link: 1;
  /** `IFLA_IPTUN_LOCAL`: Own address. */
  readonly local: 2;
  /** `IFLA_IPTUN_REMOTE`: Address of the other end. */
  readonly remote: 3;
  /** `IFLA_IPTUN_TTL`: TTL or hop limit; 0 for that of the packet. */
  readonly ttl: 4;
  /** `IFLA_IPTUN_TOS`: Type of service or traffic class; 1 for that of the packet. */
  readonly tos: 5;
  /** `IFLA_IPTUN_ENCAP_LIMIT` */
  readonly encapLimit: 6;
  /** `IFLA_IPTUN_FLOWINFO`: Traffic class and flow label, big-endian. */
  readonly flowinfo: 7;
  /** `IFLA_IPTUN_FLAGS`: Flags of the tunnel; in sit only 16 bits count. */
  readonly flags: 8;
  /** `IFLA_IPTUN_PROTO`: Protocol inside; 0 for any. */
  readonly proto: 9;
  /** `IFLA_IPTUN_PMTUDISC` */
  readonly pmtudisc: 10;
  /** `IFLA_IPTUN_6RD_PREFIX` */
  readonly n6rdPrefix: 11;
  /** `IFLA_IPTUN_6RD_RELAY_PREFIX` */
  readonly n6rdRelayPrefix: 12;
  /** `IFLA_IPTUN_6RD_PREFIXLEN` */
  readonly n6rdPrefixlen: 13;
  /** `IFLA_IPTUN_6RD_RELAY_PREFIXLEN` */
  readonly n6rdRelayPrefixlen: 14;
  /** `IFLA_IPTUN_ENCAP_TYPE` */
  readonly encapType: 15;
  /** `IFLA_IPTUN_ENCAP_FLAGS` */
  readonly encapFlags: 16;
  /** `IFLA_IPTUN_ENCAP_SPORT` */
  readonly encapSport: 17;
  /** `IFLA_IPTUN_ENCAP_DPORT` */
  readonly encapDport: 18;
  /** `IFLA_IPTUN_COLLECT_METADATA` */
  readonly collectMetadata: 19;
  /** `IFLA_IPTUN_FWMARK` */
  readonly fwmark: 20;
} = {
  unspec: 0,
  link: 1,
  local: 2,
  remote: 3,
  ttl: 4,
  tos: 5,
  encapLimit: 6,
  flowinfo: 7,
  flags: 8,
  proto: 9,
  pmtudisc: 10,
  n6rdPrefix: 11,
  n6rdRelayPrefix: 12,
  n6rdPrefixlen: 13,
  n6rdRelayPrefixlen: 14,
  encapType: 15,
  encapFlags: 16,
  encapSport: 17,
  encapDport: 18,
  collectMetadata: 19,
  fwmark: 20,
};

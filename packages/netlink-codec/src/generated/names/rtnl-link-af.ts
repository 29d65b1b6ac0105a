// Generated from formats/rtnl_link_af.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of attributes of the UAPI constants `IFLA_INET6_*`. */
export const LinkAfInet6AttributeType: {
  /** `IFLA_INET6_UNSPEC` */
  readonly unspec: 0;
  /** `IFLA_INET6_FLAGS`: State of IPv6 on the interface. */
  readonly flags: 1;
  /** `IFLA_INET6_CONF`: Settings of `/proc/sys/net/ipv6/conf`, in the order of DEVCONF_*. */
  readonly conf: 2;
  /** `IFLA_INET6_STATS`: Counters, in the order of IPSTATS_MIB_*; the first is their number. */
  readonly stats: 3;
  /** `IFLA_INET6_MCAST` */
  readonly mcast: 4;
  /** `IFLA_INET6_CACHEINFO`: Times, and the greatest packet to put together. */
  readonly cacheinfo: 5;
  /**
   * `IFLA_INET6_ICMP6STATS`: ICMPv6 counters, in the order of ICMP6_MIB_*; the first is their
   * number.
   */
  readonly icmp6stats: 6;
  /** `IFLA_INET6_TOKEN`: Interface identifier for automatic addresses. */
  readonly token: 7;
  /** `IFLA_INET6_ADDR_GEN_MODE`: How link-local addresses come about. */
  readonly addrGenMode: 8;
  /** `IFLA_INET6_RA_MTU`: MTU that a router advertised. */
  readonly raMtu: 9;
} = {
  unspec: 0,
  flags: 1,
  conf: 2,
  stats: 3,
  mcast: 4,
  cacheinfo: 5,
  icmp6stats: 6,
  token: 7,
  addrGenMode: 8,
  raMtu: 9,
};

/** Numbers of the UAPI constants `IF_RS_*`. */
export const LinkInet6Flags: {
  /** `IF_RS_SENT` */
  readonly rsSent: 16;
  /** `IF_RA_RCVD` */
  readonly raRcvd: 32;
  /** `IF_RA_MANAGED` */
  readonly raManaged: 64;
  /** `IF_RA_OTHERCONF` */
  readonly raOtherconf: 128;
  /** `IF_READY` */
  readonly ready: 0x80000000;
} = {
  rsSent: 16,
  raRcvd: 32,
  raManaged: 64,
  raOtherconf: 128,
  ready: 0x80000000,
};

/** Printed names of {@link LinkInet6Flags}, by number. */
export const linkInet6FlagsNames: NameTable = {
  16: 'rs_sent',
  32: 'ra_rcvd',
  64: 'ra_managed',
  128: 'ra_otherconf',
  0x80000000: 'ready',
};

/** Numbers of the UAPI constants `IN6_ADDR_GEN_MODE_*`. */
export const AddressGenerationMode: {
  /** `IN6_ADDR_GEN_MODE_EUI64` */
  readonly eui64: 0;
  /** `IN6_ADDR_GEN_MODE_NONE` */
  readonly none: 1;
  /** `IN6_ADDR_GEN_MODE_STABLE_PRIVACY` */
  readonly stablePrivacy: 2;
  /** `IN6_ADDR_GEN_MODE_RANDOM` */
  readonly random: 3;
} = {
  eui64: 0,
  none: 1,
  stablePrivacy: 2,
  random: 3,
};

/** Printed names of {@link AddressGenerationMode}, by number. */
export const addressGenerationModeNames: NameTable = {
  0: 'eui64',
  1: 'none',
  2: 'stable_secret',
  3: 'random',
};

/** Numbers of attributes of the UAPI constants `AF_*`. */
export const LinkAfSpecAttributeType: {
  /** `AF_INET`: IPv4. */
  readonly inet: 2;
  /** `AF_INET6`: IPv6. */
  readonly inet6: 10;
  /** `AF_MCTP`: MCTP, nested attributes. */
  readonly mctp: 45;
} = {
  inet: 2,
  inet6: 10,
  mctp: 45,
};

/** Numbers of attributes of the UAPI constants `IFLA_INET_*`. */
export const LinkAfInetAttributeType: {
  /** `IFLA_INET_UNSPEC` */
  readonly unspec: 0;
  /**
   * `IFLA_INET_CONF`: Settings of `/proc/sys/net/ipv4/conf`, in the order of IPV4_DEVCONF_*
   * from 1 on.
   */
  readonly conf: 1;
} = {
  unspec: 0,
  conf: 1,
};

/** Numbers of attributes of the UAPI constants `IFLA_BRIDGE_*`. */
export const LinkAfBridgeAttributeType: {
  /** `IFLA_BRIDGE_FLAGS`: 1: of the bridge above, 2: of the port itself. */
  readonly flags: 0;
  /** `IFLA_BRIDGE_MODE`: 0: virtual switch in software, 1: in hardware. */
  readonly mode: 1;
  /** `IFLA_BRIDGE_VLAN_INFO`: A VLAN, or the start or end of a range. */
  readonly vlanInfo: 2;
  /** `IFLA_BRIDGE_VLAN_TUNNEL_INFO`: A VLAN that leads into a tunnel. */
  readonly vlanTunnelInfo: 3;
  /** `IFLA_BRIDGE_MRP` */
  readonly mrp: 4;
  /** `IFLA_BRIDGE_CFM` */
  readonly cfm: 5;
  /** `IFLA_BRIDGE_MST` */
  readonly mst: 6;
} = {
  flags: 0,
  mode: 1,
  vlanInfo: 2,
  vlanTunnelInfo: 3,
  mrp: 4,
  cfm: 5,
  mst: 6,
};

/** Numbers of the UAPI constants `BRIDGE_VLAN_INFO_*`. */
export const BridgeVlanFlags: {
  /** `BRIDGE_VLAN_INFO_MASTER` */
  readonly master: 1;
  /** `BRIDGE_VLAN_INFO_PVID` */
  readonly pvid: 2;
  /** `BRIDGE_VLAN_INFO_UNTAGGED` */
  readonly untagged: 4;
  /** `BRIDGE_VLAN_INFO_RANGE_BEGIN` */
  readonly rangeBegin: 8;
  /** `BRIDGE_VLAN_INFO_RANGE_END` */
  readonly rangeEnd: 16;
  /** `BRIDGE_VLAN_INFO_BRENTRY` */
  readonly brentry: 32;
  /** `BRIDGE_VLAN_INFO_ONLY_OPTS` */
  readonly onlyOpts: 64;
} = {
  master: 1,
  pvid: 2,
  untagged: 4,
  rangeBegin: 8,
  rangeEnd: 16,
  brentry: 32,
  onlyOpts: 64,
};

/** Printed names of {@link BridgeVlanFlags}, by number. */
export const bridgeVlanFlagsNames: NameTable = {
  1: 'master',
  2: 'pvid',
  4: 'untagged',
  8: 'range_begin',
  16: 'range_end',
  32: 'brentry',
  64: 'only_opts',
};

/** Numbers of attributes of the UAPI constants `IFLA_BRIDGE_VLAN_TUNNEL_*`. */
export const BridgeVlanTunnelAttributeType: {
  /** `IFLA_BRIDGE_VLAN_TUNNEL_UNSPEC` */
  readonly unspec: 0;
  /** `IFLA_BRIDGE_VLAN_TUNNEL_ID` */
  readonly id: 1;
  /** `IFLA_BRIDGE_VLAN_TUNNEL_VID` */
  readonly vid: 2;
  /** `IFLA_BRIDGE_VLAN_TUNNEL_FLAGS` */
  readonly flags: 3;
} = {
  unspec: 0,
  id: 1,
  vid: 2,
  flags: 3,
};

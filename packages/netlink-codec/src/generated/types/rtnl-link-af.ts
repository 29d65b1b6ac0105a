// Generated from formats/rtnl_link_af.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet, Struct } from '../../runtime/attribute.ts';

/**
 * Times of IPv6 on an interface.
 *
 * `struct ifla_cacheinfo`
 */
export interface LinkInet6Cacheinfo extends Struct {
  /**
   * Most bytes of a packet to put together.
   *
   * `max_reasm_len`, u32
   */
  maxReasmLen: number;
  /**
   * When the settings changed, in hundredths of a second since start.
   *
   * `tstamp`, u32
   */
  tstamp: number;
  /**
   * Milliseconds that a neighbour counts as reachable.
   *
   * `reachable_time`, u32
   */
  reachableTime: number;
  /**
   * Milliseconds between solicitations.
   *
   * `retrans_time`, u32
   */
  retransTime: number;
}

/** IPv6 settings of an interface (IFLA_INET6_*). */
export interface LinkAfInet6 extends AttributeSet {
  /**
   * State of IPv6 on the interface.
   *
   * `IFLA_INET6_FLAGS`, u32, see `LinkInet6Flags`
   */
  flags?: number | undefined;
  /**
   * Times, and the greatest packet to put together.
   *
   * `IFLA_INET6_CACHEINFO`
   */
  cacheinfo?: LinkInet6Cacheinfo | undefined;
  /**
   * Settings of `/proc/sys/net/ipv6/conf`, in the order of DEVCONF_*.
   *
   * `IFLA_INET6_CONF`
   */
  conf?: number[] | undefined;
  /**
   * Counters, in the order of IPSTATS_MIB_*; the first is their number.
   *
   * `IFLA_INET6_STATS`
   */
  stats?: bigint[] | undefined;
  /**
   * ICMPv6 counters, in the order of ICMP6_MIB_*; the first is their
   * number.
   *
   * `IFLA_INET6_ICMP6STATS`
   */
  icmp6stats?: bigint[] | undefined;
  /**
   * Interface identifier for automatic addresses.
   *
   * `IFLA_INET6_TOKEN`, 4 or 16 bytes, network order
   */
  token?: Uint8Array | undefined;
  /**
   * How link-local addresses come about.
   *
   * `IFLA_INET6_ADDR_GEN_MODE`, u8, see `AddressGenerationMode`
   */
  addrGenMode?: number | undefined;
  /**
   * MTU that a router advertised.
   *
   * `IFLA_INET6_RA_MTU`, u32
   */
  raMtu?: number | undefined;
}

/** IPv4 settings of an interface (IFLA_INET_*). */
export interface LinkAfInet extends AttributeSet {
  /**
   * Settings of `/proc/sys/net/ipv4/conf`, in the order of IPV4_DEVCONF_*
   * from 1 on.
   *
   * `IFLA_INET_CONF`
   */
  conf?: number[] | undefined;
}

/** Settings of an interface by address family. */
export interface LinkAfSpec extends AttributeSet {
  /**
   * IPv4.
   *
   * `AF_INET`
   */
  inet?: LinkAfInet | undefined;
  /**
   * IPv6.
   *
   * `AF_INET6`
   */
  inet6?: LinkAfInet6 | undefined;
  /**
   * MCTP, nested attributes.
   *
   * `AF_MCTP`
   */
  mctp?: Uint8Array | undefined;
}

/**
 * A VLAN of a port.
 *
 * `struct bridge_vlan_info`
 */
export interface BridgeVlanInfo extends Struct {
  /**
   * Flags.
   *
   * `flags`, u16, see `BridgeVlanFlags`
   */
  flags: number;
  /**
   * VLAN identifier.
   *
   * `vid`, u16
   */
  vid: number;
}

/** A VLAN that leads into a tunnel (IFLA_BRIDGE_VLAN_TUNNEL_*). */
export interface BridgeVlanTunnelInfo extends AttributeSet {
  /** `IFLA_BRIDGE_VLAN_TUNNEL_ID`, u32 */
  id?: number | undefined;
  /** `IFLA_BRIDGE_VLAN_TUNNEL_VID`, u16 */
  vid?: number | undefined;
  /** `IFLA_BRIDGE_VLAN_TUNNEL_FLAGS`, u16, see `BridgeVlanFlags` */
  flags?: number | undefined;
}

/** Settings of a bridge or a port (IFLA_BRIDGE_*). */
export interface LinkAfBridge extends AttributeSet {
  /**
   * 1: of the bridge above, 2: of the port itself.
   *
   * `IFLA_BRIDGE_FLAGS`, u16
   */
  flags?: number | undefined;
  /**
   * 0: virtual switch in software, 1: in hardware.
   *
   * `IFLA_BRIDGE_MODE`, u16
   */
  mode?: number | undefined;
  /**
   * A VLAN, or the start or end of a range.
   *
   * `IFLA_BRIDGE_VLAN_INFO`
   */
  vlanInfo?: BridgeVlanInfo[] | undefined;
  /**
   * A VLAN that leads into a tunnel.
   *
   * `IFLA_BRIDGE_VLAN_TUNNEL_INFO`
   */
  vlanTunnelInfo?: BridgeVlanTunnelInfo[] | undefined;
  /** `IFLA_BRIDGE_MRP` */
  mrp?: Uint8Array | undefined;
  /** `IFLA_BRIDGE_CFM` */
  cfm?: Uint8Array | undefined;
  /** `IFLA_BRIDGE_MST` */
  mst?: Uint8Array | undefined;
}

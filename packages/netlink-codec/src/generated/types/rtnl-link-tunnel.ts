// Generated from formats/rtnl_link_tunnel.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';

/** Settings of a GRE tunnel (IFLA_GRE_*). */
export interface LinkGre extends AttributeSet {
  /**
   * Interface index that packets go out by.
   *
   * `IFLA_GRE_LINK`, u32
   */
  link?: number | undefined;
  /**
   * Flags of packets that come in (GRE_*), big-endian.
   *
   * `IFLA_GRE_IFLAGS`, u16, big-endian on the wire
   */
  iflags?: number | undefined;
  /**
   * Flags of packets that go out (GRE_*), big-endian.
   *
   * `IFLA_GRE_OFLAGS`, u16, big-endian on the wire
   */
  oflags?: number | undefined;
  /**
   * Key of packets that come in.
   *
   * `IFLA_GRE_IKEY`, u32, big-endian on the wire
   */
  ikey?: number | undefined;
  /**
   * Key of packets that go out.
   *
   * `IFLA_GRE_OKEY`, u32, big-endian on the wire
   */
  okey?: number | undefined;
  /**
   * Own address.
   *
   * `IFLA_GRE_LOCAL`, 4 or 16 bytes, network order
   */
  local?: Uint8Array | undefined;
  /**
   * Address of the other end.
   *
   * `IFLA_GRE_REMOTE`, 4 or 16 bytes, network order
   */
  remote?: Uint8Array | undefined;
  /**
   * TTL or hop limit; 0 for that of the packet.
   *
   * `IFLA_GRE_TTL`, u8
   */
  ttl?: number | undefined;
  /**
   * Type of service or traffic class; 1 for that of the packet.
   *
   * `IFLA_GRE_TOS`, u8
   */
  tos?: number | undefined;
  /** `IFLA_GRE_ENCAP_LIMIT`, u8 */
  encapLimit?: number | undefined;
  /**
   * Traffic class and flow label, big-endian.
   *
   * `IFLA_GRE_FLOWINFO`, u32, big-endian on the wire
   */
  flowinfo?: number | undefined;
  /** `IFLA_GRE_PMTUDISC`, u8 */
  pmtudisc?: number | undefined;
  /** `IFLA_GRE_FWMARK`, u32 */
  fwmark?: number | undefined;
  /** `IFLA_GRE_FLAGS`, u32 */
  flags?: number | undefined;
  /** `IFLA_GRE_ENCAP_TYPE`, u16 */
  encapType?: number | undefined;
  /** `IFLA_GRE_ENCAP_SPORT`, u16, big-endian on the wire */
  encapSport?: number | undefined;
  /** `IFLA_GRE_ENCAP_DPORT`, u16, big-endian on the wire */
  encapDport?: number | undefined;
  /** `IFLA_GRE_ENCAP_FLAGS`, u16 */
  encapFlags?: number | undefined;
  /** `IFLA_GRE_IGNORE_DF`, u8 */
  ignoreDf?: number | undefined;
  /**
   * Destinations come with the packets.
   *
   * `IFLA_GRE_COLLECT_METADATA`
   */
  collectMetadata?: boolean | undefined;
  /** `IFLA_GRE_ERSPAN_VER`, u8 */
  erspanVer?: number | undefined;
  /** `IFLA_GRE_ERSPAN_INDEX`, u32 */
  erspanIndex?: number | undefined;
  /** `IFLA_GRE_ERSPAN_DIR`, u8 */
  erspanDir?: number | undefined;
  /** `IFLA_GRE_ERSPAN_HWID`, u16 */
  erspanHwid?: number | undefined;
}

/** Settings of an IP tunnel (IFLA_IPTUN_*). */
export interface LinkIptun extends AttributeSet {
  /**
   * Interface index that packets go out by.
   *
   * `IFLA_IPTUN_LINK`, u32
   */
  link?: number | undefined;
  /**
   * Own address.
   *
   * `IFLA_IPTUN_LOCAL`, 4 or 16 bytes, network order
   */
  local?: Uint8Array | undefined;
  /**
   * Address of the other end.
   *
   * `IFLA_IPTUN_REMOTE`, 4 or 16 bytes, network order
   */
  remote?: Uint8Array | undefined;
  /**
   * TTL or hop limit; 0 for that of the packet.
   *
   * `IFLA_IPTUN_TTL`, u8
   */
  ttl?: number | undefined;
  /**
   * Type of service or traffic class; 1 for that of the packet.
   *
   * `IFLA_IPTUN_TOS`, u8
   */
  tos?: number | undefined;
  /** `IFLA_IPTUN_ENCAP_LIMIT`, u8 */
  encapLimit?: number | undefined;
  /**
   * Traffic class and flow label, big-endian.
   *
   * `IFLA_IPTUN_FLOWINFO`, u32, big-endian on the wire
   */
  flowinfo?: number | undefined;
  /** `IFLA_IPTUN_PMTUDISC`, u8 */
  pmtudisc?: number | undefined;
  /**
   * Protocol inside; 0 for any.
   *
   * `IFLA_IPTUN_PROTO`, u8
   */
  proto?: number | undefined;
  /**
   * Flags of the tunnel; in sit only 16 bits count.
   *
   * `IFLA_IPTUN_FLAGS`, u32
   */
  flags?: number | undefined;
  /** `IFLA_IPTUN_FWMARK`, u32 */
  fwmark?: number | undefined;
  /** `IFLA_IPTUN_6RD_PREFIX`, 4 or 16 bytes, network order */
  n6rdPrefix?: Uint8Array | undefined;
  /** `IFLA_IPTUN_6RD_RELAY_PREFIX`, u32, big-endian on the wire */
  n6rdRelayPrefix?: number | undefined;
  /** `IFLA_IPTUN_6RD_PREFIXLEN`, u16 */
  n6rdPrefixlen?: number | undefined;
  /** `IFLA_IPTUN_6RD_RELAY_PREFIXLEN`, u16 */
  n6rdRelayPrefixlen?: number | undefined;
  /** `IFLA_IPTUN_ENCAP_TYPE`, u16 */
  encapType?: number | undefined;
  /** `IFLA_IPTUN_ENCAP_SPORT`, u16, big-endian on the wire */
  encapSport?: number | undefined;
  /** `IFLA_IPTUN_ENCAP_DPORT`, u16, big-endian on the wire */
  encapDport?: number | undefined;
  /** `IFLA_IPTUN_ENCAP_FLAGS`, u16 */
  encapFlags?: number | undefined;
  /** `IFLA_IPTUN_COLLECT_METADATA` */
  collectMetadata?: boolean | undefined;
}

// Generated from formats/lwtunnel.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';

/** MPLS labels in front of the packet (MPLS_IPTUNNEL_*). */
export interface EncapMpls extends AttributeSet {
  /**
   * Label stack to push: 4 bytes a label, big-endian, the last with its
   * bottom-of-stack bit.
   *
   * `MPLS_IPTUNNEL_DST`
   */
  dst?: Uint8Array | undefined;
  /**
   * TTL of the labels; absent for that of the packet.
   *
   * `MPLS_IPTUNNEL_TTL`, u8
   */
  ttl?: number | undefined;
}

/** A Geneve option (LWTUNNEL_IP_OPT_GENEVE_*). */
export interface EncapGeneveOption extends AttributeSet {
  /** `LWTUNNEL_IP_OPT_GENEVE_CLASS`, u16, big-endian on the wire */
  class?: number | undefined;
  /** `LWTUNNEL_IP_OPT_GENEVE_TYPE`, u8 */
  type?: number | undefined;
  /** `LWTUNNEL_IP_OPT_GENEVE_DATA` */
  data?: Uint8Array | undefined;
}

/** The VXLAN option (LWTUNNEL_IP_OPT_VXLAN_*). */
export interface EncapVxlanOption extends AttributeSet {
  /**
   * Group policy.
   *
   * `LWTUNNEL_IP_OPT_VXLAN_GBP`, u32
   */
  gbp?: number | undefined;
}

/** The ERSPAN option (LWTUNNEL_IP_OPT_ERSPAN_*). */
export interface EncapErspanOption extends AttributeSet {
  /** `LWTUNNEL_IP_OPT_ERSPAN_VER`, u8 */
  ver?: number | undefined;
  /** `LWTUNNEL_IP_OPT_ERSPAN_INDEX`, u32, big-endian on the wire */
  index?: number | undefined;
  /** `LWTUNNEL_IP_OPT_ERSPAN_DIR`, u8 */
  dir?: number | undefined;
  /** `LWTUNNEL_IP_OPT_ERSPAN_HWID`, u8 */
  hwid?: number | undefined;
}

/** Options of the tunnel protocol (LWTUNNEL_IP_OPTS_*). */
export interface EncapOptions extends AttributeSet {
  /** `LWTUNNEL_IP_OPTS_GENEVE` */
  geneve?: EncapGeneveOption[] | undefined;
  /** `LWTUNNEL_IP_OPTS_VXLAN` */
  vxlan?: EncapVxlanOption | undefined;
  /** `LWTUNNEL_IP_OPTS_ERSPAN` */
  erspan?: EncapErspanOption | undefined;
}

/** Metadata for an IPv4 tunnel device (LWTUNNEL_IP_*). */
export interface EncapIp extends AttributeSet {
  /**
   * Tunnel key.
   *
   * `LWTUNNEL_IP_ID`, u64, big-endian on the wire
   */
  id?: bigint | undefined;
  /**
   * Outer destination.
   *
   * `LWTUNNEL_IP_DST`, 4 or 16 bytes, network order
   */
  dst?: Uint8Array | undefined;
  /**
   * Outer source.
   *
   * `LWTUNNEL_IP_SRC`, 4 or 16 bytes, network order
   */
  src?: Uint8Array | undefined;
  /**
   * Outer type of service.
   *
   * `LWTUNNEL_IP_TOS`, u8
   */
  tos?: number | undefined;
  /**
   * Outer TTL.
   *
   * `LWTUNNEL_IP_TTL`, u8
   */
  ttl?: number | undefined;
  /**
   * Tunnel flags (`TUNNEL_*`), big-endian.
   *
   * `LWTUNNEL_IP_FLAGS`, u16, big-endian on the wire
   */
  flags?: number | undefined;
  /**
   * Options of the tunnel protocol, nested attributes.
   *
   * `LWTUNNEL_IP_OPTS`
   */
  opts?: EncapOptions | undefined;
}

/** Metadata for an IPv6 tunnel device (LWTUNNEL_IP6_*). */
export interface EncapIp6 extends AttributeSet {
  /**
   * Tunnel key.
   *
   * `LWTUNNEL_IP6_ID`, u64, big-endian on the wire
   */
  id?: bigint | undefined;
  /**
   * Outer destination.
   *
   * `LWTUNNEL_IP6_DST`, 4 or 16 bytes, network order
   */
  dst?: Uint8Array | undefined;
  /**
   * Outer source.
   *
   * `LWTUNNEL_IP6_SRC`, 4 or 16 bytes, network order
   */
  src?: Uint8Array | undefined;
  /**
   * Outer traffic class.
   *
   * `LWTUNNEL_IP6_TC`, u8
   */
  tc?: number | undefined;
  /**
   * Outer hop limit.
   *
   * `LWTUNNEL_IP6_HOPLIMIT`, u8
   */
  hoplimit?: number | undefined;
  /**
   * Tunnel flags (`TUNNEL_*`), big-endian.
   *
   * `LWTUNNEL_IP6_FLAGS`, u16, big-endian on the wire
   */
  flags?: number | undefined;
  /**
   * Options of the tunnel protocol, nested attributes.
   *
   * `LWTUNNEL_IP6_OPTS`
   */
  opts?: EncapOptions | undefined;
}

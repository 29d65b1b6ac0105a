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
  opts?: Uint8Array | undefined;
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
  opts?: Uint8Array | undefined;
}

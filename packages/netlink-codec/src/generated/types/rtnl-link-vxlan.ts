// Generated from formats/rtnl_link_vxlan.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet, Struct } from '../../runtime/attribute.ts';

/**
 * A range of ports.
 *
 * `struct ifla_vxlan_port_range`
 */
export interface VxlanPortRange extends Struct {
  /**
   * First port.
   *
   * `low`, u16, big-endian on the wire
   */
  low: number;
  /**
   * Last port.
   *
   * `high`, u16, big-endian on the wire
   */
  high: number;
}

/** Settings of a VXLAN interface (IFLA_VXLAN_*). */
export interface LinkVxlan extends AttributeSet {
  /**
   * Network identifier.
   *
   * `IFLA_VXLAN_ID`, u32
   */
  id?: number | undefined;
  /**
   * Multicast group or other end.
   *
   * `IFLA_VXLAN_GROUP`, 4 or 16 bytes, network order
   */
  group?: Uint8Array | undefined;
  /**
   * The same in IPv6.
   *
   * `IFLA_VXLAN_GROUP6`, 4 or 16 bytes, network order
   */
  group6?: Uint8Array | undefined;
  /**
   * Interface index that the tunnel goes out by.
   *
   * `IFLA_VXLAN_LINK`, u32
   */
  link?: number | undefined;
  /**
   * Own end.
   *
   * `IFLA_VXLAN_LOCAL`, 4 or 16 bytes, network order
   */
  local?: Uint8Array | undefined;
  /**
   * The same in IPv6.
   *
   * `IFLA_VXLAN_LOCAL6`, 4 or 16 bytes, network order
   */
  local6?: Uint8Array | undefined;
  /**
   * Outer TTL; 0 for the default.
   *
   * `IFLA_VXLAN_TTL`, u8
   */
  ttl?: number | undefined;
  /**
   * 1: the TTL of the inner packet.
   *
   * `IFLA_VXLAN_TTL_INHERIT`, u8
   */
  ttlInherit?: number | undefined;
  /**
   * Outer type of service; 1 for that of the inner packet.
   *
   * `IFLA_VXLAN_TOS`, u8
   */
  tos?: number | undefined;
  /**
   * Outer flag "do not fragment".
   *
   * `IFLA_VXLAN_DF`, u8, see `VxlanDf`
   */
  df?: number | undefined;
  /**
   * Outer IPv6 flow label.
   *
   * `IFLA_VXLAN_LABEL`, u32, big-endian on the wire
   */
  label?: number | undefined;
  /**
   * Where the flow label comes from.
   *
   * `IFLA_VXLAN_LABEL_POLICY`, u32, see `VxlanLabelPolicy`
   */
  labelPolicy?: number | undefined;
  /**
   * 1: tunnel ends are learned.
   *
   * `IFLA_VXLAN_LEARNING`, u8
   */
  learning?: number | undefined;
  /**
   * 1: neighbour requests are answered.
   *
   * `IFLA_VXLAN_PROXY`, u8
   */
  proxy?: number | undefined;
  /**
   * 1: routes are short-cut.
   *
   * `IFLA_VXLAN_RSC`, u8
   */
  rsc?: number | undefined;
  /**
   * 1: unknown link-layer addresses are reported.
   *
   * `IFLA_VXLAN_L2MISS`, u8
   */
  l2miss?: number | undefined;
  /**
   * 1: unknown IP addresses are reported.
   *
   * `IFLA_VXLAN_L3MISS`, u8
   */
  l3miss?: number | undefined;
  /**
   * 1: tunnels are set by routes or filters.
   *
   * `IFLA_VXLAN_COLLECT_METADATA`, u8
   */
  collectMetadata?: number | undefined;
  /**
   * Seconds after which a forwarding entry goes.
   *
   * `IFLA_VXLAN_AGEING`, u32
   */
  ageing?: number | undefined;
  /**
   * Most forwarding entries; 0 for no limit.
   *
   * `IFLA_VXLAN_LIMIT`, u32
   */
  limit?: number | undefined;
  /**
   * Destination port.
   *
   * `IFLA_VXLAN_PORT`, u16, big-endian on the wire
   */
  port?: number | undefined;
  /**
   * 1: UDP checksums in IPv4.
   *
   * `IFLA_VXLAN_UDP_CSUM`, u8
   */
  udpCsum?: number | undefined;
  /**
   * 1: no UDP checksums in IPv6 on the way out.
   *
   * `IFLA_VXLAN_UDP_ZERO_CSUM6_TX`, u8
   */
  udpZeroCsum6Tx?: number | undefined;
  /**
   * 1: packets without them are accepted.
   *
   * `IFLA_VXLAN_UDP_ZERO_CSUM6_RX`, u8
   */
  udpZeroCsum6Rx?: number | undefined;
  /**
   * 1: remote checksum offload on the way out.
   *
   * `IFLA_VXLAN_REMCSUM_TX`, u8
   */
  remcsumTx?: number | undefined;
  /**
   * 1: remote checksum offload on the way in.
   *
   * `IFLA_VXLAN_REMCSUM_RX`, u8
   */
  remcsumRx?: number | undefined;
  /**
   * 1: packets to an own end do not leave the host.
   *
   * `IFLA_VXLAN_LOCALBYPASS`, u8
   */
  localbypass?: number | undefined;
  /**
   * Source ports.
   *
   * `IFLA_VXLAN_PORT_RANGE`
   */
  portRange?: VxlanPortRange | undefined;
  /**
   * Group policy.
   *
   * `IFLA_VXLAN_GBP`
   */
  gbp?: boolean | undefined;
  /**
   * Generic protocol extension.
   *
   * `IFLA_VXLAN_GPE`
   */
  gpe?: boolean | undefined;
  /**
   * Remote checksums are not kept partial.
   *
   * `IFLA_VXLAN_REMCSUM_NOPARTIAL`
   */
  remcsumNopartial?: boolean | undefined;
  /**
   * 1: network identifiers are filtered.
   *
   * `IFLA_VXLAN_VNIFILTER`, u8
   */
  vnifilter?: number | undefined;
  /**
   * Header bits that are accepted though reserved; 8 bytes.
   *
   * `IFLA_VXLAN_RESERVED_BITS`
   */
  reservedBits?: Uint8Array | undefined;
  /**
   * 1: multicast is routed.
   *
   * `IFLA_VXLAN_MC_ROUTE`, u8
   */
  mcRoute?: number | undefined;
}

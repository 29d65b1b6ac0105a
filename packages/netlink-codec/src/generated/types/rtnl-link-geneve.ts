// Generated from formats/rtnl_link_geneve.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet, Struct } from '../../runtime/attribute.ts';

/**
 * Range of UDP ports.
 *
 * `struct ifla_geneve_port_range`
 */
export interface GenevePortRange extends Struct {
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

/** Settings of a Geneve interface (IFLA_GENEVE_*). */
export interface LinkGeneve extends AttributeSet {
  /**
   * Virtual network identifier.
   *
   * `IFLA_GENEVE_ID`, u32
   */
  id?: number | undefined;
  /** `IFLA_GENEVE_REMOTE`, 4 or 16 bytes, network order */
  remote?: Uint8Array | undefined;
  /** `IFLA_GENEVE_REMOTE6`, 4 or 16 bytes, network order */
  remote6?: Uint8Array | undefined;
  /** `IFLA_GENEVE_TTL`, u8 */
  ttl?: number | undefined;
  /** `IFLA_GENEVE_TOS`, u8 */
  tos?: number | undefined;
  /** `IFLA_GENEVE_DF`, u8, see `GeneveDf` */
  df?: number | undefined;
  /**
   * Flow label, big-endian.
   *
   * `IFLA_GENEVE_LABEL`, u32, big-endian on the wire
   */
  label?: number | undefined;
  /**
   * UDP port, big-endian.
   *
   * `IFLA_GENEVE_PORT`, u16, big-endian on the wire
   */
  port?: number | undefined;
  /** `IFLA_GENEVE_COLLECT_METADATA` */
  collectMetadata?: boolean | undefined;
  /** `IFLA_GENEVE_UDP_CSUM`, u8 */
  udpCsum?: number | undefined;
  /** `IFLA_GENEVE_UDP_ZERO_CSUM6_TX`, u8 */
  udpZeroCsum6Tx?: number | undefined;
  /** `IFLA_GENEVE_UDP_ZERO_CSUM6_RX`, u8 */
  udpZeroCsum6Rx?: number | undefined;
  /** `IFLA_GENEVE_TTL_INHERIT`, u8 */
  ttlInherit?: number | undefined;
  /** `IFLA_GENEVE_INNER_PROTO_INHERIT` */
  innerProtoInherit?: boolean | undefined;
  /**
   * Source ports.
   *
   * `IFLA_GENEVE_PORT_RANGE`
   */
  portRange?: GenevePortRange | undefined;
  /**
   * Tell receivers how to put packets together.
   *
   * `IFLA_GENEVE_GRO_HINT`
   */
  groHint?: boolean | undefined;
  /**
   * IPv4 address of this end.
   *
   * `IFLA_GENEVE_LOCAL`, 4 or 16 bytes, network order
   */
  local?: Uint8Array | undefined;
  /**
   * IPv6 address of this end.
   *
   * `IFLA_GENEVE_LOCAL6`, 4 or 16 bytes, network order
   */
  local6?: Uint8Array | undefined;
}

// Generated from formats/rtnl_link_geneve.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of attributes of the UAPI constants `IFLA_GENEVE_*`. */
export const LinkGeneveAttributeType: {
  /** `IFLA_GENEVE_UNSPEC` */
  readonly unspec: 0;
  /** `IFLA_GENEVE_ID`: Virtual network identifier. */
  readonly id: 1;
  /** `IFLA_GENEVE_REMOTE` */
  readonly remote: 2;
  /** `IFLA_GENEVE_TTL` */
  readonly ttl: 3;
  /** `IFLA_GENEVE_TOS` */
  readonly tos: 4;
  /** `IFLA_GENEVE_PORT`: UDP port, big-endian. */
  readonly port: 5;
  /** `IFLA_GENEVE_COLLECT_METADATA` */
  readonly collectMetadata: 6;
  /** `IFLA_GENEVE_REMOTE6` */
  readonly remote6: 7;
  /** `IFLA_GENEVE_UDP_CSUM` */
  readonly udpCsum: 8;
  /** `IFLA_GENEVE_UDP_ZERO_CSUM6_TX` */
  readonly udpZeroCsum6Tx: 9;
  /** `IFLA_GENEVE_UDP_ZERO_CSUM6_RX` */
  readonly udpZeroCsum6Rx: 10;
  /** `IFLA_GENEVE_LABEL`: Flow label, big-endian. */
  readonly label: 11;
  /** `IFLA_GENEVE_TTL_INHERIT` */
  readonly ttlInherit: 12;
  /** `IFLA_GENEVE_DF` */
  readonly df: 13;
  /** `IFLA_GENEVE_INNER_PROTO_INHERIT` */
  readonly innerProtoInherit: 14;
  /** `IFLA_GENEVE_PORT_RANGE`: Source ports. */
  readonly portRange: 15;
  /** `IFLA_GENEVE_GRO_HINT`: Tell receivers how to put packets together. */
  readonly groHint: 16;
  /** `IFLA_GENEVE_LOCAL`: IPv4 address of this end. */
  readonly local: 17;
  /** `IFLA_GENEVE_LOCAL6`: IPv6 address of this end. */
  readonly local6: 18;
} = {
  unspec: 0,
  id: 1,
  remote: 2,
  ttl: 3,
  tos: 4,
  port: 5,
  collectMetadata: 6,
  remote6: 7,
  udpCsum: 8,
  udpZeroCsum6Tx: 9,
  udpZeroCsum6Rx: 10,
  label: 11,
  ttlInherit: 12,
  df: 13,
  innerProtoInherit: 14,
  portRange: 15,
  groHint: 16,
  local: 17,
  local6: 18,
};

/** Numbers of the UAPI constants `GENEVE_DF_*`. */
export const GeneveDf: {
  /** `GENEVE_DF_UNSET` */
  readonly unset: 0;
  /** `GENEVE_DF_SET` */
  readonly set: 1;
  /** `GENEVE_DF_INHERIT` */
  readonly inherit: 2;
} = {
  unset: 0,
  set: 1,
  inherit: 2,
};

/** Printed names of {@link GeneveDf}, by number. */
export const geneveDfNames: NameTable = {
  0: 'unset',
  1: 'set',
  2: 'inherit',
};

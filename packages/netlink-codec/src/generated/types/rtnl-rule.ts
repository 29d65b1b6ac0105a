// Generated from formats/rtnl_rule.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet, Struct } from '../../runtime/attribute.ts';

/**
 * A range of users.
 *
 * `struct fib_rule_uid_range`
 */
export interface RuleUidRange extends Struct {
  /**
   * First user.
   *
   * `start`, u32
   */
  start: number;
  /**
   * Last user.
   *
   * `end`, u32
   */
  end: number;
}

/**
 * A range of ports, in host order.
 *
 * `struct fib_rule_port_range`
 */
export interface RulePortRange extends Struct {
  /**
   * First port.
   *
   * `start`, u16
   */
  start: number;
  /**
   * Last port.
   *
   * `end`, u16
   */
  end: number;
}

/**
 * Body of RTM_NEWRULE, RTM_DELRULE and RTM_GETRULE: which packets look up which
 * routing table.
 */
export interface Rule extends AttributeSet {
  /**
   * Address family.
   *
   * `family`, u8, see `AddressFamily`
   */
  family: number;
  /**
   * Prefix length of the destination in bits.
   *
   * `dst_len`, u8
   */
  dstLen: number;
  /**
   * Prefix length of the source in bits.
   *
   * `src_len`, u8
   */
  srcLen: number;
  /**
   * Type of service; 0 for any.
   *
   * `tos`, u8
   */
  tos: number;
  /**
   * Table, where its number fits. See `table`.
   *
   * `table`, u8, see `RouteTable`
   */
  tableByte: number;
  /**
   * Reserved.
   *
   * `res1`, u8
   */
  reserved1?: number | undefined;
  /**
   * Reserved.
   *
   * `res2`, u8
   */
  reserved2?: number | undefined;
  /**
   * What happens to a packet that matches.
   *
   * `action`, u8, see `RuleAction`
   */
  action: number;
  /**
   * Flags of the rule (`FIB_RULE_*`).
   *
   * `flags`, u32, see `RuleFlags`
   */
  flags: number;
  /**
   * Number of the routing table, for every number.
   *
   * `FRA_TABLE`, u32, see `RouteTable`
   */
  table?: number | undefined;
  /**
   * Routes with a prefix no longer than this are not taken; -1 for none.
   *
   * `FRA_SUPPRESS_PREFIXLEN`, s32
   */
  suppressPrefixlen?: number | undefined;
  /**
   * Who made the rule.
   *
   * `FRA_PROTOCOL`, u8, see `RouteProtocol`
   */
  protocol?: number | undefined;
  /**
   * Name of the interface that the packet comes in by.
   *
   * `FRA_IIFNAME`
   */
  iifname?: string | undefined;
  /**
   * Name of the interface that the socket is bound to.
   *
   * `FRA_OIFNAME`
   */
  oifname?: string | undefined;
  /**
   * Rules are tried in ascending order.
   *
   * `FRA_PRIORITY`, u32
   */
  priority?: number | undefined;
  /**
   * Firewall mark.
   *
   * `FRA_FWMARK`, u32
   */
  fwmark?: number | undefined;
  /**
   * Bits of the mark that count.
   *
   * `FRA_FWMASK`, u32
   */
  fwmask?: number | undefined;
  /**
   * Priority of the rule to go on with.
   *
   * `FRA_GOTO`, u32
   */
  goto?: number | undefined;
  /**
   * Tunnel key.
   *
   * `FRA_TUN_ID`, u64, big-endian on the wire
   */
  tunId?: bigint | undefined;
  /**
   * 1: look up the table of the VRF that the interface is in.
   *
   * `FRA_L3MDEV`, u8
   */
  l3mdev?: number | undefined;
  /**
   * Users that the socket may belong to.
   *
   * `FRA_UID_RANGE`
   */
  uidRange?: RuleUidRange | undefined;
  /**
   * Source ports.
   *
   * `FRA_SPORT_RANGE`
   */
  sportRange?: RulePortRange | undefined;
  /**
   * Destination ports.
   *
   * `FRA_DPORT_RANGE`
   */
  dportRange?: RulePortRange | undefined;
  /**
   * Routes by an interface of this group are not taken; -1 for none.
   *
   * `FRA_SUPPRESS_IFGROUP`, s32
   */
  suppressIfgroup?: number | undefined;
  /**
   * Destination prefix.
   *
   * `FRA_DST`, 4 or 16 bytes, network order
   */
  dst?: Uint8Array | undefined;
  /**
   * Source prefix.
   *
   * `FRA_SRC`, 4 or 16 bytes, network order
   */
  src?: Uint8Array | undefined;
  /**
   * Realms: source in the high 16 bits, destination in the low ones.
   *
   * `FRA_FLOW`, u32
   */
  flow?: number | undefined;
  /**
   * Differentiated services code point.
   *
   * `FRA_DSCP`, u8
   */
  dscp?: number | undefined;
  /**
   * IPv6 flow label.
   *
   * `FRA_FLOWLABEL`, u32, big-endian on the wire
   */
  flowlabel?: number | undefined;
  /**
   * Bits of the flow label that count.
   *
   * `FRA_FLOWLABEL_MASK`, u32, big-endian on the wire
   */
  flowlabelMask?: number | undefined;
  /**
   * Bits of the source port that count.
   *
   * `FRA_SPORT_MASK`, u16
   */
  sportMask?: number | undefined;
  /**
   * Bits of the destination port that count.
   *
   * `FRA_DPORT_MASK`, u16
   */
  dportMask?: number | undefined;
  /**
   * Protocol.
   *
   * `FRA_IP_PROTO`, u8, see `IpProtocol`
   */
  ipProto?: number | undefined;
  /**
   * Bits of the code point that count.
   *
   * `FRA_DSCP_MASK`, u8
   */
  dscpMask?: number | undefined;
}

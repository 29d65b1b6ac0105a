// Generated from formats/rtnl_rule.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of the UAPI constants `FR_ACT_*`. */
export const RuleAction: {
  /** `FR_ACT_UNSPEC` */
  readonly unspec: 0;
  /** `FR_ACT_TO_TBL` */
  readonly toTable: 1;
  /** `FR_ACT_GOTO` */
  readonly goto: 2;
  /** `FR_ACT_NOP` */
  readonly nop: 3;
  /** `FR_ACT_RES3` */
  readonly res3: 4;
  /** `FR_ACT_RES4` */
  readonly res4: 5;
  /** `FR_ACT_BLACKHOLE` */
  readonly blackhole: 6;
  /** `FR_ACT_UNREACHABLE` */
  readonly unreachable: 7;
  /** `FR_ACT_PROHIBIT` */
  readonly prohibit: 8;
} = {
  unspec: 0,
  toTable: 1,
  goto: 2,
  nop: 3,
  res3: 4,
  res4: 5,
  blackhole: 6,
  unreachable: 7,
  prohibit: 8,
};

/** Printed names of {@link RuleAction}, by number. */
export const ruleActionNames: NameTable = {
  0: 'unspec',
  1: 'lookup',
  2: 'goto',
  3: 'nop',
  4: 'res3',
  5: 'res4',
  6: 'blackhole',
  7: 'unreachable',
  8: 'prohibit',
};

/** Numbers of the UAPI constants `FIB_RULE_*`. */
export const RuleFlags: {
  /** `FIB_RULE_PERMANENT` */
  readonly permanent: 1;
  /** `FIB_RULE_INVERT` */
  readonly invert: 2;
  /** `FIB_RULE_UNRESOLVED` */
  readonly unresolved: 4;
  /** `FIB_RULE_IIF_DETACHED` */
  readonly iifDetached: 8;
  /** `FIB_RULE_OIF_DETACHED` */
  readonly oifDetached: 16;
  /** `FIB_RULE_FIND_SADDR` */
  readonly findSaddr: 0x10000;
} = {
  permanent: 1,
  invert: 2,
  unresolved: 4,
  iifDetached: 8,
  oifDetached: 16,
  findSaddr: 0x10000,
};

/** Printed names of {@link RuleFlags}, by number. */
export const ruleFlagsNames: NameTable = {
  1: 'permanent',
  2: 'not',
  4: 'unresolved',
  8: 'iif_detached',
  16: 'oif_detached',
  0x10000: 'find_saddr',
};

/** Numbers of attributes of the UAPI constants `FRA_*`. */
export const RuleAttributeType: {
  /** `FRA_DST`: Destination prefix. */
  readonly dst: 1;
  /** `FRA_SRC`: Source prefix. */
  readonly src: 2;
  /** `FRA_IIFNAME`: Name of the interface that the packet comes in by. */
  readonly iifname: 3;
  /** `FRA_GOTO`: Priority of the rule to go on with. */
  readonly goto: 4;
  /** `FRA_UNUSED2` */
  readonly unused2: 5;
  /** `FRA_PRIORITY`: Rules are tried in ascending order. */
  readonly priority: 6;
  /** `FRA_UNUSED3` */
  readonly unused3: 7;
  /** `FRA_UNUSED4` */
  readonly unused4: 8;
  /** `FRA_UNUSED5` */
  readonly unused5: 9;
  /** `FRA_FWMARK`: Firewall mark. */
  readonly fwmark: 10;
  /** `FRA_FLOW`: Realms: source in the high 16 bits, destination in the low ones. */
  readonly flow: 11;
  /** `FRA_TUN_ID`: Tunnel key. */
  readonly tunId: 12;
  /** `FRA_SUPPRESS_IFGROUP`: Routes by an interface of this group are not taken; -1 for none. */
  readonly suppressIfgroup: 13;
  /** `FRA_SUPPRESS_PREFIXLEN`: Routes with a prefix no longer than this are not taken; -1 for none. */
  readonly suppressPrefixlen: 14;
  /** `FRA_TABLE`: Number of the routing table, for every number. */
  readonly table: 15;
  /** `FRA_FWMASK`: Bits of the mark that count. */
  readonly fwmask: 16;
  /** `FRA_OIFNAME`: Name of the interface that the socket is bound to. */
  readonly oifname: 17;
  /** `FRA_PAD` */
  readonly pad: 18;
  /** `FRA_L3MDEV`: 1: look up the table of the VRF that the interface is in. */
  readonly l3mdev: 19;
  /** `FRA_UID_RANGE`: Users that the socket may belong to. */
  readonly uidRange: 20;
  /** `FRA_PROTOCOL`: Who made the rule. */
  readonly protocol: 21;
  /** `FRA_IP_PROTO`: Protocol. */
  readonly ipProto: 22;
  /** `FRA_SPORT_RANGE`: Source ports. */
  readonly sportRange: 23;
  /** `FRA_DPORT_RANGE`: Destination ports. */
  readonly dportRange: 24;
  /** `FRA_DSCP`: Differentiated services code point. */
  readonly dscp: 25;
  /** `FRA_FLOWLABEL`: IPv6 flow label. */
  readonly flowlabel: 26;
  /** `FRA_FLOWLABEL_MASK`: Bits of the flow label that count. */
  readonly flowlabelMask: 27;
  /** `FRA_SPORT_MASK`: Bits of the source port that count. */
  readonly sportMask: 28;
  /** `FRA_DPORT_MASK`: Bits of the destination port that count. */
  readonly dportMask: 29;
  /** `FRA_DSCP_MASK`: Bits of the code point that count. */
  readonly dscpMask: 30;
} = {
  dst: 1,
  src: 2,
  iifname: 3,
  goto: 4,
  unused2: 5,
  priority: 6,
  unused3: 7,
  unused4: 8,
  unused5: 9,
  fwmark: 10,
  flow: 11,
  tunId: 12,
  suppressIfgroup: 13,
  suppressPrefixlen: 14,
  table: 15,
  fwmask: 16,
  oifname: 17,
  pad: 18,
  l3mdev: 19,
  uidRange: 20,
  protocol: 21,
  ipProto: 22,
  sportRange: 23,
  dportRange: 24,
  dscp: 25,
  flowlabel: 26,
  flowlabelMask: 27,
  sportMask: 28,
  dportMask: 29,
  dscpMask: 30,
};

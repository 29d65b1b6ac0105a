// Generated from formats/rtnl_values.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of the UAPI constants `RT_SCOPE_*`. */
export const RouteScope: {
  /** `RT_SCOPE_UNIVERSE` */
  readonly universe: 0;
  /** `RT_SCOPE_SITE` */
  readonly site: 200;
  /** `RT_SCOPE_LINK` */
  readonly link: 253;
  /** `RT_SCOPE_HOST` */
  readonly host: 254;
  /** `RT_SCOPE_NOWHERE` */
  readonly nowhere: 255;
} = {
  universe: 0,
  site: 200,
  link: 253,
  host: 254,
  nowhere: 255,
};

/** Printed names of {@link RouteScope}, by number. */
export const routeScopeNames: NameTable = {
  0: 'global',
  200: 'site',
  253: 'link',
  254: 'host',
  255: 'nowhere',
};

/** Numbers of the UAPI constants `RT_TABLE_*`. */
export const RouteTable: {
  /** `RT_TABLE_UNSPEC` */
  readonly unspec: 0;
  /** `RT_TABLE_COMPAT`: The number does not fit into one byte. */
  readonly compat: 252;
  /** `RT_TABLE_DEFAULT` */
  readonly default: 253;
  /** `RT_TABLE_MAIN` */
  readonly main: 254;
  /** `RT_TABLE_LOCAL` */
  readonly local: 255;
} = {
  unspec: 0,
  compat: 252,
  default: 253,
  main: 254,
  local: 255,
};

/** Printed names of {@link RouteTable}, by number. */
export const routeTableNames: NameTable = {
  0: 'unspec',
  252: 'compat',
  253: 'default',
  254: 'main',
  255: 'local',
};

/** Numbers of the UAPI constants `RTPROT_*`. */
export const RouteProtocol: {
  /** `RTPROT_UNSPEC` */
  readonly unspec: 0;
  /** `RTPROT_REDIRECT` */
  readonly redirect: 1;
  /** `RTPROT_KERNEL` */
  readonly kernel: 2;
  /** `RTPROT_BOOT` */
  readonly boot: 3;
  /** `RTPROT_STATIC` */
  readonly static: 4;
  /** `RTPROT_GATED` */
  readonly gated: 8;
  /** `RTPROT_RA` */
  readonly ra: 9;
  /** `RTPROT_MRT` */
  readonly mrt: 10;
  /** `RTPROT_ZEBRA` */
  readonly zebra: 11;
  /** `RTPROT_BIRD` */
  readonly bird: 12;
  /** `RTPROT_DNROUTED` */
  readonly dnrouted: 13;
  /** `RTPROT_XORP` */
  readonly xorp: 14;
  /** `RTPROT_NTK` */
  readonly ntk: 15;
  /** `RTPROT_DHCP` */
  readonly dhcp: 16;
  /** `RTPROT_MROUTED` */
  readonly mrouted: 17;
  /** `RTPROT_KEEPALIVED` */
  readonly keepalived: 18;
  /** `RTPROT_BABEL` */
  readonly babel: 42;
  /** `RTPROT_OVN` */
  readonly ovn: 84;
  /** `RTPROT_OPENR` */
  readonly openr: 99;
  /** `RTPROT_BGP` */
  readonly bgp: 186;
  /** `RTPROT_ISIS` */
  readonly isis: 187;
  /** `RTPROT_OSPF` */
  readonly ospf: 188;
  /** `RTPROT_RIP` */
  readonly rip: 189;
  /** `RTPROT_EIGRP` */
  readonly eigrp: 192;
} = {
  unspec: 0,
  redirect: 1,
  kernel: 2,
  boot: 3,
  static: 4,
  gated: 8,
  ra: 9,
  mrt: 10,
  zebra: 11,
  bird: 12,
  dnrouted: 13,
  xorp: 14,
  ntk: 15,
  dhcp: 16,
  mrouted: 17,
  keepalived: 18,
  babel: 42,
  ovn: 84,
  openr: 99,
  bgp: 186,
  isis: 187,
  ospf: 188,
  rip: 189,
  eigrp: 192,
};

/** Printed names of {@link RouteProtocol}, by number. */
export const routeProtocolNames: NameTable = {
  0: 'unspec',
  1: 'redirect',
  2: 'kernel',
  3: 'boot',
  4: 'static',
  8: 'gated',
  9: 'ra',
  10: 'mrt',
  11: 'zebra',
  12: 'bird',
  13: 'dnrouted',
  14: 'xorp',
  15: 'ntk',
  16: 'dhcp',
  17: 'mrouted',
  18: 'keepalived',
  42: 'babel',
  84: 'ovn',
  99: 'openr',
  186: 'bgp',
  187: 'isis',
  188: 'ospf',
  189: 'rip',
  192: 'eigrp',
};

/** Numbers of the UAPI constants `RTN_*`. */
export const RouteType: {
  /** `RTN_UNSPEC` */
  readonly unspec: 0;
  /** `RTN_UNICAST`: Forwarded to the nexthop. */
  readonly unicast: 1;
  /** `RTN_LOCAL`: Delivered to this host. */
  readonly local: 2;
  /** `RTN_BROADCAST`: Delivered to this host, sent as broadcast. */
  readonly broadcast: 3;
  /** `RTN_ANYCAST`: Delivered to this host, sent as unicast. */
  readonly anycast: 4;
  /** `RTN_MULTICAST` */
  readonly multicast: 5;
  /** `RTN_BLACKHOLE`: Dropped in silence. */
  readonly blackhole: 6;
  /** `RTN_UNREACHABLE`: Refused: host unreachable. */
  readonly unreachable: 7;
  /** `RTN_PROHIBIT`: Refused: administratively prohibited. */
  readonly prohibit: 8;
  /** `RTN_THROW`: The lookup goes on with the next rule. */
  readonly throw: 9;
  /** `RTN_NAT` */
  readonly nat: 10;
  /** `RTN_XRESOLVE` */
  readonly xresolve: 11;
} = {
  unspec: 0,
  unicast: 1,
  local: 2,
  broadcast: 3,
  anycast: 4,
  multicast: 5,
  blackhole: 6,
  unreachable: 7,
  prohibit: 8,
  throw: 9,
  nat: 10,
  xresolve: 11,
};

/** Printed names of {@link RouteType}, by number. */
export const routeTypeNames: NameTable = {
  0: 'unspec',
  1: 'unicast',
  2: 'local',
  3: 'broadcast',
  4: 'anycast',
  5: 'multicast',
  6: 'blackhole',
  7: 'unreachable',
  8: 'prohibit',
  9: 'throw',
  10: 'nat',
  11: 'xresolve',
};

/** Numbers of the UAPI constants `RTNH_F_*`. */
export const NexthopFlags: {
  /** `RTNH_F_DEAD` */
  readonly dead: 1;
  /** `RTNH_F_PERVASIVE` */
  readonly pervasive: 2;
  /** `RTNH_F_ONLINK` */
  readonly onlink: 4;
  /** `RTNH_F_OFFLOAD` */
  readonly offload: 8;
  /** `RTNH_F_LINKDOWN` */
  readonly linkdown: 16;
  /** `RTNH_F_UNRESOLVED` */
  readonly unresolved: 32;
  /** `RTNH_F_TRAP` */
  readonly trap: 64;
} = {
  dead: 1,
  pervasive: 2,
  onlink: 4,
  offload: 8,
  linkdown: 16,
  unresolved: 32,
  trap: 64,
};

/** Printed names of {@link NexthopFlags}, by number. */
export const nexthopFlagsNames: NameTable = {
  1: 'dead',
  2: 'pervasive',
  4: 'onlink',
  8: 'offload',
  16: 'linkdown',
  32: 'unresolved',
  64: 'trap',
};

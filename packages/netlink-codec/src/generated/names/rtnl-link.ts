// Generated from formats/rtnl_link.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of the UAPI constants `ARPHRD_*`. */
export const LinkType: {
  /** `ARPHRD_NETROM` */
  readonly netrom: 0;
  /** `ARPHRD_ETHER` */
  readonly ether: 1;
  /** `ARPHRD_EETHER` */
  readonly eether: 2;
  /** `ARPHRD_AX25` */
  readonly ax25: 3;
  /** `ARPHRD_PRONET` */
  readonly pronet: 4;
  /** `ARPHRD_CHAOS` */
  readonly chaos: 5;
  /** `ARPHRD_IEEE802` */
  readonly ieee802: 6;
  /** `ARPHRD_ARCNET` */
  readonly arcnet: 7;
  /** `ARPHRD_DLCI` */
  readonly dlci: 15;
  /** `ARPHRD_ATM` */
  readonly atm: 19;
  /** `ARPHRD_IEEE1394` */
  readonly ieee1394: 24;
  /** `ARPHRD_EUI64` */
  readonly eui64: 27;
  /** `ARPHRD_INFINIBAND` */
  readonly infiniband: 32;
  /** `ARPHRD_SLIP` */
  readonly slip: 0x100;
  /** `ARPHRD_CSLIP` */
  readonly cslip: 0x101;
  /** `ARPHRD_SLIP6` */
  readonly slip6: 0x102;
  /** `ARPHRD_CSLIP6` */
  readonly cslip6: 0x103;
  /** `ARPHRD_CAN` */
  readonly can: 0x118;
  /** `ARPHRD_MCTP` */
  readonly mctp: 0x122;
  /** `ARPHRD_PPP` */
  readonly ppp: 0x200;
  /** `ARPHRD_CISCO` */
  readonly cisco: 0x201;
  /** `ARPHRD_LAPB` */
  readonly lapb: 0x204;
  /** `ARPHRD_RAWIP` */
  readonly rawip: 0x207;
  /** `ARPHRD_TUNNEL` */
  readonly tunnel: 0x300;
  /** `ARPHRD_TUNNEL6` */
  readonly tunnel6: 0x301;
  /** `ARPHRD_FRAD` */
  readonly frad: 0x302;
  /** `ARPHRD_LOOPBACK` */
  readonly loopback: 0x304;
  /** `ARPHRD_LOCALTLK` */
  readonly localtlk: 0x305;
  /** `ARPHRD_FDDI` */
  readonly fddi: 0x306;
  /** `ARPHRD_BIF` */
  readonly bif: 0x307;
  /** `ARPHRD_SIT` */
  readonly sit: 0x308;
  /** `ARPHRD_IPDDP` */
  readonly ipddp: 0x309;
  /** `ARPHRD_IPGRE` */
  readonly ipgre: 0x30a;
  /** `ARPHRD_PIMREG` */
  readonly pimreg: 0x30b;
  /** `ARPHRD_HIPPI` */
  readonly hippi: 0x30c;
  /** `ARPHRD_IEEE80211` */
  readonly ieee80211: 0x321;
  /** `ARPHRD_IEEE80211_PRISM` */
  readonly ieee80211Prism: 0x322;
  /** `ARPHRD_IEEE80211_RADIOTAP` */
  readonly ieee80211Radiotap: 0x323;
  /** `ARPHRD_IEEE802154` */
  readonly ieee802154: 0x324;
  /** `ARPHRD_PHONET` */
  readonly phonet: 0x334;
  /** `ARPHRD_PHONET_PIPE` */
  readonly phonetPipe: 0x335;
  /** `ARPHRD_CAIF` */
  readonly caif: 0x336;
  /** `ARPHRD_IP6GRE` */
  readonly ip6gre: 0x337;
  /** `ARPHRD_NETLINK` */
  readonly netlink: 0x338;
  /** `ARPHRD_6LOWPAN` */
  readonly lowpan: 0x339;
  /** `ARPHRD_VSOCKMON` */
  readonly vsockmon: 0x33a;
  /** `ARPHRD_NONE` */
  readonly none: 0xfffe;
  /** `ARPHRD_VOID` */
  readonly void: 0xffff;
} = {
  netrom: 0,
  ether: 1,
  eether: 2,
  ax25: 3,
  pronet: 4,
  chaos: 5,
  ieee802: 6,
  arcnet: 7,
  dlci: 15,
  atm: 19,
  ieee1394: 24,
  eui64: 27,
  infiniband: 32,
  slip: 0x100,
  cslip: 0x101,
  slip6: 0x102,
  cslip6: 0x103,
  can: 0x118,
  mctp: 0x122,
  ppp: 0x200,
  cisco: 0x201,
  lapb: 0x204,
  rawip: 0x207,
  tunnel: 0x300,
  tunnel6: 0x301,
  frad: 0x302,
  loopback: 0x304,
  localtlk: 0x305,
  fddi: 0x306,
  bif: 0x307,
  sit: 0x308,
  ipddp: 0x309,
  ipgre: 0x30a,
  pimreg: 0x30b,
  hippi: 0x30c,
  ieee80211: 0x321,
  ieee80211Prism: 0x322,
  ieee80211Radiotap: 0x323,
  ieee802154: 0x324,
  phonet: 0x334,
  phonetPipe: 0x335,
  caif: 0x336,
  ip6gre: 0x337,
  netlink: 0x338,
  lowpan: 0x339,
  vsockmon: 0x33a,
  none: 0xfffe,
  void: 0xffff,
};

/** Printed names of {@link LinkType}, by number. */
export const linkTypeNames: NameTable = {
  0: 'netrom',
  1: 'ether',
  2: 'eether',
  3: 'ax25',
  4: 'pronet',
  5: 'chaos',
  6: 'ieee802',
  7: 'arcnet',
  15: 'dlci',
  19: 'atm',
  24: 'ieee1394',
  27: 'eui64',
  32: 'infiniband',
  0x100: 'slip',
  0x101: 'cslip',
  0x102: 'slip6',
  0x103: 'cslip6',
  0x118: 'can',
  0x122: 'mctp',
  0x200: 'ppp',
  0x201: 'hdlc',
  0x204: 'lapb',
  0x207: 'rawip',
  0x300: 'ipip',
  0x301: 'tunnel6',
  0x302: 'frad',
  0x304: 'loopback',
  0x305: 'localtlk',
  0x306: 'fddi',
  0x307: 'bif',
  0x308: 'sit',
  0x309: 'ipddp',
  0x30a: 'gre',
  0x30b: 'pimreg',
  0x30c: 'hippi',
  0x321: 'ieee802.11',
  0x322: 'ieee802.11/prism',
  0x323: 'ieee802.11/radiotap',
  0x324: 'ieee802.15.4',
  0x334: 'phonet',
  0x335: 'phonet_pipe',
  0x336: 'caif',
  0x337: 'gre6',
  0x338: 'netlink',
  0x339: '6lowpan',
  0x33a: 'vsockmon',
  0xfffe: 'none',
  0xffff: 'void',
};

/** Numbers of the UAPI constants `IFF_*`. */
export const LinkFlags: {
  /** `IFF_UP` */
  readonly up: 1;
  /** `IFF_BROADCAST` */
  readonly broadcast: 2;
  /** `IFF_DEBUG` */
  readonly debug: 4;
  /** `IFF_LOOPBACK` */
  readonly loopback: 8;
  /** `IFF_POINTOPOINT` */
  readonly pointopoint: 16;
  /** `IFF_NOTRAILERS` */
  readonly notrailers: 32;
  /** `IFF_RUNNING` */
  readonly running: 64;
  /** `IFF_NOARP` */
  readonly noarp: 128;
  /** `IFF_PROMISC` */
  readonly promisc: 0x100;
  /** `IFF_ALLMULTI` */
  readonly allmulti: 0x200;
  /** `IFF_MASTER` */
  readonly master: 0x400;
  /** `IFF_SLAVE` */
  readonly slave: 0x800;
  /** `IFF_MULTICAST` */
  readonly multicast: 0x1000;
  /** `IFF_PORTSEL` */
  readonly portsel: 0x2000;
  /** `IFF_AUTOMEDIA` */
  readonly automedia: 0x4000;
  /** `IFF_DYNAMIC` */
  readonly dynamic: 0x8000;
  /** `IFF_LOWER_UP` */
  readonly lowerUp: 0x10000;
  /** `IFF_DORMANT` */
  readonly dormant: 0x20000;
  /** `IFF_ECHO` */
  readonly echo: 0x40000;
} = {
  up: 1,
  broadcast: 2,
  debug: 4,
  loopback: 8,
  pointopoint: 16,
  notrailers: 32,
  running: 64,
  noarp: 128,
  promisc: 0x100,
  allmulti: 0x200,
  master: 0x400,
  slave: 0x800,
  multicast: 0x1000,
  portsel: 0x2000,
  automedia: 0x4000,
  dynamic: 0x8000,
  lowerUp: 0x10000,
  dormant: 0x20000,
  echo: 0x40000,
};

/** Printed names of {@link LinkFlags}, by number. */
export const linkFlagsNames: NameTable = {
  1: 'UP',
  2: 'BROADCAST',
  4: 'DEBUG',
  8: 'LOOPBACK',
  16: 'POINTOPOINT',
  32: 'NOTRAILERS',
  64: 'RUNNING',
  128: 'NOARP',
  0x100: 'PROMISC',
  0x200: 'ALLMULTI',
  0x400: 'MASTER',
  0x800: 'SLAVE',
  0x1000: 'MULTICAST',
  0x2000: 'PORTSEL',
  0x4000: 'AUTOMEDIA',
  0x8000: 'DYNAMIC',
  0x10000: 'LOWER_UP',
  0x20000: 'DORMANT',
  0x40000: 'ECHO',
};

/** Numbers of attributes of the UAPI constants `IFLA_*`. */
export const LinkAttributeType: {
  /** `IFLA_UNSPEC` */
  readonly unspec: 0;
  /** `IFLA_ADDRESS`: Link-layer address; on an IP tunnel its own end. */
  readonly address: 1;
  /** `IFLA_BROADCAST`: Link-layer broadcast address; on an IP tunnel the other end. */
  readonly broadcast: 2;
  /** `IFLA_IFNAME`: Name of the interface. */
  readonly ifname: 3;
  /** `IFLA_MTU`: Largest packet, in bytes. */
  readonly mtu: 4;
  /**
   * `IFLA_LINK`: Interface index of the lower interface; of the other end of a veth
   * pair.
   */
  readonly link: 5;
  /** `IFLA_QDISC`: Queueing discipline. */
  readonly qdisc: 6;
  /** `IFLA_STATS`: The counters, cut to 32 bits. */
  readonly stats: 7;
  /** `IFLA_COST` */
  readonly cost: 8;
  /** `IFLA_PRIORITY` */
  readonly priority: 9;
  /** `IFLA_MASTER`: Interface index of the bridge, bond or VRF that it belongs to. */
  readonly master: 10;
  /** `IFLA_WIRELESS` */
  readonly wireless: 11;
  /** `IFLA_PROTINFO`: Settings of the family of the message, nested attributes. */
  readonly protinfo: 12;
  /** `IFLA_TXQLEN`: Packets that the send queue holds. */
  readonly txqlen: 13;
  /** `IFLA_MAP`: Hardware resources. */
  readonly map: 14;
  /** `IFLA_WEIGHT` */
  readonly weight: 15;
  /** `IFLA_OPERSTATE`: State as of RFC 2863. */
  readonly operstate: 16;
  /** `IFLA_LINKMODE`: How the state comes about. */
  readonly linkmode: 17;
  /** `IFLA_LINKINFO`: Kind of a virtual interface, and what belongs to the kind. */
  readonly linkinfo: 18;
  /** `IFLA_NET_NS_PID`: In a request: process whose network namespace the interface goes to. */
  readonly netNsPid: 19;
  /** `IFLA_IFALIAS`: Free text of the administrator. */
  readonly ifalias: 20;
  /** `IFLA_NUM_VF`: Virtual functions. */
  readonly numVf: 21;
  /** `IFLA_VFINFO_LIST`: Virtual functions, nested attributes. */
  readonly vfinfoList: 22;
  /** `IFLA_STATS64`: Counters. */
  readonly stats64: 23;
  /** `IFLA_VF_PORTS`: Port profiles of virtual functions, nested attributes. */
  readonly vfPorts: 24;
  /** `IFLA_PORT_SELF`: Port profile, nested attributes. */
  readonly portSelf: 25;
  /** `IFLA_AF_SPEC`: Settings by address family. */
  readonly afSpec: 26;
  /** `IFLA_GROUP`: Group that the interface belongs to. */
  readonly group: 27;
  /** `IFLA_NET_NS_FD`: In a request: file descriptor of the namespace that it goes to. */
  readonly netNsFd: 28;
  /** `IFLA_EXT_MASK`: In a request: what the answer shall contain. */
  readonly extMask: 29;
  /** `IFLA_PROMISCUITY`: Greater than 0: all packets are received. */
  readonly promiscuity: 30;
  /** `IFLA_NUM_TX_QUEUES`: Send queues. */
  readonly numTxQueues: 31;
  /** `IFLA_NUM_RX_QUEUES`: Receive queues. */
  readonly numRxQueues: 32;
  /** `IFLA_CARRIER`: 1: the medium is there. */
  readonly carrier: 33;
  /** `IFLA_PHYS_PORT_ID`: Identifier of the physical port. */
  readonly physPortId: 34;
  /** `IFLA_CARRIER_CHANGES`: How often the carrier came or went. */
  readonly carrierChanges: 35;
  /** `IFLA_PHYS_SWITCH_ID`: Identifier of the switch that the port belongs to. */
  readonly physSwitchId: 36;
  /** `IFLA_LINK_NETNSID`: Network namespace of the interface that `link` names. */
  readonly linkNetnsid: 37;
  /** `IFLA_PHYS_PORT_NAME`: Name of the physical port. */
  readonly physPortName: 38;
  /** `IFLA_PROTO_DOWN`: 1: a protocol holds the interface down. */
  readonly protoDown: 39;
  /** `IFLA_GSO_MAX_SEGS`: Most segments of a packet that is segmented on the way out. */
  readonly gsoMaxSegs: 40;
  /** `IFLA_GSO_MAX_SIZE`: Most bytes of such a packet. */
  readonly gsoMaxSize: 41;
  /** `IFLA_PAD` */
  readonly pad: 42;
  /** `IFLA_XDP`: XDP program. */
  readonly xdp: 43;
  /** `IFLA_EVENT`: What brought the message about. */
  readonly event: 44;
  /** `IFLA_NEW_NETNSID`: Network namespace that it has moved to. */
  readonly newNetnsid: 45;
  /** `IFLA_TARGET_NETNSID`: Network namespace that the request or answer is about. */
  readonly targetNetnsid: 46;
  /** `IFLA_CARRIER_UP_COUNT`: How often it came. */
  readonly carrierUpCount: 47;
  /** `IFLA_CARRIER_DOWN_COUNT`: How often it went. */
  readonly carrierDownCount: 48;
  /** `IFLA_NEW_IFINDEX`: Interface index that it has there. */
  readonly newIfindex: 49;
  /** `IFLA_MIN_MTU`: Least value of `mtu`. */
  readonly minMtu: 50;
  /** `IFLA_MAX_MTU`: Greatest value of `mtu`; 0 for none. */
  readonly maxMtu: 51;
  /** `IFLA_PROP_LIST`: Alternative names. */
  readonly propList: 52;
  /** `IFLA_ALT_IFNAME`: An alternative name, in a request by name. */
  readonly altIfname: 53;
  /** `IFLA_PERM_ADDRESS`: Link-layer address that the hardware came with. */
  readonly permAddress: 54;
  /** `IFLA_PROTO_DOWN_REASON`: Why. */
  readonly protoDownReason: 55;
  /** `IFLA_PARENT_DEV_NAME`: Device that it belongs to. */
  readonly parentDevName: 56;
  /** `IFLA_PARENT_DEV_BUS_NAME`: Bus of that device. */
  readonly parentDevBusName: 57;
  /** `IFLA_GRO_MAX_SIZE`: Most bytes of a packet put together on the way in. */
  readonly groMaxSize: 58;
  /** `IFLA_TSO_MAX_SIZE`: Most bytes that the device can segment. */
  readonly tsoMaxSize: 59;
  /** `IFLA_TSO_MAX_SEGS`: Most segments that the device can make. */
  readonly tsoMaxSegs: 60;
  /** `IFLA_ALLMULTI`: Greater than 0: all multicast packets are received. */
  readonly allmulti: 61;
  /** `IFLA_DEVLINK_PORT`: Handle of the devlink port, nested attributes; empty without one. */
  readonly devlinkPort: 62;
  /** `IFLA_GSO_IPV4_MAX_SIZE`: Most bytes of an IPv4 packet that is segmented. */
  readonly gsoIpv4MaxSize: 63;
  /** `IFLA_GRO_IPV4_MAX_SIZE`: Most bytes of an IPv4 packet put together. */
  readonly groIpv4MaxSize: 64;
  /** `IFLA_DPLL_PIN`: DPLL pin, nested attributes; empty without one. */
  readonly dpllPin: 65;
  /** `IFLA_MAX_PACING_OFFLOAD_HORIZON`: Nanoseconds that the device can hold a packet back. */
  readonly maxPacingOffloadHorizon: 66;
  /** `IFLA_NETNS_IMMUTABLE`: 1: the interface cannot move to another namespace. */
  readonly netnsImmutable: 67;
  /** `IFLA_HEADROOM`: Bytes that the device wants in front of a packet. */
  readonly headroom: 68;
  /** `IFLA_TAILROOM`: Bytes that the device wants behind a packet. */
  readonly tailroom: 69;
} = {
  unspec: 0,
  address: 1,
  broadcast: 2,
  ifname: 3,
  mtu: 4,
  link: 5,
  qdisc: 6,
  stats: 7,
  cost: 8,
  priority: 9,
  master: 10,
  wireless: 11,
  protinfo: 12,
  txqlen: 13,
  map: 14,
  weight: 15,
  operstate: 16,
  linkmode: 17,
  linkinfo: 18,
  netNsPid: 19,
  ifalias: 20,
  numVf: 21,
  vfinfoList: 22,
  stats64: 23,
  vfPorts: 24,
  portSelf: 25,
  afSpec: 26,
  group: 27,
  netNsFd: 28,
  extMask: 29,
  promiscuity: 30,
  numTxQueues: 31,
  numRxQueues: 32,
  carrier: 33,
  physPortId: 34,
  carrierChanges: 35,
  physSwitchId: 36,
  linkNetnsid: 37,
  physPortName: 38,
  protoDown: 39,
  gsoMaxSegs: 40,
  gsoMaxSize: 41,
  pad: 42,
  xdp: 43,
  event: 44,
  newNetnsid: 45,
  targetNetnsid: 46,
  carrierUpCount: 47,
  carrierDownCount: 48,
  newIfindex: 49,
  minMtu: 50,
  maxMtu: 51,
  propList: 52,
  altIfname: 53,
  permAddress: 54,
  protoDownReason: 55,
  parentDevName: 56,
  parentDevBusName: 57,
  groMaxSize: 58,
  tsoMaxSize: 59,
  tsoMaxSegs: 60,
  allmulti: 61,
  devlinkPort: 62,
  gsoIpv4MaxSize: 63,
  groIpv4MaxSize: 64,
  dpllPin: 65,
  maxPacingOffloadHorizon: 66,
  netnsImmutable: 67,
  headroom: 68,
  tailroom: 69,
};

/** Numbers of the UAPI constants `IF_OPER_*`. */
export const Operstate: {
  /** `IF_OPER_UNKNOWN` */
  readonly unknown: 0;
  /** `IF_OPER_NOTPRESENT` */
  readonly notpresent: 1;
  /** `IF_OPER_DOWN` */
  readonly down: 2;
  /** `IF_OPER_LOWERLAYERDOWN` */
  readonly lowerlayerdown: 3;
  /** `IF_OPER_TESTING` */
  readonly testing: 4;
  /** `IF_OPER_DORMANT` */
  readonly dormant: 5;
  /** `IF_OPER_UP` */
  readonly up: 6;
} = {
  unknown: 0,
  notpresent: 1,
  down: 2,
  lowerlayerdown: 3,
  testing: 4,
  dormant: 5,
  up: 6,
};

/** Printed names of {@link Operstate}, by number. */
export const operstateNames: NameTable = {
  0: 'UNKNOWN',
  1: 'NOTPRESENT',
  2: 'DOWN',
  3: 'LOWERLAYERDOWN',
  4: 'TESTING',
  5: 'DORMANT',
  6: 'UP',
};

/** Numbers of the UAPI constants `IF_LINK_MODE_*`. */
export const LinkMode: {
  /** `IF_LINK_MODE_DEFAULT` */
  readonly default: 0;
  /** `IF_LINK_MODE_DORMANT` */
  readonly dormant: 1;
  /** `IF_LINK_MODE_TESTING` */
  readonly testing: 2;
} = {
  default: 0,
  dormant: 1,
  testing: 2,
};

/** Printed names of {@link LinkMode}, by number. */
export const linkModeNames: NameTable = {
  0: 'default',
  1: 'dormant',
  2: 'testing',
};

/** Numbers of attributes of the UAPI constants `IFLA_PROTO_DOWN_REASON_*`. */
export const LinkProtoDownReasonType: {
  /** `IFLA_PROTO_DOWN_REASON_UNSPEC` */
  readonly unspec: 0;
  /** `IFLA_PROTO_DOWN_REASON_MASK`: Bits that shall change. */
  readonly mask: 1;
  /** `IFLA_PROTO_DOWN_REASON_VALUE`: Bits of the reasons. */
  readonly value: 2;
} = {
  unspec: 0,
  mask: 1,
  value: 2,
};

/** Numbers of the UAPI constants `IFLA_EVENT_*`. */
export const LinkEvent: {
  /** `IFLA_EVENT_NONE` */
  readonly none: 0;
  /** `IFLA_EVENT_REBOOT` */
  readonly reboot: 1;
  /** `IFLA_EVENT_FEATURES` */
  readonly features: 2;
  /** `IFLA_EVENT_BONDING_FAILOVER` */
  readonly bondingFailover: 3;
  /** `IFLA_EVENT_NOTIFY_PEERS` */
  readonly notifyPeers: 4;
  /** `IFLA_EVENT_IGMP_RESEND` */
  readonly igmpResend: 5;
  /** `IFLA_EVENT_BONDING_OPTIONS` */
  readonly bondingOptions: 6;
} = {
  none: 0,
  reboot: 1,
  features: 2,
  bondingFailover: 3,
  notifyPeers: 4,
  igmpResend: 5,
  bondingOptions: 6,
};

/** Printed names of {@link LinkEvent}, by number. */
export const linkEventNames: NameTable = {
  0: 'none',
  1: 'reboot',
  2: 'features',
  3: 'bonding_failover',
  4: 'notify_peers',
  5: 'igmp_resend',
  6: 'bonding_options',
};

/** Numbers of attributes of the UAPI constants `IFLA_XDP_*`. */
export const LinkXdpAttributeType: {
  /** `IFLA_XDP_UNSPEC` */
  readonly unspec: 0;
  /** `IFLA_XDP_FD`: In a request: file descriptor of the program. */
  readonly fd: 1;
  /** `IFLA_XDP_ATTACHED`: How a program is attached. */
  readonly attached: 2;
  /** `IFLA_XDP_FLAGS`: Flags of the request. */
  readonly flags: 3;
  /** `IFLA_XDP_PROG_ID`: Program. */
  readonly progId: 4;
  /** `IFLA_XDP_DRV_PROG_ID`: Program in the driver. */
  readonly drvProgId: 5;
  /** `IFLA_XDP_SKB_PROG_ID`: Program in the generic path. */
  readonly skbProgId: 6;
  /** `IFLA_XDP_HW_PROG_ID`: Program in the hardware. */
  readonly hwProgId: 7;
  /** `IFLA_XDP_EXPECTED_FD`: In a request: program that must be there now. */
  readonly expectedFd: 8;
} = {
  unspec: 0,
  fd: 1,
  attached: 2,
  flags: 3,
  progId: 4,
  drvProgId: 5,
  skbProgId: 6,
  hwProgId: 7,
  expectedFd: 8,
};

/** Numbers of the UAPI constants `XDP_ATTACHED_*`. */
export const XdpMode: {
  /** `XDP_ATTACHED_NONE` */
  readonly none: 0;
  /** `XDP_ATTACHED_DRV` */
  readonly driver: 1;
  /** `XDP_ATTACHED_SKB` */
  readonly generic: 2;
  /** `XDP_ATTACHED_HW` */
  readonly hardware: 3;
  /** `XDP_ATTACHED_MULTI` */
  readonly multiple: 4;
} = {
  none: 0,
  driver: 1,
  generic: 2,
  hardware: 3,
  multiple: 4,
};

/** Printed names of {@link XdpMode}, by number. */
export const xdpModeNames: NameTable = {
  0: 'none',
  1: 'driver',
  2: 'generic',
  3: 'hardware',
  4: 'multiple',
};

/** Numbers of the UAPI constants `XDP_FLAGS_UPDATE_IF_*`. */
export const XdpFlags: {
  /** `XDP_FLAGS_UPDATE_IF_NOEXIST` */
  readonly updateIfNoexist: 1;
  /** `XDP_FLAGS_SKB_MODE` */
  readonly generic: 2;
  /** `XDP_FLAGS_DRV_MODE` */
  readonly driver: 4;
  /** `XDP_FLAGS_HW_MODE` */
  readonly hardware: 8;
  /** `XDP_FLAGS_REPLACE` */
  readonly replace: 16;
} = {
  updateIfNoexist: 1,
  generic: 2,
  driver: 4,
  hardware: 8,
  replace: 16,
};

/** Printed names of {@link XdpFlags}, by number. */
export const xdpFlagsNames: NameTable = {
  1: 'update_if_noexist',
  2: 'generic',
  4: 'driver',
  8: 'hardware',
  16: 'replace',
};

/** Numbers of the UAPI constants `RTEXT_FILTER_*`. */
export const LinkExtFilter: {
  /** `RTEXT_FILTER_VF` */
  readonly vf: 1;
  /** `RTEXT_FILTER_BRVLAN` */
  readonly brvlan: 2;
  /** `RTEXT_FILTER_BRVLAN_COMPRESSED` */
  readonly brvlanCompressed: 4;
  /** `RTEXT_FILTER_SKIP_STATS` */
  readonly skipStats: 8;
  /** `RTEXT_FILTER_MRP` */
  readonly mrp: 16;
  /** `RTEXT_FILTER_CFM_CONFIG` */
  readonly cfmConfig: 32;
  /** `RTEXT_FILTER_CFM_STATUS` */
  readonly cfmStatus: 64;
  /** `RTEXT_FILTER_MST` */
  readonly mst: 128;
} = {
  vf: 1,
  brvlan: 2,
  brvlanCompressed: 4,
  skipStats: 8,
  mrp: 16,
  cfmConfig: 32,
  cfmStatus: 64,
  mst: 128,
};

/** Printed names of {@link LinkExtFilter}, by number. */
export const linkExtFilterNames: NameTable = {
  1: 'vf',
  2: 'brvlan',
  4: 'brvlan_compressed',
  8: 'skip_stats',
  16: 'mrp',
  32: 'cfm_config',
  64: 'cfm_status',
  128: 'mst',
};

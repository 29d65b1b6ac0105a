// Generated from formats/netlink_values.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '@routability/netlink-codec/runtime';

/** Numbers of the UAPI constants `AF_*`. */
export const AddressFamily: {
  /** `AF_UNSPEC` */
  readonly unspec: 0;
  /** `AF_UNIX` */
  readonly unix: 1;
  /** `AF_INET` */
  readonly inet: 2;
  /** `AF_BRIDGE` */
  readonly bridge: 7;
  /** `AF_INET6` */
  readonly inet6: 10;
  /** `AF_NETLINK` */
  readonly netlink: 16;
  /** `AF_PACKET` */
  readonly packet: 17;
  /** `AF_MPLS` */
  readonly mpls: 28;
  /** `AF_VSOCK` */
  readonly vsock: 40;
  /** `AF_XDP` */
  readonly xdp: 44;
  /** `AF_MCTP` */
  readonly mctp: 45;
  /** `RTNL_FAMILY_IPMR` */
  readonly ipmr: 128;
  /** `RTNL_FAMILY_IP6MR` */
  readonly ip6mr: 129;
} = {
  unspec: 0,
  unix: 1,
  inet: 2,
  bridge: 7,
  inet6: 10,
  netlink: 16,
  packet: 17,
  mpls: 28,
  vsock: 40,
  xdp: 44,
  mctp: 45,
  ipmr: 128,
  ip6mr: 129,
};

/** Printed names of {@link AddressFamily}, by number. */
export const addressFamilyNames: NameTable = {
  0: 'unspec',
  1: 'unix',
  2: 'inet',
  7: 'bridge',
  10: 'inet6',
  16: 'netlink',
  17: 'link',
  28: 'mpls',
  40: 'vsock',
  44: 'xdp',
  45: 'mctp',
  128: 'ipmr',
  129: 'ip6mr',
};

/** Numbers of the UAPI constants `IPPROTO_*`. */
export const IpProtocol: {
  /** `IPPROTO_IP` */
  readonly ip: 0;
  /** `IPPROTO_ICMP` */
  readonly icmp: 1;
  /** `IPPROTO_IGMP` */
  readonly igmp: 2;
  /** `IPPROTO_IPIP` */
  readonly ipip: 4;
  /** `IPPROTO_TCP` */
  readonly tcp: 6;
  /** `IPPROTO_UDP` */
  readonly udp: 17;
  /** `IPPROTO_DCCP` */
  readonly dccp: 33;
  /** `IPPROTO_IPV6` */
  readonly ipv6: 41;
  /** `IPPROTO_RSVP` */
  readonly rsvp: 46;
  /** `IPPROTO_GRE` */
  readonly gre: 47;
  /** `IPPROTO_ESP` */
  readonly esp: 50;
  /** `IPPROTO_AH` */
  readonly ah: 51;
  /** `IPPROTO_ICMPV6` */
  readonly ipv6Icmp: 58;
  /** `IPPROTO_SCTP` */
  readonly sctp: 132;
  /** `IPPROTO_UDPLITE` */
  readonly udplite: 136;
  /** `IPPROTO_RAW` */
  readonly raw: 255;
  /** `IPPROTO_MPTCP` */
  readonly mptcp: 0x106;
} = {
  ip: 0,
  icmp: 1,
  igmp: 2,
  ipip: 4,
  tcp: 6,
  udp: 17,
  dccp: 33,
  ipv6: 41,
  rsvp: 46,
  gre: 47,
  esp: 50,
  ah: 51,
  ipv6Icmp: 58,
  sctp: 132,
  udplite: 136,
  raw: 255,
  mptcp: 0x106,
};

/** Printed names of {@link IpProtocol}, by number. */
export const ipProtocolNames: NameTable = {
  0: 'ip',
  1: 'icmp',
  2: 'igmp',
  4: 'ipip',
  6: 'tcp',
  17: 'udp',
  33: 'dccp',
  41: 'ipv6',
  46: 'rsvp',
  47: 'gre',
  50: 'esp',
  51: 'ah',
  58: 'ipv6-icmp',
  132: 'sctp',
  136: 'udplite',
  255: 'raw',
  0x106: 'mptcp',
};

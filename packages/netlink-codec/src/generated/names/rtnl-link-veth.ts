// Generated from formats/rtnl_link_veth.ksy by "pnpm gen". Do not edit: edit the format.

/** Numbers of attributes of the UAPI constants `VETH_INFO_*`. */
export const LinkVethAttributeType: {
  /** `VETH_INFO_UNSPEC` */
  readonly unspec: 0;
  /** `VETH_INFO_PEER`: The other end. */
  readonly peer: 1;
} = {
  unspec: 0,
  peer: 1,
};

/** Numbers of attributes of the UAPI constants `IFLA_*`. */
export const VethPeerAttributeType: {
  /** `IFLA_UNSPEC` */
  readonly unspec: 0;
  /** `IFLA_ADDRESS`: Link-layer address. */
  readonly address: 1;
  /** `IFLA_BROADCAST`: Link-layer broadcast address. */
  readonly broadcast: 2;
  /** `IFLA_IFNAME`: Name. */
  readonly ifname: 3;
  /** `IFLA_MTU`: Largest packet in bytes. */
  readonly mtu: 4;
  /** `IFLA_TXQLEN`: Length of the transmit queue in packets. */
  readonly txqlen: 13;
  /** `IFLA_LINKMODE`: Who says whether it is operational. */
  readonly linkmode: 17;
  /** `IFLA_NET_NS_PID`: Its network namespace, by a process in it. */
  readonly netNsPid: 19;
  /** `IFLA_GROUP`: Group of interfaces that it belongs to. */
  readonly group: 27;
  /** `IFLA_NET_NS_FD`: Its network namespace, by a descriptor. */
  readonly netNsFd: 28;
  /** `IFLA_NUM_TX_QUEUES`: Transmit queues. */
  readonly numTxQueues: 31;
  /** `IFLA_NUM_RX_QUEUES`: Receive queues. */
  readonly numRxQueues: 32;
  /** `IFLA_GSO_MAX_SEGS`: Segments of the largest packet to be segmented later. */
  readonly gsoMaxSegs: 40;
  /** `IFLA_GSO_MAX_SIZE`: Bytes of the largest packet to be segmented later. */
  readonly gsoMaxSize: 41;
  /** `IFLA_TARGET_NETNSID`: Its network namespace, by its id in that of the request. */
  readonly targetNetnsid: 46;
  /** `IFLA_GRO_MAX_SIZE`: Bytes of the largest packet put together on receipt. */
  readonly groMaxSize: 58;
  /** `IFLA_GSO_IPV4_MAX_SIZE`: The same as `gso_max_size`, for IPv4. */
  readonly gsoIpv4MaxSize: 63;
  /** `IFLA_GRO_IPV4_MAX_SIZE`: The same as `gro_max_size`, for IPv4. */
  readonly groIpv4MaxSize: 64;
} = {
  unspec: 0,
  address: 1,
  broadcast: 2,
  ifname: 3,
  mtu: 4,
  txqlen: 13,
  linkmode: 17,
  netNsPid: 19,
  group: 27,
  netNsFd: 28,
  numTxQueues: 31,
  numRxQueues: 32,
  gsoMaxSegs: 40,
  gsoMaxSize: 41,
  targetNetnsid: 46,
  groMaxSize: 58,
  gsoIpv4MaxSize: 63,
  groIpv4MaxSize: 64,
};

// Generated from formats/rtnl_link_veth.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';

/**
 * The other end: a link message within the attribute (IFLA_*).
 *
 * `struct ifinfomsg`
 */
export interface VethPeer extends AttributeSet {
  /**
   * Unspec.
   *
   * `ifi_family`, u8, see `AddressFamily`
   */
  family: number;
  /**
   * Reserved.
   *
   * `__ifi_pad`, u8
   */
  reserved?: number | undefined;
  /**
   * Hardware type; 0.
   *
   * `ifi_type`, u16
   */
  type: number;
  /**
   * Interface index; 0 for one that the kernel chooses.
   *
   * `ifi_index`, s32
   */
  index: number;
  /**
   * State and properties (`IFF_*`).
   *
   * `ifi_flags`, u32
   */
  flags: number;
  /**
   * The flags that shall change.
   *
   * `ifi_change`, u32
   */
  change: number;
  /**
   * Its network namespace, by its id in that of the request.
   *
   * `IFLA_TARGET_NETNSID`, s32
   */
  targetNetnsid?: number | undefined;
  /**
   * Its network namespace, by a process in it.
   *
   * `IFLA_NET_NS_PID`, u32
   */
  netNsPid?: number | undefined;
  /**
   * Its network namespace, by a descriptor.
   *
   * `IFLA_NET_NS_FD`, u32
   */
  netNsFd?: number | undefined;
  /**
   * Name.
   *
   * `IFLA_IFNAME`
   */
  ifname?: string | undefined;
  /**
   * Link-layer address.
   *
   * `IFLA_ADDRESS`
   */
  address?: Uint8Array | undefined;
  /**
   * Link-layer broadcast address.
   *
   * `IFLA_BROADCAST`
   */
  broadcast?: Uint8Array | undefined;
  /**
   * Length of the transmit queue in packets.
   *
   * `IFLA_TXQLEN`, u32
   */
  txqlen?: number | undefined;
  /**
   * Who says whether it is operational.
   *
   * `IFLA_LINKMODE`, u8
   */
  linkmode?: number | undefined;
  /**
   * Largest packet in bytes.
   *
   * `IFLA_MTU`, u32
   */
  mtu?: number | undefined;
  /**
   * Group of interfaces that it belongs to.
   *
   * `IFLA_GROUP`, u32
   */
  group?: number | undefined;
  /**
   * Transmit queues.
   *
   * `IFLA_NUM_TX_QUEUES`, u32
   */
  numTxQueues?: number | undefined;
  /**
   * Receive queues.
   *
   * `IFLA_NUM_RX_QUEUES`, u32
   */
  numRxQueues?: number | undefined;
  /**
   * Segments of the largest packet to be segmented later.
   *
   * `IFLA_GSO_MAX_SEGS`, u32
   */
  gsoMaxSegs?: number | undefined;
  /**
   * Bytes of the largest packet to be segmented later.
   *
   * `IFLA_GSO_MAX_SIZE`, u32
   */
  gsoMaxSize?: number | undefined;
  /**
   * Bytes of the largest packet put together on receipt.
   *
   * `IFLA_GRO_MAX_SIZE`, u32
   */
  groMaxSize?: number | undefined;
  /**
   * The same as `gso_max_size`, for IPv4.
   *
   * `IFLA_GSO_IPV4_MAX_SIZE`, u32
   */
  gsoIpv4MaxSize?: number | undefined;
  /**
   * The same as `gro_max_size`, for IPv4.
   *
   * `IFLA_GRO_IPV4_MAX_SIZE`, u32
   */
  groIpv4MaxSize?: number | undefined;
}

/** Settings of a virtual Ethernet pair (VETH_INFO_*). */
export interface LinkVeth extends AttributeSet {
  /**
   * The other end.
   *
   * `VETH_INFO_PEER`
   */
  peer?: VethPeer | undefined;
}

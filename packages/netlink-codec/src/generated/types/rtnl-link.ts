// Generated from formats/rtnl_link.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet, Struct } from '../../runtime/attribute.ts';
import type { LinkAfBridge, LinkAfInet6, LinkAfSpec } from './rtnl-link-af.ts';
import type { LinkBridgePort } from './rtnl-link-bridge.ts';
import type { Linkinfo } from './rtnl-linkinfo.ts';

/** Why a protocol holds an interface down. */
export interface LinkProtoDownReason extends AttributeSet {
  /**
   * Bits that shall change.
   *
   * `IFLA_PROTO_DOWN_REASON_MASK`, u32
   */
  mask?: number | undefined;
  /**
   * Bits of the reasons.
   *
   * `IFLA_PROTO_DOWN_REASON_VALUE`, u32
   */
  value?: number | undefined;
}

/**
 * Counters of an interface.
 *
 * `struct rtnl_link_stats64`
 */
export interface LinkStats64 extends Struct {
  /**
   * Packets received.
   *
   * `rx_packets`, u64
   */
  rxPackets: bigint;
  /**
   * Packets sent.
   *
   * `tx_packets`, u64
   */
  txPackets: bigint;
  /**
   * Bytes received.
   *
   * `rx_bytes`, u64
   */
  rxBytes: bigint;
  /**
   * Bytes sent.
   *
   * `tx_bytes`, u64
   */
  txBytes: bigint;
  /**
   * Bad packets received.
   *
   * `rx_errors`, u64
   */
  rxErrors: bigint;
  /**
   * Packets that could not be sent.
   *
   * `tx_errors`, u64
   */
  txErrors: bigint;
  /**
   * Packets received and dropped for lack of room.
   *
   * `rx_dropped`, u64
   */
  rxDropped: bigint;
  /**
   * Packets dropped on the way out for lack of room.
   *
   * `tx_dropped`, u64
   */
  txDropped: bigint;
  /**
   * Multicast packets received.
   *
   * `multicast`, u64
   */
  multicast: bigint;
  /**
   * Collisions while sending.
   *
   * `collisions`, u64
   */
  collisions: bigint;
  /** `rx_length_errors`, u64 */
  rxLengthErrors: bigint;
  /** `rx_over_errors`, u64 */
  rxOverErrors: bigint;
  /** `rx_crc_errors`, u64 */
  rxCrcErrors: bigint;
  /** `rx_frame_errors`, u64 */
  rxFrameErrors: bigint;
  /** `rx_fifo_errors`, u64 */
  rxFifoErrors: bigint;
  /** `rx_missed_errors`, u64 */
  rxMissedErrors: bigint;
  /** `tx_aborted_errors`, u64 */
  txAbortedErrors: bigint;
  /** `tx_carrier_errors`, u64 */
  txCarrierErrors: bigint;
  /** `tx_fifo_errors`, u64 */
  txFifoErrors: bigint;
  /** `tx_heartbeat_errors`, u64 */
  txHeartbeatErrors: bigint;
  /** `tx_window_errors`, u64 */
  txWindowErrors: bigint;
  /** `rx_compressed`, u64 */
  rxCompressed: bigint;
  /** `tx_compressed`, u64 */
  txCompressed: bigint;
  /**
   * Packets received that no protocol wanted.
   *
   * `rx_nohandler`, u64
   */
  rxNohandler?: bigint | undefined;
  /**
   * Packets received that were for another host.
   *
   * `rx_otherhost_dropped`, u64
   */
  rxOtherhostDropped?: bigint | undefined;
}

/**
 * Counters of an interface, cut to 32 bits.
 *
 * `struct rtnl_link_stats`
 */
export interface LinkStats extends Struct {
  /**
   * Packets received.
   *
   * `rx_packets`, u32
   */
  rxPackets: number;
  /**
   * Packets sent.
   *
   * `tx_packets`, u32
   */
  txPackets: number;
  /**
   * Bytes received.
   *
   * `rx_bytes`, u32
   */
  rxBytes: number;
  /**
   * Bytes sent.
   *
   * `tx_bytes`, u32
   */
  txBytes: number;
  /**
   * Bad packets received.
   *
   * `rx_errors`, u32
   */
  rxErrors: number;
  /**
   * Packets that could not be sent.
   *
   * `tx_errors`, u32
   */
  txErrors: number;
  /**
   * Packets received and dropped for lack of room.
   *
   * `rx_dropped`, u32
   */
  rxDropped: number;
  /**
   * Packets dropped on the way out for lack of room.
   *
   * `tx_dropped`, u32
   */
  txDropped: number;
  /**
   * Multicast packets received.
   *
   * `multicast`, u32
   */
  multicast: number;
  /**
   * Collisions while sending.
   *
   * `collisions`, u32
   */
  collisions: number;
  /** `rx_length_errors`, u32 */
  rxLengthErrors: number;
  /** `rx_over_errors`, u32 */
  rxOverErrors: number;
  /** `rx_crc_errors`, u32 */
  rxCrcErrors: number;
  /** `rx_frame_errors`, u32 */
  rxFrameErrors: number;
  /** `rx_fifo_errors`, u32 */
  rxFifoErrors: number;
  /** `rx_missed_errors`, u32 */
  rxMissedErrors: number;
  /** `tx_aborted_errors`, u32 */
  txAbortedErrors: number;
  /** `tx_carrier_errors`, u32 */
  txCarrierErrors: number;
  /** `tx_fifo_errors`, u32 */
  txFifoErrors: number;
  /** `tx_heartbeat_errors`, u32 */
  txHeartbeatErrors: number;
  /** `tx_window_errors`, u32 */
  txWindowErrors: number;
  /** `rx_compressed`, u32 */
  rxCompressed: number;
  /** `tx_compressed`, u32 */
  txCompressed: number;
  /**
   * Packets received that no protocol wanted.
   *
   * `rx_nohandler`, u32
   */
  rxNohandler?: number | undefined;
}

/** XDP program of an interface (IFLA_XDP_*). */
export interface LinkXdp extends AttributeSet {
  /**
   * In a request: file descriptor of the program.
   *
   * `IFLA_XDP_FD`, s32
   */
  fd?: number | undefined;
  /**
   * How a program is attached.
   *
   * `IFLA_XDP_ATTACHED`, u8, see `XdpMode`
   */
  attached?: number | undefined;
  /**
   * Flags of the request.
   *
   * `IFLA_XDP_FLAGS`, u32, see `XdpFlags`
   */
  flags?: number | undefined;
  /**
   * Program.
   *
   * `IFLA_XDP_PROG_ID`, u32
   */
  progId?: number | undefined;
  /**
   * Program in the driver.
   *
   * `IFLA_XDP_DRV_PROG_ID`, u32
   */
  drvProgId?: number | undefined;
  /**
   * Program in the generic path.
   *
   * `IFLA_XDP_SKB_PROG_ID`, u32
   */
  skbProgId?: number | undefined;
  /**
   * Program in the hardware.
   *
   * `IFLA_XDP_HW_PROG_ID`, u32
   */
  hwProgId?: number | undefined;
  /**
   * In a request: program that must be there now.
   *
   * `IFLA_XDP_EXPECTED_FD`, s32
   */
  expectedFd?: number | undefined;
}

/**
 * Hardware resources of an interface.
 *
 * `struct rtnl_link_ifmap`
 */
export interface LinkMap extends Struct {
  /** `mem_start`, u64 */
  memStart: bigint;
  /** `mem_end`, u64 */
  memEnd: bigint;
  /** `base_addr`, u64 */
  baseAddr: bigint;
  /** `irq`, u16 */
  irq: number;
  /** `dma`, u8 */
  dma: number;
  /** `port`, u8 */
  port: number;
  /**
   * Reserved.
   *
   * u32
   */
  reserved?: number | undefined;
}

/** Further properties of an interface. */
export interface LinkProperties extends AttributeSet {
  /**
   * An alternative name, in a request by name.
   *
   * `IFLA_ALT_IFNAME`
   */
  altIfname?: string[] | undefined;
}

/**
 * Body of RTM_NEWLINK, RTM_DELLINK, RTM_GETLINK and RTM_SETLINK: a network
 * interface.
 */
export interface Link extends AttributeSet {
  /**
   * Address family that the message is about; unspec for the interface
   * itself.
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
   * Hardware type.
   *
   * `ifi_type`, u16, see `LinkType`
   */
  type: number;
  /**
   * Interface index.
   *
   * `ifi_index`, s32
   */
  index: number;
  /**
   * State and properties (`IFF_*`).
   *
   * `ifi_flags`, u32, see `LinkFlags`
   */
  flags: number;
  /**
   * In a request the flags that shall change; in a notification those that
   * changed, or all ones.
   *
   * `ifi_change`, u32
   */
  change: number;
  /**
   * Network namespace that the request or answer is about.
   *
   * `IFLA_TARGET_NETNSID`, s32
   */
  targetNetnsid?: number | undefined;
  /**
   * Name of the interface.
   *
   * `IFLA_IFNAME`
   */
  ifname?: string | undefined;
  /**
   * Packets that the send queue holds.
   *
   * `IFLA_TXQLEN`, u32
   */
  txqlen?: number | undefined;
  /**
   * State as of RFC 2863.
   *
   * `IFLA_OPERSTATE`, u8, see `Operstate`
   */
  operstate?: number | undefined;
  /**
   * How the state comes about.
   *
   * `IFLA_LINKMODE`, u8, see `LinkMode`
   */
  linkmode?: number | undefined;
  /**
   * 1: the interface cannot move to another namespace.
   *
   * `IFLA_NETNS_IMMUTABLE`, u8
   */
  netnsImmutable?: number | undefined;
  /**
   * Largest packet, in bytes.
   *
   * `IFLA_MTU`, u32
   */
  mtu?: number | undefined;
  /**
   * Least value of `mtu`.
   *
   * `IFLA_MIN_MTU`, u32
   */
  minMtu?: number | undefined;
  /**
   * Greatest value of `mtu`; 0 for none.
   *
   * `IFLA_MAX_MTU`, u32
   */
  maxMtu?: number | undefined;
  /**
   * Group that the interface belongs to.
   *
   * `IFLA_GROUP`, u32
   */
  group?: number | undefined;
  /**
   * Greater than 0: all packets are received.
   *
   * `IFLA_PROMISCUITY`, u32
   */
  promiscuity?: number | undefined;
  /**
   * Greater than 0: all multicast packets are received.
   *
   * `IFLA_ALLMULTI`, u32
   */
  allmulti?: number | undefined;
  /**
   * Send queues.
   *
   * `IFLA_NUM_TX_QUEUES`, u32
   */
  numTxQueues?: number | undefined;
  /**
   * Most segments of a packet that is segmented on the way out.
   *
   * `IFLA_GSO_MAX_SEGS`, u32
   */
  gsoMaxSegs?: number | undefined;
  /**
   * Most bytes of such a packet.
   *
   * `IFLA_GSO_MAX_SIZE`, u32
   */
  gsoMaxSize?: number | undefined;
  /**
   * Most bytes of a packet put together on the way in.
   *
   * `IFLA_GRO_MAX_SIZE`, u32
   */
  groMaxSize?: number | undefined;
  /**
   * Most bytes of an IPv4 packet that is segmented.
   *
   * `IFLA_GSO_IPV4_MAX_SIZE`, u32
   */
  gsoIpv4MaxSize?: number | undefined;
  /**
   * Most bytes of an IPv4 packet put together.
   *
   * `IFLA_GRO_IPV4_MAX_SIZE`, u32
   */
  groIpv4MaxSize?: number | undefined;
  /**
   * Most bytes that the device can segment.
   *
   * `IFLA_TSO_MAX_SIZE`, u32
   */
  tsoMaxSize?: number | undefined;
  /**
   * Most segments that the device can make.
   *
   * `IFLA_TSO_MAX_SEGS`, u32
   */
  tsoMaxSegs?: number | undefined;
  /**
   * Nanoseconds that the device can hold a packet back.
   *
   * `IFLA_MAX_PACING_OFFLOAD_HORIZON`, u32 or u64, as it came
   */
  maxPacingOffloadHorizon?: number | bigint | undefined;
  /**
   * Receive queues.
   *
   * `IFLA_NUM_RX_QUEUES`, u32
   */
  numRxQueues?: number | undefined;
  /**
   * Interface index of the bridge, bond or VRF that it belongs to.
   *
   * `IFLA_MASTER`, u32
   */
  master?: number | undefined;
  /**
   * 1: the medium is there.
   *
   * `IFLA_CARRIER`, u8
   */
  carrier?: number | undefined;
  /**
   * Free text of the administrator.
   *
   * `IFLA_IFALIAS`
   */
  ifalias?: string | undefined;
  /**
   * How often the carrier came or went.
   *
   * `IFLA_CARRIER_CHANGES`, u32
   */
  carrierChanges?: number | undefined;
  /**
   * How often it came.
   *
   * `IFLA_CARRIER_UP_COUNT`, u32
   */
  carrierUpCount?: number | undefined;
  /**
   * How often it went.
   *
   * `IFLA_CARRIER_DOWN_COUNT`, u32
   */
  carrierDownCount?: number | undefined;
  /**
   * Bytes that the device wants in front of a packet.
   *
   * `IFLA_HEADROOM`, u16
   */
  headroom?: number | undefined;
  /**
   * Bytes that the device wants behind a packet.
   *
   * `IFLA_TAILROOM`, u16
   */
  tailroom?: number | undefined;
  /**
   * 1: a protocol holds the interface down.
   *
   * `IFLA_PROTO_DOWN`, u8
   */
  protoDown?: number | undefined;
  /**
   * Why.
   *
   * `IFLA_PROTO_DOWN_REASON`
   */
  protoDownReason?: LinkProtoDownReason | undefined;
  /**
   * What brought the message about.
   *
   * `IFLA_EVENT`, u32, see `LinkEvent`
   */
  event?: number | undefined;
  /**
   * Link-layer address; on an IP tunnel its own end.
   *
   * `IFLA_ADDRESS`
   */
  address?: Uint8Array | undefined;
  /**
   * Link-layer broadcast address; on an IP tunnel the other end.
   *
   * `IFLA_BROADCAST`
   */
  broadcast?: Uint8Array | undefined;
  /**
   * Identifier of the physical port.
   *
   * `IFLA_PHYS_PORT_ID`
   */
  physPortId?: Uint8Array | undefined;
  /**
   * Name of the physical port.
   *
   * `IFLA_PHYS_PORT_NAME`
   */
  physPortName?: string | undefined;
  /**
   * Identifier of the switch that the port belongs to.
   *
   * `IFLA_PHYS_SWITCH_ID`
   */
  physSwitchId?: Uint8Array | undefined;
  /**
   * Counters.
   *
   * `IFLA_STATS64`
   */
  stats64?: LinkStats64 | undefined;
  /**
   * The counters, cut to 32 bits.
   *
   * `IFLA_STATS`
   */
  stats?: LinkStats | undefined;
  /**
   * Virtual functions.
   *
   * `IFLA_NUM_VF`, u32
   */
  numVf?: number | undefined;
  /**
   * Virtual functions, nested attributes.
   *
   * `IFLA_VFINFO_LIST`
   */
  vfinfoList?: Uint8Array | undefined;
  /**
   * Port profiles of virtual functions, nested attributes.
   *
   * `IFLA_VF_PORTS`
   */
  vfPorts?: Uint8Array | undefined;
  /**
   * Port profile, nested attributes.
   *
   * `IFLA_PORT_SELF`
   */
  portSelf?: Uint8Array | undefined;
  /**
   * XDP program.
   *
   * `IFLA_XDP`
   */
  xdp?: LinkXdp | undefined;
  /**
   * Kind of a virtual interface, and what belongs to the kind.
   *
   * `IFLA_LINKINFO`
   */
  linkinfo?: Linkinfo | undefined;
  /**
   * Network namespace that it has moved to.
   *
   * `IFLA_NEW_NETNSID`, s32
   */
  newNetnsid?: number | undefined;
  /**
   * Interface index that it has there.
   *
   * `IFLA_NEW_IFINDEX`, s32
   */
  newIfindex?: number | undefined;
  /**
   * Network namespace of the interface that `link` names.
   *
   * `IFLA_LINK_NETNSID`, s32
   */
  linkNetnsid?: number | undefined;
  /**
   * Interface index of the lower interface; of the other end of a veth
   * pair.
   *
   * `IFLA_LINK`, u32
   */
  link?: number | undefined;
  /**
   * Queueing discipline.
   *
   * `IFLA_QDISC`
   */
  qdisc?: string | undefined;
  /**
   * An alternative name, in a request by name.
   *
   * `IFLA_ALT_IFNAME`
   */
  altIfname?: string[] | undefined;
  /**
   * Bus of that device.
   *
   * `IFLA_PARENT_DEV_BUS_NAME`
   */
  parentDevBusName?: string | undefined;
  /**
   * Settings of the family of the message, nested attributes.
   *
   * `IFLA_PROTINFO`
   */
  protinfo?: LinkBridgePort | LinkAfInet6 | Uint8Array | undefined;
  /**
   * Settings by address family.
   *
   * `IFLA_AF_SPEC`
   */
  afSpec?: LinkAfSpec | LinkAfBridge | Uint8Array | undefined;
  /**
   * Hardware resources.
   *
   * `IFLA_MAP`
   */
  map?: LinkMap | undefined;
  /**
   * Alternative names.
   *
   * `IFLA_PROP_LIST`
   */
  propList?: LinkProperties | undefined;
  /**
   * Link-layer address that the hardware came with.
   *
   * `IFLA_PERM_ADDRESS`
   */
  permAddress?: Uint8Array | undefined;
  /**
   * Device that it belongs to.
   *
   * `IFLA_PARENT_DEV_NAME`
   */
  parentDevName?: string | undefined;
  /**
   * Handle of the devlink port, nested attributes; empty without one.
   *
   * `IFLA_DEVLINK_PORT`
   */
  devlinkPort?: Uint8Array | undefined;
  /**
   * DPLL pin, nested attributes; empty without one.
   *
   * `IFLA_DPLL_PIN`
   */
  dpllPin?: Uint8Array | undefined;
  /**
   * In a request: process whose network namespace the interface goes to.
   *
   * `IFLA_NET_NS_PID`, u32
   */
  netNsPid?: number | undefined;
  /**
   * In a request: file descriptor of the namespace that it goes to.
   *
   * `IFLA_NET_NS_FD`, u32
   */
  netNsFd?: number | undefined;
  /**
   * In a request: what the answer shall contain.
   *
   * `IFLA_EXT_MASK`, u32, see `LinkExtFilter`
   */
  extMask?: number | undefined;
}

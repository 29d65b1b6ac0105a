// Generated from formats/rtnl_link_bridge.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet, Struct } from '../../runtime/attribute.ts';
import type { Bitfield32 } from './netlink-values.ts';

/**
 * Identifier of a bridge in the spanning tree protocol.
 *
 * `struct ifla_bridge_id`
 */
export interface BridgeId extends Struct {
  /**
   * Priority, big-endian as in the protocol.
   *
   * `prio`, u16, big-endian on the wire
   */
  priority: number;
  /**
   * Link-layer address.
   *
   * `addr`
   */
  address: Uint8Array;
}

/** Who asks for multicast groups (BRIDGE_QUERIER_*). */
export interface BridgeQuerier extends AttributeSet {
  /**
   * Address of the IPv4 querier.
   *
   * `BRIDGE_QUERIER_IP_ADDRESS`, 4 or 16 bytes, network order
   */
  ipAddress?: Uint8Array | undefined;
  /**
   * Interface index that it is reached by.
   *
   * `BRIDGE_QUERIER_IP_PORT`, u32
   */
  ipPort?: number | undefined;
  /**
   * Hundredths of a second until it counts as gone.
   *
   * `BRIDGE_QUERIER_IP_OTHER_TIMER`, u64
   */
  ipOtherTimer?: bigint | undefined;
  /**
   * Address of the IPv6 querier.
   *
   * `BRIDGE_QUERIER_IPV6_ADDRESS`, 4 or 16 bytes, network order
   */
  ipv6Address?: Uint8Array | undefined;
  /**
   * Interface index that it is reached by.
   *
   * `BRIDGE_QUERIER_IPV6_PORT`, u32
   */
  ipv6Port?: number | undefined;
  /**
   * Hundredths of a second until it counts as gone.
   *
   * `BRIDGE_QUERIER_IPV6_OTHER_TIMER`, u64
   */
  ipv6OtherTimer?: bigint | undefined;
}

/** Settings of a bridge (IFLA_BR_*). */
export interface LinkBridge extends AttributeSet {
  /**
   * Time to the next hello. In hundredths of a second.
   *
   * `IFLA_BR_HELLO_TIMER`, u64
   */
  helloTimer?: bigint | undefined;
  /**
   * Time to the next topology change notification. In hundredths of a
   * second.
   *
   * `IFLA_BR_TCN_TIMER`, u64
   */
  tcnTimer?: bigint | undefined;
  /**
   * Time to the end of a topology change. In hundredths of a second.
   *
   * `IFLA_BR_TOPOLOGY_CHANGE_TIMER`, u64
   */
  topologyChangeTimer?: bigint | undefined;
  /**
   * Time to the next clean-up of the forwarding database. In hundredths of
   * a second.
   *
   * `IFLA_BR_GC_TIMER`, u64
   */
  gcTimer?: bigint | undefined;
  /**
   * Time in the states listening and learning. In hundredths of a second.
   *
   * `IFLA_BR_FORWARD_DELAY`, u32
   */
  forwardDelay?: number | undefined;
  /**
   * Time between hellos. In hundredths of a second.
   *
   * `IFLA_BR_HELLO_TIME`, u32
   */
  helloTime?: number | undefined;
  /**
   * Age at which a hello counts no more. In hundredths of a second.
   *
   * `IFLA_BR_MAX_AGE`, u32
   */
  maxAge?: number | undefined;
  /**
   * Age at which a forwarding entry goes. In hundredths of a second.
   *
   * `IFLA_BR_AGEING_TIME`, u32
   */
  ageingTime?: number | undefined;
  /**
   * Spanning tree: 0 off, 1 in the kernel, 2 in a daemon.
   *
   * `IFLA_BR_STP_STATE`, u32
   */
  stpState?: number | undefined;
  /**
   * Priority of the bridge.
   *
   * `IFLA_BR_PRIORITY`, u16
   */
  priority?: number | undefined;
  /**
   * 1: VLANs are told apart.
   *
   * `IFLA_BR_VLAN_FILTERING`, u8
   */
  vlanFiltering?: number | undefined;
  /**
   * Reserved addresses (by last digit) that are forwarded.
   *
   * `IFLA_BR_GROUP_FWD_MASK`, u16
   */
  groupFwdMask?: number | undefined;
  /**
   * Identifier of the bridge.
   *
   * `IFLA_BR_BRIDGE_ID`
   */
  bridgeId?: BridgeId | undefined;
  /**
   * Identifier of the root bridge.
   *
   * `IFLA_BR_ROOT_ID`
   */
  rootId?: BridgeId | undefined;
  /**
   * Port towards the root; 0 on the root itself.
   *
   * `IFLA_BR_ROOT_PORT`, u16
   */
  rootPort?: number | undefined;
  /**
   * Cost of the path to the root.
   *
   * `IFLA_BR_ROOT_PATH_COST`, u32
   */
  rootPathCost?: number | undefined;
  /**
   * 1: the topology is changing.
   *
   * `IFLA_BR_TOPOLOGY_CHANGE`, u8
   */
  topologyChange?: number | undefined;
  /**
   * 1: a change was seen here.
   *
   * `IFLA_BR_TOPOLOGY_CHANGE_DETECTED`, u8
   */
  topologyChangeDetected?: number | undefined;
  /**
   * Address of the spanning tree protocol.
   *
   * `IFLA_BR_GROUP_ADDR`
   */
  groupAddr?: Uint8Array | undefined;
  /**
   * Switches (`BR_BOOLOPT_*`).
   *
   * `IFLA_BR_MULTI_BOOLOPT`
   */
  multiBoolopt?: Bitfield32 | undefined;
  /**
   * Learned forwarding entries.
   *
   * `IFLA_BR_FDB_N_LEARNED`, u32
   */
  fdbNLearned?: number | undefined;
  /**
   * Most of them; 0 for no limit.
   *
   * `IFLA_BR_FDB_MAX_LEARNED`, u32
   */
  fdbMaxLearned?: number | undefined;
  /**
   * Who runs the spanning tree: 0 a program or else the kernel, 1 a program, 2 the kernel.
   *
   * `IFLA_BR_STP_MODE`, u32
   */
  stpMode?: number | undefined;
  /**
   * EtherType of VLANs, big-endian.
   *
   * `IFLA_BR_VLAN_PROTOCOL`, u16, big-endian on the wire
   */
  vlanProtocol?: number | undefined;
  /**
   * VLAN of untagged packets on new ports.
   *
   * `IFLA_BR_VLAN_DEFAULT_PVID`, u16
   */
  vlanDefaultPvid?: number | undefined;
  /**
   * 1: counters by VLAN.
   *
   * `IFLA_BR_VLAN_STATS_ENABLED`, u8
   */
  vlanStatsEnabled?: number | undefined;
  /**
   * 1: counters by VLAN and port.
   *
   * `IFLA_BR_VLAN_STATS_PER_PORT`, u8
   */
  vlanStatsPerPort?: number | undefined;
  /**
   * Where multicast routers are: 0 nowhere, 1 learned, 2 everywhere.
   *
   * `IFLA_BR_MCAST_ROUTER`, u8
   */
  mcastRouter?: number | undefined;
  /**
   * 1: multicast groups are learned.
   *
   * `IFLA_BR_MCAST_SNOOPING`, u8
   */
  mcastSnooping?: number | undefined;
  /**
   * 1: queries carry the address of the bridge.
   *
   * `IFLA_BR_MCAST_QUERY_USE_IFADDR`, u8
   */
  mcastQueryUseIfaddr?: number | undefined;
  /**
   * 1: the bridge asks for groups itself.
   *
   * `IFLA_BR_MCAST_QUERIER`, u8
   */
  mcastQuerier?: number | undefined;
  /**
   * 1: counters of multicast control messages.
   *
   * `IFLA_BR_MCAST_STATS_ENABLED`, u8
   */
  mcastStatsEnabled?: number | undefined;
  /**
   * No longer used.
   *
   * `IFLA_BR_MCAST_HASH_ELASTICITY`, u32
   */
  mcastHashElasticity?: number | undefined;
  /**
   * Most groups.
   *
   * `IFLA_BR_MCAST_HASH_MAX`, u32
   */
  mcastHashMax?: number | undefined;
  /**
   * Queries before a group goes.
   *
   * `IFLA_BR_MCAST_LAST_MEMBER_CNT`, u32
   */
  mcastLastMemberCnt?: number | undefined;
  /**
   * Queries at the start.
   *
   * `IFLA_BR_MCAST_STARTUP_QUERY_CNT`, u32
   */
  mcastStartupQueryCnt?: number | undefined;
  /**
   * IGMP version, 2 or 3.
   *
   * `IFLA_BR_MCAST_IGMP_VERSION`, u8
   */
  mcastIgmpVersion?: number | undefined;
  /**
   * MLD version, 1 or 2.
   *
   * `IFLA_BR_MCAST_MLD_VERSION`, u8
   */
  mcastMldVersion?: number | undefined;
  /**
   * Querier that was elected, nested attributes.
   *
   * `IFLA_BR_MCAST_QUERIER_STATE`
   */
  mcastQuerierState?: BridgeQuerier | undefined;
  /**
   * Time between the queries before a group goes. In hundredths of a
   * second.
   *
   * `IFLA_BR_MCAST_LAST_MEMBER_INTVL`, u64
   */
  mcastLastMemberIntvl?: bigint | undefined;
  /**
   * Time after which a group goes. In hundredths of a second.
   *
   * `IFLA_BR_MCAST_MEMBERSHIP_INTVL`, u64
   */
  mcastMembershipIntvl?: bigint | undefined;
  /**
   * Time after which another querier counts as gone. In hundredths of a
   * second.
   *
   * `IFLA_BR_MCAST_QUERIER_INTVL`, u64
   */
  mcastQuerierIntvl?: bigint | undefined;
  /**
   * Time between queries. In hundredths of a second.
   *
   * `IFLA_BR_MCAST_QUERY_INTVL`, u64
   */
  mcastQueryIntvl?: bigint | undefined;
  /**
   * Time that members have to answer. In hundredths of a second.
   *
   * `IFLA_BR_MCAST_QUERY_RESPONSE_INTVL`, u64
   */
  mcastQueryResponseIntvl?: bigint | undefined;
  /**
   * Time between queries at the start. In hundredths of a second.
   *
   * `IFLA_BR_MCAST_STARTUP_QUERY_INTVL`, u64
   */
  mcastStartupQueryIntvl?: bigint | undefined;
  /**
   * 1: packets go through iptables.
   *
   * `IFLA_BR_NF_CALL_IPTABLES`, u8
   */
  nfCallIptables?: number | undefined;
  /**
   * 1: packets go through ip6tables.
   *
   * `IFLA_BR_NF_CALL_IP6TABLES`, u8
   */
  nfCallIp6tables?: number | undefined;
  /**
   * 1: packets go through arptables.
   *
   * `IFLA_BR_NF_CALL_ARPTABLES`, u8
   */
  nfCallArptables?: number | undefined;
  /**
   * In a request: forget learned forwarding entries.
   *
   * `IFLA_BR_FDB_FLUSH`
   */
  fdbFlush?: boolean | undefined;
}

/** Settings of a bridge port (IFLA_BRPORT_*). */
export interface LinkBridgePort extends AttributeSet {
  /**
   * Spanning tree state.
   *
   * `IFLA_BRPORT_STATE`, u8, see `BridgePortState`
   */
  state?: number | undefined;
  /**
   * Priority of the port.
   *
   * `IFLA_BRPORT_PRIORITY`, u16
   */
  priority?: number | undefined;
  /**
   * Cost of the port.
   *
   * `IFLA_BRPORT_COST`, u32
   */
  cost?: number | undefined;
  /**
   * 1: packets may go out where they came in (hairpin).
   *
   * `IFLA_BRPORT_MODE`, u8
   */
  mode?: number | undefined;
  /**
   * 1: spanning tree messages are refused.
   *
   * `IFLA_BRPORT_GUARD`, u8
   */
  guard?: number | undefined;
  /**
   * 1: the port cannot lead to the root.
   *
   * `IFLA_BRPORT_PROTECT`, u8
   */
  protect?: number | undefined;
  /**
   * 1: groups go at once.
   *
   * `IFLA_BRPORT_FAST_LEAVE`, u8
   */
  fastLeave?: number | undefined;
  /**
   * 1: multicast goes out as unicast.
   *
   * `IFLA_BRPORT_MCAST_TO_UCAST`, u8
   */
  mcastToUcast?: number | undefined;
  /**
   * 1: addresses are learned.
   *
   * `IFLA_BRPORT_LEARNING`, u8
   */
  learning?: number | undefined;
  /**
   * 1: unknown unicast goes out here.
   *
   * `IFLA_BRPORT_UNICAST_FLOOD`, u8
   */
  unicastFlood?: number | undefined;
  /**
   * 1: unknown multicast goes out here.
   *
   * `IFLA_BRPORT_MCAST_FLOOD`, u8
   */
  mcastFlood?: number | undefined;
  /**
   * 1: broadcast goes out here.
   *
   * `IFLA_BRPORT_BCAST_FLOOD`, u8
   */
  bcastFlood?: number | undefined;
  /**
   * 1: ARP requests are answered for others.
   *
   * `IFLA_BRPORT_PROXYARP`, u8
   */
  proxyarp?: number | undefined;
  /**
   * 1: as for Wi-Fi.
   *
   * `IFLA_BRPORT_PROXYARP_WIFI`, u8
   */
  proxyarpWifi?: number | undefined;
  /**
   * Root bridge as the port knows it.
   *
   * `IFLA_BRPORT_ROOT_ID`
   */
  rootId?: BridgeId | undefined;
  /**
   * Designated bridge.
   *
   * `IFLA_BRPORT_BRIDGE_ID`
   */
  bridgeId?: BridgeId | undefined;
  /**
   * Designated port.
   *
   * `IFLA_BRPORT_DESIGNATED_PORT`, u16
   */
  designatedPort?: number | undefined;
  /**
   * Designated cost.
   *
   * `IFLA_BRPORT_DESIGNATED_COST`, u16
   */
  designatedCost?: number | undefined;
  /**
   * Identifier of the port.
   *
   * `IFLA_BRPORT_ID`, u16
   */
  id?: number | undefined;
  /**
   * Number of the port.
   *
   * `IFLA_BRPORT_NO`, u16
   */
  no?: number | undefined;
  /**
   * 1: a topology change is to be acknowledged.
   *
   * `IFLA_BRPORT_TOPOLOGY_CHANGE_ACK`, u8
   */
  topologyChangeAck?: number | undefined;
  /**
   * 1: a hello is waiting.
   *
   * `IFLA_BRPORT_CONFIG_PENDING`, u8
   */
  configPending?: number | undefined;
  /**
   * 1: VLANs are mapped to tunnels.
   *
   * `IFLA_BRPORT_VLAN_TUNNEL`, u8
   */
  vlanTunnel?: number | undefined;
  /**
   * Reserved addresses (by last digit) that are forwarded.
   *
   * `IFLA_BRPORT_GROUP_FWD_MASK`, u16
   */
  groupFwdMask?: number | undefined;
  /**
   * 1: neighbour requests are not flooded.
   *
   * `IFLA_BRPORT_NEIGH_SUPPRESS`, u8
   */
  neighSuppress?: number | undefined;
  /**
   * 1: the MRP ring is open.
   *
   * `IFLA_BRPORT_MRP_RING_OPEN`, u8
   */
  mrpRingOpen?: number | undefined;
  /**
   * 1: the MRP interconnection is open.
   *
   * `IFLA_BRPORT_MRP_IN_OPEN`, u8
   */
  mrpInOpen?: number | undefined;
  /**
   * 1: nothing goes to other isolated ports.
   *
   * `IFLA_BRPORT_ISOLATED`, u8
   */
  isolated?: number | undefined;
  /**
   * 1: unknown senders are refused.
   *
   * `IFLA_BRPORT_LOCKED`, u8
   */
  locked?: number | undefined;
  /**
   * 1: unknown senders are noted for authentication.
   *
   * `IFLA_BRPORT_MAB`, u8
   */
  mab?: number | undefined;
  /**
   * 1: as `neigh_suppress`, by VLAN.
   *
   * `IFLA_BRPORT_NEIGH_VLAN_SUPPRESS`, u8
   */
  neighVlanSuppress?: number | undefined;
  /**
   * Time until the hello counts no more. In hundredths of a second.
   *
   * `IFLA_BRPORT_MESSAGE_AGE_TIMER`, u64
   */
  messageAgeTimer?: bigint | undefined;
  /**
   * Time until the state changes. In hundredths of a second.
   *
   * `IFLA_BRPORT_FORWARD_DELAY_TIMER`, u64
   */
  forwardDelayTimer?: bigint | undefined;
  /**
   * Time until the next hello may go. In hundredths of a second.
   *
   * `IFLA_BRPORT_HOLD_TIMER`, u64
   */
  holdTimer?: bigint | undefined;
  /**
   * Interface index of the port to use where there is no carrier.
   *
   * `IFLA_BRPORT_BACKUP_PORT`, u32
   */
  backupPort?: number | undefined;
  /**
   * Nexthop object for packets to that port.
   *
   * `IFLA_BRPORT_BACKUP_NHID`, u32
   */
  backupNhid?: number | undefined;
  /**
   * Whether gratuitous ARP is forwarded in spite of `neigh_suppress`.
   *
   * `IFLA_BRPORT_NEIGH_FORWARD_GRAT`, u8
   */
  neighForwardGrat?: number | undefined;
  /**
   * Multicast routers behind the port: 0 none, 1 learned, 2 always.
   *
   * `IFLA_BRPORT_MULTICAST_ROUTER`, u8
   */
  multicastRouter?: number | undefined;
  /**
   * Most hosts that are tracked.
   *
   * `IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT`, u32
   */
  mcastEhtHostsLimit?: number | undefined;
  /**
   * Hosts that are tracked.
   *
   * `IFLA_BRPORT_MCAST_EHT_HOSTS_CNT`, u32
   */
  mcastEhtHostsCnt?: number | undefined;
  /**
   * Groups.
   *
   * `IFLA_BRPORT_MCAST_N_GROUPS`, u32
   */
  mcastNGroups?: number | undefined;
  /**
   * Most groups; 0 for no limit.
   *
   * `IFLA_BRPORT_MCAST_MAX_GROUPS`, u32
   */
  mcastMaxGroups?: number | undefined;
  /**
   * 1: what the hardware learns is taken over.
   *
   * `IFLA_BRPORT_LEARNING_SYNC`, u8
   */
  learningSync?: number | undefined;
  /**
   * In a request: forget learned forwarding entries.
   *
   * `IFLA_BRPORT_FLUSH`
   */
  flush?: boolean | undefined;
}

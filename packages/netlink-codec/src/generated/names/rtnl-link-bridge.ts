// Generated from formats/rtnl_link_bridge.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of attributes of the UAPI constants `IFLA_BR_*`. */
export const LinkBridgeAttributeType: {
  /** `IFLA_BR_UNSPEC` */
  readonly unspec: 0;
  /** `IFLA_BR_FORWARD_DELAY`: Time in the states listening and learning. In hundredths of a second. */
  readonly forwardDelay: 1;
  /** `IFLA_BR_HELLO_TIME`: Time between hellos. In hundredths of a second. */
  readonly helloTime: 2;
  /** `IFLA_BR_MAX_AGE`: Age at which a hello counts no more. In hundredths of a second. */
  readonly maxAge: 3;
  /** `IFLA_BR_AGEING_TIME`: Age at which a forwarding entry goes. In hundredths of a second. */
  readonly ageingTime: 4;
  /** `IFLA_BR_STP_STATE`: Spanning tree: 0 off, 1 in the kernel, 2 in a daemon. */
  readonly stpState: 5;
  /** `IFLA_BR_PRIORITY`: Priority of the bridge. */
  readonly priority: 6;
  /** `IFLA_BR_VLAN_FILTERING`: 1: VLANs are told apart. */
  readonly vlanFiltering: 7;
  /** `IFLA_BR_VLAN_PROTOCOL`: EtherType of VLANs, big-endian. */
  readonly vlanProtocol: 8;
  /** `IFLA_BR_GROUP_FWD_MASK`: Reserved addresses (by last digit) that are forwarded. */
  readonly groupFwdMask: 9;
  /** `IFLA_BR_ROOT_ID`: Identifier of the root bridge. */
  readonly rootId: 10;
  /** `IFLA_BR_BRIDGE_ID`: Identifier of the bridge. */
  readonly bridgeId: 11;
  /** `IFLA_BR_ROOT_PORT`: Port towards the root; 0 on the root itself. */
  readonly rootPort: 12;
  /** `IFLA_BR_ROOT_PATH_COST`: Cost of the path to the root. */
  readonly rootPathCost: 13;
  /** `IFLA_BR_TOPOLOGY_CHANGE`: 1: the topology is changing. */
  readonly topologyChange: 14;
  /** `IFLA_BR_TOPOLOGY_CHANGE_DETECTED`: 1: a change was seen here. */
  readonly topologyChangeDetected: 15;
  /** `IFLA_BR_HELLO_TIMER`: Time to the next hello. In hundredths of a second. */
  readonly helloTimer: 16;
  /**
   * `IFLA_BR_TCN_TIMER`: Time to the next topology change notification. In hundredths of a
   * second.
   */
  readonly tcnTimer: 17;
  /** `IFLA_BR_TOPOLOGY_CHANGE_TIMER`: Time to the end of a topology change. In hundredths of a second. */
  readonly topologyChangeTimer: 18;
  /**
   * `IFLA_BR_GC_TIMER`: Time to the next clean-up of the forwarding database. In hundredths of
   * a second.
   */
  readonly gcTimer: 19;
  /** `IFLA_BR_GROUP_ADDR`: Address of the spanning tree protocol. */
  readonly groupAddr: 20;
  /** `IFLA_BR_FDB_FLUSH`: In a request: forget learned forwarding entries. */
  readonly fdbFlush: 21;
  /** `IFLA_BR_MCAST_ROUTER`: Where multicast routers are: 0 nowhere, 1 learned, 2 everywhere. */
  readonly mcastRouter: 22;
  /** `IFLA_BR_MCAST_SNOOPING`: 1: multicast groups are learned. */
  readonly mcastSnooping: 23;
  /** `IFLA_BR_MCAST_QUERY_USE_IFADDR`: 1: queries carry the address of the bridge. */
  readonly mcastQueryUseIfaddr: 24;
  /** `IFLA_BR_MCAST_QUERIER`: 1: the bridge asks for groups itself. */
  readonly mcastQuerier: 25;
  /** `IFLA_BR_MCAST_HASH_ELASTICITY`: No longer used. */
  readonly mcastHashElasticity: 26;
  /** `IFLA_BR_MCAST_HASH_MAX`: Most groups. */
  readonly mcastHashMax: 27;
  /** `IFLA_BR_MCAST_LAST_MEMBER_CNT`: Queries before a group goes. */
  readonly mcastLastMemberCnt: 28;
  /** `IFLA_BR_MCAST_STARTUP_QUERY_CNT`: Queries at the start. */
  readonly mcastStartupQueryCnt: 29;
  /**
   * `IFLA_BR_MCAST_LAST_MEMBER_INTVL`: Time between the queries before a group goes. In hundredths of a
   * second.
   */
  readonly mcastLastMemberIntvl: 30;
  /** `IFLA_BR_MCAST_MEMBERSHIP_INTVL`: Time after which a group goes. In hundredths of a second. */
  readonly mcastMembershipIntvl: 31;
  /**
   * `IFLA_BR_MCAST_QUERIER_INTVL`: Time after which another querier counts as gone. In hundredths of a
   * second.
   */
  readonly mcastQuerierIntvl: 32;
  /** `IFLA_BR_MCAST_QUERY_INTVL`: Time between queries. In hundredths of a second. */
  readonly mcastQueryIntvl: 33;
  /** `IFLA_BR_MCAST_QUERY_RESPONSE_INTVL`: Time that members have to answer. In hundredths of a second. */
  readonly mcastQueryResponseIntvl: 34;
  /** `IFLA_BR_MCAST_STARTUP_QUERY_INTVL`: Time between queries at the start. In hundredths of a second. */
  readonly mcastStartupQueryIntvl: 35;
  /** `IFLA_BR_NF_CALL_IPTABLES`: 1: packets go through iptables. */
  readonly nfCallIptables: 36;
  /** `IFLA_BR_NF_CALL_IP6TABLES`: 1: packets go through ip6tables. */
  readonly nfCallIp6tables: 37;
  /** `IFLA_BR_NF_CALL_ARPTABLES`: 1: packets go through arptables. */
  readonly nfCallArptables: 38;
  /** `IFLA_BR_VLAN_DEFAULT_PVID`: VLAN of untagged packets on new ports. */
  readonly vlanDefaultPvid: 39;
  /** `IFLA_BR_PAD` */
  readonly pad: 40;
  /** `IFLA_BR_VLAN_STATS_ENABLED`: 1: counters by VLAN. */
  readonly vlanStatsEnabled: 41;
  /** `IFLA_BR_MCAST_STATS_ENABLED`: 1: counters of multicast control messages. */
  readonly mcastStatsEnabled: 42;
  /** `IFLA_BR_MCAST_IGMP_VERSION`: IGMP version, 2 or 3. */
  readonly mcastIgmpVersion: 43;
  /** `IFLA_BR_MCAST_MLD_VERSION`: MLD version, 1 or 2. */
  readonly mcastMldVersion: 44;
  /** `IFLA_BR_VLAN_STATS_PER_PORT`: 1: counters by VLAN and port. */
  readonly vlanStatsPerPort: 45;
  /** `IFLA_BR_MULTI_BOOLOPT`: Switches (`BR_BOOLOPT_*`). */
  readonly multiBoolopt: 46;
  /** `IFLA_BR_MCAST_QUERIER_STATE`: Querier that was elected, nested attributes. */
  readonly mcastQuerierState: 47;
  /** `IFLA_BR_FDB_N_LEARNED`: Learned forwarding entries. */
  readonly fdbNLearned: 48;
  /** `IFLA_BR_FDB_MAX_LEARNED`: Most of them; 0 for no limit. */
  readonly fdbMaxLearned: 49;
  /** `IFLA_BR_STP_MODE`: Who runs the spanning tree: 0 a program or else the kernel, 1 a program, 2 the kernel. */
  readonly stpMode: 50;
} = {
  unspec: 0,
  forwardDelay: 1,
  helloTime: 2,
  maxAge: 3,
  ageingTime: 4,
  stpState: 5,
  priority: 6,
  vlanFiltering: 7,
  vlanProtocol: 8,
  groupFwdMask: 9,
  rootId: 10,
  bridgeId: 11,
  rootPort: 12,
  rootPathCost: 13,
  topologyChange: 14,
  topologyChangeDetected: 15,
  helloTimer: 16,
  tcnTimer: 17,
  topologyChangeTimer: 18,
  gcTimer: 19,
  groupAddr: 20,
  fdbFlush: 21,
  mcastRouter: 22,
  mcastSnooping: 23,
  mcastQueryUseIfaddr: 24,
  mcastQuerier: 25,
  mcastHashElasticity: 26,
  mcastHashMax: 27,
  mcastLastMemberCnt: 28,
  mcastStartupQueryCnt: 29,
  mcastLastMemberIntvl: 30,
  mcastMembershipIntvl: 31,
  mcastQuerierIntvl: 32,
  mcastQueryIntvl: 33,
  mcastQueryResponseIntvl: 34,
  mcastStartupQueryIntvl: 35,
  nfCallIptables: 36,
  nfCallIp6tables: 37,
  nfCallArptables: 38,
  vlanDefaultPvid: 39,
  pad: 40,
  vlanStatsEnabled: 41,
  mcastStatsEnabled: 42,
  mcastIgmpVersion: 43,
  mcastMldVersion: 44,
  vlanStatsPerPort: 45,
  multiBoolopt: 46,
  mcastQuerierState: 47,
  fdbNLearned: 48,
  fdbMaxLearned: 49,
  stpMode: 50,
};

/** Numbers of attributes of the UAPI constants `BRIDGE_QUERIER_*`. */
export const BridgeQuerierAttributeType: {
  /** `BRIDGE_QUERIER_UNSPEC` */
  readonly unspec: 0;
  /** `BRIDGE_QUERIER_IP_ADDRESS`: Address of the IPv4 querier. */
  readonly ipAddress: 1;
  /** `BRIDGE_QUERIER_IP_PORT`: Interface index that it is reached by. */
  readonly ipPort: 2;
  /** `BRIDGE_QUERIER_IP_OTHER_TIMER`: Hundredths of a second until it counts as gone. */
  readonly ipOtherTimer: 3;
  /** `BRIDGE_QUERIER_PAD` */
  readonly pad: 4;
  /** `BRIDGE_QUERIER_IPV6_ADDRESS`: Address of the IPv6 querier. */
  readonly ipv6Address: 5;
  /** `BRIDGE_QUERIER_IPV6_PORT`: Interface index that it is reached by. */
  readonly ipv6Port: 6;
  /** `BRIDGE_QUERIER_IPV6_OTHER_TIMER`: Hundredths of a second until it counts as gone. */
  readonly ipv6OtherTimer: 7;
} = {
  unspec: 0,
  ipAddress: 1,
  ipPort: 2,
  ipOtherTimer: 3,
  pad: 4,
  ipv6Address: 5,
  ipv6Port: 6,
  ipv6OtherTimer: 7,
};

/** Numbers of attributes of the UAPI constants `IFLA_BRPORT_*`. */
export const LinkBridgePortAttributeType: {
  /** `IFLA_BRPORT_UNSPEC` */
  readonly unspec: 0;
  /** `IFLA_BRPORT_STATE`: Spanning tree state. */
  readonly state: 1;
  /** `IFLA_BRPORT_PRIORITY`: Priority of the port. */
  readonly priority: 2;
  /** `IFLA_BRPORT_COST`: Cost of the port. */
  readonly cost: 3;
  /** `IFLA_BRPORT_MODE`: 1: packets may go out where they came in (hairpin). */
  readonly mode: 4;
  /** `IFLA_BRPORT_GUARD`: 1: spanning tree messages are refused. */
  readonly guard: 5;
  /** `IFLA_BRPORT_PROTECT`: 1: the port cannot lead to the root. */
  readonly protect: 6;
  /** `IFLA_BRPORT_FAST_LEAVE`: 1: groups go at once. */
  readonly fastLeave: 7;
  /** `IFLA_BRPORT_LEARNING`: 1: addresses are learned. */
  readonly learning: 8;
  /** `IFLA_BRPORT_UNICAST_FLOOD`: 1: unknown unicast goes out here. */
  readonly unicastFlood: 9;
  /** `IFLA_BRPORT_PROXYARP`: 1: ARP requests are answered for others. */
  readonly proxyarp: 10;
  /** `IFLA_BRPORT_LEARNING_SYNC`: 1: what the hardware learns is taken over. */
  readonly learningSync: 11;
  /** `IFLA_BRPORT_PROXYARP_WIFI`: 1: as for Wi-Fi. */
  readonly proxyarpWifi: 12;
  /** `IFLA_BRPORT_ROOT_ID`: Root bridge as the port knows it. */
  readonly rootId: 13;
  /** `IFLA_BRPORT_BRIDGE_ID`: Designated bridge. */
  readonly bridgeId: 14;
  /** `IFLA_BRPORT_DESIGNATED_PORT`: Designated port. */
  readonly designatedPort: 15;
  /** `IFLA_BRPORT_DESIGNATED_COST`: Designated cost. */
  readonly designatedCost: 16;
  /** `IFLA_BRPORT_ID`: Identifier of the port. */
  readonly id: 17;
  /** `IFLA_BRPORT_NO`: Number of the port. */
  readonly no: 18;
  /** `IFLA_BRPORT_TOPOLOGY_CHANGE_ACK`: 1: a topology change is to be acknowledged. */
  readonly topologyChangeAck: 19;
  /** `IFLA_BRPORT_CONFIG_PENDING`: 1: a hello is waiting. */
  readonly configPending: 20;
  /** `IFLA_BRPORT_MESSAGE_AGE_TIMER`: Time until the hello counts no more. In hundredths of a second. */
  readonly messageAgeTimer: 21;
  /** `IFLA_BRPORT_FORWARD_DELAY_TIMER`: Time until the state changes. In hundredths of a second. */
  readonly forwardDelayTimer: 22;
  /** `IFLA_BRPORT_HOLD_TIMER`: Time until the next hello may go. In hundredths of a second. */
  readonly holdTimer: 23;
  /** `IFLA_BRPORT_FLUSH`: In a request: forget learned forwarding entries. */
  readonly flush: 24;
  /** `IFLA_BRPORT_MULTICAST_ROUTER`: Multicast routers behind the port: 0 none, 1 learned, 2 always. */
  readonly multicastRouter: 25;
  /** `IFLA_BRPORT_PAD` */
  readonly pad: 26;
  /** `IFLA_BRPORT_MCAST_FLOOD`: 1: unknown multicast goes out here. */
  readonly mcastFlood: 27;
  /** `IFLA_BRPORT_MCAST_TO_UCAST`: 1: multicast goes out as unicast. */
  readonly mcastToUcast: 28;
  /** `IFLA_BRPORT_VLAN_TUNNEL`: 1: VLANs are mapped to tunnels. */
  readonly vlanTunnel: 29;
  /** `IFLA_BRPORT_BCAST_FLOOD`: 1: broadcast goes out here. */
  readonly bcastFlood: 30;
  /** `IFLA_BRPORT_GROUP_FWD_MASK`: Reserved addresses (by last digit) that are forwarded. */
  readonly groupFwdMask: 31;
  /** `IFLA_BRPORT_NEIGH_SUPPRESS`: 1: neighbour requests are not flooded. */
  readonly neighSuppress: 32;
  /** `IFLA_BRPORT_ISOLATED`: 1: nothing goes to other isolated ports. */
  readonly isolated: 33;
  /** `IFLA_BRPORT_BACKUP_PORT`: Interface index of the port to use where there is no carrier. */
  readonly backupPort: 34;
  /** `IFLA_BRPORT_MRP_RING_OPEN`: 1: the MRP ring is open. */
  readonly mrpRingOpen: 35;
  /** `IFLA_BRPORT_MRP_IN_OPEN`: 1: the MRP interconnection is open. */
  readonly mrpInOpen: 36;
  /** `IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT`: Most hosts that are tracked. */
  readonly mcastEhtHostsLimit: 37;
  /** `IFLA_BRPORT_MCAST_EHT_HOSTS_CNT`: Hosts that are tracked. */
  readonly mcastEhtHostsCnt: 38;
  /** `IFLA_BRPORT_LOCKED`: 1: unknown senders are refused. */
  readonly locked: 39;
  /** `IFLA_BRPORT_MAB`: 1: unknown senders are noted for authentication. */
  readonly mab: 40;
  /** `IFLA_BRPORT_MCAST_N_GROUPS`: Groups. */
  readonly mcastNGroups: 41;
  /** `IFLA_BRPORT_MCAST_MAX_GROUPS`: Most groups; 0 for no limit. */
  readonly mcastMaxGroups: 42;
  /** `IFLA_BRPORT_NEIGH_VLAN_SUPPRESS`: 1: as `neigh_suppress`, by VLAN. */
  readonly neighVlanSuppress: 43;
  /** `IFLA_BRPORT_BACKUP_NHID`: Nexthop object for packets to that port. */
  readonly backupNhid: 44;
  /** `IFLA_BRPORT_NEIGH_FORWARD_GRAT`: Whether gratuitous ARP is forwarded in spite of `neigh_suppress`. */
  readonly neighForwardGrat: 45;
} = {
  unspec: 0,
  state: 1,
  priority: 2,
  cost: 3,
  mode: 4,
  guard: 5,
  protect: 6,
  fastLeave: 7,
  learning: 8,
  unicastFlood: 9,
  proxyarp: 10,
  learningSync: 11,
  proxyarpWifi: 12,
  rootId: 13,
  bridgeId: 14,
  designatedPort: 15,
  designatedCost: 16,
  id: 17,
  no: 18,
  topologyChangeAck: 19,
  configPending: 20,
  messageAgeTimer: 21,
  forwardDelayTimer: 22,
  holdTimer: 23,
  flush: 24,
  multicastRouter: 25,
  pad: 26,
  mcastFlood: 27,
  mcastToUcast: 28,
  vlanTunnel: 29,
  bcastFlood: 30,
  groupFwdMask: 31,
  neighSuppress: 32,
  isolated: 33,
  backupPort: 34,
  mrpRingOpen: 35,
  mrpInOpen: 36,
  mcastEhtHostsLimit: 37,
  mcastEhtHostsCnt: 38,
  locked: 39,
  mab: 40,
  mcastNGroups: 41,
  mcastMaxGroups: 42,
  neighVlanSuppress: 43,
  backupNhid: 44,
  neighForwardGrat: 45,
};

/** Numbers of the UAPI constants `BR_STATE_*`. */
export const BridgePortState: {
  /** `BR_STATE_DISABLED` */
  readonly disabled: 0;
  /** `BR_STATE_LISTENING` */
  readonly listening: 1;
  /** `BR_STATE_LEARNING` */
  readonly learning: 2;
  /** `BR_STATE_FORWARDING` */
  readonly forwarding: 3;
  /** `BR_STATE_BLOCKING` */
  readonly blocking: 4;
} = {
  disabled: 0,
  listening: 1,
  learning: 2,
  forwarding: 3,
  blocking: 4,
};

/** Printed names of {@link BridgePortState}, by number. */
export const bridgePortStateNames: NameTable = {
  0: 'disabled',
  1: 'listening',
  2: 'learning',
  3: 'forwarding',
  4: 'blocking',
};

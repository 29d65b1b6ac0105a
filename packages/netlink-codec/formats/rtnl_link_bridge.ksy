meta:
  id: rtnl_link_bridge
  title: Bridge interface and bridge port
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  endian: le
  -nl-endian: host
doc: |
  What IFLA_LINKINFO holds for the kind `bridge`, for the bridge itself and for
  its ports.
doc-ref: https://docs.kernel.org/networking/bridge.html
types:
  link_bridge:
    doc: 'Settings of a bridge (IFLA_BR_*).'
    seq:
      - id: attributes
        type: link_bridge_attribute
        repeat: eos
  link_bridge_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'link_bridge_attribute_type::hello_timer': netlink_values::u8_value
            'link_bridge_attribute_type::tcn_timer': netlink_values::u8_value
            'link_bridge_attribute_type::topology_change_timer': netlink_values::u8_value
            'link_bridge_attribute_type::gc_timer': netlink_values::u8_value
            'link_bridge_attribute_type::forward_delay': netlink_values::u4_value
            'link_bridge_attribute_type::hello_time': netlink_values::u4_value
            'link_bridge_attribute_type::max_age': netlink_values::u4_value
            'link_bridge_attribute_type::ageing_time': netlink_values::u4_value
            'link_bridge_attribute_type::stp_state': netlink_values::u4_value
            'link_bridge_attribute_type::priority': netlink_values::u2_value
            'link_bridge_attribute_type::vlan_filtering': netlink_values::u1_value
            'link_bridge_attribute_type::group_fwd_mask': netlink_values::u2_value
            'link_bridge_attribute_type::bridge_id': bridge_id
            'link_bridge_attribute_type::root_id': bridge_id
            'link_bridge_attribute_type::root_port': netlink_values::u2_value
            'link_bridge_attribute_type::root_path_cost': netlink_values::u4_value
            'link_bridge_attribute_type::topology_change': netlink_values::u1_value
            'link_bridge_attribute_type::topology_change_detected': netlink_values::u1_value
            'link_bridge_attribute_type::group_addr': netlink_values::hardware_address
            'link_bridge_attribute_type::multi_boolopt': netlink_values::bitfield32
            'link_bridge_attribute_type::fdb_n_learned': netlink_values::u4_value
            'link_bridge_attribute_type::fdb_max_learned': netlink_values::u4_value
            'link_bridge_attribute_type::stp_mode': netlink_values::u4_value
            'link_bridge_attribute_type::vlan_protocol': netlink_values::u2be_value
            'link_bridge_attribute_type::vlan_default_pvid': netlink_values::u2_value
            'link_bridge_attribute_type::vlan_stats_enabled': netlink_values::u1_value
            'link_bridge_attribute_type::vlan_stats_per_port': netlink_values::u1_value
            'link_bridge_attribute_type::mcast_router': netlink_values::u1_value
            'link_bridge_attribute_type::mcast_snooping': netlink_values::u1_value
            'link_bridge_attribute_type::mcast_query_use_ifaddr': netlink_values::u1_value
            'link_bridge_attribute_type::mcast_querier': netlink_values::u1_value
            'link_bridge_attribute_type::mcast_stats_enabled': netlink_values::u1_value
            'link_bridge_attribute_type::mcast_hash_elasticity': netlink_values::u4_value
            'link_bridge_attribute_type::mcast_hash_max': netlink_values::u4_value
            'link_bridge_attribute_type::mcast_last_member_cnt': netlink_values::u4_value
            'link_bridge_attribute_type::mcast_startup_query_cnt': netlink_values::u4_value
            'link_bridge_attribute_type::mcast_igmp_version': netlink_values::u1_value
            'link_bridge_attribute_type::mcast_mld_version': netlink_values::u1_value
            'link_bridge_attribute_type::mcast_querier_state': bridge_querier
            'link_bridge_attribute_type::mcast_last_member_intvl': netlink_values::u8_value
            'link_bridge_attribute_type::mcast_membership_intvl': netlink_values::u8_value
            'link_bridge_attribute_type::mcast_querier_intvl': netlink_values::u8_value
            'link_bridge_attribute_type::mcast_query_intvl': netlink_values::u8_value
            'link_bridge_attribute_type::mcast_query_response_intvl': netlink_values::u8_value
            'link_bridge_attribute_type::mcast_startup_query_intvl': netlink_values::u8_value
            'link_bridge_attribute_type::nf_call_iptables': netlink_values::u1_value
            'link_bridge_attribute_type::nf_call_ip6tables': netlink_values::u1_value
            'link_bridge_attribute_type::nf_call_arptables': netlink_values::u1_value
            'link_bridge_attribute_type::fdb_flush': netlink_values::flag
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: link_bridge_attribute_type
  link_bridge_port:
    doc: 'Settings of a bridge port (IFLA_BRPORT_*).'
    seq:
      - id: attributes
        type: link_bridge_port_attribute
        repeat: eos
  link_bridge_port_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'link_bridge_port_attribute_type::state': bridge_port_state_u1
            'link_bridge_port_attribute_type::priority': netlink_values::u2_value
            'link_bridge_port_attribute_type::cost': netlink_values::u4_value
            'link_bridge_port_attribute_type::mode': netlink_values::u1_value
            'link_bridge_port_attribute_type::guard': netlink_values::u1_value
            'link_bridge_port_attribute_type::protect': netlink_values::u1_value
            'link_bridge_port_attribute_type::fast_leave': netlink_values::u1_value
            'link_bridge_port_attribute_type::mcast_to_ucast': netlink_values::u1_value
            'link_bridge_port_attribute_type::learning': netlink_values::u1_value
            'link_bridge_port_attribute_type::unicast_flood': netlink_values::u1_value
            'link_bridge_port_attribute_type::mcast_flood': netlink_values::u1_value
            'link_bridge_port_attribute_type::bcast_flood': netlink_values::u1_value
            'link_bridge_port_attribute_type::proxyarp': netlink_values::u1_value
            'link_bridge_port_attribute_type::proxyarp_wifi': netlink_values::u1_value
            'link_bridge_port_attribute_type::root_id': bridge_id
            'link_bridge_port_attribute_type::bridge_id': bridge_id
            'link_bridge_port_attribute_type::designated_port': netlink_values::u2_value
            'link_bridge_port_attribute_type::designated_cost': netlink_values::u2_value
            'link_bridge_port_attribute_type::id': netlink_values::u2_value
            'link_bridge_port_attribute_type::no': netlink_values::u2_value
            'link_bridge_port_attribute_type::topology_change_ack': netlink_values::u1_value
            'link_bridge_port_attribute_type::config_pending': netlink_values::u1_value
            'link_bridge_port_attribute_type::vlan_tunnel': netlink_values::u1_value
            'link_bridge_port_attribute_type::group_fwd_mask': netlink_values::u2_value
            'link_bridge_port_attribute_type::neigh_suppress': netlink_values::u1_value
            'link_bridge_port_attribute_type::mrp_ring_open': netlink_values::u1_value
            'link_bridge_port_attribute_type::mrp_in_open': netlink_values::u1_value
            'link_bridge_port_attribute_type::isolated': netlink_values::u1_value
            'link_bridge_port_attribute_type::locked': netlink_values::u1_value
            'link_bridge_port_attribute_type::mab': netlink_values::u1_value
            'link_bridge_port_attribute_type::neigh_vlan_suppress': netlink_values::u1_value
            'link_bridge_port_attribute_type::message_age_timer': netlink_values::u8_value
            'link_bridge_port_attribute_type::forward_delay_timer': netlink_values::u8_value
            'link_bridge_port_attribute_type::hold_timer': netlink_values::u8_value
            'link_bridge_port_attribute_type::backup_port': netlink_values::u4_value
            'link_bridge_port_attribute_type::backup_nhid': netlink_values::u4_value
            'link_bridge_port_attribute_type::neigh_forward_grat': netlink_values::u1_value
            'link_bridge_port_attribute_type::multicast_router': netlink_values::u1_value
            'link_bridge_port_attribute_type::mcast_eht_hosts_limit': netlink_values::u4_value
            'link_bridge_port_attribute_type::mcast_eht_hosts_cnt': netlink_values::u4_value
            'link_bridge_port_attribute_type::mcast_n_groups': netlink_values::u4_value
            'link_bridge_port_attribute_type::mcast_max_groups': netlink_values::u4_value
            'link_bridge_port_attribute_type::learning_sync': netlink_values::u1_value
            'link_bridge_port_attribute_type::flush': netlink_values::flag
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: link_bridge_port_attribute_type
  bridge_querier:
    doc: Who asks for multicast groups (BRIDGE_QUERIER_*).
    seq:
      - id: attributes
        type: bridge_querier_attribute
        repeat: eos
  bridge_querier_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'bridge_querier_attribute_type::ip_address': netlink_values::address
            'bridge_querier_attribute_type::ip_port': netlink_values::u4_value
            'bridge_querier_attribute_type::ip_other_timer': netlink_values::u8_value
            'bridge_querier_attribute_type::ipv6_address': netlink_values::address
            'bridge_querier_attribute_type::ipv6_port': netlink_values::u4_value
            'bridge_querier_attribute_type::ipv6_other_timer': netlink_values::u8_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: bridge_querier_attribute_type
  bridge_id:
    -orig-id: struct ifla_bridge_id
    doc: Identifier of a bridge in the spanning tree protocol.
    seq:
      - id: priority
        -orig-id: prio
        type: u2be
        doc: Priority, big-endian as in the protocol.
      - id: address
        -orig-id: addr
        size: 6
        -nl-form: hardware
        doc: Link-layer address.
  bridge_port_state_u1:
    seq:
      - id: value
        type: u1
        enum: bridge_port_state
enums:
  bridge_port_state:
    0:
      id: disabled
      -orig-id: BR_STATE_DISABLED
    1:
      id: listening
      -orig-id: BR_STATE_LISTENING
    2:
      id: learning
      -orig-id: BR_STATE_LEARNING
    3:
      id: forwarding
      -orig-id: BR_STATE_FORWARDING
    4:
      id: blocking
      -orig-id: BR_STATE_BLOCKING
  link_bridge_attribute_type:
    0:
      id: unspec
      -orig-id: IFLA_BR_UNSPEC
    1:
      id: forward_delay
      -orig-id: IFLA_BR_FORWARD_DELAY
      doc: Time in the states listening and learning. In hundredths of a second.
    2:
      id: hello_time
      -orig-id: IFLA_BR_HELLO_TIME
      doc: Time between hellos. In hundredths of a second.
    3:
      id: max_age
      -orig-id: IFLA_BR_MAX_AGE
      doc: Age at which a hello counts no more. In hundredths of a second.
    4:
      id: ageing_time
      -orig-id: IFLA_BR_AGEING_TIME
      doc: Age at which a forwarding entry goes. In hundredths of a second.
    5:
      id: stp_state
      -orig-id: IFLA_BR_STP_STATE
      doc: 'Spanning tree: 0 off, 1 in the kernel, 2 in a daemon.'
    6:
      id: priority
      -orig-id: IFLA_BR_PRIORITY
      doc: Priority of the bridge.
    7:
      id: vlan_filtering
      -orig-id: IFLA_BR_VLAN_FILTERING
      doc: '1: VLANs are told apart.'
    8:
      id: vlan_protocol
      -orig-id: IFLA_BR_VLAN_PROTOCOL
      doc: EtherType of VLANs, big-endian.
    9:
      id: group_fwd_mask
      -orig-id: IFLA_BR_GROUP_FWD_MASK
      doc: Reserved addresses (by last digit) that are forwarded.
    10:
      id: root_id
      -orig-id: IFLA_BR_ROOT_ID
      doc: Identifier of the root bridge.
    11:
      id: bridge_id
      -orig-id: IFLA_BR_BRIDGE_ID
      doc: Identifier of the bridge.
    12:
      id: root_port
      -orig-id: IFLA_BR_ROOT_PORT
      doc: Port towards the root; 0 on the root itself.
    13:
      id: root_path_cost
      -orig-id: IFLA_BR_ROOT_PATH_COST
      doc: Cost of the path to the root.
    14:
      id: topology_change
      -orig-id: IFLA_BR_TOPOLOGY_CHANGE
      doc: '1: the topology is changing.'
    15:
      id: topology_change_detected
      -orig-id: IFLA_BR_TOPOLOGY_CHANGE_DETECTED
      doc: '1: a change was seen here.'
    16:
      id: hello_timer
      -orig-id: IFLA_BR_HELLO_TIMER
      doc: Time to the next hello. In hundredths of a second.
    17:
      id: tcn_timer
      -orig-id: IFLA_BR_TCN_TIMER
      doc: |
        Time to the next topology change notification. In hundredths of a
        second.
    18:
      id: topology_change_timer
      -orig-id: IFLA_BR_TOPOLOGY_CHANGE_TIMER
      doc: Time to the end of a topology change. In hundredths of a second.
    19:
      id: gc_timer
      -orig-id: IFLA_BR_GC_TIMER
      doc: |
        Time to the next clean-up of the forwarding database. In hundredths of
        a second.
    20:
      id: group_addr
      -orig-id: IFLA_BR_GROUP_ADDR
      doc: Address of the spanning tree protocol.
    21:
      id: fdb_flush
      -orig-id: IFLA_BR_FDB_FLUSH
      doc: 'In a request: forget learned forwarding entries.'
    22:
      id: mcast_router
      -orig-id: IFLA_BR_MCAST_ROUTER
      doc: 'Where multicast routers are: 0 nowhere, 1 learned, 2 everywhere.'
    23:
      id: mcast_snooping
      -orig-id: IFLA_BR_MCAST_SNOOPING
      doc: '1: multicast groups are learned.'
    24:
      id: mcast_query_use_ifaddr
      -orig-id: IFLA_BR_MCAST_QUERY_USE_IFADDR
      doc: '1: queries carry the address of the bridge.'
    25:
      id: mcast_querier
      -orig-id: IFLA_BR_MCAST_QUERIER
      doc: '1: the bridge asks for groups itself.'
    26:
      id: mcast_hash_elasticity
      -orig-id: IFLA_BR_MCAST_HASH_ELASTICITY
      doc: No longer used.
    27:
      id: mcast_hash_max
      -orig-id: IFLA_BR_MCAST_HASH_MAX
      doc: Most groups.
    28:
      id: mcast_last_member_cnt
      -orig-id: IFLA_BR_MCAST_LAST_MEMBER_CNT
      doc: Queries before a group goes.
    29:
      id: mcast_startup_query_cnt
      -orig-id: IFLA_BR_MCAST_STARTUP_QUERY_CNT
      doc: Queries at the start.
    30:
      id: mcast_last_member_intvl
      -orig-id: IFLA_BR_MCAST_LAST_MEMBER_INTVL
      doc: |
        Time between the queries before a group goes. In hundredths of a
        second.
    31:
      id: mcast_membership_intvl
      -orig-id: IFLA_BR_MCAST_MEMBERSHIP_INTVL
      doc: Time after which a group goes. In hundredths of a second.
    32:
      id: mcast_querier_intvl
      -orig-id: IFLA_BR_MCAST_QUERIER_INTVL
      doc: |
        Time after which another querier counts as gone. In hundredths of a
        second.
    33:
      id: mcast_query_intvl
      -orig-id: IFLA_BR_MCAST_QUERY_INTVL
      doc: Time between queries. In hundredths of a second.
    34:
      id: mcast_query_response_intvl
      -orig-id: IFLA_BR_MCAST_QUERY_RESPONSE_INTVL
      doc: Time that members have to answer. In hundredths of a second.
    35:
      id: mcast_startup_query_intvl
      -orig-id: IFLA_BR_MCAST_STARTUP_QUERY_INTVL
      doc: Time between queries at the start. In hundredths of a second.
    36:
      id: nf_call_iptables
      -orig-id: IFLA_BR_NF_CALL_IPTABLES
      doc: '1: packets go through iptables.'
    37:
      id: nf_call_ip6tables
      -orig-id: IFLA_BR_NF_CALL_IP6TABLES
      doc: '1: packets go through ip6tables.'
    38:
      id: nf_call_arptables
      -orig-id: IFLA_BR_NF_CALL_ARPTABLES
      doc: '1: packets go through arptables.'
    39:
      id: vlan_default_pvid
      -orig-id: IFLA_BR_VLAN_DEFAULT_PVID
      doc: VLAN of untagged packets on new ports.
    40:
      id: pad
      -orig-id: IFLA_BR_PAD
    41:
      id: vlan_stats_enabled
      -orig-id: IFLA_BR_VLAN_STATS_ENABLED
      doc: '1: counters by VLAN.'
    42:
      id: mcast_stats_enabled
      -orig-id: IFLA_BR_MCAST_STATS_ENABLED
      doc: '1: counters of multicast control messages.'
    43:
      id: mcast_igmp_version
      -orig-id: IFLA_BR_MCAST_IGMP_VERSION
      doc: IGMP version, 2 or 3.
    44:
      id: mcast_mld_version
      -orig-id: IFLA_BR_MCAST_MLD_VERSION
      doc: MLD version, 1 or 2.
    45:
      id: vlan_stats_per_port
      -orig-id: IFLA_BR_VLAN_STATS_PER_PORT
      doc: '1: counters by VLAN and port.'
    46:
      id: multi_boolopt
      -orig-id: IFLA_BR_MULTI_BOOLOPT
      doc: 'Switches (`BR_BOOLOPT_*`).'
    47:
      id: mcast_querier_state
      -orig-id: IFLA_BR_MCAST_QUERIER_STATE
      -nl-nested: true
      doc: Querier that was elected, nested attributes.
    48:
      id: fdb_n_learned
      -orig-id: IFLA_BR_FDB_N_LEARNED
      doc: Learned forwarding entries.
    49:
      id: fdb_max_learned
      -orig-id: IFLA_BR_FDB_MAX_LEARNED
      doc: Most of them; 0 for no limit.
    50:
      id: stp_mode
      -orig-id: IFLA_BR_STP_MODE
      doc: 'Who runs the spanning tree: 0 a program or else the kernel, 1 a program, 2 the kernel.'
  link_bridge_port_attribute_type:
    0:
      id: unspec
      -orig-id: IFLA_BRPORT_UNSPEC
    1:
      id: state
      -orig-id: IFLA_BRPORT_STATE
      doc: Spanning tree state.
    2:
      id: priority
      -orig-id: IFLA_BRPORT_PRIORITY
      doc: Priority of the port.
    3:
      id: cost
      -orig-id: IFLA_BRPORT_COST
      doc: Cost of the port.
    4:
      id: mode
      -orig-id: IFLA_BRPORT_MODE
      doc: '1: packets may go out where they came in (hairpin).'
    5:
      id: guard
      -orig-id: IFLA_BRPORT_GUARD
      doc: '1: spanning tree messages are refused.'
    6:
      id: protect
      -orig-id: IFLA_BRPORT_PROTECT
      doc: '1: the port cannot lead to the root.'
    7:
      id: fast_leave
      -orig-id: IFLA_BRPORT_FAST_LEAVE
      doc: '1: groups go at once.'
    8:
      id: learning
      -orig-id: IFLA_BRPORT_LEARNING
      doc: '1: addresses are learned.'
    9:
      id: unicast_flood
      -orig-id: IFLA_BRPORT_UNICAST_FLOOD
      doc: '1: unknown unicast goes out here.'
    10:
      id: proxyarp
      -orig-id: IFLA_BRPORT_PROXYARP
      doc: '1: ARP requests are answered for others.'
    11:
      id: learning_sync
      -orig-id: IFLA_BRPORT_LEARNING_SYNC
      doc: '1: what the hardware learns is taken over.'
    12:
      id: proxyarp_wifi
      -orig-id: IFLA_BRPORT_PROXYARP_WIFI
      doc: '1: as for Wi-Fi.'
    13:
      id: root_id
      -orig-id: IFLA_BRPORT_ROOT_ID
      doc: Root bridge as the port knows it.
    14:
      id: bridge_id
      -orig-id: IFLA_BRPORT_BRIDGE_ID
      doc: Designated bridge.
    15:
      id: designated_port
      -orig-id: IFLA_BRPORT_DESIGNATED_PORT
      doc: Designated port.
    16:
      id: designated_cost
      -orig-id: IFLA_BRPORT_DESIGNATED_COST
      doc: Designated cost.
    17:
      id: id
      -orig-id: IFLA_BRPORT_ID
      doc: Identifier of the port.
    18:
      id: no
      -orig-id: IFLA_BRPORT_NO
      doc: Number of the port.
    19:
      id: topology_change_ack
      -orig-id: IFLA_BRPORT_TOPOLOGY_CHANGE_ACK
      doc: '1: a topology change is to be acknowledged.'
    20:
      id: config_pending
      -orig-id: IFLA_BRPORT_CONFIG_PENDING
      doc: '1: a hello is waiting.'
    21:
      id: message_age_timer
      -orig-id: IFLA_BRPORT_MESSAGE_AGE_TIMER
      doc: Time until the hello counts no more. In hundredths of a second.
    22:
      id: forward_delay_timer
      -orig-id: IFLA_BRPORT_FORWARD_DELAY_TIMER
      doc: Time until the state changes. In hundredths of a second.
    23:
      id: hold_timer
      -orig-id: IFLA_BRPORT_HOLD_TIMER
      doc: Time until the next hello may go. In hundredths of a second.
    24:
      id: flush
      -orig-id: IFLA_BRPORT_FLUSH
      doc: 'In a request: forget learned forwarding entries.'
    25:
      id: multicast_router
      -orig-id: IFLA_BRPORT_MULTICAST_ROUTER
      doc: 'Multicast routers behind the port: 0 none, 1 learned, 2 always.'
    26:
      id: pad
      -orig-id: IFLA_BRPORT_PAD
    27:
      id: mcast_flood
      -orig-id: IFLA_BRPORT_MCAST_FLOOD
      doc: '1: unknown multicast goes out here.'
    28:
      id: mcast_to_ucast
      -orig-id: IFLA_BRPORT_MCAST_TO_UCAST
      doc: '1: multicast goes out as unicast.'
    29:
      id: vlan_tunnel
      -orig-id: IFLA_BRPORT_VLAN_TUNNEL
      doc: '1: VLANs are mapped to tunnels.'
    30:
      id: bcast_flood
      -orig-id: IFLA_BRPORT_BCAST_FLOOD
      doc: '1: broadcast goes out here.'
    31:
      id: group_fwd_mask
      -orig-id: IFLA_BRPORT_GROUP_FWD_MASK
      doc: Reserved addresses (by last digit) that are forwarded.
    32:
      id: neigh_suppress
      -orig-id: IFLA_BRPORT_NEIGH_SUPPRESS
      doc: '1: neighbour requests are not flooded.'
    33:
      id: isolated
      -orig-id: IFLA_BRPORT_ISOLATED
      doc: '1: nothing goes to other isolated ports.'
    34:
      id: backup_port
      -orig-id: IFLA_BRPORT_BACKUP_PORT
      doc: Interface index of the port to use where there is no carrier.
    35:
      id: mrp_ring_open
      -orig-id: IFLA_BRPORT_MRP_RING_OPEN
      doc: '1: the MRP ring is open.'
    36:
      id: mrp_in_open
      -orig-id: IFLA_BRPORT_MRP_IN_OPEN
      doc: '1: the MRP interconnection is open.'
    37:
      id: mcast_eht_hosts_limit
      -orig-id: IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT
      doc: Most hosts that are tracked.
    38:
      id: mcast_eht_hosts_cnt
      -orig-id: IFLA_BRPORT_MCAST_EHT_HOSTS_CNT
      doc: Hosts that are tracked.
    39:
      id: locked
      -orig-id: IFLA_BRPORT_LOCKED
      doc: '1: unknown senders are refused.'
    40:
      id: mab
      -orig-id: IFLA_BRPORT_MAB
      doc: '1: unknown senders are noted for authentication.'
    41:
      id: mcast_n_groups
      -orig-id: IFLA_BRPORT_MCAST_N_GROUPS
      doc: Groups.
    42:
      id: mcast_max_groups
      -orig-id: IFLA_BRPORT_MCAST_MAX_GROUPS
      doc: Most groups; 0 for no limit.
    43:
      id: neigh_vlan_suppress
      -orig-id: IFLA_BRPORT_NEIGH_VLAN_SUPPRESS
      doc: '1: as `neigh_suppress`, by VLAN.'
    44:
      id: backup_nhid
      -orig-id: IFLA_BRPORT_BACKUP_NHID
      doc: Nexthop object for packets to that port.
    45:
      id: neigh_forward_grat
      -orig-id: IFLA_BRPORT_NEIGH_FORWARD_GRAT
      doc: Whether gratuitous ARP is forwarded in spite of `neigh_suppress`.
  bridge_querier_attribute_type:
    0:
      id: unspec
      -orig-id: BRIDGE_QUERIER_UNSPEC
    1:
      id: ip_address
      -orig-id: BRIDGE_QUERIER_IP_ADDRESS
      doc: Address of the IPv4 querier.
    2:
      id: ip_port
      -orig-id: BRIDGE_QUERIER_IP_PORT
      doc: Interface index that it is reached by.
    3:
      id: ip_other_timer
      -orig-id: BRIDGE_QUERIER_IP_OTHER_TIMER
      doc: Hundredths of a second until it counts as gone.
    4:
      id: pad
      -orig-id: BRIDGE_QUERIER_PAD
    5:
      id: ipv6_address
      -orig-id: BRIDGE_QUERIER_IPV6_ADDRESS
      doc: Address of the IPv6 querier.
    6:
      id: ipv6_port
      -orig-id: BRIDGE_QUERIER_IPV6_PORT
      doc: Interface index that it is reached by.
    7:
      id: ipv6_other_timer
      -orig-id: BRIDGE_QUERIER_IPV6_OTHER_TIMER
      doc: Hundredths of a second until it counts as gone.

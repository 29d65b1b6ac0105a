meta:
  id: rtnl_link_bond
  title: Bond and its members
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  encoding: UTF-8
  endian: le
  -nl-endian: host
doc: |
  IFLA_INFO_DATA of a bond and IFLA_INFO_SLAVE_DATA of its members.
doc-ref: 'https://docs.kernel.org/netlink/specs/rt-link.html linkinfo-bond-attrs'
types:
  link_bond:
    doc: Settings of a bond (IFLA_BOND_*).
    seq:
      - id: attributes
        type: link_bond_attribute
        repeat: eos
  link_bond_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'link_bond_attribute_type::mode': bond_mode_u1
            'link_bond_attribute_type::active_slave': netlink_values::u4_value
            'link_bond_attribute_type::miimon': netlink_values::u4_value
            'link_bond_attribute_type::updelay': netlink_values::u4_value
            'link_bond_attribute_type::downdelay': netlink_values::u4_value
            'link_bond_attribute_type::peer_notif_delay': netlink_values::u4_value
            'link_bond_attribute_type::use_carrier': netlink_values::u1_value
            'link_bond_attribute_type::arp_interval': netlink_values::u4_value
            'link_bond_attribute_type::arp_ip_target': bond_addresses
            'link_bond_attribute_type::arp_validate': netlink_values::u4_value
            'link_bond_attribute_type::arp_all_targets': netlink_values::u4_value
            'link_bond_attribute_type::primary': netlink_values::u4_value
            'link_bond_attribute_type::primary_reselect': netlink_values::u1_value
            'link_bond_attribute_type::fail_over_mac': netlink_values::u1_value
            'link_bond_attribute_type::xmit_hash_policy': netlink_values::u1_value
            'link_bond_attribute_type::resend_igmp': netlink_values::u4_value
            'link_bond_attribute_type::num_peer_notif': netlink_values::u1_value
            'link_bond_attribute_type::all_slaves_active': netlink_values::u1_value
            'link_bond_attribute_type::min_links': netlink_values::u4_value
            'link_bond_attribute_type::lp_interval': netlink_values::u4_value
            'link_bond_attribute_type::packets_per_slave': netlink_values::u4_value
            'link_bond_attribute_type::ad_lacp_active': netlink_values::u1_value
            'link_bond_attribute_type::ad_lacp_rate': netlink_values::u1_value
            'link_bond_attribute_type::ad_select': netlink_values::u1_value
            'link_bond_attribute_type::tlb_dynamic_lb': netlink_values::u1_value
            'link_bond_attribute_type::missed_max': netlink_values::u1_value
            'link_bond_attribute_type::ns_ip6_target': bond_addresses
            'link_bond_attribute_type::coupled_control': netlink_values::u1_value
            'link_bond_attribute_type::broadcast_neigh': netlink_values::u1_value
            'link_bond_attribute_type::lacp_strict': netlink_values::u1_value
            'link_bond_attribute_type::ad_actor_sys_prio': netlink_values::u2_value
            'link_bond_attribute_type::ad_user_port_key': netlink_values::u2_value
            'link_bond_attribute_type::ad_actor_system': netlink_values::hardware_address
            'link_bond_attribute_type::ad_info': bond_ad_info
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: link_bond_attribute_type
  bond_ad_info:
    doc: State of an aggregator of LACP (IFLA_BOND_AD_INFO_*).
    seq:
      - id: attributes
        type: bond_ad_info_attribute
        repeat: eos
  bond_ad_info_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'bond_ad_info_attribute_type::aggregator': netlink_values::u2_value
            'bond_ad_info_attribute_type::num_ports': netlink_values::u2_value
            'bond_ad_info_attribute_type::actor_key': netlink_values::u2_value
            'bond_ad_info_attribute_type::partner_key': netlink_values::u2_value
            'bond_ad_info_attribute_type::partner_mac': netlink_values::hardware_address
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: bond_ad_info_attribute_type
  bond_addresses:
    doc: Addresses, numbered from 0 on.
    seq:
      - id: attributes
        type: bond_address_entry
        repeat: eos
  bond_address_entry:
    -nl-first: 0
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type: netlink_values::address
      - id: padding
        size: header.len_padding
        if: not _io.eof
  link_bond_slave:
    doc: Role of an interface below a bond (IFLA_BOND_SLAVE_*).
    seq:
      - id: attributes
        type: link_bond_slave_attribute
        repeat: eos
  link_bond_slave_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'link_bond_slave_attribute_type::state': bond_slave_state_u1
            'link_bond_slave_attribute_type::mii_status': netlink_values::u1_value
            'link_bond_slave_attribute_type::link_failure_count': netlink_values::u4_value
            'link_bond_slave_attribute_type::perm_hwaddr': netlink_values::hardware_address
            'link_bond_slave_attribute_type::queue_id': netlink_values::u2_value
            'link_bond_slave_attribute_type::prio': netlink_values::s4_value
            'link_bond_slave_attribute_type::actor_port_prio': netlink_values::u2_value
            'link_bond_slave_attribute_type::ad_aggregator_id': netlink_values::u2_value
            'link_bond_slave_attribute_type::ad_actor_oper_port_state': netlink_values::u1_value
            'link_bond_slave_attribute_type::ad_partner_oper_port_state': netlink_values::u2_value
            'link_bond_slave_attribute_type::ad_churn_actor_state': netlink_values::u1_value
            'link_bond_slave_attribute_type::ad_churn_partner_state': netlink_values::u1_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: link_bond_slave_attribute_type
  bond_mode_u1:
    seq:
      - id: value
        type: u1
        enum: bond_mode
  bond_slave_state_u1:
    seq:
      - id: value
        type: u1
        enum: bond_slave_state
enums:
  link_bond_attribute_type:
    0:
      id: unspec
      -orig-id: IFLA_BOND_UNSPEC
    1:
      id: mode
      -orig-id: IFLA_BOND_MODE
      doc: How traffic is shared.
    2:
      id: active_slave
      -orig-id: IFLA_BOND_ACTIVE_SLAVE
      doc: Interface index of the member in use.
    3:
      id: miimon
      -orig-id: IFLA_BOND_MIIMON
      doc: Milliseconds between looks at the carrier; 0 for none.
    4:
      id: updelay
      -orig-id: IFLA_BOND_UPDELAY
      doc: Milliseconds until a member that came up is used.
    5:
      id: downdelay
      -orig-id: IFLA_BOND_DOWNDELAY
      doc: Milliseconds until a member that went down is left.
    6:
      id: use_carrier
      -orig-id: IFLA_BOND_USE_CARRIER
      doc: No longer used.
    7:
      id: arp_interval
      -orig-id: IFLA_BOND_ARP_INTERVAL
      doc: Milliseconds between ARP probes; 0 for none.
    8:
      id: arp_ip_target
      -orig-id: IFLA_BOND_ARP_IP_TARGET
      doc: IPv4 addresses to probe.
    9:
      id: arp_validate
      -orig-id: IFLA_BOND_ARP_VALIDATE
    10:
      id: arp_all_targets
      -orig-id: IFLA_BOND_ARP_ALL_TARGETS
    11:
      id: primary
      -orig-id: IFLA_BOND_PRIMARY
      doc: Interface index of the preferred member.
    12:
      id: primary_reselect
      -orig-id: IFLA_BOND_PRIMARY_RESELECT
    13:
      id: fail_over_mac
      -orig-id: IFLA_BOND_FAIL_OVER_MAC
    14:
      id: xmit_hash_policy
      -orig-id: IFLA_BOND_XMIT_HASH_POLICY
    15:
      id: resend_igmp
      -orig-id: IFLA_BOND_RESEND_IGMP
    16:
      id: num_peer_notif
      -orig-id: IFLA_BOND_NUM_PEER_NOTIF
    17:
      id: all_slaves_active
      -orig-id: IFLA_BOND_ALL_SLAVES_ACTIVE
    18:
      id: min_links
      -orig-id: IFLA_BOND_MIN_LINKS
      doc: Members that have to be up for the bond to be up.
    19:
      id: lp_interval
      -orig-id: IFLA_BOND_LP_INTERVAL
      doc: Seconds between learning packets.
    20:
      id: packets_per_slave
      -orig-id: IFLA_BOND_PACKETS_PER_SLAVE
    21:
      id: ad_lacp_rate
      -orig-id: IFLA_BOND_AD_LACP_RATE
    22:
      id: ad_select
      -orig-id: IFLA_BOND_AD_SELECT
    23:
      id: ad_info
      -orig-id: IFLA_BOND_AD_INFO
      doc: State of the active aggregator.
    24:
      id: ad_actor_sys_prio
      -orig-id: IFLA_BOND_AD_ACTOR_SYS_PRIO
    25:
      id: ad_user_port_key
      -orig-id: IFLA_BOND_AD_USER_PORT_KEY
    26:
      id: ad_actor_system
      -orig-id: IFLA_BOND_AD_ACTOR_SYSTEM
      doc: System identifier of LACP.
    27:
      id: tlb_dynamic_lb
      -orig-id: IFLA_BOND_TLB_DYNAMIC_LB
    28:
      id: peer_notif_delay
      -orig-id: IFLA_BOND_PEER_NOTIF_DELAY
      doc: Milliseconds between notifications of peers.
    29:
      id: ad_lacp_active
      -orig-id: IFLA_BOND_AD_LACP_ACTIVE
    30:
      id: missed_max
      -orig-id: IFLA_BOND_MISSED_MAX
      doc: Probes that may go unanswered.
    31:
      id: ns_ip6_target
      -orig-id: IFLA_BOND_NS_IP6_TARGET
      doc: IPv6 addresses to probe.
    32:
      id: coupled_control
      -orig-id: IFLA_BOND_COUPLED_CONTROL
    33:
      id: broadcast_neigh
      -orig-id: IFLA_BOND_BROADCAST_NEIGH
      doc: Whether ARP and neighbour discovery go out by every member (802.3ad).
    34:
      id: lacp_strict
      -orig-id: IFLA_BOND_LACP_STRICT
      doc: Whether a member without a partner carries nothing (802.3ad).
  bond_ad_info_attribute_type:
    0:
      id: unspec
      -orig-id: IFLA_BOND_AD_INFO_UNSPEC
    1:
      id: aggregator
      -orig-id: IFLA_BOND_AD_INFO_AGGREGATOR
    2:
      id: num_ports
      -orig-id: IFLA_BOND_AD_INFO_NUM_PORTS
    3:
      id: actor_key
      -orig-id: IFLA_BOND_AD_INFO_ACTOR_KEY
    4:
      id: partner_key
      -orig-id: IFLA_BOND_AD_INFO_PARTNER_KEY
    5:
      id: partner_mac
      -orig-id: IFLA_BOND_AD_INFO_PARTNER_MAC
  link_bond_slave_attribute_type:
    0:
      id: unspec
      -orig-id: IFLA_BOND_SLAVE_UNSPEC
    1:
      id: state
      -orig-id: IFLA_BOND_SLAVE_STATE
    2:
      id: mii_status
      -orig-id: IFLA_BOND_SLAVE_MII_STATUS
    3:
      id: link_failure_count
      -orig-id: IFLA_BOND_SLAVE_LINK_FAILURE_COUNT
      doc: Times that the carrier was lost.
    4:
      id: perm_hwaddr
      -orig-id: IFLA_BOND_SLAVE_PERM_HWADDR
      doc: Link-layer address that the hardware has.
    5:
      id: queue_id
      -orig-id: IFLA_BOND_SLAVE_QUEUE_ID
      doc: Queue of the bond that leads here.
    6:
      id: ad_aggregator_id
      -orig-id: IFLA_BOND_SLAVE_AD_AGGREGATOR_ID
    7:
      id: ad_actor_oper_port_state
      -orig-id: IFLA_BOND_SLAVE_AD_ACTOR_OPER_PORT_STATE
    8:
      id: ad_partner_oper_port_state
      -orig-id: IFLA_BOND_SLAVE_AD_PARTNER_OPER_PORT_STATE
    9:
      id: prio
      -orig-id: IFLA_BOND_SLAVE_PRIO
    10:
      id: actor_port_prio
      -orig-id: IFLA_BOND_SLAVE_ACTOR_PORT_PRIO
    11:
      id: ad_churn_actor_state
      -orig-id: IFLA_BOND_SLAVE_AD_CHURN_ACTOR_STATE
    12:
      id: ad_churn_partner_state
      -orig-id: IFLA_BOND_SLAVE_AD_CHURN_PARTNER_STATE
  bond_mode:
    0:
      id: balance_rr
      -orig-id: BOND_MODE_ROUNDROBIN
      -nl-print: balance-rr
    1:
      id: active_backup
      -orig-id: BOND_MODE_ACTIVEBACKUP
      -nl-print: active-backup
    2:
      id: balance_xor
      -orig-id: BOND_MODE_XOR
      -nl-print: balance-xor
    3:
      id: broadcast
      -orig-id: BOND_MODE_BROADCAST
    4:
      id: n8023ad
      -orig-id: BOND_MODE_8023AD
      -nl-print: 802.3ad
    5:
      id: balance_tlb
      -orig-id: BOND_MODE_TLB
      -nl-print: balance-tlb
    6:
      id: balance_alb
      -orig-id: BOND_MODE_ALB
      -nl-print: balance-alb
  bond_slave_state:
    0:
      id: active
      -orig-id: BOND_STATE_ACTIVE
      -nl-print: ACTIVE
    1:
      id: backup
      -orig-id: BOND_STATE_BACKUP
      -nl-print: BACKUP

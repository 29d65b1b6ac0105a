meta:
  id: rtnl_link
  title: rtnetlink link message
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
    - rtnl_link_af
    - rtnl_link_bridge
    - rtnl_linkinfo
  encoding: UTF-8
  endian: le
  -nl-endian: host
  -nl-name: Link
  -nl-short: [1, 4]
doc: |
  Body of RTM_NEWLINK, RTM_DELLINK, RTM_GETLINK and RTM_SETLINK: a network
  interface.
doc-ref:
  - https://man7.org/linux/man-pages/man7/rtnetlink.7.html struct ifinfomsg
  - https://docs.kernel.org/netlink/specs/rt-link.html
seq:
  - id: family
    -orig-id: ifi_family
    type: u1
    enum: netlink_values::address_family
    doc: |
      Address family that the message is about; unspec for the interface
      itself.
  - id: reserved
    -orig-id: __ifi_pad
    type: u1
  - id: type
    -orig-id: ifi_type
    type: u2
    enum: link_type
    doc: Hardware type.
  - id: index
    -orig-id: ifi_index
    type: s4
    doc: Interface index.
  - id: flags
    -orig-id: ifi_flags
    type: u4
    -nl-flags: link_flags
    doc: 'State and properties (`IFF_*`).'
  - id: change
    -orig-id: ifi_change
    type: u4
    doc: |
      In a request the flags that shall change; in a notification those that
      changed, or all ones.
  - id: attributes
    type: link_attribute(family.to_i)
    repeat: eos
types:
  link_attribute:
    params:
      - id: family
        type: u1
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'link_attribute_type::target_netnsid': netlink_values::s4_value
            'link_attribute_type::ifname': netlink_values::string
            'link_attribute_type::txqlen': netlink_values::u4_value
            'link_attribute_type::operstate': operstate_u1
            'link_attribute_type::linkmode': link_mode_u1
            'link_attribute_type::netns_immutable': netlink_values::u1_value
            'link_attribute_type::mtu': netlink_values::u4_value
            'link_attribute_type::min_mtu': netlink_values::u4_value
            'link_attribute_type::max_mtu': netlink_values::u4_value
            'link_attribute_type::group': netlink_values::u4_value
            'link_attribute_type::promiscuity': netlink_values::u4_value
            'link_attribute_type::allmulti': netlink_values::u4_value
            'link_attribute_type::num_tx_queues': netlink_values::u4_value
            'link_attribute_type::gso_max_segs': netlink_values::u4_value
            'link_attribute_type::gso_max_size': netlink_values::u4_value
            'link_attribute_type::gro_max_size': netlink_values::u4_value
            'link_attribute_type::gso_ipv4_max_size': netlink_values::u4_value
            'link_attribute_type::gro_ipv4_max_size': netlink_values::u4_value
            'link_attribute_type::tso_max_size': netlink_values::u4_value
            'link_attribute_type::tso_max_segs': netlink_values::u4_value
            'link_attribute_type::max_pacing_offload_horizon': netlink_values::uint
            'link_attribute_type::num_rx_queues': netlink_values::u4_value
            'link_attribute_type::master': netlink_values::u4_value
            'link_attribute_type::carrier': netlink_values::u1_value
            'link_attribute_type::ifalias': netlink_values::string
            'link_attribute_type::carrier_changes': netlink_values::u4_value
            'link_attribute_type::carrier_up_count': netlink_values::u4_value
            'link_attribute_type::carrier_down_count': netlink_values::u4_value
            'link_attribute_type::headroom': netlink_values::u2_value
            'link_attribute_type::tailroom': netlink_values::u2_value
            'link_attribute_type::proto_down': netlink_values::u1_value
            'link_attribute_type::proto_down_reason': link_proto_down_reason
            'link_attribute_type::event': link_event_u4
            'link_attribute_type::address': netlink_values::hardware_address
            'link_attribute_type::broadcast': netlink_values::hardware_address
            'link_attribute_type::phys_port_id': netlink_values::opaque
            'link_attribute_type::phys_port_name': netlink_values::string
            'link_attribute_type::phys_switch_id': netlink_values::opaque
            'link_attribute_type::stats64': link_stats64
            'link_attribute_type::stats': link_stats
            'link_attribute_type::num_vf': netlink_values::u4_value
            'link_attribute_type::vfinfo_list': netlink_values::opaque
            'link_attribute_type::vf_ports': netlink_values::opaque
            'link_attribute_type::port_self': netlink_values::opaque
            'link_attribute_type::xdp': link_xdp
            'link_attribute_type::linkinfo': rtnl_linkinfo::linkinfo
            'link_attribute_type::new_netnsid': netlink_values::s4_value
            'link_attribute_type::new_ifindex': netlink_values::s4_value
            'link_attribute_type::link_netnsid': netlink_values::s4_value
            'link_attribute_type::link': netlink_values::u4_value
            'link_attribute_type::qdisc': netlink_values::string
            'link_attribute_type::alt_ifname': netlink_values::string
            'link_attribute_type::parent_dev_bus_name': netlink_values::string
            'link_attribute_type::protinfo': link_protinfo(family)
            'link_attribute_type::af_spec': rtnl_link_af::af_spec(family)
            'link_attribute_type::map': link_map
            'link_attribute_type::prop_list': link_properties
            'link_attribute_type::perm_address': netlink_values::hardware_address
            'link_attribute_type::parent_dev_name': netlink_values::string
            'link_attribute_type::devlink_port': netlink_values::opaque
            'link_attribute_type::dpll_pin': netlink_values::opaque
            'link_attribute_type::net_ns_pid': netlink_values::u4_value
            'link_attribute_type::net_ns_fd': netlink_values::u4_value
            'link_attribute_type::ext_mask': link_ext_filter_u4
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: link_attribute_type
  link_protinfo:
    doc: Settings by address family, of the family of the message.
    params:
      - id: family
        type: u1
    seq:
      - id: content
        size-eos: true
        type:
          switch-on: family
          cases:
            7: rtnl_link_bridge::link_bridge_port
            10: rtnl_link_af::link_af_inet6
  link_stats64:
    -orig-id: struct rtnl_link_stats64
    doc: Counters of an interface.
    seq:
      - id: rx_packets
        -orig-id: rx_packets
        type: u8
        doc: Packets received.
      - id: tx_packets
        -orig-id: tx_packets
        type: u8
        doc: Packets sent.
      - id: rx_bytes
        -orig-id: rx_bytes
        type: u8
        doc: Bytes received.
      - id: tx_bytes
        -orig-id: tx_bytes
        type: u8
        doc: Bytes sent.
      - id: rx_errors
        -orig-id: rx_errors
        type: u8
        doc: Bad packets received.
      - id: tx_errors
        -orig-id: tx_errors
        type: u8
        doc: Packets that could not be sent.
      - id: rx_dropped
        -orig-id: rx_dropped
        type: u8
        doc: Packets received and dropped for lack of room.
      - id: tx_dropped
        -orig-id: tx_dropped
        type: u8
        doc: Packets dropped on the way out for lack of room.
      - id: multicast
        -orig-id: multicast
        type: u8
        doc: Multicast packets received.
      - id: collisions
        -orig-id: collisions
        type: u8
        doc: Collisions while sending.
      - id: rx_length_errors
        -orig-id: rx_length_errors
        type: u8
      - id: rx_over_errors
        -orig-id: rx_over_errors
        type: u8
      - id: rx_crc_errors
        -orig-id: rx_crc_errors
        type: u8
      - id: rx_frame_errors
        -orig-id: rx_frame_errors
        type: u8
      - id: rx_fifo_errors
        -orig-id: rx_fifo_errors
        type: u8
      - id: rx_missed_errors
        -orig-id: rx_missed_errors
        type: u8
      - id: tx_aborted_errors
        -orig-id: tx_aborted_errors
        type: u8
      - id: tx_carrier_errors
        -orig-id: tx_carrier_errors
        type: u8
      - id: tx_fifo_errors
        -orig-id: tx_fifo_errors
        type: u8
      - id: tx_heartbeat_errors
        -orig-id: tx_heartbeat_errors
        type: u8
      - id: tx_window_errors
        -orig-id: tx_window_errors
        type: u8
      - id: rx_compressed
        -orig-id: rx_compressed
        type: u8
      - id: tx_compressed
        -orig-id: tx_compressed
        type: u8
      - id: rx_nohandler
        -orig-id: rx_nohandler
        type: u8
        if: _io.size >= 192
        doc: Packets received that no protocol wanted.
      - id: rx_otherhost_dropped
        -orig-id: rx_otherhost_dropped
        type: u8
        if: _io.size >= 200
        doc: Packets received that were for another host.
  link_stats:
    -orig-id: struct rtnl_link_stats
    doc: Counters of an interface, cut to 32 bits.
    seq:
      - id: rx_packets
        -orig-id: rx_packets
        type: u4
        doc: Packets received.
      - id: tx_packets
        -orig-id: tx_packets
        type: u4
        doc: Packets sent.
      - id: rx_bytes
        -orig-id: rx_bytes
        type: u4
        doc: Bytes received.
      - id: tx_bytes
        -orig-id: tx_bytes
        type: u4
        doc: Bytes sent.
      - id: rx_errors
        -orig-id: rx_errors
        type: u4
        doc: Bad packets received.
      - id: tx_errors
        -orig-id: tx_errors
        type: u4
        doc: Packets that could not be sent.
      - id: rx_dropped
        -orig-id: rx_dropped
        type: u4
        doc: Packets received and dropped for lack of room.
      - id: tx_dropped
        -orig-id: tx_dropped
        type: u4
        doc: Packets dropped on the way out for lack of room.
      - id: multicast
        -orig-id: multicast
        type: u4
        doc: Multicast packets received.
      - id: collisions
        -orig-id: collisions
        type: u4
        doc: Collisions while sending.
      - id: rx_length_errors
        -orig-id: rx_length_errors
        type: u4
      - id: rx_over_errors
        -orig-id: rx_over_errors
        type: u4
      - id: rx_crc_errors
        -orig-id: rx_crc_errors
        type: u4
      - id: rx_frame_errors
        -orig-id: rx_frame_errors
        type: u4
      - id: rx_fifo_errors
        -orig-id: rx_fifo_errors
        type: u4
      - id: rx_missed_errors
        -orig-id: rx_missed_errors
        type: u4
      - id: tx_aborted_errors
        -orig-id: tx_aborted_errors
        type: u4
      - id: tx_carrier_errors
        -orig-id: tx_carrier_errors
        type: u4
      - id: tx_fifo_errors
        -orig-id: tx_fifo_errors
        type: u4
      - id: tx_heartbeat_errors
        -orig-id: tx_heartbeat_errors
        type: u4
      - id: tx_window_errors
        -orig-id: tx_window_errors
        type: u4
      - id: rx_compressed
        -orig-id: rx_compressed
        type: u4
      - id: tx_compressed
        -orig-id: tx_compressed
        type: u4
      - id: rx_nohandler
        -orig-id: rx_nohandler
        type: u4
        if: _io.size >= 96
        doc: Packets received that no protocol wanted.
  link_map:
    -orig-id: struct rtnl_link_ifmap
    doc: Hardware resources of an interface.
    seq:
      - id: mem_start
        -orig-id: mem_start
        type: u8
      - id: mem_end
        -orig-id: mem_end
        type: u8
      - id: base_addr
        -orig-id: base_addr
        type: u8
      - id: irq
        -orig-id: irq
        type: u2
      - id: dma
        -orig-id: dma
        type: u1
      - id: port
        -orig-id: port
        type: u1
      - id: reserved
        type: u4
        if: _io.size >= 32
        doc: Fills the struct up to its alignment.
  link_properties:
    doc: Further properties of an interface.
    seq:
      - id: attributes
        type: link_property
        repeat: eos
  link_property:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'link_attribute_type::alt_ifname': netlink_values::string
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: link_attribute_type
  link_proto_down_reason:
    doc: Why a protocol holds an interface down.
    seq:
      - id: attributes
        type: link_proto_down_reason_attribute
        repeat: eos
  link_proto_down_reason_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'link_proto_down_reason_type::mask': netlink_values::u4_value
            'link_proto_down_reason_type::value': netlink_values::u4_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: link_proto_down_reason_type
  link_xdp:
    doc: 'XDP program of an interface (IFLA_XDP_*).'
    seq:
      - id: attributes
        type: link_xdp_attribute
        repeat: eos
  link_xdp_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'link_xdp_attribute_type::fd': netlink_values::s4_value
            'link_xdp_attribute_type::attached': xdp_mode_u1
            'link_xdp_attribute_type::flags': xdp_flags_u4
            'link_xdp_attribute_type::prog_id': netlink_values::u4_value
            'link_xdp_attribute_type::drv_prog_id': netlink_values::u4_value
            'link_xdp_attribute_type::skb_prog_id': netlink_values::u4_value
            'link_xdp_attribute_type::hw_prog_id': netlink_values::u4_value
            'link_xdp_attribute_type::expected_fd': netlink_values::s4_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: link_xdp_attribute_type
  link_event_u4:
    seq:
      - id: value
        type: u4
        enum: link_event
  link_ext_filter_u4:
    seq:
      - id: value
        type: u4
        -nl-flags: link_ext_filter
  link_mode_u1:
    seq:
      - id: value
        type: u1
        enum: link_mode
  operstate_u1:
    seq:
      - id: value
        type: u1
        enum: operstate
  xdp_flags_u4:
    seq:
      - id: value
        type: u4
        -nl-flags: xdp_flags
  xdp_mode_u1:
    seq:
      - id: value
        type: u1
        enum: xdp_mode
enums:
  xdp_mode:
    0:
      id: none
      -orig-id: XDP_ATTACHED_NONE
    1:
      id: driver
      -orig-id: XDP_ATTACHED_DRV
    2:
      id: generic
      -orig-id: XDP_ATTACHED_SKB
    3:
      id: hardware
      -orig-id: XDP_ATTACHED_HW
    4:
      id: multiple
      -orig-id: XDP_ATTACHED_MULTI
  xdp_flags:
    0x1:
      id: update_if_noexist
      -orig-id: XDP_FLAGS_UPDATE_IF_NOEXIST
    0x2:
      id: generic
      -orig-id: XDP_FLAGS_SKB_MODE
    0x4:
      id: driver
      -orig-id: XDP_FLAGS_DRV_MODE
    0x8:
      id: hardware
      -orig-id: XDP_FLAGS_HW_MODE
    0x10:
      id: replace
      -orig-id: XDP_FLAGS_REPLACE
  link_ext_filter:
    0x1:
      id: vf
      -orig-id: RTEXT_FILTER_VF
    0x2:
      id: brvlan
      -orig-id: RTEXT_FILTER_BRVLAN
    0x4:
      id: brvlan_compressed
      -orig-id: RTEXT_FILTER_BRVLAN_COMPRESSED
    0x8:
      id: skip_stats
      -orig-id: RTEXT_FILTER_SKIP_STATS
    0x10:
      id: mrp
      -orig-id: RTEXT_FILTER_MRP
    0x20:
      id: cfm_config
      -orig-id: RTEXT_FILTER_CFM_CONFIG
    0x40:
      id: cfm_status
      -orig-id: RTEXT_FILTER_CFM_STATUS
    0x80:
      id: mst
      -orig-id: RTEXT_FILTER_MST
  link_event:
    0:
      id: none
      -orig-id: IFLA_EVENT_NONE
    1:
      id: reboot
      -orig-id: IFLA_EVENT_REBOOT
    2:
      id: features
      -orig-id: IFLA_EVENT_FEATURES
    3:
      id: bonding_failover
      -orig-id: IFLA_EVENT_BONDING_FAILOVER
    4:
      id: notify_peers
      -orig-id: IFLA_EVENT_NOTIFY_PEERS
    5:
      id: igmp_resend
      -orig-id: IFLA_EVENT_IGMP_RESEND
    6:
      id: bonding_options
      -orig-id: IFLA_EVENT_BONDING_OPTIONS
  link_mode:
    0:
      id: default
      -orig-id: IF_LINK_MODE_DEFAULT
    1:
      id: dormant
      -orig-id: IF_LINK_MODE_DORMANT
    2:
      id: testing
      -orig-id: IF_LINK_MODE_TESTING
  operstate:
    0:
      id: unknown
      -orig-id: IF_OPER_UNKNOWN
      -nl-print: UNKNOWN
    1:
      id: notpresent
      -orig-id: IF_OPER_NOTPRESENT
      -nl-print: NOTPRESENT
    2:
      id: down
      -orig-id: IF_OPER_DOWN
      -nl-print: DOWN
    3:
      id: lowerlayerdown
      -orig-id: IF_OPER_LOWERLAYERDOWN
      -nl-print: LOWERLAYERDOWN
    4:
      id: testing
      -orig-id: IF_OPER_TESTING
      -nl-print: TESTING
    5:
      id: dormant
      -orig-id: IF_OPER_DORMANT
      -nl-print: DORMANT
    6:
      id: up
      -orig-id: IF_OPER_UP
      -nl-print: UP
  link_flags:
    0x1:
      id: up
      -orig-id: IFF_UP
      -nl-print: UP
    0x2:
      id: broadcast
      -orig-id: IFF_BROADCAST
      -nl-print: BROADCAST
    0x4:
      id: debug
      -orig-id: IFF_DEBUG
      -nl-print: DEBUG
    0x8:
      id: loopback
      -orig-id: IFF_LOOPBACK
      -nl-print: LOOPBACK
    0x10:
      id: pointopoint
      -orig-id: IFF_POINTOPOINT
      -nl-print: POINTOPOINT
    0x20:
      id: notrailers
      -orig-id: IFF_NOTRAILERS
      -nl-print: NOTRAILERS
    0x40:
      id: running
      -orig-id: IFF_RUNNING
      -nl-print: RUNNING
    0x80:
      id: noarp
      -orig-id: IFF_NOARP
      -nl-print: NOARP
    0x100:
      id: promisc
      -orig-id: IFF_PROMISC
      -nl-print: PROMISC
    0x200:
      id: allmulti
      -orig-id: IFF_ALLMULTI
      -nl-print: ALLMULTI
    0x400:
      id: master
      -orig-id: IFF_MASTER
      -nl-print: MASTER
    0x800:
      id: slave
      -orig-id: IFF_SLAVE
      -nl-print: SLAVE
    0x1000:
      id: multicast
      -orig-id: IFF_MULTICAST
      -nl-print: MULTICAST
    0x2000:
      id: portsel
      -orig-id: IFF_PORTSEL
      -nl-print: PORTSEL
    0x4000:
      id: automedia
      -orig-id: IFF_AUTOMEDIA
      -nl-print: AUTOMEDIA
    0x8000:
      id: dynamic
      -orig-id: IFF_DYNAMIC
      -nl-print: DYNAMIC
    0x10000:
      id: lower_up
      -orig-id: IFF_LOWER_UP
      -nl-print: LOWER_UP
    0x20000:
      id: dormant
      -orig-id: IFF_DORMANT
      -nl-print: DORMANT
    0x40000:
      id: echo
      -orig-id: IFF_ECHO
      -nl-print: ECHO
  link_type:
    0:
      id: netrom
      -orig-id: ARPHRD_NETROM
    1:
      id: ether
      -orig-id: ARPHRD_ETHER
    2:
      id: eether
      -orig-id: ARPHRD_EETHER
    3:
      id: ax25
      -orig-id: ARPHRD_AX25
    4:
      id: pronet
      -orig-id: ARPHRD_PRONET
    5:
      id: chaos
      -orig-id: ARPHRD_CHAOS
    6:
      id: ieee802
      -orig-id: ARPHRD_IEEE802
    7:
      id: arcnet
      -orig-id: ARPHRD_ARCNET
    15:
      id: dlci
      -orig-id: ARPHRD_DLCI
    19:
      id: atm
      -orig-id: ARPHRD_ATM
    24:
      id: ieee1394
      -orig-id: ARPHRD_IEEE1394
    27:
      id: eui64
      -orig-id: ARPHRD_EUI64
    32:
      id: infiniband
      -orig-id: ARPHRD_INFINIBAND
    256:
      id: slip
      -orig-id: ARPHRD_SLIP
    257:
      id: cslip
      -orig-id: ARPHRD_CSLIP
    258:
      id: slip6
      -orig-id: ARPHRD_SLIP6
    259:
      id: cslip6
      -orig-id: ARPHRD_CSLIP6
    280:
      id: can
      -orig-id: ARPHRD_CAN
    290:
      id: mctp
      -orig-id: ARPHRD_MCTP
    512:
      id: ppp
      -orig-id: ARPHRD_PPP
    513:
      id: cisco
      -orig-id: ARPHRD_CISCO
      -nl-print: hdlc
    516:
      id: lapb
      -orig-id: ARPHRD_LAPB
    519:
      id: rawip
      -orig-id: ARPHRD_RAWIP
    768:
      id: tunnel
      -orig-id: ARPHRD_TUNNEL
      -nl-print: ipip
    769:
      id: tunnel6
      -orig-id: ARPHRD_TUNNEL6
    770:
      id: frad
      -orig-id: ARPHRD_FRAD
    772:
      id: loopback
      -orig-id: ARPHRD_LOOPBACK
    773:
      id: localtlk
      -orig-id: ARPHRD_LOCALTLK
    774:
      id: fddi
      -orig-id: ARPHRD_FDDI
    775:
      id: bif
      -orig-id: ARPHRD_BIF
    776:
      id: sit
      -orig-id: ARPHRD_SIT
    777:
      id: ipddp
      -orig-id: ARPHRD_IPDDP
    778:
      id: ipgre
      -orig-id: ARPHRD_IPGRE
      -nl-print: gre
    779:
      id: pimreg
      -orig-id: ARPHRD_PIMREG
    780:
      id: hippi
      -orig-id: ARPHRD_HIPPI
    801:
      id: ieee80211
      -orig-id: ARPHRD_IEEE80211
      -nl-print: ieee802.11
    802:
      id: ieee80211_prism
      -orig-id: ARPHRD_IEEE80211_PRISM
      -nl-print: ieee802.11/prism
    803:
      id: ieee80211_radiotap
      -orig-id: ARPHRD_IEEE80211_RADIOTAP
      -nl-print: ieee802.11/radiotap
    804:
      id: ieee802154
      -orig-id: ARPHRD_IEEE802154
      -nl-print: ieee802.15.4
    820:
      id: phonet
      -orig-id: ARPHRD_PHONET
    821:
      id: phonet_pipe
      -orig-id: ARPHRD_PHONET_PIPE
    822:
      id: caif
      -orig-id: ARPHRD_CAIF
    823:
      id: ip6gre
      -orig-id: ARPHRD_IP6GRE
      -nl-print: gre6
    824:
      id: netlink
      -orig-id: ARPHRD_NETLINK
    825:
      id: lowpan
      -orig-id: ARPHRD_6LOWPAN
      -nl-print: '6lowpan'
    826:
      id: vsockmon
      -orig-id: ARPHRD_VSOCKMON
    65534:
      id: none
      -orig-id: ARPHRD_NONE
    65535:
      id: void
      -orig-id: ARPHRD_VOID
  link_attribute_type:
    0:
      id: unspec
      -orig-id: IFLA_UNSPEC
    1:
      id: address
      -orig-id: IFLA_ADDRESS
      doc: Link-layer address; on an IP tunnel its own end.
    2:
      id: broadcast
      -orig-id: IFLA_BROADCAST
      doc: Link-layer broadcast address; on an IP tunnel the other end.
    3:
      id: ifname
      -orig-id: IFLA_IFNAME
      doc: Name of the interface.
    4:
      id: mtu
      -orig-id: IFLA_MTU
      doc: Largest packet, in bytes.
    5:
      id: link
      -orig-id: IFLA_LINK
      doc: |
        Interface index of the lower interface; of the other end of a veth
        pair.
    6:
      id: qdisc
      -orig-id: IFLA_QDISC
      doc: Queueing discipline.
    7:
      id: stats
      -orig-id: IFLA_STATS
      doc: The counters, cut to 32 bits.
    8:
      id: cost
      -orig-id: IFLA_COST
      -nl-raw: no longer used
    9:
      id: priority
      -orig-id: IFLA_PRIORITY
      -nl-raw: no longer used
    10:
      id: master
      -orig-id: IFLA_MASTER
      doc: Interface index of the bridge, bond or VRF that it belongs to.
    11:
      id: wireless
      -orig-id: IFLA_WIRELESS
      -nl-raw: no longer used
    12:
      id: protinfo
      -orig-id: IFLA_PROTINFO
      doc: Settings of the family of the message, nested attributes.
    13:
      id: txqlen
      -orig-id: IFLA_TXQLEN
      doc: Packets that the send queue holds.
    14:
      id: map
      -orig-id: IFLA_MAP
      doc: Hardware resources.
    15:
      id: weight
      -orig-id: IFLA_WEIGHT
      -nl-raw: no longer used
    16:
      id: operstate
      -orig-id: IFLA_OPERSTATE
      doc: State as of RFC 2863.
    17:
      id: linkmode
      -orig-id: IFLA_LINKMODE
      doc: How the state comes about.
    18:
      id: linkinfo
      -orig-id: IFLA_LINKINFO
      doc: Kind of a virtual interface, and what belongs to the kind.
    19:
      id: net_ns_pid
      -orig-id: IFLA_NET_NS_PID
      doc: 'In a request: process whose network namespace the interface goes to.'
    20:
      id: ifalias
      -orig-id: IFLA_IFALIAS
      doc: Free text of the administrator.
    21:
      id: num_vf
      -orig-id: IFLA_NUM_VF
      doc: Virtual functions.
    22:
      id: vfinfo_list
      -orig-id: IFLA_VFINFO_LIST
      -nl-raw: virtual functions and ports of hardware, not part of routing
      doc: Virtual functions, nested attributes.
    23:
      id: stats64
      -orig-id: IFLA_STATS64
      doc: Counters.
    24:
      id: vf_ports
      -orig-id: IFLA_VF_PORTS
      -nl-raw: virtual functions and ports of hardware, not part of routing
      doc: Port profiles of virtual functions, nested attributes.
    25:
      id: port_self
      -orig-id: IFLA_PORT_SELF
      -nl-raw: virtual functions and ports of hardware, not part of routing
      doc: Port profile, nested attributes.
    26:
      id: af_spec
      -orig-id: IFLA_AF_SPEC
      doc: Settings by address family.
    27:
      id: group
      -orig-id: IFLA_GROUP
      doc: Group that the interface belongs to.
    28:
      id: net_ns_fd
      -orig-id: IFLA_NET_NS_FD
      doc: 'In a request: file descriptor of the namespace that it goes to.'
    29:
      id: ext_mask
      -orig-id: IFLA_EXT_MASK
      doc: 'In a request: what the answer shall contain.'
    30:
      id: promiscuity
      -orig-id: IFLA_PROMISCUITY
      doc: 'Greater than 0: all packets are received.'
    31:
      id: num_tx_queues
      -orig-id: IFLA_NUM_TX_QUEUES
      doc: Send queues.
    32:
      id: num_rx_queues
      -orig-id: IFLA_NUM_RX_QUEUES
      doc: Receive queues.
    33:
      id: carrier
      -orig-id: IFLA_CARRIER
      doc: '1: the medium is there.'
    34:
      id: phys_port_id
      -orig-id: IFLA_PHYS_PORT_ID
      -nl-raw: opaque by definition
      doc: Identifier of the physical port.
    35:
      id: carrier_changes
      -orig-id: IFLA_CARRIER_CHANGES
      doc: How often the carrier came or went.
    36:
      id: phys_switch_id
      -orig-id: IFLA_PHYS_SWITCH_ID
      -nl-raw: opaque by definition
      doc: Identifier of the switch that the port belongs to.
    37:
      id: link_netnsid
      -orig-id: IFLA_LINK_NETNSID
      doc: 'Network namespace of the interface that `link` names.'
    38:
      id: phys_port_name
      -orig-id: IFLA_PHYS_PORT_NAME
      doc: Name of the physical port.
    39:
      id: proto_down
      -orig-id: IFLA_PROTO_DOWN
      doc: '1: a protocol holds the interface down.'
    40:
      id: gso_max_segs
      -orig-id: IFLA_GSO_MAX_SEGS
      doc: Most segments of a packet that is segmented on the way out.
    41:
      id: gso_max_size
      -orig-id: IFLA_GSO_MAX_SIZE
      doc: Most bytes of such a packet.
    42:
      id: pad
      -orig-id: IFLA_PAD
    43:
      id: xdp
      -orig-id: IFLA_XDP
      doc: XDP program.
    44:
      id: event
      -orig-id: IFLA_EVENT
      doc: What brought the message about.
    45:
      id: new_netnsid
      -orig-id: IFLA_NEW_NETNSID
      doc: Network namespace that it has moved to.
    46:
      id: target_netnsid
      -orig-id: IFLA_TARGET_NETNSID
      doc: Network namespace that the request or answer is about.
    47:
      id: carrier_up_count
      -orig-id: IFLA_CARRIER_UP_COUNT
      doc: How often it came.
    48:
      id: carrier_down_count
      -orig-id: IFLA_CARRIER_DOWN_COUNT
      doc: How often it went.
    49:
      id: new_ifindex
      -orig-id: IFLA_NEW_IFINDEX
      doc: Interface index that it has there.
    50:
      id: min_mtu
      -orig-id: IFLA_MIN_MTU
      doc: 'Least value of `mtu`.'
    51:
      id: max_mtu
      -orig-id: IFLA_MAX_MTU
      doc: 'Greatest value of `mtu`; 0 for none.'
    52:
      id: prop_list
      -orig-id: IFLA_PROP_LIST
      -nl-nested: true
      doc: Alternative names.
    53:
      id: alt_ifname
      -nl-multi: true
      -orig-id: IFLA_ALT_IFNAME
      doc: An alternative name, in a request by name.
    54:
      id: perm_address
      -orig-id: IFLA_PERM_ADDRESS
      doc: Link-layer address that the hardware came with.
    55:
      id: proto_down_reason
      -orig-id: IFLA_PROTO_DOWN_REASON
      -nl-nested: true
      doc: Why.
    56:
      id: parent_dev_name
      -orig-id: IFLA_PARENT_DEV_NAME
      doc: Device that it belongs to.
    57:
      id: parent_dev_bus_name
      -orig-id: IFLA_PARENT_DEV_BUS_NAME
      doc: Bus of that device.
    58:
      id: gro_max_size
      -orig-id: IFLA_GRO_MAX_SIZE
      doc: Most bytes of a packet put together on the way in.
    59:
      id: tso_max_size
      -orig-id: IFLA_TSO_MAX_SIZE
      doc: Most bytes that the device can segment.
    60:
      id: tso_max_segs
      -orig-id: IFLA_TSO_MAX_SEGS
      doc: Most segments that the device can make.
    61:
      id: allmulti
      -orig-id: IFLA_ALLMULTI
      doc: 'Greater than 0: all multicast packets are received.'
    62:
      id: devlink_port
      -orig-id: IFLA_DEVLINK_PORT
      -nl-raw: virtual functions and ports of hardware, not part of routing
      -nl-nested: true
      doc: Handle of the devlink port, nested attributes; empty without one.
    63:
      id: gso_ipv4_max_size
      -orig-id: IFLA_GSO_IPV4_MAX_SIZE
      doc: Most bytes of an IPv4 packet that is segmented.
    64:
      id: gro_ipv4_max_size
      -orig-id: IFLA_GRO_IPV4_MAX_SIZE
      doc: Most bytes of an IPv4 packet put together.
    65:
      id: dpll_pin
      -orig-id: IFLA_DPLL_PIN
      -nl-raw: virtual functions and ports of hardware, not part of routing
      -nl-nested: true
      doc: DPLL pin, nested attributes; empty without one.
    66:
      id: max_pacing_offload_horizon
      -orig-id: IFLA_MAX_PACING_OFFLOAD_HORIZON
      doc: Nanoseconds that the device can hold a packet back.
    67:
      id: netns_immutable
      -orig-id: IFLA_NETNS_IMMUTABLE
      doc: '1: the interface cannot move to another namespace.'
    68:
      id: headroom
      -orig-id: IFLA_HEADROOM
      doc: Bytes that the device wants in front of a packet.
    69:
      id: tailroom
      -orig-id: IFLA_TAILROOM
      doc: Bytes that the device wants behind a packet.
  link_proto_down_reason_type:
    0:
      id: unspec
      -orig-id: IFLA_PROTO_DOWN_REASON_UNSPEC
    1:
      id: mask
      -orig-id: IFLA_PROTO_DOWN_REASON_MASK
      doc: Bits that shall change.
    2:
      id: value
      -orig-id: IFLA_PROTO_DOWN_REASON_VALUE
      doc: Bits of the reasons.
  link_xdp_attribute_type:
    0:
      id: unspec
      -orig-id: IFLA_XDP_UNSPEC
    1:
      id: fd
      -orig-id: IFLA_XDP_FD
      doc: 'In a request: file descriptor of the program.'
    2:
      id: attached
      -orig-id: IFLA_XDP_ATTACHED
      doc: How a program is attached.
    3:
      id: flags
      -orig-id: IFLA_XDP_FLAGS
      doc: Flags of the request.
    4:
      id: prog_id
      -orig-id: IFLA_XDP_PROG_ID
      doc: Program.
    5:
      id: drv_prog_id
      -orig-id: IFLA_XDP_DRV_PROG_ID
      doc: Program in the driver.
    6:
      id: skb_prog_id
      -orig-id: IFLA_XDP_SKB_PROG_ID
      doc: Program in the generic path.
    7:
      id: hw_prog_id
      -orig-id: IFLA_XDP_HW_PROG_ID
      doc: Program in the hardware.
    8:
      id: expected_fd
      -orig-id: IFLA_XDP_EXPECTED_FD
      doc: 'In a request: program that must be there now.'

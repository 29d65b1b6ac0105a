meta:
  id: rtnl_link_veth
  title: Virtual Ethernet pair
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  encoding: UTF-8
  endian: le
  -nl-endian: host
doc: |
  IFLA_INFO_DATA of a virtual Ethernet pair, in requests: the other end. The
  kernel does not give it back.
doc-ref: https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/veth.c veth_newlink
types:
  link_veth:
    doc: Settings of a virtual Ethernet pair (VETH_INFO_*).
    seq:
      - id: attributes
        type: link_veth_attribute
        repeat: eos
  link_veth_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'link_veth_attribute_type::peer': veth_peer
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: link_veth_attribute_type
  veth_peer:
    -orig-id: struct ifinfomsg
    doc: 'The other end: a link message within the attribute (IFLA_*).'
    seq:
      - id: family
        -orig-id: ifi_family
        type: u1
        enum: netlink_values::address_family
        doc: Unspec.
      - id: reserved
        -orig-id: __ifi_pad
        type: u1
      - id: type
        -orig-id: ifi_type
        type: u2
        doc: Hardware type; 0.
      - id: index
        -orig-id: ifi_index
        type: s4
        doc: Interface index; 0 for one that the kernel chooses.
      - id: flags
        -orig-id: ifi_flags
        type: u4
        doc: 'State and properties (`IFF_*`).'
      - id: change
        -orig-id: ifi_change
        type: u4
        doc: The flags that shall change.
      - id: attributes
        type: veth_peer_attribute
        repeat: eos
  veth_peer_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'veth_peer_attribute_type::target_netnsid': netlink_values::s4_value
            'veth_peer_attribute_type::net_ns_pid': netlink_values::u4_value
            'veth_peer_attribute_type::net_ns_fd': netlink_values::u4_value
            'veth_peer_attribute_type::ifname': netlink_values::string
            'veth_peer_attribute_type::address': netlink_values::hardware_address
            'veth_peer_attribute_type::broadcast': netlink_values::hardware_address
            'veth_peer_attribute_type::txqlen': netlink_values::u4_value
            'veth_peer_attribute_type::linkmode': netlink_values::u1_value
            'veth_peer_attribute_type::mtu': netlink_values::u4_value
            'veth_peer_attribute_type::group': netlink_values::u4_value
            'veth_peer_attribute_type::num_tx_queues': netlink_values::u4_value
            'veth_peer_attribute_type::num_rx_queues': netlink_values::u4_value
            'veth_peer_attribute_type::gso_max_segs': netlink_values::u4_value
            'veth_peer_attribute_type::gso_max_size': netlink_values::u4_value
            'veth_peer_attribute_type::gro_max_size': netlink_values::u4_value
            'veth_peer_attribute_type::gso_ipv4_max_size': netlink_values::u4_value
            'veth_peer_attribute_type::gro_ipv4_max_size': netlink_values::u4_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: veth_peer_attribute_type
enums:
  link_veth_attribute_type:
    0:
      id: unspec
      -orig-id: VETH_INFO_UNSPEC
    1:
      id: peer
      -orig-id: VETH_INFO_PEER
      doc: The other end.
  veth_peer_attribute_type:
    0:
      id: unspec
      -orig-id: IFLA_UNSPEC
    1:
      id: address
      -orig-id: IFLA_ADDRESS
      doc: Link-layer address.
    2:
      id: broadcast
      -orig-id: IFLA_BROADCAST
      doc: Link-layer broadcast address.
    3:
      id: ifname
      -orig-id: IFLA_IFNAME
      doc: Name.
    4:
      id: mtu
      -orig-id: IFLA_MTU
      doc: Largest packet in bytes.
    13:
      id: txqlen
      -orig-id: IFLA_TXQLEN
      doc: Length of the transmit queue in packets.
    17:
      id: linkmode
      -orig-id: IFLA_LINKMODE
      doc: Who says whether it is operational.
    19:
      id: net_ns_pid
      -orig-id: IFLA_NET_NS_PID
      doc: Its network namespace, by a process in it.
    27:
      id: group
      -orig-id: IFLA_GROUP
      doc: Group of interfaces that it belongs to.
    28:
      id: net_ns_fd
      -orig-id: IFLA_NET_NS_FD
      doc: Its network namespace, by a descriptor.
    31:
      id: num_tx_queues
      -orig-id: IFLA_NUM_TX_QUEUES
      doc: Transmit queues.
    32:
      id: num_rx_queues
      -orig-id: IFLA_NUM_RX_QUEUES
      doc: Receive queues.
    40:
      id: gso_max_segs
      -orig-id: IFLA_GSO_MAX_SEGS
      doc: Segments of the largest packet to be segmented later.
    41:
      id: gso_max_size
      -orig-id: IFLA_GSO_MAX_SIZE
      doc: Bytes of the largest packet to be segmented later.
    46:
      id: target_netnsid
      -orig-id: IFLA_TARGET_NETNSID
      doc: Its network namespace, by its id in that of the request.
    58:
      id: gro_max_size
      -orig-id: IFLA_GRO_MAX_SIZE
      doc: Bytes of the largest packet put together on receipt.
    63:
      id: gso_ipv4_max_size
      -orig-id: IFLA_GSO_IPV4_MAX_SIZE
      doc: The same as `gso_max_size`, for IPv4.
    64:
      id: gro_ipv4_max_size
      -orig-id: IFLA_GRO_IPV4_MAX_SIZE
      doc: The same as `gro_max_size`, for IPv4.

meta:
  id: rtnl_link_vxlan
  title: VXLAN interface
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  endian: le
  -nl-endian: host
doc: |
  What IFLA_LINKINFO holds for the kind `vxlan`.
doc-ref: https://docs.kernel.org/networking/vxlan.html
types:
  link_vxlan:
    doc: 'Settings of a VXLAN interface (IFLA_VXLAN_*).'
    seq:
      - id: attributes
        type: link_vxlan_attribute
        repeat: eos
  link_vxlan_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'link_vxlan_attribute_type::id': netlink_values::u4_value
            'link_vxlan_attribute_type::group': netlink_values::address
            'link_vxlan_attribute_type::group6': netlink_values::address
            'link_vxlan_attribute_type::link': netlink_values::u4_value
            'link_vxlan_attribute_type::local': netlink_values::address
            'link_vxlan_attribute_type::local6': netlink_values::address
            'link_vxlan_attribute_type::ttl': netlink_values::u1_value
            'link_vxlan_attribute_type::ttl_inherit': netlink_values::u1_value
            'link_vxlan_attribute_type::tos': netlink_values::u1_value
            'link_vxlan_attribute_type::df': vxlan_df_u1
            'link_vxlan_attribute_type::label': netlink_values::u4be_value
            'link_vxlan_attribute_type::label_policy': vxlan_label_policy_u4
            'link_vxlan_attribute_type::learning': netlink_values::u1_value
            'link_vxlan_attribute_type::proxy': netlink_values::u1_value
            'link_vxlan_attribute_type::rsc': netlink_values::u1_value
            'link_vxlan_attribute_type::l2miss': netlink_values::u1_value
            'link_vxlan_attribute_type::l3miss': netlink_values::u1_value
            'link_vxlan_attribute_type::collect_metadata': netlink_values::u1_value
            'link_vxlan_attribute_type::ageing': netlink_values::u4_value
            'link_vxlan_attribute_type::limit': netlink_values::u4_value
            'link_vxlan_attribute_type::port': netlink_values::u2be_value
            'link_vxlan_attribute_type::udp_csum': netlink_values::u1_value
            'link_vxlan_attribute_type::udp_zero_csum6_tx': netlink_values::u1_value
            'link_vxlan_attribute_type::udp_zero_csum6_rx': netlink_values::u1_value
            'link_vxlan_attribute_type::remcsum_tx': netlink_values::u1_value
            'link_vxlan_attribute_type::remcsum_rx': netlink_values::u1_value
            'link_vxlan_attribute_type::localbypass': netlink_values::u1_value
            'link_vxlan_attribute_type::port_range': vxlan_port_range
            'link_vxlan_attribute_type::gbp': netlink_values::flag
            'link_vxlan_attribute_type::gpe': netlink_values::flag
            'link_vxlan_attribute_type::remcsum_nopartial': netlink_values::flag
            'link_vxlan_attribute_type::vnifilter': netlink_values::u1_value
            'link_vxlan_attribute_type::reserved_bits': netlink_values::opaque
            'link_vxlan_attribute_type::mc_route': netlink_values::u1_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: link_vxlan_attribute_type
  vxlan_port_range:
    -orig-id: struct ifla_vxlan_port_range
    doc: A range of ports.
    seq:
      - id: low
        -orig-id: low
        type: u2be
        doc: First port.
      - id: high
        -orig-id: high
        type: u2be
        doc: Last port.
  vxlan_df_u1:
    seq:
      - id: value
        type: u1
        enum: vxlan_df
  vxlan_label_policy_u4:
    seq:
      - id: value
        type: u4
        enum: vxlan_label_policy
enums:
  vxlan_df:
    0:
      id: unset
      -orig-id: VXLAN_DF_UNSET
    1:
      id: set
      -orig-id: VXLAN_DF_SET
    2:
      id: inherit
      -orig-id: VXLAN_DF_INHERIT
  vxlan_label_policy:
    0:
      id: fixed
      -orig-id: VXLAN_LABEL_FIXED
    1:
      id: inherit
      -orig-id: VXLAN_LABEL_INHERIT
  link_vxlan_attribute_type:
    0:
      id: unspec
      -orig-id: IFLA_VXLAN_UNSPEC
    1:
      id: id
      -orig-id: IFLA_VXLAN_ID
      doc: Network identifier.
    2:
      id: group
      -orig-id: IFLA_VXLAN_GROUP
      doc: Multicast group or other end.
    3:
      id: link
      -orig-id: IFLA_VXLAN_LINK
      doc: Interface index that the tunnel goes out by.
    4:
      id: local
      -orig-id: IFLA_VXLAN_LOCAL
      doc: Own end.
    5:
      id: ttl
      -orig-id: IFLA_VXLAN_TTL
      doc: Outer TTL; 0 for the default.
    6:
      id: tos
      -orig-id: IFLA_VXLAN_TOS
      doc: Outer type of service; 1 for that of the inner packet.
    7:
      id: learning
      -orig-id: IFLA_VXLAN_LEARNING
      doc: '1: tunnel ends are learned.'
    8:
      id: ageing
      -orig-id: IFLA_VXLAN_AGEING
      doc: Seconds after which a forwarding entry goes.
    9:
      id: limit
      -orig-id: IFLA_VXLAN_LIMIT
      doc: Most forwarding entries; 0 for no limit.
    10:
      id: port_range
      -orig-id: IFLA_VXLAN_PORT_RANGE
      doc: Source ports.
    11:
      id: proxy
      -orig-id: IFLA_VXLAN_PROXY
      doc: '1: neighbour requests are answered.'
    12:
      id: rsc
      -orig-id: IFLA_VXLAN_RSC
      doc: '1: routes are short-cut.'
    13:
      id: l2miss
      -orig-id: IFLA_VXLAN_L2MISS
      doc: '1: unknown link-layer addresses are reported.'
    14:
      id: l3miss
      -orig-id: IFLA_VXLAN_L3MISS
      doc: '1: unknown IP addresses are reported.'
    15:
      id: port
      -orig-id: IFLA_VXLAN_PORT
      doc: Destination port.
    16:
      id: group6
      -orig-id: IFLA_VXLAN_GROUP6
      doc: The same in IPv6.
    17:
      id: local6
      -orig-id: IFLA_VXLAN_LOCAL6
      doc: The same in IPv6.
    18:
      id: udp_csum
      -orig-id: IFLA_VXLAN_UDP_CSUM
      doc: '1: UDP checksums in IPv4.'
    19:
      id: udp_zero_csum6_tx
      -orig-id: IFLA_VXLAN_UDP_ZERO_CSUM6_TX
      doc: '1: no UDP checksums in IPv6 on the way out.'
    20:
      id: udp_zero_csum6_rx
      -orig-id: IFLA_VXLAN_UDP_ZERO_CSUM6_RX
      doc: '1: packets without them are accepted.'
    21:
      id: remcsum_tx
      -orig-id: IFLA_VXLAN_REMCSUM_TX
      doc: '1: remote checksum offload on the way out.'
    22:
      id: remcsum_rx
      -orig-id: IFLA_VXLAN_REMCSUM_RX
      doc: '1: remote checksum offload on the way in.'
    23:
      id: gbp
      -orig-id: IFLA_VXLAN_GBP
      doc: Group policy.
    24:
      id: remcsum_nopartial
      -orig-id: IFLA_VXLAN_REMCSUM_NOPARTIAL
      doc: Remote checksums are not kept partial.
    25:
      id: collect_metadata
      -orig-id: IFLA_VXLAN_COLLECT_METADATA
      doc: '1: tunnels are set by routes or filters.'
    26:
      id: label
      -orig-id: IFLA_VXLAN_LABEL
      doc: Outer IPv6 flow label.
    27:
      id: gpe
      -orig-id: IFLA_VXLAN_GPE
      doc: Generic protocol extension.
    28:
      id: ttl_inherit
      -orig-id: IFLA_VXLAN_TTL_INHERIT
      doc: '1: the TTL of the inner packet.'
    29:
      id: df
      -orig-id: IFLA_VXLAN_DF
      doc: 'Outer flag "do not fragment".'
    30:
      id: vnifilter
      -orig-id: IFLA_VXLAN_VNIFILTER
      doc: '1: network identifiers are filtered.'
    31:
      id: localbypass
      -orig-id: IFLA_VXLAN_LOCALBYPASS
      doc: '1: packets to an own end do not leave the host.'
    32:
      id: label_policy
      -orig-id: IFLA_VXLAN_LABEL_POLICY
      doc: Where the flow label comes from.
    33:
      id: reserved_bits
      -orig-id: IFLA_VXLAN_RESERVED_BITS
      -nl-raw: a header of packets, in network form
      doc: Header bits that are accepted though reserved; 8 bytes.
    34:
      id: mc_route
      -orig-id: IFLA_VXLAN_MC_ROUTE
      doc: '1: multicast is routed.'

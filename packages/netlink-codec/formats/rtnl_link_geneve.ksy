meta:
  id: rtnl_link_geneve
  title: Geneve interface
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  encoding: UTF-8
  endian: le
  -nl-endian: host
doc: |
  IFLA_INFO_DATA of a Geneve interface.
doc-ref: 'https://docs.kernel.org/netlink/specs/rt-link.html linkinfo-geneve-attrs'
types:
  link_geneve:
    doc: Settings of a Geneve interface (IFLA_GENEVE_*).
    seq:
      - id: attributes
        type: link_geneve_attribute
        repeat: eos
  link_geneve_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'link_geneve_attribute_type::id': netlink_values::u4_value
            'link_geneve_attribute_type::remote': netlink_values::address
            'link_geneve_attribute_type::remote6': netlink_values::address
            'link_geneve_attribute_type::ttl': netlink_values::u1_value
            'link_geneve_attribute_type::tos': netlink_values::u1_value
            'link_geneve_attribute_type::df': geneve_df_u1
            'link_geneve_attribute_type::label': netlink_values::u4be_value
            'link_geneve_attribute_type::port': netlink_values::u2be_value
            'link_geneve_attribute_type::collect_metadata': netlink_values::flag
            'link_geneve_attribute_type::udp_csum': netlink_values::u1_value
            'link_geneve_attribute_type::udp_zero_csum6_tx': netlink_values::u1_value
            'link_geneve_attribute_type::udp_zero_csum6_rx': netlink_values::u1_value
            'link_geneve_attribute_type::ttl_inherit': netlink_values::u1_value
            'link_geneve_attribute_type::inner_proto_inherit': netlink_values::flag
            'link_geneve_attribute_type::port_range': geneve_port_range
            'link_geneve_attribute_type::gro_hint': netlink_values::flag
            'link_geneve_attribute_type::local': netlink_values::address
            'link_geneve_attribute_type::local6': netlink_values::address
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: link_geneve_attribute_type
  geneve_df_u1:
    seq:
      - id: value
        type: u1
        enum: geneve_df
  geneve_port_range:
    -orig-id: struct ifla_geneve_port_range
    doc: Range of UDP ports.
    seq:
      - id: low
        -orig-id: low
        type: u2be
        doc: First port.
      - id: high
        -orig-id: high
        type: u2be
        doc: Last port.
enums:
  link_geneve_attribute_type:
    0:
      id: unspec
      -orig-id: IFLA_GENEVE_UNSPEC
    1:
      id: id
      -orig-id: IFLA_GENEVE_ID
      doc: Virtual network identifier.
    2:
      id: remote
      -orig-id: IFLA_GENEVE_REMOTE
    3:
      id: ttl
      -orig-id: IFLA_GENEVE_TTL
    4:
      id: tos
      -orig-id: IFLA_GENEVE_TOS
    5:
      id: port
      -orig-id: IFLA_GENEVE_PORT
      doc: UDP port, big-endian.
    6:
      id: collect_metadata
      -orig-id: IFLA_GENEVE_COLLECT_METADATA
    7:
      id: remote6
      -orig-id: IFLA_GENEVE_REMOTE6
    8:
      id: udp_csum
      -orig-id: IFLA_GENEVE_UDP_CSUM
    9:
      id: udp_zero_csum6_tx
      -orig-id: IFLA_GENEVE_UDP_ZERO_CSUM6_TX
    10:
      id: udp_zero_csum6_rx
      -orig-id: IFLA_GENEVE_UDP_ZERO_CSUM6_RX
    11:
      id: label
      -orig-id: IFLA_GENEVE_LABEL
      doc: Flow label, big-endian.
    12:
      id: ttl_inherit
      -orig-id: IFLA_GENEVE_TTL_INHERIT
    13:
      id: df
      -orig-id: IFLA_GENEVE_DF
    14:
      id: inner_proto_inherit
      -orig-id: IFLA_GENEVE_INNER_PROTO_INHERIT
    15:
      id: port_range
      -orig-id: IFLA_GENEVE_PORT_RANGE
      doc: Source ports.
    16:
      id: gro_hint
      -orig-id: IFLA_GENEVE_GRO_HINT
      doc: Tell receivers how to put packets together.
    17:
      id: local
      -orig-id: IFLA_GENEVE_LOCAL
      doc: IPv4 address of this end.
    18:
      id: local6
      -orig-id: IFLA_GENEVE_LOCAL6
      doc: IPv6 address of this end.
  geneve_df:
    0:
      id: unset
      -orig-id: GENEVE_DF_UNSET
    1:
      id: set
      -orig-id: GENEVE_DF_SET
    2:
      id: inherit
      -orig-id: GENEVE_DF_INHERIT

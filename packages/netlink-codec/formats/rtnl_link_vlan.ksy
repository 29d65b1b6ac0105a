meta:
  id: rtnl_link_vlan
  title: VLAN interface
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  encoding: UTF-8
  endian: le
  -nl-endian: host
doc: |
  IFLA_INFO_DATA of a VLAN interface.
doc-ref: 'https://docs.kernel.org/netlink/specs/rt-link.html linkinfo-vlan-attrs'
types:
  link_vlan:
    doc: Settings of a VLAN interface (IFLA_VLAN_*).
    seq:
      - id: attributes
        type: link_vlan_attribute
        repeat: eos
  link_vlan_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'link_vlan_attribute_type::protocol': netlink_values::u2be_value
            'link_vlan_attribute_type::id': netlink_values::u2_value
            'link_vlan_attribute_type::flags': vlan_flags
            'link_vlan_attribute_type::ingress_qos': vlan_qos
            'link_vlan_attribute_type::egress_qos': vlan_qos
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: link_vlan_attribute_type
  vlan_flags:
    -orig-id: struct ifla_vlan_flags
    doc: Flags of a VLAN interface.
    seq:
      - id: flags
        -orig-id: flags
        type: u4
        -nl-flags: vlan_flag_flags
        doc: Flags that are set.
      - id: mask
        -orig-id: mask
        type: u4
        -nl-flags: vlan_flag_flags
        doc: Flags that are meant.
  vlan_qos:
    doc: Pairs of priorities.
    seq:
      - id: attributes
        type: vlan_qos_attribute
        repeat: eos
  vlan_qos_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'vlan_qos_attribute_type::mapping': vlan_qos_mapping
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: vlan_qos_attribute_type
  vlan_qos_mapping:
    -orig-id: struct ifla_vlan_qos_mapping
    doc: A pair of priorities.
    seq:
      - id: from
        -orig-id: from
        type: u4
        doc: Priority that is mapped.
      - id: to
        -orig-id: to
        type: u4
        doc: Priority that it becomes.
enums:
  link_vlan_attribute_type:
    0:
      id: unspec
      -orig-id: IFLA_VLAN_UNSPEC
    1:
      id: id
      -orig-id: IFLA_VLAN_ID
      doc: VLAN identifier.
    2:
      id: flags
      -orig-id: IFLA_VLAN_FLAGS
    3:
      id: egress_qos
      -orig-id: IFLA_VLAN_EGRESS_QOS
      doc: Priorities of packets to VLAN priorities.
    4:
      id: ingress_qos
      -orig-id: IFLA_VLAN_INGRESS_QOS
      doc: VLAN priorities to priorities of packets.
    5:
      id: protocol
      -orig-id: IFLA_VLAN_PROTOCOL
      doc: EtherType, big-endian.
  vlan_qos_attribute_type:
    0:
      id: unspec
      -orig-id: IFLA_VLAN_QOS_UNSPEC
    1:
      id: mapping
      -orig-id: IFLA_VLAN_QOS_MAPPING
      -nl-multi: true
      doc: One pair.
  vlan_flag_flags:
    0x1:
      id: reorder_hdr
      -orig-id: VLAN_FLAG_REORDER_HDR
      -nl-print: REORDER_HDR
    0x2:
      id: gvrp
      -orig-id: VLAN_FLAG_GVRP
      -nl-print: GVRP
    0x4:
      id: loose_binding
      -orig-id: VLAN_FLAG_LOOSE_BINDING
      -nl-print: LOOSE_BINDING
    0x8:
      id: mvrp
      -orig-id: VLAN_FLAG_MVRP
      -nl-print: MVRP
    0x10:
      id: bridge_binding
      -orig-id: VLAN_FLAG_BRIDGE_BINDING
      -nl-print: BRIDGE_BINDING

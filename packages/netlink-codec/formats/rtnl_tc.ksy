meta:
  id: rtnl_tc
  title: rtnetlink traffic control message
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  encoding: UTF-8
  endian: le
  -nl-endian: host
  -nl-name: TrafficControl
  -nl-short: [1]
doc: |
  Body of the messages of queueing disciplines, classes, filters and chains
  (RTM_NEWQDISC and so on). What belongs to a kind stays bytes.
doc-ref: 'https://man7.org/linux/man-pages/man7/rtnetlink.7.html struct tcmsg'
seq:
  - id: family
    -orig-id: tcm_family
    type: u1
    enum: netlink_values::address_family
    doc: Address family; always unspec.
  - id: reserved1
    -orig-id: tcm__pad1
    type: u1
  - id: reserved2
    -orig-id: tcm__pad2
    type: u2
  - id: ifindex
    -orig-id: tcm_ifindex
    type: s4
    doc: Interface index.
  - id: handle
    -orig-id: tcm_handle
    type: u4
    doc: Identifier.
  - id: parent
    -orig-id: tcm_parent
    type: u4
    doc: Identifier of what it hangs on.
  - id: info
    -orig-id: tcm_info
    type: u4
    doc: References; of a filter priority and protocol.
  - id: attributes
    type: traffic_control_attribute
    repeat: eos
types:
  traffic_control_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'traffic_control_attribute_type::kind': netlink_values::string
            'traffic_control_attribute_type::options': netlink_values::opaque
            'traffic_control_attribute_type::ingress_block': netlink_values::u4_value
            'traffic_control_attribute_type::egress_block': netlink_values::u4_value
            'traffic_control_attribute_type::hw_offload': netlink_values::u1_value
            'traffic_control_attribute_type::chain': netlink_values::u4_value
            'traffic_control_attribute_type::stats2': netlink_values::opaque
            'traffic_control_attribute_type::stats': netlink_values::opaque
            'traffic_control_attribute_type::xstats': netlink_values::opaque
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: traffic_control_attribute_type
enums:
  traffic_control_attribute_type:
    0:
      id: unspec
      -orig-id: TCA_UNSPEC
    1:
      id: kind
      -orig-id: TCA_KIND
      doc: Name of the kind.
    2:
      id: options
      -orig-id: TCA_OPTIONS
      -nl-raw: its content depends on the kind
      doc: Settings of the kind.
    3:
      id: stats
      -orig-id: TCA_STATS
      -nl-raw: traffic control, not part of routing
    4:
      id: xstats
      -orig-id: TCA_XSTATS
      -nl-raw: its content depends on the kind
    5:
      id: rate
      -orig-id: TCA_RATE
      -nl-raw: no longer used
    6:
      id: fcnt
      -orig-id: TCA_FCNT
      -nl-raw: no longer used
    7:
      id: stats2
      -orig-id: TCA_STATS2
      -nl-raw: traffic control, not part of routing
    8:
      id: stab
      -orig-id: TCA_STAB
      -nl-raw: traffic control, not part of routing
    9:
      id: pad
      -orig-id: TCA_PAD
    10:
      id: dump_invisible
      -orig-id: TCA_DUMP_INVISIBLE
      -nl-raw: traffic control, not part of routing
    11:
      id: chain
      -orig-id: TCA_CHAIN
      doc: Number of the chain.
    12:
      id: hw_offload
      -orig-id: TCA_HW_OFFLOAD
    13:
      id: ingress_block
      -orig-id: TCA_INGRESS_BLOCK
    14:
      id: egress_block
      -orig-id: TCA_EGRESS_BLOCK
    15:
      id: dump_flags
      -orig-id: TCA_DUMP_FLAGS
      -nl-raw: traffic control, not part of routing
    16:
      id: ext_warn_msg
      -orig-id: TCA_EXT_WARN_MSG
      -nl-raw: traffic control, not part of routing

meta:
  id: rtnl_nexthop
  title: rtnetlink nexthop object message
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - lwtunnel
    - netlink_values
    - nlattr
    - rtnl_values
  endian: le
  -nl-endian: host
  -nl-name: Nexthop
doc: |
  Body of RTM_NEWNEXTHOP, RTM_DELNEXTHOP and RTM_GETNEXTHOP: a nexthop, or a
  group of nexthops, that routes refer to by its identifier.
doc-ref:
  - https://docs.kernel.org/networking/nexthop-group-resilient.html
  - https://github.com/torvalds/linux/blob/master/include/uapi/linux/nexthop.h struct nhmsg
seq:
  - id: family
    -orig-id: nh_family
    type: u1
    enum: netlink_values::address_family
    doc: Address family of the gateway.
  - id: scope
    -orig-id: nh_scope
    type: u1
    enum: rtnl_values::route_scope
    doc: Distance of the gateway.
  - id: protocol
    -orig-id: nh_protocol
    type: u1
    enum: rtnl_values::route_protocol
    doc: Who installed the nexthop.
  - id: reserved
    -orig-id: resvd
    type: u1
  - id: flags
    -orig-id: nh_flags
    type: u4
    -nl-flags: rtnl_values::nexthop_flags
    doc: 'State of the nexthop (`RTNH_F_*`).'
  - id: attributes
    type: nexthop_attribute(scan.encap_type)
    repeat: eos
instances:
  scan:
    pos: 8
    size-eos: true
    type: lwtunnel::encap_type_scan(7)
    -nl-ignore: true
types:
  nexthop_attribute:
    params:
      - id: encap_type
        type: u2
        -nl-sibling: encap_type
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'nexthop_attribute_type::id': netlink_values::u4_value
            'nexthop_attribute_type::group_type': nexthop_group_type_u2
            'nexthop_attribute_type::group': nexthop_group_entrys
            'nexthop_attribute_type::res_group': nexthop_res_group
            'nexthop_attribute_type::hw_stats_enable': netlink_values::u4_value
            'nexthop_attribute_type::group_stats': nexthop_group_stats
            'nexthop_attribute_type::op_flags': nexthop_op_flags_u4
            'nexthop_attribute_type::hw_stats_used': netlink_values::u4_value
            'nexthop_attribute_type::blackhole': netlink_values::flag
            'nexthop_attribute_type::oif': netlink_values::u4_value
            'nexthop_attribute_type::fdb': netlink_values::flag
            'nexthop_attribute_type::gateway': netlink_values::address
            'nexthop_attribute_type::encap': lwtunnel::encap(encap_type)
            'nexthop_attribute_type::encap_type': lwtunnel::encap_type_u2
            'nexthop_attribute_type::groups': netlink_values::flag
            'nexthop_attribute_type::master': netlink_values::u4_value
            'nexthop_attribute_type::res_bucket': nexthop_res_bucket
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: nexthop_attribute_type
  nexthop_group_entry:
    -orig-id: struct nexthop_grp
    doc: A member of a nexthop group.
    seq:
      - id: id
        -orig-id: id
        type: u4
        doc: Identifier of the member.
      - id: weight
        -orig-id: weight
        type: u1
        doc: 'Weight, less 1: its low byte.'
      - id: weight_high
        -orig-id: weight_high
        type: u1
        doc: High byte of the weight, less 1, since Linux 6.12; reserved before.
      - id: reserved
        -orig-id: resvd2
        type: u2
  nexthop_group_stats:
    doc: Counters of the members of a group (NHA_GROUP_STATS_*).
    seq:
      - id: attributes
        type: nexthop_group_stats_attribute
        repeat: eos
  nexthop_group_stats_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'nexthop_group_stats_attribute_type::entry': nexthop_group_stats_entry
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: nexthop_group_stats_attribute_type
  nexthop_group_stats_entry:
    doc: Counters of a member (NHA_GROUP_STATS_ENTRY_*).
    seq:
      - id: attributes
        type: nexthop_group_stats_entry_attribute
        repeat: eos
  nexthop_group_stats_entry_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'nexthop_group_stats_entry_attribute_type::id': netlink_values::u4_value
            'nexthop_group_stats_entry_attribute_type::packets': netlink_values::uint
            'nexthop_group_stats_entry_attribute_type::packets_hw': netlink_values::uint
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: nexthop_group_stats_entry_attribute_type
  nexthop_res_group:
    doc: 'Parameters of a resilient group (NHA_RES_GROUP_*).'
    seq:
      - id: attributes
        type: nexthop_res_group_attribute
        repeat: eos
  nexthop_res_group_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'nexthop_res_group_attribute_type::buckets': netlink_values::u2_value
            'nexthop_res_group_attribute_type::idle_timer': netlink_values::u4_value
            'nexthop_res_group_attribute_type::unbalanced_timer': netlink_values::u4_value
            'nexthop_res_group_attribute_type::unbalanced_time': netlink_values::u8_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: nexthop_res_group_attribute_type
  nexthop_res_bucket:
    doc: 'A bucket of a resilient group (NHA_RES_BUCKET_*).'
    seq:
      - id: attributes
        type: nexthop_res_bucket_attribute
        repeat: eos
  nexthop_res_bucket_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'nexthop_res_bucket_attribute_type::index': netlink_values::u2_value
            'nexthop_res_bucket_attribute_type::nh_id': netlink_values::u4_value
            'nexthop_res_bucket_attribute_type::idle_time': netlink_values::u8_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: nexthop_res_bucket_attribute_type
  nexthop_group_entrys:
    seq:
      - id: values
        type: nexthop_group_entry
        repeat: eos
  nexthop_group_type_u2:
    seq:
      - id: value
        type: u2
        enum: nexthop_group_type
  nexthop_op_flags_u4:
    seq:
      - id: value
        type: u4
        -nl-flags: nexthop_op_flags
enums:
  nexthop_group_type:
    0:
      id: multipath
      -orig-id: NEXTHOP_GRP_TYPE_MPATH
      -nl-print: mpath
    1:
      id: resilient
      -orig-id: NEXTHOP_GRP_TYPE_RES
  nexthop_op_flags:
    0x1:
      id: dump_stats
      -orig-id: NHA_OP_FLAG_DUMP_STATS
    0x2:
      id: dump_hw_stats
      -orig-id: NHA_OP_FLAG_DUMP_HW_STATS
    0x80000000:
      id: resp_grp_resvd_0
      -orig-id: NHA_OP_FLAG_RESP_GRP_RESVD_0
  nexthop_attribute_type:
    1:
      id: id
      -orig-id: NHA_ID
      doc: Identifier.
    2:
      id: group
      -orig-id: NHA_GROUP
      doc: Members of a group.
    3:
      id: group_type
      -orig-id: NHA_GROUP_TYPE
      doc: How a group chooses among its members.
    4:
      id: blackhole
      -orig-id: NHA_BLACKHOLE
      doc: Packets are dropped.
    5:
      id: oif
      -orig-id: NHA_OIF
      doc: Interface index that packets go out by.
    6:
      id: gateway
      -orig-id: NHA_GATEWAY
      doc: Address of the router.
    7:
      id: encap_type
      -orig-id: NHA_ENCAP_TYPE
      doc: Kind of encapsulation.
    8:
      id: encap
      -orig-id: NHA_ENCAP
      -nl-nested: true
      doc: 'What is put around the packet; `encap_type` says in which form.'
    9:
      id: groups
      -orig-id: NHA_GROUPS
      doc: Dump groups alone.
    10:
      id: master
      -orig-id: NHA_MASTER
      doc: Dump nexthops by interfaces of this master alone.
    11:
      id: fdb
      -orig-id: NHA_FDB
      doc: The nexthop is for entries of a bridge forwarding database.
    12:
      id: res_group
      -orig-id: NHA_RES_GROUP
      -nl-nested: true
      doc: Parameters of a resilient group.
    13:
      id: res_bucket
      -orig-id: NHA_RES_BUCKET
      -nl-nested: true
      doc: A bucket of a resilient group.
    14:
      id: op_flags
      -orig-id: NHA_OP_FLAGS
      doc: What an answer contains, or shall contain.
    15:
      id: group_stats
      -orig-id: NHA_GROUP_STATS
      -nl-nested: true
      doc: Counters of the members, nested attributes.
    16:
      id: hw_stats_enable
      -orig-id: NHA_HW_STATS_ENABLE
      doc: Whether counters in hardware are wanted.
    17:
      id: hw_stats_used
      -orig-id: NHA_HW_STATS_USED
      doc: Whether there are counters in hardware.
  nexthop_res_group_attribute_type:
    0:
      id: pad
      -orig-id: NHA_RES_GROUP_PAD
    1:
      id: buckets
      -orig-id: NHA_RES_GROUP_BUCKETS
      doc: Number of buckets.
    2:
      id: idle_timer
      -orig-id: NHA_RES_GROUP_IDLE_TIMER
      doc: Hundredths of a second before an idle bucket may move.
    3:
      id: unbalanced_timer
      -orig-id: NHA_RES_GROUP_UNBALANCED_TIMER
      doc: Hundredths of a second before buckets must move.
    4:
      id: unbalanced_time
      -orig-id: NHA_RES_GROUP_UNBALANCED_TIME
      doc: Hundredths of a second that the group has been unbalanced.
  nexthop_res_bucket_attribute_type:
    0:
      id: pad
      -orig-id: NHA_RES_BUCKET_PAD
    1:
      id: index
      -orig-id: NHA_RES_BUCKET_INDEX
      doc: Number of the bucket.
    2:
      id: idle_time
      -orig-id: NHA_RES_BUCKET_IDLE_TIME
      doc: Hundredths of a second without traffic.
    3:
      id: nh_id
      -orig-id: NHA_RES_BUCKET_NH_ID
      doc: Nexthop that the bucket sends to.
  nexthop_group_stats_attribute_type:
    0:
      id: unspec
      -orig-id: NHA_GROUP_STATS_UNSPEC
    1:
      id: entry
      -orig-id: NHA_GROUP_STATS_ENTRY
      -nl-nested: true
      -nl-multi: true
      doc: Counters of one member.
  nexthop_group_stats_entry_attribute_type:
    0:
      id: unspec
      -orig-id: NHA_GROUP_STATS_ENTRY_UNSPEC
    1:
      id: id
      -orig-id: NHA_GROUP_STATS_ENTRY_ID
      doc: Identifier of the member.
    2:
      id: packets
      -orig-id: NHA_GROUP_STATS_ENTRY_PACKETS
      doc: Packets that it was chosen for.
    3:
      id: packets_hw
      -orig-id: NHA_GROUP_STATS_ENTRY_PACKETS_HW
      doc: Packets that hardware chose it for.

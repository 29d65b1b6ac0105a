meta:
  id: rtnl_rule
  title: rtnetlink policy rule message
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
    - rtnl_values
  encoding: UTF-8
  endian: le
  -nl-endian: host
  -nl-name: Rule
  -nl-short: [1, 4]
doc: |
  Body of RTM_NEWRULE, RTM_DELRULE and RTM_GETRULE: which packets look up which
  routing table.
doc-ref: https://docs.kernel.org/netlink/specs/rt-rule.html struct fib_rule_hdr
seq:
  - id: family
    -orig-id: family
    type: u1
    enum: netlink_values::address_family
    doc: Address family.
  - id: dst_len
    -orig-id: dst_len
    type: u1
    doc: Prefix length of the destination in bits.
  - id: src_len
    -orig-id: src_len
    type: u1
    doc: Prefix length of the source in bits.
  - id: tos
    -orig-id: tos
    type: u1
    doc: Type of service; 0 for any.
  - id: table_byte
    -orig-id: table
    type: u1
    enum: rtnl_values::route_table
    doc: 'Table, where its number fits. See `table`.'
  - id: reserved1
    -orig-id: res1
    type: u1
  - id: reserved2
    -orig-id: res2
    type: u1
  - id: action
    -orig-id: action
    type: u1
    enum: rule_action
    doc: What happens to a packet that matches.
  - id: flags
    -orig-id: flags
    type: u4
    -nl-flags: rule_flags
    doc: 'Flags of the rule (`FIB_RULE_*`).'
  - id: attributes
    type: rule_attribute
    repeat: eos
types:
  rule_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'rule_attribute_type::table': route_table_u4
            'rule_attribute_type::suppress_prefixlen': netlink_values::s4_value
            'rule_attribute_type::protocol': route_protocol_u1
            'rule_attribute_type::iifname': netlink_values::string
            'rule_attribute_type::oifname': netlink_values::string
            'rule_attribute_type::priority': netlink_values::u4_value
            'rule_attribute_type::fwmark': netlink_values::u4_value
            'rule_attribute_type::fwmask': netlink_values::u4_value
            'rule_attribute_type::goto': netlink_values::u4_value
            'rule_attribute_type::tun_id': netlink_values::u8be_value
            'rule_attribute_type::l3mdev': netlink_values::u1_value
            'rule_attribute_type::uid_range': rule_uid_range
            'rule_attribute_type::sport_range': rule_port_range
            'rule_attribute_type::dport_range': rule_port_range
            'rule_attribute_type::suppress_ifgroup': netlink_values::s4_value
            'rule_attribute_type::dst': netlink_values::address
            'rule_attribute_type::src': netlink_values::address
            'rule_attribute_type::flow': netlink_values::u4_value
            'rule_attribute_type::dscp': netlink_values::u1_value
            'rule_attribute_type::flowlabel': netlink_values::u4be_value
            'rule_attribute_type::flowlabel_mask': netlink_values::u4be_value
            'rule_attribute_type::sport_mask': netlink_values::u2_value
            'rule_attribute_type::dport_mask': netlink_values::u2_value
            'rule_attribute_type::ip_proto': ip_protocol_u1
            'rule_attribute_type::dscp_mask': netlink_values::u1_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: rule_attribute_type
  rule_uid_range:
    -orig-id: struct fib_rule_uid_range
    doc: A range of users.
    seq:
      - id: start
        -orig-id: start
        type: u4
        doc: First user.
      - id: end
        -orig-id: end
        type: u4
        doc: Last user.
  rule_port_range:
    -orig-id: struct fib_rule_port_range
    doc: A range of ports, in host order.
    seq:
      - id: start
        -orig-id: start
        type: u2
        doc: First port.
      - id: end
        -orig-id: end
        type: u2
        doc: Last port.
  ip_protocol_u1:
    seq:
      - id: value
        type: u1
        enum: netlink_values::ip_protocol
  route_protocol_u1:
    seq:
      - id: value
        type: u1
        enum: rtnl_values::route_protocol
  route_table_u4:
    seq:
      - id: value
        type: u4
        enum: rtnl_values::route_table
enums:
  rule_action:
    0:
      id: unspec
      -orig-id: FR_ACT_UNSPEC
    1:
      id: to_table
      -orig-id: FR_ACT_TO_TBL
      -nl-print: lookup
    2:
      id: goto
      -orig-id: FR_ACT_GOTO
    3:
      id: nop
      -orig-id: FR_ACT_NOP
    4:
      id: res3
      -orig-id: FR_ACT_RES3
    5:
      id: res4
      -orig-id: FR_ACT_RES4
    6:
      id: blackhole
      -orig-id: FR_ACT_BLACKHOLE
    7:
      id: unreachable
      -orig-id: FR_ACT_UNREACHABLE
    8:
      id: prohibit
      -orig-id: FR_ACT_PROHIBIT
  rule_flags:
    0x1:
      id: permanent
      -orig-id: FIB_RULE_PERMANENT
    0x2:
      id: invert
      -orig-id: FIB_RULE_INVERT
      -nl-print: not
    0x4:
      id: unresolved
      -orig-id: FIB_RULE_UNRESOLVED
    0x8:
      id: iif_detached
      -orig-id: FIB_RULE_IIF_DETACHED
    0x10:
      id: oif_detached
      -orig-id: FIB_RULE_OIF_DETACHED
    0x10000:
      id: find_saddr
      -orig-id: FIB_RULE_FIND_SADDR
  rule_attribute_type:
    1:
      id: dst
      -orig-id: FRA_DST
      doc: Destination prefix.
    2:
      id: src
      -orig-id: FRA_SRC
      doc: Source prefix.
    3:
      id: iifname
      -orig-id: FRA_IIFNAME
      doc: Name of the interface that the packet comes in by.
    4:
      id: goto
      -orig-id: FRA_GOTO
      doc: Priority of the rule to go on with.
    5:
      id: unused2
      -orig-id: FRA_UNUSED2
    6:
      id: priority
      -orig-id: FRA_PRIORITY
      doc: Rules are tried in ascending order.
    7:
      id: unused3
      -orig-id: FRA_UNUSED3
    8:
      id: unused4
      -orig-id: FRA_UNUSED4
    9:
      id: unused5
      -orig-id: FRA_UNUSED5
    10:
      id: fwmark
      -orig-id: FRA_FWMARK
      doc: Firewall mark.
    11:
      id: flow
      -orig-id: FRA_FLOW
      doc: 'Realms: source in the high 16 bits, destination in the low ones.'
    12:
      id: tun_id
      -orig-id: FRA_TUN_ID
      doc: Tunnel key.
    13:
      id: suppress_ifgroup
      -orig-id: FRA_SUPPRESS_IFGROUP
      doc: Routes by an interface of this group are not taken; -1 for none.
    14:
      id: suppress_prefixlen
      -orig-id: FRA_SUPPRESS_PREFIXLEN
      doc: Routes with a prefix no longer than this are not taken; -1 for none.
    15:
      id: table
      -orig-id: FRA_TABLE
      doc: Number of the routing table, for every number.
    16:
      id: fwmask
      -orig-id: FRA_FWMASK
      doc: Bits of the mark that count.
    17:
      id: oifname
      -orig-id: FRA_OIFNAME
      doc: Name of the interface that the socket is bound to.
    18:
      id: pad
      -orig-id: FRA_PAD
    19:
      id: l3mdev
      -orig-id: FRA_L3MDEV
      doc: '1: look up the table of the VRF that the interface is in.'
    20:
      id: uid_range
      -orig-id: FRA_UID_RANGE
      doc: Users that the socket may belong to.
    21:
      id: protocol
      -orig-id: FRA_PROTOCOL
      doc: Who made the rule.
    22:
      id: ip_proto
      -orig-id: FRA_IP_PROTO
      doc: Protocol.
    23:
      id: sport_range
      -orig-id: FRA_SPORT_RANGE
      doc: Source ports.
    24:
      id: dport_range
      -orig-id: FRA_DPORT_RANGE
      doc: Destination ports.
    25:
      id: dscp
      -orig-id: FRA_DSCP
      doc: Differentiated services code point.
    26:
      id: flowlabel
      -orig-id: FRA_FLOWLABEL
      doc: IPv6 flow label.
    27:
      id: flowlabel_mask
      -orig-id: FRA_FLOWLABEL_MASK
      doc: Bits of the flow label that count.
    28:
      id: sport_mask
      -orig-id: FRA_SPORT_MASK
      doc: Bits of the source port that count.
    29:
      id: dport_mask
      -orig-id: FRA_DPORT_MASK
      doc: Bits of the destination port that count.
    30:
      id: dscp_mask
      -orig-id: FRA_DSCP_MASK
      doc: Bits of the code point that count.

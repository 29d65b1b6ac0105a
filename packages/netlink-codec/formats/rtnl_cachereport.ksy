meta:
  id: rtnl_cachereport
  title: rtnetlink multicast cache report message
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  endian: le
  -nl-endian: host
  -nl-name: CacheReport
doc: |
  Body of RTM_NEWCACHEREPORT: a packet for which there is no multicast route, or
  which came in by another interface than it should. In IPv6 the attributes are
  the same, but for the sizes of addresses.
doc-ref: 'https://man7.org/linux/man-pages/man7/rtnetlink.7.html struct rtgenmsg'
seq:
  - id: family
    -orig-id: rtgen_family
    type: u1
    enum: netlink_values::address_family
    doc: Address family.
  - id: alignment
    size: '(0 - _io.pos) & 3'
    if: not _io.eof
    -nl-align: 4
  - id: attributes
    type: cache_report_attribute
    repeat: eos
types:
  cache_report_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'cache_report_attribute_type::msgtype': netlink_values::u1_value
            'cache_report_attribute_type::vif_id': netlink_values::u4_value
            'cache_report_attribute_type::src_addr': netlink_values::address
            'cache_report_attribute_type::dst_addr': netlink_values::address
            'cache_report_attribute_type::table': netlink_values::u4_value
            'cache_report_attribute_type::pkt': netlink_values::opaque
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: cache_report_attribute_type
enums:
  cache_report_attribute_type:
    0:
      id: unspec
      -orig-id: IPMRA_CREPORT_UNSPEC
    1:
      id: msgtype
      -orig-id: IPMRA_CREPORT_MSGTYPE
      doc: What happened.
    2:
      id: vif_id
      -orig-id: IPMRA_CREPORT_VIF_ID
      doc: Number of the multicast interface.
    3:
      id: src_addr
      -orig-id: IPMRA_CREPORT_SRC_ADDR
      doc: Source.
    4:
      id: dst_addr
      -orig-id: IPMRA_CREPORT_DST_ADDR
      doc: Group.
    5:
      id: pkt
      -orig-id: IPMRA_CREPORT_PKT
      -nl-raw: a packet
      doc: The packet.
    6:
      id: table
      -orig-id: IPMRA_CREPORT_TABLE
      doc: Routing table.

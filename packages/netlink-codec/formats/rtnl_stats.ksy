meta:
  id: rtnl_stats
  title: rtnetlink statistics message
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
    - rtnl_link
  endian: le
  -nl-endian: host
  -nl-name: Stats
doc: |
  Body of RTM_NEWSTATS, RTM_GETSTATS and RTM_SETSTATS: counters of an interface.
doc-ref: 'https://man7.org/linux/man-pages/man7/rtnetlink.7.html struct if_stats_msg'
seq:
  - id: family
    -orig-id: family
    type: u1
    enum: netlink_values::address_family
    doc: Address family; always unspec.
  - id: reserved1
    -orig-id: pad1
    type: u1
  - id: reserved2
    -orig-id: pad2
    type: u2
  - id: ifindex
    -orig-id: ifindex
    type: u4
    doc: Interface index; 0 for all.
  - id: filter_mask
    -orig-id: filter_mask
    type: u4
    doc: 'Groups of counters: bit n - 1 stands for attribute n.'
  - id: attributes
    type: stats_attribute
    repeat: eos
types:
  stats_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'stats_attribute_type::link_64': rtnl_link::link_stats64
            'stats_attribute_type::link_xstats': netlink_values::opaque
            'stats_attribute_type::link_xstats_slave': netlink_values::opaque
            'stats_attribute_type::link_offload_xstats': netlink_values::opaque
            'stats_attribute_type::af_spec': netlink_values::opaque
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: stats_attribute_type
enums:
  stats_attribute_type:
    0:
      id: unspec
      -orig-id: IFLA_STATS_UNSPEC
    1:
      id: link_64
      -orig-id: IFLA_STATS_LINK_64
      doc: Counters of the interface.
    2:
      id: link_xstats
      -orig-id: IFLA_STATS_LINK_XSTATS
      -nl-raw: its content depends on the kind
      doc: Counters of its kind.
    3:
      id: link_xstats_slave
      -orig-id: IFLA_STATS_LINK_XSTATS_SLAVE
      -nl-raw: its content depends on the kind
      doc: Counters of its role below a master.
    4:
      id: link_offload_xstats
      -orig-id: IFLA_STATS_LINK_OFFLOAD_XSTATS
      -nl-raw: virtual functions and ports of hardware, not part of routing
      doc: Counters of what hardware forwards.
    5:
      id: af_spec
      -orig-id: IFLA_STATS_AF_SPEC
      -nl-raw: virtual functions and ports of hardware, not part of routing
      doc: Counters by address family.

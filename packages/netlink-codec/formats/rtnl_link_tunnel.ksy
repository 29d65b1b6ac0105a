meta:
  id: rtnl_link_tunnel
  title: IP tunnel interfaces
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  encoding: UTF-8
  endian: le
  -nl-endian: host
doc: |
  IFLA_INFO_DATA of tunnels: GRE over IPv4 and IPv6, IP in IP, 6in4 and IPv6
  tunnels.
doc-ref: 'https://docs.kernel.org/netlink/specs/rt-link.html linkinfo-gre-attrs'
types:
  link_gre:
    doc: Settings of a GRE tunnel (IFLA_GRE_*).
    seq:
      - id: attributes
        type: link_gre_attribute
        repeat: eos
  link_gre_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'link_gre_attribute_type::link': netlink_values::u4_value
            'link_gre_attribute_type::iflags': netlink_values::u2be_value
            'link_gre_attribute_type::oflags': netlink_values::u2be_value
            'link_gre_attribute_type::ikey': netlink_values::u4be_value
            'link_gre_attribute_type::okey': netlink_values::u4be_value
            'link_gre_attribute_type::local': netlink_values::address
            'link_gre_attribute_type::remote': netlink_values::address
            'link_gre_attribute_type::ttl': netlink_values::u1_value
            'link_gre_attribute_type::tos': netlink_values::u1_value
            'link_gre_attribute_type::encap_limit': netlink_values::u1_value
            'link_gre_attribute_type::flowinfo': netlink_values::u4be_value
            'link_gre_attribute_type::pmtudisc': netlink_values::u1_value
            'link_gre_attribute_type::fwmark': netlink_values::u4_value
            'link_gre_attribute_type::flags': netlink_values::u4_value
            'link_gre_attribute_type::encap_type': netlink_values::u2_value
            'link_gre_attribute_type::encap_sport': netlink_values::u2be_value
            'link_gre_attribute_type::encap_dport': netlink_values::u2be_value
            'link_gre_attribute_type::encap_flags': netlink_values::u2_value
            'link_gre_attribute_type::ignore_df': netlink_values::u1_value
            'link_gre_attribute_type::collect_metadata': netlink_values::flag
            'link_gre_attribute_type::erspan_ver': netlink_values::u1_value
            'link_gre_attribute_type::erspan_index': netlink_values::u4_value
            'link_gre_attribute_type::erspan_dir': netlink_values::u1_value
            'link_gre_attribute_type::erspan_hwid': netlink_values::u2_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: link_gre_attribute_type
  link_iptun:
    doc: Settings of an IP tunnel (IFLA_IPTUN_*).
    seq:
      - id: attributes
        type: link_iptun_attribute
        repeat: eos
  link_iptun_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'link_iptun_attribute_type::link': netlink_values::u4_value
            'link_iptun_attribute_type::local': netlink_values::address
            'link_iptun_attribute_type::remote': netlink_values::address
            'link_iptun_attribute_type::ttl': netlink_values::u1_value
            'link_iptun_attribute_type::tos': netlink_values::u1_value
            'link_iptun_attribute_type::encap_limit': netlink_values::u1_value
            'link_iptun_attribute_type::flowinfo': netlink_values::u4be_value
            'link_iptun_attribute_type::pmtudisc': netlink_values::u1_value
            'link_iptun_attribute_type::proto': netlink_values::u1_value
            'link_iptun_attribute_type::flags': netlink_values::u4_value
            'link_iptun_attribute_type::fwmark': netlink_values::u4_value
            'link_iptun_attribute_type::n6rd_prefix': netlink_values::address
            'link_iptun_attribute_type::n6rd_relay_prefix': netlink_values::u4be_value
            'link_iptun_attribute_type::n6rd_prefixlen': netlink_values::u2_value
            'link_iptun_attribute_type::n6rd_relay_prefixlen': netlink_values::u2_value
            'link_iptun_attribute_type::encap_type': netlink_values::u2_value
            'link_iptun_attribute_type::encap_sport': netlink_values::u2be_value
            'link_iptun_attribute_type::encap_dport': netlink_values::u2be_value
            'link_iptun_attribute_type::encap_flags': netlink_values::u2_value
            'link_iptun_attribute_type::collect_metadata': netlink_values::flag
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: link_iptun_attribute_type
enums:
  link_gre_attribute_type:
    0:
      id: unspec
      -orig-id: IFLA_GRE_UNSPEC
    1:
      id: link
      -orig-id: IFLA_GRE_LINK
      doc: Interface index that packets go out by.
    2:
      id: iflags
      -orig-id: IFLA_GRE_IFLAGS
      doc: Flags of packets that come in (GRE_*), big-endian.
    3:
      id: oflags
      -orig-id: IFLA_GRE_OFLAGS
      doc: Flags of packets that go out (GRE_*), big-endian.
    4:
      id: ikey
      -orig-id: IFLA_GRE_IKEY
      doc: Key of packets that come in.
    5:
      id: okey
      -orig-id: IFLA_GRE_OKEY
      doc: Key of packets that go out.
    6:
      id: local
      -orig-id: IFLA_GRE_LOCAL
      doc: Own address.
    7:
      id: remote
      -orig-id: IFLA_GRE_REMOTE
      doc: Address of the other end.
    8:
      id: ttl
      -orig-id: IFLA_GRE_TTL
      doc: TTL or hop limit; 0 for that of the packet.
    9:
      id: tos
      -orig-id: IFLA_GRE_TOS
      doc: Type of service or traffic class; 1 for that of the packet.
    10:
      id: pmtudisc
      -orig-id: IFLA_GRE_PMTUDISC
    11:
      id: encap_limit
      -orig-id: IFLA_GRE_ENCAP_LIMIT
    12:
      id: flowinfo
      -orig-id: IFLA_GRE_FLOWINFO
      doc: Traffic class and flow label, big-endian.
    13:
      id: flags
      -orig-id: IFLA_GRE_FLAGS
    14:
      id: encap_type
      -orig-id: IFLA_GRE_ENCAP_TYPE
    15:
      id: encap_flags
      -orig-id: IFLA_GRE_ENCAP_FLAGS
    16:
      id: encap_sport
      -orig-id: IFLA_GRE_ENCAP_SPORT
    17:
      id: encap_dport
      -orig-id: IFLA_GRE_ENCAP_DPORT
    18:
      id: collect_metadata
      -orig-id: IFLA_GRE_COLLECT_METADATA
      doc: Destinations come with the packets.
    19:
      id: ignore_df
      -orig-id: IFLA_GRE_IGNORE_DF
    20:
      id: fwmark
      -orig-id: IFLA_GRE_FWMARK
    21:
      id: erspan_index
      -orig-id: IFLA_GRE_ERSPAN_INDEX
    22:
      id: erspan_ver
      -orig-id: IFLA_GRE_ERSPAN_VER
    23:
      id: erspan_dir
      -orig-id: IFLA_GRE_ERSPAN_DIR
    24:
      id: erspan_hwid
      -orig-id: IFLA_GRE_ERSPAN_HWID
  link_iptun_attribute_type:
    0:
      id: unspec
      -orig-id: IFLA_IPTUN_UNSPEC
    1:
      id: link
      -orig-id: IFLA_IPTUN_LINK
      doc: Interface index that packets go out by.
    2:
      id: local
      -orig-id: IFLA_IPTUN_LOCAL
      doc: Own address.
    3:
      id: remote
      -orig-id: IFLA_IPTUN_REMOTE
      doc: Address of the other end.
    4:
      id: ttl
      -orig-id: IFLA_IPTUN_TTL
      doc: TTL or hop limit; 0 for that of the packet.
    5:
      id: tos
      -orig-id: IFLA_IPTUN_TOS
      doc: Type of service or traffic class; 1 for that of the packet.
    6:
      id: encap_limit
      -orig-id: IFLA_IPTUN_ENCAP_LIMIT
    7:
      id: flowinfo
      -orig-id: IFLA_IPTUN_FLOWINFO
      doc: Traffic class and flow label, big-endian.
    8:
      id: flags
      -orig-id: IFLA_IPTUN_FLAGS
      doc: Flags of the tunnel; in sit only 16 bits count.
    9:
      id: proto
      -orig-id: IFLA_IPTUN_PROTO
      doc: Protocol inside; 0 for any.
    10:
      id: pmtudisc
      -orig-id: IFLA_IPTUN_PMTUDISC
    11:
      id: n6rd_prefix
      -orig-id: IFLA_IPTUN_6RD_PREFIX
    12:
      id: n6rd_relay_prefix
      -orig-id: IFLA_IPTUN_6RD_RELAY_PREFIX
    13:
      id: n6rd_prefixlen
      -orig-id: IFLA_IPTUN_6RD_PREFIXLEN
    14:
      id: n6rd_relay_prefixlen
      -orig-id: IFLA_IPTUN_6RD_RELAY_PREFIXLEN
    15:
      id: encap_type
      -orig-id: IFLA_IPTUN_ENCAP_TYPE
    16:
      id: encap_flags
      -orig-id: IFLA_IPTUN_ENCAP_FLAGS
    17:
      id: encap_sport
      -orig-id: IFLA_IPTUN_ENCAP_SPORT
    18:
      id: encap_dport
      -orig-id: IFLA_IPTUN_ENCAP_DPORT
    19:
      id: collect_metadata
      -orig-id: IFLA_IPTUN_COLLECT_METADATA
    20:
      id: fwmark
      -orig-id: IFLA_IPTUN_FWMARK

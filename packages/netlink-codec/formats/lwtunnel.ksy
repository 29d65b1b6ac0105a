meta:
  id: lwtunnel
  title: Encapsulation of routed packets
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - lwtunnel_others
    - lwtunnel_seg6
    - netlink_values
    - nlattr
  endian: le
  -nl-endian: host
doc: |
  What a route or a nexthop puts around the packets that take it: "light-weight
  tunnels". The encapsulation is a nested attribute whose content depends on
  another attribute, the encapsulation type, which the kernel emits behind it.
doc-ref: https://docs.kernel.org/netlink/specs/rt-route.html lwtunnel
types:
  encap_type_scan:
    doc: Finds the encapsulation type among the attributes of a set.
    params:
      - id: wanted
        type: u2
        doc: Number of the attribute that holds it in this set.
    seq:
      - id: attributes
        type: 'encap_type_scan_entry(wanted, _index == 0 ? 0 : attributes[_index - 1].encap_type)'
        repeat: eos
    instances:
      encap_type:
        value: 'attributes.size == 0 ? 0 : attributes.last.encap_type'
  encap_type_scan_entry:
    params:
      - id: wanted
        type: u2
      - id: before
        type: u2
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type: encap_type_peek
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      encap_type:
        value: 'header.type == wanted ? value.encap_type : before'
  encap_type_peek:
    seq:
      - id: encap_type
        type: u2
        if: _io.size >= 2
  encap:
    doc: The encapsulation, by its type.
    params:
      - id: encap_type
        type: u2
    seq:
      - id: content
        size-eos: true
        type:
          switch-on: encap_type
          cases:
            1: encap_mpls
            2: encap_ip
            3: lwtunnel_others::encap_ila
            4: encap_ip6
            5: lwtunnel_seg6::encap_seg6
            6: lwtunnel_others::encap_bpf
            7: lwtunnel_seg6::encap_seg6_local
            8: lwtunnel_others::encap_rpl
            9: lwtunnel_others::encap_ioam6
            10: lwtunnel_others::encap_xfrm
  encap_mpls:
    doc: 'MPLS labels in front of the packet (MPLS_IPTUNNEL_*).'
    seq:
      - id: attributes
        type: encap_mpls_attribute
        repeat: eos
  encap_mpls_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'encap_mpls_attribute_type::dst': netlink_values::opaque
            'encap_mpls_attribute_type::ttl': netlink_values::u1_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: encap_mpls_attribute_type
  encap_ip:
    doc: 'Metadata for an IPv4 tunnel device (LWTUNNEL_IP_*).'
    seq:
      - id: attributes
        type: encap_ip_attribute
        repeat: eos
  encap_ip_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'encap_ip_attribute_type::id': netlink_values::u8be_value
            'encap_ip_attribute_type::dst': netlink_values::address
            'encap_ip_attribute_type::src': netlink_values::address
            'encap_ip_attribute_type::tos': netlink_values::u1_value
            'encap_ip_attribute_type::ttl': netlink_values::u1_value
            'encap_ip_attribute_type::flags': netlink_values::u2be_value
            'encap_ip_attribute_type::opts': encap_options
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: encap_ip_attribute_type
  encap_ip6:
    doc: 'Metadata for an IPv6 tunnel device (LWTUNNEL_IP6_*).'
    seq:
      - id: attributes
        type: encap_ip6_attribute
        repeat: eos
  encap_ip6_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'encap_ip6_attribute_type::id': netlink_values::u8be_value
            'encap_ip6_attribute_type::dst': netlink_values::address
            'encap_ip6_attribute_type::src': netlink_values::address
            'encap_ip6_attribute_type::tc': netlink_values::u1_value
            'encap_ip6_attribute_type::hoplimit': netlink_values::u1_value
            'encap_ip6_attribute_type::flags': netlink_values::u2be_value
            'encap_ip6_attribute_type::opts': encap_options
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: encap_ip6_attribute_type
  encap_options:
    doc: Options of the tunnel protocol (LWTUNNEL_IP_OPTS_*).
    seq:
      - id: attributes
        type: encap_options_attribute
        repeat: eos
  encap_options_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'encap_options_attribute_type::geneve': encap_geneve_option
            'encap_options_attribute_type::vxlan': encap_vxlan_option
            'encap_options_attribute_type::erspan': encap_erspan_option
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: encap_options_attribute_type
  encap_geneve_option:
    doc: A Geneve option (LWTUNNEL_IP_OPT_GENEVE_*).
    seq:
      - id: attributes
        type: encap_geneve_option_attribute
        repeat: eos
  encap_geneve_option_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'encap_geneve_option_attribute_type::class': netlink_values::u2be_value
            'encap_geneve_option_attribute_type::type': netlink_values::u1_value
            'encap_geneve_option_attribute_type::data': netlink_values::opaque
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: encap_geneve_option_attribute_type
  encap_vxlan_option:
    doc: The VXLAN option (LWTUNNEL_IP_OPT_VXLAN_*).
    seq:
      - id: attributes
        type: encap_vxlan_option_attribute
        repeat: eos
  encap_vxlan_option_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'encap_vxlan_option_attribute_type::gbp': netlink_values::u4_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: encap_vxlan_option_attribute_type
  encap_erspan_option:
    doc: The ERSPAN option (LWTUNNEL_IP_OPT_ERSPAN_*).
    seq:
      - id: attributes
        type: encap_erspan_option_attribute
        repeat: eos
  encap_erspan_option_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'encap_erspan_option_attribute_type::ver': netlink_values::u1_value
            'encap_erspan_option_attribute_type::index': netlink_values::u4be_value
            'encap_erspan_option_attribute_type::dir': netlink_values::u1_value
            'encap_erspan_option_attribute_type::hwid': netlink_values::u1_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: encap_erspan_option_attribute_type
  encap_type_u2:
    seq:
      - id: value
        type: u2
        enum: encap_type
enums:
  encap_type:
    0:
      id: none
      -orig-id: LWTUNNEL_ENCAP_NONE
    1:
      id: mpls
      -orig-id: LWTUNNEL_ENCAP_MPLS
    2:
      id: ip
      -orig-id: LWTUNNEL_ENCAP_IP
    3:
      id: ila
      -orig-id: LWTUNNEL_ENCAP_ILA
    4:
      id: ip6
      -orig-id: LWTUNNEL_ENCAP_IP6
    5:
      id: seg6
      -orig-id: LWTUNNEL_ENCAP_SEG6
    6:
      id: bpf
      -orig-id: LWTUNNEL_ENCAP_BPF
    7:
      id: seg6_local
      -orig-id: LWTUNNEL_ENCAP_SEG6_LOCAL
    8:
      id: rpl
      -orig-id: LWTUNNEL_ENCAP_RPL
    9:
      id: ioam6
      -orig-id: LWTUNNEL_ENCAP_IOAM6
    10:
      id: xfrm
      -orig-id: LWTUNNEL_ENCAP_XFRM
  encap_mpls_attribute_type:
    1:
      id: dst
      -orig-id: MPLS_IPTUNNEL_DST
      -nl-raw: a header of packets, in network form
      doc: |
        Label stack to push: 4 bytes a label, big-endian, the last with its
        bottom-of-stack bit.
    2:
      id: ttl
      -orig-id: MPLS_IPTUNNEL_TTL
      doc: TTL of the labels; absent for that of the packet.
  encap_ip_attribute_type:
    1:
      id: id
      -orig-id: LWTUNNEL_IP_ID
      doc: Tunnel key.
    2:
      id: dst
      -orig-id: LWTUNNEL_IP_DST
      doc: Outer destination.
    3:
      id: src
      -orig-id: LWTUNNEL_IP_SRC
      doc: Outer source.
    4:
      id: ttl
      -orig-id: LWTUNNEL_IP_TTL
      doc: Outer TTL.
    5:
      id: tos
      -orig-id: LWTUNNEL_IP_TOS
      doc: Outer type of service.
    6:
      id: flags
      -orig-id: LWTUNNEL_IP_FLAGS
      doc: 'Tunnel flags (`TUNNEL_*`), big-endian.'
    7:
      id: pad
      -orig-id: LWTUNNEL_IP_PAD
    8:
      id: opts
      -orig-id: LWTUNNEL_IP_OPTS
      -nl-nested: true
      doc: Options of the tunnel protocol, nested attributes.
  encap_ip6_attribute_type:
    1:
      id: id
      -orig-id: LWTUNNEL_IP6_ID
      doc: Tunnel key.
    2:
      id: dst
      -orig-id: LWTUNNEL_IP6_DST
      doc: Outer destination.
    3:
      id: src
      -orig-id: LWTUNNEL_IP6_SRC
      doc: Outer source.
    4:
      id: hoplimit
      -orig-id: LWTUNNEL_IP6_HOPLIMIT
      doc: Outer hop limit.
    5:
      id: tc
      -orig-id: LWTUNNEL_IP6_TC
      doc: Outer traffic class.
    6:
      id: flags
      -orig-id: LWTUNNEL_IP6_FLAGS
      doc: 'Tunnel flags (`TUNNEL_*`), big-endian.'
    7:
      id: pad
      -orig-id: LWTUNNEL_IP6_PAD
    8:
      id: opts
      -orig-id: LWTUNNEL_IP6_OPTS
      -nl-nested: true
      doc: Options of the tunnel protocol, nested attributes.
  encap_options_attribute_type:
    0:
      id: unspec
      -orig-id: LWTUNNEL_IP_OPTS_UNSPEC
    1:
      id: geneve
      -orig-id: LWTUNNEL_IP_OPTS_GENEVE
      -nl-nested: true
      -nl-multi: true
    2:
      id: vxlan
      -orig-id: LWTUNNEL_IP_OPTS_VXLAN
      -nl-nested: true
    3:
      id: erspan
      -orig-id: LWTUNNEL_IP_OPTS_ERSPAN
      -nl-nested: true
  encap_geneve_option_attribute_type:
    0:
      id: unspec
      -orig-id: LWTUNNEL_IP_OPT_GENEVE_UNSPEC
    1:
      id: class
      -orig-id: LWTUNNEL_IP_OPT_GENEVE_CLASS
    2:
      id: type
      -orig-id: LWTUNNEL_IP_OPT_GENEVE_TYPE
    3:
      id: data
      -orig-id: LWTUNNEL_IP_OPT_GENEVE_DATA
      -nl-raw: a header of packets, in network form
  encap_vxlan_option_attribute_type:
    0:
      id: unspec
      -orig-id: LWTUNNEL_IP_OPT_VXLAN_UNSPEC
    1:
      id: gbp
      -orig-id: LWTUNNEL_IP_OPT_VXLAN_GBP
      doc: Group policy.
  encap_erspan_option_attribute_type:
    0:
      id: unspec
      -orig-id: LWTUNNEL_IP_OPT_ERSPAN_UNSPEC
    1:
      id: ver
      -orig-id: LWTUNNEL_IP_OPT_ERSPAN_VER
    2:
      id: index
      -orig-id: LWTUNNEL_IP_OPT_ERSPAN_INDEX
    3:
      id: dir
      -orig-id: LWTUNNEL_IP_OPT_ERSPAN_DIR
    4:
      id: hwid
      -orig-id: LWTUNNEL_IP_OPT_ERSPAN_HWID

meta:
  id: rtnl_link_af
  title: Settings of a network interface by address family
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  endian: le
  -nl-endian: host
doc: |
  The attribute IFLA_AF_SPEC of a link. In most messages its attributes are
  address families; in those of the family bridge (7) they are IFLA_BRIDGE_*
  themselves.
doc-ref: https://docs.kernel.org/netlink/specs/rt-link.html af-spec-attrs
types:
  af_spec:
    doc: Settings by address family, or of a bridge port.
    params:
      - id: family
        type: u1
    seq:
      - id: content
        size-eos: true
        type:
          switch-on: family
          cases:
            0: link_af_spec
            2: link_af_spec
            7: link_af_bridge
            10: link_af_spec
  link_af_spec:
    doc: Settings of an interface by address family.
    seq:
      - id: attributes
        type: link_af_spec_attribute
        repeat: eos
  link_af_spec_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'link_af_spec_attribute_type::inet': link_af_inet
            'link_af_spec_attribute_type::inet6': link_af_inet6
            'link_af_spec_attribute_type::mctp': netlink_values::opaque
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: link_af_spec_attribute_type
  link_af_inet:
    doc: 'IPv4 settings of an interface (IFLA_INET_*).'
    seq:
      - id: attributes
        type: link_af_inet_attribute
        repeat: eos
  link_af_inet_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'link_af_inet_attribute_type::conf': u4_values
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: link_af_inet_attribute_type
  link_af_inet6:
    doc: 'IPv6 settings of an interface (IFLA_INET6_*).'
    seq:
      - id: attributes
        type: link_af_inet6_attribute
        repeat: eos
  link_af_inet6_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'link_af_inet6_attribute_type::flags': link_inet6_flags_u4
            'link_af_inet6_attribute_type::cacheinfo': link_inet6_cacheinfo
            'link_af_inet6_attribute_type::conf': s4_values
            'link_af_inet6_attribute_type::stats': u8_values
            'link_af_inet6_attribute_type::icmp6stats': u8_values
            'link_af_inet6_attribute_type::token': netlink_values::address
            'link_af_inet6_attribute_type::addr_gen_mode': address_generation_mode_u1
            'link_af_inet6_attribute_type::ra_mtu': netlink_values::u4_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: link_af_inet6_attribute_type
  link_inet6_cacheinfo:
    -orig-id: struct ifla_cacheinfo
    doc: Times of IPv6 on an interface.
    seq:
      - id: max_reasm_len
        -orig-id: max_reasm_len
        type: u4
        doc: Most bytes of a packet to put together.
      - id: tstamp
        -orig-id: tstamp
        type: u4
        doc: When the settings changed, in hundredths of a second since start.
      - id: reachable_time
        -orig-id: reachable_time
        type: u4
        doc: Milliseconds that a neighbour counts as reachable.
      - id: retrans_time
        -orig-id: retrans_time
        type: u4
        doc: Milliseconds between solicitations.
  link_af_bridge:
    doc: Settings of a bridge or a port (IFLA_BRIDGE_*).
    seq:
      - id: attributes
        type: link_af_bridge_attribute
        repeat: eos
  link_af_bridge_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'link_af_bridge_attribute_type::flags': netlink_values::u2_value
            'link_af_bridge_attribute_type::mode': netlink_values::u2_value
            'link_af_bridge_attribute_type::vlan_info': bridge_vlan_info
            'link_af_bridge_attribute_type::vlan_tunnel_info': bridge_vlan_tunnel_info
            'link_af_bridge_attribute_type::mrp': netlink_values::opaque
            'link_af_bridge_attribute_type::cfm': netlink_values::opaque
            'link_af_bridge_attribute_type::mst': netlink_values::opaque
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: link_af_bridge_attribute_type
  bridge_vlan_info:
    -orig-id: struct bridge_vlan_info
    doc: A VLAN of a port.
    seq:
      - id: flags
        -orig-id: flags
        type: u2
        -nl-flags: bridge_vlan_flags
        doc: Flags.
      - id: vid
        -orig-id: vid
        type: u2
        doc: VLAN identifier.
  bridge_vlan_tunnel_info:
    doc: A VLAN that leads into a tunnel (IFLA_BRIDGE_VLAN_TUNNEL_*).
    seq:
      - id: attributes
        type: bridge_vlan_tunnel_attribute
        repeat: eos
  bridge_vlan_tunnel_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'bridge_vlan_tunnel_attribute_type::id': netlink_values::u4_value
            'bridge_vlan_tunnel_attribute_type::vid': netlink_values::u2_value
            'bridge_vlan_tunnel_attribute_type::flags': bridge_vlan_flags_u2
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: bridge_vlan_tunnel_attribute_type
  bridge_vlan_flags_u2:
    seq:
      - id: value
        type: u2
        -nl-flags: bridge_vlan_flags
  address_generation_mode_u1:
    seq:
      - id: value
        type: u1
        enum: address_generation_mode
  link_inet6_flags_u4:
    seq:
      - id: value
        type: u4
        -nl-flags: link_inet6_flags
  s4_values:
    seq:
      - id: values
        type: netlink_values::s4_value
        repeat: eos
  u4_values:
    seq:
      - id: values
        type: netlink_values::u4_value
        repeat: eos
  u8_values:
    seq:
      - id: values
        type: netlink_values::u8_value
        repeat: eos
enums:
  address_generation_mode:
    0:
      id: eui64
      -orig-id: IN6_ADDR_GEN_MODE_EUI64
    1:
      id: none
      -orig-id: IN6_ADDR_GEN_MODE_NONE
    2:
      id: stable_privacy
      -orig-id: IN6_ADDR_GEN_MODE_STABLE_PRIVACY
      -nl-print: stable_secret
    3:
      id: random
      -orig-id: IN6_ADDR_GEN_MODE_RANDOM
  link_inet6_flags:
    0x10:
      id: rs_sent
      -orig-id: IF_RS_SENT
    0x20:
      id: ra_rcvd
      -orig-id: IF_RA_RCVD
    0x40:
      id: ra_managed
      -orig-id: IF_RA_MANAGED
    0x80:
      id: ra_otherconf
      -orig-id: IF_RA_OTHERCONF
    0x80000000:
      id: ready
      -orig-id: IF_READY
  link_af_spec_attribute_type:
    2:
      id: inet
      -orig-id: AF_INET
      doc: IPv4.
    10:
      id: inet6
      -orig-id: AF_INET6
      doc: IPv6.
    45:
      id: mctp
      -orig-id: AF_MCTP
      -nl-raw: MCTP, not part of IP routing
      doc: MCTP, nested attributes.
  link_af_inet_attribute_type:
    0:
      id: unspec
      -orig-id: IFLA_INET_UNSPEC
    1:
      id: conf
      -orig-id: IFLA_INET_CONF
      doc: |
        Settings of `/proc/sys/net/ipv4/conf`, in the order of IPV4_DEVCONF_*
        from 1 on.
  link_af_inet6_attribute_type:
    0:
      id: unspec
      -orig-id: IFLA_INET6_UNSPEC
    1:
      id: flags
      -orig-id: IFLA_INET6_FLAGS
      doc: State of IPv6 on the interface.
    2:
      id: conf
      -orig-id: IFLA_INET6_CONF
      doc: 'Settings of `/proc/sys/net/ipv6/conf`, in the order of DEVCONF_*.'
    3:
      id: stats
      -orig-id: IFLA_INET6_STATS
      doc: 'Counters, in the order of IPSTATS_MIB_*; the first is their number.'
    4:
      id: mcast
      -orig-id: IFLA_INET6_MCAST
      -nl-raw: no longer used
    5:
      id: cacheinfo
      -orig-id: IFLA_INET6_CACHEINFO
      doc: Times, and the greatest packet to put together.
    6:
      id: icmp6stats
      -orig-id: IFLA_INET6_ICMP6STATS
      doc: |
        ICMPv6 counters, in the order of ICMP6_MIB_*; the first is their
        number.
    7:
      id: token
      -orig-id: IFLA_INET6_TOKEN
      doc: Interface identifier for automatic addresses.
    8:
      id: addr_gen_mode
      -orig-id: IFLA_INET6_ADDR_GEN_MODE
      doc: How link-local addresses come about.
    9:
      id: ra_mtu
      -orig-id: IFLA_INET6_RA_MTU
      doc: MTU that a router advertised.
  link_af_bridge_attribute_type:
    0:
      id: flags
      -orig-id: IFLA_BRIDGE_FLAGS
      doc: '1: of the bridge above, 2: of the port itself.'
    1:
      id: mode
      -orig-id: IFLA_BRIDGE_MODE
      doc: '0: virtual switch in software, 1: in hardware.'
    2:
      id: vlan_info
      -orig-id: IFLA_BRIDGE_VLAN_INFO
      -nl-multi: true
      doc: A VLAN, or the start or end of a range.
    3:
      id: vlan_tunnel_info
      -orig-id: IFLA_BRIDGE_VLAN_TUNNEL_INFO
      -nl-multi: true
      doc: A VLAN that leads into a tunnel.
    4:
      id: mrp
      -orig-id: IFLA_BRIDGE_MRP
      -nl-raw: bridge protocols, not part of routing
    5:
      id: cfm
      -orig-id: IFLA_BRIDGE_CFM
      -nl-raw: bridge protocols, not part of routing
    6:
      id: mst
      -orig-id: IFLA_BRIDGE_MST
      -nl-raw: bridge protocols, not part of routing
  bridge_vlan_flags:
    0x1:
      id: master
      -orig-id: BRIDGE_VLAN_INFO_MASTER
    0x2:
      id: pvid
      -orig-id: BRIDGE_VLAN_INFO_PVID
    0x4:
      id: untagged
      -orig-id: BRIDGE_VLAN_INFO_UNTAGGED
    0x8:
      id: range_begin
      -orig-id: BRIDGE_VLAN_INFO_RANGE_BEGIN
    0x10:
      id: range_end
      -orig-id: BRIDGE_VLAN_INFO_RANGE_END
    0x20:
      id: brentry
      -orig-id: BRIDGE_VLAN_INFO_BRENTRY
    0x40:
      id: only_opts
      -orig-id: BRIDGE_VLAN_INFO_ONLY_OPTS
  bridge_vlan_tunnel_attribute_type:
    0:
      id: unspec
      -orig-id: IFLA_BRIDGE_VLAN_TUNNEL_UNSPEC
    1:
      id: id
      -orig-id: IFLA_BRIDGE_VLAN_TUNNEL_ID
    2:
      id: vid
      -orig-id: IFLA_BRIDGE_VLAN_TUNNEL_VID
    3:
      id: flags
      -orig-id: IFLA_BRIDGE_VLAN_TUNNEL_FLAGS

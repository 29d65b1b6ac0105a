meta:
  id: rtnl_linkinfo
  title: Kind of a virtual network interface
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
    - rtnl_link_bond
    - rtnl_link_bridge
    - rtnl_link_geneve
    - rtnl_link_macvlan
    - rtnl_link_tun
    - rtnl_link_tunnel
    - rtnl_link_veth
    - rtnl_link_vlan
    - rtnl_link_vrf
    - rtnl_link_vxlan
  encoding: UTF-8
  endian: le
  -nl-endian: host
doc: |
  The attribute IFLA_LINKINFO of a link: the kind of a virtual interface and the
  settings of that kind, and the same for its role below a master.
doc-ref: https://docs.kernel.org/netlink/specs/rt-link.html linkinfo-attrs
types:
  linkinfo:
    doc: 'Kind of a virtual interface (IFLA_INFO_*).'
    seq:
      - id: attributes
        type: 'linkinfo_attribute(_index == 0 ? "" : attributes[_index - 1].kind_so_far, _index == 0 ? "" : attributes[_index - 1].slave_kind_so_far)'
        repeat: eos
  linkinfo_attribute:
    params:
      - id: kind
        type: str
        -nl-sibling: kind
      - id: slave_kind
        type: str
        -nl-sibling: slave_kind
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'linkinfo_attribute_type::kind': netlink_values::string
            'linkinfo_attribute_type::xstats': netlink_values::opaque
            'linkinfo_attribute_type::data': link_data(kind)
            'linkinfo_attribute_type::slave_kind': netlink_values::string
            'linkinfo_attribute_type::slave_data': link_slave_data(slave_kind)
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: linkinfo_attribute_type
      kind_so_far:
        value: 'type == linkinfo_attribute_type::kind ? value.as<netlink_values::string>.value : kind'
        -nl-ignore: true
      slave_kind_so_far:
        value: 'type == linkinfo_attribute_type::slave_kind ? value.as<netlink_values::string>.value : slave_kind'
        -nl-ignore: true
  link_data:
    doc: Settings of a kind of interface.
    params:
      - id: kind
        type: str
    seq:
      - id: content
        size-eos: true
        type:
          switch-on: kind
          cases:
            '"bond"': rtnl_link_bond::link_bond
            '"bridge"': rtnl_link_bridge::link_bridge
            '"geneve"': rtnl_link_geneve::link_geneve
            '"gre"': rtnl_link_tunnel::link_gre
            '"gretap"': rtnl_link_tunnel::link_gre
            '"erspan"': rtnl_link_tunnel::link_gre
            '"ip6gre"': rtnl_link_tunnel::link_gre
            '"ip6gretap"': rtnl_link_tunnel::link_gre
            '"ip6erspan"': rtnl_link_tunnel::link_gre
            '"ipip"': rtnl_link_tunnel::link_iptun
            '"sit"': rtnl_link_tunnel::link_iptun
            '"ip6tnl"': rtnl_link_tunnel::link_iptun
            '"macvlan"': rtnl_link_macvlan::link_macvlan
            '"macvtap"': rtnl_link_macvlan::link_macvlan
            '"tun"': rtnl_link_tun::link_tun
            '"veth"': rtnl_link_veth::link_veth
            '"vlan"': rtnl_link_vlan::link_vlan
            '"vrf"': rtnl_link_vrf::link_vrf
            '"vxlan"': rtnl_link_vxlan::link_vxlan
  link_slave_data:
    doc: Settings of an interface as part of its master.
    params:
      - id: slave_kind
        type: str
    seq:
      - id: content
        size-eos: true
        type:
          switch-on: slave_kind
          cases:
            '"bond"': rtnl_link_bond::link_bond_slave
            '"bridge"': rtnl_link_bridge::link_bridge_port
            '"vrf"': rtnl_link_vrf::link_vrf_port
enums:
  linkinfo_attribute_type:
    0:
      id: unspec
      -orig-id: IFLA_INFO_UNSPEC
    1:
      id: kind
      -orig-id: IFLA_INFO_KIND
      doc: Kind of the interface.
    2:
      id: data
      -orig-id: IFLA_INFO_DATA
      doc: Settings of the kind.
    3:
      id: xstats
      -orig-id: IFLA_INFO_XSTATS
      -nl-raw: its content depends on the kind
      doc: Counters of the kind.
    4:
      id: slave_kind
      -orig-id: IFLA_INFO_SLAVE_KIND
      doc: Kind of its master.
    5:
      id: slave_data
      -orig-id: IFLA_INFO_SLAVE_DATA
      doc: Settings of its role below that.

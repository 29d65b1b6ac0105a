meta:
  id: rtnl_netconf
  title: rtnetlink interface configuration message
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  endian: le
  -nl-endian: host
  -nl-name: Netconf
  -nl-short: [1]
doc: |
  Body of RTM_NEWNETCONF, RTM_DELNETCONF and RTM_GETNETCONF: settings of an
  interface (`/proc/sys/net/ipv4/conf` and `ipv6/conf`) that daemons follow.
doc-ref: https://github.com/torvalds/linux/blob/master/include/uapi/linux/netconf.h struct netconfmsg
seq:
  - id: family
    -orig-id: ncm_family
    type: u1
    enum: netlink_values::address_family
    doc: Address family.
  - id: reserved1
    type: u1
    doc: Aligns the attributes.
  - id: reserved2
    type: u2
    doc: Aligns the attributes.
  - id: attributes
    type: netconf_attribute
    repeat: eos
types:
  netconf_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'netconf_attribute_type::ifindex': netlink_values::s4_value
            'netconf_attribute_type::forwarding': netlink_values::s4_value
            'netconf_attribute_type::rp_filter': netlink_values::s4_value
            'netconf_attribute_type::mc_forwarding': netlink_values::s4_value
            'netconf_attribute_type::bc_forwarding': netlink_values::s4_value
            'netconf_attribute_type::proxy_neigh': netlink_values::s4_value
            'netconf_attribute_type::ignore_routes_with_linkdown': netlink_values::s4_value
            'netconf_attribute_type::input': netlink_values::s4_value
            'netconf_attribute_type::force_forwarding': netlink_values::s4_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: netconf_attribute_type
enums:
  netconf_attribute_type:
    1:
      id: ifindex
      -orig-id: NETCONFA_IFINDEX
      doc: Interface index; -1 for the setting of all, -2 for that of new ones.
    2:
      id: forwarding
      -orig-id: NETCONFA_FORWARDING
      doc: Packets are forwarded.
    3:
      id: rp_filter
      -orig-id: NETCONFA_RP_FILTER
      doc: 'Reverse path filter (IPv4): 0 off, 1 strict, 2 loose.'
    4:
      id: mc_forwarding
      -orig-id: NETCONFA_MC_FORWARDING
      doc: Multicast packets are forwarded.
    5:
      id: proxy_neigh
      -orig-id: NETCONFA_PROXY_NEIGH
      doc: Neighbour requests are answered for others.
    6:
      id: ignore_routes_with_linkdown
      -orig-id: NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN
      doc: Routes by an interface without carrier are not taken.
    7:
      id: input
      -orig-id: NETCONFA_INPUT
      doc: Packets with MPLS labels are accepted.
    8:
      id: bc_forwarding
      -orig-id: NETCONFA_BC_FORWARDING
      doc: Directed broadcasts are forwarded (IPv4).
    9:
      id: force_forwarding
      -orig-id: NETCONFA_FORCE_FORWARDING
      doc: Packets are forwarded whatever the setting of all (IPv6).

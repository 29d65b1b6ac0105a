meta:
  id: rtnl_values
  title: Names shared by rtnetlink messages
  license: CC0-1.0
  ks-version: '0.11'
  endian: le
  -nl-endian: host
doc: |
  Numbers that occur in several rtnetlink messages.
doc-ref: https://man7.org/linux/man-pages/man7/rtnetlink.7.html RTM_NEWROUTE
enums:
  route_table:
    0:
      id: unspec
      -orig-id: RT_TABLE_UNSPEC
    252:
      id: compat
      -orig-id: RT_TABLE_COMPAT
      doc: The number does not fit into one byte.
    253:
      id: default
      -orig-id: RT_TABLE_DEFAULT
    254:
      id: main
      -orig-id: RT_TABLE_MAIN
    255:
      id: local
      -orig-id: RT_TABLE_LOCAL
  route_protocol:
    0:
      id: unspec
      -orig-id: RTPROT_UNSPEC
    1:
      id: redirect
      -orig-id: RTPROT_REDIRECT
    2:
      id: kernel
      -orig-id: RTPROT_KERNEL
    3:
      id: boot
      -orig-id: RTPROT_BOOT
    4:
      id: static
      -orig-id: RTPROT_STATIC
    8:
      id: gated
      -orig-id: RTPROT_GATED
    9:
      id: ra
      -orig-id: RTPROT_RA
    10:
      id: mrt
      -orig-id: RTPROT_MRT
    11:
      id: zebra
      -orig-id: RTPROT_ZEBRA
    12:
      id: bird
      -orig-id: RTPROT_BIRD
    13:
      id: dnrouted
      -orig-id: RTPROT_DNROUTED
    14:
      id: xorp
      -orig-id: RTPROT_XORP
    15:
      id: ntk
      -orig-id: RTPROT_NTK
    16:
      id: dhcp
      -orig-id: RTPROT_DHCP
    17:
      id: mrouted
      -orig-id: RTPROT_MROUTED
    18:
      id: keepalived
      -orig-id: RTPROT_KEEPALIVED
    42:
      id: babel
      -orig-id: RTPROT_BABEL
    84:
      id: ovn
      -orig-id: RTPROT_OVN
    99:
      id: openr
      -orig-id: RTPROT_OPENR
    186:
      id: bgp
      -orig-id: RTPROT_BGP
    187:
      id: isis
      -orig-id: RTPROT_ISIS
    188:
      id: ospf
      -orig-id: RTPROT_OSPF
    189:
      id: rip
      -orig-id: RTPROT_RIP
    192:
      id: eigrp
      -orig-id: RTPROT_EIGRP
  route_scope:
    0:
      id: universe
      -orig-id: RT_SCOPE_UNIVERSE
      -nl-print: global
    200:
      id: site
      -orig-id: RT_SCOPE_SITE
    253:
      id: link
      -orig-id: RT_SCOPE_LINK
    254:
      id: host
      -orig-id: RT_SCOPE_HOST
    255:
      id: nowhere
      -orig-id: RT_SCOPE_NOWHERE
  route_type:
    0:
      id: unspec
      -orig-id: RTN_UNSPEC
    1:
      id: unicast
      -orig-id: RTN_UNICAST
      doc: Forwarded to the nexthop.
    2:
      id: local
      -orig-id: RTN_LOCAL
      doc: Delivered to this host.
    3:
      id: broadcast
      -orig-id: RTN_BROADCAST
      doc: Delivered to this host, sent as broadcast.
    4:
      id: anycast
      -orig-id: RTN_ANYCAST
      doc: Delivered to this host, sent as unicast.
    5:
      id: multicast
      -orig-id: RTN_MULTICAST
    6:
      id: blackhole
      -orig-id: RTN_BLACKHOLE
      doc: Dropped in silence.
    7:
      id: unreachable
      -orig-id: RTN_UNREACHABLE
      doc: 'Refused: host unreachable.'
    8:
      id: prohibit
      -orig-id: RTN_PROHIBIT
      doc: 'Refused: administratively prohibited.'
    9:
      id: throw
      -orig-id: RTN_THROW
      doc: The lookup goes on with the next rule.
    10:
      id: nat
      -orig-id: RTN_NAT
    11:
      id: xresolve
      -orig-id: RTN_XRESOLVE
  nexthop_flags:
    0x1:
      id: dead
      -orig-id: RTNH_F_DEAD
    0x2:
      id: pervasive
      -orig-id: RTNH_F_PERVASIVE
    0x4:
      id: onlink
      -orig-id: RTNH_F_ONLINK
    0x8:
      id: offload
      -orig-id: RTNH_F_OFFLOAD
    0x10:
      id: linkdown
      -orig-id: RTNH_F_LINKDOWN
    0x20:
      id: unresolved
      -orig-id: RTNH_F_UNRESOLVED
    0x40:
      id: trap
      -orig-id: RTNH_F_TRAP

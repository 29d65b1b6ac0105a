meta:
  id: rtnl_route
  title: rtnetlink route message
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - lwtunnel
    - netlink_values
    - nlattr
    - rtnl_values
  encoding: UTF-8
  endian: le
  -nl-endian: host
  -nl-name: Route
  -nl-short: [1, 4]
doc: |
  Body of RTM_NEWROUTE, RTM_DELROUTE and RTM_GETROUTE: one entry of a routing
  table, or the question for one.

  A route has either one nexthop (`gateway` or `via`, with `oif`), several
  (`multipath`), or names a nexthop object (`nh_id`). A dump request may consist
  of the first one or four bytes alone.

  The attributes are listed in the order in which the kernel emits them for
  IPv4.
doc-ref:
  - https://man7.org/linux/man-pages/man7/rtnetlink.7.html struct rtmsg
  - https://docs.kernel.org/netlink/specs/rt-route.html
seq:
  - id: family
    -orig-id: rtm_family
    type: u1
    enum: netlink_values::address_family
    doc: Address family of the destination.
  - id: dst_len
    -orig-id: rtm_dst_len
    type: u1
    doc: |
      Prefix length of the destination in bits; in MPLS that of the label, 20.
  - id: src_len
    -orig-id: rtm_src_len
    type: u1
    doc: Prefix length of the source in bits, for IPv6 routes that depend on it.
  - id: tos
    -orig-id: rtm_tos
    type: u1
    doc: Type of service that the route is for; 0 for any.
  - id: table_byte
    -orig-id: rtm_table
    type: u1
    enum: rtnl_values::route_table
    doc: |
      Table, where its number fits; 252 (compat) where it does not. See
      `table`.
  - id: protocol
    -orig-id: rtm_protocol
    type: u1
    enum: rtnl_values::route_protocol
    doc: Who installed the route.
  - id: scope
    -orig-id: rtm_scope
    type: u1
    enum: rtnl_values::route_scope
    doc: Distance to the destination (IPv4); always global in IPv6.
  - id: type
    -orig-id: rtm_type
    type: u1
    enum: rtnl_values::route_type
    doc: What happens to packets that take the route.
  - id: flags
    -orig-id: rtm_flags
    type: u4
    -nl-flags: route_flags
    doc: 'Flags of the route (`RTM_F_*`) and of its only nexthop (`RTNH_F_*`).'
  - id: attributes
    type: route_attribute(scan.encap_type)
    repeat: eos
instances:
  scan:
    pos: 12
    size-eos: true
    type: lwtunnel::encap_type_scan(21)
    -nl-ignore: true
    doc: |
      The encapsulation type comes behind the encapsulation that it explains, so
      that it is looked up in advance.
types:
  route_attribute:
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
            'route_attribute_type::table': route_table_u4
            'route_attribute_type::dst': netlink_values::address
            'route_attribute_type::src': netlink_values::address
            'route_attribute_type::iif': netlink_values::u4_value
            'route_attribute_type::priority': netlink_values::u4_value
            'route_attribute_type::metrics': route_metrics
            'route_attribute_type::prefsrc': netlink_values::address
            'route_attribute_type::nh_id': netlink_values::u4_value
            'route_attribute_type::gateway': netlink_values::address
            'route_attribute_type::via': route_via
            'route_attribute_type::oif': netlink_values::u4_value
            'route_attribute_type::flow': netlink_values::u4_value
            'route_attribute_type::newdst': netlink_values::opaque
            'route_attribute_type::encap': lwtunnel::encap(encap_type)
            'route_attribute_type::encap_type': lwtunnel::encap_type_u2
            'route_attribute_type::multipath': route_nexthops
            'route_attribute_type::cacheinfo': route_cacheinfo
            'route_attribute_type::mfc_stats': route_mfc_stats
            'route_attribute_type::expires': netlink_values::uint
            'route_attribute_type::pref': route_preference_u1
            'route_attribute_type::ttl_propagate': netlink_values::u1_value
            'route_attribute_type::mark': netlink_values::u4_value
            'route_attribute_type::uid': netlink_values::u4_value
            'route_attribute_type::ip_proto': ip_protocol_u1
            'route_attribute_type::sport': netlink_values::u2be_value
            'route_attribute_type::dport': netlink_values::u2be_value
            'route_attribute_type::flowlabel': netlink_values::u4be_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: route_attribute_type
  route_metrics:
    -nl-name: RouteMetrics
    doc: 'Properties of the path (RTAX_*).'
    seq:
      - id: attributes
        type: route_metric
        repeat: eos
  route_metric:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'route_metric_type::lock': netlink_values::u4_value
            'route_metric_type::mtu': netlink_values::u4_value
            'route_metric_type::window': netlink_values::u4_value
            'route_metric_type::rtt': netlink_values::u4_value
            'route_metric_type::rttvar': netlink_values::u4_value
            'route_metric_type::ssthresh': netlink_values::u4_value
            'route_metric_type::cwnd': netlink_values::u4_value
            'route_metric_type::advmss': netlink_values::u4_value
            'route_metric_type::reordering': netlink_values::u4_value
            'route_metric_type::hoplimit': netlink_values::u4_value
            'route_metric_type::initcwnd': netlink_values::u4_value
            'route_metric_type::features': route_features_u4
            'route_metric_type::rto_min': netlink_values::u4_value
            'route_metric_type::initrwnd': netlink_values::u4_value
            'route_metric_type::quickack': netlink_values::u4_value
            'route_metric_type::cc_algo': netlink_values::string
            'route_metric_type::fastopen_no_cookie': netlink_values::u4_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: route_metric_type
  route_via:
    -orig-id: struct rtvia
    doc: A router of another address family than the route.
    seq:
      - id: family
        -orig-id: rtvia_family
        type: u2
        enum: netlink_values::address_family
        doc: Address family of the router.
      - id: address
        -orig-id: rtvia_addr
        size-eos: true
        -nl-form: address
        doc: Address of the router.
  route_nexthops:
    seq:
      - id: nexthops
        type: route_nexthop
        repeat: eos
  route_nexthop:
    -orig-id: struct rtnexthop
    doc: One of the nexthops of a multipath route.
    seq:
      - id: len_nexthop
        -orig-id: rtnh_len
        type: u2
        doc: Bytes of the nexthop with its attributes, without the padding.
      - id: flags
        -orig-id: rtnh_flags
        type: u1
        -nl-flags: rtnl_values::nexthop_flags
        doc: State of the nexthop.
      - id: hops
        -orig-id: rtnh_hops
        type: u1
        doc: Weight of the nexthop, less 1.
      - id: ifindex
        -orig-id: rtnh_ifindex
        type: s4
        doc: Interface index that packets go out by.
      - id: attributes
        size: len_nexthop - 8
        type: route_nexthop_attributes
      - id: padding
        size: (4 - len_nexthop) & 3
        if: not _io.eof
  route_nexthop_attributes:
    seq:
      - id: attributes
        type: route_nexthop_attribute(scan.encap_type)
        repeat: eos
    instances:
      scan:
        pos: 0
        size-eos: true
        type: lwtunnel::encap_type_scan(21)
        -nl-ignore: true
  route_nexthop_attribute:
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
            'route_attribute_type::gateway': netlink_values::address
            'route_attribute_type::via': route_via
            'route_attribute_type::flow': netlink_values::u4_value
            'route_attribute_type::newdst': netlink_values::opaque
            'route_attribute_type::encap': lwtunnel::encap(encap_type)
            'route_attribute_type::encap_type': lwtunnel::encap_type_u2
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: route_attribute_type
  route_cacheinfo:
    -orig-id: struct rta_cacheinfo
    doc: Age and use of a route.
    seq:
      - id: clntref
        -orig-id: rta_clntref
        type: u4
        doc: References to the entry.
      - id: lastuse
        -orig-id: rta_lastuse
        type: u4
        doc: Time since the last use, in hundredths of a second.
      - id: expires
        -orig-id: rta_expires
        type: s4
        doc: |
          Time until the entry expires, in hundredths of a second; 0 for
          never.
      - id: error
        -orig-id: rta_error
        type: u4
        doc: Error number that the route answers with, where its type says so.
      - id: used
        -orig-id: rta_used
        type: u4
        doc: Number of uses.
      - id: id
        -orig-id: rta_id
        type: u4
        doc: IP identifier of the peer; no longer used.
      - id: ts
        -orig-id: rta_ts
        type: u4
        doc: TCP timestamp of the peer; no longer used.
      - id: tsage
        -orig-id: rta_tsage
        type: u4
        doc: Age of that timestamp; no longer used.
  route_mfc_stats:
    -orig-id: struct rta_mfc_stats
    doc: Counters of a multicast route.
    seq:
      - id: packets
        -orig-id: mfcs_packets
        type: u8
        doc: Packets forwarded.
      - id: bytes
        -orig-id: mfcs_bytes
        type: u8
        doc: Bytes forwarded.
      - id: wrong_if
        -orig-id: mfcs_wrong_if
        type: u8
        doc: Packets that came in by the wrong interface.
  ip_protocol_u1:
    seq:
      - id: value
        type: u1
        enum: netlink_values::ip_protocol
  route_features_u4:
    seq:
      - id: value
        type: u4
        -nl-flags: route_features
  route_preference_u1:
    seq:
      - id: value
        type: u1
        enum: route_preference
  route_table_u4:
    seq:
      - id: value
        type: u4
        enum: rtnl_values::route_table
enums:
  route_preference:
    0:
      id: medium
      -orig-id: ICMPV6_ROUTER_PREF_MEDIUM
    1:
      id: high
      -orig-id: ICMPV6_ROUTER_PREF_HIGH
    2:
      id: invalid
      -orig-id: ICMPV6_ROUTER_PREF_INVALID
    3:
      id: low
      -orig-id: ICMPV6_ROUTER_PREF_LOW
  route_flags:
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
    0x100:
      id: notify
      -orig-id: RTM_F_NOTIFY
    0x200:
      id: cloned
      -orig-id: RTM_F_CLONED
    0x400:
      id: equalize
      -orig-id: RTM_F_EQUALIZE
    0x800:
      id: prefix
      -orig-id: RTM_F_PREFIX
    0x1000:
      id: lookup_table
      -orig-id: RTM_F_LOOKUP_TABLE
    0x2000:
      id: fib_match
      -orig-id: RTM_F_FIB_MATCH
    0x4000:
      id: rt_offload
      -orig-id: RTM_F_OFFLOAD
    0x8000:
      id: rt_trap
      -orig-id: RTM_F_TRAP
    0x20000000:
      id: rt_offload_failed
      -orig-id: RTM_F_OFFLOAD_FAILED
  route_features:
    0x1:
      id: ecn
      -orig-id: RTAX_FEATURE_ECN
    0x2:
      id: sack
      -orig-id: RTAX_FEATURE_SACK
    0x4:
      id: timestamp
      -orig-id: RTAX_FEATURE_TIMESTAMP
    0x8:
      id: allfrag
      -orig-id: RTAX_FEATURE_ALLFRAG
    0x10:
      id: tcp_usec_ts
      -orig-id: RTAX_FEATURE_TCP_USEC_TS
  route_attribute_type:
    1:
      id: dst
      -orig-id: RTA_DST
      doc: |
        Destination prefix; absent for the default route. An MPLS route has a
        label stack here.
    2:
      id: src
      -orig-id: RTA_SRC
      doc: Source prefix of an IPv6 route that depends on the source.
    3:
      id: iif
      -orig-id: RTA_IIF
      doc: |
        Interface index that the packet comes in by: of a lookup, or of a
        multicast route.
    4:
      id: oif
      -orig-id: RTA_OIF
      doc: Interface index that packets go out by.
    5:
      id: gateway
      -orig-id: RTA_GATEWAY
      doc: Address of the router, of the same family as the route.
    6:
      id: priority
      -orig-id: RTA_PRIORITY
      doc: 'Metric: of routes to the same prefix the lowest is taken.'
    7:
      id: prefsrc
      -orig-id: RTA_PREFSRC
      doc: Source address preferred for packets from this host.
    8:
      id: metrics
      -orig-id: RTA_METRICS
      doc: Properties of the path that the kernel keeps with the route.
    9:
      id: multipath
      -orig-id: RTA_MULTIPATH
      doc: Several nexthops that share the load.
    10:
      id: protoinfo
      -orig-id: RTA_PROTOINFO
      -nl-raw: no longer used
      doc: No longer used.
    11:
      id: flow
      -orig-id: RTA_FLOW
      doc: |
        Realm of the source in the high 16 bits, of the destination in the low
        ones.
    12:
      id: cacheinfo
      -orig-id: RTA_CACHEINFO
      doc: Age and use of the entry.
    13:
      id: session
      -orig-id: RTA_SESSION
      -nl-raw: no longer used
      doc: No longer used.
    14:
      id: mp_algo
      -orig-id: RTA_MP_ALGO
      -nl-raw: no longer used
      doc: No longer used.
    15:
      id: table
      -orig-id: RTA_TABLE
      doc: Number of the routing table, for every number.
    16:
      id: mark
      -orig-id: RTA_MARK
      doc: Firewall mark, of a lookup.
    17:
      id: mfc_stats
      -orig-id: RTA_MFC_STATS
      doc: Counters of a multicast route.
    18:
      id: via
      -orig-id: RTA_VIA
      doc: Address of the router, of another family than the route.
    19:
      id: newdst
      -orig-id: RTA_NEWDST
      -nl-raw: a header of packets, in network form
      doc: |
        Label stack that an MPLS route puts in the place of the old one; 4
        bytes a label, big-endian.
    20:
      id: pref
      -orig-id: RTA_PREF
      doc: Preference that an IPv6 router advertisement gave.
    21:
      id: encap_type
      -orig-id: RTA_ENCAP_TYPE
      doc: Kind of encapsulation.
    22:
      id: encap
      -orig-id: RTA_ENCAP
      doc: 'What is put around the packet; `encap_type` says in which form.'
    23:
      id: expires
      -orig-id: RTA_EXPIRES
      doc: |
        Lifetime: of an IPv6 route in a request seconds (4 bytes), of a
        multicast route clock ticks (8 bytes).
    24:
      id: pad
      -orig-id: RTA_PAD
      doc: Aligns the attribute behind it.
    25:
      id: uid
      -orig-id: RTA_UID
      doc: User that a lookup is for.
    26:
      id: ttl_propagate
      -orig-id: RTA_TTL_PROPAGATE
      doc: 'Whether an MPLS tunnel copies the TTL: 0 no, 1 yes.'
    27:
      id: ip_proto
      -orig-id: RTA_IP_PROTO
      doc: Protocol that a lookup is for.
    28:
      id: sport
      -orig-id: RTA_SPORT
      doc: Source port that a lookup is for.
    29:
      id: dport
      -orig-id: RTA_DPORT
      doc: Destination port that a lookup is for.
    30:
      id: nh_id
      -orig-id: RTA_NH_ID
      doc: Identifier of the nexthop object that the route uses.
    31:
      id: flowlabel
      -orig-id: RTA_FLOWLABEL
      doc: IPv6 flow label that a lookup is for.
  route_metric_type:
    1:
      id: lock
      -orig-id: RTAX_LOCK
      doc: Bits, by number, of the metrics that path discovery must not change.
    2:
      id: mtu
      -orig-id: RTAX_MTU
      doc: Largest packet, in bytes.
    3:
      id: window
      -orig-id: RTAX_WINDOW
      doc: Largest window to advertise, in bytes.
    4:
      id: rtt
      -orig-id: RTAX_RTT
      doc: Round-trip time, in eighths of a millisecond.
    5:
      id: rttvar
      -orig-id: RTAX_RTTVAR
      doc: Variance of the round-trip time, in quarters of a millisecond.
    6:
      id: ssthresh
      -orig-id: RTAX_SSTHRESH
      doc: Slow-start threshold, in segments.
    7:
      id: cwnd
      -orig-id: RTAX_CWND
      doc: |
        Clamp of the congestion window, in segments; it works where it is
        locked.
    8:
      id: advmss
      -orig-id: RTAX_ADVMSS
      doc: Segment size to advertise, in bytes.
    9:
      id: reordering
      -orig-id: RTAX_REORDERING
      doc: Reordering to expect, in segments.
    10:
      id: hoplimit
      -orig-id: RTAX_HOPLIMIT
      doc: Hop limit of packets from this host; 0xffffffff for the default.
    11:
      id: initcwnd
      -orig-id: RTAX_INITCWND
      doc: Congestion window at the start, in segments.
    12:
      id: features
      -orig-id: RTAX_FEATURES
      doc: Features of the path.
    13:
      id: rto_min
      -orig-id: RTAX_RTO_MIN
      doc: Least retransmission time-out, in milliseconds.
    14:
      id: initrwnd
      -orig-id: RTAX_INITRWND
      doc: Receive window at the start, in segments.
    15:
      id: quickack
      -orig-id: RTAX_QUICKACK
      doc: 'Acknowledge at once: 0 no, 1 yes.'
    16:
      id: cc_algo
      -orig-id: RTAX_CC_ALGO
      doc: Name of the congestion control.
    17:
      id: fastopen_no_cookie
      -orig-id: RTAX_FASTOPEN_NO_COOKIE
      doc: 'Allow TCP fast open without a cookie: 0 no, 1 yes.'

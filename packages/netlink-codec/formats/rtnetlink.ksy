meta:
  id: rtnetlink
  title: Messages of the netlink family route
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - nlmsgdone
    - nlmsgerr
    - nlmsghdr
    - rtnl_action
    - rtnl_addr
    - rtnl_addrlabel
    - rtnl_cachereport
    - rtnl_dcb
    - rtnl_link
    - rtnl_mdb
    - rtnl_nduseropt
    - rtnl_neigh
    - rtnl_neightbl
    - rtnl_netconf
    - rtnl_nexthop
    - rtnl_nsid
    - rtnl_prefix
    - rtnl_route
    - rtnl_rule
    - rtnl_stats
    - rtnl_tc
    - rtnl_tunnel
    - rtnl_vlan
  endian: le
  -nl-endian: host
  -nl-role: family
doc: |
  What a socket of the family NETLINK_ROUTE receives in one datagram, or sends:
  interfaces, addresses, routes, rules, neighbours. Messages without a
  description here are named, their bodies are bytes.
doc-ref: 'https://man7.org/linux/man-pages/man7/rtnetlink.7.html'
seq:
  - id: messages
    type: message
    repeat: eos
types:
  message:
    seq:
      - id: header
        type: nlmsghdr
      - id: body
        size: header.len_body
        type:
          switch-on: type
          cases:
            'rtnetlink_message_type::error': nlmsgerr(header.flags)
            'rtnetlink_message_type::done': nlmsgdone(header.flags)
            'rtnetlink_message_type::newlink': rtnl_link
            'rtnetlink_message_type::dellink': rtnl_link
            'rtnetlink_message_type::getlink': rtnl_link
            'rtnetlink_message_type::setlink': rtnl_link
            'rtnetlink_message_type::newaddr': rtnl_addr
            'rtnetlink_message_type::deladdr': rtnl_addr
            'rtnetlink_message_type::getaddr': rtnl_addr
            'rtnetlink_message_type::newroute': rtnl_route
            'rtnetlink_message_type::delroute': rtnl_route
            'rtnetlink_message_type::getroute': rtnl_route
            'rtnetlink_message_type::newneigh': rtnl_neigh
            'rtnetlink_message_type::delneigh': rtnl_neigh
            'rtnetlink_message_type::getneigh': rtnl_neigh
            'rtnetlink_message_type::newrule': rtnl_rule
            'rtnetlink_message_type::delrule': rtnl_rule
            'rtnetlink_message_type::getrule': rtnl_rule
            'rtnetlink_message_type::getmulticast': rtnl_addr
            'rtnetlink_message_type::getanycast': rtnl_addr
            'rtnetlink_message_type::newnetconf': rtnl_netconf
            'rtnetlink_message_type::delnetconf': rtnl_netconf
            'rtnetlink_message_type::getnetconf': rtnl_netconf
            'rtnetlink_message_type::newnexthop': rtnl_nexthop
            'rtnetlink_message_type::delnexthop': rtnl_nexthop
            'rtnetlink_message_type::getnexthop': rtnl_nexthop
            'rtnetlink_message_type::newlinkprop': rtnl_link
            'rtnetlink_message_type::dellinkprop': rtnl_link
            'rtnetlink_message_type::getlinkprop': rtnl_link
            'rtnetlink_message_type::newnexthopbucket': rtnl_nexthop
            'rtnetlink_message_type::delnexthopbucket': rtnl_nexthop
            'rtnetlink_message_type::getnexthopbucket': rtnl_nexthop
            'rtnetlink_message_type::newneightbl': rtnl_neightbl
            'rtnetlink_message_type::getneightbl': rtnl_neightbl
            'rtnetlink_message_type::setneightbl': rtnl_neightbl
            'rtnetlink_message_type::newnsid': rtnl_nsid
            'rtnetlink_message_type::delnsid': rtnl_nsid
            'rtnetlink_message_type::getnsid': rtnl_nsid
            'rtnetlink_message_type::newprefix': rtnl_prefix
            'rtnetlink_message_type::newnduseropt': rtnl_nduseropt
            'rtnetlink_message_type::newaddrlabel': rtnl_addrlabel
            'rtnetlink_message_type::deladdrlabel': rtnl_addrlabel
            'rtnetlink_message_type::getaddrlabel': rtnl_addrlabel
            'rtnetlink_message_type::newmdb': rtnl_mdb
            'rtnetlink_message_type::delmdb': rtnl_mdb
            'rtnetlink_message_type::getmdb': rtnl_mdb
            'rtnetlink_message_type::newstats': rtnl_stats
            'rtnetlink_message_type::getstats': rtnl_stats
            'rtnetlink_message_type::setstats': rtnl_stats
            'rtnetlink_message_type::newqdisc': rtnl_tc
            'rtnetlink_message_type::delqdisc': rtnl_tc
            'rtnetlink_message_type::getqdisc': rtnl_tc
            'rtnetlink_message_type::newtclass': rtnl_tc
            'rtnetlink_message_type::deltclass': rtnl_tc
            'rtnetlink_message_type::gettclass': rtnl_tc
            'rtnetlink_message_type::newtfilter': rtnl_tc
            'rtnetlink_message_type::deltfilter': rtnl_tc
            'rtnetlink_message_type::gettfilter': rtnl_tc
            'rtnetlink_message_type::newchain': rtnl_tc
            'rtnetlink_message_type::delchain': rtnl_tc
            'rtnetlink_message_type::getchain': rtnl_tc
            'rtnetlink_message_type::newvlan': rtnl_vlan
            'rtnetlink_message_type::delvlan': rtnl_vlan
            'rtnetlink_message_type::getvlan': rtnl_vlan
            'rtnetlink_message_type::newtunnel': rtnl_tunnel
            'rtnetlink_message_type::deltunnel': rtnl_tunnel
            'rtnetlink_message_type::gettunnel': rtnl_tunnel
            'rtnetlink_message_type::newaction': rtnl_action
            'rtnetlink_message_type::delaction': rtnl_action
            'rtnetlink_message_type::getaction': rtnl_action
            'rtnetlink_message_type::getdcb': rtnl_dcb
            'rtnetlink_message_type::setdcb': rtnl_dcb
            'rtnetlink_message_type::newcachereport': rtnl_cachereport
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: rtnetlink_message_type
enums:
  rtnetlink_message_type:
    1:
      id: noop
      -orig-id: NLMSG_NOOP
    2:
      id: error
      -orig-id: NLMSG_ERROR
    3:
      id: done
      -orig-id: NLMSG_DONE
    4:
      id: overrun
      -orig-id: NLMSG_OVERRUN
    16:
      id: newlink
      -orig-id: RTM_NEWLINK
    17:
      id: dellink
      -orig-id: RTM_DELLINK
    18:
      id: getlink
      -orig-id: RTM_GETLINK
    19:
      id: setlink
      -orig-id: RTM_SETLINK
    20:
      id: newaddr
      -orig-id: RTM_NEWADDR
    21:
      id: deladdr
      -orig-id: RTM_DELADDR
    22:
      id: getaddr
      -orig-id: RTM_GETADDR
    24:
      id: newroute
      -orig-id: RTM_NEWROUTE
    25:
      id: delroute
      -orig-id: RTM_DELROUTE
    26:
      id: getroute
      -orig-id: RTM_GETROUTE
    28:
      id: newneigh
      -orig-id: RTM_NEWNEIGH
    29:
      id: delneigh
      -orig-id: RTM_DELNEIGH
    30:
      id: getneigh
      -orig-id: RTM_GETNEIGH
    32:
      id: newrule
      -orig-id: RTM_NEWRULE
    33:
      id: delrule
      -orig-id: RTM_DELRULE
    34:
      id: getrule
      -orig-id: RTM_GETRULE
    36:
      id: newqdisc
      -orig-id: RTM_NEWQDISC
    37:
      id: delqdisc
      -orig-id: RTM_DELQDISC
    38:
      id: getqdisc
      -orig-id: RTM_GETQDISC
    40:
      id: newtclass
      -orig-id: RTM_NEWTCLASS
    41:
      id: deltclass
      -orig-id: RTM_DELTCLASS
    42:
      id: gettclass
      -orig-id: RTM_GETTCLASS
    44:
      id: newtfilter
      -orig-id: RTM_NEWTFILTER
    45:
      id: deltfilter
      -orig-id: RTM_DELTFILTER
    46:
      id: gettfilter
      -orig-id: RTM_GETTFILTER
    48:
      id: newaction
      -orig-id: RTM_NEWACTION
    49:
      id: delaction
      -orig-id: RTM_DELACTION
    50:
      id: getaction
      -orig-id: RTM_GETACTION
    52:
      id: newprefix
      -orig-id: RTM_NEWPREFIX
    58:
      id: getmulticast
      -orig-id: RTM_GETMULTICAST
    62:
      id: getanycast
      -orig-id: RTM_GETANYCAST
    64:
      id: newneightbl
      -orig-id: RTM_NEWNEIGHTBL
    66:
      id: getneightbl
      -orig-id: RTM_GETNEIGHTBL
    67:
      id: setneightbl
      -orig-id: RTM_SETNEIGHTBL
    68:
      id: newnduseropt
      -orig-id: RTM_NEWNDUSEROPT
    72:
      id: newaddrlabel
      -orig-id: RTM_NEWADDRLABEL
    73:
      id: deladdrlabel
      -orig-id: RTM_DELADDRLABEL
    74:
      id: getaddrlabel
      -orig-id: RTM_GETADDRLABEL
    78:
      id: getdcb
      -orig-id: RTM_GETDCB
    79:
      id: setdcb
      -orig-id: RTM_SETDCB
    80:
      id: newnetconf
      -orig-id: RTM_NEWNETCONF
    81:
      id: delnetconf
      -orig-id: RTM_DELNETCONF
    82:
      id: getnetconf
      -orig-id: RTM_GETNETCONF
    84:
      id: newmdb
      -orig-id: RTM_NEWMDB
    85:
      id: delmdb
      -orig-id: RTM_DELMDB
    86:
      id: getmdb
      -orig-id: RTM_GETMDB
    88:
      id: newnsid
      -orig-id: RTM_NEWNSID
    89:
      id: delnsid
      -orig-id: RTM_DELNSID
    90:
      id: getnsid
      -orig-id: RTM_GETNSID
    92:
      id: newstats
      -orig-id: RTM_NEWSTATS
    94:
      id: getstats
      -orig-id: RTM_GETSTATS
    95:
      id: setstats
      -orig-id: RTM_SETSTATS
    96:
      id: newcachereport
      -orig-id: RTM_NEWCACHEREPORT
    100:
      id: newchain
      -orig-id: RTM_NEWCHAIN
    101:
      id: delchain
      -orig-id: RTM_DELCHAIN
    102:
      id: getchain
      -orig-id: RTM_GETCHAIN
    104:
      id: newnexthop
      -orig-id: RTM_NEWNEXTHOP
    105:
      id: delnexthop
      -orig-id: RTM_DELNEXTHOP
    106:
      id: getnexthop
      -orig-id: RTM_GETNEXTHOP
    108:
      id: newlinkprop
      -orig-id: RTM_NEWLINKPROP
    109:
      id: dellinkprop
      -orig-id: RTM_DELLINKPROP
    110:
      id: getlinkprop
      -orig-id: RTM_GETLINKPROP
    112:
      id: newvlan
      -orig-id: RTM_NEWVLAN
    113:
      id: delvlan
      -orig-id: RTM_DELVLAN
    114:
      id: getvlan
      -orig-id: RTM_GETVLAN
    116:
      id: newnexthopbucket
      -orig-id: RTM_NEWNEXTHOPBUCKET
    117:
      id: delnexthopbucket
      -orig-id: RTM_DELNEXTHOPBUCKET
    118:
      id: getnexthopbucket
      -orig-id: RTM_GETNEXTHOPBUCKET
    120:
      id: newtunnel
      -orig-id: RTM_NEWTUNNEL
    121:
      id: deltunnel
      -orig-id: RTM_DELTUNNEL
    122:
      id: gettunnel
      -orig-id: RTM_GETTUNNEL

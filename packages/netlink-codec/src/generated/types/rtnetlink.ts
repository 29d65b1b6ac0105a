// Generated from formats/rtnetlink.ksy by "pnpm gen". Do not edit: edit the format.
import type { Message, UnknownMessage, Unreadable } from '../../message.ts';
import type { DoneBody } from './nlmsgdone.ts';
import type { ErrorBody } from './nlmsgerr.ts';
import type { Address } from './rtnl-addr.ts';
import type { Link } from './rtnl-link.ts';
import type { Neighbour } from './rtnl-neigh.ts';
import type { Netconf } from './rtnl-netconf.ts';
import type { Nexthop } from './rtnl-nexthop.ts';
import type { Route } from './rtnl-route.ts';
import type { Rule } from './rtnl-rule.ts';

/**
 * What a socket of the family NETLINK_ROUTE receives in one datagram, or sends:
 * interfaces, addresses, routes, rules, neighbours. Messages without a
 * description here are named, their bodies are bytes.
 */
export type RouteMessage =
  /** `NLMSG_NOOP` */
  | Message<'noop', Uint8Array>
  /** `NLMSG_ERROR` */
  | Message<'error', ErrorBody>
  /** `NLMSG_DONE` */
  | Message<'done', DoneBody>
  /** `NLMSG_OVERRUN` */
  | Message<'overrun', Uint8Array>
  /** `RTM_NEWLINK` */
  | Message<'newlink', Link>
  /** `RTM_DELLINK` */
  | Message<'dellink', Link>
  /** `RTM_GETLINK` */
  | Message<'getlink', Link>
  /** `RTM_SETLINK` */
  | Message<'setlink', Link>
  /** `RTM_NEWADDR` */
  | Message<'newaddr', Address>
  /** `RTM_DELADDR` */
  | Message<'deladdr', Address>
  /** `RTM_GETADDR` */
  | Message<'getaddr', Address>
  /** `RTM_NEWROUTE` */
  | Message<'newroute', Route>
  /** `RTM_DELROUTE` */
  | Message<'delroute', Route>
  /** `RTM_GETROUTE` */
  | Message<'getroute', Route>
  /** `RTM_NEWNEIGH` */
  | Message<'newneigh', Neighbour>
  /** `RTM_DELNEIGH` */
  | Message<'delneigh', Neighbour>
  /** `RTM_GETNEIGH` */
  | Message<'getneigh', Neighbour>
  /** `RTM_NEWRULE` */
  | Message<'newrule', Rule>
  /** `RTM_DELRULE` */
  | Message<'delrule', Rule>
  /** `RTM_GETRULE` */
  | Message<'getrule', Rule>
  /** `RTM_NEWQDISC` */
  | Message<'newqdisc', Uint8Array>
  /** `RTM_DELQDISC` */
  | Message<'delqdisc', Uint8Array>
  /** `RTM_GETQDISC` */
  | Message<'getqdisc', Uint8Array>
  /** `RTM_NEWTCLASS` */
  | Message<'newtclass', Uint8Array>
  /** `RTM_DELTCLASS` */
  | Message<'deltclass', Uint8Array>
  /** `RTM_GETTCLASS` */
  | Message<'gettclass', Uint8Array>
  /** `RTM_NEWTFILTER` */
  | Message<'newtfilter', Uint8Array>
  /** `RTM_DELTFILTER` */
  | Message<'deltfilter', Uint8Array>
  /** `RTM_GETTFILTER` */
  | Message<'gettfilter', Uint8Array>
  /** `RTM_NEWACTION` */
  | Message<'newaction', Uint8Array>
  /** `RTM_DELACTION` */
  | Message<'delaction', Uint8Array>
  /** `RTM_GETACTION` */
  | Message<'getaction', Uint8Array>
  /** `RTM_NEWPREFIX` */
  | Message<'newprefix', Uint8Array>
  /** `RTM_GETMULTICAST` */
  | Message<'getmulticast', Address>
  /** `RTM_GETANYCAST` */
  | Message<'getanycast', Address>
  /** `RTM_NEWNEIGHTBL` */
  | Message<'newneightbl', Uint8Array>
  /** `RTM_GETNEIGHTBL` */
  | Message<'getneightbl', Uint8Array>
  /** `RTM_SETNEIGHTBL` */
  | Message<'setneightbl', Uint8Array>
  /** `RTM_NEWNDUSEROPT` */
  | Message<'newnduseropt', Uint8Array>
  /** `RTM_NEWADDRLABEL` */
  | Message<'newaddrlabel', Uint8Array>
  /** `RTM_DELADDRLABEL` */
  | Message<'deladdrlabel', Uint8Array>
  /** `RTM_GETADDRLABEL` */
  | Message<'getaddrlabel', Uint8Array>
  /** `RTM_GETDCB` */
  | Message<'getdcb', Uint8Array>
  /** `RTM_SETDCB` */
  | Message<'setdcb', Uint8Array>
  /** `RTM_NEWNETCONF` */
  | Message<'newnetconf', Netconf>
  /** `RTM_DELNETCONF` */
  | Message<'delnetconf', Netconf>
  /** `RTM_GETNETCONF` */
  | Message<'getnetconf', Netconf>
  /** `RTM_NEWMDB` */
  | Message<'newmdb', Uint8Array>
  /** `RTM_DELMDB` */
  | Message<'delmdb', Uint8Array>
  /** `RTM_GETMDB` */
  | Message<'getmdb', Uint8Array>
  /** `RTM_NEWNSID` */
  | Message<'newnsid', Uint8Array>
  /** `RTM_DELNSID` */
  | Message<'delnsid', Uint8Array>
  /** `RTM_GETNSID` */
  | Message<'getnsid', Uint8Array>
  /** `RTM_NEWSTATS` */
  | Message<'newstats', Uint8Array>
  /** `RTM_GETSTATS` */
  | Message<'getstats', Uint8Array>
  /** `RTM_SETSTATS` */
  | Message<'setstats', Uint8Array>
  /** `RTM_NEWCACHEREPORT` */
  | Message<'newcachereport', Uint8Array>
  /** `RTM_NEWCHAIN` */
  | Message<'newchain', Uint8Array>
  /** `RTM_DELCHAIN` */
  | Message<'delchain', Uint8Array>
  /** `RTM_GETCHAIN` */
  | Message<'getchain', Uint8Array>
  /** `RTM_NEWNEXTHOP` */
  | Message<'newnexthop', Nexthop>
  /** `RTM_DELNEXTHOP` */
  | Message<'delnexthop', Nexthop>
  /** `RTM_GETNEXTHOP` */
  | Message<'getnexthop', Nexthop>
  /** `RTM_NEWLINKPROP` */
  | Message<'newlinkprop', Link>
  /** `RTM_DELLINKPROP` */
  | Message<'dellinkprop', Link>
  /** `RTM_GETLINKPROP` */
  | Message<'getlinkprop', Link>
  /** `RTM_NEWVLAN` */
  | Message<'newvlan', Uint8Array>
  /** `RTM_DELVLAN` */
  | Message<'delvlan', Uint8Array>
  /** `RTM_GETVLAN` */
  | Message<'getvlan', Uint8Array>
  /** `RTM_NEWNEXTHOPBUCKET` */
  | Message<'newnexthopbucket', Nexthop>
  /** `RTM_DELNEXTHOPBUCKET` */
  | Message<'delnexthopbucket', Nexthop>
  /** `RTM_GETNEXTHOPBUCKET` */
  | Message<'getnexthopbucket', Nexthop>
  /** `RTM_NEWTUNNEL` */
  | Message<'newtunnel', Uint8Array>
  /** `RTM_DELTUNNEL` */
  | Message<'deltunnel', Uint8Array>
  /** `RTM_GETTUNNEL` */
  | Message<'gettunnel', Uint8Array>
  | UnknownMessage
  | Unreadable;

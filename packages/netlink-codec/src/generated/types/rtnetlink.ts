// Generated from formats/rtnetlink.ksy by "pnpm gen". Do not edit: edit the format.
import type { Message, UnknownMessage, Unreadable } from '../../message.ts';
import type { DoneBody } from './nlmsgdone.ts';
import type { ErrorBody } from './nlmsgerr.ts';
import type { TrafficAction } from './rtnl-action.ts';
import type { Address } from './rtnl-addr.ts';
import type { AddressLabel } from './rtnl-addrlabel.ts';
import type { CacheReport } from './rtnl-cachereport.ts';
import type { DataCenterBridging } from './rtnl-dcb.ts';
import type { Link } from './rtnl-link.ts';
import type { MulticastDatabase } from './rtnl-mdb.ts';
import type { NdUserOption } from './rtnl-nduseropt.ts';
import type { Neighbour } from './rtnl-neigh.ts';
import type { NeighbourTable } from './rtnl-neightbl.ts';
import type { Netconf } from './rtnl-netconf.ts';
import type { Nexthop } from './rtnl-nexthop.ts';
import type { NamespaceId } from './rtnl-nsid.ts';
import type { Prefix } from './rtnl-prefix.ts';
import type { Route } from './rtnl-route.ts';
import type { Rule } from './rtnl-rule.ts';
import type { Stats } from './rtnl-stats.ts';
import type { TrafficControl } from './rtnl-tc.ts';
import type { TunnelFilter } from './rtnl-tunnel.ts';
import type { BridgeVlan } from './rtnl-vlan.ts';

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
  | Message<'newqdisc', TrafficControl>
  /** `RTM_DELQDISC` */
  | Message<'delqdisc', TrafficControl>
  /** `RTM_GETQDISC` */
  | Message<'getqdisc', TrafficControl>
  /** `RTM_NEWTCLASS` */
  | Message<'newtclass', TrafficControl>
  /** `RTM_DELTCLASS` */
  | Message<'deltclass', TrafficControl>
  /** `RTM_GETTCLASS` */
  | Message<'gettclass', TrafficControl>
  /** `RTM_NEWTFILTER` */
  | Message<'newtfilter', TrafficControl>
  /** `RTM_DELTFILTER` */
  | Message<'deltfilter', TrafficControl>
  /** `RTM_GETTFILTER` */
  | Message<'gettfilter', TrafficControl>
  /** `RTM_NEWACTION` */
  | Message<'newaction', TrafficAction>
  /** `RTM_DELACTION` */
  | Message<'delaction', TrafficAction>
  /** `RTM_GETACTION` */
  | Message<'getaction', TrafficAction>
  /** `RTM_NEWPREFIX` */
  | Message<'newprefix', Prefix>
  /** `RTM_GETMULTICAST` */
  | Message<'getmulticast', Address>
  /** `RTM_GETANYCAST` */
  | Message<'getanycast', Address>
  /** `RTM_NEWNEIGHTBL` */
  | Message<'newneightbl', NeighbourTable>
  /** `RTM_GETNEIGHTBL` */
  | Message<'getneightbl', NeighbourTable>
  /** `RTM_SETNEIGHTBL` */
  | Message<'setneightbl', NeighbourTable>
  /** `RTM_NEWNDUSEROPT` */
  | Message<'newnduseropt', NdUserOption>
  /** `RTM_NEWADDRLABEL` */
  | Message<'newaddrlabel', AddressLabel>
  /** `RTM_DELADDRLABEL` */
  | Message<'deladdrlabel', AddressLabel>
  /** `RTM_GETADDRLABEL` */
  | Message<'getaddrlabel', AddressLabel>
  /** `RTM_GETDCB` */
  | Message<'getdcb', DataCenterBridging>
  /** `RTM_SETDCB` */
  | Message<'setdcb', DataCenterBridging>
  /** `RTM_NEWNETCONF` */
  | Message<'newnetconf', Netconf>
  /** `RTM_DELNETCONF` */
  | Message<'delnetconf', Netconf>
  /** `RTM_GETNETCONF` */
  | Message<'getnetconf', Netconf>
  /** `RTM_NEWMDB` */
  | Message<'newmdb', MulticastDatabase>
  /** `RTM_DELMDB` */
  | Message<'delmdb', MulticastDatabase>
  /** `RTM_GETMDB` */
  | Message<'getmdb', MulticastDatabase>
  /** `RTM_NEWNSID` */
  | Message<'newnsid', NamespaceId>
  /** `RTM_DELNSID` */
  | Message<'delnsid', NamespaceId>
  /** `RTM_GETNSID` */
  | Message<'getnsid', NamespaceId>
  /** `RTM_NEWSTATS` */
  | Message<'newstats', Stats>
  /** `RTM_GETSTATS` */
  | Message<'getstats', Stats>
  /** `RTM_SETSTATS` */
  | Message<'setstats', Stats>
  /** `RTM_NEWCACHEREPORT` */
  | Message<'newcachereport', CacheReport>
  /** `RTM_NEWCHAIN` */
  | Message<'newchain', TrafficControl>
  /** `RTM_DELCHAIN` */
  | Message<'delchain', TrafficControl>
  /** `RTM_GETCHAIN` */
  | Message<'getchain', TrafficControl>
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
  | Message<'newvlan', BridgeVlan>
  /** `RTM_DELVLAN` */
  | Message<'delvlan', BridgeVlan>
  /** `RTM_GETVLAN` */
  | Message<'getvlan', BridgeVlan>
  /** `RTM_NEWNEXTHOPBUCKET` */
  | Message<'newnexthopbucket', Nexthop>
  /** `RTM_DELNEXTHOPBUCKET` */
  | Message<'delnexthopbucket', Nexthop>
  /** `RTM_GETNEXTHOPBUCKET` */
  | Message<'getnexthopbucket', Nexthop>
  /** `RTM_NEWTUNNEL` */
  | Message<'newtunnel', TunnelFilter>
  /** `RTM_DELTUNNEL` */
  | Message<'deltunnel', TunnelFilter>
  /** `RTM_GETTUNNEL` */
  | Message<'gettunnel', TunnelFilter>
  | UnknownMessage
  | Unreadable;

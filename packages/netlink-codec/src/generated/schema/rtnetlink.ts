// Generated from formats/rtnetlink.ksy by "pnpm gen". Do not edit: edit the format.
import { type FamilySchema, familySchema } from '../../runtime/family.ts';
import { readTrafficAction } from '../decode/rtnl-action.ts';
import { readAddress } from '../decode/rtnl-addr.ts';
import { readAddressLabel } from '../decode/rtnl-addrlabel.ts';
import { readDataCenterBridging } from '../decode/rtnl-dcb.ts';
import { readLink } from '../decode/rtnl-link.ts';
import { readMulticastDatabase } from '../decode/rtnl-mdb.ts';
import { readNeighbour } from '../decode/rtnl-neigh.ts';
import { readNeighbourTable } from '../decode/rtnl-neightbl.ts';
import { readNetconf } from '../decode/rtnl-netconf.ts';
import { readNexthop } from '../decode/rtnl-nexthop.ts';
import { readPrefix } from '../decode/rtnl-prefix.ts';
import { readRoute } from '../decode/rtnl-route.ts';
import { readRule } from '../decode/rtnl-rule.ts';
import { readStats } from '../decode/rtnl-stats.ts';
import { readTrafficControl } from '../decode/rtnl-tc.ts';
import { readTunnelFilter } from '../decode/rtnl-tunnel.ts';
import { readBridgeVlan } from '../decode/rtnl-vlan.ts';
import { writeTrafficAction } from '../encode/rtnl-action.ts';
import { writeAddress } from '../encode/rtnl-addr.ts';
import { writeAddressLabel } from '../encode/rtnl-addrlabel.ts';
import { writeDataCenterBridging } from '../encode/rtnl-dcb.ts';
import { writeLink } from '../encode/rtnl-link.ts';
import { writeMulticastDatabase } from '../encode/rtnl-mdb.ts';
import { writeNeighbour } from '../encode/rtnl-neigh.ts';
import { writeNeighbourTable } from '../encode/rtnl-neightbl.ts';
import { writeNetconf } from '../encode/rtnl-netconf.ts';
import { writeNexthop } from '../encode/rtnl-nexthop.ts';
import { writePrefix } from '../encode/rtnl-prefix.ts';
import { writeRoute } from '../encode/rtnl-route.ts';
import { writeRule } from '../encode/rtnl-rule.ts';
import { writeStats } from '../encode/rtnl-stats.ts';
import { writeTrafficControl } from '../encode/rtnl-tc.ts';
import { writeTunnelFilter } from '../encode/rtnl-tunnel.ts';
import { writeBridgeVlan } from '../encode/rtnl-vlan.ts';
import type { TrafficAction } from '../types/rtnl-action.ts';
import type { Address } from '../types/rtnl-addr.ts';
import type { AddressLabel } from '../types/rtnl-addrlabel.ts';
import type { DataCenterBridging } from '../types/rtnl-dcb.ts';
import type { Link } from '../types/rtnl-link.ts';
import type { MulticastDatabase } from '../types/rtnl-mdb.ts';
import type { Neighbour } from '../types/rtnl-neigh.ts';
import type { NeighbourTable } from '../types/rtnl-neightbl.ts';
import type { Netconf } from '../types/rtnl-netconf.ts';
import type { Nexthop } from '../types/rtnl-nexthop.ts';
import type { Prefix } from '../types/rtnl-prefix.ts';
import type { Route } from '../types/rtnl-route.ts';
import type { Rule } from '../types/rtnl-rule.ts';
import type { Stats } from '../types/rtnl-stats.ts';
import type { TrafficControl } from '../types/rtnl-tc.ts';
import type { TunnelFilter } from '../types/rtnl-tunnel.ts';
import type { BridgeVlan } from '../types/rtnl-vlan.ts';
import { doneBodySchema } from './nlmsgdone.ts';
import { errorBodySchema } from './nlmsgerr.ts';
import { trafficActionSchema } from './rtnl-action.ts';
import { addressSchema } from './rtnl-addr.ts';
import { addressLabelSchema } from './rtnl-addrlabel.ts';
import { cacheReportSchema } from './rtnl-cachereport.ts';
import { dataCenterBridgingSchema } from './rtnl-dcb.ts';
import { linkSchema } from './rtnl-link.ts';
import { multicastDatabaseSchema } from './rtnl-mdb.ts';
import { ndUserOptionSchema } from './rtnl-nduseropt.ts';
import { neighbourSchema } from './rtnl-neigh.ts';
import { neighbourTableSchema } from './rtnl-neightbl.ts';
import { netconfSchema } from './rtnl-netconf.ts';
import { nexthopSchema } from './rtnl-nexthop.ts';
import { namespaceIdSchema } from './rtnl-nsid.ts';
import { prefixSchema } from './rtnl-prefix.ts';
import { routeSchema } from './rtnl-route.ts';
import { ruleSchema } from './rtnl-rule.ts';
import { statsSchema } from './rtnl-stats.ts';
import { trafficControlSchema } from './rtnl-tc.ts';
import { tunnelFilterSchema } from './rtnl-tunnel.ts';
import { bridgeVlanSchema } from './rtnl-vlan.ts';

/** The messages of the netlink family route. */
export const routeFamily: FamilySchema = familySchema(
  [
    { name: 'noop', key: 1, type: 1 },
    { name: 'error', key: 2, type: 2, body: errorBodySchema, args: (header) => ({ flags: header.flags }) },
    { name: 'done', key: 3, type: 3, body: doneBodySchema, args: (header) => ({ flags: header.flags }) },
    { name: 'overrun', key: 4, type: 4 },
    { name: 'newlink', key: 16, type: 16, body: linkSchema, read: readLink, write: (writer, body) => writeLink(writer, body as Link) },
    { name: 'dellink', key: 17, type: 17, body: linkSchema, read: readLink, write: (writer, body) => writeLink(writer, body as Link) },
    { name: 'getlink', key: 18, type: 18, body: linkSchema, read: readLink, write: (writer, body) => writeLink(writer, body as Link) },
    { name: 'setlink', key: 19, type: 19, body: linkSchema, read: readLink, write: (writer, body) => writeLink(writer, body as Link) },
    { name: 'newaddr', key: 20, type: 20, body: addressSchema, read: readAddress, write: (writer, body) => writeAddress(writer, body as Address) },
    { name: 'deladdr', key: 21, type: 21, body: addressSchema, read: readAddress, write: (writer, body) => writeAddress(writer, body as Address) },
    { name: 'getaddr', key: 22, type: 22, body: addressSchema, read: readAddress, write: (writer, body) => writeAddress(writer, body as Address) },
    { name: 'newroute', key: 24, type: 24, body: routeSchema, read: readRoute, write: (writer, body) => writeRoute(writer, body as Route) },
    { name: 'delroute', key: 25, type: 25, body: routeSchema, read: readRoute, write: (writer, body) => writeRoute(writer, body as Route) },
    { name: 'getroute', key: 26, type: 26, body: routeSchema, read: readRoute, write: (writer, body) => writeRoute(writer, body as Route) },
    { name: 'newneigh', key: 28, type: 28, body: neighbourSchema, read: readNeighbour, write: (writer, body) => writeNeighbour(writer, body as Neighbour) },
    { name: 'delneigh', key: 29, type: 29, body: neighbourSchema, read: readNeighbour, write: (writer, body) => writeNeighbour(writer, body as Neighbour) },
    { name: 'getneigh', key: 30, type: 30, body: neighbourSchema, read: readNeighbour, write: (writer, body) => writeNeighbour(writer, body as Neighbour) },
    { name: 'newrule', key: 32, type: 32, body: ruleSchema, read: readRule, write: (writer, body) => writeRule(writer, body as Rule) },
    { name: 'delrule', key: 33, type: 33, body: ruleSchema, read: readRule, write: (writer, body) => writeRule(writer, body as Rule) },
    { name: 'getrule', key: 34, type: 34, body: ruleSchema, read: readRule, write: (writer, body) => writeRule(writer, body as Rule) },
    { name: 'newqdisc', key: 36, type: 36, body: trafficControlSchema, read: readTrafficControl, write: (writer, body) => writeTrafficControl(writer, body as TrafficControl) },
    { name: 'delqdisc', key: 37, type: 37, body: trafficControlSchema, read: readTrafficControl, write: (writer, body) => writeTrafficControl(writer, body as TrafficControl) },
    { name: 'getqdisc', key: 38, type: 38, body: trafficControlSchema, read: readTrafficControl, write: (writer, body) => writeTrafficControl(writer, body as TrafficControl) },
    { name: 'newtclass', key: 40, type: 40, body: trafficControlSchema, read: readTrafficControl, write: (writer, body) => writeTrafficControl(writer, body as TrafficControl) },
    { name: 'deltclass', key: 41, type: 41, body: trafficControlSchema, read: readTrafficControl, write: (writer, body) => writeTrafficControl(writer, body as TrafficControl) },
    { name: 'gettclass', key: 42, type: 42, body: trafficControlSchema, read: readTrafficControl, write: (writer, body) => writeTrafficControl(writer, body as TrafficControl) },
    { name: 'newtfilter', key: 44, type: 44, body: trafficControlSchema, read: readTrafficControl, write: (writer, body) => writeTrafficControl(writer, body as TrafficControl) },
    { name: 'deltfilter', key: 45, type: 45, body: trafficControlSchema, read: readTrafficControl, write: (writer, body) => writeTrafficControl(writer, body as TrafficControl) },
    { name: 'gettfilter', key: 46, type: 46, body: trafficControlSchema, read: readTrafficControl, write: (writer, body) => writeTrafficControl(writer, body as TrafficControl) },
    { name: 'newaction', key: 48, type: 48, body: trafficActionSchema, read: readTrafficAction, write: (writer, body) => writeTrafficAction(writer, body as TrafficAction) },
    { name: 'delaction', key: 49, type: 49, body: trafficActionSchema, read: readTrafficAction, write: (writer, body) => writeTrafficAction(writer, body as TrafficAction) },
    { name: 'getaction', key: 50, type: 50, body: trafficActionSchema, read: readTrafficAction, write: (writer, body) => writeTrafficAction(writer, body as TrafficAction) },
    { name: 'newprefix', key: 52, type: 52, body: prefixSchema, read: readPrefix, write: (writer, body) => writePrefix(writer, body as Prefix) },
    { name: 'getmulticast', key: 58, type: 58, body: addressSchema, read: readAddress, write: (writer, body) => writeAddress(writer, body as Address) },
    { name: 'getanycast', key: 62, type: 62, body: addressSchema, read: readAddress, write: (writer, body) => writeAddress(writer, body as Address) },
    { name: 'newneightbl', key: 64, type: 64, body: neighbourTableSchema, read: readNeighbourTable, write: (writer, body) => writeNeighbourTable(writer, body as NeighbourTable) },
    { name: 'getneightbl', key: 66, type: 66, body: neighbourTableSchema, read: readNeighbourTable, write: (writer, body) => writeNeighbourTable(writer, body as NeighbourTable) },
    { name: 'setneightbl', key: 67, type: 67, body: neighbourTableSchema, read: readNeighbourTable, write: (writer, body) => writeNeighbourTable(writer, body as NeighbourTable) },
    { name: 'newnduseropt', key: 68, type: 68, body: ndUserOptionSchema },
    { name: 'newaddrlabel', key: 72, type: 72, body: addressLabelSchema, read: readAddressLabel, write: (writer, body) => writeAddressLabel(writer, body as AddressLabel) },
    { name: 'deladdrlabel', key: 73, type: 73, body: addressLabelSchema, read: readAddressLabel, write: (writer, body) => writeAddressLabel(writer, body as AddressLabel) },
    { name: 'getaddrlabel', key: 74, type: 74, body: addressLabelSchema, read: readAddressLabel, write: (writer, body) => writeAddressLabel(writer, body as AddressLabel) },
    { name: 'getdcb', key: 78, type: 78, body: dataCenterBridgingSchema, read: readDataCenterBridging, write: (writer, body) => writeDataCenterBridging(writer, body as DataCenterBridging) },
    { name: 'setdcb', key: 79, type: 79, body: dataCenterBridgingSchema, read: readDataCenterBridging, write: (writer, body) => writeDataCenterBridging(writer, body as DataCenterBridging) },
    { name: 'newnetconf', key: 80, type: 80, body: netconfSchema, read: readNetconf, write: (writer, body) => writeNetconf(writer, body as Netconf) },
    { name: 'delnetconf', key: 81, type: 81, body: netconfSchema, read: readNetconf, write: (writer, body) => writeNetconf(writer, body as Netconf) },
    { name: 'getnetconf', key: 82, type: 82, body: netconfSchema, read: readNetconf, write: (writer, body) => writeNetconf(writer, body as Netconf) },
    { name: 'newmdb', key: 84, type: 84, body: multicastDatabaseSchema, read: readMulticastDatabase, write: (writer, body) => writeMulticastDatabase(writer, body as MulticastDatabase) },
    { name: 'delmdb', key: 85, type: 85, body: multicastDatabaseSchema, read: readMulticastDatabase, write: (writer, body) => writeMulticastDatabase(writer, body as MulticastDatabase) },
    { name: 'getmdb', key: 86, type: 86, body: multicastDatabaseSchema, read: readMulticastDatabase, write: (writer, body) => writeMulticastDatabase(writer, body as MulticastDatabase) },
    { name: 'newnsid', key: 88, type: 88, body: namespaceIdSchema },
    { name: 'delnsid', key: 89, type: 89, body: namespaceIdSchema },
    { name: 'getnsid', key: 90, type: 90, body: namespaceIdSchema },
    { name: 'newstats', key: 92, type: 92, body: statsSchema, read: readStats, write: (writer, body) => writeStats(writer, body as Stats) },
    { name: 'getstats', key: 94, type: 94, body: statsSchema, read: readStats, write: (writer, body) => writeStats(writer, body as Stats) },
    { name: 'setstats', key: 95, type: 95, body: statsSchema, read: readStats, write: (writer, body) => writeStats(writer, body as Stats) },
    { name: 'newcachereport', key: 96, type: 96, body: cacheReportSchema },
    { name: 'newchain', key: 100, type: 100, body: trafficControlSchema, read: readTrafficControl, write: (writer, body) => writeTrafficControl(writer, body as TrafficControl) },
    { name: 'delchain', key: 101, type: 101, body: trafficControlSchema, read: readTrafficControl, write: (writer, body) => writeTrafficControl(writer, body as TrafficControl) },
    { name: 'getchain', key: 102, type: 102, body: trafficControlSchema, read: readTrafficControl, write: (writer, body) => writeTrafficControl(writer, body as TrafficControl) },
    { name: 'newnexthop', key: 104, type: 104, body: nexthopSchema, read: readNexthop, write: (writer, body) => writeNexthop(writer, body as Nexthop) },
    { name: 'delnexthop', key: 105, type: 105, body: nexthopSchema, read: readNexthop, write: (writer, body) => writeNexthop(writer, body as Nexthop) },
    { name: 'getnexthop', key: 106, type: 106, body: nexthopSchema, read: readNexthop, write: (writer, body) => writeNexthop(writer, body as Nexthop) },
    { name: 'newlinkprop', key: 108, type: 108, body: linkSchema, read: readLink, write: (writer, body) => writeLink(writer, body as Link) },
    { name: 'dellinkprop', key: 109, type: 109, body: linkSchema, read: readLink, write: (writer, body) => writeLink(writer, body as Link) },
    { name: 'getlinkprop', key: 110, type: 110, body: linkSchema, read: readLink, write: (writer, body) => writeLink(writer, body as Link) },
    { name: 'newvlan', key: 112, type: 112, body: bridgeVlanSchema, read: readBridgeVlan, write: (writer, body) => writeBridgeVlan(writer, body as BridgeVlan) },
    { name: 'delvlan', key: 113, type: 113, body: bridgeVlanSchema, read: readBridgeVlan, write: (writer, body) => writeBridgeVlan(writer, body as BridgeVlan) },
    { name: 'getvlan', key: 114, type: 114, body: bridgeVlanSchema, read: readBridgeVlan, write: (writer, body) => writeBridgeVlan(writer, body as BridgeVlan) },
    { name: 'newnexthopbucket', key: 116, type: 116, body: nexthopSchema, read: readNexthop, write: (writer, body) => writeNexthop(writer, body as Nexthop) },
    { name: 'delnexthopbucket', key: 117, type: 117, body: nexthopSchema, read: readNexthop, write: (writer, body) => writeNexthop(writer, body as Nexthop) },
    { name: 'getnexthopbucket', key: 118, type: 118, body: nexthopSchema, read: readNexthop, write: (writer, body) => writeNexthop(writer, body as Nexthop) },
    { name: 'newtunnel', key: 120, type: 120, body: tunnelFilterSchema, read: readTunnelFilter, write: (writer, body) => writeTunnelFilter(writer, body as TunnelFilter) },
    { name: 'deltunnel', key: 121, type: 121, body: tunnelFilterSchema, read: readTunnelFilter, write: (writer, body) => writeTunnelFilter(writer, body as TunnelFilter) },
    { name: 'gettunnel', key: 122, type: 122, body: tunnelFilterSchema, read: readTunnelFilter, write: (writer, body) => writeTunnelFilter(writer, body as TunnelFilter) },
  ],
);

// Generated from formats/rtnl_linkinfo.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, readText, slice } from '../../runtime/reader.ts';
import { linkBondSchema, linkBondSlaveSchema } from '../schema/rtnl-link-bond.ts';
import { linkBridgePortSchema, linkBridgeSchema } from '../schema/rtnl-link-bridge.ts';
import { linkGeneveSchema } from '../schema/rtnl-link-geneve.ts';
import { linkMacvlanSchema } from '../schema/rtnl-link-macvlan.ts';
import { linkTunSchema } from '../schema/rtnl-link-tun.ts';
import { linkGreSchema, linkIptunSchema } from '../schema/rtnl-link-tunnel.ts';
import { linkVethSchema } from '../schema/rtnl-link-veth.ts';
import { linkVlanSchema } from '../schema/rtnl-link-vlan.ts';
import { linkVrfPortSchema, linkVrfSchema } from '../schema/rtnl-link-vrf.ts';
import { linkVxlanSchema } from '../schema/rtnl-link-vxlan.ts';
import { LinkinfoValue } from '../schema/rtnl-linkinfo.ts';
import type { LinkBond, LinkBondSlave } from '../types/rtnl-link-bond.ts';
import type { LinkBridge, LinkBridgePort } from '../types/rtnl-link-bridge.ts';
import type { LinkGeneve } from '../types/rtnl-link-geneve.ts';
import type { LinkMacvlan } from '../types/rtnl-link-macvlan.ts';
import type { LinkTun } from '../types/rtnl-link-tun.ts';
import type { LinkGre, LinkIptun } from '../types/rtnl-link-tunnel.ts';
import type { LinkVeth } from '../types/rtnl-link-veth.ts';
import type { LinkVlan } from '../types/rtnl-link-vlan.ts';
import type { LinkVrf, LinkVrfPort } from '../types/rtnl-link-vrf.ts';
import type { LinkVxlan } from '../types/rtnl-link-vxlan.ts';
import { readLinkBond, readLinkBondSlave } from './rtnl-link-bond.ts';
import { readLinkBridge, readLinkBridgePort } from './rtnl-link-bridge.ts';
import { readLinkGeneve } from './rtnl-link-geneve.ts';
import { readLinkMacvlan } from './rtnl-link-macvlan.ts';
import { readLinkTun } from './rtnl-link-tun.ts';
import { readLinkGre, readLinkIptun } from './rtnl-link-tunnel.ts';
import { readLinkVeth } from './rtnl-link-veth.ts';
import { readLinkVlan } from './rtnl-link-vlan.ts';
import { readLinkVrf, readLinkVrfPort } from './rtnl-link-vrf.ts';
import { readLinkVxlan } from './rtnl-link-vxlan.ts';

/** Reads a {@link Linkinfo} that is regular. */
export function readLinkinfo(reader: Reader, start: number, end: number): LinkinfoValue | undefined {
  const { view, little } = reader;
  const value = new LinkinfoValue();
  let at = start;
  let last = -1;
  let ordered = true;
  let dataStart = -1;
  let dataEnd = -1;
  let slaveDataStart = -1;
  let slaveDataEnd = -1;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 1: {
        if (last >= 0) ordered = false;
        last = 0;
        const kindValue = readText(reader, at + 4, stop);
        if (kindValue === undefined) return undefined;
        value.kind = kindValue;
        break;
      }
      case 3:
        if (last >= 1) ordered = false;
        last = 1;
        value.xstats = slice(reader, at + 4, stop);
        break;
      case 2:
        if (last >= 2) ordered = false;
        last = 2;
        if (dataStart >= 0) return undefined;
        dataStart = at + 4;
        dataEnd = stop;
        break;
      case 4: {
        if (last >= 3) ordered = false;
        last = 3;
        const slaveKindValue = readText(reader, at + 4, stop);
        if (slaveKindValue === undefined) return undefined;
        value.slaveKind = slaveKindValue;
        break;
      }
      case 5:
        if (last >= 4) ordered = false;
        last = 4;
        if (slaveDataStart >= 0) return undefined;
        slaveDataStart = at + 4;
        slaveDataEnd = stop;
        break;
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  if (dataStart >= 0) {
    value.data = readDataOfLinkinfo(reader, dataStart, dataEnd, value.kind);
    if (value.data === undefined) return undefined;
  }
  if (slaveDataStart >= 0) {
    value.slaveData = readSlaveDataOfLinkinfo(reader, slaveDataStart, slaveDataEnd, value.slaveKind);
    if (value.slaveData === undefined) return undefined;
  }
  return ordered || keepOrder(reader, start, end, value) ? value : undefined;
}

function readDataOfLinkinfo(reader: Reader, start: number, end: number, kind: unknown): LinkBond | LinkBridge | LinkGeneve | LinkGre | LinkIptun | LinkMacvlan | LinkTun | LinkVeth | LinkVlan | LinkVrf | LinkVxlan | Uint8Array | undefined {
  switch (kind) {
    case 'bond':
      return readLinkBond(reader, start, end) ?? (readOther(reader, start, end, linkBondSchema) as LinkBond | undefined);
    case 'bridge':
      return readLinkBridge(reader, start, end) ?? (readOther(reader, start, end, linkBridgeSchema) as LinkBridge | undefined);
    case 'geneve':
      return readLinkGeneve(reader, start, end) ?? (readOther(reader, start, end, linkGeneveSchema) as LinkGeneve | undefined);
    case 'gre':
      return readLinkGre(reader, start, end) ?? (readOther(reader, start, end, linkGreSchema) as LinkGre | undefined);
    case 'gretap':
      return readLinkGre(reader, start, end) ?? (readOther(reader, start, end, linkGreSchema) as LinkGre | undefined);
    case 'erspan':
      return readLinkGre(reader, start, end) ?? (readOther(reader, start, end, linkGreSchema) as LinkGre | undefined);
    case 'ip6gre':
      return readLinkGre(reader, start, end) ?? (readOther(reader, start, end, linkGreSchema) as LinkGre | undefined);
    case 'ip6gretap':
      return readLinkGre(reader, start, end) ?? (readOther(reader, start, end, linkGreSchema) as LinkGre | undefined);
    case 'ip6erspan':
      return readLinkGre(reader, start, end) ?? (readOther(reader, start, end, linkGreSchema) as LinkGre | undefined);
    case 'ipip':
      return readLinkIptun(reader, start, end) ?? (readOther(reader, start, end, linkIptunSchema) as LinkIptun | undefined);
    case 'sit':
      return readLinkIptun(reader, start, end) ?? (readOther(reader, start, end, linkIptunSchema) as LinkIptun | undefined);
    case 'ip6tnl':
      return readLinkIptun(reader, start, end) ?? (readOther(reader, start, end, linkIptunSchema) as LinkIptun | undefined);
    case 'macvlan':
      return readLinkMacvlan(reader, start, end) ?? (readOther(reader, start, end, linkMacvlanSchema) as LinkMacvlan | undefined);
    case 'macvtap':
      return readLinkMacvlan(reader, start, end) ?? (readOther(reader, start, end, linkMacvlanSchema) as LinkMacvlan | undefined);
    case 'tun':
      return readLinkTun(reader, start, end) ?? (readOther(reader, start, end, linkTunSchema) as LinkTun | undefined);
    case 'veth':
      return readLinkVeth(reader, start, end) ?? (readOther(reader, start, end, linkVethSchema) as LinkVeth | undefined);
    case 'vlan':
      return readLinkVlan(reader, start, end) ?? (readOther(reader, start, end, linkVlanSchema) as LinkVlan | undefined);
    case 'vrf':
      return readLinkVrf(reader, start, end) ?? (readOther(reader, start, end, linkVrfSchema) as LinkVrf | undefined);
    case 'vxlan':
      return readLinkVxlan(reader, start, end) ?? (readOther(reader, start, end, linkVxlanSchema) as LinkVxlan | undefined);
    default:
      return slice(reader, start, end);
  }
}

function readSlaveDataOfLinkinfo(reader: Reader, start: number, end: number, slaveKind: unknown): LinkBondSlave | LinkBridgePort | LinkVrfPort | Uint8Array | undefined {
  switch (slaveKind) {
    case 'bond':
      return readLinkBondSlave(reader, start, end) ?? (readOther(reader, start, end, linkBondSlaveSchema) as LinkBondSlave | undefined);
    case 'bridge':
      return readLinkBridgePort(reader, start, end) ?? (readOther(reader, start, end, linkBridgePortSchema) as LinkBridgePort | undefined);
    case 'vrf':
      return readLinkVrfPort(reader, start, end) ?? (readOther(reader, start, end, linkVrfPortSchema) as LinkVrfPort | undefined);
    default:
      return slice(reader, start, end);
  }
}

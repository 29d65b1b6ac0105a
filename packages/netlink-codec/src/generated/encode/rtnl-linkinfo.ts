// Generated from formats/rtnl_linkinfo.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
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
import type { Linkinfo } from '../types/rtnl-linkinfo.ts';
import { writeLinkBond, writeLinkBondSlave } from './rtnl-link-bond.ts';
import { writeLinkBridge, writeLinkBridgePort } from './rtnl-link-bridge.ts';
import { writeLinkGeneve } from './rtnl-link-geneve.ts';
import { writeLinkMacvlan } from './rtnl-link-macvlan.ts';
import { writeLinkTun } from './rtnl-link-tun.ts';
import { writeLinkGre, writeLinkIptun } from './rtnl-link-tunnel.ts';
import { writeLinkVeth } from './rtnl-link-veth.ts';
import { writeLinkVlan } from './rtnl-link-vlan.ts';
import { writeLinkVrf, writeLinkVrfPort } from './rtnl-link-vrf.ts';
import { writeLinkVxlan } from './rtnl-link-vxlan.ts';

/** Writes a {@link Linkinfo} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkinfo(writer: Writer, value: Linkinfo): boolean {
  if (isIrregular(value)) return false;
  if (value.kind !== undefined) {
    const start = writer.open(1);
    writer.text(value.kind, '');
    writer.close(start, '');
  }
  if (value.xstats !== undefined) {
    const start = writer.open(3);
    writer.raw(value.xstats, '');
    writer.close(start, '');
  }
  if (value.data !== undefined) {
    const start = writer.open(2);
    if (value.data instanceof Uint8Array) writer.raw(value.data, '');
    else {
      switch (value.kind) {
        case 'bond':
          if (!writeLinkBond(writer, value.data as LinkBond)) return false;
          break;
        case 'bridge':
          if (!writeLinkBridge(writer, value.data as LinkBridge)) return false;
          break;
        case 'geneve':
          if (!writeLinkGeneve(writer, value.data as LinkGeneve)) return false;
          break;
        case 'gre':
          if (!writeLinkGre(writer, value.data as LinkGre)) return false;
          break;
        case 'gretap':
          if (!writeLinkGre(writer, value.data as LinkGre)) return false;
          break;
        case 'erspan':
          if (!writeLinkGre(writer, value.data as LinkGre)) return false;
          break;
        case 'ip6gre':
          if (!writeLinkGre(writer, value.data as LinkGre)) return false;
          break;
        case 'ip6gretap':
          if (!writeLinkGre(writer, value.data as LinkGre)) return false;
          break;
        case 'ip6erspan':
          if (!writeLinkGre(writer, value.data as LinkGre)) return false;
          break;
        case 'ipip':
          if (!writeLinkIptun(writer, value.data as LinkIptun)) return false;
          break;
        case 'sit':
          if (!writeLinkIptun(writer, value.data as LinkIptun)) return false;
          break;
        case 'ip6tnl':
          if (!writeLinkIptun(writer, value.data as LinkIptun)) return false;
          break;
        case 'macvlan':
          if (!writeLinkMacvlan(writer, value.data as LinkMacvlan)) return false;
          break;
        case 'macvtap':
          if (!writeLinkMacvlan(writer, value.data as LinkMacvlan)) return false;
          break;
        case 'tun':
          if (!writeLinkTun(writer, value.data as LinkTun)) return false;
          break;
        case 'veth':
          if (!writeLinkVeth(writer, value.data as LinkVeth)) return false;
          break;
        case 'vlan':
          if (!writeLinkVlan(writer, value.data as LinkVlan)) return false;
          break;
        case 'vrf':
          if (!writeLinkVrf(writer, value.data as LinkVrf)) return false;
          break;
        case 'vxlan':
          if (!writeLinkVxlan(writer, value.data as LinkVxlan)) return false;
          break;
        default:
          return false;
      }
    }
    writer.close(start, '');
  }
  if (value.slaveKind !== undefined) {
    const start = writer.open(4);
    writer.text(value.slaveKind, '');
    writer.close(start, '');
  }
  if (value.slaveData !== undefined) {
    const start = writer.open(5);
    if (value.slaveData instanceof Uint8Array) writer.raw(value.slaveData, '');
    else {
      switch (value.slaveKind) {
        case 'bond':
          if (!writeLinkBondSlave(writer, value.slaveData as LinkBondSlave)) return false;
          break;
        case 'bridge':
          if (!writeLinkBridgePort(writer, value.slaveData as LinkBridgePort)) return false;
          break;
        case 'vrf':
          if (!writeLinkVrfPort(writer, value.slaveData as LinkVrfPort)) return false;
          break;
        default:
          return false;
      }
    }
    writer.close(start, '');
  }
  return true;
}

// Generated from formats/rtnl_linkinfo.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';
import type { LinkBond, LinkBondSlave } from './rtnl-link-bond.ts';
import type { LinkBridge, LinkBridgePort } from './rtnl-link-bridge.ts';
import type { LinkGeneve } from './rtnl-link-geneve.ts';
import type { LinkMacvlan } from './rtnl-link-macvlan.ts';
import type { LinkTun } from './rtnl-link-tun.ts';
import type { LinkGre, LinkIptun } from './rtnl-link-tunnel.ts';
import type { LinkVeth } from './rtnl-link-veth.ts';
import type { LinkVlan } from './rtnl-link-vlan.ts';
import type { LinkVrf, LinkVrfPort } from './rtnl-link-vrf.ts';
import type { LinkVxlan } from './rtnl-link-vxlan.ts';

/** Kind of a virtual interface (IFLA_INFO_*). */
export interface Linkinfo extends AttributeSet {
  /**
   * Kind of the interface.
   *
   * `IFLA_INFO_KIND`
   */
  kind?: string | undefined;
  /**
   * Counters of the kind.
   *
   * `IFLA_INFO_XSTATS`
   */
  xstats?: Uint8Array | undefined;
  /**
   * Settings of the kind.
   *
   * `IFLA_INFO_DATA`
   */
  data?: LinkBond | LinkBridge | LinkGeneve | LinkGre | LinkIptun | LinkMacvlan | LinkTun | LinkVeth | LinkVlan | LinkVrf | LinkVxlan | Uint8Array | undefined;
  /**
   * Kind of its master.
   *
   * `IFLA_INFO_SLAVE_KIND`
   */
  slaveKind?: string | undefined;
  /**
   * Settings of its role below that.
   *
   * `IFLA_INFO_SLAVE_DATA`
   */
  slaveData?: LinkBondSlave | LinkBridgePort | LinkVrfPort | Uint8Array | undefined;
}

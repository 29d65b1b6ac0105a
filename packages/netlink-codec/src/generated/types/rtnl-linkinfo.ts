// Generated from formats/rtnl_linkinfo.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';
import type { LinkBridge, LinkBridgePort } from './rtnl-link-bridge.ts';
import type { LinkMacvlan } from './rtnl-link-macvlan.ts';
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
  data?: LinkBridge | LinkMacvlan | LinkVxlan | Uint8Array | undefined;
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
  slaveData?: LinkBridgePort | Uint8Array | undefined;
}

// Generated from formats/rtnl_vlan.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';

/**
 * Body of RTM_NEWVLAN, RTM_DELVLAN and RTM_GETVLAN: VLANs of a bridge or a port.
 * The entries stay bytes.
 */
export interface BridgeVlan extends AttributeSet {
  /**
   * Address family.
   *
   * `family`, u8, see `AddressFamily`
   */
  family: number;
  /**
   * Reserved.
   *
   * `reserved1`, u8
   */
  reserved1?: number | undefined;
  /**
   * Reserved.
   *
   * `reserved2`, u16
   */
  reserved2?: number | undefined;
  /**
   * Interface index.
   *
   * `ifindex`, u32
   */
  ifindex: number;
  /**
   * VLANs with their settings.
   *
   * `BRIDGE_VLANDB_ENTRY`
   */
  entry?: Uint8Array | undefined;
  /**
   * Settings of a VLAN in the whole bridge.
   *
   * `BRIDGE_VLANDB_GLOBAL_OPTIONS`
   */
  globalOptions?: Uint8Array | undefined;
}

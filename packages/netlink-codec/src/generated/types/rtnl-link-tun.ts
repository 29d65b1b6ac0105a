// Generated from formats/rtnl_link_tun.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';

/** Settings of a TUN or TAP interface (IFLA_TUN_*). */
export interface LinkTun extends AttributeSet {
  /** `IFLA_TUN_TYPE`, u8, see `TunType` */
  type?: number | undefined;
  /**
   * User who may attach; absent for any.
   *
   * `IFLA_TUN_OWNER`, u32
   */
  owner?: number | undefined;
  /**
   * Group that may attach; absent for any.
   *
   * `IFLA_TUN_GROUP`, u32
   */
  group?: number | undefined;
  /**
   * 1: packets have a header with flags and protocol.
   *
   * `IFLA_TUN_PI`, u8
   */
  pi?: number | undefined;
  /** `IFLA_TUN_VNET_HDR`, u8 */
  vnetHdr?: number | undefined;
  /** `IFLA_TUN_PERSIST`, u8 */
  persist?: number | undefined;
  /** `IFLA_TUN_MULTI_QUEUE`, u8 */
  multiQueue?: number | undefined;
  /** `IFLA_TUN_NUM_QUEUES`, u32 */
  numQueues?: number | undefined;
  /** `IFLA_TUN_NUM_DISABLED_QUEUES`, u32 */
  numDisabledQueues?: number | undefined;
}

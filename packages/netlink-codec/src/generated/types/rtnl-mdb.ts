// Generated from formats/rtnl_mdb.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';

/**
 * Body of RTM_NEWMDB, RTM_DELMDB and RTM_GETMDB: multicast groups of a bridge.
 * The entries stay bytes.
 */
export interface MulticastDatabase extends AttributeSet {
  /**
   * Address family; bridge.
   *
   * `family`, u8, see `AddressFamily`
   */
  family: number;
  /**
   * Reserved.
   *
   * u8
   */
  reserved1?: number | undefined;
  /**
   * Reserved.
   *
   * u16
   */
  reserved2?: number | undefined;
  /**
   * Interface index of the bridge.
   *
   * `ifindex`, s32
   */
  ifindex: number;
  /**
   * Groups.
   *
   * `MDBA_MDB`
   */
  mdb?: Uint8Array | undefined;
  /**
   * Ports towards routers.
   *
   * `MDBA_ROUTER`
   */
  router?: Uint8Array | undefined;
}

// Generated from formats/rtnl_dcb.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';

/**
 * Body of RTM_GETDCB and RTM_SETDCB: priorities of an Ethernet interface. What
 * is nested stays bytes.
 */
export interface DataCenterBridging extends AttributeSet {
  /**
   * Address family.
   *
   * `dcb_family`, u8, see `AddressFamily`
   */
  family: number;
  /**
   * Command.
   *
   * `cmd`, u8
   */
  cmd: number;
  /**
   * Reserved.
   *
   * `dcb_pad`, u16
   */
  reserved?: number | undefined;
  /**
   * Name of the interface.
   *
   * `DCB_ATTR_IFNAME`
   */
  ifname?: string | undefined;
  /** `DCB_ATTR_STATE`, u8 */
  state?: number | undefined;
  /** `DCB_ATTR_PFC_STATE`, u8 */
  pfcState?: number | undefined;
  /** `DCB_ATTR_PFC_CFG` */
  pfcCfg?: Uint8Array | undefined;
  /** `DCB_ATTR_NUM_TC` */
  numTc?: Uint8Array | undefined;
  /** `DCB_ATTR_PG_CFG` */
  pgCfg?: Uint8Array | undefined;
  /** `DCB_ATTR_SET_ALL`, u8 */
  setAll?: number | undefined;
  /** `DCB_ATTR_PERM_HWADDR` */
  permHwaddr?: Uint8Array | undefined;
  /** `DCB_ATTR_CAP` */
  cap?: Uint8Array | undefined;
  /** `DCB_ATTR_NUMTCS` */
  numtcs?: Uint8Array | undefined;
  /** `DCB_ATTR_BCN` */
  bcn?: Uint8Array | undefined;
  /** `DCB_ATTR_APP` */
  app?: Uint8Array | undefined;
  /** `DCB_ATTR_IEEE` */
  ieee?: Uint8Array | undefined;
  /** `DCB_ATTR_DCBX`, u8 */
  dcbx?: number | undefined;
  /** `DCB_ATTR_FEATCFG` */
  featcfg?: Uint8Array | undefined;
  /** `DCB_ATTR_CEE` */
  cee?: Uint8Array | undefined;
}

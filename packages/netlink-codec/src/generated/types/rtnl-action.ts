// Generated from formats/rtnl_action.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';
import type { Bitfield32 } from './netlink-values.ts';

/**
 * Body of RTM_NEWACTION, RTM_DELACTION and RTM_GETACTION: actions of traffic
 * control. The actions stay bytes.
 */
export interface TrafficAction extends AttributeSet {
  /**
   * Address family.
   *
   * `tca_family`, u8, see `AddressFamily`
   */
  family: number;
  /**
   * Reserved.
   *
   * `tca__pad1`, u8
   */
  reserved1?: number | undefined;
  /**
   * Reserved.
   *
   * `tca__pad2`, u16
   */
  reserved2?: number | undefined;
  /**
   * Actions, by number.
   *
   * `TCA_ROOT_TAB`
   */
  rootTab?: Uint8Array | undefined;
  /** `TCA_ROOT_FLAGS` */
  rootFlags?: Bitfield32 | undefined;
  /**
   * How many there are.
   *
   * `TCA_ROOT_COUNT`, u32
   */
  rootCount?: number | undefined;
  /**
   * Most milliseconds since the last use.
   *
   * `TCA_ROOT_TIME_DELTA`, u32
   */
  rootTimeDelta?: number | undefined;
  /** `TCA_ROOT_EXT_WARN_MSG` */
  rootExtWarnMsg?: string | undefined;
}

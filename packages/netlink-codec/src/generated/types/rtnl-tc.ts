// Generated from formats/rtnl_tc.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';

/**
 * Body of the messages of queueing disciplines, classes, filters and chains
 * (RTM_NEWQDISC and so on). What belongs to a kind stays bytes.
 */
export interface TrafficControl extends AttributeSet {
  /**
   * Address family; always unspec.
   *
   * `tcm_family`, u8, see `AddressFamily`
   */
  family: number;
  /**
   * Reserved.
   *
   * `tcm__pad1`, u8
   */
  reserved1?: number | undefined;
  /**
   * Reserved.
   *
   * `tcm__pad2`, u16
   */
  reserved2?: number | undefined;
  /**
   * Interface index.
   *
   * `tcm_ifindex`, s32
   */
  ifindex: number;
  /**
   * Identifier.
   *
   * `tcm_handle`, u32
   */
  handle: number;
  /**
   * Identifier of what it hangs on.
   *
   * `tcm_parent`, u32
   */
  parent: number;
  /**
   * References; of a filter priority and protocol.
   *
   * `tcm_info`, u32
   */
  info: number;
  /**
   * Name of the kind.
   *
   * `TCA_KIND`
   */
  kind?: string | undefined;
  /**
   * Settings of the kind.
   *
   * `TCA_OPTIONS`
   */
  options?: Uint8Array | undefined;
  /** `TCA_INGRESS_BLOCK`, u32 */
  ingressBlock?: number | undefined;
  /** `TCA_EGRESS_BLOCK`, u32 */
  egressBlock?: number | undefined;
  /** `TCA_HW_OFFLOAD`, u8 */
  hwOffload?: number | undefined;
  /**
   * Number of the chain.
   *
   * `TCA_CHAIN`, u32
   */
  chain?: number | undefined;
  /** `TCA_STATS2` */
  stats2?: Uint8Array | undefined;
  /** `TCA_STATS` */
  stats?: Uint8Array | undefined;
  /** `TCA_XSTATS` */
  xstats?: Uint8Array | undefined;
}

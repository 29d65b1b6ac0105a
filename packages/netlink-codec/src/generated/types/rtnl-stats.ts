// Generated from formats/rtnl_stats.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';
import type { LinkStats64 } from './rtnl-link.ts';

/** Body of RTM_NEWSTATS, RTM_GETSTATS and RTM_SETSTATS: counters of an interface. */
export interface Stats extends AttributeSet {
  /**
   * Address family; always unspec.
   *
   * `family`, u8, see `AddressFamily`
   */
  family: number;
  /**
   * Reserved.
   *
   * `pad1`, u8
   */
  reserved1?: number | undefined;
  /**
   * Reserved.
   *
   * `pad2`, u16
   */
  reserved2?: number | undefined;
  /**
   * Interface index; 0 for all.
   *
   * `ifindex`, u32
   */
  ifindex: number;
  /**
   * Groups of counters: bit n - 1 stands for attribute n.
   *
   * `filter_mask`, u32
   */
  filterMask: number;
  /**
   * Counters of the interface.
   *
   * `IFLA_STATS_LINK_64`
   */
  link64?: LinkStats64 | undefined;
  /**
   * Counters of its kind.
   *
   * `IFLA_STATS_LINK_XSTATS`
   */
  linkXstats?: Uint8Array | undefined;
  /**
   * Counters of its role below a master.
   *
   * `IFLA_STATS_LINK_XSTATS_SLAVE`
   */
  linkXstatsSlave?: Uint8Array | undefined;
  /**
   * Counters of what hardware forwards.
   *
   * `IFLA_STATS_LINK_OFFLOAD_XSTATS`
   */
  linkOffloadXstats?: Uint8Array | undefined;
  /**
   * Counters by address family.
   *
   * `IFLA_STATS_AF_SPEC`
   */
  afSpec?: Uint8Array | undefined;
}

// Generated from formats/rtnl_cachereport.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';

/**
 * Body of RTM_NEWCACHEREPORT: a packet for which there is no multicast route, or
 * which came in by another interface than it should. In IPv6 the attributes are
 * the same, but for the sizes of addresses.
 */
export interface CacheReport extends AttributeSet {
  /**
   * Address family.
   *
   * `rtgen_family`, u8, see `AddressFamily`
   */
  family: number;
  /** Filler in front of the attributes, where it is not the expected zeros. */
  alignment?: Uint8Array | undefined;
  /**
   * What happened.
   *
   * `IPMRA_CREPORT_MSGTYPE`, u8
   */
  msgtype?: number | undefined;
  /**
   * Number of the multicast interface.
   *
   * `IPMRA_CREPORT_VIF_ID`, u32
   */
  vifId?: number | undefined;
  /**
   * Source.
   *
   * `IPMRA_CREPORT_SRC_ADDR`, 4 or 16 bytes, network order
   */
  srcAddr?: Uint8Array | undefined;
  /**
   * Group.
   *
   * `IPMRA_CREPORT_DST_ADDR`, 4 or 16 bytes, network order
   */
  dstAddr?: Uint8Array | undefined;
  /**
   * Routing table.
   *
   * `IPMRA_CREPORT_TABLE`, u32
   */
  table?: number | undefined;
  /**
   * The packet.
   *
   * `IPMRA_CREPORT_PKT`
   */
  pkt?: Uint8Array | undefined;
}

// Generated from formats/rtnl_nduseropt.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';

/**
 * Body of RTM_NEWNDUSEROPT: options of a router advertisement that are for user
 * space, such as DNS servers (RFC 8106).
 */
export interface NdUserOption extends AttributeSet {
  /**
   * Address family.
   *
   * `nduseropt_family`, u8, see `AddressFamily`
   */
  family: number;
  /**
   * Reserved.
   *
   * `nduseropt_pad1`, u8
   */
  reserved1?: number | undefined;
  /**
   * Bytes of the options.
   *
   * `nduseropt_opts_len`, u16
   */
  optsLen: number;
  /**
   * Interface index.
   *
   * `nduseropt_ifindex`, s32
   */
  ifindex: number;
  /**
   * ICMPv6 type; 134 for a router advertisement.
   *
   * `nduseropt_icmp_type`, u8
   */
  icmpType: number;
  /**
   * ICMPv6 code.
   *
   * `nduseropt_icmp_code`, u8
   */
  icmpCode: number;
  /**
   * Reserved.
   *
   * `nduseropt_pad2`, u16
   */
  reserved2?: number | undefined;
  /**
   * Reserved.
   *
   * `nduseropt_pad3`, u32
   */
  reserved3?: number | undefined;
  /** Options as in the packet: type, length in units of 8 bytes, content. */
  opts: Uint8Array;
  /**
   * Address of the router.
   *
   * `NDUSEROPT_SRCADDR`, 4 or 16 bytes, network order
   */
  srcaddr?: Uint8Array | undefined;
}

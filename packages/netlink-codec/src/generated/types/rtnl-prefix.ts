// Generated from formats/rtnl_prefix.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet, Struct } from '../../runtime/attribute.ts';

/**
 * Lifetimes of a prefix.
 *
 * `struct prefix_cacheinfo`
 */
export interface PrefixCacheinfo extends Struct {
  /**
   * Seconds as a preferred prefix.
   *
   * `preferred_time`, u32
   */
  preferredTime: number;
  /**
   * Seconds of validity.
   *
   * `valid_time`, u32
   */
  validTime: number;
}

/** Body of RTM_NEWPREFIX: a prefix that an IPv6 router advertised. */
export interface Prefix extends AttributeSet {
  /**
   * Address family.
   *
   * `prefix_family`, u8, see `AddressFamily`
   */
  family: number;
  /**
   * Reserved.
   *
   * `prefix_pad1`, u8
   */
  reserved1?: number | undefined;
  /**
   * Reserved.
   *
   * `prefix_pad2`, u16
   */
  reserved2?: number | undefined;
  /**
   * Interface index.
   *
   * `prefix_ifindex`, s32
   */
  ifindex: number;
  /**
   * Type of the option, 3.
   *
   * `prefix_type`, u8
   */
  type: number;
  /**
   * Prefix length in bits.
   *
   * `prefix_len`, u8
   */
  len: number;
  /**
   * Flags of the prefix.
   *
   * `prefix_flags`, u8, see `PrefixFlags`
   */
  flags: number;
  /**
   * Reserved.
   *
   * `prefix_pad3`, u8
   */
  reserved3?: number | undefined;
  /**
   * The prefix.
   *
   * `PREFIX_ADDRESS`, 4 or 16 bytes, network order
   */
  address?: Uint8Array | undefined;
  /**
   * Lifetimes.
   *
   * `PREFIX_CACHEINFO`
   */
  cacheinfo?: PrefixCacheinfo | undefined;
}

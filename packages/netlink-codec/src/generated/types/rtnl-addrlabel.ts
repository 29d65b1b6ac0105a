// Generated from formats/rtnl_addrlabel.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';

/**
 * Body of RTM_NEWADDRLABEL, RTM_DELADDRLABEL and RTM_GETADDRLABEL: an entry of
 * the table that source address selection goes by (RFC 6724).
 */
export interface AddressLabel extends AttributeSet {
  /**
   * Address family.
   *
   * `ifal_family`, u8, see `AddressFamily`
   */
  family: number;
  /**
   * Reserved.
   *
   * `__ifal_reserved`, u8
   */
  reserved?: number | undefined;
  /**
   * Prefix length in bits.
   *
   * `ifal_prefixlen`, u8
   */
  prefixlen: number;
  /**
   * Always 0.
   *
   * `ifal_flags`, u8
   */
  flags: number;
  /**
   * Interface index; 0 for all.
   *
   * `ifal_index`, u32
   */
  index: number;
  /**
   * Number of the change of the table.
   *
   * `ifal_seq`, u32
   */
  seq: number;
  /**
   * The prefix.
   *
   * `IFAL_ADDRESS`, 4 or 16 bytes, network order
   */
  address?: Uint8Array | undefined;
  /**
   * The label; equal ones go together.
   *
   * `IFAL_LABEL`, u32
   */
  label?: number | undefined;
}

// Generated from formats/rtnl_nsid.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';

/**
 * Body of RTM_NEWNSID, RTM_DELNSID and RTM_GETNSID: the numbers by which a
 * network namespace calls others.
 */
export interface NamespaceId extends AttributeSet {
  /**
   * Address family; always unspec.
   *
   * `rtgen_family`, u8, see `AddressFamily`
   */
  family: number;
  /** Filler in front of the attributes, where it is not the expected zeros. */
  alignment?: Uint8Array | undefined;
  /**
   * Identifier; -1 where there is none.
   *
   * `NETNSA_NSID`, s32
   */
  nsid?: number | undefined;
  /**
   * Identifier in the namespace of who asks.
   *
   * `NETNSA_CURRENT_NSID`, s32
   */
  currentNsid?: number | undefined;
  /**
   * A process in the namespace that is meant.
   *
   * `NETNSA_PID`, u32
   */
  pid?: number | undefined;
  /**
   * A file descriptor of the namespace that is meant.
   *
   * `NETNSA_FD`, u32
   */
  fd?: number | undefined;
  /**
   * Namespace whose identifiers are meant.
   *
   * `NETNSA_TARGET_NSID`, s32
   */
  targetNsid?: number | undefined;
}

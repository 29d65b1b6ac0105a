// Generated from formats/unix_diag_request.ksy by "pnpm gen". Do not edit: edit the format.
import type { Struct } from '../../runtime/attribute.ts';

/** Body of SOCK_DIAG_BY_FAMILY in requests: which UNIX sockets to list. */
export interface UnixDiagRequest extends Struct {
  /**
   * Address family.
   *
   * `sdiag_family`, u8, see `AddressFamily`
   */
  family: number;
  /**
   * Always 0.
   *
   * `sdiag_protocol`, u8
   */
  protocol: number;
  /**
   * Reserved.
   *
   * `pad`, u16
   */
  reserved?: number | undefined;
  /**
   * States to list: bit n stands for state n.
   *
   * `udiag_states`, u32, see `UnixDiagStates`
   */
  states: number;
  /**
   * Inode of the socket that is meant; 0 for any.
   *
   * `udiag_ino`, u32
   */
  inode: number;
  /**
   * What the answer shall contain.
   *
   * `udiag_show`, u32, see `UnixDiagShowFlags`
   */
  show: number;
  /**
   * Identifies the socket; all ones for any.
   *
   * `udiag_cookie`
   */
  cookie: Uint8Array;
}

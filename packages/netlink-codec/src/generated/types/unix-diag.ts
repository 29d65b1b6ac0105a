// Generated from formats/unix_diag.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet, Struct } from '../../runtime/attribute.ts';

/**
 * The file of a socket.
 *
 * `struct unix_diag_vfs`
 */
export interface UnixDiagVfs extends Struct {
  /**
   * Inode of the file.
   *
   * `udiag_vfs_ino`, u32
   */
  inode: number;
  /**
   * Device of the file.
   *
   * `udiag_vfs_dev`, u32
   */
  device: number;
}

/**
 * Queues of a socket.
 *
 * `struct unix_diag_rqlen`
 */
export interface UnixDiagRqlen extends Struct {
  /**
   * Bytes received and not yet read; of a listener connections not yet
   * accepted.
   *
   * `udiag_rqueue`, u32
   */
  rqueue: number;
  /**
   * Bytes that may be sent; of a listener the most connections that may
   * wait.
   *
   * `udiag_wqueue`, u32
   */
  wqueue: number;
}

/** Body of SOCK_DIAG_BY_FAMILY in answers: a UNIX socket. */
export interface UnixDiagMessage extends AttributeSet {
  /**
   * Address family.
   *
   * `udiag_family`, u8, see `AddressFamily`
   */
  family: number;
  /**
   * Type.
   *
   * `udiag_type`, u8, see `UnixSocketType`
   */
  type: number;
  /**
   * State, numbered as for TCP.
   *
   * `udiag_state`, u8, see `TcpState`
   */
  state: number;
  /**
   * Reserved.
   *
   * `pad`, u8
   */
  reserved?: number | undefined;
  /**
   * Inode of the socket.
   *
   * `udiag_ino`, u32
   */
  inode: number;
  /**
   * Identifies the socket for as long as it lives.
   *
   * `udiag_cookie`
   */
  cookie: Uint8Array;
  /**
   * Path, or name that begins with a NUL byte.
   *
   * `UNIX_DIAG_NAME`
   */
  name?: Uint8Array | undefined;
  /**
   * The file of the path.
   *
   * `UNIX_DIAG_VFS`
   */
  vfs?: UnixDiagVfs | undefined;
  /**
   * Inode of the peer.
   *
   * `UNIX_DIAG_PEER`, u32
   */
  peer?: number | undefined;
  /**
   * Inodes of connections not yet accepted; 0 where there is none.
   *
   * `UNIX_DIAG_ICONS`
   */
  icons?: number[] | undefined;
  /**
   * Queues.
   *
   * `UNIX_DIAG_RQLEN`
   */
  rqlen?: UnixDiagRqlen | undefined;
  /**
   * Memory use, in the order of SK_MEMINFO_*.
   *
   * `UNIX_DIAG_MEMINFO`
   */
  meminfo?: number[] | undefined;
  /**
   * Directions that are shut down: 1 receiving, 2 sending.
   *
   * `UNIX_DIAG_SHUTDOWN`, u8
   */
  shutdown?: number | undefined;
  /**
   * User who owns the socket.
   *
   * `UNIX_DIAG_UID`, u32
   */
  uid?: number | undefined;
}

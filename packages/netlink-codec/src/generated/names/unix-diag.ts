// Generated from formats/unix_diag.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of the UAPI constants `SOCK_*`. */
export const UnixSocketType: {
  /** `SOCK_STREAM` */
  readonly stream: 1;
  /** `SOCK_DGRAM` */
  readonly dgram: 2;
  /** `SOCK_SEQPACKET` */
  readonly seqpacket: 5;
} = {
  stream: 1,
  dgram: 2,
  seqpacket: 5,
};

/** Printed names of {@link UnixSocketType}, by number. */
export const unixSocketTypeNames: NameTable = {
  1: 'stream',
  2: 'dgram',
  5: 'seqpacket',
};

/** Numbers of attributes of the UAPI constants `UNIX_DIAG_*`. */
export const UnixDiagAttributeType: {
  /** `UNIX_DIAG_NAME`: Path, or name that begins with a NUL byte. */
  readonly name: 0;
  /** `UNIX_DIAG_VFS`: The file of the path. */
  readonly vfs: 1;
  /** `UNIX_DIAG_PEER`: Inode of the peer. */
  readonly peer: 2;
  /** `UNIX_DIAG_ICONS`: Inodes of connections not yet accepted; 0 where there is none. */
  readonly icons: 3;
  /** `UNIX_DIAG_RQLEN`: Queues. */
  readonly rqlen: 4;
  /** `UNIX_DIAG_MEMINFO`: Memory use, in the order of SK_MEMINFO_*. */
  readonly meminfo: 5;
  /** `UNIX_DIAG_SHUTDOWN`: Directions that are shut down: 1 receiving, 2 sending. */
  readonly shutdown: 6;
  /** `UNIX_DIAG_UID`: User who owns the socket. */
  readonly uid: 7;
} = {
  name: 0,
  vfs: 1,
  peer: 2,
  icons: 3,
  rqlen: 4,
  meminfo: 5,
  shutdown: 6,
  uid: 7,
};

// Generated from formats/unix_diag_request.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers. */
export const UnixDiagStates: {
  readonly established: 2;
  readonly close: 128;
  readonly listen: 0x400;
} = {
  established: 2,
  close: 128,
  listen: 0x400,
};

/** Printed names of {@link UnixDiagStates}, by number. */
export const unixDiagStatesNames: NameTable = {
  2: 'ESTAB',
  128: 'UNCONN',
  0x400: 'LISTEN',
};

/** Numbers of the UAPI constants `UDIAG_SHOW_*`. */
export const UnixDiagShowFlags: {
  /** `UDIAG_SHOW_NAME` */
  readonly name: 1;
  /** `UDIAG_SHOW_VFS` */
  readonly vfs: 2;
  /** `UDIAG_SHOW_PEER` */
  readonly peer: 4;
  /** `UDIAG_SHOW_ICONS` */
  readonly icons: 8;
  /** `UDIAG_SHOW_RQLEN` */
  readonly rqlen: 16;
  /** `UDIAG_SHOW_MEMINFO` */
  readonly meminfo: 32;
  /** `UDIAG_SHOW_UID` */
  readonly uid: 64;
} = {
  name: 1,
  vfs: 2,
  peer: 4,
  icons: 8,
  rqlen: 16,
  meminfo: 32,
  uid: 64,
};

/** Printed names of {@link UnixDiagShowFlags}, by number. */
export const unixDiagShowFlagsNames: NameTable = {
  1: 'name',
  2: 'vfs',
  4: 'peer',
  8: 'icons',
  16: 'rqlen',
  32: 'meminfo',
  64: 'uid',
};

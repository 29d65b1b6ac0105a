// Generated from formats/inet_diag_request.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers. */
export const InetDiagExtensions: {
  readonly meminfo: 1;
  readonly info: 2;
  readonly vegasinfo: 4;
  readonly cong: 8;
  readonly tos: 16;
  readonly tclass: 32;
  readonly skmeminfo: 64;
  readonly shutdown: 128;
} = {
  meminfo: 1,
  info: 2,
  vegasinfo: 4,
  cong: 8,
  tos: 16,
  tclass: 32,
  skmeminfo: 64,
  shutdown: 128,
};

/** Printed names of {@link InetDiagExtensions}, by number. */
export const inetDiagExtensionsNames: NameTable = {
  1: 'meminfo',
  2: 'info',
  4: 'vegasinfo',
  8: 'cong',
  16: 'tos',
  32: 'tclass',
  64: 'skmeminfo',
  128: 'shutdown',
};

/** Numbers. */
export const InetDiagStates: {
  readonly established: 2;
  readonly synSent: 4;
  readonly synRecv: 8;
  readonly finWait1: 16;
  readonly finWait2: 32;
  readonly timeWait: 64;
  readonly close: 128;
  readonly closeWait: 0x100;
  readonly lastAck: 0x200;
  readonly listen: 0x400;
  readonly closing: 0x800;
  readonly newSynRecv: 0x1000;
  readonly boundInactive: 0x2000;
} = {
  established: 2,
  synSent: 4,
  synRecv: 8,
  finWait1: 16,
  finWait2: 32,
  timeWait: 64,
  close: 128,
  closeWait: 0x100,
  lastAck: 0x200,
  listen: 0x400,
  closing: 0x800,
  newSynRecv: 0x1000,
  boundInactive: 0x2000,
};

/** Printed names of {@link InetDiagStates}, by number. */
export const inetDiagStatesNames: NameTable = {
  2: 'ESTAB',
  4: 'SYN-SENT',
  8: 'SYN-RECV',
  16: 'FIN-WAIT1',
  32: 'FIN-WAIT2',
  64: 'TIME-WAIT',
  128: 'UNCONN',
  0x100: 'CLOSE-WAIT',
  0x200: 'LAST-ACK',
  0x400: 'LISTEN',
  0x800: 'CLOSING',
  0x1000: 'NEW-SYN-RECV',
  0x2000: 'BOUND-INACTIVE',
};

/** Numbers of attributes of the UAPI constants `INET_DIAG_REQ_*`. */
export const InetDiagRequestAttributeType: {
  /** `INET_DIAG_REQ_NONE` */
  readonly none: 0;
  /** `INET_DIAG_REQ_BYTECODE`: Program that chooses among the sockets. */
  readonly bytecode: 1;
  /** `INET_DIAG_REQ_SK_BPF_STORAGES`: Storages to return, nested attributes. */
  readonly skBpfStorages: 2;
  /** `INET_DIAG_REQ_PROTOCOL`: Protocol, where its number does not fit into one byte. */
  readonly protocol: 3;
} = {
  none: 0,
  bytecode: 1,
  skBpfStorages: 2,
  protocol: 3,
};

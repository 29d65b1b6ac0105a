// Generated from formats/nlmsghdr.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of the UAPI constants `NLM_F_*`. */
export const MessageFlags: {
  /** `NLM_F_REQUEST` */
  readonly request: 1;
  /** `NLM_F_MULTI` */
  readonly multi: 2;
  /** `NLM_F_ACK` */
  readonly ack: 4;
  /** `NLM_F_ECHO` */
  readonly echo: 8;
  /** `NLM_F_DUMP_INTR` */
  readonly dumpInterrupted: 16;
  /** `NLM_F_DUMP_FILTERED` */
  readonly dumpFiltered: 32;
} = {
  request: 1,
  multi: 2,
  ack: 4,
  echo: 8,
  dumpInterrupted: 16,
  dumpFiltered: 32,
};

/** Printed names of {@link MessageFlags}, by number. */
export const messageFlagsNames: NameTable = {
  1: 'request',
  2: 'multi',
  4: 'ack',
  8: 'echo',
  16: 'dump_interrupted',
  32: 'dump_filtered',
};

/** Numbers of the UAPI constants `NLM_F_*`. */
export const GetFlags: {
  /** `NLM_F_ROOT` */
  readonly root: 0x100;
  /** `NLM_F_MATCH` */
  readonly match: 0x200;
  /** `NLM_F_ATOMIC` */
  readonly atomic: 0x400;
} = {
  root: 0x100,
  match: 0x200,
  atomic: 0x400,
};

/** Printed names of {@link GetFlags}, by number. */
export const getFlagsNames: NameTable = {
  0x100: 'root',
  0x200: 'match',
  0x400: 'atomic',
};

/** Numbers of the UAPI constants `NLM_F_*`. */
export const NewFlags: {
  /** `NLM_F_REPLACE` */
  readonly replace: 0x100;
  /** `NLM_F_EXCL` */
  readonly exclusive: 0x200;
  /** `NLM_F_CREATE` */
  readonly create: 0x400;
  /** `NLM_F_APPEND` */
  readonly append: 0x800;
} = {
  replace: 0x100,
  exclusive: 0x200,
  create: 0x400,
  append: 0x800,
};

/** Printed names of {@link NewFlags}, by number. */
export const newFlagsNames: NameTable = {
  0x100: 'replace',
  0x200: 'exclusive',
  0x400: 'create',
  0x800: 'append',
};

/** Numbers of the UAPI constants `NLM_F_*`. */
export const DeleteFlags: {
  /** `NLM_F_NONREC` */
  readonly nonRecursive: 0x100;
  /** `NLM_F_BULK` */
  readonly bulk: 0x200;
} = {
  nonRecursive: 0x100,
  bulk: 0x200,
};

/** Printed names of {@link DeleteFlags}, by number. */
export const deleteFlagsNames: NameTable = {
  0x100: 'non_recursive',
  0x200: 'bulk',
};

/** Numbers of the UAPI constants `NLM_F_*`. */
export const AcknowledgementFlags: {
  /** `NLM_F_CAPPED` */
  readonly capped: 0x100;
  /** `NLM_F_ACK_TLVS` */
  readonly extended: 0x200;
} = {
  capped: 0x100,
  extended: 0x200,
};

/** Printed names of {@link AcknowledgementFlags}, by number. */
export const acknowledgementFlagsNames: NameTable = {
  0x100: 'capped',
  0x200: 'extended',
};

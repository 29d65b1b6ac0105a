// Generated from formats/genl_ctrl.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of the UAPI constants `CTRL_CMD_*`. */
export const GenlCtrlCommand: {
  /** `CTRL_CMD_UNSPEC` */
  readonly unspec: 0;
  /** `CTRL_CMD_NEWFAMILY` */
  readonly newfamily: 1;
  /** `CTRL_CMD_DELFAMILY` */
  readonly delfamily: 2;
  /** `CTRL_CMD_GETFAMILY` */
  readonly getfamily: 3;
  /** `CTRL_CMD_NEWOPS` */
  readonly newops: 4;
  /** `CTRL_CMD_DELOPS` */
  readonly delops: 5;
  /** `CTRL_CMD_GETOPS` */
  readonly getops: 6;
  /** `CTRL_CMD_NEWMCAST_GRP` */
  readonly newmcastGrp: 7;
  /** `CTRL_CMD_DELMCAST_GRP` */
  readonly delmcastGrp: 8;
  /** `CTRL_CMD_GETMCAST_GRP` */
  readonly getmcastGrp: 9;
  /** `CTRL_CMD_GETPOLICY` */
  readonly getpolicy: 10;
} = {
  unspec: 0,
  newfamily: 1,
  delfamily: 2,
  getfamily: 3,
  newops: 4,
  delops: 5,
  getops: 6,
  newmcastGrp: 7,
  delmcastGrp: 8,
  getmcastGrp: 9,
  getpolicy: 10,
};

/** Printed names of {@link GenlCtrlCommand}, by number. */
export const genlCtrlCommandNames: NameTable = {
  0: 'unspec',
  1: 'newfamily',
  2: 'delfamily',
  3: 'getfamily',
  4: 'newops',
  5: 'delops',
  6: 'getops',
  7: 'newmcast_grp',
  8: 'delmcast_grp',
  9: 'getmcast_grp',
  10: 'getpolicy',
};

/** Numbers of attributes of the UAPI constants `CTRL_ATTR_*`. */
export const GenlCtrlAttributeType: {
  /** `CTRL_ATTR_UNSPEC` */
  readonly unspec: 0;
  /** `CTRL_ATTR_FAMILY_ID`: Number of the family: its message type. */
  readonly familyId: 1;
  /** `CTRL_ATTR_FAMILY_NAME`: Name of the family. */
  readonly familyName: 2;
  /** `CTRL_ATTR_VERSION`: Version of the family. */
  readonly version: 3;
  /** `CTRL_ATTR_HDRSIZE`: Bytes of the header of the family. */
  readonly hdrsize: 4;
  /** `CTRL_ATTR_MAXATTR`: Greatest attribute number. */
  readonly maxattr: 5;
  /** `CTRL_ATTR_OPS`: Operations. */
  readonly ops: 6;
  /** `CTRL_ATTR_MCAST_GROUPS`: Multicast groups. */
  readonly mcastGroups: 7;
  /** `CTRL_ATTR_POLICY`: Policies of attributes, by policy and attribute. */
  readonly policy: 8;
  /** `CTRL_ATTR_OP_POLICY`: Policies of operations, by operation. */
  readonly opPolicy: 9;
  /** `CTRL_ATTR_OP`: An operation. */
  readonly op: 10;
} = {
  unspec: 0,
  familyId: 1,
  familyName: 2,
  version: 3,
  hdrsize: 4,
  maxattr: 5,
  ops: 6,
  mcastGroups: 7,
  policy: 8,
  opPolicy: 9,
  op: 10,
};

/** Numbers of attributes of the UAPI constants `CTRL_ATTR_OP_*`. */
export const GenlOperationAttributeType: {
  /** `CTRL_ATTR_OP_UNSPEC` */
  readonly unspec: 0;
  /** `CTRL_ATTR_OP_ID`: Command. */
  readonly id: 1;
  /** `CTRL_ATTR_OP_FLAGS`: What it can do, and who may use it. */
  readonly flags: 2;
} = {
  unspec: 0,
  id: 1,
  flags: 2,
};

/** Numbers of the UAPI constants `GENL_ADMIN_*`. */
export const GenlOperationFlags: {
  /** `GENL_ADMIN_PERM` */
  readonly adminPerm: 1;
  /** `GENL_CMD_CAP_DO` */
  readonly cmdCapDo: 2;
  /** `GENL_CMD_CAP_DUMP` */
  readonly cmdCapDump: 4;
  /** `GENL_CMD_CAP_HASPOL` */
  readonly cmdCapHaspol: 8;
  /** `GENL_UNS_ADMIN_PERM` */
  readonly unsAdminPerm: 16;
} = {
  adminPerm: 1,
  cmdCapDo: 2,
  cmdCapDump: 4,
  cmdCapHaspol: 8,
  unsAdminPerm: 16,
};

/** Printed names of {@link GenlOperationFlags}, by number. */
export const genlOperationFlagsNames: NameTable = {
  1: 'admin_perm',
  2: 'cmd_cap_do',
  4: 'cmd_cap_dump',
  8: 'cmd_cap_haspol',
  16: 'uns_admin_perm',
};

/** Numbers of attributes of the UAPI constants `CTRL_ATTR_MCAST_GRP_*`. */
export const GenlMulticastGroupAttributeType: {
  /** `CTRL_ATTR_MCAST_GRP_UNSPEC` */
  readonly unspec: 0;
  /** `CTRL_ATTR_MCAST_GRP_NAME`: Name of the group. */
  readonly name: 1;
  /** `CTRL_ATTR_MCAST_GRP_ID`: Number of the group. */
  readonly id: 2;
} = {
  unspec: 0,
  name: 1,
  id: 2,
};

/** Numbers of attributes of the UAPI constants `CTRL_ATTR_POLICY_*`. */
export const GenlOperationPolicyAttributeType: {
  /** `CTRL_ATTR_POLICY_UNSPEC` */
  readonly unspec: 0;
  /** `CTRL_ATTR_POLICY_DO`: Number of the policy of a request. */
  readonly do: 1;
  /** `CTRL_ATTR_POLICY_DUMP`: Number of the policy of a dump. */
  readonly dump: 2;
} = {
  unspec: 0,
  do: 1,
  dump: 2,
};

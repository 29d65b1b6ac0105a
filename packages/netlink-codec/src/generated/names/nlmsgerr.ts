// Generated from formats/nlmsgerr.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of attributes of the UAPI constants `NLMSGERR_ATTR_*`. */
export const ErrorAttributeType: {
  /** `NLMSGERR_ATTR_UNUSED` */
  readonly unused: 0;
  /** `NLMSGERR_ATTR_MSG`: What is wrong, in words. */
  readonly msg: 1;
  /** `NLMSGERR_ATTR_OFFS`: Bytes from the start of the request to the attribute that is wrong. */
  readonly offs: 2;
  /** `NLMSGERR_ATTR_COOKIE`: Bytes that identify what the request made. */
  readonly cookie: 3;
  /** `NLMSGERR_ATTR_POLICY`: What the attribute would have to be like. */
  readonly policy: 4;
  /** `NLMSGERR_ATTR_MISS_TYPE`: Number of the attribute that is missing. */
  readonly missType: 5;
  /**
   * `NLMSGERR_ATTR_MISS_NEST`: Bytes from the start of the request to the set that lacks it; absent
   * where that is the message itself.
   */
  readonly missNest: 6;
} = {
  unused: 0,
  msg: 1,
  offs: 2,
  cookie: 3,
  policy: 4,
  missType: 5,
  missNest: 6,
};

/** Numbers of attributes of the UAPI constants `NL_POLICY_TYPE_ATTR_*`. */
export const NetlinkPolicyAttributeType: {
  /** `NL_POLICY_TYPE_ATTR_TYPE`: Type of the attribute. */
  readonly type: 1;
  /** `NL_POLICY_TYPE_ATTR_MIN_VALUE_S`: Least value. */
  readonly minValueS: 2;
  /** `NL_POLICY_TYPE_ATTR_MAX_VALUE_S`: Greatest value. */
  readonly maxValueS: 3;
  /** `NL_POLICY_TYPE_ATTR_MIN_VALUE_U`: Least value. */
  readonly minValueU: 4;
  /** `NL_POLICY_TYPE_ATTR_MAX_VALUE_U`: Greatest value. */
  readonly maxValueU: 5;
  /** `NL_POLICY_TYPE_ATTR_MIN_LENGTH`: Least length in bytes. */
  readonly minLength: 6;
  /** `NL_POLICY_TYPE_ATTR_MAX_LENGTH`: Greatest length in bytes. */
  readonly maxLength: 7;
  /** `NL_POLICY_TYPE_ATTR_POLICY_IDX`: Number of the policy of the nested set. */
  readonly policyIdx: 8;
  /** `NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE`: Greatest attribute number of the nested set. */
  readonly policyMaxtype: 9;
  /** `NL_POLICY_TYPE_ATTR_BITFIELD32_MASK`: Bits of a bit field that are valid. */
  readonly bitfield32Mask: 10;
  /** `NL_POLICY_TYPE_ATTR_PAD` */
  readonly pad: 11;
  /** `NL_POLICY_TYPE_ATTR_MASK`: Bits that may be set. */
  readonly mask: 12;
} = {
  type: 1,
  minValueS: 2,
  maxValueS: 3,
  minValueU: 4,
  maxValueU: 5,
  minLength: 6,
  maxLength: 7,
  policyIdx: 8,
  policyMaxtype: 9,
  bitfield32Mask: 10,
  pad: 11,
  mask: 12,
};

/** Numbers of the UAPI constants `NL_ATTR_TYPE_*`. */
export const NetlinkPolicyType: {
  /** `NL_ATTR_TYPE_INVALID` */
  readonly invalid: 0;
  /** `NL_ATTR_TYPE_FLAG` */
  readonly flag: 1;
  /** `NL_ATTR_TYPE_U8` */
  readonly u8: 2;
  /** `NL_ATTR_TYPE_U16` */
  readonly u16: 3;
  /** `NL_ATTR_TYPE_U32` */
  readonly u32: 4;
  /** `NL_ATTR_TYPE_U64` */
  readonly u64: 5;
  /** `NL_ATTR_TYPE_S8` */
  readonly s8: 6;
  /** `NL_ATTR_TYPE_S16` */
  readonly s16: 7;
  /** `NL_ATTR_TYPE_S32` */
  readonly s32: 8;
  /** `NL_ATTR_TYPE_S64` */
  readonly s64: 9;
  /** `NL_ATTR_TYPE_BINARY` */
  readonly binary: 10;
  /** `NL_ATTR_TYPE_STRING` */
  readonly string: 11;
  /** `NL_ATTR_TYPE_NUL_STRING` */
  readonly nulString: 12;
  /** `NL_ATTR_TYPE_NESTED` */
  readonly nested: 13;
  /** `NL_ATTR_TYPE_NESTED_ARRAY` */
  readonly nestedArray: 14;
  /** `NL_ATTR_TYPE_BITFIELD32` */
  readonly bitfield32: 15;
  /** `NL_ATTR_TYPE_SINT` */
  readonly sint: 16;
  /** `NL_ATTR_TYPE_UINT` */
  readonly uint: 17;
} = {
  invalid: 0,
  flag: 1,
  u8: 2,
  u16: 3,
  u32: 4,
  u64: 5,
  s8: 6,
  s16: 7,
  s32: 8,
  s64: 9,
  binary: 10,
  string: 11,
  nulString: 12,
  nested: 13,
  nestedArray: 14,
  bitfield32: 15,
  sint: 16,
  uint: 17,
};

/** Printed names of {@link NetlinkPolicyType}, by number. */
export const netlinkPolicyTypeNames: NameTable = {
  0: 'invalid',
  1: 'flag',
  2: 'u8',
  3: 'u16',
  4: 'u32',
  5: 'u64',
  6: 's8',
  7: 's16',
  8: 's32',
  9: 's64',
  10: 'binary',
  11: 'string',
  12: 'nul_string',
  13: 'nested',
  14: 'nested_array',
  15: 'bitfield32',
  16: 'sint',
  17: 'uint',
};

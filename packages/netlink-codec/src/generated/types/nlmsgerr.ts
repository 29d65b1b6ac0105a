// Generated from formats/nlmsgerr.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';
import type { MessageHeader } from './nlmsghdr.ts';

/** What the kernel accepts as an attribute (NL_POLICY_TYPE_ATTR_*). */
export interface NetlinkPolicy extends AttributeSet {
  /**
   * Least value.
   *
   * `NL_POLICY_TYPE_ATTR_MIN_VALUE_S`, s64
   */
  minValueS?: bigint | undefined;
  /**
   * Greatest value.
   *
   * `NL_POLICY_TYPE_ATTR_MAX_VALUE_S`, s64
   */
  maxValueS?: bigint | undefined;
  /**
   * Least value.
   *
   * `NL_POLICY_TYPE_ATTR_MIN_VALUE_U`, u64
   */
  minValueU?: bigint | undefined;
  /**
   * Greatest value.
   *
   * `NL_POLICY_TYPE_ATTR_MAX_VALUE_U`, u64
   */
  maxValueU?: bigint | undefined;
  /**
   * Type of the attribute.
   *
   * `NL_POLICY_TYPE_ATTR_TYPE`, u32, see `NetlinkPolicyType`
   */
  type?: number | undefined;
  /**
   * Bits that may be set.
   *
   * `NL_POLICY_TYPE_ATTR_MASK`, u64
   */
  mask?: bigint | undefined;
  /**
   * Least length in bytes.
   *
   * `NL_POLICY_TYPE_ATTR_MIN_LENGTH`, u32
   */
  minLength?: number | undefined;
  /**
   * Greatest length in bytes.
   *
   * `NL_POLICY_TYPE_ATTR_MAX_LENGTH`, u32
   */
  maxLength?: number | undefined;
  /**
   * Number of the policy of the nested set.
   *
   * `NL_POLICY_TYPE_ATTR_POLICY_IDX`, u32
   */
  policyIdx?: number | undefined;
  /**
   * Greatest attribute number of the nested set.
   *
   * `NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE`, u32
   */
  policyMaxtype?: number | undefined;
  /**
   * Bits of a bit field that are valid.
   *
   * `NL_POLICY_TYPE_ATTR_BITFIELD32_MASK`, u32
   */
  bitfield32Mask?: number | undefined;
}

/**
 * Body of NLMSG_ERROR: the answer to a request, also where it succeeded. The
 * request follows unless the flag NLM_F_CAPPED is set on the message; attributes
 * that explain follow where NLM_F_ACK_TLVS is.
 */
export interface ErrorBody extends AttributeSet {
  /**
   * Negative error number; 0 for success.
   *
   * `error`, s32
   */
  error: number;
  /**
   * Header of the request.
   *
   * `msg`
   */
  request: MessageHeader;
  /** Body of the request. */
  payload?: Uint8Array | undefined;
  /** Filler in front of the attributes, where it is not the expected zeros. */
  alignment?: Uint8Array | undefined;
  /**
   * What is wrong, in words.
   *
   * `NLMSGERR_ATTR_MSG`
   */
  msg?: string | undefined;
  /**
   * Bytes from the start of the request to the attribute that is wrong.
   *
   * `NLMSGERR_ATTR_OFFS`, u32
   */
  offs?: number | undefined;
  /**
   * Bytes that identify what the request made.
   *
   * `NLMSGERR_ATTR_COOKIE`
   */
  cookie?: Uint8Array | undefined;
  /**
   * Number of the attribute that is missing.
   *
   * `NLMSGERR_ATTR_MISS_TYPE`, u32
   */
  missType?: number | undefined;
  /**
   * Bytes from the start of the request to the set that lacks it; absent
   * where that is the message itself.
   *
   * `NLMSGERR_ATTR_MISS_NEST`, u32
   */
  missNest?: number | undefined;
  /**
   * What the attribute would have to be like.
   *
   * `NLMSGERR_ATTR_POLICY`
   */
  policy?: NetlinkPolicy | undefined;
}

// Generated from formats/nlmsgdone.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';
import type { NetlinkPolicy } from './nlmsgerr.ts';

/**
 * Body of NLMSG_DONE, which ends a dump. Attributes that explain a failure
 * follow where NLM_F_ACK_TLVS is set on the message.
 */
export interface DoneBody extends AttributeSet {
  /**
   * Negative error number where the dump failed; 0, or for some families the
   * number of messages, where it did not.
   *
   * s32
   */
  error?: number | undefined;
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

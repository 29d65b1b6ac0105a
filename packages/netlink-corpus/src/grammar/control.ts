import { type AttributeSet, attributeSet, type StructField, structFields } from './kinds.ts';

/** `linux/netlink.h NL_POLICY_TYPE_ATTR_*`. */
const POLICY = attributeSet(
  'policy',
  `1 type u32
   2 minValueS s64
   3 maxValueS s64
   4 minValueU u64
   5 maxValueU u64
   6 minLength u32
   7 maxLength u32
   8 policyIdx u32
   9 policyMaxtype u32
   10 bitfield32Mask u32
   11 pad name
   12 mask u64`,
);

/** `linux/netlink.h NLMSGERR_ATTR_*`: behind an error, an acknowledgement, or the end of a dump. */
export const EXTENDED_ACK: AttributeSet = attributeSet(
  'extendedAck',
  `0 unused name
   1 msg text
   2 offs u32
   3 cookie bytes
   4 policy policy nested
   5 missType u32
   6 missNest u32`,
  { policy: { kind: 'nest', set: POLICY } },
);

/** `linux/netlink.h struct nlmsghdr`. */
export const MESSAGE_HEADER: readonly StructField[] = structFields(
  'length u32, type u16, flags u16, sequence u32, port u32',
);

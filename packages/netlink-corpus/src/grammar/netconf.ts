import { type AttributeSet, attributeSet, type StructField, structFields } from './kinds.ts';

/** `linux/netconf.h struct netconfmsg`, with the padding that the kernel aligns it to. */
export const NETCONF_HEADER: readonly StructField[] = structFields(
  'family u8, reserved1 u8, reserved2 u16',
);

/** `linux/netconf.h NETCONFA_*`. */
export const NETCONF: AttributeSet = attributeSet(
  'netconf',
  `1 ifindex s32
   2 forwarding s32
   3 rpFilter s32
   4 mcForwarding s32
   5 proxyNeigh s32
   6 ignoreRoutesWithLinkdown s32
   7 input s32
   8 bcForwarding s32
   9 forceForwarding s32`,
);

import { type AttributeSet, attributeSet, type StructField, structFields } from './kinds.ts';

/** `linux/fib_rules.h struct fib_rule_hdr`. */
export const RULE_HEADER: readonly StructField[] = structFields(
  'family u8, dstLen u8, srcLen u8, tos u8, tableByte u8, reserved1 u8, reserved2 u8, action u8, flags u32',
);

/** `linux/fib_rules.h FRA_*`. */
export const RULE: AttributeSet = attributeSet(
  'rule',
  `1 dst address
   2 src address
   3 iifname text
   4 goto u32
   5 unused2 name
   6 priority u32
   7 unused3 name
   8 unused4 name
   9 unused5 name
   10 fwmark u32
   11 flow u32
   12 tunId be64
   13 suppressIfgroup s32
   14 suppressPrefixlen s32
   15 table u32
   16 fwmask u32
   17 oifname text
   18 pad name
   19 l3mdev u8
   20 uidRange uidRange
   21 protocol u8
   22 ipProto u8
   23 sportRange portRange
   24 dportRange portRange
   25 dscp u8
   26 flowlabel be32
   27 flowlabelMask be32
   28 sportMask u16
   29 dportMask u16
   30 dscpMask u8`,
  {
    uidRange: { kind: 'struct', fields: structFields('start u32, end u32') },
    portRange: { kind: 'struct', fields: structFields('start u16, end u16') },
  },
);

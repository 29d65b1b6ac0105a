import { type AttributeSet, attributeSet, type StructField, structFields } from './kinds.ts';

/** `linux/neighbour.h struct ndmsg`. */
export const NEIGHBOUR_HEADER: readonly StructField[] = structFields(
  'family u8, reserved1 u8, reserved2 u16, ifindex s32, state u16, flagsByte u8, type u8',
);

/** `linux/neighbour.h NDA_*`. */
export const NEIGHBOUR: AttributeSet = attributeSet(
  'neighbour',
  `1 dst address
   2 lladdr mac
   3 cacheinfo cacheinfo
   4 probes u32
   5 vlan u16
   6 port be16
   7 vni u32
   8 ifindex u32
   9 master u32
   10 linkNetnsid s32
   11 srcVni u32
   12 protocol u8
   13 nhId u32
   14 fdbExtAttrs attributes nested
   15 flagsExt u32
   16 ndmStateMask u16
   17 ndmFlagsMask u8`,
  {
    cacheinfo: {
      kind: 'struct',
      fields: structFields('confirmed u32, used u32, updated u32, refcnt u32'),
    },
  },
);

import { ENCAP } from './encap.ts';
import { type AttributeSet, attributeSet, type StructField, structFields } from './kinds.ts';

/** `linux/nexthop.h struct nhmsg`. */
export const NEXTHOP_HEADER: readonly StructField[] = structFields(
  'family u8, scope u8, protocol u8, reserved u8, flags u32',
);

/** `linux/nexthop.h NHA_RES_GROUP_*`. */
const RES_GROUP = attributeSet(
  'resGroup',
  `0 pad name
   1 buckets u16
   2 idleTimer u32
   3 unbalancedTimer u32
   4 unbalancedTime u64`,
);

/** `linux/nexthop.h NHA_RES_BUCKET_*`. */
const RES_BUCKET = attributeSet('resBucket', '0 pad name\n1 index u16\n2 idleTime u64\n3 nhId u32');

/** `linux/nexthop.h NHA_*`. */
export const NEXTHOP: AttributeSet = attributeSet(
  'nexthop',
  `1 id u32
   2 group group
   3 groupType u16
   4 blackhole flag
   5 oif u32
   6 gateway address
   7 encapType u16
   8 encap encap
   9 groups flag
   10 master u32
   11 fdb flag
   12 resGroup resGroup nested
   13 resBucket resBucket nested
   14 opFlags u32
   15 groupStats attributes nested
   16 hwStatsEnable u32
   17 hwStatsUsed u32`,
  {
    encap: ENCAP,
    group: {
      kind: 'array',
      item: {
        kind: 'struct',
        fields: structFields('id u32, weight u8, weightHigh u8, reserved u16'),
      },
    },
    resGroup: { kind: 'nest', set: RES_GROUP },
    resBucket: { kind: 'nest', set: RES_BUCKET },
  },
);

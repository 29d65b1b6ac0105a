import { type AttributeSet, attributeSet, type StructField, structFields } from './kinds.ts';

/** `linux/if_addr.h struct ifaddrmsg`. */
export const ADDRESS_HEADER: readonly StructField[] = structFields(
  'family u8, prefixlen u8, flagsByte u8, scope u8, index u32',
);

/** `linux/if_addr.h IFA_*`. */
export const ADDRESS: AttributeSet = attributeSet(
  'address',
  `1 address address
   2 local address
   3 label text
   4 broadcast address
   5 anycast address
   6 cacheinfo cacheinfo
   7 multicast address
   8 flags u32
   9 rtPriority u32
   10 targetNetnsid s32
   11 proto u8`,
  {
    cacheinfo: {
      kind: 'struct',
      fields: structFields('prefered u32, valid u32, cstamp u32, tstamp u32'),
    },
  },
);

/** Flag bits that the reducer goes by, under their UAPI names. */

/** `linux/if.h IFF_UP`. */
export const UP = 0x1;
/** `linux/if.h IFF_RUNNING`. */
export const RUNNING = 0x40;
/** `linux/if.h IFF_LOWER_UP`. */
export const LOWER_UP = 0x10000;

/** `linux/rtnetlink.h RTNH_F_DEAD`. */
export const DEAD = 0x1;
/** `linux/rtnetlink.h RTNH_F_ONLINK`. */
export const ONLINK = 0x4;
/** `linux/rtnetlink.h RTNH_F_LINKDOWN`. */
export const LINKDOWN = 0x10;
/** The bits of `rtm_flags` that are those of a leg (`RTNH_F_*`). */
export const LEG_FLAGS = 0xff;
/** `linux/rtnetlink.h RTM_F_CLONED`: a cached exception, not part of the table. */
export const CLONED = 0x200;

/** `linux/if_addr.h IFA_F_TENTATIVE`. */
export const TENTATIVE = 0x40;

/** Route types (`linux/rtnetlink.h RTN_*`). */
export const RTN_UNICAST = 1;
export const RTN_LOCAL = 2;
export const RTN_ANYCAST = 4;
export const RTN_BLACKHOLE = 6;
/** `linux/rtnetlink.h RTPROT_KERNEL`, `RTPROT_RA`. */
export const RTPROT_KERNEL = 2;
export const RTPROT_RA = 9;
/** `linux/rtnetlink.h RT_SCOPE_HOST`. */
export const SCOPE_HOST = 254;

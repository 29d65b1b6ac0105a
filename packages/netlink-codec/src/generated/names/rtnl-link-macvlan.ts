// Generated from formats/rtnl_link_macvlan.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of attributes of the UAPI constants `IFLA_MACVLAN_*`. */
export const LinkMacvlanAttributeType: {
  /** `IFLA_MACVLAN_UNSPEC` */
  readonly unspec: 0;
  /** `IFLA_MACVLAN_MODE`: Who the interfaces on the same lower one can talk to. */
  readonly mode: 1;
  /** `IFLA_MACVLAN_FLAGS`: Flags. */
  readonly flags: 2;
  /** `IFLA_MACVLAN_MACADDR_MODE`: In a request: what to do with `macaddr` (MACVLAN_MACADDR_*). */
  readonly macaddrMode: 3;
  /** `IFLA_MACVLAN_MACADDR`: A link-layer address. */
  readonly macaddr: 4;
  /** `IFLA_MACVLAN_MACADDR_DATA`: Link-layer addresses of the mode source. */
  readonly macaddrData: 5;
  /** `IFLA_MACVLAN_MACADDR_COUNT`: Number of link-layer addresses. */
  readonly macaddrCount: 6;
  /** `IFLA_MACVLAN_BC_QUEUE_LEN`: Broadcast packets to queue. */
  readonly bcQueueLen: 7;
  /** `IFLA_MACVLAN_BC_QUEUE_LEN_USED`: Length of that queue as it is. */
  readonly bcQueueLenUsed: 8;
  /** `IFLA_MACVLAN_BC_CUTOFF`: Number of receivers above which broadcast is queued. */
  readonly bcCutoff: 9;
} = {
  unspec: 0,
  mode: 1,
  flags: 2,
  macaddrMode: 3,
  macaddr: 4,
  macaddrData: 5,
  macaddrCount: 6,
  bcQueueLen: 7,
  bcQueueLenUsed: 8,
  bcCutoff: 9,
};

/** Numbers of the UAPI constants `MACVLAN_MODE_*`. */
export const MacvlanMode: {
  /** `MACVLAN_MODE_PRIVATE` */
  readonly private: 1;
  /** `MACVLAN_MODE_VEPA` */
  readonly vepa: 2;
  /** `MACVLAN_MODE_BRIDGE` */
  readonly bridge: 4;
  /** `MACVLAN_MODE_PASSTHRU` */
  readonly passthru: 8;
  /** `MACVLAN_MODE_SOURCE` */
  readonly source: 16;
} = {
  private: 1,
  vepa: 2,
  bridge: 4,
  passthru: 8,
  source: 16,
};

/** Printed names of {@link MacvlanMode}, by number. */
export const macvlanModeNames: NameTable = {
  1: 'private',
  2: 'vepa',
  4: 'bridge',
  8: 'passthru',
  16: 'source',
};

/** Numbers of the UAPI constants `MACVLAN_FLAG_*`. */
export const MacvlanFlags: {
  /** `MACVLAN_FLAG_NOPROMISC` */
  readonly nopromisc: 1;
  /** `MACVLAN_FLAG_NODST` */
  readonly nodst: 2;
} = {
  nopromisc: 1,
  nodst: 2,
};

/** Printed names of {@link MacvlanFlags}, by number. */
export const macvlanFlagsNames: NameTable = {
  1: 'nopromisc',
  2: 'nodst',
};

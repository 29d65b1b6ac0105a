// Generated from formats/rtnl_link_macvlan.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';

/** Link-layer addresses. */
export interface MacvlanAddresses extends AttributeSet {
  /**
   * A link-layer address.
   *
   * `IFLA_MACVLAN_MACADDR`
   */
  macaddr?: Uint8Array[] | undefined;
}

/** Settings of a MACVLAN interface (IFLA_MACVLAN_*). */
export interface LinkMacvlan extends AttributeSet {
  /**
   * Who the interfaces on the same lower one can talk to.
   *
   * `IFLA_MACVLAN_MODE`, u32, see `MacvlanMode`
   */
  mode?: number | undefined;
  /**
   * Flags.
   *
   * `IFLA_MACVLAN_FLAGS`, u16, see `MacvlanFlags`
   */
  flags?: number | undefined;
  /**
   * In a request: what to do with `macaddr` (MACVLAN_MACADDR_*).
   *
   * `IFLA_MACVLAN_MACADDR_MODE`, u32
   */
  macaddrMode?: number | undefined;
  /**
   * A link-layer address.
   *
   * `IFLA_MACVLAN_MACADDR`
   */
  macaddr?: Uint8Array[] | undefined;
  /**
   * Number of link-layer addresses.
   *
   * `IFLA_MACVLAN_MACADDR_COUNT`, u32
   */
  macaddrCount?: number | undefined;
  /**
   * Link-layer addresses of the mode source.
   *
   * `IFLA_MACVLAN_MACADDR_DATA`
   */
  macaddrData?: MacvlanAddresses | undefined;
  /**
   * Broadcast packets to queue.
   *
   * `IFLA_MACVLAN_BC_QUEUE_LEN`, u32
   */
  bcQueueLen?: number | undefined;
  /**
   * Length of that queue as it is.
   *
   * `IFLA_MACVLAN_BC_QUEUE_LEN_USED`, u32
   */
  bcQueueLenUsed?: number | undefined;
  /**
   * Number of receivers above which broadcast is queued.
   *
   * `IFLA_MACVLAN_BC_CUTOFF`, s32
   */
  bcCutoff?: number | undefined;
}

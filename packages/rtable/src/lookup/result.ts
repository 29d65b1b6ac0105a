/** What a lookup answers. */
import type { Encap, IpFamily } from '../event.ts';
import type { RouteEntry, Rule } from '../state.ts';

/**
 * Why there is no way, by the errno that `connect` and `RTM_GETROUTE` answer with: no route
 * (`ENETUNREACH`), `unreachable` route, `blackhole` or an address that makes no sense (`EINVAL`),
 * `prohibit` (`EACCES`), no such device (`ENODEV`).
 */
export type LookupErrorCode = 'ENETUNREACH' | 'EHOSTUNREACH' | 'EINVAL' | 'EACCES' | 'ENODEV';

/** A selector of rules or routes that a query may leave undeclared. */
export type Selector = 'mark' | 'tos' | 'uid' | 'ipproto' | 'sport' | 'dport';

/** The prefix whose entry decided. */
export interface MatchedPrefix {
  /** Canonical text. */
  readonly dst: string;
  readonly dstLen: number;
  /** Source prefix of an IPv6 route that depends on the source. */
  readonly src?: string;
  readonly srcLen: number;
}

/** What decided, where something did. */
export interface Decision {
  /** The policy rule that led to the table; absent where rules are not looked at or none fitted. */
  readonly rule?: Rule;
  /** Table number. */
  readonly table?: number;
  readonly prefix?: MatchedPrefix;
  readonly entry?: RouteEntry;
}

/** A way that packets may take. */
export interface Path {
  /** ifindex of the device: `lo` for what is delivered locally. */
  readonly link: number;
  /** The router, of either family; absent when the destination is on the link. */
  readonly gateway?: string;
  /** The source address that the kernel would choose for this way; absent where it finds none. */
  readonly source?: string;
  /** Share of this way among the others. */
  readonly weight: number;
  /** `RTNH_F_*`: 0x10 linkdown, 4 onlink. */
  readonly flags: number;
  /** IPv4 realms of the way and of the rule: source in the high 16 bits, destination in the low ones. */
  readonly realms?: number;
  readonly encap?: Encap;
}

/** There is a way. */
export interface RouteFound extends Decision {
  readonly kind: 'route';
  readonly family: IpFamily;
  /** Canonical text. */
  readonly dst: string;
  /** `RTN_*`: 1 unicast, 2 local, 3 broadcast, 4 anycast, 5 multicast. */
  readonly type: number;
  /**
   * Every way that the flow may be hashed to; more than one only for multipath routes, where the
   * kernel picks by a hash with a secret seed.
   */
  readonly paths: readonly [Path, ...Path[]];
  /**
   * IPv4 with `oif` and no route: the kernel assumes that the destination is on that link, and says so
   * by an answer without an entry.
   */
  readonly assumed: boolean;
  /**
   * Whether some ways are left out to which a flow may also be hashed: IPv6, a rule suppresses them by the
   * group of their device, and the flow goes on with the next rules; IPv4, a received packet's source is
   * not accepted for them (`rp_filter`), and it is dropped.
   */
  readonly partial: boolean;
}

/** There is no way. */
export interface RouteError extends Decision {
  readonly kind: 'error';
  readonly family: IpFamily;
  readonly dst: string;
  readonly code: LookupErrorCode;
  /**
   * What refused: a route of type blackhole, unreachable or prohibit (`type` tells); a rule; no route
   * in any table; a source address that is not ours or makes no sense; a device that is missing or down;
   * a destination that makes no sense; a packet for another host while forwarding is off.
   */
  readonly cause:
    | 'route'
    | 'rule'
    | 'no-route'
    | 'source'
    | 'device'
    | 'destination'
    | 'forwarding';
  /** `RTN_*` of the entry that refused; for a rule that of the same name; 0 otherwise. */
  readonly type: number;
}

/** The answer depends on selectors that the query does not declare. */
export interface RouteUnknown {
  readonly kind: 'unknown';
  readonly family: IpFamily;
  readonly dst: string;
  /** Declare these. */
  readonly needs: readonly Selector[];
}

/** The answer of `lookup`. */
export type LookupResult = RouteFound | RouteError | RouteUnknown;

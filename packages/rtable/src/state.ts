/** The routing state of one network namespace as an immutable value. */
import type {
  DumpScope,
  Encap,
  FactEvent,
  IpFamily,
  Metrics,
  NexthopMember,
  Range,
  ResilientGroup,
} from './event.ts';
import type { SharedEntries } from './fact/shared-entries.ts';
import { emptyIntMap, type IntMap, type Trie } from './trie/index.ts';

/** How a fact came to be known: part of a dump, by its own event, or as the silent consequence of another. */
export type Provenance = 'dumped' | 'announced' | 'derived';

/** What every fact knows about itself. */
export interface Fact {
  readonly provenance: Provenance;
  /** `NetworkState.generation` at which it became what it is. */
  readonly generation: number;
}

/** A device. */
export interface Link extends Fact {
  /** ifindex. */
  readonly index: number;
  readonly name: string;
  /** `linux/if.h IFF_*`: 1 up, 0x40 running, 0x10000 lower up, 8 loopback. */
  readonly flags: number;
  /** `linux/if_arp.h ARPHRD_*`. */
  readonly type: number;
  /** Bytes; 0 when not told. */
  readonly mtu: number;
  /** `linux/if.h IF_OPER_*`. */
  readonly operstate: number;
  /** ifindex of the bridge, bond or VRF that it belongs to; 0 for none. */
  readonly master: number;
  /** Driver, as in `ip link add type`; empty when the device has none. */
  readonly driver: string;
  /** Other attributes, by YNL name in camelCase. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** An address of a device. */
export interface Address extends Fact {
  readonly family: IpFamily;
  /** ifindex. */
  readonly link: number;
  /** Canonical text. */
  readonly address: string;
  readonly peer?: string;
  readonly prefixLength: number;
  /** `linux/if_addr.h IFA_F_*`: 1 secondary, 0x40 tentative, 8 dadfailed, 0x20 deprecated. */
  readonly flags: number;
  /** 0 global, 253 link, 254 host. */
  readonly scope: number;
  readonly broadcast?: string;
  readonly anycast?: string;
  readonly label?: string;
  readonly priority?: number;
  readonly protocol?: number;
  /** Seconds as of the event; 4294967295 for ever. Volatile: not part of equality. */
  readonly validLifetime?: number;
  readonly preferredLifetime?: number;
}

/** One way out of a route. Legs that are equal may be shared between routes. */
export interface Leg {
  /** ifindex; 0 for none. */
  readonly link: number;
  /** Canonical text, of either family; absent when the destination is on the link. */
  readonly gateway?: string;
  /** 1 to 256. */
  readonly weight: number;
  /** `RTNH_F_*`: 1 dead, 4 onlink, 0x10 linkdown. What is so, not what is shown: see `Route`. */
  readonly flags: number;
  readonly realms?: number;
  readonly encap?: Encap;
}

/**
 * What is held at a prefix for one route. The prefix is the key that it is held under, so that
 * equal entries of many prefixes are one object. An IPv4 entry has all its legs; an IPv6 entry has
 * one, and the siblings of a multipath route are entries of their own (`linux/net/ipv6/ip6_fib.c`).
 */
export interface RouteEntry extends Fact {
  readonly tos: number;
  readonly priority: number;
  /** `RTN_*`. */
  readonly type: number;
  /** `RTPROT_*`. */
  readonly protocol: number;
  /** `RT_SCOPE_*`. */
  readonly scope: number;
  /** Flags of the route itself (`rtm_flags`), those of its legs left out. */
  readonly flags: number;
  readonly prefsrc?: string;
  readonly metrics?: Metrics;
  /** Id of the nexthop object; 0 for none. Then `legs` is empty: they are those of the object. */
  readonly nexthop: number;
  readonly legs: readonly Leg[];
  /** Source prefix (IPv6); absent for any source. */
  readonly src?: string;
  readonly srcLen: number;
  /** Router preference (IPv6). */
  readonly pref: number;
  /** Seconds until it ends, as of the event; 0 for never. Volatile: not part of equality. */
  readonly expires: number;
  /** Negative errno that a reject route answers with, as the kernel told (IPv6); 0 otherwise. */
  readonly error: number;
  /**
   * IPv6: whether the attributes other than the leg are known. The kernel shows those of the first
   * sibling only, so they may not be.
   */
  readonly known: boolean;
}

/**
 * The routes of one prefix: the entry itself, or several in the order of preference. IPv4: TOS
 * descending, priority ascending, then the kernel's list order. IPv6: longest source prefix first,
 * priority ascending, then the kernel's list order. See `entriesOf`.
 */
export type RouteSet = RouteEntry | readonly RouteEntry[];

/** A table of one family: prefixes to routes. */
export type RouteTable = Trie<RouteSet>;

/** A route as `ip route` shows it: siblings joined, nexthop objects resolved, flags as displayed. */
export interface Route extends Fact {
  readonly family: IpFamily;
  readonly table: number;
  /** Canonical text of the prefix's address, `0.0.0.0` or `::` for the default route. */
  readonly dst: string;
  readonly dstLen: number;
  readonly src?: string;
  readonly srcLen: number;
  readonly tos: number;
  readonly priority: number;
  readonly type: number;
  readonly protocol: number;
  readonly scope: number;
  /** `rtm_flags` as displayed: with a single leg, that leg's flags too. */
  readonly flags: number;
  readonly prefsrc?: string;
  readonly metrics?: Metrics;
  /** 0 for none. */
  readonly nexthop: number;
  /** Flags as displayed: dead too where routes without carrier are ignored. */
  readonly legs: readonly Leg[];
  /** Whether the legs are shown as a multipath list; a single leg may be. */
  readonly multipath: boolean;
  readonly pref: number;
  readonly expires: number;
  readonly error: number;
}

/** A policy rule. Absent selectors match everything. */
export interface Rule extends Fact {
  readonly family: IpFamily;
  readonly priority: number;
  /** `linux/fib_rules.h FR_ACT_*`: 1 to table, 2 goto, 3 nop, 6 blackhole, 7 unreachable, 8 prohibit. */
  readonly action: number;
  /** 0 for none. */
  readonly table: number;
  /** `FIB_RULE_*` that are settings: 2 invert. Unresolved and detached are computed: see `ruleFlags`. */
  readonly flags: number;
  readonly src?: string;
  readonly srcLen: number;
  readonly dst?: string;
  readonly dstLen: number;
  readonly tos: number;
  readonly iif?: string;
  readonly oif?: string;
  readonly mark?: number;
  readonly mask?: number;
  readonly target?: number;
  readonly uidRange?: Range;
  readonly ipProto?: number;
  readonly sport?: Range;
  readonly dport?: Range;
  readonly suppressPrefixLength?: number;
  readonly suppressGroup?: number;
  readonly l3mdev: boolean;
  readonly tunnelId?: bigint;
  readonly realms?: number;
  readonly protocol?: number;
  readonly dscp?: number;
  readonly dscpMask?: number;
  readonly flowLabel?: number;
  readonly flowLabelMask?: number;
  readonly sportMask?: number;
  readonly dportMask?: number;
}

/** `nlmsg_seq` and `nlmsg_pid` of a request. Not part of equality. */
export interface Cause {
  readonly sequence: number;
  readonly port: number;
}

/** A nexthop object or group. */
export interface Nexthop extends Fact {
  readonly id: number;
  /** 0 (groups), 2 or 10. */
  readonly family: number;
  /** ifindex; 0 for none. */
  readonly link: number;
  readonly gateway?: string;
  readonly blackhole: boolean;
  readonly encap?: Encap;
  readonly group?: readonly NexthopMember[];
  readonly groupType: number;
  readonly resilient?: ResilientGroup;
  readonly scope: number;
  readonly protocol: number;
  /** `RTNH_F_*` as the object itself is shown. */
  readonly flags: number;
  readonly fdb: boolean;
  /** The request that made it what it is: the routes that it refreshes name the same one. */
  readonly cause?: Cause;
}

/** A neighbour: the link-layer address of an IP address on a device, or the search for it. */
export interface Neighbour extends Fact {
  readonly family: IpFamily;
  readonly link: number;
  readonly address: string;
  readonly lladdr?: Uint8Array;
  /** `linux/neighbour.h NUD_*`. */
  readonly state: number;
  /** `NTF_*`. */
  readonly flags: number;
  readonly extendedFlags: number;
  readonly protocol: number;
  readonly type: number;
}

/** Settings of a device (-1: all, -2: default) for one family. */
export interface Netconf extends Fact {
  readonly family: IpFamily;
  readonly link: number;
  readonly forwarding?: number;
  readonly rpFilter?: number;
  readonly mcForwarding?: number;
  readonly proxyNeigh?: number;
  readonly ignoreRoutesWithLinkdown: boolean;
  readonly bcForwarding?: number;
}

/** A part of the state that events could not tell for sure; a dump of `scope` settles it. */
export interface Unsure {
  readonly scope: DumpScope;
  /** The key concerned, where it is a single one: `table 254 2001:db8::/32`. */
  readonly key?: string;
  readonly reason: string;
  readonly generation: number;
}

/** How far the state can be trusted: nothing known; first dump under way; in sync; events were lost. */
export type Sync = 'empty' | 'loading' | 'synced' | 'stale';

/** What one family knows. */
export interface FamilyState {
  /** By table number. */
  readonly tables: IntMap<RouteTable>;
  /** In order of evaluation: by priority, then as the kernel lists them. */
  readonly rules: readonly Rule[];
  /** By ifindex, then by address as a prefix of full length. */
  readonly neighbours: IntMap<Trie<Neighbour>>;
  /** By ifindex; -1 for all, -2 for the default. */
  readonly netconf: IntMap<Netconf>;
}

/** The routing state. Never changed: `reduce` makes the next one. */
export interface NetworkState {
  readonly sync: Sync;
  /** Counts the events that changed something. */
  readonly generation: number;
  /** Why it is stale; absent when it is not. */
  readonly staleReason?: string;
  /** By ifindex. */
  readonly links: IntMap<Link>;
  /** By ifindex; the addresses of a device in the kernel's order. */
  readonly addresses: IntMap<readonly Address[]>;
  readonly inet: FamilyState;
  readonly inet6: FamilyState;
  /** By id. */
  readonly nexthops: IntMap<Nexthop>;
  readonly unsure: readonly Unsure[];
  /** IPv6 routes, by table, whose removal was derived before it was announced. Not part of equality. */
  readonly expected: IntMap<RouteTable>;
  /** Dumps under way, in the order of their beginning. */
  readonly dumps: readonly OpenDump[];
  /**
   * Whether routes by nexthop objects are shown with the legs of the object, as messages tell
   * (sysctl `net.ipv4.nexthop_compat_mode`).
   */
  readonly nexthopLegs: boolean;
  /** What was not dumped yet since nothing was known, or since events were lost. */
  readonly missing: readonly DumpScope[];
}

/** A dump under way. */
export interface OpenDump {
  readonly scope: DumpScope;
  /** The state when it began: what the journal starts from. */
  readonly before: NetworkState;
  /** What it has told so far. */
  readonly found: NetworkState;
  /** Entries that it told before, to be shared. Not part of the state. */
  readonly shared: SharedEntries;
  /** What was announced since it began, newest first. */
  readonly journal: Journal | undefined;
}

/** Announcements, newest first: a list that grows without being copied. */
export interface Journal {
  readonly event: FactEvent;
  readonly earlier: Journal | undefined;
}

/** One difference between two states. */
export type Change = {
  readonly [Kind in keyof ChangeOf]: {
    readonly object: Kind;
    readonly action: 'add' | 'replace' | 'del';
    /** How it became known; `resync`: found by a dump after the first one. */
    readonly provenance: Provenance | 'resync';
    readonly generation: number;
    readonly previous?: ChangeOf[Kind];
    readonly next?: ChangeOf[Kind];
  };
}[keyof ChangeOf];

/** What a change of each kind of object is about. */
export interface ChangeOf {
  readonly link: Link;
  readonly address: Address;
  readonly route: Route;
  readonly rule: Rule;
  readonly nexthop: Nexthop;
  readonly neighbour: Neighbour;
  readonly netconf: Netconf;
}

/** The parts that make up the whole state, in the order in which they are dumped. */
export const PARTS: readonly DumpScope[] = Object.freeze([
  { object: 'link' },
  { object: 'address' },
  { object: 'netconf' },
  { object: 'nexthop' },
  { object: 'rule' },
  { object: 'route', family: 2 },
  { object: 'route', family: 10 },
  { object: 'neighbour' },
]);

const emptyFamily: FamilyState = Object.freeze({
  tables: emptyIntMap<RouteTable>(),
  rules: Object.freeze([]),
  neighbours: emptyIntMap<Trie<Neighbour>>(),
  netconf: emptyIntMap<Netconf>(),
});

/** The state of which nothing is known. */
export const emptyState: NetworkState = Object.freeze({
  sync: 'empty',
  generation: 0,
  links: emptyIntMap<Link>(),
  addresses: emptyIntMap<readonly Address[]>(),
  inet: emptyFamily,
  inet6: emptyFamily,
  nexthops: emptyIntMap<Nexthop>(),
  unsure: Object.freeze([]),
  expected: emptyIntMap<RouteTable>(),
  dumps: Object.freeze([]),
  nexthopLegs: true,
  missing: PARTS,
});

/** The part of the state that belongs to a family. */
export function familyOf(state: NetworkState, family: IpFamily): FamilyState {
  return family === 2 ? state.inet : state.inet6;
}

/** The entries of one prefix as a list. */
export function entriesOf(set: RouteSet | undefined): readonly RouteEntry[] {
  if (set === undefined) return [];
  return Array.isArray(set) ? set : [set as RouteEntry];
}

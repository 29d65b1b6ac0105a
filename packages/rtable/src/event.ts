/**
 * What may happen to the routing state: a closed union. `fromNetlink` makes events of netlink
 * messages; a simulator, a test or another operating system's feed may make them as well.
 */

/** An IP address: text (RFC 5952 or dotted decimal), or its 4 or 16 bytes in network order. */
export type AddressInput = string | Uint8Array;

/** Address family number: `AF_INET` 2 or `AF_INET6` 10. */
export type IpFamily = 2 | 10;

/** What every event about an object has. */
export interface ObjectEvent {
  readonly action: 'new' | 'del';
  /** Whether it is part of a dump, or was announced by itself. */
  readonly origin: 'dump' | 'event';
  /** `nlmsg_flags` (`linux/netlink.h NLM_F_*`): what became of the object, see `REPLACE` and its kin. */
  readonly flags: number;
  /** `nlmsg_seq` and `nlmsg_pid` of the message: they tell which request caused it; 0 for the kernel itself. */
  readonly sequence?: number | undefined;
  readonly port?: number | undefined;
}

/** `NLM_F_REPLACE`: an existing object was replaced. */
export const REPLACE = 0x100;
/** `NLM_F_EXCL`: none existed before. */
export const EXCL = 0x200;
/** `NLM_F_CREATE`: one was created. */
export const CREATE = 0x400;
/** `NLM_F_APPEND`: it stands at the end of its list. */
export const APPEND = 0x800;

/** A device came, changed or went (`RTM_NEWLINK`, `RTM_DELLINK`). */
export interface LinkEvent extends ObjectEvent {
  readonly kind: 'link';
  /** `ifi_family`. Only messages of family 0 describe the device itself. Default 0. */
  readonly family?: number | undefined;
  /** ifindex, above 0. */
  readonly index: number;
  readonly name?: string | undefined;
  /** `ifi_flags` (`linux/if.h IFF_*`): 1 up, 0x40 running, 0x10000 lower up, 8 loopback. */
  readonly linkFlags: number;
  /** `ifi_type` (`linux/if_arp.h ARPHRD_*`). Default 1, Ethernet. */
  readonly type?: number | undefined;
  /** Bytes. */
  readonly mtu?: number | undefined;
  /** RFC 2863 state (`linux/if.h IF_OPER_*`): 0 unknown, 2 down, 6 up. */
  readonly operstate?: number | undefined;
  /** ifindex of the bridge, bond or VRF that it belongs to. */
  readonly master?: number | undefined;
  /** Driver, as in `ip link add type`. */
  readonly driver?: string | undefined;
  /** What else is known, by YNL attribute name in camelCase; only printed, never interpreted. */
  readonly details?: Readonly<Record<string, unknown>> | undefined;
  /** Where a link that left went to (`IFLA_NEW_NETNSID`, `IFLA_NEW_IFINDEX`). */
  readonly movedTo?: { readonly netnsid: number; readonly index: number } | undefined;
}

/** An address was assigned, changed or removed (`RTM_NEWADDR`, `RTM_DELADDR`). */
export interface AddressEvent extends ObjectEvent {
  readonly kind: 'address';
  readonly family: IpFamily;
  /** ifindex. */
  readonly link: number;
  /** The address itself (`IFA_LOCAL`, or `IFA_ADDRESS` where there is no peer). */
  readonly address: AddressInput;
  /** The other end of a point-to-point link, where it differs from `address`. */
  readonly peer?: AddressInput | undefined;
  readonly prefixLength: number;
  /** `IFA_FLAGS` (`linux/if_addr.h IFA_F_*`): 1 secondary, 0x40 tentative, 8 dadfailed, 0x20 deprecated. Default 0. */
  readonly addressFlags?: number | undefined;
  /** `ifa_scope`: 0 global, 253 link, 254 host. Default 0. */
  readonly scope?: number | undefined;
  readonly broadcast?: AddressInput | undefined;
  readonly anycast?: AddressInput | undefined;
  readonly label?: string | undefined;
  /** Metric of its connected route. */
  readonly priority?: number | undefined;
  /** Who assigned it (`IFA_PROTO`). */
  readonly protocol?: number | undefined;
  /** Seconds from the event on; 4294967295 for ever. */
  readonly validLifetime?: number | undefined;
  readonly preferredLifetime?: number | undefined;
}

/** One way out of a route. */
export interface LegInput {
  /** ifindex of the device. 0 for none. */
  readonly link?: number | undefined;
  /** The router, of either family (`RTA_GATEWAY` or `RTA_VIA`). */
  readonly gateway?: AddressInput | undefined;
  /** 1 to 256. Default 1. */
  readonly weight?: number | undefined;
  /** `RTNH_F_*`: 1 dead, 4 onlink, 0x10 linkdown. Default 0. */
  readonly flags?: number | undefined;
  /** Realms: source in the high 16 bits, destination in the low ones (`RTA_FLOW`). */
  readonly realms?: number | undefined;
  readonly encap?: Encap | undefined;
}

/** Lightweight tunnel encapsulation of a leg or nexthop. */
export interface Encap {
  /** `linux/lwtunnel.h LWTUNNEL_ENCAP_*`. */
  readonly type: number;
  /** Its attributes, by YNL name in camelCase. */
  readonly value: unknown;
}

/** Path metrics of a route by YNL name in camelCase (`linux/rtnetlink.h RTAX_*`), and the `lock` mask. */
export type Metrics = Readonly<Record<string, number | string>>;

/** A route came or went (`RTM_NEWROUTE`, `RTM_DELROUTE`). `flags` matter: see `REPLACE`. */
export interface RouteEvent extends ObjectEvent {
  readonly kind: 'route';
  readonly family: IpFamily;
  /** 254 is main, 255 local, 253 default. Default 254. */
  readonly table?: number | undefined;
  /** Absent for the default route. Bits beyond `dstLen` are ignored. */
  readonly dst?: AddressInput | undefined;
  /** Default 0, or the whole address where `dst` is given. */
  readonly dstLen?: number | undefined;
  /** Source prefix of an IPv6 route that depends on the source. */
  readonly src?: AddressInput | undefined;
  readonly srcLen?: number | undefined;
  /** Default 0. */
  readonly tos?: number | undefined;
  /** Metric, lower is preferred. Default 0 (IPv4) or 1024 (IPv6). */
  readonly priority?: number | undefined;
  /** `linux/rtnetlink.h RTN_*`: 1 unicast, 2 local, 6 blackhole, 7 unreachable, 8 prohibit, 9 throw. Default 1. */
  readonly type?: number | undefined;
  /** `RTPROT_*`: 2 kernel, 3 boot, 4 static, 9 ra. Default 3. */
  readonly protocol?: number | undefined;
  /** `RT_SCOPE_*`: 0 global, 253 link, 254 host, 255 nowhere. Default 0. */
  readonly scope?: number | undefined;
  /** `rtm_flags` (`RTNH_F_*` and `RTM_F_*`). Default 0. */
  readonly routeFlags?: number | undefined;
  readonly prefsrc?: AddressInput | undefined;
  readonly metrics?: Metrics | undefined;
  /** Id of the nexthop object. */
  readonly nexthop?: number | undefined;
  /** The ways out; empty for a route without device. */
  readonly legs?: readonly LegInput[] | undefined;
  /** Whether the message listed its legs as multipath, also if there is only one. */
  readonly multipath?: boolean | undefined;
  /** Router preference (IPv6): 0 medium, 1 high, 3 low. */
  readonly pref?: number | undefined;
  /** Seconds until the route ends, as of the event; 0 or absent for never. */
  readonly expires?: number | undefined;
  /** Negative errno that an IPv6 reject route answers with (`RTA_CACHEINFO`). */
  readonly error?: number | undefined;
}

/** A policy rule came or went (`RTM_NEWRULE`, `RTM_DELRULE`). Absent selectors match everything. */
export interface RuleEvent extends ObjectEvent {
  readonly kind: 'rule';
  readonly family: IpFamily;
  /** Default 0. */
  readonly priority?: number | undefined;
  /** `linux/fib_rules.h FR_ACT_*`: 1 to table, 2 goto, 3 nop, 6 blackhole, 7 unreachable, 8 prohibit. Default 1. */
  readonly ruleAction?: number | undefined;
  readonly table?: number | undefined;
  /** `FIB_RULE_*`: 2 invert. Default 0. */
  readonly ruleFlags?: number | undefined;
  readonly src?: AddressInput | undefined;
  readonly srcLen?: number | undefined;
  readonly dst?: AddressInput | undefined;
  readonly dstLen?: number | undefined;
  readonly tos?: number | undefined;
  readonly iif?: string | undefined;
  readonly oif?: string | undefined;
  readonly mark?: number | undefined;
  /** Default 4294967295 where `mark` is given. */
  readonly mask?: number | undefined;
  /** Priority of the rule that `goto` leads to. */
  readonly target?: number | undefined;
  readonly uidRange?: Range | undefined;
  readonly ipProto?: number | undefined;
  readonly sport?: Range | undefined;
  readonly dport?: Range | undefined;
  /** Routes with prefixes of this length or shorter do not count. */
  readonly suppressPrefixLength?: number | undefined;
  /** Routes by devices of this group do not count. */
  readonly suppressGroup?: number | undefined;
  /** Whether the table is that of the VRF of the packet. */
  readonly l3mdev?: boolean | undefined;
  readonly tunnelId?: bigint | undefined;
  readonly realms?: number | undefined;
  readonly protocol?: number | undefined;
  /** DSCP (0 to 63) and flow label selectors of newer kernels. */
  readonly dscp?: number | undefined;
  readonly dscpMask?: number | undefined;
  readonly flowLabel?: number | undefined;
  readonly flowLabelMask?: number | undefined;
  readonly sportMask?: number | undefined;
  readonly dportMask?: number | undefined;
}

/** From `start` to `end`, both included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One member of a nexthop group. */
export interface NexthopMember {
  readonly id: number;
  /** 1 to 65536. */
  readonly weight: number;
}

/** Settings of a resilient nexthop group (`linux/nexthop.h NHA_RES_GROUP`). Times in hundredths of a second. */
export interface ResilientGroup {
  readonly buckets?: number | undefined;
  readonly idleTimer?: number | undefined;
  readonly unbalancedTimer?: number | undefined;
  readonly unbalancedTime?: number | undefined;
}

/** A nexthop object came, changed or went (`RTM_NEWNEXTHOP`, `RTM_DELNEXTHOP`). */
export interface NexthopEvent extends ObjectEvent {
  readonly kind: 'nexthop';
  readonly id: number;
  /** 0 (groups) 2 or 10. */
  readonly family: number;
  readonly link?: number | undefined;
  readonly gateway?: AddressInput | undefined;
  readonly blackhole?: boolean | undefined;
  readonly encap?: Encap | undefined;
  readonly group?: readonly NexthopMember[] | undefined;
  /** `NEXTHOP_GRP_TYPE_*`: 0 hash threshold, 1 resilient. */
  readonly groupType?: number | undefined;
  readonly resilient?: ResilientGroup | undefined;
  readonly scope?: number | undefined;
  readonly protocol?: number | undefined;
  /** `RTNH_F_*`. */
  readonly nexthopFlags?: number | undefined;
  readonly fdb?: boolean | undefined;
}

/** A neighbour came, changed or went (`RTM_NEWNEIGH`, `RTM_DELNEIGH`). */
export interface NeighbourEvent extends ObjectEvent {
  readonly kind: 'neighbour';
  readonly family: IpFamily;
  readonly link: number;
  readonly address: AddressInput;
  /** Link-layer address. */
  readonly lladdr?: Uint8Array | undefined;
  /** `linux/neighbour.h NUD_*`: 1 incomplete, 2 reachable, 4 stale, 8 delay, 0x10 probe, 0x20 failed, 0x40 noarp, 0x80 permanent. */
  readonly state: number;
  /** `NTF_*`: 0x80 router, 8 proxy. Default 0. */
  readonly neighbourFlags?: number | undefined;
  readonly extendedFlags?: number | undefined;
  readonly protocol?: number | undefined;
  /** What is the neighbour's job (`RTN_*`): 1 unicast, 5 multicast. */
  readonly type?: number | undefined;
}

/** Settings of a device for one family changed (`RTM_NEWNETCONF`, `RTM_DELNETCONF`). */
export interface NetconfEvent extends ObjectEvent {
  readonly kind: 'netconf';
  readonly family: IpFamily;
  /** ifindex; -1 for all, -2 for the default of new devices. */
  readonly link: number;
  readonly forwarding?: number | undefined;
  readonly rpFilter?: number | undefined;
  readonly mcForwarding?: number | undefined;
  readonly proxyNeigh?: number | undefined;
  /** Whether routes by a device without carrier do not count. */
  readonly ignoreRoutesWithLinkdown?: boolean | undefined;
  readonly bcForwarding?: number | undefined;
}

/** What a dump covers. */
export type DumpScope =
  | { readonly object: 'all' }
  | { readonly object: 'link' | 'address' | 'rule' | 'nexthop' | 'neighbour' | 'netconf' }
  | { readonly object: 'route'; readonly family: IpFamily; readonly table?: number };

/** A dump of `scope` (the initial one, a resync or a verification) begins or is complete. */
export interface DumpEvent {
  readonly kind: 'dump';
  readonly phase: 'begin' | 'end';
  readonly scope: DumpScope;
}

/** Events were lost: the state may be wrong until the next dump. */
export interface StaleEvent {
  readonly kind: 'stale';
  readonly reason: string;
}

/** An event about one object. */
export type FactEvent =
  | LinkEvent
  | AddressEvent
  | RouteEvent
  | RuleEvent
  | NexthopEvent
  | NeighbourEvent
  | NetconfEvent;

/** Everything that `reduce` understands. */
export type NetworkEvent = FactEvent | DumpEvent | StaleEvent;

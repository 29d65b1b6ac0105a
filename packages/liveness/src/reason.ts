/** Why a verdict is what it is. Constant names: programs compare them, logs show them. */

/** Reasons of `ok`. */
export type OkReason =
  /** A usable path leads to the peer, and the local address is ours. */
  | 'REACHABLE'
  /** The peer is a loopback address that is up. */
  | 'LOOPBACK'
  /** The peer is one of our own addresses, as it was at baseline. */
  | 'LOCAL'
  /** Another link leads to the peer now, and the local address remains valid there. */
  | 'PATH_MOVED'
  /** The `lws` policy: a network other than a default route matches the peer. */
  | 'NET_ROUTE';

/** Reasons of `suspect` by standing evidence: `dead` when it lasts. */
export type StandingReason = 'CARRIER_LOST' | 'NEIGH_FAILED' | 'TENTATIVE';

/** Reasons of `suspect` by mere change: traffic decides, silence alone never kills. */
export type ChangeReason = 'GATEWAY_CHANGED' | 'EGRESS_MISMATCH' | 'WOKE';

/** Reasons of `dead`; a suspect whose time is over keeps its own reason. */
export type DeadReason =
  /** The local address is on no link any more. */
  | 'SOURCE_GONE'
  /** No route leads to the peer. */
  | 'NO_ROUTE'
  /** Bound to a link that has no route to the peer. */
  | 'NO_ROUTE_VIA_LINK'
  /** The device the socket is bound to, or the zone of its address, does not exist any more. */
  | 'LINK_GONE'
  /** … exists but is down. */
  | 'LINK_DOWN'
  | 'BLACKHOLE'
  | 'UNREACHABLE'
  | 'PROHIBITED'
  /** Every nexthop of the route is on a link that is down, or the connection's leg has left the set. */
  | 'NEXTHOP_DEAD'
  | 'LOOPBACK_DOWN'
  /** The peer's address has been assigned to this machine. */
  | 'PEER_BECAME_LOCAL'
  /** The peer is reached through another link, where the local address does not belong. */
  | 'EGRESS_MISMATCH'
  /** The `lws` policy: the gateway that the connection relied on has gone. */
  | 'GATEWAY_GONE'
  | StandingReason
  | ChangeReason;

/** Reasons of `unknown`. */
export type UnknownReason =
  /** The first dump is not complete. */
  | 'NOT_SYNCED'
  /** Events were lost; a new dump is under way. */
  | 'STALE'
  /** The lookup depends on a selector that the connection does not declare. */
  | 'UNDECLARED_SELECTOR'
  /** It would be dead, by a part of the table that a dump has yet to confirm (`state.unsure`). */
  | 'UNVERIFIED'
  /** The table cannot tell (see the evidence). */
  | 'LOOKUP_UNKNOWN';

/** Reasons of `exempt`. */
export type ExemptReason = 'UNIX' | 'LISTENING' | 'NOT_CONNECTED';

/** Any verdict's reason. */
export type Reason =
  | OkReason
  | StandingReason
  | ChangeReason
  | DeadReason
  | UnknownReason
  | ExemptReason;

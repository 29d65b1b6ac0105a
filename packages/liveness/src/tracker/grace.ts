import type { Policy } from '../policy.ts';
import type { DeadReason } from '../reason.ts';

/** Reasons that time alone turns into a closed connection. */
export type TimedReason = Exclude<DeadReason, 'GATEWAY_CHANGED' | 'WOKE'>;

/** Milliseconds that a reason must last before it is acted on; 0 acts at once. */
export type Grace = Readonly<Record<TimedReason, number>>;

/**
 * A short wait spares what comes back at once (a DHCP client that re-adds its address, a replaced
 * default route): TCP survives such flaps. It costs little, where a hang costs minutes.
 */
const BRIEF = 250;
/** Carrier and neighbours come back by themselves within seconds. */
const LONG = 5000;

/** The default policy's. */
export const defaultGrace: Grace = {
  SOURCE_GONE: BRIEF,
  NO_ROUTE: BRIEF,
  NO_ROUTE_VIA_LINK: BRIEF,
  LINK_GONE: 0,
  LINK_DOWN: BRIEF,
  BLACKHOLE: BRIEF,
  UNREACHABLE: BRIEF,
  PROHIBITED: BRIEF,
  NEXTHOP_DEAD: BRIEF,
  LOOPBACK_DOWN: BRIEF,
  PEER_BECAME_LOCAL: BRIEF,
  EGRESS_MISMATCH: BRIEF,
  GATEWAY_GONE: BRIEF,
  CARRIER_LOST: LONG,
  NEIGH_FAILED: LONG,
  TENTATIVE: LONG,
};

/** The grace in force: the policy's, one number for all, or some reasons' own. */
export function graceOf(policy: Policy, given: number | Partial<Grace> | undefined): Grace {
  const every = typeof given === 'number' ? given : policy === 'lws' ? 0 : undefined;
  const base = every === undefined ? defaultGrace : uniform(every);
  return typeof given === 'object' ? { ...base, ...given } : base;
}

function uniform(milliseconds: number): Grace {
  const reasons = Object.keys(defaultGrace) as TimedReason[];
  return Object.fromEntries(reasons.map((reason) => [reason, milliseconds])) as Grace;
}

/** A verdict's kind and reason in one byte. */
import type { Reason } from '../reason.ts';
import type { Verdict } from '../verdict.ts';

/** A verdict without its particulars. */
export interface Status {
  readonly kind: Verdict['kind'];
  readonly reason: Reason;
}

const KINDS: readonly Verdict['kind'][] = ['ok', 'suspect', 'dead', 'unknown', 'exempt'];
const REASONS: readonly Reason[] = [
  'REACHABLE',
  'LOOPBACK',
  'LOCAL',
  'PATH_MOVED',
  'NET_ROUTE',
  'CARRIER_LOST',
  'NEIGH_FAILED',
  'TENTATIVE',
  'GATEWAY_CHANGED',
  'EGRESS_MISMATCH',
  'WOKE',
  'SOURCE_GONE',
  'NO_ROUTE',
  'NO_ROUTE_VIA_LINK',
  'LINK_GONE',
  'LINK_DOWN',
  'BLACKHOLE',
  'UNREACHABLE',
  'PROHIBITED',
  'NEXTHOP_DEAD',
  'LOOPBACK_DOWN',
  'PEER_BECAME_LOCAL',
  'GATEWAY_GONE',
  'NOT_SYNCED',
  'STALE',
  'UNDECLARED_SELECTOR',
  'LOOKUP_UNKNOWN',
  'UNVERIFIED',
  'UNIX',
  'LISTENING',
  'NOT_CONNECTED',
];

const KIND_OF = new Map(KINDS.map((kind, index) => [kind, index]));
const REASON_OF = new Map(REASONS.map((reason, index) => [reason, index]));

/** Not judged yet: no status has this byte. */
export const UNJUDGED = 0xff;

/** 0 to 158. */
export function packStatus({ kind, reason }: Status): number {
  return ((KIND_OF.get(kind) ?? 0) << 5) | (REASON_OF.get(reason) ?? 0);
}

/** The inverse of `packStatus`; `undefined` for `UNJUDGED`. */
export function unpackStatus(byte: number): Status | undefined {
  const kind = KINDS[byte >> 5];
  const reason = REASONS[byte & 31];
  return kind === undefined || reason === undefined ? undefined : { kind, reason };
}

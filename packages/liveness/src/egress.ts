/** The present path against the baseline: rows 8 to 13 of the decision order (see the README). */
import type { NetworkState } from '@routability/rtable';
import type { PathAnswer } from './answer.ts';
import { assignments, isUp, linkOf } from './facts.ts';
import type { Finding, Proof } from './finding.ts';
import type { EgressMismatch } from './policy.ts';
import type { Subject } from './subject.ts';
import type { Baseline, Leg, Path } from './verdict.ts';

/** What a path that exists and works means for a connection that was begun on the baseline's. */
export function checkEgress(
  state: NetworkState,
  subject: Subject,
  path: Path,
  answer: PathAnswer,
  baseline: Baseline | undefined,
  mismatch: EgressMismatch,
): Finding {
  const proof: Proof = { of: 'answer', answer };
  const well: Finding = { kind: 'ok', reason: 'REACHABLE', proof, path };
  if (baseline === undefined) return well;
  const before = baseline.path;
  // The peer was this machine itself; now packets to it would leave.
  if (before.kind === 'local') return { kind: 'dead', reason: 'EGRESS_MISMATCH', proof, path };
  const now = path.legs ?? [path.leg];
  if (before.ownLegs !== undefined && before.ownLegs.length > 0) {
    if (before.ownLegs.some((leg) => includes(now, leg))) return well;
    const cut = before.ownLegs.every((leg) => !leadsOut(state, leg));
    if (cut || isSureClient(subject)) return { kind: 'dead', reason: 'NEXTHOP_DEAD', proof, path };
    return { kind: 'suspect', nature: 'change', reason: 'EGRESS_MISMATCH', proof, path };
  }
  if ((before.legs ?? [before.leg]).some((leg) => includes(now, leg))) return well;
  if (now.some((leg) => leg.link === before.leg.link)) {
    return { kind: 'suspect', nature: 'change', reason: 'GATEWAY_CHANGED', proof, path };
  }
  if (mismatch === 'keep' || sourceStaysValid(state, subject, before.leg.link, now)) {
    return { kind: 'ok', reason: 'PATH_MOVED', proof, path };
  }
  return mismatch === 'dead' && isSureClient(subject)
    ? { kind: 'dead', reason: 'EGRESS_MISMATCH', proof, path }
    : { kind: 'suspect', nature: 'change', reason: 'EGRESS_MISMATCH', proof, path };
}

/**
 * Whether the source belongs to the new way out as well, or to no way out: an address of a loopback
 * or other link that is not the old one is a service address, meant to be reached any way.
 */
function sourceStaysValid(
  state: NetworkState,
  { near, connection }: Subject,
  oldLink: number,
  now: readonly Leg[],
): boolean {
  if (near.address === undefined || connection.freebind === true) return true;
  const holders = assignments(state, near.address.text);
  return (
    holders.some((each) => now.some((leg) => leg.link === each.link)) ||
    !holders.some((each) => each.link === oldLink)
  );
}

/** A mere change of egress is proof only for TCP clients: others may rightly answer another way. */
function isSureClient({ connection }: Subject): boolean {
  return connection.role === 'client' && connection.protocol === 'tcp';
}

function leadsOut(state: NetworkState, { link }: Leg): boolean {
  const found = linkOf(state, link);
  return found !== undefined && isUp(found);
}

function includes(legs: readonly Leg[], { link, gateway }: Leg): boolean {
  return legs.some((leg) => leg.link === link && leg.gateway === gateway);
}

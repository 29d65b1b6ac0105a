/** The decision order: the first condition that holds decides. */
import type { NetworkState } from '@routability/rtable';
import { answerFor, type PathAnswer, queryOf } from './answer.ts';
import { unlessDoubtful } from './doubt.ts';
import { checkEgress } from './egress.ts';
import { isLoopback } from './endpoint.ts';
import { hasFailed, neighbourOf } from './facts.ts';
import type { Finding } from './finding.ts';
import { judgeByGateway } from './lws.ts';
import { gatewayBytes, hasLegCarrier, isLegUp, pathOf } from './path.ts';
import type { EgressMismatch, Policy } from './policy.ts';
import { checkLoopback, checkNearSide, checkTieCarrier } from './source-check.ts';
import type { Subject } from './subject.ts';
import type { Baseline, Leg, Path } from './verdict.ts';

/** How to judge, with every default in place. */
export interface Rules {
  readonly policy: Policy;
  readonly egressMismatch: EgressMismatch;
}

/** Judges one connection. `baseline` is what it was begun or last known well on. */
export function judge(
  state: NetworkState,
  subject: Subject,
  baseline: Baseline | undefined,
  rules: Rules,
): Finding {
  const exempt = checkExempt(subject);
  if (exempt !== undefined) return exempt;
  if (state.sync !== 'synced') {
    const reason = state.sync === 'stale' ? 'STALE' : 'NOT_SYNCED';
    return { kind: 'unknown', reason, proof: { of: 'sync' } };
  }
  if (isLoopback(subject.peer)) return checkLoopback(state, subject.peer);
  const near = checkNearSide(state, subject);
  if (near?.kind === 'dead') return near;
  const far =
    rules.policy === 'lws'
      ? judgeByGateway(state, subject, baseline)
      : (checkTieCarrier(state, subject.near) ?? judgeRoute(state, subject, baseline, rules));
  // A tentative address may yet be ours: only a worse finding outweighs that.
  const finding = near === undefined || far.kind === 'dead' ? far : near;
  return unlessDoubtful(state, subject.peer, finding);
}

function checkExempt({ connection, peer }: Subject): Finding | undefined {
  const proof = { of: 'connection' } as const;
  if (connection.protocol === 'unix') return { kind: 'exempt', reason: 'UNIX', proof };
  if (connection.listening === true) return { kind: 'exempt', reason: 'LISTENING', proof };
  if (peer.length === 0) return { kind: 'exempt', reason: 'NOT_CONNECTED', proof };
  return undefined;
}

function judgeRoute(
  state: NetworkState,
  subject: Subject,
  baseline: Baseline | undefined,
  rules: Rules,
): Finding {
  const answer = answerFor(state, queryOf(subject));
  const proof = { of: 'answer', answer } as const;
  switch (answer.kind) {
    case 'unknown':
      return {
        kind: 'unknown',
        reason: answer.needs.length > 0 ? 'UNDECLARED_SELECTOR' : 'LOOKUP_UNKNOWN',
        proof,
      };
    case 'none':
      return {
        kind: 'dead',
        reason: subject.near.tie === undefined ? 'NO_ROUTE' : 'NO_ROUTE_VIA_LINK',
        proof,
      };
    case 'reject':
      return { kind: 'dead', reason: answer.reason, proof };
    case 'path':
      return judgePath(state, subject, answer, baseline, rules);
  }
}

function judgePath(
  state: NetworkState,
  subject: Subject,
  answer: PathAnswer,
  baseline: Baseline | undefined,
  rules: Rules,
): Finding {
  const proof = { of: 'answer', answer } as const;
  if (answer.local) {
    const path = pathOf(state, subject, answer, answer.legs);
    return baseline === undefined || baseline.path.kind === 'local'
      ? { kind: 'ok', reason: 'LOCAL', proof, path }
      : { kind: 'dead', reason: 'PEER_BECAME_LOCAL', proof, path };
  }
  const up = those(answer.legs, (leg) => isLegUp(state, leg));
  if (up.length === 0) {
    const path = pathOf(state, subject, answer, answer.legs);
    return { kind: 'dead', reason: 'NEXTHOP_DEAD', proof, path };
  }
  const carried = those(up, (leg) => hasLegCarrier(state, leg));
  const path = pathOf(state, subject, answer, carried.length > 0 ? carried : up);
  if (carried.length === 0) {
    return { kind: 'suspect', nature: 'standing', reason: 'CARRIER_LOST', proof, path };
  }
  if (path.assumed === true && baseline?.path.assumed !== true) {
    return { kind: 'dead', reason: 'NO_ROUTE_VIA_LINK', proof, path };
  }
  const egress = checkEgress(state, subject, path, answer, baseline, rules.egressMismatch);
  if (egress.kind === 'dead') return egress;
  return checkNeighbours(state, subject, path) ?? egress;
}

/** Every candidate's neighbour entry says that nobody answers. */
function checkNeighbours(state: NetworkState, subject: Subject, path: Path): Finding | undefined {
  const own = path.ownLegs;
  const legs = own !== undefined && own.length > 0 ? own : (path.legs ?? [path.leg]);
  let proof: Finding['proof'] | undefined;
  for (const leg of legs) {
    const hop = leg.gateway === undefined ? subject.peer : gatewayBytes(leg);
    const neighbour = hop && neighbourOf(state, leg.link, hop);
    if (neighbour === undefined || !hasFailed(neighbour)) return undefined;
    proof = { of: 'neighbour', neighbour };
  }
  return proof === undefined
    ? undefined
    : { kind: 'suspect', nature: 'standing', reason: 'NEIGH_FAILED', proof, path };
}

/** The legs that pass; the list itself when all do, which is nearly always. */
function those(legs: readonly Leg[], test: (leg: Leg) => boolean): readonly Leg[] {
  return legs.every(test) ? legs : legs.filter(test);
}

/**
 * libwebsockets' judgement, as its text has it: a connection relies on a network route that matches
 * its peer, else on the best gateway. When that gateway's route is removed, every connection that
 * relies on it is invalid, also if another gateway remains.
 */
import type { NetworkState } from '@routability/rtable';
import { answerFor, defaultLegs, queryOf } from './answer.ts';
import type { Finding } from './finding.ts';
import { pathOf } from './path.ts';
import type { Subject } from './subject.ts';
import type { Baseline } from './verdict.ts';

/** The peer check of the `lws` policy. */
export function judgeByGateway(
  state: NetworkState,
  subject: Subject,
  baseline: Baseline | undefined,
): Finding {
  const answer = answerFor(state, queryOf(subject));
  const proof = { of: 'answer', answer } as const;
  const relied = baseline?.path.leg.gateway;
  switch (answer.kind) {
    case 'unknown':
      return {
        kind: 'unknown',
        reason: answer.needs.length > 0 ? 'UNDECLARED_SELECTOR' : 'LOOKUP_UNKNOWN',
        proof,
      };
    case 'none':
      return { kind: 'dead', reason: relied === undefined ? 'NO_ROUTE' : 'GATEWAY_GONE', proof };
    case 'reject':
      return { kind: 'dead', reason: answer.reason, proof };
    case 'path': {
      const path = pathOf(state, subject, answer, answer.legs);
      if (answer.local || answer.dstLen > 0)
        return { kind: 'ok', reason: 'NET_ROUTE', proof, path };
      const remains =
        relied === undefined ||
        defaultLegs(state, subject.peer.length === 4 ? 2 : 10, answer.table).some(
          (leg) => leg.gateway === relied,
        );
      return remains
        ? { kind: 'ok', reason: 'REACHABLE', proof, path }
        : { kind: 'dead', reason: 'GATEWAY_GONE', proof, path };
    }
  }
}

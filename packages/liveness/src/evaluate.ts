import type { NetworkState } from '@routability/rtable';
import type { Connection } from './connection.ts';
import { evidenceOf } from './evidence.ts';
import type { Finding } from './finding.ts';
import { judge, type Rules } from './judge.ts';
import type { EvaluateOptions } from './policy.ts';
import { nearSide, peerBytes, type Subject } from './subject.ts';
import type { Baseline, Verdict } from './verdict.ts';

/**
 * Judges one connection by the routing state: pure and deterministic.
 *
 * @throws InvalidAddressError when an endpoint's address is none.
 */
export function evaluate(
  state: NetworkState,
  connection: Connection,
  options: EvaluateOptions = {},
): Verdict {
  const { baseline } = options;
  const subject: Subject = {
    connection,
    near: nearSide(state, connection, baseline),
    peer: peerBytes(connection),
  };
  return toVerdict(state, subject, baseline, judge(state, subject, baseline, rulesOf(options)));
}

/** The options with their defaults. */
export function rulesOf({ policy, egressMismatch }: EvaluateOptions): Rules {
  return { policy: policy ?? 'default', egressMismatch: egressMismatch ?? 'dead' };
}

/** The finding as it is told. */
export function toVerdict(
  state: NetworkState,
  subject: Subject,
  baseline: Baseline | undefined,
  finding: Finding,
): Verdict {
  const { proof, path, ...judged } = finding;
  const tiedTo = subject.near.tie?.link;
  return {
    ...judged,
    connection: subject.connection,
    generation: state.generation,
    evidence: evidenceOf(state, proof),
    ...(baseline === undefined ? {} : { baseline }),
    ...(path === undefined ? {} : { path }),
    ...(tiedTo === undefined ? {} : { tiedTo }),
  };
}

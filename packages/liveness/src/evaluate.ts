import type { NetworkState } from '@routability/rtable';
import type { Connection } from './connection.ts';
import { evidenceOf } from './evidence.ts';
import type { Finding } from './finding.ts';
import { judge, type Rules } from './judge.ts';
import type { EvaluateOptions } from './policy.ts';
import { nearSide, peerBytes, type Subject } from './subject.ts';
import type { Baseline, Judgement, Suspect, Verdict } from './verdict.ts';

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
  { connection, near }: Subject,
  baseline: Baseline | undefined,
  finding: Finding,
): Verdict {
  const { kind, reason, proof, path } = finding;
  const tiedTo = near.tie?.link;
  // Fields one by one: a verdict is made for every connection that an event concerns.
  const verdict: Draft = {
    kind,
    reason,
    connection,
    generation: state.generation,
    evidence: evidenceOf(state, proof),
  };
  if (finding.kind === 'suspect') verdict.nature = finding.nature;
  if (baseline !== undefined) verdict.baseline = baseline;
  if (path !== undefined) verdict.path = path;
  if (tiedTo !== undefined) verdict.tiedTo = tiedTo;
  return verdict as Verdict;
}

type Draft = { -readonly [Key in keyof Judgement]: Judgement[Key] } & {
  kind: Verdict['kind'];
  reason: Verdict['reason'];
  nature?: Suspect['nature'];
};

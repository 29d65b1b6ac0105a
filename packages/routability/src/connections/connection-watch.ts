import { type Baseline, baselineOf, evaluate, type Verdict } from '@routability/liveness';
import type { NetworkState } from '@routability/rtable';
import type { ListedConnection } from './list-connections.ts';

/** A connection of the machine and how it fares. */
export interface JudgedConnection {
  readonly listed: ListedConnection;
  readonly verdict: Verdict;
  /** What its path was while it was last known to be well. */
  readonly baseline: Baseline | undefined;
}

/** A connection whose verdict is new or has another kind or reason. */
export interface VerdictChange {
  readonly judged: JudgedConnection;
  readonly previous: Verdict | undefined;
}

/** The connections of a machine, judged, by cookie. */
export type JudgedConnections = ReadonlyMap<string, JudgedConnection>;

/**
 * Judges `listed` by `state`. Baselines are carried over from `known` by cookie; a connection seen for
 * the first time has the present as its baseline.
 */
export function judgeConnections(
  state: NetworkState,
  listed: Iterable<ListedConnection>,
  known: JudgedConnections,
): { readonly judged: JudgedConnections; readonly changes: readonly VerdictChange[] } {
  const judged = new Map<string, JudgedConnection>();
  const changes: VerdictChange[] = [];
  for (const entry of listed) {
    const before = known.get(entry.cookie);
    const verdict = judge(state, entry, before?.baseline);
    const now: JudgedConnection = {
      listed: entry,
      verdict,
      baseline: baselineOf(verdict) ?? before?.baseline,
    };
    judged.set(entry.cookie, now);
    const previous = before?.verdict;
    if (previous?.kind !== verdict.kind || previous.reason !== verdict.reason) {
      changes.push({ judged: now, previous });
    }
  }
  return { judged, changes };
}

function judge(
  state: NetworkState,
  { connection }: ListedConnection,
  baseline: Baseline | undefined,
): Verdict {
  if (baseline !== undefined) return evaluate(state, connection, { baseline });
  // Nobody knows how it was when it began, so a mere change of the way out proves nothing.
  return evaluate(state, { ...connection, role: 'unknown' });
}

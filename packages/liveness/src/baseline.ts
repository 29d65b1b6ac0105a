import type { Baseline, Verdict } from './verdict.ts';

/**
 * The baseline to judge this connection's future against: the present path of an `ok` verdict,
 * otherwise the one that the verdict was judged by.
 */
export function baselineOf(verdict: Verdict): Baseline | undefined {
  if (verdict.kind !== 'ok' || verdict.path === undefined) return verdict.baseline;
  return { ...verdict.baseline, path: verdict.path };
}

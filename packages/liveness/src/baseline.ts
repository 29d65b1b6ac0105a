import type { Baseline, Verdict } from './verdict.ts';

/**
 * The baseline to judge this connection's future against: the present path of an `ok` verdict,
 * otherwise the one that the verdict was judged by.
 */
export function baselineOf({ kind, path, tiedTo, baseline }: Verdict): Baseline | undefined {
  if (kind !== 'ok' || path === undefined) return baseline;
  return tiedTo === undefined ? { path } : { path, tiedTo };
}

import type { Finding } from '../finding.ts';
import type { Grace } from './grace.ts';

/** A connection that is dead or suspect, and what it waits for. */
export interface Waiting {
  /** What kind of finding it waits with. */
  kind: 'dead' | 'standing' | 'change';
  /** Since when that kind has lasted without a break. */
  since: number;
  /** When grace ends; Infinity while nothing is to be waited for. */
  due: number;
  /** `change`: since when data or a ping is unanswered. */
  outstanding?: number;
  /** Its end has been told. */
  told: boolean;
}

/** The kind of wait of a finding; `undefined` where there is nothing to wait for. */
export function waitKind(finding: Finding): Waiting['kind'] | undefined {
  if (finding.kind === 'suspect') return finding.nature;
  return finding.kind === 'dead' ? 'dead' : undefined;
}

/** When the grace of a finding ends. */
export function dueOf(
  finding: Finding,
  { since, outstanding }: Waiting,
  grace: Grace,
  suspectGrace: number,
  factor: number,
): number {
  if (finding.kind === 'suspect' && finding.nature === 'change') {
    return outstanding === undefined
      ? Number.POSITIVE_INFINITY
      : outstanding + suspectGrace * factor;
  }
  if (finding.kind !== 'dead' && finding.kind !== 'suspect') return Number.POSITIVE_INFINITY;
  if (finding.reason === 'GATEWAY_CHANGED' || finding.reason === 'WOKE') {
    return Number.POSITIVE_INFINITY;
  }
  return since + grace[finding.reason] * factor;
}

/** Which of many destinations get another answer when the state changes. */
import { lookup } from '../lookup/lookup.ts';
import type { LookupResult, Path } from '../lookup/result.ts';
import type { NetworkState } from '../state.ts';
import { type AffectedMemo, createAffectedMemo, visitCandidates } from './candidates.ts';
import type { Destination, Destinations } from './destinations.ts';

/** A destination with what it was answered before and is answered now. */
export interface Affected<D extends Destination> {
  readonly destination: D;
  readonly previous: LookupResult;
  readonly next: LookupResult;
}

/**
 * The destinations whose answer differs between two states: another outcome, table, prefix, entry or way.
 * The source address that the kernel would choose is left out of the comparison: it may differ when
 * an address of any device comes or goes.
 *
 * Costs about as much as there are differences between the states and destinations that they concern; a
 * change of rules or settings that may concern everything looks at everything.
 *
 * @param memo Kept by the caller from one call to the next, it makes changes of short prefixes cheap too.
 */
export function affectedDestinations<D extends Destination>(
  before: NetworkState,
  after: NetworkState,
  destinations: Destinations<D>,
  memo: AffectedMemo = createAffectedMemo(),
): Affected<D>[] {
  const affected: Affected<D>[] = [];
  if (before === after) return affected;
  const seen = new Set<D>();
  const visit = (block: readonly D[]): void => {
    for (const destination of block) {
      if (seen.has(destination)) continue;
      seen.add(destination);
      const previous = lookup(before, destination.query);
      const next = lookup(after, destination.query);
      if (!sameAnswer(previous, next)) affected.push({ destination, previous, next });
    }
  };
  visitCandidates(before, after, destinations, visit, memo);
  return affected;
}

/** Whether two answers are the same but for the source address. */
export function sameAnswer(a: LookupResult, b: LookupResult): boolean {
  if (a.kind === 'unknown' || b.kind === 'unknown') {
    return (
      a.kind === b.kind && a.kind === 'unknown' && String(a.needs) === String((b as typeof a).needs)
    );
  }
  if (a.table !== b.table || a.entry !== b.entry || a.prefix?.dstLen !== b.prefix?.dstLen)
    return false;
  if (a.kind === 'error' || b.kind === 'error') {
    return a.kind === b.kind && a.kind === 'error' && a.code === (b as typeof a).code;
  }
  return (
    a.type === b.type &&
    a.assumed === b.assumed &&
    a.paths.length === b.paths.length &&
    a.paths.every((path, index) => sameWay(path, b.paths[index]))
  );
}

function sameWay(a: Path, b: Path | undefined): boolean {
  return (
    b !== undefined &&
    a.link === b.link &&
    a.gateway === b.gateway &&
    a.weight === b.weight &&
    a.flags === b.flags
  );
}

import type { Entry } from '../manifest/entry.ts';
import type { Verdict } from './seat.ts';

/** How a judge's answer relates to the manifest. */
export type Difference =
  /** The judge did not survive the seed. */
  | 'crash'
  | 'sanitizer'
  | 'hang'
  | 'memory'
  | 'flood'
  /** It takes what lenient readers find something wrong with. */
  | 'accepts-broken'
  /** It refuses what is sound. */
  | 'rejects-sound'
  /** It learns something else than the manifest says. */
  | 'facts-differ';

/** The difference between an answer and the manifest; `undefined` where they agree or the judge has no opinion. */
export function differenceOf(entry: Entry, verdict: Verdict): Difference | undefined {
  const { lenient, facts } = entry.expect;
  switch (verdict.verdict) {
    case 'na':
      return undefined;
    case 'accept':
      if (!lenient.ok) return 'accepts-broken';
      return factsAgree(facts?.[0], verdict.facts) ? undefined : 'facts-differ';
    case 'tells':
      return factsAgree(facts?.[0], verdict.facts) ? undefined : 'facts-differ';
    case 'reject':
      return lenient.ok ? 'rejects-sound' : undefined;
    default:
      return verdict.verdict;
  }
}

type Known = Readonly<Record<string, unknown>>;

/** Whether two accounts say the same where both say something. */
function factsAgree(ours: Known | undefined, theirs: Known | undefined): boolean {
  return factsThatDiffer(ours, theirs).length === 0;
}

/** Names of the facts that two accounts do not agree about, though both tell them, with what each says. */
export function factsThatDiffer(ours: Known | undefined, theirs: Known | undefined): string[] {
  if (ours === undefined || theirs === undefined) return [];
  return Object.entries(theirs).flatMap(([name, value]) => {
    const [known, found] = [ours[name], value].map((one) => JSON.stringify(one));
    return known === undefined || known === found ? [] : [`${name} is ${known}, not ${found}`];
  });
}

/** A row of a ledger: seeds of one class about one object with one sort of difference, and why that is known. */
export interface LedgerRow {
  readonly difference: Difference;
  readonly class: string;
  readonly object: string;
  /** How many seeds; more than that is new. */
  readonly count: number;
  /** One of the seeds. */
  readonly example: string;
  /** What the judge said about it. */
  readonly error?: string;
  readonly reason: string;
}

/** Rows for the differences found. Reasons are taken from `known` rows for the same, else they are empty. */
export function rowsOf(
  found: readonly {
    readonly entry: Entry;
    readonly difference: Difference;
    readonly error?: string;
  }[],
  known: readonly LedgerRow[],
): LedgerRow[] {
  const rows = new Map<string, LedgerRow>();
  for (const { entry, difference, error } of found) {
    const key = `${difference} ${entry.class} ${entry.object}`;
    const before = rows.get(key);
    if (before !== undefined) {
      rows.set(key, { ...before, count: before.count + 1 });
      continue;
    }
    const old = known.find(
      (row) =>
        sort(row) === sort({ difference }) &&
        row.class === entry.class &&
        row.object === entry.object,
    );
    rows.set(key, {
      difference,
      class: entry.class,
      object: entry.object,
      count: 1,
      example: entry.path,
      ...(error !== undefined && { error }),
      reason: old?.reason ?? '',
    });
  }
  return [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** Of a judge that runs away the speed of the machine decides which limit ends it. */
function sort({ difference }: Pick<LedgerRow, 'difference'>): string {
  return /^(hang|memory|flood)$/.test(difference) ? 'runs-away' : difference;
}

/** The rows that the ledger does not cover: of another kind, of more seeds, or without a reason. */
export function newRows(rows: readonly LedgerRow[], ledger: readonly LedgerRow[]): LedgerRow[] {
  return rows.filter((row) => {
    const known = ledger.find(
      (one) => sort(one) === sort(row) && one.class === row.class && one.object === row.object,
    );
    return known === undefined || known.reason === '' || row.count > known.count;
  });
}

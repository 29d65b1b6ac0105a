import type { LedgerRow } from './difference.ts';

/** What one judge made of the seeds. */
export interface Summary {
  readonly judge: string;
  /** Of the Debian package; `undefined` where it is not installed as one. */
  readonly version: string | undefined;
  readonly seeds: number;
  /** How many of each. */
  readonly verdicts: Readonly<Record<string, number>>;
  readonly differences: number;
}

const SURVIVED = /^(accept|reject|na|tells)$/;

/** A page of what the judges made of the seeds, with the reasons of the largest groups of differences. */
export function judgesPage(
  date: string,
  node: string,
  results: readonly { readonly summary: Summary; readonly rows: readonly LedgerRow[] }[],
): string {
  const rows = results.map(({ summary }) => {
    const { judge, version, seeds, verdicts, differences } = summary;
    const count = (name: string): number => verdicts[name] ?? 0;
    const fallen = Object.entries(verdicts)
      .filter(([name]) => !SURVIVED.test(name))
      .map(([name, number]) => `${number} ${name}`);
    const cells = [judge, version ?? '?', seeds, count('accept'), count('reject')];
    return `| ${[...cells, count('na') + count('tells'), fallen.join(', ') || '–', differences].join(' | ')} |`;
  });
  const groups = results.flatMap(({ summary, rows: ledger }) => {
    const reasons = grouped(ledger);
    const lines = [...reasons].map(
      ([reason, { difference, count }]) => `* ${count} × ${difference}: ${reason}`,
    );
    return [`\n## ${summary.judge}\n`, ...lines];
  });
  return `# What the judges said

Made by \`npm run judges\` on ${date}, under Node ${node}. *No opinion* counts messages that a parser has nothing for, and
those of which it tells what it finds without ever saying that something is wrong (strace). *Fell* counts seeds that it did
not survive within its limits of time, memory and output. *Differences* are known, seed classes and reasons in \`ledger/\`.

| judge | version | seeds | accepts | refuses | no opinion | fell | differences |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}
${groups.join('\n')}
`;
}

/** Reasons, those of most seeds first. */
function grouped(ledger: readonly LedgerRow[]): Map<string, { difference: string; count: number }> {
  const groups = new Map<string, { difference: string; count: number }>();
  for (const { reason, difference, count } of ledger) {
    const known = groups.get(reason);
    groups.set(reason, { difference, count: count + (known?.count ?? 0) });
  }
  return new Map([...groups].sort(([, a], [, b]) => b.count - a.count));
}

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readManifest, readSeed } from '../data.ts';
import {
  type Difference,
  differenceOf,
  type LedgerRow,
  newRows,
  rowsOf,
} from '../judge/difference.ts';
import { JUDGES, type Judge, missingPackages, packageVersion } from '../judge/judges.ts';
import { Seat } from '../judge/seat.ts';
import type { Entry } from '../manifest/entry.ts';
import { type Command, parseWords, type Terminal, UsageError } from './words.ts';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/** Asks other parsers about the seeds. */
export const judge: Command = {
  name: 'judge',
  usage: '[--judge NAME] [--every N] [--record] [--write-ledger]',
  says: 'asks other parsers about the seeds; a difference that no ledger explains makes it fail',
  async run(words, terminal) {
    const { options } = parseWords(words, ['judge', 'every'], ['record', 'write-ledger']);
    const chosen = options['judge'];
    const judges = JUDGES.filter(({ name }) => chosen === undefined || name === chosen);
    if (judges.length === 0)
      throw new UsageError(`judges are ${JUDGES.map(({ name }) => name).join(', ')}`);
    const every = Number(options['every'] ?? 1);
    const seeds = readManifest().filter(
      (entry, index) => entry.byteOrder === 'little' && index % every === 0,
    );
    let unexplained = 0;
    const results: unknown[] = [];
    for (const one of judges) {
      const missing = missingPackages(one);
      if (missing.length > 0) {
        terminal.stderr.write(`${one.name}: not asked, for want of ${missing.join(', ')}\n`);
        // One that was asked for by name has to be there.
        if (chosen !== undefined) return 1;
        continue;
      }
      const { rows, summary } = await sit(one, seeds, terminal);
      results.push(summary);
      const file = join(PACKAGE, 'ledger', `${one.name}.jsonl`);
      if (options['write-ledger'] !== undefined) writeFileSync(file, lines(rows));
      const fresh = newRows(rows, readLedger(one.name));
      unexplained += fresh.length;
      for (const row of fresh) terminal.stderr.write(`${one.name}: new: ${JSON.stringify(row)}\n`);
    }
    if (options['record'] !== undefined) {
      const date = new Date().toISOString().slice(0, 10);
      mkdirSync(join(PACKAGE, 'results/judges'), { recursive: true });
      writeFileSync(
        join(PACKAGE, 'results/judges', `${date}.json`),
        `${JSON.stringify({ date, results }, null, 2)}\n`,
      );
    }
    return unexplained > 0 ? 1 : 0;
  },
};

/** The known differences of a judge. */
export function readLedger(name: string): LedgerRow[] {
  const file = join(PACKAGE, 'ledger', `${name}.jsonl`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LedgerRow);
}

function lines(rows: readonly LedgerRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** Asks one judge about every seed. */
async function sit(
  { name, build, limits, version }: Judge,
  seeds: readonly Entry[],
  { stdout }: Terminal,
): Promise<{ rows: LedgerRow[]; summary: object }> {
  const folder = mkdtempSync(join(tmpdir(), `netlink-judge-${name}-`));
  const verdicts: Record<string, number> = {};
  const found: { entry: Entry; difference: Difference; error?: string }[] = [];
  try {
    await using seat = new Seat(build(folder), limits);
    for (const entry of seeds) {
      const verdict = await seat.ask(readSeed(entry));
      verdicts[verdict.verdict] = (verdicts[verdict.verdict] ?? 0) + 1;
      const difference = differenceOf(entry, verdict);
      if (difference === undefined) continue;
      const { error } = verdict;
      found.push({ entry, difference, ...(error !== undefined && { error }) });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const rows = rowsOf(found, readLedger(name));
  const summary = {
    judge: name,
    version: packageVersion(version),
    seeds: seeds.length,
    verdicts,
    differences: found.length,
  };
  stdout.write(`${JSON.stringify(summary)}\n`);
  return { rows, summary };
}

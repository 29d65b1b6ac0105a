import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readManifest, readSeed } from '../data.ts';
import {
  type Difference,
  differenceOf,
  factsThatDiffer,
  type LedgerRow,
  newRows,
  rowsOf,
} from '../judge/difference.ts';
import { JUDGES, type Judge, missingPackages, packageVersion } from '../judge/judges.ts';
import { judgesPage, type Summary } from '../judge/report.ts';
import { Seat, type Verdict } from '../judge/seat.ts';
import type { Entry } from '../manifest/entry.ts';
import { type Command, parseWords, type Terminal, UsageError } from './words.ts';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/** Asks other parsers about the seeds. */
export const judge: Command = {
  name: 'judge',
  usage: '[--judge NAME] [--path TEXT] [--every N] [--record] [--write-ledger]',
  says: 'asks other parsers about the seeds; a difference that no ledger explains makes it fail',
  async run(words, terminal) {
    const { options } = parseWords(words, ['judge', 'every', 'path'], ['record', 'write-ledger']);
    const chosen = options['judge'];
    const judges = JUDGES.filter(({ name }) => chosen === undefined || name === chosen);
    if (judges.length === 0)
      throw new UsageError(`judges are ${JUDGES.map(({ name }) => name).join(', ')}`);
    const every = Number(options['every'] ?? 1);
    const path = options['path'];
    const seeds = readManifest().filter(
      (entry, index) =>
        entry.byteOrder === 'little' && index % every === 0 && entry.path.includes(path ?? ''),
    );
    let unexplained = 0;
    const results: { summary: Summary; rows: LedgerRow[] }[] = [];
    for (const one of judges) {
      const missing = missingPackages(one);
      if (missing.length > 0) {
        terminal.stderr.write(`${one.name}: not asked, for want of ${missing.join(', ')}\n`);
        // One that was asked for by name has to be there.
        if (chosen !== undefined) return 1;
        continue;
      }
      const { rows, summary } = await sit(one, seeds, terminal, path !== undefined);
      results.push({ summary, rows });
      const file = join(PACKAGE, 'ledger', `${one.name}.jsonl`);
      if (options['write-ledger'] !== undefined) writeFileSync(file, lines(rows));
      const fresh = newRows(rows, readLedger(one.name));
      unexplained += fresh.length;
      for (const row of fresh) terminal.stderr.write(`${one.name}: new: ${JSON.stringify(row)}\n`);
    }
    // Of one judge alone there is nothing to record.
    if (options['record'] !== undefined && chosen === undefined && path === undefined) {
      const date = new Date().toISOString().slice(0, 10);
      mkdirSync(join(PACKAGE, 'results/judges'), { recursive: true });
      writeFileSync(
        join(PACKAGE, 'results/judges', `${date}.json`),
        `${JSON.stringify({ date, results: results.map(({ summary }) => summary) }, null, 2)}\n`,
      );
      writeFileSync(
        join(PACKAGE, 'docs/judges.md'),
        judgesPage(date, process.versions.node, results),
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

/** In which facts an answer differs. */
function differing({ expect: { facts } }: Entry, verdict: Verdict): string | undefined {
  const names = factsThatDiffer(facts?.[0], verdict.facts);
  return names.length === 0 ? undefined : names.join('; ').slice(0, 160);
}

/** Asks one judge about every seed. */
async function sit(
  { name, build, limits, version, protocols }: Judge,
  all: readonly Entry[],
  { stdout }: Terminal,
  each: boolean,
): Promise<{ rows: LedgerRow[]; summary: Summary }> {
  const folder = mkdtempSync(join(tmpdir(), `netlink-judge-${name}-`));
  const verdicts: Record<string, number> = {};
  const found: { entry: Entry; difference: Difference; error?: string }[] = [];
  const seeds = all.filter(({ proto }) => protocols.includes(proto));
  try {
    const command = build(folder);
    for (const protocol of protocols) {
      await using seat = new Seat([...command, protocol], limits);
      for (const entry of seeds.filter(({ proto }) => proto === protocol)) {
        const verdict = await seat.ask(readSeed(entry));
        if (each) stdout.write(`${name}: ${entry.path}: ${JSON.stringify(verdict)}\n`);
        verdicts[verdict.verdict] = (verdicts[verdict.verdict] ?? 0) + 1;
        const difference = differenceOf(entry, verdict);
        if (difference === undefined) continue;
        const error = verdict.error ?? differing(entry, verdict);
        found.push({ entry, difference, ...(error !== undefined && { error }) });
      }
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

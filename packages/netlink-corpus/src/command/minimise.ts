import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { type Command, parseWords, UsageError } from './words.ts';

/** Keeps the files that coverage needs. */
export const minimise: Command = {
  name: 'minimise',
  usage: '--target PROGRAM --out DIR DIR…',
  says: 'keeps the files that the coverage of a libFuzzer target needs (a merge, which survives crashes)',
  run(words, { stdout }) {
    const { options, rest } = parseWords(words, ['target', 'out']);
    const { target, out } = options;
    if (target === undefined || out === undefined)
      throw new UsageError('--target and --out are needed');
    if (rest.length === 0) throw new UsageError('which folders?');
    mkdirSync(out, { recursive: true });
    const limits = ['-timeout=2', '-rss_limit_mb=1024'];
    const { status, stderr, error } = spawnSync(target, ['-merge=1', ...limits, out, ...rest], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (error !== undefined) throw error;
    if (status !== 0)
      throw new Error(`${target} ended with ${status}: ${stderr.trim().split('\n').at(-1)}`);
    const edges = /(\d+) new coverage edges/.exec(stderr)?.[1] ?? '0';
    stdout.write(`${readdirSync(out).length} files are needed for ${edges} edges\n`);
    return 0;
  },
};

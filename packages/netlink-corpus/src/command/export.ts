import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readManifest, readSeed } from '../data.ts';
import { FORMATS } from '../export/formats.ts';
import { type Command, parseWords, UsageError } from './words.ts';

/** Writes the seeds as an engine wants them. */
export const exportSeeds: Command = {
  name: 'export',
  usage:
    '--to FORMAT --out DIR [--target NAME] [--class CLASS] [--object OBJECT] [--proto PROTOCOL]',
  says: 'writes the seeds as an engine wants them: libfuzzer, afl, go, cargo-fuzz, oss-fuzz, pcap, hex',
  run(words, { stdout }) {
    const { options } = parseWords(words, ['to', 'out', 'target', 'class', 'object', 'proto']);
    const { to = '', out, target = 'FuzzNetlink' } = options;
    const format = FORMATS[to];
    if (format === undefined)
      throw new UsageError(`--to has to be one of ${Object.keys(FORMATS).join(', ')}`);
    if (out === undefined) throw new UsageError('--out has to name a folder');
    const chosen = readManifest().filter((entry) =>
      (['class', 'object', 'proto'] as const).every(
        (name) => options[name] === undefined || entry[name] === options[name],
      ),
    );
    const files = format(
      chosen.map((entry) => ({ entry, bytes: readSeed(entry) })),
      target,
    );
    for (const { name, bytes } of files) {
      mkdirSync(dirname(join(out, name)), { recursive: true });
      writeFileSync(join(out, name), bytes);
    }
    stdout.write(`${chosen.length} seeds in ${files.length} files under ${out}\n`);
    return 0;
  },
};

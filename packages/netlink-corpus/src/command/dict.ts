import { writeFileSync } from 'node:fs';
import { dictionary } from '../export/dictionary.ts';
import { type Command, parseWords } from './words.ts';

/** Prints the dictionary. */
export const dict: Command = {
  name: 'dict',
  usage: '[--out FILE]',
  says: 'prints the dictionary of tokens for libFuzzer, AFL++ and honggfuzz',
  run(words, { stdout }) {
    const { options } = parseWords(words, ['out']);
    const out = options['out'];
    if (out === undefined) stdout.write(dictionary());
    else writeFileSync(out, dictionary());
    return 0;
  },
};

/** Words as single commands. */
import { HypothesisWordsError } from './error.ts';

/**
 * The commands that words hold: a text, in which `;` or a line's end separates commands and white
 * space separates words; a list of words, in which a word `;` (or one that ends with it) does; or a
 * list of texts with white space in them, each of which is a command or several.
 *
 * @throws HypothesisWordsError where there is no command at all.
 */
export function splitCommands(words: string | readonly string[]): readonly (readonly string[])[] {
  const commands =
    typeof words === 'string'
      ? ofText(words)
      : words.some((word) => /\s/.test(word.trim()))
        ? words.flatMap(ofText)
        : ofText(words.join(' '));
  if (commands.length === 0) throw new HypothesisWordsError('there is no command in the words');
  return commands;
}

function ofText(text: string): readonly (readonly string[])[] {
  return text
    .split(/[;\n]/)
    .map((command) => command.split(/\s+/).filter((word) => word !== ''))
    .filter((command) => command.length > 0);
}

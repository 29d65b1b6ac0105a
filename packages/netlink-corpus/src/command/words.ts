/** Wrong words on the command line. */
export class UsageError extends Error {
  readonly code = 'ERR_USAGE';
}

/** What a command prints to and reads from. */
export interface Terminal {
  readonly stdout: { write(text: string | Uint8Array): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** A word of the command line, and what it does. */
export interface Command {
  readonly name: string;
  /** The words that it takes. */
  readonly usage: string;
  /** One line. */
  readonly says: string;
  /** Returns the exit code. */
  readonly run: (words: readonly string[], terminal: Terminal) => number | Promise<number>;
}

/** Options `--name value` (or `--name` alone, for those in `flags`) and the words that are none. */
export function parseWords(
  words: readonly string[],
  names: readonly string[],
  flags: readonly string[] = [],
): { readonly options: Readonly<Record<string, string>>; readonly rest: readonly string[] } {
  const options: Record<string, string> = {};
  const rest: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (!word.startsWith('--')) {
      rest.push(word);
      continue;
    }
    const [name = '', given] = word.slice(2).split('=', 2);
    if (flags.includes(name)) options[name] = 'true';
    else if (names.includes(name)) {
      const value = given ?? words[++index];
      if (value === undefined) throw new UsageError(`--${name} needs a value`);
      options[name] = value;
    } else throw new UsageError(`there is no option --${name}`);
  }
  return { options, rest };
}

/** A non-negative integer of at most 32 bits. */
export function parseNumber(text: string, what: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 0xffffffff) {
    throw new UsageError(`${what} has to be a number from 0 to 4294967295, not '${text}'`);
  }
  return number;
}

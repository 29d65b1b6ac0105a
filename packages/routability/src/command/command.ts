import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The options of one command, as `util.parseArgs` takes them. */
export type Options = NonNullable<ParseArgsConfig['options']>;

/** What `util.parseArgs` makes of the options `O`. */
export type Values<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>
>['values'];

/** The streams a command reads and writes: the process's own, or a test's. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream & {
    readonly isTTY?: boolean;
    readonly columns?: number;
  };
  readonly stderr: NodeJS.WritableStream;
}

/** How a command ended: 0 it did what was asked, 1 it failed, 2 it was called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** One word of the command line after `routability`. */
export interface Command {
  readonly name: string;
  /** The words after the name, for the usage line. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `help NAME` prints below the usage line: options, examples, what to expect. */
  readonly help: string;
  /** Parses `argv` (the words after the name) and does the work; throws `UsageError` for wrong words. */
  run(argv: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/** The command line was wrong: the command does nothing and exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code = 'ERR_USAGE';
}

/** Makes a command whose words are parsed, and whose options are typed, by `definition.options`. */
export function defineCommand<const O extends Options>(definition: {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly help: string;
  readonly options: O;
  run(words: readonly string[], values: Values<O>, terminal: Terminal): Promise<ExitCode>;
}): Command {
  const { name, usage, summary, help, options } = definition;
  return {
    name,
    usage,
    summary,
    help,
    run(argv, terminal) {
      const { positionals, values } = parseWords(argv, options);
      return definition.run(positionals, values, terminal);
    },
  };
}

function parseWords<const O extends Options>(
  argv: readonly string[],
  options: O,
): { positionals: string[]; values: Values<O> } {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? firstSentence(error.message) : String(error));
  }
}

/** `parseArgs` adds advice about `--` that would only confuse here. */
function firstSentence(text: string): string {
  const end = text.indexOf('. ');
  return end < 0 ? text : text.slice(0, end);
}

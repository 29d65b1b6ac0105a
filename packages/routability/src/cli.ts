/** The command `routability`: finds the word's command, runs it, and turns its outcome into an exit code. */
import { type Command, type ExitCode, type Terminal, UsageError } from './command/command.ts';
import { commands } from './command/commands.ts';
import { helpFor, overview, version } from './command/help.ts';

/**
 * Runs `routability` with the words `argv` (without node and script) and sets `process.exitCode`:
 * 0 done, 1 failed, 2 wrong usage. A failure prints one line on stderr.
 */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', endOnClosedPipe);
  process.exitCode = await run(argv, process);
}

/** `main` on given streams: what it prints, and the code it would exit with. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first, ...rest] = argv;
  if (first === '--version' || first === '-V') return print(terminal, `${version()}\n`);
  if (first === '--help' || first === '-h') return print(terminal, overview(commands));
  if (first === 'help') return help(rest, terminal);

  const isWord = first !== undefined && !first.startsWith('-');
  const name = isWord ? first : 'watch';
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    return fail(terminal, 2, `unknown command '${name}'. 'routability help' lists them.`);
  }
  const words = isWord ? rest : argv;
  if (asksForHelp(words)) return print(terminal, helpFor(command));
  try {
    return await command.run(words, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      return fail(terminal, 2, `${command.name}: ${error.message}. Usage: ${usageLine(command)}`);
    }
    return fail(terminal, 1, `${command.name}: ${oneLine(error)}`);
  }
}

function help(words: readonly string[], terminal: Terminal): ExitCode {
  const [name] = words;
  if (name === undefined) return print(terminal, overview(commands));
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) return fail(terminal, 2, `help: unknown command '${name}'`);
  return print(terminal, helpFor(command));
}

/** Words after `--` belong to the command, even `--help`. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  const own = end < 0 ? words : words.slice(0, end);
  return own.includes('--help') || own.includes('-h');
}

function usageLine(command: Command): string {
  return `routability ${command.name} ${command.usage}`.trimEnd();
}

function print(terminal: Terminal, text: string): ExitCode {
  terminal.stdout.write(text);
  return 0;
}

function fail(terminal: Terminal, code: 1 | 2, text: string): ExitCode {
  terminal.stderr.write(`routability: ${text}\n`);
  return code;
}

function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\s*\n\s*/g, ' ');
}

/** `routability watch | head` has read enough: that is no failure. */
function endOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

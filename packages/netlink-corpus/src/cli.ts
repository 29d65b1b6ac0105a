/** The command `netlink-corpus`: finds the word's command, runs it, and turns its outcome into an exit code. */
import { commands } from './command/commands.ts';
import { type Terminal, UsageError } from './command/words.ts';

/** Runs the command with the words given; the result is the exit code: 0 done, 1 failed, 2 wrong usage. */
export async function main(
  words: readonly string[],
  terminal: Terminal = process,
): Promise<number> {
  const [name = 'help', ...rest] = words;
  if (name === 'help' || name === '--help' || name === '-h') {
    terminal.stdout.write(overview());
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    terminal.stderr.write(
      `netlink-corpus: there is no command '${name}'; 'netlink-corpus help' lists them\n`,
    );
    return 2;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    if (error instanceof UsageError) {
      terminal.stderr.write(
        `netlink-corpus ${name}: ${text}. Usage: netlink-corpus ${name} ${command.usage}\n`,
      );
      return 2;
    }
    terminal.stderr.write(`netlink-corpus ${name}: ${text.split('\n')[0]}\n`);
    return 1;
  }
}

function overview(): string {
  const lines = commands.map(
    ({ name, usage, says }) => `  ${`${name} ${usage}`.padEnd(58)} ${says}\n`,
  );
  return `netlink-corpus COMMAND …\n\n${lines.join('')}`;
}

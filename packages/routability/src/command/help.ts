import { readFileSync } from 'node:fs';
import type { Command } from './command.ts';

/** What `routability help` prints: one line a command. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `routability follows the kernel's routing state and knows which connections it has cut off.

Usage: routability [COMMAND] [WORDS…]

${lines.join('\n')}

Without a command: watch. Every command takes --json; 'routability help COMMAND' says more.
Exit code: 0 done, 1 failed (one line on stderr says why), 2 wrong usage.
`;
}

/** What `routability help NAME` prints. */
export function helpFor(command: Command): string {
  const usage = `routability ${command.name} ${command.usage}`.trimEnd();
  return `${command.summary}\n\nUsage: ${usage}\n\n${command.help.trim()}\n`;
}

/** The version of this package. */
export function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const parsed: unknown = JSON.parse(text);
  const found = typeof parsed === 'object' && parsed !== null && 'version' in parsed;
  return found ? String(parsed.version) : 'unknown';
}

import { styleText } from 'node:util';
import type { Terminal } from './command.ts';

/** What a piece of text means; its colour follows. */
export type Tone = 'good' | 'bad' | 'doubt' | 'faint' | 'strong' | 'plain';

/** Colours `text` by its `tone`, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string;

const STYLES = {
  good: 'green',
  bad: 'red',
  doubt: 'yellow',
  faint: 'dim',
  strong: 'bold',
} as const;

/**
 * How to colour on this terminal: only on a TTY, and never when `NO_COLOR` is set and not empty
 * (no-color.org) or `TERM` is `dumb`.
 */
export function paintFor(terminal: Terminal, environment: NodeJS.ProcessEnv = process.env): Paint {
  const { NO_COLOR: noColor, TERM: term } = environment;
  const colour = terminal.stdout.isTTY === true && !noColor && term !== 'dumb';
  if (!colour) return (_tone, text) => text;
  return (tone, text) =>
    // The stream was asked already, and the default asks another one.
    tone === 'plain' ? text : styleText(STYLES[tone], text, { validateStream: false });
}

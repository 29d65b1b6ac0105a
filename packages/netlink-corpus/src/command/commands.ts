import { generate } from './generate.ts';
import type { Command } from './words.ts';

/** The commands, in the order in which the help lists them. */
export const commands: readonly Command[] = [generate];

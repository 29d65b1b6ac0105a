import type { Command } from './command.ts';
import { connectionsCommand } from './connections.ts';
import { decodeCommand } from './decode.ts';
import { encodeCommand } from './encode.ts';
import { lookupCommand } from './lookup.ts';
import { tableCommands } from './tables.ts';
import { watchCommand } from './watch.ts';

/** All commands, in the order in which `help` lists them. */
export const commands: readonly Command[] = [
  watchCommand,
  connectionsCommand,
  lookupCommand,
  ...tableCommands,
  decodeCommand,
  encodeCommand,
];

import { captureCommand } from './capture.ts';
import type { Command } from './command.ts';
import { connectionsCommand } from './connections.ts';
import { decodeCommand } from './decode.ts';
import { encodeCommand } from './encode.ts';
import { guardCommand } from './guard.ts';
import { lookupCommand } from './lookup.ts';
import { replayCommand } from './replay.ts';
import { tableCommands } from './tables.ts';
import { watchCommand } from './watch.ts';
import { whatIfCommand } from './what-if.ts';

/** All commands, in the order in which `help` lists them. */
export const commands: readonly Command[] = [
  watchCommand,
  connectionsCommand,
  guardCommand,
  lookupCommand,
  whatIfCommand,
  ...tableCommands,
  captureCommand,
  replayCommand,
  decodeCommand,
  encodeCommand,
];

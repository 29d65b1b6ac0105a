import {
  acknowledgementFlagsNames,
  deleteFlagsNames,
  getFlagsNames,
  messageFlagsNames,
  newFlagsNames,
} from '../generated/names/nlmsghdr.ts';
import { flagNames, flagsOf, type NameTable } from '../names.ts';

/** Names of the bits 0x100 to 0x800, which mean different things in different messages (`linux/netlink.h`). */
function namesFor(message: string): NameTable {
  if (message === 'error' || message === 'done') return acknowledgementFlagsNames;
  if (message.startsWith('new') || message.startsWith('set')) return newFlagsNames;
  if (message.startsWith('del')) return deleteFlagsNames;
  return message.startsWith('get') || message.endsWith('req') ? getFlagsNames : {};
}

const ALL: NameTable = messageFlagsNames;
const CONTEXTS: readonly NameTable[] = [
  getFlagsNames,
  newFlagsNames,
  deleteFlagsNames,
  acknowledgementFlagsNames,
];

/** The names of the flags of a message header. */
export function headerFlagNames(message: string, flags: number): (string | number)[] {
  return flagNames({ ...ALL, ...namesFor(message) }, flags);
}

/** The flags of a message header with these names; `undefined` for an unknown name. */
export function headerFlagsOf(names: readonly (string | number)[]): number | undefined {
  let flags = 0;
  for (const name of names) {
    const found = [ALL, ...CONTEXTS]
      .map((table) => flagsOf(table, [name]))
      .find((bits) => bits !== undefined);
    if (found === undefined) return undefined;
    flags |= found;
  }
  return flags;
}

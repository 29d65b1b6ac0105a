import type { NameTable } from './runtime/schema.ts';

export * from './generated/names/index.ts';
export type { NameTable } from './runtime/schema.ts';

/** The printed name of a number, as iproute2 prints it; the number itself where it has none. */
export function nameOf(table: NameTable, value: number): string | number {
  return table[value] ?? value;
}

/** The number of a printed name; `undefined` where the table has none of it. */
export function numberOf(table: NameTable, name: string): number | undefined {
  const found = Object.entries(table).find(([, one]) => one === name);
  return found && Number(found[0]);
}

/** The names of the bits that are set, the lowest first; what has no name follows as one number. */
export function flagNames(table: NameTable, value: number): (string | number)[] {
  const list: (string | number)[] = [];
  let rest = value;
  for (const [bit, name] of Object.entries(table)) {
    const mask = Number(bit);
    if (mask === 0 || (value & mask) >>> 0 !== mask) continue;
    list.push(name);
    rest = (rest & ~mask) >>> 0;
  }
  if (rest !== 0) list.push(rest);
  return list;
}

/** The number whose bits have these names; numbers in the list are added as they are. `undefined` for an unknown name. */
export function flagsOf(table: NameTable, names: readonly (string | number)[]): number | undefined {
  let value = 0;
  for (const name of names) {
    const bits = typeof name === 'number' ? name : numberOf(table, name);
    if (bits === undefined) return undefined;
    value = (value | bits) >>> 0;
  }
  return value;
}

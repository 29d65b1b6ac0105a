import { setImmediate as nextTurn } from 'node:timers/promises';

/** Work at a stretch (ms) before the loop gets a turn. */
export const SLICE = 4;

/** Resolves when the loop has had a turn for other work. */
export async function turn(): Promise<void> {
  await nextTurn();
}

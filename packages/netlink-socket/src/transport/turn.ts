import { setImmediate as nextTurn } from 'node:timers/promises';

/** Resolves when the loop has had a turn for other work. */
export async function turn(): Promise<void> {
  await nextTurn();
}

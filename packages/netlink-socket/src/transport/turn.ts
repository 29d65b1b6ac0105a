import { setImmediate as nextTurn } from 'node:timers/promises';

/** Work at a stretch (ms) before the loop gets a turn. */
const SLICE = 4;

/** Resolves when the loop has had a turn for other work. */
export async function turn(): Promise<void> {
  await nextTurn();
}

/** Begins a stretch of work: what it gives is awaited after each part, and lets the loop have its turn where one is due. */
export function slices(): () => Promise<void> | undefined {
  let end = performance.now() + SLICE;
  return () => {
    if (performance.now() < end) return undefined;
    return turn().then(() => {
      end = performance.now() + SLICE;
    });
  };
}

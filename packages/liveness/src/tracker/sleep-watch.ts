/** Notices that the machine slept: its wall clock has run ahead of the monotonic one, which stands still in a sleep. */
export class SleepWatch {
  readonly #jump: number;
  #clocks: { readonly now: number; readonly wall: number } | undefined;

  /** `jump`: how far ahead (ms) means a sleep. */
  constructor(jump: number) {
    this.#jump = jump;
  }

  /** How long (ms) it slept since the last call; 0 when it did not. */
  sleptUntil(now: number, wall: number): number {
    const before = this.#clocks;
    this.#clocks = { now, wall };
    if (before === undefined) return 0;
    const slept = wall - before.wall - (now - before.now);
    return slept > this.#jump ? slept : 0;
  }
}

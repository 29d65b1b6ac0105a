import type { Slot } from './registry.ts';

const WINDOW = 60_000;

/** Recoveries of connections within the last minute: those that flap often get more grace. */
export class FlapDamping {
  readonly #limit: number;
  readonly #recoveries = new Map<Slot, number[]>();
  #purgeAt = 1024;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** A connection is well again. */
  recovered(slot: Slot, now: number): void {
    const recent = this.#recent(slot, now);
    this.#recoveries.set(slot, [...recent, now].slice(-this.#limit - 1));
    if (this.#recoveries.size < this.#purgeAt) return;
    for (const each of this.#recoveries.keys()) {
      if (this.#recent(each, now).length === 0) this.#recoveries.delete(each);
    }
    this.#purgeAt = Math.max(1024, 2 * this.#recoveries.size);
  }

  /** What its grace is multiplied by. */
  factor(slot: Slot, now: number): 1 | 2 {
    return this.#recent(slot, now).length > this.#limit ? 2 : 1;
  }

  forget(slot: Slot): void {
    this.#recoveries.delete(slot);
  }

  #recent(slot: Slot, now: number): readonly number[] {
    return this.#recoveries.get(slot)?.filter((at) => now - at < WINDOW) ?? [];
  }
}

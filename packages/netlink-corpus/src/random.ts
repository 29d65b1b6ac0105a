/** A stream of numbers that depends on its seed alone, the same on every machine (mulberry32). */
export class Random {
  #state: number;

  /** `words` are mixed into the seed, so that streams of different places do not depend on each other. */
  constructor(seed: number, ...words: readonly string[]) {
    let state = seed >>> 0;
    for (const character of words.join('\0')) {
      // FNV-1a.
      state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    }
    this.#state = state;
  }

  /** 32 bits. */
  u32(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** An integer from 0 up to, not including, `limit` (≤ 2³²). */
  below(limit: number): number {
    return this.u32() % limit;
  }

  /** 64 bits. */
  u64(): bigint {
    return (BigInt(this.u32()) << 32n) | BigInt(this.u32());
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.below(256));
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new RangeError('nothing to pick from');
    return found;
  }
}

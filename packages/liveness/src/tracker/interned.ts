/** Values that many connections share, each held once and only while somebody uses it. */

interface Entry<V> {
  readonly key: string;
  readonly value: V;
  uses: number;
}

/** A table of values by small integers, which are used again when nobody holds them any more. */
export class Interned<V> {
  readonly #ids = new Map<string, number>();
  readonly #entries: (Entry<V> | undefined)[] = [];
  readonly #free: number[] = [];

  /** The id of the value of `key`, held once more; `value` is entered if the key is new. */
  hold(key: string, value: V): number {
    const known = this.#ids.get(key);
    if (known !== undefined) {
      this.retain(known);
      return known;
    }
    const id = this.#free.pop() ?? this.#entries.length;
    this.#entries[id] = { key, value, uses: 1 };
    this.#ids.set(key, id);
    return id;
  }

  /** Holds `id` once more. */
  retain(id: number): void {
    const entry = this.#entries[id];
    if (entry !== undefined) entry.uses += 1;
  }

  /** Holds `id` once less; the last one frees it. */
  release(id: number): void {
    const entry = this.#entries[id];
    if (entry === undefined) return;
    entry.uses -= 1;
    if (entry.uses > 0) return;
    this.#ids.delete(entry.key);
    this.#entries[id] = undefined;
    this.#free.push(id);
  }

  /** The value of `id`; `undefined` for −1. */
  get(id: number): V | undefined {
    return id < 0 ? undefined : this.#entries[id]?.value;
  }

  /** Calls `visit` with each value and its id. */
  each(visit: (value: V, id: number) => void): void {
    for (let id = 0; id < this.#entries.length; id++) {
      const entry = this.#entries[id];
      if (entry !== undefined) visit(entry.value, id);
    }
  }
}

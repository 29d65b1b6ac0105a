/** Many doubly linked lists over small integers ("slots"), in typed arrays: 8 bytes a slot. */

const NONE = -1;

/** Each slot is in one list at most. Lists are small integers too, chosen by the caller. */
export class SlotLists {
  #next = new Int32Array(0);
  #previous = new Int32Array(0);
  #head = new Int32Array(0);
  #size = new Int32Array(0);

  /** Puts `slot` at the front of `list`. */
  add(list: number, slot: number): void {
    this.#next = grown(this.#next, slot);
    this.#previous = grown(this.#previous, slot);
    this.#head = grown(this.#head, list, NONE);
    this.#size = grown(this.#size, list);
    const first = this.first(list);
    this.#next[slot] = first;
    this.#previous[slot] = NONE;
    if (first !== NONE) this.#previous[first] = slot;
    this.#head[list] = slot;
    this.#size[list] = this.size(list) + 1;
  }

  /** Takes `slot` out of `list`, in which it must be. */
  remove(list: number, slot: number): void {
    const next = this.next(slot);
    const previous = this.#previous[slot] ?? NONE;
    if (previous === NONE) this.#head[list] = next;
    else this.#next[previous] = next;
    if (next !== NONE) this.#previous[next] = previous;
    this.#size[list] = this.size(list) - 1;
  }

  /** The first slot of `list`, or −1. */
  first(list: number): number {
    return this.#head[list] ?? NONE;
  }

  /** The slot after `slot` in its list, or −1. */
  next(slot: number): number {
    return this.#next[slot] ?? NONE;
  }

  /** How many slots are in `list`. */
  size(list: number): number {
    return this.#size[list] ?? 0;
  }
}

/** The array itself if `index` is in it, else a longer copy whose new places hold `fill`. */
export function grown<T extends Int32Array | Uint32Array | Uint16Array | Uint8Array>(
  array: T,
  index: number,
  fill = 0,
): T {
  if (index < array.length) return array;
  const length = Math.max(16, index + 1, Math.ceil(array.length * 1.5));
  const copy = new (array.constructor as new (length: number) => T)(length);
  if (fill !== 0) copy.fill(fill, array.length);
  copy.set(array);
  return copy;
}

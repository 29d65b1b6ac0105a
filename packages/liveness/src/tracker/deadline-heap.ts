/** Which slots are due when: a binary heap. Entries that no longer count are the caller's to skip. */
export class DeadlineHeap {
  readonly #due: number[] = [];
  readonly #slot: number[] = [];

  /** The earliest time, if there is any. */
  get next(): number | undefined {
    return this.#due[0];
  }

  /** The slot of the earliest time, or −1. */
  get slot(): number {
    return this.#slot[0] ?? -1;
  }

  add(due: number, slot: number): void {
    let at = this.#due.length;
    this.#due.push(due);
    this.#slot.push(slot);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#at(parent) <= due) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  /** Takes the earliest out. */
  shift(): void {
    const last = this.#due.length - 1;
    if (last < 0) return;
    this.#swap(0, last);
    this.#due.pop();
    this.#slot.pop();
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= last) return;
      const child = left + 1 < last && this.#at(left + 1) < this.#at(left) ? left + 1 : left;
      if (this.#at(at) <= this.#at(child)) return;
      this.#swap(at, child);
      at = child;
    }
  }

  #at(index: number): number {
    return this.#due[index] ?? Number.POSITIVE_INFINITY;
  }

  #swap(a: number, b: number): void {
    const due = this.#at(a);
    const slot = this.#slot[a] ?? -1;
    this.#due[a] = this.#at(b);
    this.#slot[a] = this.#slot[b] ?? -1;
    this.#due[b] = due;
    this.#slot[b] = slot;
  }
}

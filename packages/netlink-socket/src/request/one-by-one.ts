/**
 * The items of batches, one by one. An async generator would take several turns of the microtask queue for each item,
 * which is more than it takes to decode one.
 */
export function oneByOne<T>(
  batches: AsyncGenerator<readonly T[], void, undefined>,
): AsyncIterableIterator<T, void, undefined> {
  let batch: readonly T[] = [];
  let at = 0;

  async function more(): Promise<IteratorResult<T, void>> {
    for (;;) {
      const step = await batches.next();
      if (step.done) return { done: true, value: undefined };
      batch = step.value;
      at = 0;
      const [first] = batch;
      if (first !== undefined) {
        at = 1;
        return { done: false, value: first };
      }
    }
  }

  return {
    next() {
      const item = batch[at];
      if (item === undefined) return more();
      at += 1;
      return Promise.resolve({ done: false, value: item });
    },
    async return() {
      batch = [];
      await batches.return();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** A queue of batches between one producer and one consumer. */
export interface Batches<T> extends AsyncIterable<readonly T[]> {
  /** Items that wait for the consumer. */
  readonly size: number;
  /** Adds a batch; after `end` it is dropped. */
  put(batch: readonly T[]): void;
  /** Resolves when few batches wait: the producer's way to go no faster than the consumer. */
  room(): Promise<void>;
  /** The last batch has been put; with an `error` the consumer gets it after that batch. */
  end(error?: unknown): void;
}

const FEW = 4;

/** An empty queue of batches. */
export function batches<T>(): Batches<T> {
  const waiting: (readonly T[])[] = [];
  let size = 0;
  let ended: { error?: unknown } | undefined;
  let wake: (() => void) | undefined;
  let roomy: (() => void) | undefined;

  function stir(): void {
    wake?.();
    wake = undefined;
  }

  function relieve(): void {
    roomy?.();
    roomy = undefined;
  }

  return {
    get size() {
      return size;
    },
    put(batch) {
      if (ended !== undefined || batch.length === 0) return;
      waiting.push(batch);
      size += batch.length;
      stir();
    },
    async room() {
      while (waiting.length > FEW && ended === undefined) {
        await new Promise<void>((resolve) => {
          roomy = resolve;
        });
      }
    },
    end(error) {
      ended ??= { error };
      stir();
      relieve();
    },
    [Symbol.asyncIterator]() {
      return {
        async next() {
          for (;;) {
            const batch = waiting.shift();
            if (batch !== undefined) {
              size -= batch.length;
              if (waiting.length <= FEW) relieve();
              return { done: false, value: batch };
            }
            if (ended !== undefined) {
              if (ended.error !== undefined) throw ended.error;
              return { done: true, value: undefined };
            }
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          }
        },
      };
    },
  };
}

/** A queue of batches between one producer and one consumer. */
export interface Batches<T> extends AsyncIterable<readonly T[]> {
  /** Sum of the weights that wait for the consumer. */
  readonly weight: number;
  /** Adds a batch; after `end` it is dropped. An empty one is none. */
  put(batch: readonly T[], weight: number): void;
  /** Resolves when few batches wait: the producer's way to go no faster than the consumer. */
  room(): Promise<void>;
  /** The last batch has been put; with an `error` the consumer gets it after that batch. */
  end(error?: unknown): void;
}

const FEW = 4;

/** An empty queue of batches. */
export function batches<T>(): Batches<T> {
  const waiting: { readonly batch: readonly T[]; readonly weight: number }[] = [];
  let weight = 0;
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
    get weight() {
      return weight;
    },
    put(batch, itsWeight) {
      if (ended !== undefined || batch.length === 0) return;
      waiting.push({ batch, weight: itsWeight });
      weight += itsWeight;
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
            const next = waiting.shift();
            if (next !== undefined) {
              weight -= next.weight;
              if (waiting.length <= FEW) relieve();
              return { done: false, value: next.batch };
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

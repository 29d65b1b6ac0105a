import { type Batches, batches } from './batches.ts';
import type { FeedItem } from './feed-item.ts';

/** What an outlet is made with. */
export interface OutletOptions {
  /** Events that may wait for the consumer. */
  readonly maxPending: number;
  /** Events were dropped: too many waited. */
  dropped(): void;
}

/** Gathers the items of one turn of the loop, and passes them on to the consumer as a batch. */
export class Outlet implements AsyncIterable<readonly FeedItem[]> {
  readonly #options: OutletOptions;
  readonly #batches: Batches<FeedItem> = batches();
  #gathered: FeedItem[] = [];

  constructor(options: OutletOptions) {
    this.#options = options;
  }

  /** Whether no event waits for the consumer. */
  get isEmpty(): boolean {
    return this.#batches.weight === 0;
  }

  /** Adds an item to the next batch. */
  gather(item: FeedItem): void {
    this.#gathered.push(item);
  }

  /** Passes on what has been gathered. */
  flush(): void {
    if (this.#gathered.length === 0) return;
    const batch = this.#gathered;
    this.#gathered = [];
    const events = batch.filter(isEvent).length;
    if (events > 0 && this.#batches.weight + events > this.#options.maxPending) {
      // Events may be dropped, what belongs to a dump may not: the consumer counts on it.
      const kept = batch.filter((item) => !isEvent(item));
      this.#batches.put(kept, 0);
      this.#options.dropped();
    } else {
      this.#batches.put(batch, events);
    }
  }

  /** Resolves when few batches wait: a dump goes no faster than it is consumed. */
  room(): Promise<void> {
    return this.#batches.room();
  }

  /** Nothing comes any more; with an `error` the consumer gets it after what waits. */
  end(error?: unknown): void {
    this.#batches.end(error);
  }

  [Symbol.asyncIterator](): AsyncIterator<readonly FeedItem[], undefined> {
    return this.#batches[Symbol.asyncIterator]();
  }
}

function isEvent(item: FeedItem): boolean {
  return item.kind === 'message' && item.origin === 'event';
}

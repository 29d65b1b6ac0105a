/** Lets one act at a time run, in the order in which they were asked for. */
export class Queue {
  #tail: Promise<unknown> = Promise.resolve();
  #pending = 0;

  /** Whether nothing runs or waits. */
  get isIdle(): boolean {
    return this.#pending === 0;
  }

  /** Runs `act` when everything before it is over; when `signal` aborts first it rejects at once and `act` never runs. */
  async run<T>(signal: AbortSignal | undefined, act: () => Promise<T>): Promise<T> {
    const previous = this.#tail;
    let release: (() => void) | undefined;
    this.#pending += 1;
    this.#tail = new Promise<void>((resolve) => {
      release = () => {
        this.#pending -= 1;
        resolve();
      };
    });
    let acting: Promise<T> | undefined;
    try {
      await unlessAborted(previous, signal);
      acting = act();
      return await unlessAborted(acting, signal);
    } finally {
      // An aborted act may still be at work: the next one waits for its end.
      void Promise.allSettled([previous, acting]).then(release);
    }
  }

  /** Resolves when all that was asked for so far is over. */
  async idle(): Promise<void> {
    await this.#tail;
  }
}

/** Settles as `promise` does, or rejects with the reason of `signal` when that aborts first. */
async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  signal.throwIfAborted();
  let abort: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (abort !== undefined) signal.removeEventListener('abort', abort);
  }
}

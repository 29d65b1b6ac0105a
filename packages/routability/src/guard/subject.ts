import type { Connection, Dead } from '@routability/liveness';

/** What a guarded thing has heard from its peer so far. Counters only grow. */
export interface Traffic {
  /** Bytes received and, where the kernel tells, bytes of ours that the peer acknowledged. */
  readonly heard: number;
  /** True while something sent is not yet acknowledged. */
  readonly outstanding: boolean;
}

/** One connection of this process under guard: what is known about it, and how it is closed. */
export interface Subject {
  /** The connection as data; undefined while it has no peer or no local address yet. */
  describe(): Connection | undefined;
  /** Closes it at once, without leaving a half-closed connection to the kernel, and tells its user why. */
  close(verdict: Dead): void;
  /** Undefined where the transport has no acknowledgements. */
  traffic(): Traffic | undefined;
  /** Calls `ready` when `describe` has something to say, and `closed` once when it is over; `stop` ends both. */
  follow(ready: () => void, closed: () => void): { stop(): void };
}

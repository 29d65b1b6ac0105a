import { EventEmitter } from 'node:events';
import type { Connection, Dead, Path, Suspect, Verdict } from '@routability/liveness';
import type { PreviousVerdict } from './registry.ts';

/** What happened to one guarded connection. */
export interface LeaseEvents {
  /** The verdict has another kind or reason. `previous` is undefined for the first one. */
  verdict: [verdict: Verdict, previous: PreviousVerdict | undefined, connection: Connection];
  /** Do not reuse the connection; ping it if there is a way. */
  suspect: [verdict: Suspect, connection: Connection];
  /** Another link or gateway leads to the peer now; the connection stays valid. */
  'path-moved': [path: Path, previous: Path, connection: Connection];
  /** `track` only: a QUIC session whose way is lost or another should move to the present one (RFC 9000 §9). */
  migrate: [verdict: Verdict, connection: Connection];
  /** Grace is over: the connection is closed, or would be in a dry run. */
  dead: [verdict: Dead, connection: Connection];
  /** The network cannot be watched (any more): nothing is guarded. Without a listener it is a process warning. */
  unavailable: [error: Error];
}

/**
 * What `guard` returns: news of the connections it looks after, until `release` or their end.
 * For a server, pool or process that is all its connections.
 */
export class Lease extends EventEmitter<LeaseEvents> implements Disposable {
  readonly #release: () => void;
  readonly #verdicts: () => Verdict[];

  constructor(release: () => void, verdicts: () => Verdict[]) {
    super();
    this.#release = release;
    this.#verdicts = verdicts;
  }

  /** The present verdicts: one a connection that has a peer. */
  get verdicts(): readonly Verdict[] {
    return this.#verdicts();
  }

  /** Guards no more; connections stay as they are. */
  release(): void {
    this.#release();
  }

  [Symbol.dispose](): void {
    this.#release();
  }
}

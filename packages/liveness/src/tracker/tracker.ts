import type { Change, NetworkState } from '@routability/rtable';
import type { Connection } from '../connection.ts';
import type { EgressMismatch, Policy } from '../policy.ts';
import type { Baseline, Dead, Path, Suspect, Verdict } from '../verdict.ts';
import type { Grace } from './grace.ts';

/** Options of `createTracker`. Times in milliseconds. */
export interface TrackerOptions {
  /** What is known already. Default: nothing, so that nobody is judged before `apply` brings a synced state. */
  readonly state?: NetworkState;
  readonly policy?: Policy;
  readonly egressMismatch?: EgressMismatch;
  /** A number for every reason alike, or some reasons' own. */
  readonly grace?: number | Partial<Grace>;
  /** How long `unanswered` data makes a changed path dead. Default 5000. */
  readonly suspectGrace?: number;
  /** Connections judged in one `tick`, several times as many where one stands for all alike. Default 200: some milliseconds. */
  readonly slice?: number;
  /** Connections told `dead` in one `tick`. Default 50: closing one costs far more than judging it. */
  readonly deadSlice?: number;
  /** From the first change of a burst to the judgement. Default 0: grace is what spares flaps. */
  readonly settle?: number;
  /** A wall clock that runs ahead of the monotonic one by more than this means a sleep. Default 15000. */
  readonly wakeJump?: number;
  /** Recoveries from suspect within a minute above which grace doubles. Default 3. */
  readonly flapLimit?: number;
}

/** What the tracker tells. */
export type TrackerEvent =
  /** A connection's verdict has another kind or reason. */
  | {
      readonly kind: 'verdict';
      readonly id: number;
      readonly at: number;
      /** Absent for the first verdict. */
      readonly previous?: Pick<Verdict, 'kind' | 'reason'>;
      readonly verdict: Verdict;
    }
  /** Grace is over: close the connection. Told once for a connection; it stays until `remove`. */
  | { readonly kind: 'dead'; readonly id: number; readonly at: number; readonly verdict: Dead }
  /** The connection went suspect: do not reuse it, ping it if there is a way. */
  | {
      readonly kind: 'suspect';
      readonly id: number;
      readonly at: number;
      readonly verdict: Suspect;
    }
  /** Another link or gateway leads to the peer, and the connection stays valid. */
  | {
      readonly kind: 'path-moved';
      readonly id: number;
      readonly at: number;
      readonly previous: Path;
      readonly path: Path;
    }
  /** A QUIC session should migrate: it is never destroyed for a change of path. */
  | {
      readonly kind: 'migrate';
      readonly id: number;
      readonly at: number;
      readonly verdict: Verdict;
    }
  /** The machine slept: verify the whole state with a dump. */
  | { readonly kind: 'woke'; readonly at: number; readonly slept: number };

/** Outcome of `tick`. */
export interface Step {
  readonly events: readonly TrackerEvent[];
  /**
   * When `tick` must be called next, in the time of the caller's clock: not later than now when work
   * is left for another slice; absent when only a call of another method can bring work.
   */
  readonly deadline?: number;
}

/**
 * Judges many connections as the state changes, each only when something it depends on changed.
 *
 * Time is handed in: every `now` is milliseconds of one monotonic clock, never smaller than before.
 * The tracker tells nothing by itself: after any call, call `tick`, and again at its `deadline`.
 */
export interface Tracker {
  /** Registers a connection and returns its id. `baseline` from an earlier verdict, else the present state is it. */
  add(connection: Connection, now: number, baseline?: Baseline): number;
  /** Ends a registration; unknown ids are ignored. */
  remove(id: number): void;
  /** Replaces what is known about a connection (the socket connected, a mark was set); its baseline starts anew. */
  update(id: number, connection: Connection, now: number): void;
  /**
   * The state has become `next`; `changes` are all that `transition` gave on the way from the state
   * applied before, or `all` when they are not known. While the state is not in sync nobody is
   * judged and nobody's grace ends.
   */
  apply(next: NetworkState, changes: readonly Change[] | 'all', now: number): void;
  /** Does a slice of the work that is due. `wall` (milliseconds, such as `Date.now()`) serves to notice a sleep. */
  tick(now: number, wall?: number): Step;
  /** The peer was heard (bytes or an acknowledgement). */
  received(id: number, now: number): void;
  /** Data or a ping is on its way and not yet acknowledged. */
  outstanding(id: number, now: number): void;
  /** The present verdict, judged anew if something changed; `undefined` for an unknown id. */
  verdict(id: number): Verdict | undefined;
  /** The connection as registered. */
  connection(id: number): Connection | undefined;
  readonly stats: TrackerStats;
}

/** Counters since creation, and sizes. */
export interface TrackerStats {
  readonly connections: number;
  /** Single judgements made. */
  readonly judged: number;
  /** Connections still to be judged again, as an estimate. */
  readonly pending: number;
  /** Connections that are dead or suspect. */
  readonly waiting: number;
}

import type { Change, NetworkState } from '@routability/rtable';
import type { JudgedConnections, VerdictChange } from '../../connections/connection-watch.ts';
import type { BusMessage } from '../../network/bus.ts';

/** How `watch` tells what it sees: as lines of JSON, or as text for people. */
export interface Report {
  /** The state became `next`. The first time `previous` is the empty state. */
  changes(next: NetworkState, previous: NetworkState, changes: readonly Change[]): void;
  verdict(change: VerdictChange): void;
  bus(message: BusMessage): void;
  stale(reason: string): void;
  resync(): void;
  /** All that there was at the start has been told. */
  ready(state: NetworkState, connections: JudgedConnections): void;
  /** The last word. */
  end(state: NetworkState, connections: JudgedConnections): void;
}

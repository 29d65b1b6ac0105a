import type { Socket as DatagramSocket } from 'node:dgram';
import type { Http2Session } from 'node:http2';
import type { Socket } from 'node:net';
import type { Connection, Dead } from '@routability/liveness';
import type { WebSocketLike } from './source/websocket.ts';

/** What a guarded thing has heard from its peer so far. Counters only grow. */
export interface Traffic {
  /** Bytes received and, where the kernel tells, bytes of ours that the peer acknowledged. */
  readonly heard: number;
  /** True while something sent is not yet acknowledged. */
  readonly outstanding: boolean;
}

/** What a connection's user holds: pinged, drained and handed to `onSuspect`. */
export type Held = Socket | DatagramSocket | Http2Session | WebSocketLike;

/** One connection of this process under guard: what is known about it, and how it is closed. */
export interface Subject {
  /** The connection as data; undefined while it has no peer or no local address yet. */
  describe(): Connection | undefined;
  /** Closes it at once, without leaving a half-closed connection to the kernel, and tells its user why. */
  close(verdict: Dead): void;
  /** What its user holds; absent where that is an address only. */
  readonly held?: Held;
  /** Asks the peer for a sign of life in the protocol's own way; settles when it came or cannot come any more. */
  readonly ping?: () => Promise<void>;
  /** Takes the connection out of its pool: it gets no new work, and is closed when it has none. */
  readonly drain?: () => void;
  /** Undefined where the transport has no acknowledgements. */
  traffic(): Traffic | undefined;
  /** Whether the local address need not be this machine's, as behind a transparent proxy. */
  readonly isForeign?: () => boolean;
  /** Calls `ready` when `describe` has something to say, and `closed` once when it is over; `stop` ends both. */
  follow(ready: () => void, closed: () => void): { stop(): void };
}

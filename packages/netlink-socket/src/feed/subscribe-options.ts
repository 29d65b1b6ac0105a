import type { Kernel } from '../transport/kernel.ts';
import type { Transport } from '../transport/probe.ts';
import type { DumpScope } from './dump-request.ts';

/** Options of `subscribe`. */
export interface SubscribeOptions {
  /** Name (`ip netns`) or path of the namespace; the process's own when left out. */
  readonly netns?: string;
  /**
   * What to follow, in the order in which it is to be dumped. Default `[{ object: 'all' }]`. What is not asked for
   * is neither dumped nor told.
   */
  readonly scopes?: readonly DumpScope[];
  /** How events are received: see `Transport`. Default `auto`. */
  readonly transport?: 'auto' | Transport;
  /** Ends the subscription when it aborts. */
  readonly signal?: AbortSignal;
  /** Receive buffer for events in bytes. Default 4 MiB (some 5,000 events); capped by the system without CAP_NET_ADMIN. */
  readonly receiveBuffer?: number;
  /** How long (ms) `verify` waits for further scopes before it dumps. Default 40. */
  readonly verifyDelay?: number;
  /**
   * Events that may wait for a slow consumer. Beyond it they are dropped, and the consumer gets
   * `stale` and a new dump instead. Default 200,000.
   */
  readonly maxPending?: number;
  /** Who is asked: Linux, unless it is one of `@routability/netlink-socket/testing`. */
  readonly kernel?: Kernel;
}

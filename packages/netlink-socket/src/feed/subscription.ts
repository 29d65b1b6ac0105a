import { decode, type NetlinkMessage } from '@routability/netlink-codec';
import type { EventSocket } from '../transport/event-socket.ts';
import { linux } from '../transport/kernel.ts';
import type { RequestSocket } from '../transport/request-socket.ts';
import { turn } from '../transport/turn.ts';
import { passBarrier } from './barrier.ts';
import type { Disturbance } from './disturbance.ts';
import type { DumpScope } from './dump-request.ts';
import { dumpScope } from './dump-scope.ts';
import type { DumpCause, FeedItem } from './feed-item.ts';
import { groupsOf } from './groups.ts';
import { Outlet } from './outlet.ts';
import type { SubscribeOptions } from './subscribe-options.ts';
import { VerifyQueue } from './verify-queue.ts';

const NETLINK_ROUTE = 0;
const NLM_F_REPLACE = 0x100;
/** Events taken in one turn of the loop (a few milliseconds) before what came is passed on. */
const DRAIN_LIMIT = 1024;
/** More events than a receive buffer holds: whoever has read as many has read all that were there. */
const ALL_EVENTS = 65_536;
const MAX_REPEATS = 3;

/**
 * A subscription to the routing state of one network namespace that loses nothing silently: an
 * async iterable of batches, each what one turn of the loop brought. See `FeedItem` for their grammar.
 * It has one consumer. It keeps the process alive until `unref`.
 */
export class Subscription implements AsyncIterable<readonly FeedItem[]>, AsyncDisposable {
  readonly #options: SubscribeOptions;
  readonly #scopes: readonly DumpScope[];
  readonly #ending = new AbortController();
  readonly #out: Outlet;
  readonly #events: EventSocket;
  readonly #requests: RequestSocket;
  readonly #verifying: VerifyQueue;
  readonly #disturbances = new Set<Disturbance>();
  readonly #done: Promise<void>;
  #flushing: NodeJS.Immediate | undefined;
  #overrun: string | undefined;
  /** `stale` has been told, `resynced` has not. */
  #toldStale = false;
  #drainedAt: number = Number.NEGATIVE_INFINITY;
  #handedUntil: number = Number.NEGATIVE_INFINITY;
  #isRef = true;

  /** Use `subscribe`. @throws a system error, or FfiUnavailableError. */
  constructor(options: SubscribeOptions) {
    this.#options = options;
    this.#scopes = options.scopes ?? [{ object: 'all' }];
    this.#out = new Outlet({
      maxPending: options.maxPending ?? 200_000,
      dropped: () => this.#lose('events were dropped: the consumer is too slow'),
    });
    const socket = {
      protocol: NETLINK_ROUTE,
      ...(options.netns === undefined ? {} : { netns: options.netns }),
    };
    const kernel = options.kernel ?? linux;
    this.#requests = kernel.openRequestSocket(socket);
    try {
      this.#events = kernel.openEventSocket(
        {
          ...socket,
          groups: groupsOf(this.#scopes),
          receiveBuffer: options.receiveBuffer ?? 4 << 20,
          transport: options.transport,
        },
        {
          datagram: (bytes) => this.#take(bytes),
          overrun: () => this.#lose('the kernel dropped events: the receive buffer was full'),
          truncated: () => this.#lose('an event was cut off'),
          failed: (error) => this.#end(error),
        },
      );
    } catch (error) {
      this.#requests.close();
      throw error;
    }
    this.#verifying = new VerifyQueue(options.verifyDelay ?? 40);
    options.signal?.addEventListener('abort', this.#abort, { once: true });
    this.#done = this.#run();
    if (options.signal?.aborted) this.#abort();
  }

  /** Asks for a dump of `scope`, to confirm what was derived. Calls close together share one dump. */
  verify(scope: DumpScope): void {
    this.#verifying.add(scope);
  }

  /**
   * Reads, now, the events that wait in the kernel and passes them on. True when none wait for the consumer
   * either: then what it knows is what the kernel has said so far.
   */
  catchUp(): boolean {
    if (this.#ending.signal.aborted) return true;
    const isDrained = this.#drain();
    this.#out.flush();
    return isDrained && this.#out.isEmpty;
  }

  /**
   * Time (`performance.now()`) until which the consumer has been handed all that the kernel said: nothing older waits. It
   * grows when events are read, not when there are none: `catchUp` tells that.
   */
  get knownUntil(): number {
    if (this.#out.isEmpty) this.#handedUntil = this.#drainedAt;
    return this.#handedUntil;
  }

  /** Reads what waits in the kernel; true when that was all. */
  #drain(): boolean {
    const now = performance.now();
    const isDrained = this.#events.drain(DRAIN_LIMIT);
    if (isDrained) this.#drainedAt = now;
    return isDrained;
  }

  /** Keeps the process alive while the subscription lasts: the default. */
  ref(): this {
    this.#isRef = true;
    this.#events.ref();
    return this;
  }

  /** Lets the process end although the subscription lasts. */
  unref(): this {
    this.#isRef = false;
    this.#events.unref();
    return this;
  }

  [Symbol.asyncIterator](): AsyncIterator<readonly FeedItem[], undefined> {
    const iterator = this.#out[Symbol.asyncIterator]();
    return {
      next: () => iterator.next(),
      return: async () => {
        await this[Symbol.asyncDispose]();
        return { done: true, value: undefined };
      },
    };
  }

  /** Ends the subscription; resolves when its descriptors are closed. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#end();
    await this.#done;
  }

  readonly #abort = (): void => this.#end(this.#options.signal?.reason);

  #end(error?: unknown): void {
    if (this.#ending.signal.aborted) return;
    this.#ending.abort();
    this.#options.signal?.removeEventListener('abort', this.#abort);
    this.#verifying.end();
    clearImmediate(this.#flushing);
    this.#out.end(error);
  }

  /** The life of the subscription: the first dump, then whatever needs another one. */
  async #run(): Promise<void> {
    const { signal } = this.#ending;
    try {
      let cause: DumpCause = 'initial';
      for (;;) {
        await this.#dumpAll(cause);
        if (this.#overrun !== undefined) continue;
        if (this.#toldStale) this.#out.gather({ kind: 'resynced' });
        if (cause === 'initial') this.#out.gather({ kind: 'ready' });
        this.#toldStale = false;
        this.#out.flush();
        await this.#verifyUntilLoss();
        cause = 'overrun';
      }
    } catch (error) {
      if (!signal.aborted) this.#end(error);
    } finally {
      this.#requests.close();
      await this.#events.close();
    }
  }

  async #dumpAll(cause: DumpCause): Promise<void> {
    await this.#out.room();
    if (this.#overrun !== undefined) await this.#discardAll();
    this.#events.drain(DRAIN_LIMIT);
    await this.#barrier();
    for (const scope of this.#scopes) await this.#dump(scope, cause);
  }

  async #verifyUntilLoss(): Promise<void> {
    while (this.#overrun === undefined) {
      const scopes = await this.#verifying.next(this.#isRef);
      this.#ending.signal.throwIfAborted();
      for (const scope of scopes) {
        if (this.#overrun !== undefined) return;
        await this.#drainAll();
        await this.#barrier();
        await this.#dump(scope, 'verify');
      }
    }
  }

  async #dump(scope: DumpScope, cause: DumpCause, round = 0): Promise<void> {
    const again = await dumpScope(
      {
        requests: this.#requests,
        out: this.#out,
        signal: this.#ending.signal,
        disturbances: this.#disturbances,
        drain: () => this.#drainAll(),
      },
      scope,
      cause,
    );
    for (const part of again) {
      if (round === MAX_REPEATS) this.verify(part);
      else await this.#dump(part, 'repeat', round + 1);
    }
  }

  #barrier(): Promise<void> {
    return passBarrier(this.#requests, this.#ending.signal);
  }

  /** Passes on every event that was there when it was called. */
  async #drainAll(): Promise<void> {
    for (let taken = 0; taken < ALL_EVENTS; taken += DRAIN_LIMIT) {
      if (this.#events.drain(DRAIN_LIMIT)) return;
      await turn();
      this.#ending.signal.throwIfAborted();
    }
  }

  /**
   * After an overrun the kernel drops every event until its queue has been read to the end. What is in the queue is no
   * news for a consumer that knows itself to be stale, and all of it is in the kernel's tables after the barrier.
   */
  async #discardAll(): Promise<void> {
    while (!this.#events.discard(DRAIN_LIMIT)) {
      await turn();
      this.#ending.signal.throwIfAborted();
    }
    this.#overrun = undefined;
  }

  #take(bytes: Uint8Array): void {
    for (const message of decode(bytes)) {
      if (message.name === null || message.claimedLength !== undefined) {
        this.#lose('an event was cut off');
        continue;
      }
      this.#note(message);
      this.#out.gather({ kind: 'message', origin: 'event', message });
    }
    this.#flushSoon();
  }

  #note(message: NetlinkMessage): void {
    if (this.#disturbances.size === 0) return;
    if (message.name !== 'newroute' && message.name !== 'delroute') return;
    const news = {
      family: message.body.family,
      table: message.body.table ?? message.body.tableByte,
      action: message.name === 'newroute' ? 'new' : 'del',
      replaces: (message.header.flags & NLM_F_REPLACE) !== 0,
    } as const;
    for (const disturbance of this.#disturbances) disturbance.note(news);
  }

  #lose(reason: string): void {
    if (this.#overrun === undefined) {
      this.#overrun = reason;
      this.#toldStale = true;
      this.#out.gather({ kind: 'stale', reason });
    }
    this.#verifying.interrupt();
    this.#flushSoon();
  }

  #flushSoon(): void {
    if (this.#flushing !== undefined || this.#ending.signal.aborted) return;
    this.#flushing = setImmediate(() => {
      this.#flushing = undefined;
      if (!this.#drain()) this.#flushSoon();
      this.#out.flush();
    });
  }
}

/**
 * Subscribes to the routing state: the initial dump, then every change, in batches. Lost events are answered by
 * `stale`, a new dump, and `resynced`. Needs no privilege, except for a foreign `netns`.
 *
 * @throws a system error (`code`, `syscall`), or FfiUnavailableError.
 */
export function subscribe(options: SubscribeOptions = {}): Subscription {
  return new Subscription(options);
}

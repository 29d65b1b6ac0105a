import { decode, type NetlinkMessage } from '@routability/netlink-codec';
import { errorOf } from '../request/kernel-error.ts';
import { type DumpOutcome, readDump, readWholeDump } from '../request/read-dump.ts';
import { UnansweredError } from '../request/unanswered-error.ts';
import type { EventSocket } from '../transport/event-socket.ts';
import { nextSequence, stamp, visitFrames } from '../transport/frames.ts';
import { type Kernel, linux } from '../transport/kernel.ts';
import type { Transport } from '../transport/probe.ts';
import type { RequestSocket } from '../transport/request-socket.ts';
import { turn } from '../transport/turn.ts';
import { type Batches, batches } from './batches.ts';
import { Disturbance } from './disturbance.ts';
import { barrierRequest, type DumpScope, dumpRequests } from './dump-request.ts';
import type { DumpCause, FeedItem } from './feed-item.ts';
import { groupsOf } from './groups.ts';
import { inScope } from './in-scope.ts';
import { VerifyQueue } from './verify-queue.ts';

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

const NETLINK_ROUTE = 0;
const NLM_F_REPLACE = 0x100;
/** Events taken in one turn of the loop before what came is passed on. */
const DRAIN_LIMIT = 4096;
/** More events than a receive buffer holds: whoever has read as many has read all that were there. */
const ALL_EVENTS = 65_536;
const MAX_REPEATS = 3;
/** Longest wait (ms) for the RTNL lock. */
const BARRIER_TIMEOUT = 30_000;
/** errno: no such table; no such kind of object in this kernel. */
const NOTHING_THERE: ReadonlySet<string> = new Set(['ENOENT', 'EOPNOTSUPP', 'EAFNOSUPPORT']);

/**
 * A subscription to the routing state of one network namespace that loses nothing silently: an
 * async iterable of batches, each what one turn of the loop brought. See `FeedItem` for their grammar.
 * It has one consumer. It keeps the process alive until `unref`.
 */
export class Subscription implements AsyncIterable<readonly FeedItem[]>, AsyncDisposable {
  readonly #options: SubscribeOptions;
  readonly #scopes: readonly DumpScope[];
  readonly #ending = new AbortController();
  readonly #out: Batches<FeedItem>;
  readonly #events: EventSocket;
  readonly #requests: RequestSocket;
  readonly #verifying: VerifyQueue;
  readonly #disturbances = new Set<Disturbance>();
  readonly #done: Promise<void>;
  #gathered: FeedItem[] = [];
  #flushing: NodeJS.Immediate | undefined;
  #overrun: string | undefined;
  /** `stale` has been told, `resynced` has not. */
  #toldStale = false;
  #isRef = true;

  /** Use `subscribe`. @throws a system error, or FfiUnavailableError. */
  constructor(options: SubscribeOptions) {
    this.#options = options;
    this.#scopes = options.scopes ?? [{ object: 'all' }];
    this.#out = batches();
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
    if (options.signal?.aborted) this.#end();
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
    const isDrained = this.#events.drain(DRAIN_LIMIT);
    this.#flush();
    return isDrained && this.#out.weight === 0;
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
        if (this.#toldStale) this.#gather({ kind: 'resynced' });
        if (cause === 'initial') this.#gather({ kind: 'ready' });
        this.#toldStale = false;
        this.#flush();
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
        this.#events.drain(ALL_EVENTS);
        await this.#barrier();
        await this.#dump(scope, 'verify');
      }
    }
  }

  async #dump(scope: DumpScope, cause: DumpCause, round = 0): Promise<void> {
    const disturbance = new Disturbance();
    this.#disturbances.add(disturbance);
    const { signal } = this.#ending;
    this.#gather({ kind: 'begin', scope, cause });
    try {
      for (const { bytes, small } of dumpRequests(scope)) {
        if (small) {
          const dump = await readWholeDump(this.#requests, bytes, signal);
          for (const part of dump.parts) this.#gatherDumped(part, scope);
          mustHaveSucceeded(dump, bytes);
        } else {
          const take = (part: Uint8Array) => {
            this.#gatherDumped(part, scope);
            this.#flush();
            return this.#out.room();
          };
          mustHaveSucceeded(await readDump(this.#requests, bytes, signal, take), bytes);
        }
      }
    } finally {
      this.#disturbances.delete(disturbance);
    }
    // Whatever was announced while the dump was made belongs before its end.
    this.#events.drain(ALL_EVENTS);
    this.#gather({ kind: 'end', scope, cause });
    this.#flush();
    const again = disturbance.scopes().filter((part) => covers(scope, part));
    for (const part of again) {
      if (round === MAX_REPEATS) this.verify(part);
      else await this.#dump(part, 'repeat', round + 1);
    }
  }

  #gatherDumped(part: Uint8Array, scope: DumpScope): void {
    for (const message of decode(part)) {
      if (inScope(message, scope)) this.#gather({ kind: 'message', origin: 'dump', message });
    }
  }

  /** Returns when every change whose event has been read is complete in the kernel. */
  async #barrier(): Promise<void> {
    const request = barrierRequest();
    const wanted = nextSequence();
    stamp(request, 0, wanted);
    await this.#requests.sendSlowly(request);
    const deadline = performance.now() + BARRIER_TIMEOUT;
    for (let answered = false; !answered; ) {
      const reading = await this.#requests.readPatiently(deadline, this.#ending.signal);
      if (reading.kind === 'empty') throw new UnansweredError('timeout');
      if (reading.kind !== 'datagram') throw new UnansweredError('overrun');
      visitFrames(reading.bytes, ({ sequence }) => {
        if (sequence === wanted) answered = true;
      });
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
      this.#gather({ kind: 'message', origin: 'event', message });
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
      this.#gather({ kind: 'stale', reason });
    }
    this.#verifying.interrupt();
    this.#flushSoon();
  }

  #gather(item: FeedItem): void {
    this.#gathered.push(item);
  }

  #flushSoon(): void {
    if (this.#flushing !== undefined || this.#ending.signal.aborted) return;
    this.#flushing = setImmediate(() => {
      this.#flushing = undefined;
      if (!this.#events.drain(DRAIN_LIMIT)) this.#flushSoon();
      this.#flush();
    });
  }

  #flush(): void {
    if (this.#gathered.length === 0) return;
    const batch = this.#gathered;
    this.#gathered = [];
    const events = batch.filter(isEvent).length;
    if (events > 0 && this.#out.weight + events > (this.#options.maxPending ?? 200_000)) {
      // Events may be dropped, what belongs to a dump may not: the consumer counts on it.
      this.#out.put(
        batch.filter((item) => !isEvent(item)),
        0,
      );
      this.#lose('events were dropped: the consumer is too slow');
    } else {
      this.#out.put(batch, events);
    }
  }
}

function isEvent(item: FeedItem): boolean {
  return item.kind === 'message' && item.origin === 'event';
}

/** @throws KernelError where a dump ended with an error, unless that says that there is nothing. */
function mustHaveSucceeded({ last }: DumpOutcome, request: Uint8Array): void {
  const error = errorOf(last, request, 'route');
  if (error !== undefined && !NOTHING_THERE.has(error.code)) throw error;
}

function covers(whole: DumpScope, part: DumpScope): boolean {
  if (whole.object === 'all') return true;
  if (whole.object !== 'route' || part.object !== 'route') return false;
  if (whole.family !== part.family) return false;
  return whole.table === undefined || whole.table === part.table;
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

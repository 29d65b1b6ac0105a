import { EventEmitter } from 'node:events';
import { type FeedItem, type Subscription, subscribe } from '@routability/netlink-socket';
import {
  type Change,
  type DumpScope,
  derivedScopes,
  emptyState,
  fromFeed,
  type NetworkState,
  type Transition,
  transition,
} from '@routability/rtable';
import { Bus } from './bus.ts';
import { busMessages } from './bus-messages.ts';
import { UnsupportedPlatformError } from './unsupported-platform-error.ts';

/** Options of `watchNetwork`. */
export interface WatchNetworkOptions {
  /** Name or path of another network namespace (`ip netns`); this process's own when left out. */
  readonly netns?: string;
  /** Ends the network when it aborts. */
  readonly signal?: AbortSignal;
  /** Whether what was derived is confirmed by dumps of the part concerned (default true). */
  readonly verify?: boolean;
  /** Gets each batch as the kernel gave it, before it is folded: the first dump included. */
  readonly tap?: (batch: readonly FeedItem[]) => void;
}

/** What a `Network` tells. */
export interface NetworkEvents {
  /** The state changed. All three are immutable; `changes` is what `diff` would say, with provenance. */
  change: [next: NetworkState, previous: NetworkState, changes: readonly Change[]];
  /** Events were lost: the state may be wrong until `resync`. */
  stale: [reason: string];
  /** In sync again. */
  resync: [];
  /** No more news: disposed, aborted, or failed with `error`. */
  close: [error?: Error];
}

interface NetworkOptions {
  readonly verify: boolean;
  readonly ready: () => void;
  readonly tap: ((batch: readonly FeedItem[]) => void) | undefined;
}

/**
 * The routing state of one network namespace, kept in sync with the kernel. Made by `watchNetwork`.
 * It does not keep the process alive unless `ref` is called.
 */
export class Network extends EventEmitter<NetworkEvents> implements AsyncDisposable {
  /** libwebsockets' messages about this network. */
  readonly bus: Bus = new Bus();
  readonly #feed: Subscription;
  readonly #verifying: boolean;
  readonly #ended: Promise<void>;
  #state: NetworkState = emptyState;
  readonly #tap: ((batch: readonly FeedItem[]) => void) | undefined;
  #ready: (() => void) | undefined;

  /** Use `watchNetwork`. */
  constructor(feed: Subscription, options: NetworkOptions) {
    super();
    this.setMaxListeners(0);
    this.#feed = feed;
    this.#verifying = options.verify;
    this.#ready = options.ready;
    this.#tap = options.tap;
    this.#ended = this.#follow();
  }

  /** The present state. It is a value: keep it as long as you like. */
  get state(): NetworkState {
    return this.#state;
  }

  /** Has the kernel asked again about `scope`; differences are told as changes with provenance `resync`. */
  verify(scope: DumpScope = { object: 'all' }): void {
    this.#feed.verify(scope);
  }

  /**
   * Reads, now, the events that wait in the kernel: they are told as changes soon after. True when none waited, so
   * that the present state is the kernel's as far as it has told. A loop that was held up is behind.
   */
  catchUp(): boolean {
    return this.#feed.catchUp();
  }

  /**
   * Time (`performance.now()`) until which all that the kernel said is in the state. It grows with the events that are read;
   * where there are none, `catchUp` tells.
   */
  get knownUntil(): number {
    return this.#feed.knownUntil;
  }

  /** Keeps the process alive while the network is watched. */
  ref(): this {
    this.#feed.ref();
    return this;
  }

  /** Lets the process end while the network is watched: the default. */
  unref(): this {
    this.#feed.unref();
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#feed[Symbol.asyncDispose]();
    await this.#ended;
  }

  async #follow(): Promise<void> {
    try {
      for await (const batch of this.#feed) this.#take(batch);
      this.emit('close');
    } catch (error) {
      this.emit('close', error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** One batch: all that was read in one turn of the loop becomes one change. */
  #take(batch: readonly FeedItem[]): void {
    this.#tap?.(batch);
    const events = batch.flatMap((item) => fromFeed(item) ?? []);
    const previous = this.#state;
    const outcome = transition(previous, events);
    const { state } = outcome;
    this.#state = state;
    if (state !== previous) this.#tell(previous, outcome);
    for (const item of batch) this.#announce(item);
    if (this.#verifying && state.sync === 'synced') this.#askAbout(previous, outcome);
  }

  /** Has the kernel confirm what it did not say: facts that were derived, and parts that events leave open. */
  #askAbout(previous: NetworkState, outcome: Transition): void {
    const { unsure } = outcome.state;
    if (unsure !== previous.unsure) for (const { scope } of unsure) this.#feed.verify(scope);
    // Nothing of a first dump is derived, and its changes are many.
    if (previous.sync !== 'synced' || outcome.state === previous) return;
    for (const scope of derivedScopes(outcome.changes)) this.#feed.verify(scope);
  }

  #tell(previous: NetworkState, outcome: Transition): void {
    // The changes of a first dump are many, and only made when somebody reads them.
    if (this.listenerCount('change') > 0) {
      this.emit('change', outcome.state, previous, outcome.changes);
    }
    if (this.bus.listenerCount('message') === 0) return;
    for (const message of busMessages(outcome.changes)) this.bus.publish(message);
  }

  #announce(item: FeedItem): void {
    if (item.kind === 'ready') this.#ready?.();
    else if (item.kind === 'stale') this.emit('stale', item.reason);
    else if (item.kind === 'resynced') this.emit('resync');
  }
}

/**
 * Watches a network namespace: subscribes to the kernel's routing events, dumps what there is, and
 * resolves once both are folded into one state. Needs no privilege, except for a foreign `netns`.
 *
 * @throws UnsupportedPlatformError elsewhere than on Linux.
 */
export async function watchNetwork(options: WatchNetworkOptions = {}): Promise<Network> {
  if (process.platform !== 'linux') throw new UnsupportedPlatformError(process.platform);
  const { netns, signal, tap, verify = true } = options;
  signal?.throwIfAborted();
  const feed = subscribe({
    ...(netns === undefined ? {} : { netns }),
    ...(signal === undefined ? {} : { signal }),
  });
  feed.ref();
  return new Promise((resolve, reject) => {
    const network = new Network(feed, {
      verify,
      tap,
      ready() {
        network.off('close', fail);
        network.unref();
        resolve(network);
      },
    });
    const fail = (error?: Error) => {
      reject(error ?? signal?.reason ?? new Error('the network was closed before it was in sync'));
    };
    network.once('close', fail);
  });
}

import { decode, type Family, type MessageOf } from '@routability/netlink-codec';
import { type Batches, batches } from '../feed/batches.ts';
import type { EventSocket, EventSocketOptions } from '../transport/event-socket.ts';
import type { Kernel } from '../transport/kernel.ts';

/** What `NetlinkSocket.notifications` tells. */
export type Notification<F extends Family = Family> =
  | {
      readonly kind: 'message';
      readonly message: MessageOf<F>;
      /** Id of the namespace that it is about (`ip netns list-id`); undefined for the socket's own. */
      readonly nsid: number | undefined;
    }
  /** Notifications were lost here. */
  | { readonly kind: 'lost'; readonly reason: string };

/** Notifications that may wait for a slow consumer; beyond that they are dropped, and the consumer is told. */
const MAX_PENDING = 100_000;

/** The notifications of one event socket: has one consumer, and ends with it. */
export class Notifications<F extends Family>
  implements AsyncIterableIterator<readonly Notification<F>[], undefined>
{
  /** Resolves when the descriptor is closed. */
  readonly ended: Promise<void>;
  readonly #family: F;
  readonly #signal: AbortSignal | undefined;
  readonly #out: Batches<Notification<F>> = batches();
  readonly #iterator: AsyncIterator<readonly Notification<F>[], undefined>;
  readonly #socket: EventSocket;
  #gathered: Notification<F>[] = [];
  #flushing: NodeJS.Immediate | undefined;
  #end: () => void = () => undefined;

  /** @throws a system error, or FfiUnavailableError. */
  constructor(
    kernel: Kernel,
    options: EventSocketOptions,
    family: F,
    signal: AbortSignal | undefined,
  ) {
    signal?.throwIfAborted();
    this.#family = family;
    this.#signal = signal;
    this.#iterator = this.#out[Symbol.asyncIterator]();
    this.#socket = kernel.openEventSocket(options, {
      datagram: (bytes, nsid) => this.#take(bytes, nsid),
      overrun: () => this.#lose('the receive buffer was full'),
      truncated: () => this.#lose('a notification was too long'),
      failed: (error) => this.#close(error),
    });
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    signal?.addEventListener('abort', this.#abort, { once: true });
  }

  ref(): void {
    this.#socket.ref();
  }

  unref(): void {
    this.#socket.unref();
  }

  next(): Promise<IteratorResult<readonly Notification<F>[], undefined>> {
    return this.#iterator.next();
  }

  async return(): Promise<IteratorResult<readonly Notification<F>[], undefined>> {
    this.#close();
    await this.ended;
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  readonly #abort = (): void => this.#close(this.#signal?.reason);

  #close(error?: unknown): void {
    this.#signal?.removeEventListener('abort', this.#abort);
    clearImmediate(this.#flushing);
    this.#out.end(error);
    void this.#socket.close().then(this.#end);
  }

  #take(bytes: Uint8Array, nsid: number | undefined): void {
    for (const message of decode(bytes, { family: this.#family })) {
      this.#gather({ kind: 'message', message, nsid });
    }
  }

  #lose(reason: string): void {
    this.#gather({ kind: 'lost', reason });
  }

  #gather(notification: Notification<F>): void {
    this.#gathered.push(notification);
    this.#flushing ??= setImmediate(() => {
      this.#flushing = undefined;
      const batch = this.#gathered;
      this.#gathered = [];
      if (this.#out.weight + batch.length <= MAX_PENDING) this.#out.put(batch, batch.length);
      else this.#out.put([{ kind: 'lost', reason: 'the consumer is too slow' }], 1);
    });
  }
}

import type { EncodableMessage, Family, MessageOf } from '@routability/netlink-codec';
import type { DescriptorOptions } from '../libc/netlink-descriptor.ts';
import { type Notification, Notifications } from '../notify/notifications.ts';
import { type Kernel, linux } from '../transport/kernel.ts';
import { PROTOCOLS } from '../transport/protocols.ts';
import type { RequestSocket } from '../transport/request-socket.ts';
import { slices } from '../transport/turn.ts';
import { batchesOf, sendable } from './batch.ts';
import { type Dump, dumpedDatagrams, dumpedMessages, list, listSync } from './dump.ts';
import { Exchange, type RequestResult } from './exchange.ts';
import { oneByOne } from './one-by-one.ts';
import type { DumpOptions, NetlinkSocketOptions, RequestOptions } from './options.ts';
import { type PreparedRequest, prepareRequest, prepareRequests } from './prepared-request.ts';
import { Queue } from './queue.ts';
import { UnansweredError } from './unanswered-error.ts';

/** Requests that take the kernel milliseconds. */
const SLOW_NAMES: ReadonlySet<string> = new Set(['newlink', 'setlink', 'dellink']);
const TIMEOUT = 30_000;

/**
 * Requests, dumps and notifications of one netlink protocol. `await using` closes it. It keeps the process alive only
 * while a request is under way or notifications are being consumed.
 *
 * Requests may be made concurrently: they are served in the order of the calls, and each gets the answers with its own
 * sequence number. Dumps run on sockets of their own.
 */
export class NetlinkSocket<F extends Family = 'route'> implements Disposable, AsyncDisposable {
  readonly #kernel: Kernel;
  readonly #options: NetlinkSocketOptions<F>;
  readonly #family: F;
  readonly #socket: RequestSocket;
  #scriptSocket: RequestSocket | undefined;
  readonly #queue = new Queue();
  readonly #notifications = new Set<Notifications<F>>();
  #isRef = true;
  #open = true;

  private constructor(options: NetlinkSocketOptions<F>, family: F) {
    this.#kernel = options.kernel ?? linux;
    this.#options = options;
    this.#family = family;
    this.#socket = this.#kernel.openRequestSocket(this.#descriptor());
  }

  /** Opens a socket. @throws a system error (`code`, `syscall`), or FfiUnavailableError. */
  static open<F extends Family = 'route'>(options: NetlinkSocketOptions<F> = {}): NetlinkSocket<F> {
    return new NetlinkSocket(options, (options.protocol ?? 'route') as F);
  }

  /**
   * Sends a request and gives its answers: none for an act that is only acknowledged.
   *
   * @throws KernelError when the kernel refuses; EncodeError for a message with no place on the wire; UnansweredError;
   * the reason of `signal`.
   */
  async request(
    message: EncodableMessage,
    options: RequestOptions = {},
  ): Promise<readonly MessageOf<F>[]> {
    const exchange = await this.#exchange([this.#prepare(message)], isSlow(message), options);
    return exchange.answers();
  }

  /**
   * Sends many requests in few sends. Each has its own result, in the order of the requests; one that fails does
   * not keep the others from being carried out.
   *
   * @throws EncodeError before anything is sent; UnansweredError; the reason of `signal`.
   */
  async requestAll(
    messages: readonly EncodableMessage[],
    options: RequestOptions = {},
  ): Promise<RequestResult<F>[]> {
    const results: RequestResult<F>[] = [];
    const slow = messages.some(isSlow);
    const requests = prepareRequests(messages, this.#family);
    const rest = slices();
    for (const batch of batchesOf(requests)) {
      const exchange = await this.#exchange(batch, slow, options);
      results.push(...exchange.results());
      await rest();
    }
    return results;
  }

  /** `request` without a turn of the loop: for scripts. Requests that are under way come after it. */
  requestSync(message: EncodableMessage): readonly MessageOf<F>[] {
    this.#mustBeOpen();
    const request = this.#prepare(message);
    const exchange = new Exchange([request], this.#family);
    // On the other socket an answer to a request under way could be waiting.
    this.#scriptSocket ??= this.#kernel.openRequestSocket(this.#descriptor());
    this.#scriptSocket.send(request.bytes);
    while (!exchange.take(this.#scriptSocket.read())) {
      // Several datagrams may answer one request.
    }
    return exchange.answers();
  }

  /** `list` without a turn of the loop: for scripts. @throws as `list`. */
  listSync(message: EncodableMessage): MessageOf<F>[] {
    return listSync(this.#dump(message));
  }

  /**
   * Makes a dump, no faster than it is consumed and in little memory, however long it is. When changes interrupted it,
   * that is told after its last message: `list` makes such a dump again.
   *
   * @throws KernelError when the kernel refuses; DumpInterruptedError; UnansweredError; the reason of `signal`.
   */
  dump(
    message: EncodableMessage,
    options: DumpOptions = {},
  ): AsyncIterableIterator<MessageOf<F>, void, undefined> {
    return oneByOne(dumpedMessages(this.#dump(message), options));
  }

  /** `dump` without decoding: yields each datagram's messages, one after the other. The memory is the caller's. */
  dumpDatagrams(
    message: EncodableMessage,
    options: DumpOptions = {},
  ): AsyncGenerator<Uint8Array, void, undefined> {
    return dumpedDatagrams(this.#dump(message), options);
  }

  /**
   * Makes a dump and gives all of it at once. A dump that changes interrupted is made again, up to ten times.
   *
   * @throws KernelError when the kernel refuses; DumpInterruptedError; UnansweredError; the reason of `signal`.
   */
  async list(
    message: EncodableMessage,
    options: Pick<DumpOptions, 'signal'> = {},
  ): Promise<MessageOf<F>[]> {
    return list(this.#dump(message), options.signal);
  }

  /**
   * What is announced to `groups`, in batches. Notifications that were lost are told (`lost`): what is known from
   * notifications alone is unsure from then on. For the routing state `subscribe` mends that.
   *
   * @throws a system error, such as `EPERM` for a group that needs CAP_NET_ADMIN.
   */
  notifications(
    options: { readonly signal?: AbortSignal } = {},
  ): AsyncIterableIterator<readonly Notification<F>[], undefined> {
    this.#mustBeOpen();
    const { groups = [], receiveBuffer, transport, allNamespaces } = this.#options;
    const socket = { ...this.#descriptor(), groups, receiveBuffer, transport, allNamespaces };
    const notifications = new Notifications(this.#kernel, socket, this.#family, options.signal);
    this.#notifications.add(notifications);
    if (!this.#isRef) notifications.unref();
    notifications.ended.finally(() => this.#notifications.delete(notifications));
    return notifications;
  }

  /** Keeps the process alive while notifications are being consumed: the default. */
  ref(): this {
    this.#isRef = true;
    for (const notifications of this.#notifications) notifications.ref();
    return this;
  }

  /** Lets the process end although notifications are being consumed. */
  unref(): this {
    this.#isRef = false;
    for (const notifications of this.#notifications) notifications.unref();
    return this;
  }

  #descriptor(): DescriptorOptions {
    return { protocol: PROTOCOLS[this.#family], netns: this.#options.netns };
  }

  #dump(message: EncodableMessage): Dump<F> {
    this.#mustBeOpen();
    const open = () => this.#kernel.openRequestSocket(this.#descriptor());
    return { open, message, family: this.#family };
  }

  #prepare(message: EncodableMessage): PreparedRequest {
    return prepareRequest(message, this.#family);
  }

  async #exchange(
    requests: readonly PreparedRequest[],
    usuallySlow: boolean,
    options: RequestOptions,
  ): Promise<Exchange<F>> {
    const { signal, slow = usuallySlow, timeout = TIMEOUT } = options;
    this.#mustBeOpen();
    signal?.throwIfAborted();
    const exchange = new Exchange(requests, this.#family);
    const bytes = sendable(requests);
    const atOnce = !slow && this.#queue.isIdle;
    // The kernel answers within the call: usually all is done here, without a turn of the loop.
    if (atOnce && this.#sendAndRead(bytes, exchange)) return exchange;
    const deadline = performance.now() + timeout;
    return this.#queue.run(signal, async () => {
      if (slow) await this.#socket.sendSlowly(bytes);
      else if (!atOnce && this.#sendAndRead(bytes, exchange)) return exchange;
      while (!exchange.take(await this.#socket.readPatiently(deadline, signal))) {
        // A batch is answered in many datagrams.
      }
      return exchange;
    });
  }

  /** False when some of the answers are late. */
  #sendAndRead(bytes: Uint8Array, exchange: Exchange<F>): boolean {
    this.#socket.send(bytes);
    for (;;) {
      const reading = this.#socket.read();
      if (reading.kind === 'empty') return false;
      if (exchange.take(reading)) return true;
    }
  }

  #mustBeOpen(): void {
    if (!this.#open) throw new UnansweredError('closed');
  }

  /** Closes it, when the requests that are under way are answered; others are refused. */
  [Symbol.dispose](): void {
    void this[Symbol.asyncDispose]();
  }

  /** Closes it; resolves when its descriptors are closed. Requests under way are answered, others refused. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#open = false;
    const notifications = [...this.#notifications].map((one) => one.return());
    await this.#queue.idle();
    this.#socket.close();
    this.#scriptSocket?.close();
    await Promise.all(notifications);
  }
}

function isSlow(message: EncodableMessage): boolean {
  return message.name !== null && SLOW_NAMES.has(message.name);
}

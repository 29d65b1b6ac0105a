import {
  decode,
  type EncodableMessage,
  encode,
  type Family,
  type MessageOf,
} from '@routability/netlink-codec';
import type { DescriptorOptions } from '../libc/netlink-descriptor.ts';
import { type Notification, Notifications } from '../notify/notifications.ts';
import { NLM_F_ACK, NLM_F_DUMP, NLM_F_REQUEST, nextSequence, stamp } from '../transport/frames.ts';
import { type Kernel, linux } from '../transport/kernel.ts';
import type { Transport } from '../transport/probe.ts';
import { PROTOCOLS } from '../transport/protocols.ts';
import type { RequestSocket } from '../transport/request-socket.ts';
import { turn } from '../transport/turn.ts';
import { Exchange, type RequestResult, type SentRequest } from './exchange.ts';
import { errorOf } from './kernel-error.ts';
import { oneByOne } from './one-by-one.ts';
import { Queue } from './queue.ts';
import { DumpInterruptedError, DumpReader, dumpParts, readWholeDump } from './read-dump.ts';
import { UnansweredError } from './unanswered-error.ts';

/** Options of `NetlinkSocket.open`. */
export interface NetlinkSocketOptions<F extends Family = Family> {
  /** The protocol that it speaks. Default `route`. */
  readonly protocol?: F;
  /** Multicast groups to hear in `notifications`, by number (`RTNLGRP_*`, `SKNLGRP_*`), above 31 too. */
  readonly groups?: readonly number[];
  /** Name (`ip netns`) or path of the namespace; the process's own when left out. */
  readonly netns?: string;
  /** Receive buffer for notifications in bytes; capped by the system without CAP_NET_ADMIN. */
  readonly receiveBuffer?: number;
  /** How notifications are received: see `Transport`. Default `auto`. */
  readonly transport?: 'auto' | Transport;
  /** Notifications of other namespaces that have an id here, too (`NETLINK_LISTEN_ALL_NSID`); needs the transport `poll`, and takes it. */
  readonly allNamespaces?: boolean;
  /** Who answers: Linux, unless it is one of `@routability/netlink-socket/testing`. */
  readonly kernel?: Kernel;
}

/** Options of one request. */
export interface RequestOptions {
  /** Gives up; a request that was sent may still be carried out. */
  readonly signal?: AbortSignal;
  /** Longest wait (ms) for the answer. Default 30,000. */
  readonly timeout?: number;
  /**
   * Has the kernel do the work on a thread of the pool, so that the loop goes on: for acts that take milliseconds.
   * The default for making, changing and deleting links.
   */
  readonly slow?: boolean;
}

/** Options of one dump. */
export interface DumpOptions {
  readonly signal?: AbortSignal;
  /** What follows a dump that changes interrupted: `throw` (default) a DumpInterruptedError after its last message, or nothing. */
  readonly interrupted?: 'throw' | 'accept';
}

/** Requests that take the kernel milliseconds. */
const SLOW_NAMES: ReadonlySet<string> = new Set(['newlink', 'setlink', 'dellink']);
const TIMEOUT = 30_000;
/** Requests in one send: the receive buffer of a socket has room for more acknowledgements than that. */
const BATCH = 64;
/** Bytes in one send, well below the least send buffer. */
const BATCH_BYTES = 32 * 1024;

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
    const exchange = await this.#exchange([this.#encode(message)], isSlow(message), options);
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
    for (const batch of batchesOf(messages.map((message) => this.#encode(message)))) {
      const exchange = await this.#exchange(batch, slow, options);
      results.push(...exchange.results());
      await turn();
    }
    return results;
  }

  /** `request` without a turn of the loop: for scripts. Requests that are under way come after it. */
  requestSync(message: EncodableMessage): readonly MessageOf<F>[] {
    this.#mustBeOpen();
    const request = this.#encode(message);
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
    const { socket, bytes } = this.#openDump(message);
    try {
      for (let attempt = 1; ; attempt += 1) {
        const sequence = nextSequence();
        stamp(bytes, 0, sequence);
        socket.send(bytes);
        const reader = new DumpReader(sequence);
        const messages: MessageOf<F>[] = [];
        let last: Uint8Array | undefined;
        while (last === undefined) {
          const part = reader.take(socket.read());
          messages.push(...decode(part?.messages ?? NOTHING, { family: this.#family }));
          last = part?.last;
        }
        this.#mustHaveSucceeded(last, bytes);
        if (!reader.interrupted) return messages;
        if (attempt === SYNC_ATTEMPTS) throw new DumpInterruptedError(attempt);
      }
    } finally {
      socket.close();
    }
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
    return oneByOne(this.#dumpDecoded(message, options));
  }

  async *#dumpDecoded(
    message: EncodableMessage,
    options: DumpOptions,
  ): AsyncGenerator<readonly MessageOf<F>[], void, undefined> {
    for await (const datagram of this.dumpDatagrams(message, options)) {
      yield decode(datagram, { family: this.#family });
    }
  }

  /** `dump` without decoding: yields each datagram's messages, one after the other. The memory is the caller's. */
  async *dumpDatagrams(
    message: EncodableMessage,
    options: DumpOptions = {},
  ): AsyncGenerator<Uint8Array, void, undefined> {
    const { socket, bytes } = this.#openDump(message);
    try {
      const parts = dumpParts(socket, bytes, options.signal);
      for (;;) {
        const step = await parts.next();
        if (!step.done) {
          yield step.value;
          continue;
        }
        this.#mustHaveSucceeded(step.value.last, bytes);
        if (step.value.interrupted && options.interrupted !== 'accept') {
          throw new DumpInterruptedError(1);
        }
        return;
      }
    } finally {
      socket.close();
    }
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
    const { socket, bytes } = this.#openDump(message);
    try {
      const { parts, last } = await readWholeDump(socket, bytes, options.signal);
      this.#mustHaveSucceeded(last, bytes);
      return parts.flatMap((part) => decode(part, { family: this.#family }));
    } finally {
      socket.close();
    }
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

  #openDump(message: EncodableMessage): { socket: RequestSocket; bytes: Uint8Array } {
    this.#mustBeOpen();
    const bytes = encode(message, { family: this.#family });
    stamp(bytes, NLM_F_REQUEST | NLM_F_DUMP, 0);
    return { socket: this.#kernel.openRequestSocket(this.#descriptor()), bytes };
  }

  #encode(message: EncodableMessage): SentRequest {
    const bytes = encode(message, { family: this.#family });
    const sequence = nextSequence();
    stamp(bytes, NLM_F_REQUEST | NLM_F_ACK, sequence);
    return { bytes, sequence };
  }

  async #exchange(
    requests: readonly SentRequest[],
    usuallySlow: boolean,
    options: RequestOptions,
  ): Promise<Exchange<F>> {
    const { signal, slow = usuallySlow, timeout = TIMEOUT } = options;
    this.#mustBeOpen();
    signal?.throwIfAborted();
    const exchange = new Exchange(requests, this.#family);
    const bytes = joined(requests);
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

  #mustHaveSucceeded(last: Uint8Array, request: Uint8Array): void {
    const error = errorOf(last, request, this.#family);
    if (error !== undefined) throw error;
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

const NOTHING = new Uint8Array(0);
const SYNC_ATTEMPTS = 10;

function isSlow(message: EncodableMessage): boolean {
  return message.name !== null && SLOW_NAMES.has(message.name);
}

function joined(requests: readonly SentRequest[]): Uint8Array {
  const [only] = requests;
  if (requests.length === 1 && only !== undefined) return only.bytes;
  return new Uint8Array(Buffer.concat(requests.map(({ bytes }) => bytes)));
}

/** `requests` in runs that fit into one send. */
function batchesOf(requests: readonly SentRequest[]): SentRequest[][] {
  const batches: SentRequest[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const request of requests) {
    const last = batches.at(-1);
    if (last === undefined || last.length === BATCH || size + request.bytes.length > BATCH_BYTES) {
      batches.push([request]);
      size = request.bytes.length;
    } else {
      last.push(request);
      size += request.bytes.length;
    }
  }
  return batches;
}

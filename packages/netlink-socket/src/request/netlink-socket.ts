import {
  decode,
  type EncodableMessage,
  encode,
  type Family,
  type MessageOf,
} from '@routability/netlink-codec';
import {
  framesOf,
  NLM_F_ACK,
  NLM_F_DUMP,
  NLM_F_REQUEST,
  NLMSG_DONE,
  NLMSG_ERROR,
  stamp,
} from '../transport/frames.ts';
import type { Reading } from '../transport/read.ts';
import { openRequestSocket, type RequestSocket } from '../transport/request-socket.ts';
import { errorOf } from './kernel-error.ts';
import { DumpDisturbedError, dumpParts, nextSequence, readUndisturbed } from './read-dump.ts';

/** Options of `NetlinkSocket.open`. */
export interface NetlinkSocketOptions<F extends Family> {
  /** The family of messages it speaks. Default `route`. */
  readonly family?: F;
  /** Name (`ip netns`) or path of the namespace; the process's own when left out. */
  readonly netns?: string;
}

/** Options of one request or dump. */
export interface RequestOptions {
  /** Gives up waiting; a request that was sent may still be carried out. */
  readonly signal?: AbortSignal;
  /** Has the kernel do the work on a thread of the pool, so that the loop goes on: for acts that take milliseconds. */
  readonly slow?: boolean;
}

/** `linux/netlink.h NETLINK_*`, by family of messages. */
const PROTOCOLS: Readonly<Record<Family, number>> = {
  route: 0,
  'sock-diag': 4,
  netfilter: 12,
  uevent: 15,
  generic: 16,
};

/** Requests that take the kernel milliseconds: making, changing and deleting links. */
const SLOW_NAMES: ReadonlySet<string> = new Set(['newlink', 'setlink', 'dellink']);

/** Requests and dumps on one netlink socket. `using` or `await using` closes it. It does not keep the process alive. */
export class NetlinkSocket<F extends Family = 'route'> implements Disposable, AsyncDisposable {
  readonly #options: NetlinkSocketOptions<F>;
  readonly #family: F;
  readonly #socket: RequestSocket;
  #turn: Promise<unknown> = Promise.resolve();
  #open = true;

  private constructor(options: NetlinkSocketOptions<F>, family: F) {
    this.#options = options;
    this.#family = family;
    this.#socket = openRequestSocket(fdOptions(options, family));
  }

  /** Opens a socket. @throws a system error (`code`, `syscall`), or FfiUnavailableError. */
  static open<F extends Family = 'route'>(options: NetlinkSocketOptions<F> = {}): NetlinkSocket<F> {
    return new NetlinkSocket(options, (options.family ?? 'route') as F);
  }

  /**
   * Sends a request and gives its answers (none for an act that is only acknowledged). Requests are
   * served in the order of the calls.
   *
   * @throws KernelError when the kernel refuses, EncodeError for a message with no place on the wire.
   */
  async request(message: EncodableMessage, options: RequestOptions = {}): Promise<MessageOf<F>[]> {
    const bytes = this.#encode(message);
    const slow = options.slow ?? SLOW_NAMES.has(message.name ?? '');
    const previous = this.#turn;
    const answer = (async () => {
      await previous.catch(() => undefined);
      return this.#exchange(bytes, slow, options.signal);
    })();
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  /** `request` without a turn of the loop: for scripts. */
  requestSync(message: EncodableMessage): MessageOf<F>[] {
    this.#mustBeOpen();
    const bytes = this.#encode(message);
    const exchange = new Exchange(bytes, this.#family);
    this.#socket.send(bytes);
    while (!exchange.take(this.#socket.read())) {
      // The kernel answered within `send`; what came before is not ours.
    }
    return exchange.answers as MessageOf<F>[];
  }

  /**
   * Makes a dump, as fast as it is consumed: on a socket of its own, so that several may run. When changes interrupted
   * it (NLM_F_DUMP_INTR), a `DumpDisturbedError` follows its last message: see `list`.
   *
   * @throws DumpError when the kernel refuses.
   */
  async *dump(
    message: EncodableMessage,
    options: Pick<RequestOptions, 'signal'> = {},
  ): AsyncGenerator<MessageOf<F>, void, undefined> {
    const { socket, bytes } = this.#openDump(message);
    try {
      const parts = dumpParts(socket, bytes, options.signal);
      for (;;) {
        const step = await parts.next();
        if (step.done) {
          if (step.value.disturbed) throw new DumpDisturbedError(1);
          return;
        }
        for (const part of step.value) yield* decode(part, { family: this.#family });
      }
    } finally {
      socket.close();
    }
  }

  /**
   * Makes a dump and gives all of it at once, repeated until no change interrupted it.
   *
   * @throws DumpError when the kernel refuses; DumpDisturbedError after ten attempts.
   */
  async list(
    message: EncodableMessage,
    options: Pick<RequestOptions, 'signal'> = {},
  ): Promise<MessageOf<F>[]> {
    const { socket, bytes } = this.#openDump(message);
    try {
      const parts = await readUndisturbed(socket, bytes, options.signal);
      return parts.flatMap((part) => decode(part, { family: this.#family }));
    } finally {
      socket.close();
    }
  }

  #openDump(message: EncodableMessage): { socket: RequestSocket; bytes: Uint8Array } {
    this.#mustBeOpen();
    const bytes = encode(message, { family: this.#family });
    stamp(bytes, NLM_F_REQUEST | NLM_F_DUMP, 0);
    return { socket: openRequestSocket(fdOptions(this.#options, this.#family)), bytes };
  }

  #encode(message: EncodableMessage): Uint8Array {
    const bytes = encode(message, { family: this.#family });
    stamp(bytes, NLM_F_REQUEST | NLM_F_ACK, nextSequence());
    return bytes;
  }

  async #exchange(
    bytes: Uint8Array,
    slow: boolean,
    signal: AbortSignal | undefined,
  ): Promise<MessageOf<F>[]> {
    this.#mustBeOpen();
    signal?.throwIfAborted();
    const exchange = new Exchange(bytes, this.#family);
    if (slow) await this.#socket.sendSlowly(bytes);
    else this.#socket.send(bytes);
    while (!exchange.take(await this.#socket.readPatiently(signal))) {
      // Late answers to requests that were given up are passed over.
    }
    return exchange.answers as MessageOf<F>[];
  }

  #mustBeOpen(): void {
    if (!this.#open) throw new Error('the netlink socket is closed');
  }

  [Symbol.dispose](): void {
    this.#open = false;
    void this.#turn.finally(() => this.#socket.close());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#open = false;
    await this.#turn;
    this.#socket.close();
  }
}

function fdOptions(options: NetlinkSocketOptions<Family>, family: Family) {
  const protocol = PROTOCOLS[family];
  return options.netns === undefined ? { protocol } : { protocol, netns: options.netns };
}

/** The answers to one request, gathered until its acknowledgement. */
class Exchange {
  readonly answers: MessageOf<Family>[] = [];
  readonly #request: Uint8Array;
  readonly #family: Family;
  readonly #sequence: number;

  constructor(request: Uint8Array, family: Family) {
    this.#request = request;
    this.#family = family;
    this.#sequence = framesOf(request).frames[0]?.sequence ?? 0;
  }

  /** Takes a datagram; true when the request is answered. @throws KernelError. */
  take(reading: Reading): boolean {
    if (reading.kind !== 'datagram') return false;
    for (const frame of framesOf(reading.bytes).frames) {
      if (frame.sequence !== this.#sequence) continue;
      if (frame.type === NLMSG_ERROR || frame.type === NLMSG_DONE) {
        const error = errorOf(frame.bytes, this.#request, this.#family);
        if (error !== undefined) throw error;
        return true;
      }
      this.answers.push(...decode(frame.bytes, { family: this.#family }));
    }
    return false;
  }
}

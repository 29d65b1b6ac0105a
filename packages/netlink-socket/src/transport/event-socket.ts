import { close } from '../libc/libc.ts';
import { type DescriptorOptions, openDescriptor } from '../libc/netlink-descriptor.ts';
import { adopt } from './adopt.ts';
import { watchReadable } from './poller.ts';
import { findTransport, knownTransport, type Transport } from './probe.ts';
import { datagramReader, type Reading } from './read.ts';
import { messageReceiver } from './receive.ts';

/** Who is told about events. Called in the order in which the kernel sent them. */
export interface EventHandlers {
  /** `nsid`: the namespace that the event is about, where it is not the socket's own. */
  datagram(bytes: Uint8Array, nsid: number | undefined): void;
  /** Events were lost after what has been read; older ones may still come. */
  overrun(): void;
  /** An event was too long to be read. */
  truncated(): void;
  /** The socket is of no use any more. */
  failed(error: unknown): void;
}

/** What an event socket is opened with. */
export interface EventSocketOptions extends DescriptorOptions {
  /**
   * `adopt`: Node's own loop receives. `poll`: a poll on a thread of the pool and `recvmsg`, which alone sees who sent a
   * message and which namespace it is about. `auto` (default): adoption where the runtime can do it.
   */
  readonly transport?: 'auto' | Transport | undefined;
}

/** A socket that receives multicast events. */
export interface EventSocket {
  /** Reads, now, all that is there, up to `limit` datagrams. False when there may be more. */
  drain(limit: number): boolean;
  /** The same, without telling. */
  discard(limit: number): boolean;
  ref(): void;
  unref(): void;
  /** Resolves when the descriptor is closed. */
  close(): Promise<void>;
}

/** Datagrams that the poller takes at a stretch. */
const STRETCH = 256;

/**
 * Opens an event socket: events are gathered from now on, and told as soon as the loop has a turn.
 *
 * @throws a system error, or FfiUnavailableError. Nothing is left open then.
 */
export function openEventSocket(options: EventSocketOptions, handlers: EventHandlers): EventSocket {
  const fd = openDescriptor(options);
  const socket = new DescriptorEvents(fd, handlers);
  const wanted = options.allNamespaces === true ? 'poll' : (options.transport ?? 'auto');
  const transport = wanted === 'auto' ? knownTransport() : wanted;
  if (transport === undefined) socket.serveBy(findTransport());
  else {
    try {
      socket.serve(transport);
    } catch (error) {
      void socket.close();
      throw error;
    }
  }
  return socket;
}

/** What serves a descriptor. */
interface Service {
  ref(): void;
  unref(): void;
  /** Ends the service and closes the descriptor. */
  close(): Promise<void>;
}

class DescriptorEvents implements EventSocket {
  readonly #fd: number;
  readonly #handlers: EventHandlers;
  #read: () => Reading;
  #service: Service;
  #open = true;
  #closing: Promise<void> | undefined;
  #isRef = true;

  constructor(fd: number, handlers: EventHandlers) {
    this.#fd = fd;
    this.#handlers = handlers;
    this.#read = datagramReader(fd).read;
    this.#service = {
      ref: () => undefined,
      unref: () => undefined,
      close: async () => void close(fd),
    };
  }

  /** Serves the descriptor as soon as it is known how. */
  serveBy(found: Promise<Transport>): void {
    found
      .then((transport) => {
        if (!this.#open) return;
        this.serve(transport);
        if (!this.#isRef) this.#service.unref();
      })
      .catch((error: unknown) => this.#handlers.failed(error));
  }

  /** @throws a system error. */
  serve(transport: Transport): void {
    if (transport === 'adopt') this.#adopt();
    else this.#poll();
  }

  #adopt(): void {
    const { fd, adopter } = adopt(this.#fd);
    close(this.#fd);
    this.#read = datagramReader(fd).read;
    adopter.on('message', (bytes) => this.#handlers.datagram(bytes, undefined));
    adopter.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOBUFS') this.#handlers.overrun();
      else this.#handlers.failed(error);
    });
    this.#service = {
      ref: () => void adopter.ref(),
      unref: () => void adopter.unref(),
      close: () => new Promise((resolve) => adopter.close(resolve)),
    };
  }

  #poll(): void {
    const fd = this.#fd;
    this.#read = messageReceiver(fd);
    const watched = watchReadable(fd, {
      readable: () => void this.drain(STRETCH),
      failed: (error) => this.#handlers.failed(error),
    });
    this.#service = {
      ref: () => watched.ref(),
      unref: () => watched.unref(),
      async close() {
        await watched.release();
        close(fd);
      },
    };
  }

  drain(limit: number): boolean {
    return this.#readAll(limit, (reading) => this.#tell(reading));
  }

  discard(limit: number): boolean {
    return this.#readAll(limit, () => undefined);
  }

  #readAll(limit: number, take: (reading: Reading) => void): boolean {
    try {
      for (let count = 0; this.#open && count < limit; count += 1) {
        const reading = this.#read();
        if (reading.kind === 'empty') return true;
        take(reading);
      }
    } catch (error) {
      this.#handlers.failed(error);
      return true;
    }
    return !this.#open;
  }

  #tell(reading: Reading): void {
    if (reading.kind === 'overrun') this.#handlers.overrun();
    else if (reading.kind === 'truncated') this.#handlers.truncated();
    else if (reading.kind === 'datagram') this.#handlers.datagram(reading.bytes, reading.nsid);
  }

  ref(): void {
    this.#isRef = true;
    this.#service.ref();
  }

  unref(): void {
    this.#isRef = false;
    this.#service.unref();
  }

  close(): Promise<void> {
    this.#open = false;
    this.#closing ??= this.#service.close();
    return this.#closing;
  }
}

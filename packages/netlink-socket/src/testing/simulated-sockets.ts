import type { EventHandlers, EventSocket, EventSocketOptions } from '../transport/event-socket.ts';
import { visitFrames } from '../transport/frames.ts';
import type { Reading } from '../transport/read.ts';
import { type RequestSocket, readPatiently } from '../transport/request-socket.ts';
import { addressMessages } from './address-messages.ts';

/** The datagrams that answer one request, with any sequence numbers. */
export type Answer = (request: Uint8Array, protocol: number) => readonly Uint8Array[];

/** A request socket whose requests are answered by a function. */
export function simulatedRequestSocket(protocol: number, answer: Answer): RequestSocket {
  const waiting: Uint8Array[] = [];
  const read = (): Reading => {
    const bytes = waiting.shift();
    return bytes === undefined ? { kind: 'empty' } : { kind: 'datagram', bytes };
  };
  const send = (messages: Uint8Array): void => {
    visitFrames(messages, ({ start, end, sequence }) => {
      const request = addressMessages(messages.subarray(start, end), 0);
      for (const datagram of answer(request, protocol)) {
        waiting.push(addressMessages(datagram, sequence));
      }
    });
  };
  return {
    send,
    async sendSlowly(messages) {
      send(messages);
    },
    read,
    readPatiently: (deadline, signal) => readPatiently(read, deadline, signal),
    close: () => undefined,
  };
}

/** The event sockets that are open, as one. */
export class SimulatedEvents {
  readonly #sockets = new Set<SimulatedEventSocket>();

  open(options: EventSocketOptions, handlers: EventHandlers): EventSocket {
    const socket = new SimulatedEventSocket(options.protocol, handlers, () =>
      this.#sockets.delete(socket),
    );
    this.#sockets.add(socket);
    return socket;
  }

  /** Has every open socket of the protocol receive this, in the next turn of the loop. */
  emit(protocol: number, reading: Reading): void {
    for (const socket of this.#sockets) if (socket.protocol === protocol) socket.receive(reading);
  }
}

class SimulatedEventSocket implements EventSocket {
  readonly protocol: number;
  readonly #handlers: EventHandlers;
  readonly #closed: () => void;
  readonly #waiting: Reading[] = [];
  #telling: NodeJS.Immediate | undefined;

  constructor(protocol: number, handlers: EventHandlers, closed: () => void) {
    this.protocol = protocol;
    this.#handlers = handlers;
    this.#closed = closed;
  }

  receive(reading: Reading): void {
    this.#waiting.push(reading);
    this.#telling ??= setImmediate(() => {
      this.#telling = undefined;
      this.drain(Number.POSITIVE_INFINITY);
    });
  }

  drain(limit: number): boolean {
    for (const reading of this.#waiting.splice(0, limit)) {
      if (reading.kind === 'overrun') this.#handlers.overrun();
      else if (reading.kind === 'truncated') this.#handlers.truncated();
      else if (reading.kind === 'datagram') this.#handlers.datagram(reading.bytes, reading.nsid);
    }
    return this.#waiting.length === 0;
  }

  discard(limit: number): boolean {
    this.#waiting.splice(0, limit);
    return this.#waiting.length === 0;
  }

  ref(): void {
    // Nothing of it keeps the process alive.
  }

  unref(): void {
    // Nothing of it keeps the process alive.
  }

  async close(): Promise<void> {
    clearImmediate(this.#telling);
    this.#closed();
  }
}

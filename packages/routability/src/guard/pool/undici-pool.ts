import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { forgetOnClose } from '../tcp-subject.ts';

const SENT = 'undici:client:sendHeaders';
const ENDS = ['undici:request:trailers', 'undici:request:error'];

/**
 * Which sockets of undici have requests under way, as its channels tell (undici's DiagnosticsChannel.md), so that one
 * can be taken out of use: it is closed when it has none, and undici opens another for the next request.
 */
export class UndiciPool implements Disposable {
  readonly #sockets = new WeakMap<object, Socket>();
  readonly #requests = new WeakMap<Socket, number>();
  readonly #draining = new WeakSet<Socket>();

  constructor() {
    subscribe(SENT, this.#sent);
    for (const end of ENDS) subscribe(end, this.#ended);
  }

  /** No new request on this socket. */
  drain(socket: Socket): void {
    this.#draining.add(socket);
    this.#closeIfIdle(socket);
  }

  [Symbol.dispose](): void {
    unsubscribe(SENT, this.#sent);
    for (const end of ENDS) unsubscribe(end, this.#ended);
  }

  readonly #sent = (message: unknown): void => {
    const { request, socket } = message as { request: object; socket: Socket };
    this.#sockets.set(request, socket);
    this.#requests.set(socket, (this.#requests.get(socket) ?? 0) + 1);
  };

  readonly #ended = (message: unknown): void => {
    const { request } = message as { request: object };
    const socket = this.#sockets.get(request);
    if (socket === undefined) return;
    this.#sockets.delete(request);
    this.#requests.set(socket, (this.#requests.get(socket) ?? 1) - 1);
    // Undici is in the middle of it, but takes the next request not before the loop has turned.
    if (this.#draining.has(socket)) queueMicrotask(() => this.#closeIfIdle(socket));
  };

  #closeIfIdle(socket: Socket): void {
    if ((this.#requests.get(socket) ?? 0) > 0 || socket.destroyed) return;
    forgetOnClose(socket);
    socket.destroy();
  }
}

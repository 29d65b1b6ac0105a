import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import { UndiciPool } from '../pool/undici-pool.ts';
import { tcpSubject } from '../tcp-subject.ts';
import type { Known } from './sockets.ts';
import { optedOut, type Source } from './source.ts';

/** The part of an undici dispatcher (`Agent`, `Pool`, `Client`, …) that is used. */
export type DispatcherLike = EventEmitter & { dispatch(...words: never[]): unknown };

/** Undici's announcement of a new connection. */
export const UNDICI = 'undici:client:connected';

/** Every connection of the global `fetch` and of all undici dispatchers. */
export function fromFetch(known: Known): Source {
  return (admit) => {
    const pool = new UndiciPool();
    const opened = (message: unknown) => {
      const socket = socketOf(message);
      if (socket === undefined || optedOut(socket)) return;
      admit(tcpSubject(socket, { role: 'client', known, drain: () => pool.drain(socket) }));
    };
    subscribe(UNDICI, opened);
    return {
      stop() {
        unsubscribe(UNDICI, opened);
        pool[Symbol.dispose]();
      },
    };
  };
}

/**
 * Every connection that one undici dispatcher opens from now on. Undici publishes the socket on its
 * channel and, right after it, the event `connect` on the dispatcher: the two are matched by that.
 */
export function fromDispatcher(dispatcher: DispatcherLike, known: Known): Source {
  return (admit) => {
    const pool = new UndiciPool();
    let latest: Socket | undefined;
    const opened = (message: unknown) => {
      latest = socketOf(message);
      queueMicrotask(() => {
        latest = undefined;
      });
    };
    const connected = () => {
      const socket = latest;
      if (socket === undefined || optedOut(socket)) return;
      admit(tcpSubject(socket, { role: 'client', known, drain: () => pool.drain(socket) }));
      latest = undefined;
    };
    subscribe(UNDICI, opened);
    dispatcher.on('connect', connected);
    return {
      stop() {
        unsubscribe(UNDICI, opened);
        dispatcher.off('connect', connected);
        pool[Symbol.dispose]();
      },
    };
  };
}

/** The socket that a channel's message is about. */
export function socketOf(message: unknown): Socket | undefined {
  if (typeof message !== 'object' || message === null || !('socket' in message)) return undefined;
  const { socket } = message;
  const usable = typeof socket === 'object' && socket !== null && 'remoteAddress' in socket;
  return usable ? (socket as unknown as Socket) : undefined;
}

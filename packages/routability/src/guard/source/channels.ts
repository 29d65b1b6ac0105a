import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import type { Role } from '@routability/liveness';
import { tcpSubject } from '../tcp-subject.ts';
import type { Known } from './sockets.ts';
import { optedOut, type Source } from './source.ts';

/** The part of an undici dispatcher (`Agent`, `Pool`, `Client`, …) that is used. */
export type DispatcherLike = EventEmitter & { dispatch(...words: never[]): unknown };

const UNDICI = 'undici:client:connected';

/**
 * Every connection that Node opens or accepts from now on, as far as it announces them: `net`
 * clients and servers, `http`, `https` requests, `fetch` and undici. A bare `tls.connect` and HTTP/2 over TLS
 * announce nothing: guard those themselves.
 */
export function fromProcess(known: Known): Source {
  return (admit) => {
    const seen = new WeakSet<Socket>();
    const enter = (message: unknown, role: Role) => {
      const socket = socketOf(message);
      if (socket === undefined || seen.has(socket) || optedOut(socket)) return;
      seen.add(socket);
      admit(tcpSubject(socket, { role, known }));
    };
    const opened = (message: unknown) => enter(message, 'client');
    const accepted = (message: unknown) => enter(message, 'accepted');
    const requested = (message: unknown) => {
      const request = requestOf(message);
      // The request is announced when it is written, which is before or after it gets its socket.
      if (socketOf(request) !== undefined) enter(request, 'client');
      else request?.once('socket', (socket: Socket) => enter({ socket }, 'client'));
    };
    subscribe('net.client.socket', opened);
    subscribe('net.server.socket', accepted);
    subscribe('http.client.request.start', requested);
    subscribe(UNDICI, opened);
    return {
      stop() {
        unsubscribe('net.client.socket', opened);
        unsubscribe('net.server.socket', accepted);
        unsubscribe('http.client.request.start', requested);
        unsubscribe(UNDICI, opened);
      },
    };
  };
}

/** Every connection of the global `fetch` and of all undici dispatchers. */
export function fromFetch(known: Known): Source {
  return (admit) => {
    const opened = (message: unknown) => {
      const socket = socketOf(message);
      if (socket !== undefined && !optedOut(socket)) {
        admit(tcpSubject(socket, { role: 'client', known }));
      }
    };
    subscribe(UNDICI, opened);
    return { stop: () => void unsubscribe(UNDICI, opened) };
  };
}

/**
 * Every connection that one undici dispatcher opens from now on. Undici publishes the socket on its
 * channel and, right after it, the event `connect` on the dispatcher: the two are matched by that.
 */
export function fromDispatcher(dispatcher: DispatcherLike, known: Known): Source {
  return (admit) => {
    let latest: Socket | undefined;
    const opened = (message: unknown) => {
      latest = socketOf(message);
      queueMicrotask(() => {
        latest = undefined;
      });
    };
    const connected = () => {
      if (latest === undefined || optedOut(latest)) return;
      admit(tcpSubject(latest, { role: 'client', known }));
      latest = undefined;
    };
    subscribe(UNDICI, opened);
    dispatcher.on('connect', connected);
    return {
      stop() {
        unsubscribe(UNDICI, opened);
        dispatcher.off('connect', connected);
      },
    };
  };
}

function socketOf(message: unknown): Socket | undefined {
  if (typeof message !== 'object' || message === null || !('socket' in message)) return undefined;
  const { socket } = message;
  const usable = typeof socket === 'object' && socket !== null && 'remoteAddress' in socket;
  return usable ? (socket as unknown as Socket) : undefined;
}

function requestOf(message: unknown): EventEmitter | undefined {
  if (typeof message !== 'object' || message === null || !('request' in message)) return undefined;
  const { request } = message;
  const usable = typeof request === 'object' && request !== null && 'once' in request;
  return usable ? (request as unknown as EventEmitter) : undefined;
}

import type { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Role } from '@routability/liveness';
import { tcpSubject } from '../tcp-subject.ts';
import type { Known } from './sockets.ts';
import { type Admit, optedOut, type Source } from './source.ts';

/** A client or an accepted connection of the package `ws`. */
export interface WebSocketLike extends EventEmitter {
  readonly readyState: number;
  ping(): void;
  terminate(): void;
}

/** A `WebSocketServer` of the package `ws`. */
export interface WebSocketServerLike extends EventEmitter {
  readonly clients: Set<WebSocketLike>;
}

/** One WebSocket, opening or open. It gets its `'error'` event before it is terminated. */
export function fromWebSocket(webSocket: WebSocketLike, role: Role, known: Known): Source {
  return (admit) => {
    const upgrade = (response: IncomingMessage) => {
      enter(admit, webSocket, response.socket, role, known);
    };
    const socket = openSocketOf(webSocket);
    if (socket === undefined) webSocket.once('upgrade', upgrade);
    else enter(admit, webSocket, socket, role, known);
    return { stop: () => void webSocket.off('upgrade', upgrade) };
  };
}

/** Every WebSocket that a server of the package `ws` accepts from now on. */
export function fromWebSocketServer(server: WebSocketServerLike, known: Known): Source {
  return (admit) => {
    const accept = (webSocket: WebSocketLike, request: IncomingMessage) => {
      enter(admit, webSocket, request.socket, 'accepted', known);
    };
    server.on('connection', accept);
    return { stop: () => void server.off('connection', accept) };
  };
}

function enter(
  admit: Admit,
  webSocket: WebSocketLike,
  socket: Socket,
  role: Role,
  known: Known,
): void {
  if (optedOut(webSocket) || optedOut(socket)) return;
  // `ws` swallows the error of its socket, so the WebSocket itself is told.
  const destroy = (error: Error) => {
    try {
      webSocket.emit('error', error);
    } finally {
      webSocket.terminate();
    }
  };
  const ping = () => pingOf(webSocket);
  admit(tcpSubject(socket, { role, known, destroy, held: webSocket, ping }));
}

/** `ws.OPEN`. */
const OPEN = 1;

/** A ping frame (RFC 6455 §5.5.2). */
function pingOf(webSocket: WebSocketLike): Promise<void> {
  return new Promise((resolve, reject) => {
    if (webSocket.readyState !== OPEN) {
      reject(new Error('the WebSocket is not open'));
      return;
    }
    const end = () => {
      webSocket.off('pong', answered).off('close', closed);
    };
    const answered = () => {
      end();
      resolve();
    };
    const closed = () => {
      end();
      reject(new Error('the WebSocket was closed'));
    };
    webSocket.on('pong', answered).on('close', closed);
    webSocket.ping();
  });
}

/** `ws` has no public way to the socket of an open WebSocket; it has been `_socket` in all its versions. */
function openSocketOf(webSocket: WebSocketLike): Socket | undefined {
  const socket: unknown = '_socket' in webSocket ? webSocket._socket : undefined;
  const usable = typeof socket === 'object' && socket !== null && 'remoteAddress' in socket;
  return usable ? (socket as unknown as Socket) : undefined;
}

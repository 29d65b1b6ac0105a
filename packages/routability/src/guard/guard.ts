import { Socket as DatagramSocket } from 'node:dgram';
import { Agent } from 'node:http';
import type { ClientHttp2Session, ServerHttp2Session } from 'node:http2';
import { Server, Socket } from 'node:net';
import type { Connection, Role } from '@routability/liveness';
import { enlist, type GuardOptions } from './enlist.ts';
import type { Lease } from './lease.ts';
import { type DispatcherLike, fromDispatcher, fromFetch } from './source/channels.ts';
import { fromProcess } from './source/process.ts';
import {
  fromAgent,
  fromDatagramSocket,
  fromHttp2Session,
  fromServer,
  fromSocket,
  type Known,
} from './source/sockets.ts';
import type { Source } from './source/source.ts';
import {
  fromWebSocket,
  fromWebSocketServer,
  type WebSocketLike,
  type WebSocketServerLike,
} from './source/websocket.ts';

/** What `guard` takes: one connection, or something that connections come from. */
export type Guardable =
  | Socket
  | DatagramSocket
  | Server
  | Agent
  | ClientHttp2Session
  | ServerHttp2Session
  | WebSocketLike
  | WebSocketServerLike
  | DispatcherLike
  | typeof fetch;

/** Options of `guard` for one source of connections. */
export interface GuardTargetOptions extends GuardOptions {
  /** Who opened a single connection (default `client`; a server's are `accepted`). */
  readonly role?: Role;
  /** What was set on the sockets and Node cannot tell: `mark`, `device`, `tos`, … */
  readonly known?: Partial<Connection>;
}

/**
 * Closes the connections of `target` once no packet of theirs can reach the peer any more: destroys
 * them with a `PathLostError`, at once and without a FIN. Loopback connections and whatever still has a way are
 * left alone. `target` may be connecting or unconnected still, a server or pool gives all its
 * connections from now on. Does not keep the process alive.
 *
 * @throws TypeError for a target of no known kind.
 */
export function guard(target: Guardable, options: GuardTargetOptions = {}): Lease {
  return enlist(sourceOf(target, options.role ?? 'client', options.known ?? {}), options);
}

/** `guard` for every TCP connection that this process opens or accepts from now on. */
export function guardProcess(options: GuardTargetOptions = {}): Lease {
  return enlist(fromProcess(options.known ?? {}), options);
}

function sourceOf(target: Guardable, role: Role, known: Known): Source {
  if (typeof target === 'function') {
    if (target === globalThis.fetch) return fromFetch(known);
  } else if (target instanceof Socket) return fromSocket(target, role, known);
  else if (target instanceof Server) return fromServer(target, known);
  else if (target instanceof DatagramSocket) return fromDatagramSocket(target, known);
  else if (target instanceof Agent) return fromAgent(target, known);
  else if (isHttp2Session(target)) return fromHttp2Session(target, role, known);
  else if (isWebSocketServer(target)) return fromWebSocketServer(target, known);
  else if (isWebSocket(target)) return fromWebSocket(target, role, known);
  else if ('dispatch' in target) return fromDispatcher(target, known);
  throw new TypeError(
    'guard: not a socket, server, http agent, undici dispatcher, HTTP/2 session or ws socket',
  );
}

function isHttp2Session(target: object): target is ClientHttp2Session | ServerHttp2Session {
  return 'alpnProtocol' in target && 'goaway' in target;
}

function isWebSocketServer(target: object): target is WebSocketServerLike {
  return 'clients' in target && 'handleUpgrade' in target;
}

function isWebSocket(target: object): target is WebSocketLike {
  return 'readyState' in target && 'terminate' in target;
}

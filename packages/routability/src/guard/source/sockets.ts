import type { Socket as DatagramSocket } from 'node:dgram';
import type { Agent } from 'node:http';
import type { ClientHttp2Session, ServerHttp2Session } from 'node:http2';
import type { Server, Socket } from 'node:net';
import { Server as TlsServer } from 'node:tls';
import type { Connection, Role } from '@routability/liveness';
import { datagramSubject } from '../datagram-subject.ts';
import { http2Subject } from '../http2-subject.ts';
import { drainFromAgent } from '../pool/agent-pool.ts';
import { tcpSubject } from '../tcp-subject.ts';
import { type Admit, optedOut, type Source } from './source.ts';

/** What is known of every connection of a source, beyond its addresses. */
export type Known = Partial<Connection>;

function admitSocket(admit: Admit, socket: Socket, role: Role, known: Known): void {
  if (!optedOut(socket)) admit(tcpSubject(socket, { role, known }));
}

/** One TCP or TLS socket, connected or connecting. */
export function fromSocket(socket: Socket, role: Role, known: Known): Source {
  return (admit) => {
    admitSocket(admit, socket, role, known);
    return { stop() {} };
  };
}

/** One connected `dgram` socket: guarded once it is connected. */
export function fromDatagramSocket(socket: DatagramSocket, known: Known): Source {
  return (admit) => {
    if (!optedOut(socket)) admit(datagramSubject(socket, known));
    return { stop() {} };
  };
}

/**
 * Every connection that a `net`, `tls`, `http`, `https` or `http2` server accepts from now on.
 * TLS connections come when their handshake is done.
 */
export function fromServer(server: Server, known: Known): Source {
  return (admit) => {
    // An https and an http2 secure server are TLS servers too.
    const event = server instanceof TlsServer ? 'secureConnection' : 'connection';
    // One that speaks HTTP/2 hands out sessions, and sockets only where the client speaks HTTP/1.
    const sessions = 'updateSettings' in server;
    const accept = (socket: Socket) => {
      if (sessions && (event === 'connection' || Reflect.get(socket, 'alpnProtocol') === 'h2')) {
        return;
      }
      admitSocket(admit, socket, 'accepted', known);
    };
    const begin = (session: ServerHttp2Session) => {
      if (!optedOut(session)) admit(http2Subject(session, 'accepted', known));
    };
    server.on(event, accept);
    if (sessions) server.on('session', begin);
    return {
      stop() {
        server.off(event, accept);
        server.off('session', begin);
      },
    };
  };
}

/** Every connection that an `http` or `https` agent opens from now on, those kept for reuse included. */
export function fromAgent(agent: Agent, known: Known): Source {
  return (admit) => {
    // Agents announce no new socket: this own property shadows the method until `stop`.
    const own = Object.getOwnPropertyDescriptor(agent, 'createConnection');
    const create: unknown = Reflect.get(agent, 'createConnection');
    if (typeof create !== 'function') throw new TypeError('guard: this agent opens no connections');
    const shadow = (...words: unknown[]): unknown => {
      const socket: unknown = Reflect.apply(create, agent, words);
      if (isSocket(socket) && !optedOut(socket)) {
        const drain = () => drainFromAgent(socket, agent);
        admit(tcpSubject(socket, { role: 'client', known, drain }));
      }
      return socket;
    };
    Object.defineProperty(agent, 'createConnection', {
      value: shadow,
      configurable: true,
      writable: true,
    });
    return {
      stop() {
        if (Reflect.get(agent, 'createConnection') !== shadow) return;
        if (own === undefined) Reflect.deleteProperty(agent, 'createConnection');
        else Object.defineProperty(agent, 'createConnection', own);
      },
    };
  };
}

/** One HTTP/2 session: its streams end with the error, too. */
export function fromHttp2Session(
  session: ClientHttp2Session | ServerHttp2Session,
  role: Role,
  known: Known,
): Source {
  return (admit) => {
    const enter = () => {
      if (!session.destroyed && !optedOut(session)) admit(http2Subject(session, role, known));
    };
    if (session.connecting) session.once('connect', enter);
    else enter();
    return { stop: () => void session.off('connect', enter) };
  };
}

function isSocket(value: unknown): value is Socket {
  return typeof value === 'object' && value !== null && 'remoteAddress' in value;
}

import type { Socket } from 'node:net';
import type { Connection, Dead, Role } from '@routability/liveness';
import { mayBeForeign, setLinger, tcpInfo } from '@routability/netlink-socket/socket-options';
import { PathLostError } from './path-lost-error.ts';
import type { Held, Subject, Traffic } from './subject.ts';

/** How a TCP connection is closed and observed where `net.Socket`'s own ways do not do. */
export interface TcpSubjectOptions {
  readonly role: Role;
  /** What is known beyond the two addresses: mark, bound device, … */
  readonly known?: Partial<Connection>;
  /** Destroys what the user holds: the socket itself by default, an HTTP/2 session, a WebSocket. */
  readonly destroy?: (error: PathLostError) => void;
  /** What the user holds: the socket itself by default. */
  readonly held?: Held;
  readonly ping?: () => Promise<void>;
  /** Takes the socket out of the pool it belongs to. */
  readonly drain?: () => void;
}

/** A `net.Socket` or `tls.TLSSocket` as a subject. It may be connecting still. */
export function tcpSubject(socket: Socket, options: TcpSubjectOptions): Subject {
  const { held = socket, ping, drain } = options;
  const destroy = options.destroy ?? ((error) => void socket.destroy(error));
  return {
    held,
    ...(ping === undefined ? {} : { ping }),
    ...(drain === undefined ? {} : { drain }),
    describe: () => describe(socket, options),
    close(verdict: Dead) {
      forgetOnClose(socket);
      destroy(new PathLostError(verdict));
    },
    traffic: () => traffic(socket),
    isForeign: () => mayBeForeign(socket),
    follow(ready, closed) {
      // A socket that is about to connect does not say `connecting` yet.
      if (socket.remoteAddress === undefined) socket.once('connect', ready);
      else queueMicrotask(ready);
      socket.once('close', closed);
      return {
        stop() {
          socket.off('connect', ready);
          socket.off('close', closed);
        },
      };
    },
  };
}

/** Without this the kernel would keep a FIN-WAIT connection for minutes: nobody can acknowledge it. */
export function forgetOnClose(socket: Socket): void {
  setLinger(socket, 0);
}

function describe(socket: Socket, { role, known }: TcpSubjectOptions): Connection | undefined {
  const { localAddress, localPort, remoteAddress, remotePort } = socket;
  if (localAddress === undefined || remoteAddress === undefined) return undefined;
  return {
    protocol: 'tcp',
    role,
    local: { address: localAddress, port: localPort ?? 0 },
    peer: { address: remoteAddress, port: remotePort ?? 0 },
    // Nothing in Node sets these two, and their owner says so where something else did.
    mark: 0,
    tos: 0,
    ...known,
  };
}

function traffic(socket: Socket): Traffic {
  const info = tcpInfo(socket);
  if (info === undefined)
    return { heard: socket.bytesRead, outstanding: socket.writableLength > 0 };
  return {
    heard: Number(info.bytesReceived + info.bytesAcked),
    outstanding: info.unacked > 0 || info.notSentBytes > 0,
  };
}

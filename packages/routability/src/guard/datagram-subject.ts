import type { Socket } from 'node:dgram';
import type { Connection, Dead } from '@routability/liveness';
import { PathLostError } from './path-lost-error.ts';
import type { Subject } from './subject.ts';

/** A connected `dgram` socket as a subject: its end is the event `'error'`, then `close`. */
export function datagramSubject(socket: Socket, known: Partial<Connection>): Subject {
  return {
    held: socket,
    describe: () => describe(socket, known),
    close(verdict: Dead) {
      const error = new PathLostError(verdict);
      socket.close();
      socket.emit('error', error);
    },
    // UDP acknowledges nothing.
    traffic: () => undefined,
    follow(ready, closed) {
      socket.once('close', closed);
      if (describe(socket, known) === undefined) socket.once('connect', ready);
      else queueMicrotask(ready);
      return {
        stop() {
          socket.off('connect', ready);
          socket.off('close', closed);
        },
      };
    },
  };
}

function describe(socket: Socket, known: Partial<Connection>): Connection | undefined {
  try {
    const local = socket.address();
    const peer = socket.remoteAddress();
    return {
      protocol: 'udp',
      role: 'client',
      local: { address: local.address, port: local.port },
      peer: { address: peer.address, port: peer.port },
      mark: 0,
      tos: 0,
      ...known,
    };
  } catch {
    // `address` and `remoteAddress` throw while the socket is unbound, unconnected or closed.
    return undefined;
  }
}

import type { Connection, Role } from '@routability/liveness';
import { type InetSocket, listSockets } from '@routability/netlink-socket';

/** A connection of some process of this machine: the socket as the kernel lists it, and as the evaluator wants it. */
export interface ListedConnection {
  readonly socket: InetSocket;
  readonly connection: Connection;
  /** The socket's cookie in hex: its name for as long as it lives. */
  readonly cookie: string;
}

/** Options of `listConnections`. */
export interface ListConnectionsOptions {
  readonly netns?: string;
  readonly signal?: AbortSignal;
}

/** States of sockets that have no peer, or that only the kernel still remembers. */
const NO_CONNECTION: ReadonlySet<string> = new Set([
  'LISTEN',
  'TIME-WAIT',
  'NEW-SYN-RECV',
  'UNKNOWN',
]);

/** The TCP and connected UDP sockets of the network namespace, of all processes. Needs no privilege. */
export async function listConnections(
  options: ListConnectionsOptions = {},
): Promise<ListedConnection[]> {
  const sockets = await listSockets({ ...options, protocols: ['tcp', 'udp'] });
  const listeners = new Set(
    sockets.filter((socket) => socket.state === 'LISTEN').map((socket) => socket.local.port),
  );
  return sockets
    .filter((socket) => socket.peer.port !== 0 && !NO_CONNECTION.has(socket.state))
    .map((socket) => ({
      socket,
      connection: connectionOf(socket, roleOf(socket, listeners)),
      cookie: Buffer.from(socket.cookie).toString('hex'),
    }));
}

/** Whoever's port is listened on was asked; nobody tells about UDP. */
function roleOf(socket: InetSocket, listeners: ReadonlySet<number>): Role {
  if (socket.protocol !== 'tcp') return 'unknown';
  return listeners.has(socket.local.port) ? 'accepted' : 'client';
}

function connectionOf(socket: InetSocket, role: Role): Connection {
  const { protocol, local, peer, ifindex, uid, mark, tos } = socket;
  return {
    protocol,
    role,
    local,
    peer,
    uid,
    ...(ifindex === 0 ? {} : { device: ifindex }),
    ...(mark === undefined ? {} : { mark }),
    ...(tos === undefined ? {} : { tos }),
  };
}

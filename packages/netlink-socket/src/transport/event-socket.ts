import { createSocket, type Socket } from 'node:dgram';
import { AF_INET, O_CLOEXEC, SOCK_CLOEXEC, SOCK_DGRAM } from '../libc/constants.ts';
import { close, dup3, socket } from '../libc/libc.ts';
import { type NetlinkFdOptions, openNetlinkFd } from '../libc/netlink-socket-fd.ts';
import { datagramReader } from './read.ts';

/** Who is told about events. Called in the order in which the kernel sent them. */
export interface EventHandlers {
  datagram(bytes: Uint8Array): void;
  /** Events were lost after what has been read; older ones may still come. */
  overrun(): void;
  /** The socket is of no use any more. */
  failed(error: Error): void;
}

/** A socket that receives multicast events in Node's own loop, without a thread or a timer. */
export interface EventSocket {
  /** Reads, now, all that is there, up to `limit` datagrams. False when there may be more. */
  drain(limit: number): boolean;
  ref(): void;
  unref(): void;
  /** Resolves when the descriptor is closed. */
  close(): Promise<void>;
}

/**
 * Opens an event socket. Node's loop serves netlink descriptors only under the guise of a datagram
 * socket: a placeholder UDP socket is opened and, before the loop looks at it, `dup3` makes its
 * descriptor a name of the netlink socket (libuv documents `uv_udp_open` as fit for that).
 *
 * @throws a system error, or FfiUnavailableError. Nothing is left open then.
 */
export function openEventSocket(options: NetlinkFdOptions, handlers: EventHandlers): EventSocket {
  const netlink = openNetlinkFd(options);
  let adopter: Socket;
  let fd: number;
  try {
    fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    adopter = adopt(fd);
    dup3(netlink, fd, O_CLOEXEC);
  } finally {
    close(netlink);
  }
  const read = datagramReader(fd);
  let open = true;

  adopter.on('message', (bytes) => handlers.datagram(bytes));
  adopter.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOBUFS') handlers.overrun();
    else handlers.failed(error);
  });
  return {
    drain(limit) {
      for (let count = 0; open && count < limit; count += 1) {
        const reading = read();
        if (reading.kind === 'empty') return true;
        if (reading.kind === 'overrun') handlers.overrun();
        else handlers.datagram(reading.bytes);
      }
      return !open;
    },
    ref: () => void adopter.ref(),
    unref: () => void adopter.unref(),
    close() {
      if (!open) return Promise.resolve();
      open = false;
      return new Promise((resolve) => adopter.close(resolve));
    },
  };
}

/** A datagram socket on `fd`; binding to a descriptor is synchronous, and `exclusive` keeps a cluster's primary out. */
function adopt(fd: number): Socket {
  const adopter = createSocket('udp4');
  try {
    adopter.bind({ fd, exclusive: true });
    return adopter;
  } catch (error) {
    adopter.close();
    close(fd);
    throw error;
  }
}

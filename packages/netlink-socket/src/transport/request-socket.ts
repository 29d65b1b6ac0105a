import { write, writeSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { close } from '../libc/libc.ts';
import { type DescriptorOptions, openDescriptor } from '../libc/netlink-descriptor.ts';
import { datagramReader, type Reading } from './read.ts';
import { turn } from './turn.ts';

/**
 * A socket for requests. The kernel serves a netlink request inside `write`, and makes the next part of
 * a dump inside `read`: so the answer is there when `write` returns, and a dump comes as it is asked for.
 */
export interface RequestSocket {
  /** Sends, and has the kernel serve the request before it returns: microseconds for most requests. */
  send(messages: Uint8Array): void;
  /** The same on the thread pool, for requests that take the kernel milliseconds (deleting a link). */
  sendSlowly(messages: Uint8Array): Promise<void>;
  /** The next datagram; `empty` should not happen, and means that the answer is late. */
  read(): Reading;
  /**
   * The next datagram, waiting for a late one; `empty` once `deadline` (of `performance.now()`) is over. `inPool`: a
   * thread of the pool has the kernel make it. The socket must not be closed meanwhile.
   */
  readPatiently(
    deadline: number,
    signal: AbortSignal | undefined,
    inPool?: boolean,
  ): Promise<Reading>;
  close(): void;
}

/** Reads until there is a datagram, with turns of the loop in between; `empty` once `deadline` is over. */
export async function readPatiently(
  read: () => Reading | Promise<Reading>,
  deadline: number,
  signal: AbortSignal | undefined,
): Promise<Reading> {
  for (let tries = 0; ; tries += 1) {
    signal?.throwIfAborted();
    const attempt = read();
    const reading = attempt instanceof Promise ? await attempt : attempt;
    if (reading.kind !== 'empty' || performance.now() >= deadline) return reading;
    if (tries < 16) await turn();
    else await delay(1);
  }
}

/** Opens a request socket. @throws a system error, or FfiUnavailableError. */
export function openRequestSocket(options: DescriptorOptions): RequestSocket {
  const fd = openDescriptor(options);
  const { read, readInPool } = datagramReader(fd);
  let open = true;
  return {
    send(messages) {
      writeSync(fd, messages);
    },
    sendSlowly(messages) {
      return new Promise((resolve, reject) => {
        write(fd, messages, (error) => (error === null ? resolve() : reject(error)));
      });
    },
    read,
    readPatiently: (deadline, signal, inPool) =>
      readPatiently(inPool === true ? readInPool : read, deadline, signal),
    close() {
      if (!open) return;
      open = false;
      close(fd);
    },
  };
}

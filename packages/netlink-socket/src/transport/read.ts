import { read, readSync } from 'node:fs';
import { codeOf } from '../libc/system-error.ts';

/**
 * Larger than any datagram the kernel sends: an IPv4 route of 4,000 legs takes 64,048 bytes, a dump
 * datagram at most 32 KiB.
 */
export const LARGEST_DATAGRAM: number = 256 * 1024;

/** What one read of a netlink descriptor gave. */
export type Reading =
  | {
      readonly kind: 'datagram';
      readonly bytes: Uint8Array;
      /** Id of the namespace that it is about (`ip netns list-id`); undefined for the socket's own. */
      readonly nsid?: number | undefined;
    }
  /** Nothing is there now. */
  | { readonly kind: 'empty' }
  /** The kernel dropped messages because the receive buffer was full; what it holds is older. */
  | { readonly kind: 'overrun' }
  /** A datagram was longer than `LARGEST_DATAGRAM`. */
  | { readonly kind: 'truncated' };

/** Reads datagrams of one non-blocking descriptor, each into memory of its own. One at a time. */
export interface DatagramReader {
  /** What is there now. */
  read(): Reading;
  /** The same by a thread of the pool: what the kernel has to do for it does not hold the loop up. */
  readInPool(): Promise<Reading>;
}

/** Makes a reader. */
export function datagramReader(fd: number): DatagramReader {
  const space = Buffer.allocUnsafeSlow(LARGEST_DATAGRAM);
  const readingOfSize = (size: number): Reading =>
    size === space.length
      ? { kind: 'truncated' }
      : { kind: 'datagram', bytes: new Uint8Array(space.subarray(0, size)) };
  return {
    read() {
      try {
        return readingOfSize(readSync(fd, space));
      } catch (error) {
        return readingOf(error);
      }
    },
    readInPool() {
      return new Promise((resolve, reject) => {
        read(fd, space, 0, space.length, null, (error, size) => {
          try {
            resolve(error === null ? readingOfSize(size) : readingOf(error));
          } catch (fault) {
            reject(fault);
          }
        });
      });
    },
  };
}

/** The reading that a failed call stands for. @throws the error, where it is one. */
export function readingOf(error: unknown): Reading {
  const code = codeOf(error);
  if (code === 'EAGAIN') return { kind: 'empty' };
  if (code === 'ENOBUFS') return { kind: 'overrun' };
  throw error;
}

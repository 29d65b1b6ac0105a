import { readSync } from 'node:fs';

/**
 * Larger than any datagram the kernel sends: an IPv4 route of 4,000 legs takes 64,048 bytes, a dump
 * datagram at most 32 KiB.
 */
const LARGEST_DATAGRAM = 256 * 1024;

/** What one read of a netlink descriptor gave. */
export type Reading =
  | { readonly kind: 'datagram'; readonly bytes: Uint8Array }
  /** Nothing is there now. */
  | { readonly kind: 'empty' }
  /** The kernel dropped messages because the receive buffer was full; what it holds is older. */
  | { readonly kind: 'overrun' };

/** Reads datagrams of one non-blocking descriptor, each into memory of its own. */
export function datagramReader(fd: number): () => Reading {
  const space = Buffer.allocUnsafeSlow(LARGEST_DATAGRAM);
  return () => {
    try {
      const size = readSync(fd, space);
      return { kind: 'datagram', bytes: new Uint8Array(space.subarray(0, size)) };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EAGAIN') return { kind: 'empty' };
      if (code === 'ENOBUFS') return { kind: 'overrun' };
      throw error;
    }
  };
}

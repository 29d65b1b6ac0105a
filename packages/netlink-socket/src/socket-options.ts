/** Options of TCP sockets that Node has no way to, on Node's own sockets. */
import type { Socket } from 'node:net';
import {
  IP_FREEBIND,
  IP_TRANSPARENT,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPPROTO_TCP,
  IPV6_FREEBIND,
  IPV6_TRANSPARENT,
  SO_LINGER,
  SOL_SOCKET,
  TCP_INFO,
} from './libc/constants.ts';
import { getsockopt, setsockopt } from './libc/libc.ts';
import { HOST_IS_LITTLE } from './transport/frames.ts';

/**
 * Sets `SO_LINGER`: with 0 seconds, closing the socket resets the connection and forgets it at once, instead
 * of keeping it in FIN-WAIT for minutes when nobody can acknowledge. TLS sockets too.
 *
 * @returns false when the socket has no descriptor (any more), or FFI is not to be had: nothing is set then.
 */
export function setLinger(socket: Socket, seconds: number): boolean {
  const fd = descriptorOf(socket);
  if (fd === undefined) return false;
  // struct linger { int l_onoff, l_linger; }
  return (
    attempt(() => {
      const linger = new Uint8Array(new Int32Array([1, seconds]).buffer);
      setsockopt(fd, SOL_SOCKET, SO_LINGER, linger);
      return true;
    }) ?? false
  );
}

/** The part of the kernel's `struct tcp_info` (`linux/tcp.h`) that tells whether a peer is heard. */
export interface TcpTraffic {
  /** Segments sent and not yet acknowledged. */
  readonly unacked: number;
  /** Retransmissions without an answer. */
  readonly retransmits: number;
  /** Milliseconds since data came in. */
  readonly lastDataReceived: number;
  /** Bytes of ours that were acknowledged, since the beginning. */
  readonly bytesAcked: bigint;
  /** Bytes received, since the beginning. */
  readonly bytesReceived: bigint;
  /** Bytes that wait to be sent. */
  readonly notSentBytes: number;
}

/** Offsets in `struct tcp_info`. */
const RETRANSMITS = 2;
const UNACKED = 24;
const LAST_DATA_RECV = 52;
const BYTES_ACKED = 120;
const BYTES_RECEIVED = 128;
const NOTSENT_BYTES = 144;
const SIZE = 232;

/** Reads `TCP_INFO` of a connected socket; undefined when it has no descriptor or FFI is not to be had. */
export function tcpInfo(socket: Socket): TcpTraffic | undefined {
  const fd = descriptorOf(socket);
  if (fd === undefined) return undefined;
  return attempt(() => {
    const bytes = getsockopt(fd, IPPROTO_TCP, TCP_INFO, SIZE);
    if (bytes.length < NOTSENT_BYTES + 4) return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return {
      retransmits: view.getUint8(RETRANSMITS),
      unacked: view.getUint32(UNACKED, HOST_IS_LITTLE),
      lastDataReceived: view.getUint32(LAST_DATA_RECV, HOST_IS_LITTLE),
      bytesAcked: view.getBigUint64(BYTES_ACKED, HOST_IS_LITTLE),
      bytesReceived: view.getBigUint64(BYTES_RECEIVED, HOST_IS_LITTLE),
      notSentBytes: view.getUint32(NOTSENT_BYTES, HOST_IS_LITTLE),
    };
  });
}

const FOREIGN = [
  [IPPROTO_IP, IP_TRANSPARENT],
  [IPPROTO_IP, IP_FREEBIND],
  [IPPROTO_IPV6, IPV6_TRANSPARENT],
  [IPPROTO_IPV6, IPV6_FREEBIND],
] as const;

/**
 * Whether the socket's local address need not be this machine's: `IP_TRANSPARENT` or `IP_FREEBIND` was set on it, or on the
 * listener that it was accepted from. False where that cannot be read.
 */
export function mayBeForeign(socket: Socket): boolean {
  const fd = descriptorOf(socket);
  if (fd === undefined) return false;
  return FOREIGN.some(([level, option]) => attempt(() => getsockopt(fd, level, option, 4)[0]));
}

/** Node publishes no descriptor of its sockets; the handle has had `fd` since 0.x. A TLS handle hands it on. */
function descriptorOf(socket: Socket): number | undefined {
  const handle: unknown = Reflect.get(socket, '_handle');
  if (typeof handle !== 'object' || handle === null || !('fd' in handle)) return undefined;
  return typeof handle.fd === 'number' && handle.fd >= 0 ? handle.fd : undefined;
}

/** The socket may be closing, and FFI missing: neither is the caller's fault. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

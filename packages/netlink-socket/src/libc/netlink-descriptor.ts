import {
  AF_NETLINK,
  NETLINK_ADD_MEMBERSHIP,
  NETLINK_CAP_ACK,
  NETLINK_EXT_ACK,
  NETLINK_GET_STRICT_CHK,
  NETLINK_LISTEN_ALL_NSID,
  SO_RCVBUF,
  SO_RCVBUFFORCE,
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
  SOCK_RAW,
  SOL_NETLINK,
  SOL_SOCKET,
} from './constants.ts';
import { bind, close, connect, getsockname, setsockopt, socket } from './libc.ts';
import { inNamespace } from './network-namespace.ts';
import { codeOf } from './system-error.ts';

/** What a netlink descriptor is made with. */
export interface DescriptorOptions {
  /** `linux/netlink.h NETLINK_*`: 0 route, 4 sock_diag, 16 generic. */
  readonly protocol: number;
  /** Multicast groups by number (`RTNLGRP_*`), above 31 too. */
  readonly groups?: readonly number[] | undefined;
  /** Wanted receive buffer in bytes; without CAP_NET_ADMIN the kernel caps it at `net.core.rmem_max`. */
  readonly receiveBuffer?: number | undefined;
  /** Name (`ip netns`) or path of the namespace to open it in. */
  readonly netns?: string | undefined;
  /** Also hear the events of other namespaces that have an id here (`NETLINK_LISTEN_ALL_NSID`). */
  readonly allNamespaces?: boolean | undefined;
}

const SOCKADDR_NL_SIZE = 12;

/**
 * A non-blocking, close-on-exec netlink descriptor: bound to a port of the kernel's choice, connected
 * to the kernel (which makes it refuse unicasts of other processes), with extended acknowledgements,
 * short error replies and strict request checking where the kernel knows them.
 *
 * @throws a system error, or FfiUnavailableError. Nothing is left open then.
 */
export function openDescriptor(options: DescriptorOptions): number {
  const type = SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK;
  const fd = inNamespace(options.netns, () => socket(AF_NETLINK, type, options.protocol));
  try {
    if (options.receiveBuffer !== undefined) setReceiveBuffer(fd, options.receiveBuffer);
    for (const option of [NETLINK_EXT_ACK, NETLINK_CAP_ACK, NETLINK_GET_STRICT_CHK]) {
      tolerate(() => setsockopt(fd, SOL_NETLINK, option, 1));
    }
    bind(fd, kernelAddress());
    connect(fd, kernelAddress());
    if (options.allNamespaces === true) setsockopt(fd, SOL_NETLINK, NETLINK_LISTEN_ALL_NSID, 1);
    for (const group of options.groups ?? []) {
      setsockopt(fd, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, group);
    }
    return fd;
  } catch (error) {
    close(fd);
    throw error;
  }
}

/** The port (`nl_pid`) that the kernel gave the descriptor. */
export function portOf(fd: number): number {
  const address = getsockname(fd, SOCKADDR_NL_SIZE);
  return new Uint32Array(address.buffer)[1] ?? 0;
}

/** `struct sockaddr_nl` of port 0, no groups: the kernel as a peer, "any" as an own address. */
function kernelAddress(): Uint8Array {
  const address = new Uint8Array(SOCKADDR_NL_SIZE);
  new Uint16Array(address.buffer)[0] = AF_NETLINK;
  return address;
}

function setReceiveBuffer(fd: number, size: number): void {
  if (!Number.isInteger(size) || size < 1 || size > 0x3fffffff) {
    throw new RangeError(`receiveBuffer is a number of bytes up to 2^30 - 1, not ${size}`);
  }
  try {
    setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, size);
  } catch {
    setsockopt(fd, SOL_SOCKET, SO_RCVBUF, size);
  }
}

/** Options of newer kernels: without them answers are longer, or requests less strictly checked. */
function tolerate(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (codeOf(error) !== 'ENOPROTOOPT') throw error;
  }
}

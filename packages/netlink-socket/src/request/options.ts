import type { Family } from '@routability/netlink-codec';
import type { Kernel } from '../transport/kernel.ts';
import type { Transport } from '../transport/probe.ts';

/** Options of `NetlinkSocket.open`. */
export interface NetlinkSocketOptions<F extends Family = Family> {
  /** The protocol that it speaks. Default `route`. */
  readonly protocol?: F;
  /** Multicast groups to hear in `notifications`, by number (`RTNLGRP_*`, `SKNLGRP_*`), above 31 too. */
  readonly groups?: readonly number[];
  /** Name (`ip netns`) or path of the namespace; the process's own when left out. */
  readonly netns?: string;
  /** Receive buffer for notifications in bytes; capped by the system without CAP_NET_ADMIN. */
  readonly receiveBuffer?: number;
  /** How notifications are received: see `Transport`. Default `auto`. */
  readonly transport?: 'auto' | Transport;
  /** Notifications of other namespaces that have an id here, too (`NETLINK_LISTEN_ALL_NSID`); needs the transport `poll`, and takes it. */
  readonly allNamespaces?: boolean;
  /** Who answers: Linux, unless it is one of `@routability/netlink-socket/testing`. */
  readonly kernel?: Kernel;
}

/** Options of one request. */
export interface RequestOptions {
  /** Gives up; a request that was sent may still be carried out. */
  readonly signal?: AbortSignal;
  /** Longest wait (ms) for the answer. Default 30,000. */
  readonly timeout?: number;
  /**
   * Has the kernel do the work on a thread of the pool, so that the loop goes on: for acts that take milliseconds.
   * The default for making, changing and deleting links.
   */
  readonly slow?: boolean;
}

/** Options of one dump. */
export interface DumpOptions {
  readonly signal?: AbortSignal;
  /** What follows a dump that changes interrupted: `throw` (default) a DumpInterruptedError after its last message, or nothing. */
  readonly interrupted?: 'throw' | 'accept';
}

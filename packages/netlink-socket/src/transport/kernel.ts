import type { DescriptorOptions } from '../libc/netlink-descriptor.ts';
import {
  type EventHandlers,
  type EventSocket,
  type EventSocketOptions,
  openEventSocket,
} from './event-socket.ts';
import { openRequestSocket, type RequestSocket } from './request-socket.ts';

/** What netlink sockets talk to. */
export interface Kernel {
  /** @throws a system error. */
  openRequestSocket(options: DescriptorOptions): RequestSocket;
  /** @throws a system error. */
  openEventSocket(options: EventSocketOptions, handlers: EventHandlers): EventSocket;
}

/** The kernel of this machine. */
export const linux: Kernel = { openRequestSocket, openEventSocket };

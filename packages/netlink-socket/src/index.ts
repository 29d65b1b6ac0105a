/** AF_NETLINK sockets for Node: requests, dumps and subscriptions that lose nothing silently. */
export { type DumpRequest, type DumpScope, dumpRequests } from './feed/dump-request.ts';
export type { DumpCause, FeedItem } from './feed/feed-item.ts';
export type { SubscribeOptions } from './feed/subscribe-options.ts';
export { Subscription, subscribe } from './feed/subscription.ts';
export { type GenericFamily, lookupFamily } from './generic-netlink.ts';
export { FfiUnavailableError } from './libc/ffi.ts';
export type { SystemError } from './libc/system-error.ts';
export type { Notification } from './notify/notifications.ts';
export type { RequestResult } from './request/exchange.ts';
export { KernelError } from './request/kernel-error.ts';
export { NetlinkSocket } from './request/netlink-socket.ts';
export type { DumpOptions, NetlinkSocketOptions, RequestOptions } from './request/options.ts';
export { DumpInterruptedError } from './request/read-dump.ts';
export { UnansweredError, type UnansweredReason } from './request/unanswered-error.ts';
export { destroySocket } from './sock-diag/destroy.ts';
export {
  type InetSocket,
  type ListSocketsOptions,
  listSockets,
  type SocketState,
} from './sock-diag/sockets.ts';
export type { Kernel } from './transport/kernel.ts';
export type { Transport } from './transport/probe.ts';

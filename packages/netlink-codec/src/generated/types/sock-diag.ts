// Generated from formats/sock_diag.ksy by "pnpm gen". Do not edit: edit the format.
import type { Message, UnknownMessage, Unreadable } from '../../message.ts';
import type { InetDiagRequest } from './inet-diag-request.ts';
import type { InetDiagMessage } from './inet-diag.ts';
import type { DoneBody } from './nlmsgdone.ts';
import type { ErrorBody } from './nlmsgerr.ts';
import type { UnixDiagRequest } from './unix-diag-request.ts';
import type { UnixDiagMessage } from './unix-diag.ts';

/**
 * What a socket of the family NETLINK_SOCK_DIAG receives in one datagram, or
 * sends: sockets of all kinds. Requests and answers have the same type, so that
 * the request flag tells them apart, and the first byte of the body tells
 * Internet sockets from others.
 */
export type SockDiagMessage =
  /** `NLMSG_NOOP` */
  | Message<'noop', Uint8Array>
  /** `NLMSG_ERROR` */
  | Message<'error', ErrorBody>
  /** `NLMSG_DONE` */
  | Message<'done', DoneBody>
  /** `NLMSG_OVERRUN` */
  | Message<'overrun', Uint8Array>
  /** `SOCK_DESTROY` */
  | Message<'sockdestroy', InetDiagRequest>
  | Message<'inetdiagreq', InetDiagRequest>
  | Message<'inetdiagmsg', InetDiagMessage>
  | Message<'unixdiagreq', UnixDiagRequest>
  | Message<'unixdiagmsg', UnixDiagMessage>
  | UnknownMessage
  | Unreadable;

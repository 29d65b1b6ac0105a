// Generated from formats/genetlink.ksy by "pnpm gen". Do not edit: edit the format.
import type { Message, UnknownMessage, Unreadable } from '../../message.ts';
import type { GenlCtrl } from './genl-ctrl.ts';
import type { DoneBody } from './nlmsgdone.ts';
import type { ErrorBody } from './nlmsgerr.ts';

/**
 * What a socket of the family NETLINK_GENERIC receives in one datagram, or
 * sends. Only the controller has a fixed number; the numbers of the other
 * families come from it.
 */
export type GenericMessage =
  /** `NLMSG_NOOP` */
  | Message<'noop', Uint8Array>
  /** `NLMSG_ERROR` */
  | Message<'error', ErrorBody>
  /** `NLMSG_DONE` */
  | Message<'done', DoneBody>
  /** `NLMSG_OVERRUN` */
  | Message<'overrun', Uint8Array>
  /** `GENL_ID_CTRL` */
  | Message<'ctrl', GenlCtrl>
  | UnknownMessage
  | Unreadable;

import type { MessageHeader, MessagesByFamily } from './generated/types/index.ts';
import type { Problem } from './runtime/reader.ts';

/** A netlink message (`struct nlmsghdr` and what follows). */
export interface Message<Name extends string, Body> {
  /** UAPI name without `RTM_` and the like, in lower case: `newroute`. */
  name: Name;
  /** `struct nlmsghdr`. `encode` computes `length` itself. */
  header: MessageHeader;
  /** The decoded body; bytes where the message has no description. */
  body: Body;
  /** What is wrong with the input; empty for all that a kernel sends. */
  problems: readonly Problem[];
  /** `nlmsg_len` as it was, where it does not say how long the message is. */
  claimedLength?: number;
  /** The bytes up to the next message, where they are not the expected zeros. */
  padding?: Uint8Array;
}

/** A message of a type that the family does not have, or whose length leaves its end open. */
export type UnknownMessage = Message<'unknown', Uint8Array>;

/** Bytes too few for a message header, or an event of a device (`uevent`), which has none. */
export interface Unreadable {
  name: null;
  header: null;
  body: Uint8Array;
  problems: readonly Problem[];
}

/** A protocol of netlink sockets, or rather what speaks it. */
export type Family = 'route' | 'sock-diag' | 'generic' | 'netfilter' | 'uevent';

/** The messages of a family; those without a description are `unknown`, except for the control messages. */
export type MessageOf<F extends Family> = F extends keyof MessagesByFamily
  ? MessagesByFamily[F]
  : MessagesByFamily[keyof MessagesByFamily];

/** Every message that `decode` can give, told apart by `name`. */
export type NetlinkMessage = MessagesByFamily[keyof MessagesByFamily];

// Generated from formats/nlmsghdr.ksy by "pnpm gen". Do not edit: edit the format.
import type { Struct } from '../../runtime/attribute.ts';

/**
 * The 16 bytes in front of every netlink message. The body follows, then padding
 * up to a multiple of four bytes, which the length does not count. The last
 * message of a datagram may come without its padding, or with a part.
 */
export interface MessageHeader extends Struct {
  /**
   * Bytes of this header and the body, without the padding.
   *
   * `nlmsg_len`, u32
   */
  length: number;
  /**
   * Type of the message; below 16 the same in every netlink family.
   *
   * `nlmsg_type`, u16
   */
  type: number;
  /**
   * `NLM_F_*`. The bits 0x100 to 0x800 mean different things in requests to
   * get, to make and to delete something, and in acknowledgements.
   *
   * `nlmsg_flags`, u16, see `MessageFlags`
   */
  flags: number;
  /**
   * Chosen by who asks, repeated in the answer; 0 in notifications.
   *
   * `nlmsg_seq`, u32
   */
  sequence: number;
  /**
   * Port of the socket that asked; it is not a proof of who sent the message.
   *
   * `nlmsg_pid`, u32
   */
  port: number;
}

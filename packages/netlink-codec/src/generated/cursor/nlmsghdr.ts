// Generated from formats/nlmsghdr.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';

/** A {@link Cursor} over a `MessageHeader`. */
export class MessageHeaderCursor extends Cursor {
  protected override readonly $size = 16;
  protected override readonly $isSet: boolean = false;

  /** Bytes of this header and the body, without the padding. */
  get length(): number {
    return this.$view.getUint32(this.$start, this.$little);
  }

  /** Type of the message; below 16 the same in every netlink family. */
  get type(): number {
    return this.$view.getUint16(this.$start + 4, this.$little);
  }

  /**
   * `NLM_F_*`. The bits 0x100 to 0x800 mean different things in requests to
   * get, to make and to delete something, and in acknowledgements.
   */
  get flags(): number {
    return this.$view.getUint16(this.$start + 6, this.$little);
  }

  /** Chosen by who asks, repeated in the answer; 0 in notifications. */
  get sequence(): number {
    return this.$view.getUint32(this.$start + 8, this.$little);
  }

  /** Port of the socket that asked; it is not a proof of who sent the message. */
  get port(): number {
    return this.$view.getUint32(this.$start + 12, this.$little);
  }
}

// Generated from formats/netlink_values.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';

/** A {@link Cursor} over a `Bitfield32`. */
export class Bitfield32Cursor extends Cursor {
  protected override readonly $size = 8;
  protected override readonly $isSet: boolean = false;

  get value(): number {
    return this.$view.getUint32(this.$start, this.$little);
  }

  get selector(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }
}

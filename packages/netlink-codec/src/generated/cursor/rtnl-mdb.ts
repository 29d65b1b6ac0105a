// Generated from formats/rtnl_mdb.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';

/** A {@link Cursor} over a `MulticastDatabase`. */
export class MulticastDatabaseCursor extends Cursor {
  protected override readonly $size = 8;
  protected override readonly $isSet: boolean = true;

  /** Address family; bridge. */
  get family(): number {
    return this.$view.getUint8(this.$start);
  }

  get reserved1(): number {
    return this.$view.getUint8(this.$start + 1);
  }

  get reserved2(): number {
    return this.$view.getUint16(this.$start + 2, this.$little);
  }

  /** Interface index of the bridge. */
  get ifindex(): number {
    return this.$view.getInt32(this.$start + 4, this.$little);
  }

  /** Groups. */
  get mdb(): Uint8Array | undefined {
    return this.$bytesOf(1);
  }

  /** Ports towards routers. */
  get router(): Uint8Array | undefined {
    return this.$bytesOf(2);
  }
}

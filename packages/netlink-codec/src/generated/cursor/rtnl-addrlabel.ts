// Generated from formats/rtnl_addrlabel.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';

/** A {@link Cursor} over a `AddressLabel`. */
export class AddressLabelCursor extends Cursor {
  protected override readonly $size = 12;
  protected override readonly $isSet: boolean = true;

  /** Address family. */
  get family(): number {
    return this.$view.getUint8(this.$start);
  }

  get reserved(): number {
    return this.$view.getUint8(this.$start + 1);
  }

  /** Prefix length in bits. */
  get prefixlen(): number {
    return this.$view.getUint8(this.$start + 2);
  }

  /** Always 0. */
  get flags(): number {
    return this.$view.getUint8(this.$start + 3);
  }

  /** Interface index; 0 for all. */
  get index(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }

  /** Number of the change of the table. */
  get seq(): number {
    return this.$view.getUint32(this.$start + 8, this.$little);
  }

  /** The prefix. */
  get address(): Uint8Array | undefined {
    return this.$bytesOf(1);
  }

  /** The label; equal ones go together. */
  get label(): number | undefined {
    const at = this.$find(2, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }
}

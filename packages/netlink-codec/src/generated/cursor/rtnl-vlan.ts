// Generated from formats/rtnl_vlan.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';

/** A {@link Cursor} over a `BridgeVlan`. */
export class BridgeVlanCursor extends Cursor {
  protected override readonly $size = 8;
  protected override readonly $isSet: boolean = true;

  /** Address family. */
  get family(): number {
    return this.$view.getUint8(this.$start);
  }

  get reserved1(): number {
    return this.$view.getUint8(this.$start + 1);
  }

  get reserved2(): number {
    return this.$view.getUint16(this.$start + 2, this.$little);
  }

  /** Interface index. */
  get ifindex(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }

  /** VLANs with their settings. */
  get entry(): Uint8Array | undefined {
    return this.$bytesOf(1);
  }

  /** Settings of a VLAN in the whole bridge. */
  get globalOptions(): Uint8Array | undefined {
    return this.$bytesOf(2);
  }
}

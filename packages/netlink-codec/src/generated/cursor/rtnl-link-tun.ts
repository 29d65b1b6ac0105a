// Generated from formats/rtnl_link_tun.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';

/** A {@link Cursor} over a `LinkTun`. */
export class LinkTunCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  get type(): number | undefined {
    const at = this.$find(3, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** User who may attach; absent for any. */
  get owner(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Group that may attach; absent for any. */
  get group(): number | undefined {
    const at = this.$find(2, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** 1: packets have a header with flags and protocol. */
  get pi(): number | undefined {
    const at = this.$find(4, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get vnetHdr(): number | undefined {
    const at = this.$find(5, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get persist(): number | undefined {
    const at = this.$find(6, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get multiQueue(): number | undefined {
    const at = this.$find(7, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get numQueues(): number | undefined {
    const at = this.$find(8, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get numDisabledQueues(): number | undefined {
    const at = this.$find(9, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }
}

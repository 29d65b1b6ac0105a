// Generated from formats/rtnl_stats.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { LinkStats64Cursor } from './rtnl-link.ts';

/** A {@link Cursor} over a `Stats`. */
export class StatsCursor extends Cursor {
  protected override readonly $size = 12;
  protected override readonly $isSet: boolean = true;

  /** Address family; always unspec. */
  get family(): number {
    return this.$view.getUint8(this.$start);
  }

  get reserved1(): number {
    return this.$view.getUint8(this.$start + 1);
  }

  get reserved2(): number {
    return this.$view.getUint16(this.$start + 2, this.$little);
  }

  /** Interface index; 0 for all. */
  get ifindex(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }

  /** Groups of counters: bit n - 1 stands for attribute n. */
  get filterMask(): number {
    return this.$view.getUint32(this.$start + 8, this.$little);
  }

  #link64: LinkStats64Cursor | undefined;
  /** Counters of the interface. */
  get link64(): LinkStats64Cursor | undefined {
    this.#link64 ??= new LinkStats64Cursor();
    return this.$enter(1, this.#link64);
  }

  /** Counters of its kind. */
  get linkXstats(): Uint8Array | undefined {
    return this.$bytesOf(2);
  }

  /** Counters of its role below a master. */
  get linkXstatsSlave(): Uint8Array | undefined {
    return this.$bytesOf(3);
  }

  /** Counters of what hardware forwards. */
  get linkOffloadXstats(): Uint8Array | undefined {
    return this.$bytesOf(4);
  }

  /** Counters by address family. */
  get afSpec(): Uint8Array | undefined {
    return this.$bytesOf(5);
  }
}

// Generated from formats/rtnl_prefix.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';

/** A {@link Cursor} over a `PrefixCacheinfo`. */
export class PrefixCacheinfoCursor extends Cursor {
  protected override readonly $size = 8;
  protected override readonly $isSet: boolean = false;

  /** Seconds as a preferred prefix. */
  get preferredTime(): number {
    return this.$view.getUint32(this.$start, this.$little);
  }

  /** Seconds of validity. */
  get validTime(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }
}

/** A {@link Cursor} over a `Prefix`. */
export class PrefixCursor extends Cursor {
  protected override readonly $size = 12;
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
    return this.$view.getInt32(this.$start + 4, this.$little);
  }

  /** Type of the option, 3. */
  get type(): number {
    return this.$view.getUint8(this.$start + 8);
  }

  /** Prefix length in bits. */
  get len(): number {
    return this.$view.getUint8(this.$start + 9);
  }

  /** Flags of the prefix. */
  get flags(): number {
    return this.$view.getUint8(this.$start + 10);
  }

  get reserved3(): number {
    return this.$view.getUint8(this.$start + 11);
  }

  /** The prefix. */
  get address(): Uint8Array | undefined {
    return this.$bytesOf(1);
  }

  #cacheinfo: PrefixCacheinfoCursor | undefined;
  /** Lifetimes. */
  get cacheinfo(): PrefixCacheinfoCursor | undefined {
    this.#cacheinfo ??= new PrefixCacheinfoCursor();
    return this.$enter(2, this.#cacheinfo);
  }
}

// Generated from formats/rtnl_addr.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { addressSchema } from '../schema/rtnl-addr.ts';
import type { Address } from '../types/rtnl-addr.ts';

/** A {@link Cursor} over a `AddressCacheinfo`. */
export class AddressCacheinfoCursor extends Cursor {
  protected override readonly $size = 16;
  protected override readonly $isSet: boolean = false;

  /** Seconds as a preferred source; 0xffffffff for ever. */
  get prefered(): number {
    return this.$view.getUint32(this.$start, this.$little);
  }

  /** Seconds of validity; 0xffffffff for ever. */
  get valid(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }

  /** When it was made, in hundredths of a second since start. */
  get cstamp(): number {
    return this.$view.getUint32(this.$start + 8, this.$little);
  }

  /** When it was changed, in hundredths of a second since start. */
  get tstamp(): number {
    return this.$view.getUint32(this.$start + 12, this.$little);
  }
}

/** A {@link Cursor} over a `Address`. */
export class AddressCursor extends Cursor {
  protected override readonly $size = 8;
  protected override readonly $isSet: boolean = true;

  /** Address family. */
  get family(): number {
    return this.$view.getUint8(this.$start);
  }

  /** Prefix length in bits. */
  get prefixlen(): number {
    return this.$view.getUint8(this.$start + 1);
  }

  /** The low eight flags. See `flags`. */
  get flagsByte(): number {
    return this.$view.getUint8(this.$start + 2);
  }

  /** Where the address is valid. */
  get scope(): number {
    return this.$view.getUint8(this.$start + 3);
  }

  /** Interface index. */
  get index(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }

  /** Network namespace that the answer is about. */
  get targetNetnsid(): number | undefined {
    const at = this.$find(10, 4);
    return at < 0 ? undefined : this.$view.getInt32(at, this.$little);
  }

  /** Address; on a point-to-point interface that of the other side. */
  get address(): Uint8Array | undefined {
    return this.$bytesOf(1);
  }

  /** Own address; absent in IPv6 unless there is another side. */
  get local(): Uint8Array | undefined {
    return this.$bytesOf(2);
  }

  /** Broadcast address. */
  get broadcast(): Uint8Array | undefined {
    return this.$bytesOf(4);
  }

  /** Multicast group (RTM_GETMULTICAST). */
  get multicast(): Uint8Array | undefined {
    return this.$bytesOf(7);
  }

  /** Anycast address (RTM_GETANYCAST). */
  get anycast(): Uint8Array | undefined {
    return this.$bytesOf(5);
  }

  /**
   * Name of the address (IPv4): that of the interface, with a suffix or
   * without.
   */
  get label(): string | undefined {
    return (this.$decoded(addressSchema) as Address | undefined)?.label;
  }

  /** Who made the address. */
  get proto(): number | undefined {
    const at = this.$find(11, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** All flags. */
  get flags(): number | undefined {
    const at = this.$find(8, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Metric of the route to the prefix. */
  get rtPriority(): number | undefined {
    const at = this.$find(9, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  #cacheinfo: AddressCacheinfoCursor | undefined;
  /** Lifetimes. */
  get cacheinfo(): AddressCacheinfoCursor | undefined {
    this.#cacheinfo ??= new AddressCacheinfoCursor();
    return this.$enter(6, this.#cacheinfo);
  }
}

// Generated from formats/rtnl_neigh.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';

/** A {@link Cursor} over a `NeighbourCacheinfo`. */
export class NeighbourCacheinfoCursor extends Cursor {
  protected override readonly $size = 16;
  protected override readonly $isSet: boolean = false;

  /** Hundredths of a second since it was confirmed. */
  get confirmed(): number {
    return this.$view.getUint32(this.$start, this.$little);
  }

  /** Hundredths of a second since it was used. */
  get used(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }

  /** Hundredths of a second since it was changed. */
  get updated(): number {
    return this.$view.getUint32(this.$start + 8, this.$little);
  }

  /** References to the entry. */
  get refcnt(): number {
    return this.$view.getUint32(this.$start + 12, this.$little);
  }
}

/** A {@link Cursor} over a `Neighbour`. */
export class NeighbourCursor extends Cursor {
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

  /** State of the entry. */
  get state(): number {
    return this.$view.getUint16(this.$start + 8, this.$little);
  }

  /** Flags of the entry; more of them in `flags_ext`. */
  get flagsByte(): number {
    return this.$view.getUint8(this.$start + 10);
  }

  /** Type of the route to it. */
  get type(): number {
    return this.$view.getUint8(this.$start + 11);
  }

  /**
   * Address of the neighbour; in a forwarding database of a VXLAN device
   * that of the tunnel end.
   */
  get dst(): Uint8Array | undefined {
    return this.$bytesOf(1);
  }

  /** Link-layer address. */
  get lladdr(): Uint8Array | undefined {
    return this.$bytesOf(2);
  }

  /** Probes sent without an answer. */
  get probes(): number | undefined {
    const at = this.$find(4, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  #cacheinfo: NeighbourCacheinfoCursor | undefined;
  /** Age and use of the entry. */
  get cacheinfo(): NeighbourCacheinfoCursor | undefined {
    this.#cacheinfo ??= new NeighbourCacheinfoCursor();
    return this.$enter(3, this.#cacheinfo);
  }

  /** Who made the entry. */
  get protocol(): number | undefined {
    const at = this.$find(12, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Flags beyond the first eight. */
  get flagsExt(): number | undefined {
    const at = this.$find(15, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Interface index of the bridge. */
  get master(): number | undefined {
    const at = this.$find(9, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** VLAN. */
  get vlan(): number | undefined {
    const at = this.$find(5, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** Destination port of a VXLAN tunnel. */
  get port(): number | undefined {
    const at = this.$find(6, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, false);
  }

  /** VXLAN network identifier. */
  get vni(): number | undefined {
    const at = this.$find(7, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Interface index that a VXLAN tunnel goes out by. */
  get viaIfindex(): number | undefined {
    const at = this.$find(8, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** VXLAN network identifier that the packet came with. */
  get srcVni(): number | undefined {
    const at = this.$find(11, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Network namespace of the tunnel. */
  get linkNetnsid(): number | undefined {
    const at = this.$find(10, 4);
    return at < 0 ? undefined : this.$view.getInt32(at, this.$little);
  }

  /** Identifier of a nexthop object. */
  get nhId(): number | undefined {
    const at = this.$find(13, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Further properties of a forwarding entry, nested attributes. */
  get fdbExtAttrs(): Uint8Array | undefined {
    return this.$bytesOf(14);
  }

  /** States that a flush request is for. */
  get ndmStateMask(): number | undefined {
    const at = this.$find(16, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** Flags that a flush request is for. */
  get ndmFlagsMask(): number | undefined {
    const at = this.$find(17, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }
}

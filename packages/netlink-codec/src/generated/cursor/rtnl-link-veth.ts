// Generated from formats/rtnl_link_veth.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { vethPeerSchema } from '../schema/rtnl-link-veth.ts';
import type { VethPeer } from '../types/rtnl-link-veth.ts';

/** A {@link Cursor} over a `VethPeer`. */
export class VethPeerCursor extends Cursor {
  protected override readonly $size = 16;
  protected override readonly $isSet: boolean = true;

  /** Unspec. */
  get family(): number {
    return this.$view.getUint8(this.$start);
  }

  get reserved(): number {
    return this.$view.getUint8(this.$start + 1);
  }

  /** Hardware type; 0. */
  get type(): number {
    return this.$view.getUint16(this.$start + 2, this.$little);
  }

  /** Interface index; 0 for one that the kernel chooses. */
  get index(): number {
    return this.$view.getInt32(this.$start + 4, this.$little);
  }

  /** State and properties (`IFF_*`). */
  get flags(): number {
    return this.$view.getUint32(this.$start + 8, this.$little);
  }

  /** The flags that shall change. */
  get change(): number {
    return this.$view.getUint32(this.$start + 12, this.$little);
  }

  /** Its network namespace, by its id in that of the request. */
  get targetNetnsid(): number | undefined {
    const at = this.$find(46, 4);
    return at < 0 ? undefined : this.$view.getInt32(at, this.$little);
  }

  /** Its network namespace, by a process in it. */
  get netNsPid(): number | undefined {
    const at = this.$find(19, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Its network namespace, by a descriptor. */
  get netNsFd(): number | undefined {
    const at = this.$find(28, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Name. */
  get ifname(): string | undefined {
    return (this.$decoded(vethPeerSchema) as VethPeer | undefined)?.ifname;
  }

  /** Link-layer address. */
  get address(): Uint8Array | undefined {
    return this.$bytesOf(1);
  }

  /** Link-layer broadcast address. */
  get broadcast(): Uint8Array | undefined {
    return this.$bytesOf(2);
  }

  /** Length of the transmit queue in packets. */
  get txqlen(): number | undefined {
    const at = this.$find(13, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Who says whether it is operational. */
  get linkmode(): number | undefined {
    const at = this.$find(17, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Largest packet in bytes. */
  get mtu(): number | undefined {
    const at = this.$find(4, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Group of interfaces that it belongs to. */
  get group(): number | undefined {
    const at = this.$find(27, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Transmit queues. */
  get numTxQueues(): number | undefined {
    const at = this.$find(31, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Receive queues. */
  get numRxQueues(): number | undefined {
    const at = this.$find(32, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Segments of the largest packet to be segmented later. */
  get gsoMaxSegs(): number | undefined {
    const at = this.$find(40, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Bytes of the largest packet to be segmented later. */
  get gsoMaxSize(): number | undefined {
    const at = this.$find(41, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Bytes of the largest packet put together on receipt. */
  get groMaxSize(): number | undefined {
    const at = this.$find(58, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** The same as `gso_max_size`, for IPv4. */
  get gsoIpv4MaxSize(): number | undefined {
    const at = this.$find(63, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** The same as `gro_max_size`, for IPv4. */
  get groIpv4MaxSize(): number | undefined {
    const at = this.$find(64, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }
}

/** A {@link Cursor} over a `LinkVeth`. */
export class LinkVethCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  #peer: VethPeerCursor | undefined;
  /** The other end. */
  get peer(): VethPeerCursor | undefined {
    this.#peer ??= new VethPeerCursor();
    return this.$enter(1, this.#peer);
  }
}

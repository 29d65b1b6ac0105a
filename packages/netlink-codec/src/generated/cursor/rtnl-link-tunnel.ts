// Generated from formats/rtnl_link_tunnel.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';

/** A {@link Cursor} over a `LinkGre`. */
export class LinkGreCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Interface index that packets go out by. */
  get link(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Flags of packets that come in (GRE_*), big-endian. */
  get iflags(): number | undefined {
    const at = this.$find(2, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, false);
  }

  /** Flags of packets that go out (GRE_*), big-endian. */
  get oflags(): number | undefined {
    const at = this.$find(3, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, false);
  }

  /** Key of packets that come in. */
  get ikey(): number | undefined {
    const at = this.$find(4, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, false);
  }

  /** Key of packets that go out. */
  get okey(): number | undefined {
    const at = this.$find(5, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, false);
  }

  /** Own address. */
  get local(): Uint8Array | undefined {
    return this.$bytesOf(6);
  }

  /** Address of the other end. */
  get remote(): Uint8Array | undefined {
    return this.$bytesOf(7);
  }

  /** TTL or hop limit; 0 for that of the packet. */
  get ttl(): number | undefined {
    const at = this.$find(8, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Type of service or traffic class; 1 for that of the packet. */
  get tos(): number | undefined {
    const at = this.$find(9, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get encapLimit(): number | undefined {
    const at = this.$find(11, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Traffic class and flow label, big-endian. */
  get flowinfo(): number | undefined {
    const at = this.$find(12, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, false);
  }

  get pmtudisc(): number | undefined {
    const at = this.$find(10, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get fwmark(): number | undefined {
    const at = this.$find(20, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get flags(): number | undefined {
    const at = this.$find(13, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get encapType(): number | undefined {
    const at = this.$find(14, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  get encapSport(): number | undefined {
    const at = this.$find(16, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, false);
  }

  get encapDport(): number | undefined {
    const at = this.$find(17, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, false);
  }

  get encapFlags(): number | undefined {
    const at = this.$find(15, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  get ignoreDf(): number | undefined {
    const at = this.$find(19, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Destinations come with the packets. */
  get collectMetadata(): boolean {
    return this.offsetOf(18) >= 0;
  }

  get erspanVer(): number | undefined {
    const at = this.$find(22, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get erspanIndex(): number | undefined {
    const at = this.$find(21, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get erspanDir(): number | undefined {
    const at = this.$find(23, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get erspanHwid(): number | undefined {
    const at = this.$find(24, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }
}

/** A {@link Cursor} over a `LinkIptun`. */
export class LinkIptunCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Interface index that packets go out by. */
  get link(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Own address. */
  get local(): Uint8Array | undefined {
    return this.$bytesOf(2);
  }

  /** Address of the other end. */
  get remote(): Uint8Array | undefined {
    return this.$bytesOf(3);
  }

  /** TTL or hop limit; 0 for that of the packet. */
  get ttl(): number | undefined {
    const at = this.$find(4, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Type of service or traffic class; 1 for that of the packet. */
  get tos(): number | undefined {
    const at = this.$find(5, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get encapLimit(): number | undefined {
    const at = this.$find(6, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Traffic class and flow label, big-endian. */
  get flowinfo(): number | undefined {
    const at = this.$find(7, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, false);
  }

  get pmtudisc(): number | undefined {
    const at = this.$find(10, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Protocol inside; 0 for any. */
  get proto(): number | undefined {
    const at = this.$find(9, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Flags of the tunnel; in sit only 16 bits count. */
  get flags(): number | undefined {
    const at = this.$find(8, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get fwmark(): number | undefined {
    const at = this.$find(20, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get n6rdPrefix(): Uint8Array | undefined {
    return this.$bytesOf(11);
  }

  get n6rdRelayPrefix(): number | undefined {
    const at = this.$find(12, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, false);
  }

  get n6rdPrefixlen(): number | undefined {
    const at = this.$find(13, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  get n6rdRelayPrefixlen(): number | undefined {
    const at = this.$find(14, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  get encapType(): number | undefined {
    const at = this.$find(15, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  get encapSport(): number | undefined {
    const at = this.$find(17, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, false);
  }

  get encapDport(): number | undefined {
    const at = this.$find(18, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, false);
  }

  get encapFlags(): number | undefined {
    const at = this.$find(16, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  get collectMetadata(): boolean {
    return this.offsetOf(19) >= 0;
  }
}

// Generated from formats/rtnl_link_vxlan.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';

/** A {@link Cursor} over a `VxlanPortRange`. */
export class VxlanPortRangeCursor extends Cursor {
  protected override readonly $size = 4;
  protected override readonly $isSet: boolean = false;

  /** First port. */
  get low(): number {
    return this.$view.getUint16(this.$start, false);
  }

  /** Last port. */
  get high(): number {
    return this.$view.getUint16(this.$start + 2, false);
  }
}

/** A {@link Cursor} over a `LinkVxlan`. */
export class LinkVxlanCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Network identifier. */
  get id(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Multicast group or other end. */
  get group(): Uint8Array | undefined {
    return this.$bytesOf(2);
  }

  /** The same in IPv6. */
  get group6(): Uint8Array | undefined {
    return this.$bytesOf(16);
  }

  /** Interface index that the tunnel goes out by. */
  get link(): number | undefined {
    const at = this.$find(3, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Own end. */
  get local(): Uint8Array | undefined {
    return this.$bytesOf(4);
  }

  /** The same in IPv6. */
  get local6(): Uint8Array | undefined {
    return this.$bytesOf(17);
  }

  /** Outer TTL; 0 for the default. */
  get ttl(): number | undefined {
    const at = this.$find(5, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: the TTL of the inner packet. */
  get ttlInherit(): number | undefined {
    const at = this.$find(28, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Outer type of service; 1 for that of the inner packet. */
  get tos(): number | undefined {
    const at = this.$find(6, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Outer flag "do not fragment". */
  get df(): number | undefined {
    const at = this.$find(29, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Outer IPv6 flow label. */
  get label(): number | undefined {
    const at = this.$find(26, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, false);
  }

  /** Where the flow label comes from. */
  get labelPolicy(): number | undefined {
    const at = this.$find(32, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** 1: tunnel ends are learned. */
  get learning(): number | undefined {
    const at = this.$find(7, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: neighbour requests are answered. */
  get proxy(): number | undefined {
    const at = this.$find(11, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: routes are short-cut. */
  get rsc(): number | undefined {
    const at = this.$find(12, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: unknown link-layer addresses are reported. */
  get l2miss(): number | undefined {
    const at = this.$find(13, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: unknown IP addresses are reported. */
  get l3miss(): number | undefined {
    const at = this.$find(14, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: tunnels are set by routes or filters. */
  get collectMetadata(): number | undefined {
    const at = this.$find(25, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Seconds after which a forwarding entry goes. */
  get ageing(): number | undefined {
    const at = this.$find(8, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Most forwarding entries; 0 for no limit. */
  get limit(): number | undefined {
    const at = this.$find(9, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Destination port. */
  get port(): number | undefined {
    const at = this.$find(15, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, false);
  }

  /** 1: UDP checksums in IPv4. */
  get udpCsum(): number | undefined {
    const at = this.$find(18, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: no UDP checksums in IPv6 on the way out. */
  get udpZeroCsum6Tx(): number | undefined {
    const at = this.$find(19, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: packets without them are accepted. */
  get udpZeroCsum6Rx(): number | undefined {
    const at = this.$find(20, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: remote checksum offload on the way out. */
  get remcsumTx(): number | undefined {
    const at = this.$find(21, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: remote checksum offload on the way in. */
  get remcsumRx(): number | undefined {
    const at = this.$find(22, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: packets to an own end do not leave the host. */
  get localbypass(): number | undefined {
    const at = this.$find(31, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  #portRange: VxlanPortRangeCursor | undefined;
  /** Source ports. */
  get portRange(): VxlanPortRangeCursor | undefined {
    this.#portRange ??= new VxlanPortRangeCursor();
    return this.$enter(10, this.#portRange);
  }

  /** Group policy. */
  get gbp(): boolean {
    return this.offsetOf(23) >= 0;
  }

  /** Generic protocol extension. */
  get gpe(): boolean {
    return this.offsetOf(27) >= 0;
  }

  /** Remote checksums are not kept partial. */
  get remcsumNopartial(): boolean {
    return this.offsetOf(24) >= 0;
  }

  /** 1: network identifiers are filtered. */
  get vnifilter(): number | undefined {
    const at = this.$find(30, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Header bits that are accepted though reserved; 8 bytes. */
  get reservedBits(): Uint8Array | undefined {
    return this.$bytesOf(33);
  }

  /** 1: multicast is routed. */
  get mcRoute(): number | undefined {
    const at = this.$find(34, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }
}

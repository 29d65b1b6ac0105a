// Generated from formats/rtnl_link_geneve.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';

/** A {@link Cursor} over a `GenevePortRange`. */
export class GenevePortRangeCursor extends Cursor {
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

/** A {@link Cursor} over a `LinkGeneve`. */
export class LinkGeneveCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Virtual network identifier. */
  get id(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get remote(): Uint8Array | undefined {
    return this.$bytesOf(2);
  }

  get remote6(): Uint8Array | undefined {
    return this.$bytesOf(7);
  }

  get ttl(): number | undefined {
    const at = this.$find(3, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get tos(): number | undefined {
    const at = this.$find(4, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get df(): number | undefined {
    const at = this.$find(13, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Flow label, big-endian. */
  get label(): number | undefined {
    const at = this.$find(11, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, false);
  }

  /** UDP port, big-endian. */
  get port(): number | undefined {
    const at = this.$find(5, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, false);
  }

  get collectMetadata(): boolean {
    return this.offsetOf(6) >= 0;
  }

  get udpCsum(): number | undefined {
    const at = this.$find(8, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get udpZeroCsum6Tx(): number | undefined {
    const at = this.$find(9, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get udpZeroCsum6Rx(): number | undefined {
    const at = this.$find(10, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get ttlInherit(): number | undefined {
    const at = this.$find(12, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get innerProtoInherit(): boolean {
    return this.offsetOf(14) >= 0;
  }

  #portRange: GenevePortRangeCursor | undefined;
  /** Source ports. */
  get portRange(): GenevePortRangeCursor | undefined {
    this.#portRange ??= new GenevePortRangeCursor();
    return this.$enter(15, this.#portRange);
  }

  /** Tell receivers how to put packets together. */
  get groHint(): boolean {
    return this.offsetOf(16) >= 0;
  }

  /** IPv4 address of this end. */
  get local(): Uint8Array | undefined {
    return this.$bytesOf(17);
  }

  /** IPv6 address of this end. */
  get local6(): Uint8Array | undefined {
    return this.$bytesOf(18);
  }
}

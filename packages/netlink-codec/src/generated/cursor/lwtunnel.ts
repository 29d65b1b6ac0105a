// Generated from formats/lwtunnel.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';

/** A {@link Cursor} over a `EncapMpls`. */
export class EncapMplsCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /**
   * Label stack to push: 4 bytes a label, big-endian, the last with its
   * bottom-of-stack bit.
   */
  get dst(): Uint8Array | undefined {
    return this.$bytesOf(1);
  }

  /** TTL of the labels; absent for that of the packet. */
  get ttl(): number | undefined {
    const at = this.$find(2, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }
}

/** A {@link Cursor} over a `EncapIp`. */
export class EncapIpCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Tunnel key. */
  get id(): bigint | undefined {
    const at = this.$find(1, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, false);
  }

  /** Outer destination. */
  get dst(): Uint8Array | undefined {
    return this.$bytesOf(2);
  }

  /** Outer source. */
  get src(): Uint8Array | undefined {
    return this.$bytesOf(3);
  }

  /** Outer type of service. */
  get tos(): number | undefined {
    const at = this.$find(5, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Outer TTL. */
  get ttl(): number | undefined {
    const at = this.$find(4, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Tunnel flags (`TUNNEL_*`), big-endian. */
  get flags(): number | undefined {
    const at = this.$find(6, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, false);
  }

  /** Options of the tunnel protocol, nested attributes. */
  get opts(): Uint8Array | undefined {
    return this.$bytesOf(8);
  }
}

/** A {@link Cursor} over a `EncapIp6`. */
export class EncapIp6Cursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Tunnel key. */
  get id(): bigint | undefined {
    const at = this.$find(1, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, false);
  }

  /** Outer destination. */
  get dst(): Uint8Array | undefined {
    return this.$bytesOf(2);
  }

  /** Outer source. */
  get src(): Uint8Array | undefined {
    return this.$bytesOf(3);
  }

  /** Outer traffic class. */
  get tc(): number | undefined {
    const at = this.$find(5, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Outer hop limit. */
  get hoplimit(): number | undefined {
    const at = this.$find(4, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Tunnel flags (`TUNNEL_*`), big-endian. */
  get flags(): number | undefined {
    const at = this.$find(6, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, false);
  }

  /** Options of the tunnel protocol, nested attributes. */
  get opts(): Uint8Array | undefined {
    return this.$bytesOf(8);
  }
}

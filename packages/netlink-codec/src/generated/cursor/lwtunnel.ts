// Generated from formats/lwtunnel.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { encapOptionsSchema } from '../schema/lwtunnel.ts';
import type { EncapGeneveOption, EncapOptions } from '../types/lwtunnel.ts';

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

/** A {@link Cursor} over a `EncapGeneveOption`. */
export class EncapGeneveOptionCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  get class(): number | undefined {
    const at = this.$find(1, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, false);
  }

  get type(): number | undefined {
    const at = this.$find(2, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get data(): Uint8Array | undefined {
    return this.$bytesOf(3);
  }
}

/** A {@link Cursor} over a `EncapVxlanOption`. */
export class EncapVxlanOptionCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Group policy. */
  get gbp(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }
}

/** A {@link Cursor} over a `EncapErspanOption`. */
export class EncapErspanOptionCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  get ver(): number | undefined {
    const at = this.$find(1, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get index(): number | undefined {
    const at = this.$find(2, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, false);
  }

  get dir(): number | undefined {
    const at = this.$find(3, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get hwid(): number | undefined {
    const at = this.$find(4, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }
}

/** A {@link Cursor} over a `EncapOptions`. */
export class EncapOptionsCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  get geneve(): EncapGeneveOption[] | undefined {
    return (this.$decoded(encapOptionsSchema) as EncapOptions | undefined)?.geneve;
  }

  #vxlan: EncapVxlanOptionCursor | undefined;
  get vxlan(): EncapVxlanOptionCursor | undefined {
    this.#vxlan ??= new EncapVxlanOptionCursor();
    return this.$enter(2, this.#vxlan);
  }

  #erspan: EncapErspanOptionCursor | undefined;
  get erspan(): EncapErspanOptionCursor | undefined {
    this.#erspan ??= new EncapErspanOptionCursor();
    return this.$enter(3, this.#erspan);
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

  #opts: EncapOptionsCursor | undefined;
  /** Options of the tunnel protocol, nested attributes. */
  get opts(): EncapOptionsCursor | undefined {
    this.#opts ??= new EncapOptionsCursor();
    return this.$enter(8, this.#opts);
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

  #opts: EncapOptionsCursor | undefined;
  /** Options of the tunnel protocol, nested attributes. */
  get opts(): EncapOptionsCursor | undefined {
    this.#opts ??= new EncapOptionsCursor();
    return this.$enter(8, this.#opts);
  }
}

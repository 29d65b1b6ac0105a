// Generated from formats/lwtunnel_seg6.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { encapSeg6LocalSchema, seg6EncapSchema, seg6LocalBpfSchema } from '../schema/lwtunnel-seg6.ts';
import type { EncapSeg6Local, Seg6Encap, Seg6LocalBpf, SegmentRoutingHeader } from '../types/lwtunnel-seg6.ts';

/** A {@link Cursor} over a `Seg6Encap`. */
export class Seg6EncapCursor extends Cursor {
  protected override readonly $size = 4;
  protected override readonly $isSet: boolean = false;

  /** How the header is put in. */
  get mode(): number {
    return this.$view.getInt32(this.$start, this.$little);
  }

  /** Segment routing header. */
  get header(): SegmentRoutingHeader | undefined {
    return (this.$decoded(seg6EncapSchema) as Seg6Encap | undefined)?.header;
  }
}

/** A {@link Cursor} over a `EncapSeg6`. */
export class EncapSeg6Cursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  #srh: Seg6EncapCursor | undefined;
  /** Mode and segment routing header. */
  get srh(): Seg6EncapCursor | undefined {
    this.#srh ??= new Seg6EncapCursor();
    return this.$enter(1, this.#srh);
  }

  /** Source of the outer header. */
  get src(): Uint8Array | undefined {
    return this.$bytesOf(2);
  }
}

/** A {@link Cursor} over a `Seg6LocalBpf`. */
export class Seg6LocalBpfCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Number, or in a request the file descriptor, of the program. */
  get prog(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Name of the program. */
  get name(): string | undefined {
    return (this.$decoded(seg6LocalBpfSchema) as Seg6LocalBpf | undefined)?.name;
  }
}

/** A {@link Cursor} over a `Seg6LocalCounters`. */
export class Seg6LocalCountersCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Packets. */
  get packets(): bigint | undefined {
    const at = this.$find(2, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Bytes. */
  get bytes(): bigint | undefined {
    const at = this.$find(3, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Errors. */
  get errors(): bigint | undefined {
    const at = this.$find(4, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }
}

/** A {@link Cursor} over a `Seg6LocalFlavors`. */
export class Seg6LocalFlavorsCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Bit n stands for flavor n. */
  get operation(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Bits of the locator block. */
  get lcblockBits(): number | undefined {
    const at = this.$find(2, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Bits of node and function. */
  get lcnodeFnBits(): number | undefined {
    const at = this.$find(3, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }
}

/** A {@link Cursor} over a `EncapSeg6Local`. */
export class EncapSeg6LocalCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** What is done with the packet. */
  get action(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Header that is put in. */
  get srh(): SegmentRoutingHeader | undefined {
    return (this.$decoded(encapSeg6LocalSchema) as EncapSeg6Local | undefined)?.srh;
  }

  /** Routing table. */
  get table(): number | undefined {
    const at = this.$find(3, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Routing table of a VRF. */
  get vrftable(): number | undefined {
    const at = this.$find(9, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** IPv4 nexthop. */
  get nh4(): Uint8Array | undefined {
    return this.$bytesOf(4);
  }

  /** IPv6 nexthop. */
  get nh6(): Uint8Array | undefined {
    return this.$bytesOf(5);
  }

  /** Interface that the packet comes in by. */
  get iif(): number | undefined {
    const at = this.$find(6, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Interface that the packet goes out by. */
  get oif(): number | undefined {
    const at = this.$find(7, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  #bpf: Seg6LocalBpfCursor | undefined;
  /** BPF program. */
  get bpf(): Seg6LocalBpfCursor | undefined {
    this.#bpf ??= new Seg6LocalBpfCursor();
    return this.$enter(8, this.#bpf);
  }

  #counters: Seg6LocalCountersCursor | undefined;
  /** Counters. */
  get counters(): Seg6LocalCountersCursor | undefined {
    this.#counters ??= new Seg6LocalCountersCursor();
    return this.$enter(10, this.#counters);
  }

  #flavors: Seg6LocalFlavorsCursor | undefined;
  /** Flavors of the action. */
  get flavors(): Seg6LocalFlavorsCursor | undefined {
    this.#flavors ??= new Seg6LocalFlavorsCursor();
    return this.$enter(11, this.#flavors);
  }
}

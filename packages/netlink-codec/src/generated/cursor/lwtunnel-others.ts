// Generated from formats/lwtunnel_others.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { bpfProgramSchema, ioam6TraceSchema } from '../schema/lwtunnel-others.ts';
import type { BpfProgram, Ioam6Trace } from '../types/lwtunnel-others.ts';

/** A {@link Cursor} over a `EncapIla`. */
export class EncapIlaCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Locator that takes the place of the upper half of the address. */
  get locator(): bigint | undefined {
    const at = this.$find(1, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, false);
  }

  /** How checksums stay right. */
  get csumMode(): number | undefined {
    const at = this.$find(7, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Type of the identifier. */
  get identType(): number | undefined {
    const at = this.$find(8, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Where it is done. */
  get hookType(): number | undefined {
    const at = this.$find(9, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }
}

/** A {@link Cursor} over a `BpfProgram`. */
export class BpfProgramCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** File descriptor, in a request. */
  get fd(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Name. */
  get name(): string | undefined {
    return (this.$decoded(bpfProgramSchema) as BpfProgram | undefined)?.name;
  }
}

/** A {@link Cursor} over a `EncapBpf`. */
export class EncapBpfCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  #in: BpfProgramCursor | undefined;
  /** For packets that come in. */
  get in(): BpfProgramCursor | undefined {
    this.#in ??= new BpfProgramCursor();
    return this.$enter(1, this.#in);
  }

  #out: BpfProgramCursor | undefined;
  /** For packets that go out. */
  get out(): BpfProgramCursor | undefined {
    this.#out ??= new BpfProgramCursor();
    return this.$enter(2, this.#out);
  }

  #xmit: BpfProgramCursor | undefined;
  /** For packets on their way out of an interface. */
  get xmit(): BpfProgramCursor | undefined {
    this.#xmit ??= new BpfProgramCursor();
    return this.$enter(3, this.#xmit);
  }

  /** Bytes that the last one may put in front. */
  get xmitHeadroom(): number | undefined {
    const at = this.$find(4, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }
}

/** A {@link Cursor} over a `EncapRpl`. */
export class EncapRplCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Source routing header (RFC 6554). */
  get srh(): Uint8Array | undefined {
    return this.$bytesOf(1);
  }
}

/** A {@link Cursor} over a `Ioam6Trace`. */
export class Ioam6TraceCursor extends Cursor {
  protected override readonly $size = 8;
  protected override readonly $isSet: boolean = false;

  /** Namespace, big-endian. */
  get namespaceId(): number {
    return this.$view.getUint16(this.$start, false);
  }

  /** Length of node data and flags, in the order of the compiler. */
  get nodelenFlags(): number {
    return this.$view.getUint8(this.$start + 2);
  }

  /** Length that remains, in units of 4 bytes. */
  get remlen(): number {
    return this.$view.getUint8(this.$start + 3);
  }

  /** What nodes put in, big-endian. */
  get type(): number {
    return this.$view.getUint32(this.$start + 4, false);
  }

  /** Data of the nodes. */
  get data(): Uint8Array | undefined {
    return (this.$decoded(ioam6TraceSchema) as Ioam6Trace | undefined)?.data;
  }
}

/** A {@link Cursor} over a `EncapIoam6`. */
export class EncapIoam6Cursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Packets that get it … */
  get freqK(): number | undefined {
    const at = this.$find(4, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** … out of how many. */
  get freqN(): number | undefined {
    const at = this.$find(5, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** How the header is put in. */
  get mode(): number | undefined {
    const at = this.$find(1, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Outer destination. */
  get dst(): Uint8Array | undefined {
    return this.$bytesOf(2);
  }

  /** Source of the outer header. */
  get src(): Uint8Array | undefined {
    return this.$bytesOf(6);
  }

  #trace: Ioam6TraceCursor | undefined;
  /** Trace header. */
  get trace(): Ioam6TraceCursor | undefined {
    this.#trace ??= new Ioam6TraceCursor();
    return this.$enter(3, this.#trace);
  }
}

/** A {@link Cursor} over a `EncapXfrm`. */
export class EncapXfrmCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Identifier of the interface that policies go by. */
  get ifId(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Interface index. */
  get link(): number | undefined {
    const at = this.$find(2, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }
}

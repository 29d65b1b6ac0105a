// Generated from formats/unix_diag.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { unixDiagMessageSchema } from '../schema/unix-diag.ts';
import type { UnixDiagMessage } from '../types/unix-diag.ts';

/** A {@link Cursor} over a `UnixDiagVfs`. */
export class UnixDiagVfsCursor extends Cursor {
  protected override readonly $size = 8;
  protected override readonly $isSet: boolean = false;

  /** Inode of the file. */
  get inode(): number {
    return this.$view.getUint32(this.$start, this.$little);
  }

  /** Device of the file. */
  get device(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }
}

/** A {@link Cursor} over a `UnixDiagRqlen`. */
export class UnixDiagRqlenCursor extends Cursor {
  protected override readonly $size = 8;
  protected override readonly $isSet: boolean = false;

  /**
   * Bytes received and not yet read; of a listener connections not yet
   * accepted.
   */
  get rqueue(): number {
    return this.$view.getUint32(this.$start, this.$little);
  }

  /**
   * Bytes that may be sent; of a listener the most connections that may
   * wait.
   */
  get wqueue(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }
}

/** A {@link Cursor} over a `UnixDiagMessage`. */
export class UnixDiagMessageCursor extends Cursor {
  protected override readonly $size = 16;
  protected override readonly $isSet: boolean = true;

  /** Address family. */
  get family(): number {
    return this.$view.getUint8(this.$start);
  }

  /** Type. */
  get type(): number {
    return this.$view.getUint8(this.$start + 1);
  }

  /** State, numbered as for TCP. */
  get state(): number {
    return this.$view.getUint8(this.$start + 2);
  }

  get reserved(): number {
    return this.$view.getUint8(this.$start + 3);
  }

  /** Inode of the socket. */
  get inode(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }

  /** Identifies the socket for as long as it lives. */
  get cookie(): Uint8Array | undefined {
    return (this.$decoded(unixDiagMessageSchema) as UnixDiagMessage | undefined)?.cookie;
  }

  /** Path, or name that begins with a NUL byte. */
  get name(): Uint8Array | undefined {
    return this.$bytesOf(0);
  }

  #vfs: UnixDiagVfsCursor | undefined;
  /** The file of the path. */
  get vfs(): UnixDiagVfsCursor | undefined {
    this.#vfs ??= new UnixDiagVfsCursor();
    return this.$enter(1, this.#vfs);
  }

  /** Inode of the peer. */
  get peer(): number | undefined {
    const at = this.$find(2, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Inodes of connections not yet accepted; 0 where there is none. */
  get icons(): number[] | undefined {
    return (this.$decoded(unixDiagMessageSchema) as UnixDiagMessage | undefined)?.icons;
  }

  #rqlen: UnixDiagRqlenCursor | undefined;
  /** Queues. */
  get rqlen(): UnixDiagRqlenCursor | undefined {
    this.#rqlen ??= new UnixDiagRqlenCursor();
    return this.$enter(4, this.#rqlen);
  }

  /** Memory use, in the order of SK_MEMINFO_*. */
  get meminfo(): number[] | undefined {
    return (this.$decoded(unixDiagMessageSchema) as UnixDiagMessage | undefined)?.meminfo;
  }

  /** Directions that are shut down: 1 receiving, 2 sending. */
  get shutdown(): number | undefined {
    const at = this.$find(6, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** User who owns the socket. */
  get uid(): number | undefined {
    const at = this.$find(7, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }
}

// Generated from formats/unix_diag_request.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { unixDiagRequestSchema } from '../schema/unix-diag-request.ts';
import type { UnixDiagRequest } from '../types/unix-diag-request.ts';

/** A {@link Cursor} over a `UnixDiagRequest`. */
export class UnixDiagRequestCursor extends Cursor {
  protected override readonly $size = 24;
  protected override readonly $isSet: boolean = false;

  /** Address family. */
  get family(): number {
    return this.$view.getUint8(this.$start);
  }

  /** Always 0. */
  get protocol(): number {
    return this.$view.getUint8(this.$start + 1);
  }

  get reserved(): number {
    return this.$view.getUint16(this.$start + 2, this.$little);
  }

  /** States to list: bit n stands for state n. */
  get states(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }

  /** Inode of the socket that is meant; 0 for any. */
  get inode(): number {
    return this.$view.getUint32(this.$start + 8, this.$little);
  }

  /** What the answer shall contain. */
  get show(): number {
    return this.$view.getUint32(this.$start + 12, this.$little);
  }

  /** Identifies the socket; all ones for any. */
  get cookie(): Uint8Array | undefined {
    return (this.$decoded(unixDiagRequestSchema) as UnixDiagRequest | undefined)?.cookie;
  }
}

// Generated from formats/inet_diag_request.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { inetDiagRequestSchema } from '../schema/inet-diag-request.ts';
import type { InetDiagRequest } from '../types/inet-diag-request.ts';
import type { InetDiagSockid } from '../types/inet-diag.ts';

/** A {@link Cursor} over a `InetDiagRequest`. */
export class InetDiagRequestCursor extends Cursor {
  protected override readonly $size = 56;
  protected override readonly $isSet: boolean = true;

  /** Address family. */
  get family(): number {
    return this.$view.getUint8(this.$start);
  }

  /** Protocol. */
  get protocol(): number {
    return this.$view.getUint8(this.$start + 1);
  }

  /** What the answer shall contain: bit n - 1 stands for attribute n. */
  get extensions(): number {
    return this.$view.getUint8(this.$start + 2);
  }

  get reserved(): number {
    return this.$view.getUint8(this.$start + 3);
  }

  /** States to list: bit n stands for state n. */
  get states(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }

  /** The socket, to find or to close a single one. */
  get id(): InetDiagSockid | undefined {
    return (this.$decoded(inetDiagRequestSchema) as InetDiagRequest | undefined)?.id;
  }

  /** Program that chooses among the sockets. */
  get bytecode(): Uint8Array | undefined {
    return this.$bytesOf(1);
  }

  /** Storages to return, nested attributes. */
  get skBpfStorages(): Uint8Array | undefined {
    return this.$bytesOf(2);
  }

  /** Protocol, where its number does not fit into one byte. */
  get protocolAttribute(): number | undefined {
    const at = this.$find(3, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }
}

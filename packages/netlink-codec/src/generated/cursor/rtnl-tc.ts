// Generated from formats/rtnl_tc.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { trafficControlSchema } from '../schema/rtnl-tc.ts';
import type { TrafficControl } from '../types/rtnl-tc.ts';

/** A {@link Cursor} over a `TrafficControl`. */
export class TrafficControlCursor extends Cursor {
  protected override readonly $size = 20;
  protected override readonly $isSet: boolean = true;

  /** Address family; always unspec. */
  get family(): number {
    return this.$view.getUint8(this.$start);
  }

  get reserved1(): number {
    return this.$view.getUint8(this.$start + 1);
  }

  get reserved2(): number {
    return this.$view.getUint16(this.$start + 2, this.$little);
  }

  /** Interface index. */
  get ifindex(): number {
    return this.$view.getInt32(this.$start + 4, this.$little);
  }

  /** Identifier. */
  get handle(): number {
    return this.$view.getUint32(this.$start + 8, this.$little);
  }

  /** Identifier of what it hangs on. */
  get parent(): number {
    return this.$view.getUint32(this.$start + 12, this.$little);
  }

  /** References; of a filter priority and protocol. */
  get info(): number {
    return this.$view.getUint32(this.$start + 16, this.$little);
  }

  /** Name of the kind. */
  get kind(): string | undefined {
    return (this.$decoded(trafficControlSchema) as TrafficControl | undefined)?.kind;
  }

  /** Settings of the kind. */
  get options(): Uint8Array | undefined {
    return this.$bytesOf(2);
  }

  get ingressBlock(): number | undefined {
    const at = this.$find(13, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get egressBlock(): number | undefined {
    const at = this.$find(14, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get hwOffload(): number | undefined {
    const at = this.$find(12, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Number of the chain. */
  get chain(): number | undefined {
    const at = this.$find(11, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get stats2(): Uint8Array | undefined {
    return this.$bytesOf(7);
  }

  get stats(): Uint8Array | undefined {
    return this.$bytesOf(3);
  }

  get xstats(): Uint8Array | undefined {
    return this.$bytesOf(4);
  }
}

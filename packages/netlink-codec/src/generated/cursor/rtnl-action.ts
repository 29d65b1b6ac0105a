// Generated from formats/rtnl_action.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { trafficActionSchema } from '../schema/rtnl-action.ts';
import type { TrafficAction } from '../types/rtnl-action.ts';
import { Bitfield32Cursor } from './netlink-values.ts';

/** A {@link Cursor} over a `TrafficAction`. */
export class TrafficActionCursor extends Cursor {
  protected override readonly $size = 4;
  protected override readonly $isSet: boolean = true;

  /** Address family. */
  get family(): number {
    return this.$view.getUint8(this.$start);
  }

  get reserved1(): number {
    return this.$view.getUint8(this.$start + 1);
  }

  get reserved2(): number {
    return this.$view.getUint16(this.$start + 2, this.$little);
  }

  /** Actions, by number. */
  get rootTab(): Uint8Array | undefined {
    return this.$bytesOf(1);
  }

  #rootFlags: Bitfield32Cursor | undefined;
  get rootFlags(): Bitfield32Cursor | undefined {
    this.#rootFlags ??= new Bitfield32Cursor();
    return this.$enter(2, this.#rootFlags);
  }

  /** How many there are. */
  get rootCount(): number | undefined {
    const at = this.$find(3, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Most milliseconds since the last use. */
  get rootTimeDelta(): number | undefined {
    const at = this.$find(4, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get rootExtWarnMsg(): string | undefined {
    return (this.$decoded(trafficActionSchema) as TrafficAction | undefined)?.rootExtWarnMsg;
  }
}

// Generated from formats/netlink_values.ksy by "pnpm gen". Do not edit: edit the format.
import type { Struct } from '../../runtime/attribute.ts';

/** Bits together with the mask of those that are meant. */
export interface Bitfield32 extends Struct {
  /** u32 */
  value: number;
  /** u32 */
  selector: number;
}

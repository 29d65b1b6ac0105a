// Generated from formats/netlink_values.ksy by "pnpm gen". Do not edit: edit the format.
import type { Reader } from '../../runtime/reader.ts';
import { Bitfield32Value } from '../schema/netlink-values.ts';

/** Reads a {@link Bitfield32} that is regular. */
export function readBitfield32(reader: Reader, start: number, end: number): Bitfield32Value | undefined {
  if (end - start !== 8) return undefined;
  const { view, little } = reader;
  const value = new Bitfield32Value();
  value.value = view.getUint32(start, little);
  value.selector = view.getUint32(start + 4, little);
  return value;
}

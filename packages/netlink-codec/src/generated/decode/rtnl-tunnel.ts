// Generated from formats/rtnl_tunnel.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder } from '../../runtime/read-direct.ts';
import { type Reader, slice } from '../../runtime/reader.ts';
import { TunnelFilterValue } from '../schema/rtnl-tunnel.ts';

/** Reads a {@link TunnelFilter} that is regular. */
export function readTunnelFilter(reader: Reader, start: number, end: number): TunnelFilterValue | undefined {
  if (end - start < 8) return undefined;
  const { view, little } = reader;
  const value = new TunnelFilterValue();
  value.family = view.getUint8(start);
  value.flags = view.getUint8(start + 1);
  value.reserved = view.getUint16(start + 2, little);
  value.ifindex = view.getUint32(start + 4, little);
  let at = start + 8;
  let last = -1;
  let ordered = true;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 1:
        if (last >= 0) ordered = false;
        last = 0;
        value.entry = slice(reader, at + 4, stop);
        break;
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  return ordered || keepOrder(reader, start + 8, end, value) ? value : undefined;
}

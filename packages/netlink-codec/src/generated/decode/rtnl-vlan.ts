// Generated from formats/rtnl_vlan.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder } from '../../runtime/read-direct.ts';
import { type Reader, slice } from '../../runtime/reader.ts';
import { BridgeVlanValue } from '../schema/rtnl-vlan.ts';

/** Reads a {@link BridgeVlan} that is regular. */
export function readBridgeVlan(reader: Reader, start: number, end: number): BridgeVlanValue | undefined {
  if (end - start < 8) return undefined;
  const { view, little } = reader;
  const value = new BridgeVlanValue();
  value.family = view.getUint8(start);
  value.reserved1 = view.getUint8(start + 1);
  value.reserved2 = view.getUint16(start + 2, little);
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
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        value.globalOptions = slice(reader, at + 4, stop);
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

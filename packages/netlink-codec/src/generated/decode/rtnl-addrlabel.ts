// Generated from formats/rtnl_addrlabel.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder } from '../../runtime/read-direct.ts';
import { type Reader, slice } from '../../runtime/reader.ts';
import { AddressLabelValue } from '../schema/rtnl-addrlabel.ts';

/** Reads a {@link AddressLabel} that is regular. */
export function readAddressLabel(reader: Reader, start: number, end: number): AddressLabelValue | undefined {
  if (end - start < 12) return undefined;
  const { view, little } = reader;
  const value = new AddressLabelValue();
  value.family = view.getUint8(start);
  value.reserved = view.getUint8(start + 1);
  value.prefixlen = view.getUint8(start + 2);
  value.flags = view.getUint8(start + 3);
  value.index = view.getUint32(start + 4, little);
  value.seq = view.getUint32(start + 8, little);
  let at = start + 12;
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
        value.address = slice(reader, at + 4, stop);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 8) return undefined;
        value.label = view.getUint32(at + 4, little);
        break;
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  return ordered || keepOrder(reader, start + 12, end, value) ? value : undefined;
}

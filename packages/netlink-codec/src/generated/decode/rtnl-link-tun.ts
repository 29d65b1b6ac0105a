// Generated from formats/rtnl_link_tun.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder } from '../../runtime/read-direct.ts';
import type { Reader } from '../../runtime/reader.ts';
import { LinkTunValue } from '../schema/rtnl-link-tun.ts';

/** Reads a {@link LinkTun} that is regular. */
export function readLinkTun(reader: Reader, start: number, end: number): LinkTunValue | undefined {
  const { view, little } = reader;
  const value = new LinkTunValue();
  let at = start;
  let last = -1;
  let ordered = true;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 3:
        if (last >= 0) ordered = false;
        last = 0;
        if (length !== 5) return undefined;
        value.type = view.getUint8(at + 4);
        break;
      case 1:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 8) return undefined;
        value.owner = view.getUint32(at + 4, little);
        break;
      case 2:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 8) return undefined;
        value.group = view.getUint32(at + 4, little);
        break;
      case 4:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 5) return undefined;
        value.pi = view.getUint8(at + 4);
        break;
      case 5:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 5) return undefined;
        value.vnetHdr = view.getUint8(at + 4);
        break;
      case 6:
        if (last >= 5) ordered = false;
        last = 5;
        if (length !== 5) return undefined;
        value.persist = view.getUint8(at + 4);
        break;
      case 7:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 5) return undefined;
        value.multiQueue = view.getUint8(at + 4);
        break;
      case 8:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 8) return undefined;
        value.numQueues = view.getUint32(at + 4, little);
        break;
      case 9:
        if (last >= 8) ordered = false;
        last = 8;
        if (length !== 8) return undefined;
        value.numDisabledQueues = view.getUint32(at + 4, little);
        break;
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  return ordered || keepOrder(reader, start, end, value) ? value : undefined;
}

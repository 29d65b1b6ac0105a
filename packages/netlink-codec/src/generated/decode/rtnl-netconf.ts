// Generated from formats/rtnl_netconf.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder } from '../../runtime/read-direct.ts';
import type { Reader } from '../../runtime/reader.ts';
import { NetconfValue } from '../schema/rtnl-netconf.ts';

/** Reads a {@link Netconf} that is regular. */
export function readNetconf(reader: Reader, start: number, end: number): NetconfValue | undefined {
  if (end - start < 4) return undefined;
  const { view, little } = reader;
  const value = new NetconfValue();
  value.family = view.getUint8(start);
  value.reserved1 = view.getUint8(start + 1);
  value.reserved2 = view.getUint16(start + 2, little);
  let at = start + 4;
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
        if (length !== 8) return undefined;
        value.ifindex = view.getInt32(at + 4, little);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 8) return undefined;
        value.forwarding = view.getInt32(at + 4, little);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 8) return undefined;
        value.rpFilter = view.getInt32(at + 4, little);
        break;
      case 4:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 8) return undefined;
        value.mcForwarding = view.getInt32(at + 4, little);
        break;
      case 8:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 8) return undefined;
        value.bcForwarding = view.getInt32(at + 4, little);
        break;
      case 5:
        if (last >= 5) ordered = false;
        last = 5;
        if (length !== 8) return undefined;
        value.proxyNeigh = view.getInt32(at + 4, little);
        break;
      case 6:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 8) return undefined;
        value.ignoreRoutesWithLinkdown = view.getInt32(at + 4, little);
        break;
      case 7:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 8) return undefined;
        value.input = view.getInt32(at + 4, little);
        break;
      case 9:
        if (last >= 8) ordered = false;
        last = 8;
        if (length !== 8) return undefined;
        value.forceForwarding = view.getInt32(at + 4, little);
        break;
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  return ordered || keepOrder(reader, start + 4, end, value) ? value : undefined;
}

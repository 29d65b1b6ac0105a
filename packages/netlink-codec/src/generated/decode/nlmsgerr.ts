// Generated from formats/nlmsgerr.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder } from '../../runtime/read-direct.ts';
import type { Reader } from '../../runtime/reader.ts';
import { NetlinkPolicyValue } from '../schema/nlmsgerr.ts';

/** Reads a {@link NetlinkPolicy} that is regular. */
export function readNetlinkPolicy(reader: Reader, start: number, end: number): NetlinkPolicyValue | undefined {
  const { view, little } = reader;
  const value = new NetlinkPolicyValue();
  let at = start;
  let last = -1;
  let ordered = true;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 2:
        if (last >= 0) ordered = false;
        last = 0;
        if (length !== 12) return undefined;
        value.minValueS = view.getBigInt64(at + 4, little);
        break;
      case 3:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 12) return undefined;
        value.maxValueS = view.getBigInt64(at + 4, little);
        break;
      case 4:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 12) return undefined;
        value.minValueU = view.getBigUint64(at + 4, little);
        break;
      case 5:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 12) return undefined;
        value.maxValueU = view.getBigUint64(at + 4, little);
        break;
      case 1:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 8) return undefined;
        value.type = view.getUint32(at + 4, little);
        break;
      case 12:
        if (last >= 5) ordered = false;
        last = 5;
        if (length !== 12) return undefined;
        value.mask = view.getBigUint64(at + 4, little);
        break;
      case 6:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 8) return undefined;
        value.minLength = view.getUint32(at + 4, little);
        break;
      case 7:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 8) return undefined;
        value.maxLength = view.getUint32(at + 4, little);
        break;
      case 8:
        if (last >= 8) ordered = false;
        last = 8;
        if (length !== 8) return undefined;
        value.policyIdx = view.getUint32(at + 4, little);
        break;
      case 9:
        if (last >= 9) ordered = false;
        last = 9;
        if (length !== 8) return undefined;
        value.policyMaxtype = view.getUint32(at + 4, little);
        break;
      case 10:
        if (last >= 10) ordered = false;
        last = 10;
        if (length !== 8) return undefined;
        value.bitfield32Mask = view.getUint32(at + 4, little);
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

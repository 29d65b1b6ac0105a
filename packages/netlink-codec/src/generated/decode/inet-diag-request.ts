// Generated from formats/inet_diag_request.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, slice } from '../../runtime/reader.ts';
import { InetDiagRequestValue } from '../schema/inet-diag-request.ts';
import { inetDiagSockidSchema } from '../schema/inet-diag.ts';
import type { InetDiagSockid } from '../types/inet-diag.ts';
import { readInetDiagSockid } from './inet-diag.ts';

/** Reads a {@link InetDiagRequest} that is regular. */
export function readInetDiagRequest(reader: Reader, start: number, end: number): InetDiagRequestValue | undefined {
  if (end - start < 56) return undefined;
  const { view, little } = reader;
  const value = new InetDiagRequestValue();
  value.family = view.getUint8(start);
  value.protocol = view.getUint8(start + 1);
  value.extensions = view.getUint8(start + 2);
  value.reserved = view.getUint8(start + 3);
  value.states = view.getUint32(start + 4, little);
  const idValue = readInetDiagSockid(reader, start + 8, start + 56, value.family) ?? (readOther(reader, start + 8, start + 56, inetDiagSockidSchema, { family: value.family }) as InetDiagSockid | undefined);
  if (idValue === undefined) return undefined;
  value.id = idValue;
  let at = start + 56;
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
        value.bytecode = slice(reader, at + 4, stop);
        break;
      case 0x8002:
        if (last >= 1) ordered = false;
        last = 1;
        value.skBpfStorages = slice(reader, at + 4, stop);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 8) return undefined;
        value.protocolAttribute = view.getUint32(at + 4, little);
        break;
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  return ordered || keepOrder(reader, start + 56, end, value) ? value : undefined;
}

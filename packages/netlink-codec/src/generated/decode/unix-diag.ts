// Generated from formats/unix_diag.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, slice } from '../../runtime/reader.ts';
import { UnixDiagMessageValue, UnixDiagRqlenValue, UnixDiagVfsValue, unixDiagRqlenSchema, unixDiagVfsSchema } from '../schema/unix-diag.ts';
import type { UnixDiagRqlen, UnixDiagVfs } from '../types/unix-diag.ts';

/** Reads a {@link UnixDiagVfs} that is regular. */
export function readUnixDiagVfs(reader: Reader, start: number, end: number): UnixDiagVfsValue | undefined {
  if (end - start !== 8) return undefined;
  const { view, little } = reader;
  const value = new UnixDiagVfsValue();
  value.inode = view.getUint32(start, little);
  value.device = view.getUint32(start + 4, little);
  return value;
}

/** Reads a {@link UnixDiagRqlen} that is regular. */
export function readUnixDiagRqlen(reader: Reader, start: number, end: number): UnixDiagRqlenValue | undefined {
  if (end - start !== 8) return undefined;
  const { view, little } = reader;
  const value = new UnixDiagRqlenValue();
  value.rqueue = view.getUint32(start, little);
  value.wqueue = view.getUint32(start + 4, little);
  return value;
}

/** Reads a {@link UnixDiagMessage} that is regular. */
export function readUnixDiagMessage(reader: Reader, start: number, end: number): UnixDiagMessageValue | undefined {
  if (end - start < 16) return undefined;
  const { view, little } = reader;
  const value = new UnixDiagMessageValue();
  value.family = view.getUint8(start);
  value.type = view.getUint8(start + 1);
  value.state = view.getUint8(start + 2);
  value.reserved = view.getUint8(start + 3);
  value.inode = view.getUint32(start + 4, little);
  value.cookie = slice(reader, start + 8, start + 16);
  let at = start + 16;
  let last = -1;
  let ordered = true;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 0:
        if (last >= 0) ordered = false;
        last = 0;
        value.name = slice(reader, at + 4, stop);
        break;
      case 1: {
        if (last >= 1) ordered = false;
        last = 1;
        const vfsValue = readUnixDiagVfs(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, unixDiagVfsSchema) as UnixDiagVfs | undefined);
        if (vfsValue === undefined) return undefined;
        value.vfs = vfsValue;
        break;
      }
      case 2:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 8) return undefined;
        value.peer = view.getUint32(at + 4, little);
        break;
      case 3: {
        if (last >= 3) ordered = false;
        last = 3;
        const iconsValue = readIconsOfUnixDiagMessage(reader, at + 4, stop);
        if (iconsValue === undefined) return undefined;
        value.icons = iconsValue;
        break;
      }
      case 4: {
        if (last >= 4) ordered = false;
        last = 4;
        const rqlenValue = readUnixDiagRqlen(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, unixDiagRqlenSchema) as UnixDiagRqlen | undefined);
        if (rqlenValue === undefined) return undefined;
        value.rqlen = rqlenValue;
        break;
      }
      case 5: {
        if (last >= 5) ordered = false;
        last = 5;
        const meminfoValue = readMeminfoOfUnixDiagMessage(reader, at + 4, stop);
        if (meminfoValue === undefined) return undefined;
        value.meminfo = meminfoValue;
        break;
      }
      case 6:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 5) return undefined;
        value.shutdown = view.getUint8(at + 4);
        break;
      case 7:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 8) return undefined;
        value.uid = view.getUint32(at + 4, little);
        break;
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  return ordered || keepOrder(reader, start + 16, end, value) ? value : undefined;
}

function readIconsOfUnixDiagMessage(reader: Reader, start: number, end: number): number[] | undefined {
  const { view, little } = reader;
  const list: number[] = [];
  if ((end - start) % 4 !== 0) return undefined;
  for (let at = start; at < end; at += 4) {
    list.push(view.getUint32(at, little));
  }
  return list;
}

function readMeminfoOfUnixDiagMessage(reader: Reader, start: number, end: number): number[] | undefined {
  const { view, little } = reader;
  const list: number[] = [];
  if ((end - start) % 4 !== 0) return undefined;
  for (let at = start; at < end; at += 4) {
    list.push(view.getUint32(at, little));
  }
  return list;
}

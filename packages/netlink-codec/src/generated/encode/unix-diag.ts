// Generated from formats/unix_diag.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { UnixDiagMessage, UnixDiagRqlen, UnixDiagVfs } from '../types/unix-diag.ts';

/** Writes a {@link UnixDiagVfs} that is regular; `false` for one that has to be written by the schema. */
export function writeUnixDiagVfs(writer: Writer, value: UnixDiagVfs): boolean {
  if (isIrregular(value)) return false;
  writer.u4(value.inode, '');
  writer.u4(value.device, '');
  return true;
}

/** Writes a {@link UnixDiagRqlen} that is regular; `false` for one that has to be written by the schema. */
export function writeUnixDiagRqlen(writer: Writer, value: UnixDiagRqlen): boolean {
  if (isIrregular(value)) return false;
  writer.u4(value.rqueue, '');
  writer.u4(value.wqueue, '');
  return true;
}

/** Writes a {@link UnixDiagMessage} that is regular; `false` for one that has to be written by the schema. */
export function writeUnixDiagMessage(writer: Writer, value: UnixDiagMessage): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.family, '');
  writer.u1(value.type, '');
  writer.u1(value.state, '');
  writer.u1(value.reserved ?? 0, '');
  writer.u4(value.inode, '');
  writer.raw(value.cookie, '', 'hex', 8);
  if (value.name !== undefined) {
    const start = writer.open(0);
    writer.raw(value.name, '');
    writer.close(start, '');
  }
  if (value.vfs !== undefined) {
    const start = writer.open(1);
    if (!writeUnixDiagVfs(writer, value.vfs)) return false;
    writer.close(start, '');
  }
  if (value.peer !== undefined) {
    writer.attribute4(2, value.peer);
  }
  if (value.icons !== undefined) {
    const start = writer.open(3);
    for (const item of value.icons) writer.u4(item, '');
    writer.close(start, '');
  }
  if (value.rqlen !== undefined) {
    const start = writer.open(4);
    if (!writeUnixDiagRqlen(writer, value.rqlen)) return false;
    writer.close(start, '');
  }
  if (value.meminfo !== undefined) {
    const start = writer.open(5);
    for (const item of value.meminfo) writer.u4(item, '');
    writer.close(start, '');
  }
  if (value.shutdown !== undefined) {
    writer.attribute1(6, value.shutdown);
  }
  if (value.uid !== undefined) {
    writer.attribute4(7, value.uid);
  }
  return true;
}

// Generated from formats/unix_diag_request.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { UnixDiagRequest } from '../types/unix-diag-request.ts';

/** Writes a {@link UnixDiagRequest} that is regular; `false` for one that has to be written by the schema. */
export function writeUnixDiagRequest(writer: Writer, value: UnixDiagRequest): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.family, '');
  writer.u1(value.protocol, '');
  writer.u2(value.reserved ?? 0, '');
  writer.u4(value.states, '');
  writer.u4(value.inode, '');
  writer.u4(value.show, '');
  writer.raw(value.cookie, '', 'hex', 8);
  return true;
}

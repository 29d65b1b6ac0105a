// Generated from formats/unix_diag_request.ksy by "pnpm gen". Do not edit: edit the format.
import { type Reader, slice } from '../../runtime/reader.ts';
import { UnixDiagRequestValue } from '../schema/unix-diag-request.ts';

/** Reads a {@link UnixDiagRequest} that is regular. */
export function readUnixDiagRequest(reader: Reader, start: number, end: number): UnixDiagRequestValue | undefined {
  if (end - start !== 24) return undefined;
  const { view, little } = reader;
  const value = new UnixDiagRequestValue();
  value.family = view.getUint8(start);
  value.protocol = view.getUint8(start + 1);
  value.reserved = view.getUint16(start + 2, little);
  value.states = view.getUint32(start + 4, little);
  value.inode = view.getUint32(start + 8, little);
  value.show = view.getUint32(start + 12, little);
  value.cookie = slice(reader, start + 16, start + 24);
  return value;
}

// Generated from formats/inet_diag_request.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { InetDiagRequest } from '../types/inet-diag-request.ts';
import { writeInetDiagSockid } from './inet-diag.ts';

/** Writes a {@link InetDiagRequest} that is regular; `false` for one that has to be written by the schema. */
export function writeInetDiagRequest(writer: Writer, value: InetDiagRequest): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.family, '');
  writer.u1(value.protocol, '');
  writer.u1(value.extensions, '');
  writer.u1(value.reserved ?? 0, '');
  writer.u4(value.states, '');
  if (!writeInetDiagSockid(writer, value.id)) return false;
  if (value.bytecode !== undefined) {
    const start = writer.open(1);
    writer.raw(value.bytecode, '');
    writer.close(start, '');
  }
  if (value.skBpfStorages !== undefined) {
    const start = writer.open(0x8002);
    writer.raw(value.skBpfStorages, '');
    writer.close(start, '');
  }
  if (value.protocolAttribute !== undefined) {
    writer.attribute4(3, value.protocolAttribute);
  }
  return true;
}

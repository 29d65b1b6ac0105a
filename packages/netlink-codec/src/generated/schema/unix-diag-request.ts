// Generated from formats/unix_diag_request.ksy by "pnpm gen". Do not edit: edit the format.
import { NO_BYTES } from '../../runtime/attribute.ts';
import type { Group } from '../../runtime/schema.ts';
import { addressFamilyNames } from '../names/netlink-values.ts';
import { unixDiagShowFlagsNames, unixDiagStatesNames } from '../names/unix-diag-request.ts';
import type { UnixDiagRequest } from '../types/unix-diag-request.ts';

/** A {@link UnixDiagRequest} with every property in place. */
export class UnixDiagRequestValue implements UnixDiagRequest {
  family: number = 0;
  protocol: number = 0;
  reserved: number | undefined = 0;
  states: number = 0;
  inode: number = 0;
  show: number = 0;
  cookie: Uint8Array = NO_BYTES;
}

/** What is where in a {@link UnixDiagRequest}. */
export const unixDiagRequestSchema: Group = {
  name: 'UnixDiagRequest',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'protocol', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'reserved', shape: { kind: 'number', size: 2 }, size: 2, reserved: true },
    { name: 'states', shape: { kind: 'number', size: 4, flags: unixDiagStatesNames }, size: 4 },
    { name: 'inode', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'show', shape: { kind: 'number', size: 4, flags: unixDiagShowFlagsNames }, size: 4 },
    { name: 'cookie', shape: { kind: 'bytes', form: 'hex', size: 8 }, size: 8 },
  ],
  size: 24,
  create: () => new UnixDiagRequestValue(),
};

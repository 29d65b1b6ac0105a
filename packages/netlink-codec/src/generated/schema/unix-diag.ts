// Generated from formats/unix_diag.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder, NO_BYTES } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { tcpStateNames } from '../names/inet-diag.ts';
import { addressFamilyNames } from '../names/netlink-values.ts';
import { unixSocketTypeNames } from '../names/unix-diag.ts';
import type { UnixDiagMessage, UnixDiagRqlen, UnixDiagVfs } from '../types/unix-diag.ts';

/** A {@link UnixDiagVfs} with every property in place. */
export class UnixDiagVfsValue implements UnixDiagVfs {
  inode: number = 0;
  device: number = 0;
}

/** What is where in a {@link UnixDiagVfs}. */
export const unixDiagVfsSchema: Group = {
  name: 'UnixDiagVfs',
  fields: [
    { name: 'inode', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'device', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 8,
  create: () => new UnixDiagVfsValue(),
};

/** A {@link UnixDiagRqlen} with every property in place. */
export class UnixDiagRqlenValue implements UnixDiagRqlen {
  rqueue: number = 0;
  wqueue: number = 0;
}

/** What is where in a {@link UnixDiagRqlen}. */
export const unixDiagRqlenSchema: Group = {
  name: 'UnixDiagRqlen',
  fields: [
    { name: 'rqueue', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'wqueue', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 8,
  create: () => new UnixDiagRqlenValue(),
};

/** A {@link UnixDiagMessage} with every property in place. */
export class UnixDiagMessageValue extends AttributeHolder implements UnixDiagMessage {
  family: number = 0;
  type: number = 0;
  state: number = 0;
  reserved: number | undefined = 0;
  inode: number = 0;
  cookie: Uint8Array = NO_BYTES;
  name: Uint8Array | undefined = undefined;
  vfs: UnixDiagVfs | undefined = undefined;
  peer: number | undefined = undefined;
  icons: number[] | undefined = undefined;
  rqlen: UnixDiagRqlen | undefined = undefined;
  meminfo: number[] | undefined = undefined;
  shutdown: number | undefined = undefined;
  uid: number | undefined = undefined;

  override get $schema(): Group {
    return unixDiagMessageSchema;
  }
}

/** What is where in a {@link UnixDiagMessage}. */
export const unixDiagMessageSchema: Group = {
  name: 'UnixDiagMessage',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'type', shape: { kind: 'number', size: 1, names: unixSocketTypeNames }, size: 1 },
    { name: 'state', shape: { kind: 'number', size: 1, names: tcpStateNames }, size: 1 },
    { name: 'reserved', shape: { kind: 'number', size: 1 }, size: 1, reserved: true },
    { name: 'inode', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'cookie', shape: { kind: 'bytes', form: 'hex', size: 8 }, size: 8 },
  ],
  size: 16,
  attributes: attributeTable(
    [
      { type: 0, name: 'name', field: 'name', shape: { kind: 'bytes', form: 'hex' } },
      { type: 1, name: 'vfs', field: 'vfs', shape: { kind: 'group', group: unixDiagVfsSchema } },
      { type: 2, name: 'peer', field: 'peer', shape: { kind: 'number', size: 4 } },
      { type: 3, name: 'icons', field: 'icons', shape: { kind: 'array', item: { kind: 'number', size: 4 }, size: 4 } },
      { type: 4, name: 'rqlen', field: 'rqlen', shape: { kind: 'group', group: unixDiagRqlenSchema } },
      { type: 5, name: 'meminfo', field: 'meminfo', shape: { kind: 'array', item: { kind: 'number', size: 4 }, size: 4 } },
      { type: 6, name: 'shutdown', field: 'shutdown', shape: { kind: 'number', size: 1 } },
      { type: 7, name: 'uid', field: 'uid', shape: { kind: 'number', size: 4 } },
    ],
  ),
  create: () => new UnixDiagMessageValue(),
};

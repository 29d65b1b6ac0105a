// Generated from formats/rtnl_mdb.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { addressFamilyNames } from '../names/netlink-values.ts';
import type { MulticastDatabase } from '../types/rtnl-mdb.ts';

/** A {@link MulticastDatabase} with every property in place. */
export class MulticastDatabaseValue extends AttributeHolder implements MulticastDatabase {
  family: number = 0;
  reserved1: number | undefined = 0;
  reserved2: number | undefined = 0;
  ifindex: number = 0;
  mdb: Uint8Array | undefined = undefined;
  router: Uint8Array | undefined = undefined;

  override get $schema(): Group {
    return multicastDatabaseSchema;
  }
}

/** What is where in a {@link MulticastDatabase}. */
export const multicastDatabaseSchema: Group = {
  name: 'MulticastDatabase',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'reserved1', shape: { kind: 'number', size: 1 }, size: 1, reserved: true },
    { name: 'reserved2', shape: { kind: 'number', size: 2 }, size: 2, reserved: true },
    { name: 'ifindex', shape: { kind: 'number', size: 4, signed: true }, size: 4 },
  ],
  size: 8,
  short: [1],
  attributes: attributeTable(
    [
      { type: 1, name: 'mdb', field: 'mdb', shape: { kind: 'bytes', form: 'hex' } },
      { type: 2, name: 'router', field: 'router', shape: { kind: 'bytes', form: 'hex' } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new MulticastDatabaseValue(),
};

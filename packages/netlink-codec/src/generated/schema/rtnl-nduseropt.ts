// Generated from formats/rtnl_nduseropt.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder, NO_BYTES } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { addressFamilyNames } from '../names/netlink-values.ts';
import type { NdUserOption } from '../types/rtnl-nduseropt.ts';

/** A {@link NdUserOption} with every property in place. */
export class NdUserOptionValue extends AttributeHolder implements NdUserOption {
  family: number = 0;
  reserved1: number | undefined = 0;
  optsLen: number = 0;
  ifindex: number = 0;
  icmpType: number = 0;
  icmpCode: number = 0;
  reserved2: number | undefined = 0;
  reserved3: number | undefined = 0;
  opts: Uint8Array = NO_BYTES;
  srcaddr: Uint8Array | undefined = undefined;

  override get $schema(): Group {
    return ndUserOptionSchema;
  }
}

/** What is where in a {@link NdUserOption}. */
export const ndUserOptionSchema: Group = {
  name: 'NdUserOption',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'reserved1', shape: { kind: 'number', size: 1 }, size: 1, reserved: true },
    { name: 'optsLen', shape: { kind: 'number', size: 2 }, size: 2 },
    { name: 'ifindex', shape: { kind: 'number', size: 4, signed: true }, size: 4 },
    { name: 'icmpType', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'icmpCode', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'reserved2', shape: { kind: 'number', size: 2 }, size: 2, reserved: true },
    { name: 'reserved3', shape: { kind: 'number', size: 4 }, size: 4, reserved: true },
    { name: 'opts', shape: { kind: 'bytes', form: 'hex' }, size: 0, length: (scope) => (scope('optsLen') as number) },
  ],
  size: 16,
  attributes: attributeTable(
    [
      { type: 1, name: 'srcaddr', field: 'srcaddr', shape: { kind: 'bytes', form: 'address' } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new NdUserOptionValue(),
};

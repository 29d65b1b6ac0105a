// Generated from formats/rtnl_addrlabel.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { addressFamilyNames } from '../names/netlink-values.ts';
import type { AddressLabel } from '../types/rtnl-addrlabel.ts';

/** A {@link AddressLabel} with every property in place. */
export class AddressLabelValue extends AttributeHolder implements AddressLabel {
  family: number = 0;
  reserved: number | undefined = 0;
  prefixlen: number = 0;
  flags: number = 0;
  index: number = 0;
  seq: number = 0;
  address: Uint8Array | undefined = undefined;
  label: number | undefined = undefined;

  override get $schema(): Group {
    return addressLabelSchema;
  }
}

/** What is where in a {@link AddressLabel}. */
export const addressLabelSchema: Group = {
  name: 'AddressLabel',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'reserved', shape: { kind: 'number', size: 1 }, size: 1, reserved: true },
    { name: 'prefixlen', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'flags', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'index', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'seq', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 12,
  short: [1],
  attributes: attributeTable(
    [
      { type: 1, name: 'address', field: 'address', shape: { kind: 'bytes', form: 'address' } },
      { type: 2, name: 'label', field: 'label', shape: { kind: 'number', size: 4 } },
    ],
  ),
  create: () => new AddressLabelValue(),
};

// Generated from formats/rtnl_vlan.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { addressFamilyNames } from '../names/netlink-values.ts';
import type { BridgeVlan } from '../types/rtnl-vlan.ts';

/** A {@link BridgeVlan} with every property in place. */
export class BridgeVlanValue extends AttributeHolder implements BridgeVlan {
  family: number = 0;
  reserved1: number | undefined = 0;
  reserved2: number | undefined = 0;
  ifindex: number = 0;
  entry: Uint8Array | undefined = undefined;
  globalOptions: Uint8Array | undefined = undefined;

  override get $schema(): Group {
    return bridgeVlanSchema;
  }
}

/** What is where in a {@link BridgeVlan}. */
export const bridgeVlanSchema: Group = {
  name: 'BridgeVlan',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'reserved1', shape: { kind: 'number', size: 1 }, size: 1, reserved: true },
    { name: 'reserved2', shape: { kind: 'number', size: 2 }, size: 2, reserved: true },
    { name: 'ifindex', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 8,
  short: [1],
  attributes: attributeTable(
    [
      { type: 1, name: 'entry', field: 'entry', shape: { kind: 'bytes', form: 'hex' } },
      { type: 2, name: 'globalOptions', field: 'globalOptions', shape: { kind: 'bytes', form: 'hex' } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new BridgeVlanValue(),
};

// Generated from formats/rtnl_tunnel.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { addressFamilyNames } from '../names/netlink-values.ts';
import type { TunnelFilter } from '../types/rtnl-tunnel.ts';

/** A {@link TunnelFilter} with every property in place. */
export class TunnelFilterValue extends AttributeHolder implements TunnelFilter {
  family: number = 0;
  flags: number = 0;
  reserved: number | undefined = 0;
  ifindex: number = 0;
  entry: Uint8Array | undefined = undefined;

  override get $schema(): Group {
    return tunnelFilterSchema;
  }
}

/** What is where in a {@link TunnelFilter}. */
export const tunnelFilterSchema: Group = {
  name: 'TunnelFilter',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'flags', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'reserved', shape: { kind: 'number', size: 2 }, size: 2, reserved: true },
    { name: 'ifindex', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 8,
  short: [1],
  attributes: attributeTable(
    [
      { type: 1, name: 'entry', field: 'entry', shape: { kind: 'bytes', form: 'hex' } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new TunnelFilterValue(),
};

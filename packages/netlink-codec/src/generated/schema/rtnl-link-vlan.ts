// Generated from formats/rtnl_link_vlan.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { vlanFlagFlagsNames } from '../names/rtnl-link-vlan.ts';
import type { LinkVlan, VlanFlags, VlanQos, VlanQosMapping } from '../types/rtnl-link-vlan.ts';

/** A {@link VlanFlags} with every property in place. */
export class VlanFlagsValue implements VlanFlags {
  flags: number = 0;
  mask: number = 0;
}

/** What is where in a {@link VlanFlags}. */
export const vlanFlagsSchema: Group = {
  name: 'VlanFlags',
  fields: [
    { name: 'flags', shape: { kind: 'number', size: 4, flags: vlanFlagFlagsNames }, size: 4 },
    { name: 'mask', shape: { kind: 'number', size: 4, flags: vlanFlagFlagsNames }, size: 4 },
  ],
  size: 8,
  create: () => new VlanFlagsValue(),
};

/** A {@link VlanQosMapping} with every property in place. */
export class VlanQosMappingValue implements VlanQosMapping {
  from: number = 0;
  to: number = 0;
}

/** What is where in a {@link VlanQosMapping}. */
export const vlanQosMappingSchema: Group = {
  name: 'VlanQosMapping',
  fields: [
    { name: 'from', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'to', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 8,
  create: () => new VlanQosMappingValue(),
};

/** A {@link VlanQos} with every property in place. */
export class VlanQosValue extends AttributeHolder implements VlanQos {
  mapping: VlanQosMapping[] | undefined = undefined;

  override get $schema(): Group {
    return vlanQosSchema;
  }
}

/** What is where in a {@link VlanQos}. */
export const vlanQosSchema: Group = {
  name: 'VlanQos',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'mapping', field: 'mapping', shape: { kind: 'group', group: vlanQosMappingSchema }, multi: true },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new VlanQosValue(),
};

/** A {@link LinkVlan} with every property in place. */
export class LinkVlanValue extends AttributeHolder implements LinkVlan {
  protocol: number | undefined = undefined;
  id: number | undefined = undefined;
  flags: VlanFlags | undefined = undefined;
  ingressQos: VlanQos | undefined = undefined;
  egressQos: VlanQos | undefined = undefined;

  override get $schema(): Group {
    return linkVlanSchema;
  }
}

/** What is where in a {@link LinkVlan}. */
export const linkVlanSchema: Group = {
  name: 'LinkVlan',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 5, name: 'protocol', field: 'protocol', shape: { kind: 'number', size: 2, big: true } },
      { type: 1, name: 'id', field: 'id', shape: { kind: 'number', size: 2 } },
      { type: 2, name: 'flags', field: 'flags', shape: { kind: 'group', group: vlanFlagsSchema } },
      { type: 4, name: 'ingressQos', field: 'ingressQos', shape: { kind: 'group', group: vlanQosSchema } },
      { type: 3, name: 'egressQos', field: 'egressQos', shape: { kind: 'group', group: vlanQosSchema } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new LinkVlanValue(),
};

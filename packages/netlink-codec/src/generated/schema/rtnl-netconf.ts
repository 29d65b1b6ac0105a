// Generated from formats/rtnl_netconf.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { addressFamilyNames } from '../names/netlink-values.ts';
import type { Netconf } from '../types/rtnl-netconf.ts';

/** A {@link Netconf} with every property in place. */
export class NetconfValue extends AttributeHolder implements Netconf {
  family: number = 0;
  reserved1: number | undefined = 0;
  reserved2: number | undefined = 0;
  ifindex: number | undefined = undefined;
  forwarding: number | undefined = undefined;
  rpFilter: number | undefined = undefined;
  mcForwarding: number | undefined = undefined;
  bcForwarding: number | undefined = undefined;
  proxyNeigh: number | undefined = undefined;
  ignoreRoutesWithLinkdown: number | undefined = undefined;
  input: number | undefined = undefined;
  forceForwarding: number | undefined = undefined;

  override get $schema(): Group {
    return netconfSchema;
  }
}

/** What is where in a {@link Netconf}. */
export const netconfSchema: Group = {
  name: 'Netconf',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'reserved1', shape: { kind: 'number', size: 1 }, size: 1, reserved: true },
    { name: 'reserved2', shape: { kind: 'number', size: 2 }, size: 2, reserved: true },
  ],
  size: 4,
  short: [1],
  attributes: attributeTable(
    [
      { type: 1, name: 'ifindex', field: 'ifindex', shape: { kind: 'number', size: 4, signed: true } },
      { type: 2, name: 'forwarding', field: 'forwarding', shape: { kind: 'number', size: 4, signed: true } },
      { type: 3, name: 'rpFilter', field: 'rpFilter', shape: { kind: 'number', size: 4, signed: true } },
      { type: 4, name: 'mcForwarding', field: 'mcForwarding', shape: { kind: 'number', size: 4, signed: true } },
      { type: 8, name: 'bcForwarding', field: 'bcForwarding', shape: { kind: 'number', size: 4, signed: true } },
      { type: 5, name: 'proxyNeigh', field: 'proxyNeigh', shape: { kind: 'number', size: 4, signed: true } },
      { type: 6, name: 'ignoreRoutesWithLinkdown', field: 'ignoreRoutesWithLinkdown', shape: { kind: 'number', size: 4, signed: true } },
      { type: 7, name: 'input', field: 'input', shape: { kind: 'number', size: 4, signed: true } },
      { type: 9, name: 'forceForwarding', field: 'forceForwarding', shape: { kind: 'number', size: 4, signed: true } },
    ],
  ),
  create: () => new NetconfValue(),
};

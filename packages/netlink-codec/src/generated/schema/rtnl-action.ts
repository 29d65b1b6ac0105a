// Generated from formats/rtnl_action.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { addressFamilyNames } from '../names/netlink-values.ts';
import type { Bitfield32 } from '../types/netlink-values.ts';
import type { TrafficAction } from '../types/rtnl-action.ts';
import { bitfield32Schema } from './netlink-values.ts';

/** A {@link TrafficAction} with every property in place. */
export class TrafficActionValue extends AttributeHolder implements TrafficAction {
  family: number = 0;
  reserved1: number | undefined = 0;
  reserved2: number | undefined = 0;
  rootTab: Uint8Array | undefined = undefined;
  rootFlags: Bitfield32 | undefined = undefined;
  rootCount: number | undefined = undefined;
  rootTimeDelta: number | undefined = undefined;
  rootExtWarnMsg: string | undefined = undefined;

  override get $schema(): Group {
    return trafficActionSchema;
  }
}

/** What is where in a {@link TrafficAction}. */
export const trafficActionSchema: Group = {
  name: 'TrafficAction',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'reserved1', shape: { kind: 'number', size: 1 }, size: 1, reserved: true },
    { name: 'reserved2', shape: { kind: 'number', size: 2 }, size: 2, reserved: true },
  ],
  size: 4,
  short: [1],
  attributes: attributeTable(
    [
      { type: 1, name: 'rootTab', field: 'rootTab', shape: { kind: 'bytes', form: 'hex' } },
      { type: 2, name: 'rootFlags', field: 'rootFlags', shape: { kind: 'group', group: bitfield32Schema } },
      { type: 3, name: 'rootCount', field: 'rootCount', shape: { kind: 'number', size: 4 } },
      { type: 4, name: 'rootTimeDelta', field: 'rootTimeDelta', shape: { kind: 'number', size: 4 } },
      { type: 5, name: 'rootExtWarnMsg', field: 'rootExtWarnMsg', shape: { kind: 'text' } },
      { type: 0, name: 'rootUnspec' },
    ],
  ),
  create: () => new TrafficActionValue(),
};

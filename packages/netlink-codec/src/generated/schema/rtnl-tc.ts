// Generated from formats/rtnl_tc.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { addressFamilyNames } from '../names/netlink-values.ts';
import type { TrafficControl } from '../types/rtnl-tc.ts';

/** A {@link TrafficControl} with every property in place. */
export class TrafficControlValue extends AttributeHolder implements TrafficControl {
  family: number = 0;
  reserved1: number | undefined = 0;
  reserved2: number | undefined = 0;
  ifindex: number = 0;
  handle: number = 0;
  parent: number = 0;
  info: number = 0;
  kind: string | undefined = undefined;
  options: Uint8Array | undefined = undefined;
  ingressBlock: number | undefined = undefined;
  egressBlock: number | undefined = undefined;
  hwOffload: number | undefined = undefined;
  chain: number | undefined = undefined;
  stats2: Uint8Array | undefined = undefined;
  stats: Uint8Array | undefined = undefined;
  xstats: Uint8Array | undefined = undefined;

  override get $schema(): Group {
    return trafficControlSchema;
  }
}

/** What is where in a {@link TrafficControl}. */
export const trafficControlSchema: Group = {
  name: 'TrafficControl',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'reserved1', shape: { kind: 'number', size: 1 }, size: 1, reserved: true },
    { name: 'reserved2', shape: { kind: 'number', size: 2 }, size: 2, reserved: true },
    { name: 'ifindex', shape: { kind: 'number', size: 4, signed: true }, size: 4 },
    { name: 'handle', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'parent', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'info', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 20,
  short: [1],
  attributes: attributeTable(
    [
      { type: 1, name: 'kind', field: 'kind', shape: { kind: 'text' } },
      { type: 2, name: 'options', field: 'options', shape: { kind: 'bytes', form: 'hex' } },
      { type: 13, name: 'ingressBlock', field: 'ingressBlock', shape: { kind: 'number', size: 4 } },
      { type: 14, name: 'egressBlock', field: 'egressBlock', shape: { kind: 'number', size: 4 } },
      { type: 12, name: 'hwOffload', field: 'hwOffload', shape: { kind: 'number', size: 1 } },
      { type: 11, name: 'chain', field: 'chain', shape: { kind: 'number', size: 4 } },
      { type: 7, name: 'stats2', field: 'stats2', shape: { kind: 'bytes', form: 'hex' } },
      { type: 3, name: 'stats', field: 'stats', shape: { kind: 'bytes', form: 'hex' } },
      { type: 4, name: 'xstats', field: 'xstats', shape: { kind: 'bytes', form: 'hex' } },
      { type: 0, name: 'unspec' },
      { type: 5, name: 'rate' },
      { type: 6, name: 'fcnt' },
      { type: 8, name: 'stab' },
      { type: 9, name: 'pad' },
      { type: 10, name: 'dumpInvisible' },
      { type: 15, name: 'dumpFlags' },
      { type: 16, name: 'extWarnMsg' },
    ],
  ),
  create: () => new TrafficControlValue(),
};

// Generated from formats/rtnl_stats.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { addressFamilyNames } from '../names/netlink-values.ts';
import type { LinkStats64 } from '../types/rtnl-link.ts';
import type { Stats } from '../types/rtnl-stats.ts';
import { linkStats64Schema } from './rtnl-link.ts';

/** A {@link Stats} with every property in place. */
export class StatsValue extends AttributeHolder implements Stats {
  family: number = 0;
  reserved1: number | undefined = 0;
  reserved2: number | undefined = 0;
  ifindex: number = 0;
  filterMask: number = 0;
  link64: LinkStats64 | undefined = undefined;
  linkXstats: Uint8Array | undefined = undefined;
  linkXstatsSlave: Uint8Array | undefined = undefined;
  linkOffloadXstats: Uint8Array | undefined = undefined;
  afSpec: Uint8Array | undefined = undefined;

  override get $schema(): Group {
    return statsSchema;
  }
}

/** What is where in a {@link Stats}. */
export const statsSchema: Group = {
  name: 'Stats',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'reserved1', shape: { kind: 'number', size: 1 }, size: 1, reserved: true },
    { name: 'reserved2', shape: { kind: 'number', size: 2 }, size: 2, reserved: true },
    { name: 'ifindex', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'filterMask', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 12,
  attributes: attributeTable(
    [
      { type: 1, name: 'link64', field: 'link64', shape: { kind: 'group', group: linkStats64Schema } },
      { type: 2, name: 'linkXstats', field: 'linkXstats', shape: { kind: 'bytes', form: 'hex' } },
      { type: 3, name: 'linkXstatsSlave', field: 'linkXstatsSlave', shape: { kind: 'bytes', form: 'hex' } },
      { type: 4, name: 'linkOffloadXstats', field: 'linkOffloadXstats', shape: { kind: 'bytes', form: 'hex' } },
      { type: 5, name: 'afSpec', field: 'afSpec', shape: { kind: 'bytes', form: 'hex' } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new StatsValue(),
};

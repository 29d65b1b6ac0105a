// Generated from formats/rtnl_cachereport.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { addressFamilyNames } from '../names/netlink-values.ts';
import type { CacheReport } from '../types/rtnl-cachereport.ts';

/** A {@link CacheReport} with every property in place. */
export class CacheReportValue extends AttributeHolder implements CacheReport {
  family: number = 0;
  alignment: Uint8Array | undefined = undefined;
  msgtype: number | undefined = undefined;
  vifId: number | undefined = undefined;
  srcAddr: Uint8Array | undefined = undefined;
  dstAddr: Uint8Array | undefined = undefined;
  table: number | undefined = undefined;
  pkt: Uint8Array | undefined = undefined;

  override get $schema(): Group {
    return cacheReportSchema;
  }
}

/** What is where in a {@link CacheReport}. */
export const cacheReportSchema: Group = {
  name: 'CacheReport',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'alignment', shape: { kind: 'bytes', form: 'hex' }, size: 0, align: true },
  ],
  size: 1,
  attributes: attributeTable(
    [
      { type: 1, name: 'msgtype', field: 'msgtype', shape: { kind: 'number', size: 1 } },
      { type: 2, name: 'vifId', field: 'vifId', shape: { kind: 'number', size: 4 } },
      { type: 3, name: 'srcAddr', field: 'srcAddr', shape: { kind: 'bytes', form: 'address' } },
      { type: 4, name: 'dstAddr', field: 'dstAddr', shape: { kind: 'bytes', form: 'address' } },
      { type: 6, name: 'table', field: 'table', shape: { kind: 'number', size: 4 } },
      { type: 5, name: 'pkt', field: 'pkt', shape: { kind: 'bytes', form: 'hex' } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new CacheReportValue(),
};

// Generated from formats/rtnl_dcb.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { addressFamilyNames } from '../names/netlink-values.ts';
import type { DataCenterBridging } from '../types/rtnl-dcb.ts';

/** A {@link DataCenterBridging} with every property in place. */
export class DataCenterBridgingValue extends AttributeHolder implements DataCenterBridging {
  family: number = 0;
  cmd: number = 0;
  reserved: number | undefined = 0;
  ifname: string | undefined = undefined;
  state: number | undefined = undefined;
  pfcState: number | undefined = undefined;
  pfcCfg: Uint8Array | undefined = undefined;
  numTc: Uint8Array | undefined = undefined;
  pgCfg: Uint8Array | undefined = undefined;
  setAll: number | undefined = undefined;
  permHwaddr: Uint8Array | undefined = undefined;
  cap: Uint8Array | undefined = undefined;
  numtcs: Uint8Array | undefined = undefined;
  bcn: Uint8Array | undefined = undefined;
  app: Uint8Array | undefined = undefined;
  ieee: Uint8Array | undefined = undefined;
  dcbx: number | undefined = undefined;
  featcfg: Uint8Array | undefined = undefined;
  cee: Uint8Array | undefined = undefined;

  override get $schema(): Group {
    return dataCenterBridgingSchema;
  }
}

/** What is where in a {@link DataCenterBridging}. */
export const dataCenterBridgingSchema: Group = {
  name: 'DataCenterBridging',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'cmd', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'reserved', shape: { kind: 'number', size: 2 }, size: 2, reserved: true },
  ],
  size: 4,
  short: [1],
  attributes: attributeTable(
    [
      { type: 1, name: 'ifname', field: 'ifname', shape: { kind: 'text' } },
      { type: 2, name: 'state', field: 'state', shape: { kind: 'number', size: 1 } },
      { type: 3, name: 'pfcState', field: 'pfcState', shape: { kind: 'number', size: 1 } },
      { type: 4, name: 'pfcCfg', field: 'pfcCfg', shape: { kind: 'bytes', form: 'hex' } },
      { type: 5, name: 'numTc', field: 'numTc', shape: { kind: 'bytes', form: 'hex' } },
      { type: 6, name: 'pgCfg', field: 'pgCfg', shape: { kind: 'bytes', form: 'hex' } },
      { type: 7, name: 'setAll', field: 'setAll', shape: { kind: 'number', size: 1 } },
      { type: 8, name: 'permHwaddr', field: 'permHwaddr', shape: { kind: 'bytes', form: 'hardware' } },
      { type: 9, name: 'cap', field: 'cap', shape: { kind: 'bytes', form: 'hex' } },
      { type: 10, name: 'numtcs', field: 'numtcs', shape: { kind: 'bytes', form: 'hex' } },
      { type: 11, name: 'bcn', field: 'bcn', shape: { kind: 'bytes', form: 'hex' } },
      { type: 12, name: 'app', field: 'app', shape: { kind: 'bytes', form: 'hex' } },
      { type: 13, name: 'ieee', field: 'ieee', shape: { kind: 'bytes', form: 'hex' } },
      { type: 14, name: 'dcbx', field: 'dcbx', shape: { kind: 'number', size: 1 } },
      { type: 15, name: 'featcfg', field: 'featcfg', shape: { kind: 'bytes', form: 'hex' } },
      { type: 16, name: 'cee', field: 'cee', shape: { kind: 'bytes', form: 'hex' } },
      { type: 0, name: 'undefined' },
    ],
  ),
  create: () => new DataCenterBridgingValue(),
};

// Generated from formats/rtnl_link_vxlan.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { vxlanDfNames, vxlanLabelPolicyNames } from '../names/rtnl-link-vxlan.ts';
import type { LinkVxlan, VxlanPortRange } from '../types/rtnl-link-vxlan.ts';

/** A {@link VxlanPortRange} with every property in place. */
export class VxlanPortRangeValue implements VxlanPortRange {
  low: number = 0;
  high: number = 0;
}

/** What is where in a {@link VxlanPortRange}. */
export const vxlanPortRangeSchema: Group = {
  name: 'VxlanPortRange',
  fields: [
    { name: 'low', shape: { kind: 'number', size: 2, big: true }, size: 2 },
    { name: 'high', shape: { kind: 'number', size: 2, big: true }, size: 2 },
  ],
  size: 4,
  create: () => new VxlanPortRangeValue(),
};

/** A {@link LinkVxlan} with every property in place. */
export class LinkVxlanValue extends AttributeHolder implements LinkVxlan {
  id: number | undefined = undefined;
  group: Uint8Array | undefined = undefined;
  group6: Uint8Array | undefined = undefined;
  link: number | undefined = undefined;
  local: Uint8Array | undefined = undefined;
  local6: Uint8Array | undefined = undefined;
  ttl: number | undefined = undefined;
  ttlInherit: number | undefined = undefined;
  tos: number | undefined = undefined;
  df: number | undefined = undefined;
  label: number | undefined = undefined;
  labelPolicy: number | undefined = undefined;
  learning: number | undefined = undefined;
  proxy: number | undefined = undefined;
  rsc: number | undefined = undefined;
  l2miss: number | undefined = undefined;
  l3miss: number | undefined = undefined;
  collectMetadata: number | undefined = undefined;
  ageing: number | undefined = undefined;
  limit: number | undefined = undefined;
  port: number | undefined = undefined;
  udpCsum: number | undefined = undefined;
  udpZeroCsum6Tx: number | undefined = undefined;
  udpZeroCsum6Rx: number | undefined = undefined;
  remcsumTx: number | undefined = undefined;
  remcsumRx: number | undefined = undefined;
  localbypass: number | undefined = undefined;
  portRange: VxlanPortRange | undefined = undefined;
  gbp: boolean | undefined = undefined;
  gpe: boolean | undefined = undefined;
  remcsumNopartial: boolean | undefined = undefined;
  vnifilter: number | undefined = undefined;
  reservedBits: Uint8Array | undefined = undefined;
  mcRoute: number | undefined = undefined;

  override get $schema(): Group {
    return linkVxlanSchema;
  }
}

/** What is where in a {@link LinkVxlan}. */
export const linkVxlanSchema: Group = {
  name: 'LinkVxlan',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'id', field: 'id', shape: { kind: 'number', size: 4 } },
      { type: 2, name: 'group', field: 'group', shape: { kind: 'bytes', form: 'address' } },
      { type: 16, name: 'group6', field: 'group6', shape: { kind: 'bytes', form: 'address' } },
      { type: 3, name: 'link', field: 'link', shape: { kind: 'number', size: 4 } },
      { type: 4, name: 'local', field: 'local', shape: { kind: 'bytes', form: 'address' } },
      { type: 17, name: 'local6', field: 'local6', shape: { kind: 'bytes', form: 'address' } },
      { type: 5, name: 'ttl', field: 'ttl', shape: { kind: 'number', size: 1 } },
      { type: 28, name: 'ttlInherit', field: 'ttlInherit', shape: { kind: 'number', size: 1 } },
      { type: 6, name: 'tos', field: 'tos', shape: { kind: 'number', size: 1 } },
      { type: 29, name: 'df', field: 'df', shape: { kind: 'number', size: 1, names: vxlanDfNames } },
      { type: 26, name: 'label', field: 'label', shape: { kind: 'number', size: 4, big: true } },
      { type: 32, name: 'labelPolicy', field: 'labelPolicy', shape: { kind: 'number', size: 4, names: vxlanLabelPolicyNames } },
      { type: 7, name: 'learning', field: 'learning', shape: { kind: 'number', size: 1 } },
      { type: 11, name: 'proxy', field: 'proxy', shape: { kind: 'number', size: 1 } },
      { type: 12, name: 'rsc', field: 'rsc', shape: { kind: 'number', size: 1 } },
      { type: 13, name: 'l2miss', field: 'l2miss', shape: { kind: 'number', size: 1 } },
      { type: 14, name: 'l3miss', field: 'l3miss', shape: { kind: 'number', size: 1 } },
      { type: 25, name: 'collectMetadata', field: 'collectMetadata', shape: { kind: 'number', size: 1 } },
      { type: 8, name: 'ageing', field: 'ageing', shape: { kind: 'number', size: 4 } },
      { type: 9, name: 'limit', field: 'limit', shape: { kind: 'number', size: 4 } },
      { type: 15, name: 'port', field: 'port', shape: { kind: 'number', size: 2, big: true } },
      { type: 18, name: 'udpCsum', field: 'udpCsum', shape: { kind: 'number', size: 1 } },
      { type: 19, name: 'udpZeroCsum6Tx', field: 'udpZeroCsum6Tx', shape: { kind: 'number', size: 1 } },
      { type: 20, name: 'udpZeroCsum6Rx', field: 'udpZeroCsum6Rx', shape: { kind: 'number', size: 1 } },
      { type: 21, name: 'remcsumTx', field: 'remcsumTx', shape: { kind: 'number', size: 1 } },
      { type: 22, name: 'remcsumRx', field: 'remcsumRx', shape: { kind: 'number', size: 1 } },
      { type: 31, name: 'localbypass', field: 'localbypass', shape: { kind: 'number', size: 1 } },
      { type: 10, name: 'portRange', field: 'portRange', shape: { kind: 'group', group: vxlanPortRangeSchema } },
      { type: 23, name: 'gbp', field: 'gbp', shape: { kind: 'flag' } },
      { type: 27, name: 'gpe', field: 'gpe', shape: { kind: 'flag' } },
      { type: 24, name: 'remcsumNopartial', field: 'remcsumNopartial', shape: { kind: 'flag' } },
      { type: 30, name: 'vnifilter', field: 'vnifilter', shape: { kind: 'number', size: 1 } },
      { type: 33, name: 'reservedBits', field: 'reservedBits', shape: { kind: 'bytes', form: 'hex' } },
      { type: 34, name: 'mcRoute', field: 'mcRoute', shape: { kind: 'number', size: 1 } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new LinkVxlanValue(),
};

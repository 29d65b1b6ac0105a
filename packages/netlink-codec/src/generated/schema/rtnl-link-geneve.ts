// Generated from formats/rtnl_link_geneve.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { geneveDfNames } from '../names/rtnl-link-geneve.ts';
import type { GenevePortRange, LinkGeneve } from '../types/rtnl-link-geneve.ts';

/** A {@link GenevePortRange} with every property in place. */
export class GenevePortRangeValue implements GenevePortRange {
  low: number = 0;
  high: number = 0;
}

/** What is where in a {@link GenevePortRange}. */
export const genevePortRangeSchema: Group = {
  name: 'GenevePortRange',
  fields: [
    { name: 'low', shape: { kind: 'number', size: 2, big: true }, size: 2 },
    { name: 'high', shape: { kind: 'number', size: 2, big: true }, size: 2 },
  ],
  size: 4,
  create: () => new GenevePortRangeValue(),
};

/** A {@link LinkGeneve} with every property in place. */
export class LinkGeneveValue extends AttributeHolder implements LinkGeneve {
  id: number | undefined = undefined;
  remote: Uint8Array | undefined = undefined;
  remote6: Uint8Array | undefined = undefined;
  ttl: number | undefined = undefined;
  tos: number | undefined = undefined;
  df: number | undefined = undefined;
  label: number | undefined = undefined;
  port: number | undefined = undefined;
  collectMetadata: boolean | undefined = undefined;
  udpCsum: number | undefined = undefined;
  udpZeroCsum6Tx: number | undefined = undefined;
  udpZeroCsum6Rx: number | undefined = undefined;
  ttlInherit: number | undefined = undefined;
  innerProtoInherit: boolean | undefined = undefined;
  portRange: GenevePortRange | undefined = undefined;
  groHint: boolean | undefined = undefined;
  local: Uint8Array | undefined = undefined;
  local6: Uint8Array | undefined = undefined;

  override get $schema(): Group {
    return linkGeneveSchema;
  }
}

/** What is where in a {@link LinkGeneve}. */
export const linkGeneveSchema: Group = {
  name: 'LinkGeneve',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'id', field: 'id', shape: { kind: 'number', size: 4 } },
      { type: 2, name: 'remote', field: 'remote', shape: { kind: 'bytes', form: 'address' } },
      { type: 7, name: 'remote6', field: 'remote6', shape: { kind: 'bytes', form: 'address' } },
      { type: 3, name: 'ttl', field: 'ttl', shape: { kind: 'number', size: 1 } },
      { type: 4, name: 'tos', field: 'tos', shape: { kind: 'number', size: 1 } },
      { type: 13, name: 'df', field: 'df', shape: { kind: 'number', size: 1, names: geneveDfNames } },
      { type: 11, name: 'label', field: 'label', shape: { kind: 'number', size: 4, big: true } },
      { type: 5, name: 'port', field: 'port', shape: { kind: 'number', size: 2, big: true } },
      { type: 6, name: 'collectMetadata', field: 'collectMetadata', shape: { kind: 'flag' } },
      { type: 8, name: 'udpCsum', field: 'udpCsum', shape: { kind: 'number', size: 1 } },
      { type: 9, name: 'udpZeroCsum6Tx', field: 'udpZeroCsum6Tx', shape: { kind: 'number', size: 1 } },
      { type: 10, name: 'udpZeroCsum6Rx', field: 'udpZeroCsum6Rx', shape: { kind: 'number', size: 1 } },
      { type: 12, name: 'ttlInherit', field: 'ttlInherit', shape: { kind: 'number', size: 1 } },
      { type: 14, name: 'innerProtoInherit', field: 'innerProtoInherit', shape: { kind: 'flag' } },
      { type: 15, name: 'portRange', field: 'portRange', shape: { kind: 'group', group: genevePortRangeSchema } },
      { type: 16, name: 'groHint', field: 'groHint', shape: { kind: 'flag' } },
      { type: 17, name: 'local', field: 'local', shape: { kind: 'bytes', form: 'address' } },
      { type: 18, name: 'local6', field: 'local6', shape: { kind: 'bytes', form: 'address' } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new LinkGeneveValue(),
};

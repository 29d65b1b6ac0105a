// Generated from formats/rtnl_neigh.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder, NESTED } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { addressFamilyNames } from '../names/netlink-values.ts';
import { neighbourExtFlagsNames, neighbourFlagsNames, neighbourStateNames } from '../names/rtnl-neigh.ts';
import { routeProtocolNames, routeTypeNames } from '../names/rtnl-values.ts';
import type { Neighbour, NeighbourCacheinfo } from '../types/rtnl-neigh.ts';

/** A {@link NeighbourCacheinfo} with every property in place. */
export class NeighbourCacheinfoValue implements NeighbourCacheinfo {
  confirmed: number = 0;
  used: number = 0;
  updated: number = 0;
  refcnt: number = 0;
}

/** What is where in a {@link NeighbourCacheinfo}. */
export const neighbourCacheinfoSchema: Group = {
  name: 'NeighbourCacheinfo',
  fields: [
    { name: 'confirmed', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'used', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'updated', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'refcnt', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 16,
  create: () => new NeighbourCacheinfoValue(),
};

/** A {@link Neighbour} with every property in place. */
export class NeighbourValue extends AttributeHolder implements Neighbour {
  family: number = 0;
  reserved1: number | undefined = 0;
  reserved2: number | undefined = 0;
  ifindex: number = 0;
  state: number = 0;
  flagsByte: number = 0;
  type: number = 0;
  dst: Uint8Array | undefined = undefined;
  lladdr: Uint8Array | undefined = undefined;
  probes: number | undefined = undefined;
  cacheinfo: NeighbourCacheinfo | undefined = undefined;
  protocol: number | undefined = undefined;
  flagsExt: number | undefined = undefined;
  master: number | undefined = undefined;
  vlan: number | undefined = undefined;
  port: number | undefined = undefined;
  vni: number | undefined = undefined;
  viaIfindex: number | undefined = undefined;
  srcVni: number | undefined = undefined;
  linkNetnsid: number | undefined = undefined;
  nhId: number | undefined = undefined;
  fdbExtAttrs: Uint8Array | undefined = undefined;
  ndmStateMask: number | undefined = undefined;
  ndmFlagsMask: number | undefined = undefined;

  override get $schema(): Group {
    return neighbourSchema;
  }
}

/** What is where in a {@link Neighbour}. */
export const neighbourSchema: Group = {
  name: 'Neighbour',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'reserved1', shape: { kind: 'number', size: 1 }, size: 1, reserved: true },
    { name: 'reserved2', shape: { kind: 'number', size: 2 }, size: 2, reserved: true },
    { name: 'ifindex', shape: { kind: 'number', size: 4, signed: true }, size: 4 },
    { name: 'state', shape: { kind: 'number', size: 2, flags: neighbourStateNames }, size: 2 },
    { name: 'flagsByte', shape: { kind: 'number', size: 1, flags: neighbourFlagsNames }, size: 1 },
    { name: 'type', shape: { kind: 'number', size: 1, names: routeTypeNames }, size: 1 },
  ],
  size: 12,
  short: [1, 4],
  attributes: attributeTable(
    [
      { type: 1, name: 'dst', field: 'dst', shape: { kind: 'bytes', form: 'address' } },
      { type: 2, name: 'lladdr', field: 'lladdr', shape: { kind: 'bytes', form: 'hardware' } },
      { type: 4, name: 'probes', field: 'probes', shape: { kind: 'number', size: 4 } },
      { type: 3, name: 'cacheinfo', field: 'cacheinfo', shape: { kind: 'group', group: neighbourCacheinfoSchema } },
      { type: 12, name: 'protocol', field: 'protocol', shape: { kind: 'number', size: 1, names: routeProtocolNames } },
      { type: 15, name: 'flagsExt', field: 'flagsExt', shape: { kind: 'number', size: 4, flags: neighbourExtFlagsNames } },
      { type: 9, name: 'master', field: 'master', shape: { kind: 'number', size: 4 } },
      { type: 5, name: 'vlan', field: 'vlan', shape: { kind: 'number', size: 2 } },
      { type: 6, name: 'port', field: 'port', shape: { kind: 'number', size: 2, big: true } },
      { type: 7, name: 'vni', field: 'vni', shape: { kind: 'number', size: 4 } },
      { type: 8, name: 'ifindex', field: 'viaIfindex', shape: { kind: 'number', size: 4 } },
      { type: 11, name: 'srcVni', field: 'srcVni', shape: { kind: 'number', size: 4 } },
      { type: 10, name: 'linkNetnsid', field: 'linkNetnsid', shape: { kind: 'number', size: 4, signed: true } },
      { type: 13, name: 'nhId', field: 'nhId', shape: { kind: 'number', size: 4 } },
      { type: 14, name: 'fdbExtAttrs', field: 'fdbExtAttrs', shape: { kind: 'bytes', form: 'hex' }, flags: NESTED },
      { type: 16, name: 'ndmStateMask', field: 'ndmStateMask', shape: { kind: 'number', size: 2 } },
      { type: 17, name: 'ndmFlagsMask', field: 'ndmFlagsMask', shape: { kind: 'number', size: 1 } },
    ],
  ),
  create: () => new NeighbourValue(),
};

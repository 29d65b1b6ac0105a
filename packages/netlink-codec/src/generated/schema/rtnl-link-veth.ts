// Generated from formats/rtnl_link_veth.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { addressFamilyNames } from '../names/netlink-values.ts';
import type { LinkVeth, VethPeer } from '../types/rtnl-link-veth.ts';

/** A {@link VethPeer} with every property in place. */
export class VethPeerValue extends AttributeHolder implements VethPeer {
  family: number = 0;
  reserved: number | undefined = 0;
  type: number = 0;
  index: number = 0;
  flags: number = 0;
  change: number = 0;
  targetNetnsid: number | undefined = undefined;
  netNsPid: number | undefined = undefined;
  netNsFd: number | undefined = undefined;
  ifname: string | undefined = undefined;
  address: Uint8Array | undefined = undefined;
  broadcast: Uint8Array | undefined = undefined;
  txqlen: number | undefined = undefined;
  linkmode: number | undefined = undefined;
  mtu: number | undefined = undefined;
  group: number | undefined = undefined;
  numTxQueues: number | undefined = undefined;
  numRxQueues: number | undefined = undefined;
  gsoMaxSegs: number | undefined = undefined;
  gsoMaxSize: number | undefined = undefined;
  groMaxSize: number | undefined = undefined;
  gsoIpv4MaxSize: number | undefined = undefined;
  groIpv4MaxSize: number | undefined = undefined;

  override get $schema(): Group {
    return vethPeerSchema;
  }
}

/** What is where in a {@link VethPeer}. */
export const vethPeerSchema: Group = {
  name: 'VethPeer',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'reserved', shape: { kind: 'number', size: 1 }, size: 1, reserved: true },
    { name: 'type', shape: { kind: 'number', size: 2 }, size: 2 },
    { name: 'index', shape: { kind: 'number', size: 4, signed: true }, size: 4 },
    { name: 'flags', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'change', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 16,
  attributes: attributeTable(
    [
      { type: 46, name: 'targetNetnsid', field: 'targetNetnsid', shape: { kind: 'number', size: 4, signed: true } },
      { type: 19, name: 'netNsPid', field: 'netNsPid', shape: { kind: 'number', size: 4 } },
      { type: 28, name: 'netNsFd', field: 'netNsFd', shape: { kind: 'number', size: 4 } },
      { type: 3, name: 'ifname', field: 'ifname', shape: { kind: 'text' } },
      { type: 1, name: 'address', field: 'address', shape: { kind: 'bytes', form: 'hardware' } },
      { type: 2, name: 'broadcast', field: 'broadcast', shape: { kind: 'bytes', form: 'hardware' } },
      { type: 13, name: 'txqlen', field: 'txqlen', shape: { kind: 'number', size: 4 } },
      { type: 17, name: 'linkmode', field: 'linkmode', shape: { kind: 'number', size: 1 } },
      { type: 4, name: 'mtu', field: 'mtu', shape: { kind: 'number', size: 4 } },
      { type: 27, name: 'group', field: 'group', shape: { kind: 'number', size: 4 } },
      { type: 31, name: 'numTxQueues', field: 'numTxQueues', shape: { kind: 'number', size: 4 } },
      { type: 32, name: 'numRxQueues', field: 'numRxQueues', shape: { kind: 'number', size: 4 } },
      { type: 40, name: 'gsoMaxSegs', field: 'gsoMaxSegs', shape: { kind: 'number', size: 4 } },
      { type: 41, name: 'gsoMaxSize', field: 'gsoMaxSize', shape: { kind: 'number', size: 4 } },
      { type: 58, name: 'groMaxSize', field: 'groMaxSize', shape: { kind: 'number', size: 4 } },
      { type: 63, name: 'gsoIpv4MaxSize', field: 'gsoIpv4MaxSize', shape: { kind: 'number', size: 4 } },
      { type: 64, name: 'groIpv4MaxSize', field: 'groIpv4MaxSize', shape: { kind: 'number', size: 4 } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new VethPeerValue(),
};

/** A {@link LinkVeth} with every property in place. */
export class LinkVethValue extends AttributeHolder implements LinkVeth {
  peer: VethPeer | undefined = undefined;

  override get $schema(): Group {
    return linkVethSchema;
  }
}

/** What is where in a {@link LinkVeth}. */
export const linkVethSchema: Group = {
  name: 'LinkVeth',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'peer', field: 'peer', shape: { kind: 'group', group: vethPeerSchema } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new LinkVethValue(),
};

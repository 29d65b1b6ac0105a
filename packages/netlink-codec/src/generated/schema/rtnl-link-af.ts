// Generated from formats/rtnl_link_af.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { addressGenerationModeNames, bridgeVlanFlagsNames, linkInet6FlagsNames } from '../names/rtnl-link-af.ts';
import type { BridgeVlanInfo, BridgeVlanTunnelInfo, LinkAfBridge, LinkAfInet, LinkAfInet6, LinkAfSpec, LinkInet6Cacheinfo } from '../types/rtnl-link-af.ts';

/** A {@link LinkInet6Cacheinfo} with every property in place. */
export class LinkInet6CacheinfoValue implements LinkInet6Cacheinfo {
  maxReasmLen: number = 0;
  tstamp: number = 0;
  reachableTime: number = 0;
  retransTime: number = 0;
}

/** What is where in a {@link LinkInet6Cacheinfo}. */
export const linkInet6CacheinfoSchema: Group = {
  name: 'LinkInet6Cacheinfo',
  fields: [
    { name: 'maxReasmLen', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'tstamp', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'reachableTime', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'retransTime', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 16,
  create: () => new LinkInet6CacheinfoValue(),
};

/** A {@link LinkAfInet6} with every property in place. */
export class LinkAfInet6Value extends AttributeHolder implements LinkAfInet6 {
  flags: number | undefined = undefined;
  cacheinfo: LinkInet6Cacheinfo | undefined = undefined;
  conf: number[] | undefined = undefined;
  stats: bigint[] | undefined = undefined;
  icmp6stats: bigint[] | undefined = undefined;
  token: Uint8Array | undefined = undefined;
  addrGenMode: number | undefined = undefined;
  raMtu: number | undefined = undefined;

  override get $schema(): Group {
    return linkAfInet6Schema;
  }
}

/** What is where in a {@link LinkAfInet6}. */
export const linkAfInet6Schema: Group = {
  name: 'LinkAfInet6',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'flags', field: 'flags', shape: { kind: 'number', size: 4, flags: linkInet6FlagsNames } },
      { type: 5, name: 'cacheinfo', field: 'cacheinfo', shape: { kind: 'group', group: linkInet6CacheinfoSchema } },
      { type: 2, name: 'conf', field: 'conf', shape: { kind: 'array', item: { kind: 'number', size: 4, signed: true }, size: 4 } },
      { type: 3, name: 'stats', field: 'stats', shape: { kind: 'array', item: { kind: 'bigint', size: 8 }, size: 8 } },
      { type: 6, name: 'icmp6stats', field: 'icmp6stats', shape: { kind: 'array', item: { kind: 'bigint', size: 8 }, size: 8 } },
      { type: 7, name: 'token', field: 'token', shape: { kind: 'bytes', form: 'address' } },
      { type: 8, name: 'addrGenMode', field: 'addrGenMode', shape: { kind: 'number', size: 1, names: addressGenerationModeNames } },
      { type: 9, name: 'raMtu', field: 'raMtu', shape: { kind: 'number', size: 4 } },
      { type: 0, name: 'unspec' },
      { type: 4, name: 'mcast' },
    ],
  ),
  create: () => new LinkAfInet6Value(),
};

/** A {@link LinkAfInet} with every property in place. */
export class LinkAfInetValue extends AttributeHolder implements LinkAfInet {
  conf: number[] | undefined = undefined;

  override get $schema(): Group {
    return linkAfInetSchema;
  }
}

/** What is where in a {@link LinkAfInet}. */
export const linkAfInetSchema: Group = {
  name: 'LinkAfInet',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'conf', field: 'conf', shape: { kind: 'array', item: { kind: 'number', size: 4 }, size: 4 } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new LinkAfInetValue(),
};

/** A {@link LinkAfSpec} with every property in place. */
export class LinkAfSpecValue extends AttributeHolder implements LinkAfSpec {
  inet: LinkAfInet | undefined = undefined;
  inet6: LinkAfInet6 | undefined = undefined;
  mctp: Uint8Array | undefined = undefined;

  override get $schema(): Group {
    return linkAfSpecSchema;
  }
}

/** What is where in a {@link LinkAfSpec}. */
export const linkAfSpecSchema: Group = {
  name: 'LinkAfSpec',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 2, name: 'inet', field: 'inet', shape: { kind: 'group', group: linkAfInetSchema } },
      { type: 10, name: 'inet6', field: 'inet6', shape: { kind: 'group', group: linkAfInet6Schema } },
      { type: 45, name: 'mctp', field: 'mctp', shape: { kind: 'bytes', form: 'hex' } },
    ],
  ),
  create: () => new LinkAfSpecValue(),
};

/** A {@link BridgeVlanInfo} with every property in place. */
export class BridgeVlanInfoValue implements BridgeVlanInfo {
  flags: number = 0;
  vid: number = 0;
}

/** What is where in a {@link BridgeVlanInfo}. */
export const bridgeVlanInfoSchema: Group = {
  name: 'BridgeVlanInfo',
  fields: [
    { name: 'flags', shape: { kind: 'number', size: 2, flags: bridgeVlanFlagsNames }, size: 2 },
    { name: 'vid', shape: { kind: 'number', size: 2 }, size: 2 },
  ],
  size: 4,
  create: () => new BridgeVlanInfoValue(),
};

/** A {@link BridgeVlanTunnelInfo} with every property in place. */
export class BridgeVlanTunnelInfoValue extends AttributeHolder implements BridgeVlanTunnelInfo {
  id: number | undefined = undefined;
  vid: number | undefined = undefined;
  flags: number | undefined = undefined;

  override get $schema(): Group {
    return bridgeVlanTunnelInfoSchema;
  }
}

/** What is where in a {@link BridgeVlanTunnelInfo}. */
export const bridgeVlanTunnelInfoSchema: Group = {
  name: 'BridgeVlanTunnelInfo',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'id', field: 'id', shape: { kind: 'number', size: 4 } },
      { type: 2, name: 'vid', field: 'vid', shape: { kind: 'number', size: 2 } },
      { type: 3, name: 'flags', field: 'flags', shape: { kind: 'number', size: 2, flags: bridgeVlanFlagsNames } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new BridgeVlanTunnelInfoValue(),
};

/** A {@link LinkAfBridge} with every property in place. */
export class LinkAfBridgeValue extends AttributeHolder implements LinkAfBridge {
  flags: number | undefined = undefined;
  mode: number | undefined = undefined;
  vlanInfo: BridgeVlanInfo[] | undefined = undefined;
  vlanTunnelInfo: BridgeVlanTunnelInfo[] | undefined = undefined;
  mrp: Uint8Array | undefined = undefined;
  cfm: Uint8Array | undefined = undefined;
  mst: Uint8Array | undefined = undefined;

  override get $schema(): Group {
    return linkAfBridgeSchema;
  }
}

/** What is where in a {@link LinkAfBridge}. */
export const linkAfBridgeSchema: Group = {
  name: 'LinkAfBridge',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 0, name: 'flags', field: 'flags', shape: { kind: 'number', size: 2 } },
      { type: 1, name: 'mode', field: 'mode', shape: { kind: 'number', size: 2 } },
      { type: 2, name: 'vlanInfo', field: 'vlanInfo', shape: { kind: 'group', group: bridgeVlanInfoSchema }, multi: true },
      { type: 3, name: 'vlanTunnelInfo', field: 'vlanTunnelInfo', shape: { kind: 'group', group: bridgeVlanTunnelInfoSchema }, multi: true },
      { type: 4, name: 'mrp', field: 'mrp', shape: { kind: 'bytes', form: 'hex' } },
      { type: 5, name: 'cfm', field: 'cfm', shape: { kind: 'bytes', form: 'hex' } },
      { type: 6, name: 'mst', field: 'mst', shape: { kind: 'bytes', form: 'hex' } },
    ],
  ),
  create: () => new LinkAfBridgeValue(),
};

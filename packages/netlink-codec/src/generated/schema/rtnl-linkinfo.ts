// Generated from formats/rtnl_linkinfo.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, type Shape, attributeTable } from '../../runtime/schema.ts';
import type { LinkBond, LinkBondSlave } from '../types/rtnl-link-bond.ts';
import type { LinkBridge, LinkBridgePort } from '../types/rtnl-link-bridge.ts';
import type { LinkGeneve } from '../types/rtnl-link-geneve.ts';
import type { LinkMacvlan } from '../types/rtnl-link-macvlan.ts';
import type { LinkTun } from '../types/rtnl-link-tun.ts';
import type { LinkGre, LinkIptun } from '../types/rtnl-link-tunnel.ts';
import type { LinkVeth } from '../types/rtnl-link-veth.ts';
import type { LinkVlan } from '../types/rtnl-link-vlan.ts';
import type { LinkVrf, LinkVrfPort } from '../types/rtnl-link-vrf.ts';
import type { LinkVxlan } from '../types/rtnl-link-vxlan.ts';
import type { Linkinfo } from '../types/rtnl-linkinfo.ts';
import { linkBondSchema, linkBondSlaveSchema } from './rtnl-link-bond.ts';
import { linkBridgePortSchema, linkBridgeSchema } from './rtnl-link-bridge.ts';
import { linkGeneveSchema } from './rtnl-link-geneve.ts';
import { linkMacvlanSchema } from './rtnl-link-macvlan.ts';
import { linkTunSchema } from './rtnl-link-tun.ts';
import { linkGreSchema, linkIptunSchema } from './rtnl-link-tunnel.ts';
import { linkVethSchema } from './rtnl-link-veth.ts';
import { linkVlanSchema } from './rtnl-link-vlan.ts';
import { linkVrfPortSchema, linkVrfSchema } from './rtnl-link-vrf.ts';
import { linkVxlanSchema } from './rtnl-link-vxlan.ts';

/** A {@link Linkinfo} with every property in place. */
export class LinkinfoValue extends AttributeHolder implements Linkinfo {
  kind: string | undefined = undefined;
  xstats: Uint8Array | undefined = undefined;
  data: LinkBond | LinkBridge | LinkGeneve | LinkGre | LinkIptun | LinkMacvlan | LinkTun | LinkVeth | LinkVlan | LinkVrf | LinkVxlan | Uint8Array | undefined = undefined;
  slaveKind: string | undefined = undefined;
  slaveData: LinkBondSlave | LinkBridgePort | LinkVrfPort | Uint8Array | undefined = undefined;

  override get $schema(): Group {
    return linkinfoSchema;
  }
}

/** What is where in a {@link Linkinfo}. */
export const linkinfoSchema: Group = {
  name: 'Linkinfo',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'kind', field: 'kind', shape: { kind: 'text' } },
      { type: 3, name: 'xstats', field: 'xstats', shape: { kind: 'bytes', form: 'hex' } },
      { type: 2, name: 'data', field: 'data', shape: { kind: 'choice', by: 'kind', cases: new Map<unknown, Shape>([['bond', { kind: 'group', group: linkBondSchema }], ['bridge', { kind: 'group', group: linkBridgeSchema }], ['geneve', { kind: 'group', group: linkGeneveSchema }], ['gre', { kind: 'group', group: linkGreSchema }], ['gretap', { kind: 'group', group: linkGreSchema }], ['erspan', { kind: 'group', group: linkGreSchema }], ['ip6gre', { kind: 'group', group: linkGreSchema }], ['ip6gretap', { kind: 'group', group: linkGreSchema }], ['ip6erspan', { kind: 'group', group: linkGreSchema }], ['ipip', { kind: 'group', group: linkIptunSchema }], ['sit', { kind: 'group', group: linkIptunSchema }], ['ip6tnl', { kind: 'group', group: linkIptunSchema }], ['macvlan', { kind: 'group', group: linkMacvlanSchema }], ['macvtap', { kind: 'group', group: linkMacvlanSchema }], ['tun', { kind: 'group', group: linkTunSchema }], ['veth', { kind: 'group', group: linkVethSchema }], ['vlan', { kind: 'group', group: linkVlanSchema }], ['vrf', { kind: 'group', group: linkVrfSchema }], ['vxlan', { kind: 'group', group: linkVxlanSchema }]]) } },
      { type: 4, name: 'slaveKind', field: 'slaveKind', shape: { kind: 'text' } },
      { type: 5, name: 'slaveData', field: 'slaveData', shape: { kind: 'choice', by: 'slaveKind', cases: new Map<unknown, Shape>([['bond', { kind: 'group', group: linkBondSlaveSchema }], ['bridge', { kind: 'group', group: linkBridgePortSchema }], ['vrf', { kind: 'group', group: linkVrfPortSchema }]]) } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new LinkinfoValue(),
};

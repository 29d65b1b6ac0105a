// Generated from formats/rtnl_linkinfo.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, type Shape, attributeTable } from '../../runtime/schema.ts';
import type { LinkBridge, LinkBridgePort } from '../types/rtnl-link-bridge.ts';
import type { LinkMacvlan } from '../types/rtnl-link-macvlan.ts';
import type { LinkVxlan } from '../types/rtnl-link-vxlan.ts';
import type { Linkinfo } from '../types/rtnl-linkinfo.ts';
import { linkBridgePortSchema, linkBridgeSchema } from './rtnl-link-bridge.ts';
import { linkMacvlanSchema } from './rtnl-link-macvlan.ts';
import { linkVxlanSchema } from './rtnl-link-vxlan.ts';

/** A {@link Linkinfo} with every property in place. */
export class LinkinfoValue extends AttributeHolder implements Linkinfo {
  kind: string | undefined = undefined;
  xstats: Uint8Array | undefined = undefined;
  data: LinkBridge | LinkMacvlan | LinkVxlan | Uint8Array | undefined = undefined;
  slaveKind: string | undefined = undefined;
  slaveData: LinkBridgePort | Uint8Array | undefined = undefined;

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
      { type: 2, name: 'data', field: 'data', shape: { kind: 'choice', by: 'kind', cases: new Map<unknown, Shape>([['bridge', { kind: 'group', group: linkBridgeSchema }], ['macvlan', { kind: 'group', group: linkMacvlanSchema }], ['macvtap', { kind: 'group', group: linkMacvlanSchema }], ['vxlan', { kind: 'group', group: linkVxlanSchema }]]) } },
      { type: 4, name: 'slaveKind', field: 'slaveKind', shape: { kind: 'text' } },
      { type: 5, name: 'slaveData', field: 'slaveData', shape: { kind: 'choice', by: 'slaveKind', cases: new Map<unknown, Shape>([['bridge', { kind: 'group', group: linkBridgePortSchema }]]) } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new LinkinfoValue(),
};

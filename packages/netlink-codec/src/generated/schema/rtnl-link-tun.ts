// Generated from formats/rtnl_link_tun.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { tunTypeNames } from '../names/rtnl-link-tun.ts';
import type { LinkTun } from '../types/rtnl-link-tun.ts';

/** A {@link LinkTun} with every property in place. */
export class LinkTunValue extends AttributeHolder implements LinkTun {
  type: number | undefined = undefined;
  owner: number | undefined = undefined;
  group: number | undefined = undefined;
  pi: number | undefined = undefined;
  vnetHdr: number | undefined = undefined;
  persist: number | undefined = undefined;
  multiQueue: number | undefined = undefined;
  numQueues: number | undefined = undefined;
  numDisabledQueues: number | undefined = undefined;

  override get $schema(): Group {
    return linkTunSchema;
  }
}

/** What is where in a {@link LinkTun}. */
export const linkTunSchema: Group = {
  name: 'LinkTun',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 3, name: 'type', field: 'type', shape: { kind: 'number', size: 1, names: tunTypeNames } },
      { type: 1, name: 'owner', field: 'owner', shape: { kind: 'number', size: 4 } },
      { type: 2, name: 'group', field: 'group', shape: { kind: 'number', size: 4 } },
      { type: 4, name: 'pi', field: 'pi', shape: { kind: 'number', size: 1 } },
      { type: 5, name: 'vnetHdr', field: 'vnetHdr', shape: { kind: 'number', size: 1 } },
      { type: 6, name: 'persist', field: 'persist', shape: { kind: 'number', size: 1 } },
      { type: 7, name: 'multiQueue', field: 'multiQueue', shape: { kind: 'number', size: 1 } },
      { type: 8, name: 'numQueues', field: 'numQueues', shape: { kind: 'number', size: 4 } },
      { type: 9, name: 'numDisabledQueues', field: 'numDisabledQueues', shape: { kind: 'number', size: 4 } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new LinkTunValue(),
};

// Generated from formats/rtnl_link_macvlan.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { macvlanFlagsNames, macvlanModeNames } from '../names/rtnl-link-macvlan.ts';
import type { LinkMacvlan, MacvlanAddresses } from '../types/rtnl-link-macvlan.ts';

/** A {@link MacvlanAddresses} with every property in place. */
export class MacvlanAddressesValue extends AttributeHolder implements MacvlanAddresses {
  macaddr: Uint8Array[] | undefined = undefined;

  override get $schema(): Group {
    return macvlanAddressesSchema;
  }
}

/** What is where in a {@link MacvlanAddresses}. */
export const macvlanAddressesSchema: Group = {
  name: 'MacvlanAddresses',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 4, name: 'macaddr', field: 'macaddr', shape: { kind: 'bytes', form: 'hardware' }, multi: true },
      { type: 0, name: 'unspec' },
      { type: 1, name: 'mode' },
      { type: 2, name: 'flags' },
      { type: 3, name: 'macaddrMode' },
      { type: 5, name: 'macaddrData' },
      { type: 6, name: 'macaddrCount' },
      { type: 7, name: 'bcQueueLen' },
      { type: 8, name: 'bcQueueLenUsed' },
      { type: 9, name: 'bcCutoff' },
    ],
  ),
  create: () => new MacvlanAddressesValue(),
};

/** A {@link LinkMacvlan} with every property in place. */
export class LinkMacvlanValue extends AttributeHolder implements LinkMacvlan {
  mode: number | undefined = undefined;
  flags: number | undefined = undefined;
  macaddrMode: number | undefined = undefined;
  macaddr: Uint8Array[] | undefined = undefined;
  macaddrCount: number | undefined = undefined;
  macaddrData: MacvlanAddresses | undefined = undefined;
  bcQueueLen: number | undefined = undefined;
  bcQueueLenUsed: number | undefined = undefined;
  bcCutoff: number | undefined = undefined;

  override get $schema(): Group {
    return linkMacvlanSchema;
  }
}

/** What is where in a {@link LinkMacvlan}. */
export const linkMacvlanSchema: Group = {
  name: 'LinkMacvlan',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'mode', field: 'mode', shape: { kind: 'number', size: 4, names: macvlanModeNames } },
      { type: 2, name: 'flags', field: 'flags', shape: { kind: 'number', size: 2, flags: macvlanFlagsNames } },
      { type: 3, name: 'macaddrMode', field: 'macaddrMode', shape: { kind: 'number', size: 4 } },
      { type: 4, name: 'macaddr', field: 'macaddr', shape: { kind: 'bytes', form: 'hardware' }, multi: true },
      { type: 6, name: 'macaddrCount', field: 'macaddrCount', shape: { kind: 'number', size: 4 } },
      { type: 5, name: 'macaddrData', field: 'macaddrData', shape: { kind: 'group', group: macvlanAddressesSchema } },
      { type: 7, name: 'bcQueueLen', field: 'bcQueueLen', shape: { kind: 'number', size: 4 } },
      { type: 8, name: 'bcQueueLenUsed', field: 'bcQueueLenUsed', shape: { kind: 'number', size: 4 } },
      { type: 9, name: 'bcCutoff', field: 'bcCutoff', shape: { kind: 'number', size: 4, signed: true } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new LinkMacvlanValue(),
};

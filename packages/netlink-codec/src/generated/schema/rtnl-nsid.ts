// Generated from formats/rtnl_nsid.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { addressFamilyNames } from '../names/netlink-values.ts';
import type { NamespaceId } from '../types/rtnl-nsid.ts';

/** A {@link NamespaceId} with every property in place. */
export class NamespaceIdValue extends AttributeHolder implements NamespaceId {
  family: number = 0;
  alignment: Uint8Array | undefined = undefined;
  nsid: number | undefined = undefined;
  currentNsid: number | undefined = undefined;
  pid: number | undefined = undefined;
  fd: number | undefined = undefined;
  targetNsid: number | undefined = undefined;

  override get $schema(): Group {
    return namespaceIdSchema;
  }
}

/** What is where in a {@link NamespaceId}. */
export const namespaceIdSchema: Group = {
  name: 'NamespaceId',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'alignment', shape: { kind: 'bytes', form: 'hex' }, size: 0, align: true },
  ],
  size: 1,
  attributes: attributeTable(
    [
      { type: 1, name: 'nsid', field: 'nsid', shape: { kind: 'number', size: 4, signed: true } },
      { type: 5, name: 'currentNsid', field: 'currentNsid', shape: { kind: 'number', size: 4, signed: true } },
      { type: 2, name: 'pid', field: 'pid', shape: { kind: 'number', size: 4 } },
      { type: 3, name: 'fd', field: 'fd', shape: { kind: 'number', size: 4 } },
      { type: 4, name: 'targetNsid', field: 'targetNsid', shape: { kind: 'number', size: 4, signed: true } },
      { type: 0, name: 'none' },
    ],
  ),
  create: () => new NamespaceIdValue(),
};

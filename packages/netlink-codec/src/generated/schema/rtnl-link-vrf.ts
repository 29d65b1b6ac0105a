// Generated from formats/rtnl_link_vrf.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import type { LinkVrf, LinkVrfPort } from '../types/rtnl-link-vrf.ts';

/** A {@link LinkVrf} with every property in place. */
export class LinkVrfValue extends AttributeHolder implements LinkVrf {
  table: number | undefined = undefined;

  override get $schema(): Group {
    return linkVrfSchema;
  }
}

/** What is where in a {@link LinkVrf}. */
export const linkVrfSchema: Group = {
  name: 'LinkVrf',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'table', field: 'table', shape: { kind: 'number', size: 4 } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new LinkVrfValue(),
};

/** A {@link LinkVrfPort} with every property in place. */
export class LinkVrfPortValue extends AttributeHolder implements LinkVrfPort {
  table: number | undefined = undefined;

  override get $schema(): Group {
    return linkVrfPortSchema;
  }
}

/** What is where in a {@link LinkVrfPort}. */
export const linkVrfPortSchema: Group = {
  name: 'LinkVrfPort',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'table', field: 'table', shape: { kind: 'number', size: 4 } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new LinkVrfPortValue(),
};

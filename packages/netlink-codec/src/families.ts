import { FAMILIES } from './generated/schema/families.ts';
import type { Family } from './message.ts';
import { type FamilySchema, familySchema } from './runtime/family.ts';

/** What all netlink families have in common: types below 16. */
const CONTROL: FamilySchema = familySchema(
  ['noop', 'error', 'done', 'overrun'].flatMap((name) => FAMILIES.route.byName.get(name) ?? []),
);

/** The messages of a family. */
export function schemaOf(family: Family): FamilySchema {
  return family === 'route' || family === 'sock-diag' ? FAMILIES[family] : CONTROL;
}

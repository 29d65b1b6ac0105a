import { FAMILIES } from './generated/schema/families.ts';
import type { Family } from './message.ts';
import { type FamilySchema, familySchema, type MessageSchema } from './runtime/family.ts';

/** What all netlink families have in common: types below 16. */
const CONTROL: FamilySchema = familySchema(
  ['noop', 'error', 'done', 'overrun'].flatMap((name) => FAMILIES.route.byName.get(name) ?? []),
);

const SCHEMAS: Readonly<Record<Family, FamilySchema>> = {
  route: FAMILIES.route,
  'sock-diag': FAMILIES['sock-diag'],
  generic: FAMILIES.generic,
  netfilter: CONTROL,
  uevent: CONTROL,
};

/** The messages of a family. */
export function schemaOf(family: Family): FamilySchema {
  return SCHEMAS[family];
}

/** The message called so: of the family, else of the first one that has it; only control messages are in several. */
export function messageSchema(name: string, family: Family = 'route'): MessageSchema | undefined {
  const own = SCHEMAS[family].byName.get(name);
  if (own !== undefined) return own;
  for (const schema of Object.values(SCHEMAS)) {
    const found = schema.byName.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The family with more messages, which come before its own. */
export function withMessages(
  family: FamilySchema,
  messages: readonly MessageSchema[] | undefined,
): FamilySchema {
  if (messages === undefined) return family;
  const byKey = new Map([...family.byKey, ...messages.map((one) => [one.key, one] as const)]);
  const byName = new Map([...family.byName, ...messages.map((one) => [one.name, one] as const)]);
  return { byKey, byName, select: family.select };
}

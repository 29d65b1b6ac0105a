/** Acts as the events that the kernel would announce. */
import { APPEND, CREATE, EXCL, type FactEvent, type ObjectEvent, REPLACE } from '../event.ts';

/** What every supposed announcement starts with. */
export function announced(action: 'new' | 'del', flags = 0): ObjectEvent {
  return { action, origin: 'event', flags };
}

/** The verbs of `ip route` that make something, as header flags of the request. */
export const VERBS: Readonly<Record<string, number>> = {
  add: CREATE | EXCL,
  append: CREATE | APPEND,
  prepend: CREATE,
  replace: CREATE | REPLACE,
  change: REPLACE,
};

/** Events of one act, in the order in which they would be announced. */
export type Announcements = readonly FactEvent[];

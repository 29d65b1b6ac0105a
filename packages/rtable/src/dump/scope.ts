/** What the scope of a dump covers. */
import type { DumpScope, FactEvent } from '../event.ts';

/** Whether an event is about something that a dump of `scope` tells. */
export function concerns(scope: DumpScope, event: FactEvent): boolean {
  if (scope.object === 'all') return true;
  if (scope.object !== event.kind) return false;
  if (scope.object !== 'route' || event.kind !== 'route') return true;
  return (
    scope.family === event.family &&
    (scope.table === undefined || scope.table === (event.table ?? 254))
  );
}

/** Whether two scopes are the same. */
export function sameScope(a: DumpScope, b: DumpScope): boolean {
  if (a.object !== b.object) return false;
  if (a.object !== 'route' || b.object !== 'route') return true;
  return a.family === b.family && a.table === b.table;
}

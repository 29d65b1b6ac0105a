/** What a dump should confirm. */
import type { DumpScope } from '../event.ts';
import type { Change } from '../state.ts';

/**
 * The parts in which something changed that was derived and not announced, for verifying dumps:
 * tables of routes by family and number, other objects as a whole. Each once.
 */
export function derivedScopes(changes: readonly Change[]): readonly DumpScope[] {
  const scopes = new Map<string, DumpScope>();
  for (const change of changes) {
    if (change.provenance !== 'derived') continue;
    if (change.object !== 'route') scopes.set(change.object, { object: change.object });
    else {
      const route = change.next ?? change.previous;
      if (route === undefined) continue;
      const { family, table } = route;
      scopes.set(`route ${family} ${table}`, { object: 'route', family, table });
    }
  }
  return [...scopes.values()];
}

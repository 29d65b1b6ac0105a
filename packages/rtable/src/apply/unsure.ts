/** What events could not tell: kept until a dump of that part settles it. */
import type { DumpScope } from '../event.ts';
import type { NetworkState, Unsure } from '../state.ts';

/** The state that is unsure of one more part; once a scope, key and reason. */
export function withUnsure(state: NetworkState, doubt: Omit<Unsure, 'generation'>): NetworkState {
  const known = state.unsure.some(
    (other) =>
      other.key === doubt.key && other.reason === doubt.reason && covers(other.scope, doubt.scope),
  );
  if (known) return state;
  const unsure = [...state.unsure, { ...doubt, generation: state.generation + 1 }];
  return { ...state, unsure };
}

/** Whether a dump of `outer` tells all that one of `inner` does. */
export function covers(outer: DumpScope, inner: DumpScope): boolean {
  if (outer.object === 'all') return true;
  if (outer.object !== inner.object) return false;
  if (outer.object !== 'route' || inner.object !== 'route') return true;
  if (outer.family !== inner.family) return false;
  return outer.table === undefined || outer.table === inner.table;
}

/** The state with the doubts about `scope` settled. */
export function settled(state: NetworkState, scope: DumpScope): NetworkState {
  const unsure = state.unsure.filter((doubt) => !covers(scope, doubt.scope));
  return unsure.length === state.unsure.length ? state : { ...state, unsure };
}

/** Where a fact comes from. */
import type { FactEvent } from '../event.ts';
import type { Fact, NetworkState } from '../state.ts';

/** Provenance and generation of what an event says, when it is the next to change `state`. */
export function originOf(state: NetworkState, event: FactEvent): Fact {
  return {
    provenance: event.origin === 'dump' ? 'dumped' : 'announced',
    generation: state.generation + 1,
  };
}

/** Provenance and generation of what follows in silence from the event that is being applied. */
export function derivedIn(state: NetworkState): Fact {
  return { provenance: 'derived', generation: state.generation + 1 };
}

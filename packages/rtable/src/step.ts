/** One event on the live state: what it says, and what follows in silence. */
import { apply } from './apply/apply.ts';
import { consequences } from './consequence/consequences.ts';
import { enact } from './consequence/enact.ts';
import type { FactEvent } from './event.ts';
import type { NetworkState } from './state.ts';

/**
 * The state after an event with its consequences, its generation raised by one; the same state when
 * nothing changes.
 */
export function step(state: NetworkState, event: FactEvent): NetworkState {
  const silent = event.origin === 'event' ? consequences(state, event) : [];
  let next = apply(state, event);
  for (const consequence of silent) next = enact(next, consequence);
  return next === state ? state : { ...next, generation: state.generation + 1 };
}

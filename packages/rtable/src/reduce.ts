/** Events in, next state out. */
import { changesOf } from './diff/changes.ts';
import { addDumped, beginDump, endDump, withJournalled } from './dump/open-dump.ts';
import type { NetworkEvent } from './event.ts';
import { type Change, type NetworkState, PARTS } from './state.ts';
import { step } from './step.ts';
import { createOwner, type Owner } from './trie/index.ts';

/**
 * The state after an event, its silent consequences included; the same state when nothing changes.
 *
 * @throws InvalidEventError where a hand-made event makes no sense.
 */
export function reduce(state: NetworkState, event: NetworkEvent): NetworkState {
  return next(state, event, undefined);
}

/** A state, and what made it different from the one before. */
export interface Transition {
  readonly state: NetworkState;
  /** In the order of the events. Made when it is first read, so that a first dump costs nothing. */
  readonly changes: readonly Change[];
}

/** The state after several events, as `reduce` makes it one by one, and the changes on the way. */
export function transition(state: NetworkState, events: Iterable<NetworkEvent>): Transition {
  const owner = createOwner();
  const steps: { before: NetworkState; after: NetworkState; event: NetworkEvent }[] = [];
  let current = state;
  for (const event of events) {
    const after = next(current, event, owner);
    if (after.generation !== current.generation) steps.push({ before: current, after, event });
    current = after;
  }
  let changes: readonly Change[] | undefined;
  return {
    state: current,
    get changes(): readonly Change[] {
      changes ??= steps.flatMap(({ before, after, event }) => changesOf(before, after, event));
      return changes;
    },
  };
}

/** @param owner may edit what only the dumps under way have, never a state that was given out. */
function next(state: NetworkState, event: NetworkEvent, owner: Owner | undefined): NetworkState {
  switch (event.kind) {
    case 'dump':
      return event.phase === 'begin' ? beginDump(state, event.scope) : endDump(state, event.scope);
    case 'stale':
      return stale(state, event.reason);
    default:
      if (event.origin === 'dump') return addDumped(state, event, owner);
      return withJournalled(step(state, event), event);
  }
}

/** Events were lost: a dump under way may lack some of them too. */
function stale(state: NetworkState, reason: string): NetworkState {
  if (state.sync === 'empty') return state;
  if (state.sync === 'loading') return { ...state, dumps: [], missing: PARTS };
  if (state.sync === 'stale' && state.dumps.length === 0) return state;
  return { ...state, sync: 'stale', staleReason: reason, dumps: [], missing: PARTS };
}

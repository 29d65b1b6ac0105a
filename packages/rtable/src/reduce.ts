/** Events in, next state out. */
import { changesOf } from './diff/changes.ts';
import { addDumped, beginDump, endDump, withJournalled } from './dump/open-dump.ts';
import type { FactEvent, NetworkEvent } from './event.ts';
import { type Change, type NetworkState, PARTS } from './state.ts';
import { step } from './step.ts';
import { createOwner } from './trie/index.ts';

/**
 * The state after an event, its silent consequences included; the same state when nothing changes.
 *
 * @throws InvalidEventError where a hand-made event makes no sense.
 */
export function reduce(state: NetworkState, event: NetworkEvent): NetworkState {
  return next(state, event);
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
  let dumped: FactEvent[] = [];
  const take = (after: NetworkState, event: NetworkEvent): void => {
    if (after.generation !== current.generation) steps.push({ before: current, after, event });
    current = after;
  };
  const flush = (): void => {
    const [first] = dumped;
    if (first !== undefined) take(addDumped(current, dumped, owner), first);
    dumped = [];
  };
  for (const event of events) {
    if (event.kind !== 'dump' && event.kind !== 'stale' && event.origin === 'dump') {
      dumped.push(event);
      continue;
    }
    flush();
    take(next(current, event), event);
  }
  flush();
  let changes: readonly Change[] | undefined;
  return {
    state: current,
    get changes(): readonly Change[] {
      changes ??= steps.flatMap(({ before, after, event }) => changesOf(before, after, event));
      return changes;
    },
  };
}

function next(state: NetworkState, event: NetworkEvent): NetworkState {
  switch (event.kind) {
    case 'dump':
      return event.phase === 'begin' ? beginDump(state, event.scope) : endDump(state, event.scope);
    case 'stale':
      return stale(state, event.reason);
    default:
      if (event.origin === 'dump') return addDumped(state, [event]);
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

/** A state held against a dump of the same moment. */

import { isAbout } from '../diff/changes.ts';
import { differences } from '../diff/diff.ts';
import { withPart } from '../dump/part.ts';
import type { DumpScope, FactEvent, NetworkEvent } from '../event.ts';
import type { ChangeOf, NetworkState, Unsure } from '../state.ts';

/** One difference that an audit found. */
export interface Finding {
  readonly object: keyof ChangeOf;
  /** What the state says; absent where it says nothing. */
  readonly ours?: ChangeOf[keyof ChangeOf] | undefined;
  /** What the dump says. */
  readonly theirs?: ChangeOf[keyof ChangeOf] | undefined;
  /** Whether the state knew that it might be wrong there. */
  readonly unsure: readonly Unsure[];
  /** The events about the same object, oldest first. */
  readonly history: readonly FactEvent[];
}

/**
 * Where `state` differs from `dumped`, a state made of a fresh dump of `scope`. What only a clock
 * changes, and what dumps do not show, is no difference. An audit of a state that is right is empty.
 *
 * @param events what happened, to tell the history of each finding.
 */
export function audit(
  state: NetworkState,
  dumped: NetworkState,
  scope: DumpScope = { object: 'all' },
  events: readonly NetworkEvent[] = [],
): readonly Finding[] {
  const right = withPart({ ...state, nexthopLegs: dumped.nexthopLegs }, dumped, scope);
  return differences(state, right).map((difference) => ({
    object: difference.object,
    ours: difference.previous,
    theirs: difference.next,
    unsure: state.unsure.filter((one) => one.scope.object === difference.object),
    history: events.filter(
      (event): event is FactEvent =>
        event.kind !== 'dump' && event.kind !== 'stale' && isAbout(event, difference),
    ),
  }));
}

/** What would be if. */
import { type Transition, transition } from '../reduce.ts';
import type { NetworkState } from '../state.ts';
import { hypothesize } from './hypothesize.ts';
import type { HypothesisSettings } from './trial.ts';

/**
 * The state as it would be after words of `ip`, with all that the kernel would do in silence, and
 * what would change on the way. The given state stays as it is. Words and errors as `hypothesize` has them.
 */
export function whatIf(
  state: NetworkState,
  words: string | readonly string[],
  settings: HypothesisSettings = {},
): Transition {
  return transition(state, hypothesize(state, words, settings));
}

/** Words of `ip` as the events that would follow if they were said to the kernel. */
import type { NetworkEvent } from '../event.ts';
import type { NetworkState } from '../state.ts';
import { parseCommand } from './parse.ts';
import { splitCommands } from './split.ts';
import type { HypothesisSettings, Trial } from './trial.ts';
import { wordsOf } from './words.ts';

/**
 * What the kernel would announce if the words were said to `ip`: hypothetical events for
 * `transition`, which adds what would follow from them in silence. The state stays as it is.
 *
 * Understood, each after `-4` or `-6` where one likes and shortened as `ip` allows, are:
 *
 * - `route add|append|prepend|replace|change|del` of IPv4 and IPv6 with all types, `via`, `dev`,
 *   `onlink`, `nexthop` legs, `nhid`, `src`, `from`, `metric`, `table`, `tos`, `proto`, `scope`,
 *   `pref`, `realms`, `expires`, `encap ip|ip6|seg6` and metrics;
 * - `link set DEV up|down|mtu N`, `link del DEV`;
 * - `address add|replace|change|del`;
 * - `neigh add|replace|change|del` with `lladdr`, `nud permanent|noarp|reachable|stale|failed`,
 *   `router`, `extern_learn` and `protocol`;
 * - `rule add|del`;
 * - `nexthop add|replace|del`, also with `encap` and of groups, resilient ones included.
 *
 * Several commands are tried one after the other.
 *
 * An address is taken for no duplicate, a device with a cable for plugged in.
 *
 * @param words a text, where `;` or a new line ends a command, or its words.
 * @throws HypothesisWordsError where the words are not understood.
 * @throws KernelRefusalError where the kernel would refuse one of the commands, with its errno.
 */
export function hypothesize(
  state: NetworkState,
  words: string | readonly string[],
  settings: HypothesisSettings = {},
): readonly NetworkEvent[] {
  const attempts = splitCommands(words).map((command) => {
    const reader = wordsOf(command);
    return { command: reader.command, attempt: parseCommand(reader) };
  });
  const events: NetworkEvent[] = [];
  let current = state;
  for (const { command, attempt } of attempts) {
    const trial: Trial = { state: current, events: [], settings, command };
    attempt(trial);
    events.push(...trial.events);
    current = trial.state;
  }
  return events;
}

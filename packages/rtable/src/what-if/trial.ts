/** A copy of the state on which commands are tried out, and what the kernel would announce of them. */
import type { FactEvent } from '../event.ts';
import type { Link, NetworkState } from '../state.ts';
import { step } from '../step.ts';
import { intValues } from '../trie/index.ts';
import { KernelRefusalError, type RefusalCode } from './error.ts';

/** Settings of the kernel that decide what happens and that netlink does not tell. */
export interface HypothesisSettings {
  /**
   * Whether secondaries of a device are promoted when their primary address goes (sysctl
   * `net.ipv4.conf.*.promote_secondaries`). By default they are not, as in the kernel.
   */
  readonly promotesSecondaries?: (link: Link) => boolean;
}

/** One attempt: the state as it would be by now, and the announcements so far. */
export interface Trial {
  state: NetworkState;
  readonly events: FactEvent[];
  readonly settings: HypothesisSettings;
  /** The command that is being tried. */
  readonly command: string;
}

/** What the events of a trial have in common. */
export const ANNOUNCED = { origin: 'event', flags: 0 } as const;

/** The kernel announces `event`, and what follows from it in silence is so. */
export function announce(trial: Trial, event: FactEvent): void {
  trial.state = step(trial.state, event);
  trial.events.push(event);
}

/** The kernel refuses the command. */
export function refuse(trial: Trial, code: RefusalCode, reason: string): never {
  throw new KernelRefusalError(code, reason, trial.command);
}

/** The device of that name or alternative name. */
export function linkNamed(trial: Trial, name: string): Link {
  const found = intValues(trial.state.links).find(
    (link) => link.name === name || hasAlternative(link, name),
  );
  return found ?? refuse(trial, 'ENODEV', `there is no device "${name}"`);
}

function hasAlternative(link: Link, name: string): boolean {
  const names = link.details['altnames'];
  return Array.isArray(names) && names.includes(name);
}

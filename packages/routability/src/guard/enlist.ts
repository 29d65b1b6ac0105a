import type { Dead, Path, Suspect, TrackerOptions, Verdict } from '@routability/liveness';
import type { Network } from '../network/network.ts';
import { sharedNetwork } from '../network/shared.ts';
import { Lease } from './lease.ts';
import { type Listener, type PreviousVerdict, Registry } from './registry.ts';
import { optedOut, type Source } from './source/source.ts';
import type { Subject } from './subject.ts';
import { drainAndPing, type OnSuspect, suspicionOf } from './suspicion.ts';

/** How connections are judged, and what is done about dead ones. */
export interface GuardOptions
  extends Pick<TrackerOptions, 'policy' | 'egressMismatch' | 'grace' | 'suspectGrace'> {
  /** The network to judge by; one that all guards share when left out. */
  readonly network?: Network;
  /** What is done about a suspect. By default it is pinged where the protocol can, and leaves its pool if another way leads on. */
  readonly onSuspect?: OnSuspect;
  /** Only tell (`dead` on the lease) what would be closed. */
  readonly dryRun?: boolean;
  /** Releases the lease when it aborts. */
  readonly signal?: AbortSignal;
}

/** One connection of a lease: waiting for its addresses or the network, or registered with an id. */
interface Member {
  readonly subject: Subject;
  readonly stop: () => void;
  ready: boolean;
  id: number | undefined;
}

/** Puts every connection that comes from `source` under guard, until the lease is released. */
export function enlist(source: Source, options: GuardOptions): Lease {
  const members = new Map<Subject, Member>();
  let registry: Registry | undefined;
  let released = false;

  const lease = new Lease(release, () => verdictsOf(registry, members.values()));
  const supply = source(admit);
  options.signal?.addEventListener('abort', release, { once: true });
  if (options.signal?.aborted) release();
  if (options.network !== undefined) open(options.network);
  else sharedNetwork().then(open, fail);
  return lease;

  function admit(subject: Subject): void {
    if (released) return;
    const { stop } = subject.follow(
      () => {
        member.ready = true;
        register(member);
      },
      () => forget(member),
    );
    const member: Member = { subject, stop, ready: false, id: undefined };
    members.set(subject, member);
  }

  function open(network: Network): void {
    if (released) return;
    network.once('close', (error) => error && fail(error));
    registry = registryOf(network, options);
    for (const member of members.values()) register(member);
  }

  /** Nothing is guarded from here on, and nobody may think so. */
  function fail(error: Error): void {
    if (released || lease.emit('unavailable', error)) return;
    process.emitWarning(`connections are not guarded: ${error.message}`, 'RoutabilityWarning');
  }

  function register(member: Member): void {
    if (registry === undefined || !member.ready || member.id !== undefined) return;
    const { held } = member.subject;
    if (held !== undefined && optedOut(held)) {
      forget(member);
      return;
    }
    member.id = registry.add(member.subject, listenerFor(lease, member.subject, options));
  }

  function forget(member: Member): void {
    if (member.id !== undefined) registry?.remove(member.id);
    members.delete(member.subject);
    member.stop();
  }

  function release(): void {
    released = true;
    options.signal?.removeEventListener('abort', release);
    supply.stop();
    for (const member of members.values()) forget(member);
  }
}

function verdictsOf(registry: Registry | undefined, members: Iterable<Member>): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const { id } of members) {
    const verdict = id === undefined ? undefined : registry?.verdict(id);
    if (verdict !== undefined) verdicts.push(verdict);
  }
  return verdicts;
}

function listenerFor(lease: Lease, subject: Subject, options: GuardOptions): Listener {
  const { dryRun = false, onSuspect = dryRun ? undefined : drainAndPing } = options;
  return {
    verdict(verdict: Verdict, previous: PreviousVerdict | undefined) {
      lease.emit('verdict', verdict, previous, verdict.connection);
    },
    suspect(verdict: Suspect) {
      lease.emit('suspect', verdict, verdict.connection);
      return onSuspect?.(suspicionOf(subject, verdict));
    },
    moved(path: Path, previous: Path) {
      const connection = subject.describe();
      if (connection !== undefined) lease.emit('path-moved', path, previous, connection);
    },
    migrate(verdict: Verdict) {
      lease.emit('migrate', verdict, verdict.connection);
    },
    dead(verdict: Dead) {
      lease.emit('dead', verdict, verdict.connection);
      if (!dryRun) subject.close(verdict);
    },
  };
}

const registries = new WeakMap<Network, Map<string, Registry>>();

/** Guards that judge alike on the same network share one registry, and so one pass over its changes. */
function registryOf(network: Network, options: GuardOptions): Registry {
  const { policy, egressMismatch, grace, suspectGrace } = options;
  const judging: TrackerOptions = {
    ...(policy === undefined ? {} : { policy }),
    ...(egressMismatch === undefined ? {} : { egressMismatch }),
    ...(grace === undefined ? {} : { grace }),
    ...(suspectGrace === undefined ? {} : { suspectGrace }),
  };
  const key = JSON.stringify(judging);
  const ofNetwork = registries.get(network) ?? new Map<string, Registry>();
  registries.set(network, ofNetwork);
  const registry = ofNetwork.get(key) ?? new Registry(network, judging);
  ofNetwork.set(key, registry);
  return registry;
}

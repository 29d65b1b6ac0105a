import { performance } from 'node:perf_hooks';
import {
  createTracker,
  type Dead,
  type Path,
  type Suspect,
  type Tracker,
  type TrackerEvent,
  type TrackerOptions,
  type Verdict,
} from '@routability/liveness';
import type { Network } from '../network/network.ts';
import type { Subject } from './subject.ts';

/** Connections are closed for this long (ms) before the loop gets a turn: one costs about 0.08 ms. */
const CLOSING_SLICE = 4;
/** How often a suspect's traffic is read (ms): only suspects are polled, and only while they are. */
const TRAFFIC_INTERVAL = 250;

/** What is remembered of an earlier verdict. */
export type PreviousVerdict = Pick<Verdict, 'kind' | 'reason'>;

/** Who is told about one connection. */
export interface Listener {
  verdict(verdict: Verdict, previous: PreviousVerdict | undefined): void;
  /** A promise is a question to the peer, and its fulfilment the answer. */
  suspect(verdict: Suspect): unknown;
  moved(path: Path, previous: Path): void;
  /** A QUIC session should move. */
  migrate(verdict: Verdict): void;
  /** Closes the connection, or only says that it would. */
  dead(verdict: Dead): void;
}

type VerdictEvent = Extract<TrackerEvent, { kind: 'verdict' }>;

interface Entry {
  readonly subject: Subject;
  readonly listener: Listener;
  heard: number;
}

/**
 * The guarded connections of one network: drives the pure tracker by the network's changes and the
 * clock, and closes what it calls dead.
 */
export class Registry {
  readonly #tracker: Tracker;
  readonly #network: Network;
  readonly #entries = new Map<number, Entry>();
  readonly #suspects = new Set<number>();
  readonly #closing: number[] = [];
  #deadline: NodeJS.Timeout | undefined;
  /** When the tracker wants to work next, in its own time. */
  #due: number = Number.POSITIVE_INFINITY;
  /** Time of the tracker: that of `performance`, or as far as the kernel's news are known. */
  #clock = 0;
  /** Whether grace would be over, but for news that are unread. */
  #isBehind = false;
  #turn: NodeJS.Immediate | undefined;
  #traffic: NodeJS.Timeout | undefined;

  constructor(network: Network, options: TrackerOptions) {
    this.#network = network;
    this.#tracker = createTracker({ ...options, state: network.state });
    network.on('change', (next, _previous, changes) => {
      this.#tracker.apply(next, changes, this.#now());
      this.#work();
    });
  }

  /** Registers a connected subject; undefined when it has no addresses (any more). */
  add(subject: Subject, listener: Listener): number | undefined {
    const connection = subject.describe();
    if (connection === undefined) return undefined;
    const id = this.#tracker.add(connection, this.#now());
    this.#entries.set(id, { subject, listener, heard: 0 });
    this.#soon();
    return id;
  }

  /** Ends a registration; the connection stays as it is. */
  remove(id: number): void {
    this.#tracker.remove(id);
    this.#entries.delete(id);
    this.#suspects.delete(id);
    if (this.#entries.size === 0) this.#rest();
  }

  /** The present verdict of a registered connection. */
  verdict(id: number): Verdict | undefined {
    return this.#tracker.verdict(id);
  }

  #rest(): void {
    clearTimeout(this.#deadline);
    clearInterval(this.#traffic);
    this.#traffic = undefined;
  }

  /** Lets the tracker work once this turn of the loop is over. */
  #soon(): void {
    if (this.#turn !== undefined) return;
    this.#turn = setImmediate(() => {
      this.#turn = undefined;
      this.#work();
    });
    // Not unref'd: the loop would sleep over it. It holds the process up for one turn.
  }

  #work(): void {
    const now = this.#now();
    // Both clocks stand at the same moment, or being behind would look like a sleep.
    const step = this.#tracker.tick(now, Date.now() - (performance.now() - now));
    for (const event of step.events) apart(() => this.#tell(event));
    this.#close();
    this.#schedule(step.deadline);
    this.#watchTraffic();
  }

  /**
   * The tracker's time. Where grace would be over it goes no further than the kernel's news are in the state: a loop that
   * was held up, by the program or by a storm, may have missed what spares a connection.
   */
  #now(): number {
    const real = performance.now();
    const known = this.#network.knownUntil;
    this.#isBehind = real >= this.#due && known < this.#due && !this.#network.catchUp();
    const isHeld = this.#isBehind || (real >= this.#due && known >= this.#due);
    this.#clock = Math.max(this.#clock, isHeld ? known : real);
    return this.#clock;
  }

  #tell(event: TrackerEvent): void {
    if (event.kind === 'woke') {
      this.#network.verify();
      return;
    }
    const entry = this.#entries.get(event.id);
    if (entry === undefined) return;
    switch (event.kind) {
      case 'verdict':
        if (this.#isForeign(event, entry)) break;
        this.#followTraffic(event.id, entry, event.verdict);
        entry.listener.verdict(event.verdict, event.previous);
        break;
      case 'suspect':
        this.#ask(event.id, entry.listener.suspect(event.verdict));
        break;
      case 'path-moved':
        entry.listener.moved(event.path, event.previous);
        break;
      case 'dead':
        this.#closing.push(event.id);
        break;
      case 'migrate':
        entry.listener.migrate(event.verdict);
        break;
    }
  }

  /** A local address that never was ours, and need not be: such a connection is judged by its way alone. */
  #isForeign({ id, verdict, previous }: VerdictEvent, { subject }: Entry): boolean {
    const { reason, connection } = verdict;
    if (previous !== undefined || reason !== 'SOURCE_GONE' || subject.isForeign?.() !== true) {
      return false;
    }
    this.#tracker.update(id, { ...connection, freebind: true }, this.#now());
    this.#soon();
    return true;
  }

  #ask(id: number, question: unknown): void {
    if (!(question instanceof Promise)) return;
    this.#tracker.outstanding(id, this.#now());
    this.#soon();
    question.then(
      () => {
        this.#tracker.received(id, this.#now());
        this.#soon();
      },
      () => {
        // No answer is to be had this way: traffic may still tell.
      },
    );
  }

  #followTraffic(id: number, entry: Entry, verdict: Verdict): void {
    if (verdict.kind !== 'suspect') this.#suspects.delete(id);
    else if (!this.#suspects.has(id)) {
      entry.heard = entry.subject.traffic()?.heard ?? 0;
      this.#suspects.add(id);
    }
  }

  #close(): void {
    const end = performance.now() + CLOSING_SLICE;
    const open: number[] = [];
    while (performance.now() < end) {
      const id = this.#closing.shift();
      if (id === undefined) break;
      const entry = this.#entries.get(id);
      // Others were closed meanwhile, and news may have come.
      const verdict = this.#tracker.verdict(id);
      if (verdict?.kind === 'unknown') open.push(id);
      else if (entry && verdict?.kind === 'dead') apart(() => entry.listener.dead(verdict));
    }
    if (this.#closing.length > 0) this.#soon();
    // The next change tells.
    this.#closing.push(...open);
  }

  #schedule(deadline: number | undefined): void {
    clearTimeout(this.#deadline);
    this.#due = deadline ?? Number.POSITIVE_INFINITY;
    if (deadline === undefined) return;
    const wait = deadline - this.#clock;
    if (wait <= 0 || this.#isBehind) {
      this.#soon();
      return;
    }
    this.#deadline = setTimeout(() => this.#work(), Math.ceil(wait));
    this.#deadline.unref();
  }

  #watchTraffic(): void {
    if (this.#suspects.size === 0) {
      clearInterval(this.#traffic);
      this.#traffic = undefined;
    } else if (this.#traffic === undefined) {
      this.#traffic = setInterval(() => this.#readTraffic(), TRAFFIC_INTERVAL);
      this.#traffic.unref();
    }
  }

  #readTraffic(): void {
    const now = this.#now();
    for (const id of this.#suspects) {
      const entry = this.#entries.get(id);
      const traffic = entry?.subject.traffic();
      if (entry === undefined || traffic === undefined) continue;
      if (traffic.heard > entry.heard) {
        entry.heard = traffic.heard;
        this.#tracker.received(id, now);
      } else if (traffic.outstanding) {
        this.#tracker.outstanding(id, now);
      }
    }
    this.#work();
  }
}

/** What a listener throws is its program's uncaught exception, and no other connection's concern. */
function apart(act: () => void): void {
  try {
    act();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}

/** Who is not well, since when, and when patience with each ends. */
import type { Finding } from '../finding.ts';
import { DeadlineHeap } from './deadline-heap.ts';
import { FlapDamping } from './flap-damping.ts';
import type { Grace } from './grace.ts';
import type { Slot } from './registry.ts';

/** What a connection waits with. */
type Kind = 'dead' | 'standing' | 'change';

/** A connection that is dead or suspect. */
interface Waiting {
  kind: Kind;
  /** Since when findings of this kind have lasted without a break. */
  since: number;
  /** … including what `disturbed` has forgotten. */
  readonly begun: number;
  /** When grace ends; Infinity while nothing is to be waited for. */
  due: number;
  /** `change`: since when data or a ping is unanswered. */
  outstanding?: number;
  /** Its end has been told. */
  told: boolean;
}

/** How long (ms) a storm can put off the end of grace. */
const STORM = 30_000;
/** Before every time: due to be set. */
const NEVER = Number.NEGATIVE_INFINITY;
const FOREVER = Number.POSITIVE_INFINITY;

/** Waits for those that are not well. All times are milliseconds of the caller's clock. */
export class Patience {
  readonly #waiting = new Map<Slot, Waiting>();
  readonly #deadlines = new DeadlineHeap();
  readonly #damping: FlapDamping;
  readonly #grace: Grace;
  readonly #suspectGrace: number;

  constructor(grace: Grace, suspectGrace: number, flapLimit: number) {
    this.#grace = grace;
    this.#suspectGrace = suspectGrace;
    this.#damping = new FlapDamping(flapLimit);
  }

  /** How many are waited for. */
  get size(): number {
    return this.#waiting.size;
  }

  /** The earliest end of grace. */
  get deadline(): number | undefined {
    for (;;) {
      const { next, slot } = this.#deadlines;
      if (next === undefined || this.#isDue(slot, next)) return next;
      this.#deadlines.shift();
    }
  }

  /** Begins, goes on or ends to wait, as the connection's latest finding asks. */
  heed(slot: Slot, finding: Finding, now: number): void {
    const kind = kindOf(finding);
    const waiting = this.#waiting.get(slot);
    if (kind === undefined) {
      if (waiting === undefined) return;
      this.#waiting.delete(slot);
      if (finding.kind === 'ok') this.#damping.recovered(slot, now);
    } else if (waiting?.kind !== kind) {
      const begun: Waiting = { kind, since: now, begun: now, due: NEVER, told: false };
      this.#waiting.set(slot, begun);
      this.#schedule(slot, begun, finding, now);
    } else if (!waiting.told) {
      this.#schedule(slot, waiting, finding, now);
    }
  }

  /**
   * Much happened at once to what a connection depends on: it may have been well in between, so its evidence has to last
   * anew. That a storm never ends is no reason to wait for ever.
   */
  disturbed(slot: Slot, now: number): void {
    const waiting = this.#waiting.get(slot);
    if (waiting === undefined || waiting.told || waiting.kind === 'change') return;
    if (now - waiting.begun < STORM) waiting.since = now;
  }

  /** Whether traffic decides about the connection. */
  isForTraffic(slot: Slot): boolean {
    const waiting = this.#waiting.get(slot);
    return waiting?.kind === 'change' && !waiting.told;
  }

  /** The peer was heard: evidence against it that stands has to last anew. */
  heard(slot: Slot, now: number): void {
    const waiting = this.#waiting.get(slot);
    if (waiting?.kind !== 'standing' || waiting.told) return;
    const { since, due } = waiting;
    waiting.since = now;
    if (due !== FOREVER) this.#setDue(slot, waiting, due + now - since);
  }

  /** Data or a ping is unanswered: for those that traffic decides about, time runs from the first. */
  outstanding(slot: Slot, now: number): void {
    const waiting = this.#waiting.get(slot);
    if (waiting?.kind !== 'change' || waiting.told || waiting.outstanding !== undefined) return;
    waiting.outstanding = now;
    this.#setDue(slot, waiting, now + this.#suspectGrace * this.#damping.factor(slot, now));
  }

  /** Whether the end of a suspect's grace has been told: it is dead. */
  isOver(slot: Slot, finding: Finding): boolean {
    const waiting = this.#waiting.get(slot);
    return waiting?.told === true && waiting.kind === kindOf(finding);
  }

  /** Takes one whose grace ended by `now`; −1 when there is none. It is due until told. */
  takeDue(now: number): Slot {
    while ((this.#deadlines.next ?? FOREVER) <= now) {
      const { slot, next = now } = this.#deadlines;
      this.#deadlines.shift();
      if (this.#isDue(slot, next)) return slot;
    }
    return -1;
  }

  /** Marks the end as told, if it is still due. */
  tellEnd(slot: Slot, now: number): boolean {
    const waiting = this.#waiting.get(slot);
    if (waiting === undefined || waiting.told || waiting.due > now) return false;
    waiting.told = true;
    return true;
  }

  /** The connection is another one, or gone. */
  drop(slot: Slot): void {
    this.#waiting.delete(slot);
    this.#damping.forget(slot);
  }

  /** Nobody's grace ends until `resume`. */
  suspend(): void {
    for (const waiting of this.#waiting.values()) waiting.due = FOREVER;
  }

  /** Calls `visit` for each that is waited for. */
  each(visit: (slot: Slot) => void): void {
    for (const slot of this.#waiting.keys()) visit(slot);
  }

  /** Grace begins anew for all, at their next finding; `each` is called for them. */
  resume(now: number, each: (slot: Slot) => void): void {
    for (const [slot, waiting] of this.#waiting) {
      if (waiting.told) continue;
      waiting.since = now;
      if (waiting.outstanding !== undefined) waiting.outstanding = now;
      each(slot);
    }
  }

  #schedule(slot: Slot, waiting: Waiting, finding: Finding, now: number): void {
    this.#setDue(slot, waiting, this.#dueOf(finding, waiting, this.#damping.factor(slot, now)));
  }

  #setDue(slot: Slot, waiting: Waiting, due: number): void {
    if (due === waiting.due) return;
    waiting.due = due;
    if (due !== FOREVER) this.#deadlines.add(due, slot);
  }

  #dueOf(finding: Finding, { since, outstanding }: Waiting, factor: number): number {
    if (finding.kind !== 'dead' && finding.kind !== 'suspect') return FOREVER;
    if (finding.kind === 'suspect' && finding.nature === 'change') {
      return outstanding === undefined ? FOREVER : outstanding + this.#suspectGrace * factor;
    }
    const { reason } = finding;
    if (reason === 'GATEWAY_CHANGED' || reason === 'WOKE') return FOREVER;
    return since + this.#grace[reason] * factor;
  }

  #isDue(slot: Slot, due: number): boolean {
    const waiting = this.#waiting.get(slot);
    return waiting !== undefined && !waiting.told && waiting.due === due;
  }
}

function kindOf(finding: Finding): Kind | undefined {
  if (finding.kind === 'suspect') return finding.nature;
  // Time runs while the dump is under way that makes it certain.
  if (finding.reason === 'UNVERIFIED') return 'dead';
  return finding.kind === 'dead' ? 'dead' : undefined;
}

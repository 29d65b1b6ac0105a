import { type Change, emptyState, type NetworkState } from '@routability/rtable';
import type { Connection } from '../connection.ts';
import { rulesOf, toVerdict } from '../evaluate.ts';
import type { Finding } from '../finding.ts';
import { judge, type Rules } from '../judge.ts';
import { type NearSide, nearSide, peerBytes, type Subject } from '../subject.ts';
import type { Baseline, Path, Verdict } from '../verdict.ts';
import { Agenda } from './agenda.ts';
import { addDependents } from './dependents.ts';
import { mayGiveAndTake } from './give-and-take.ts';
import { graceOf } from './grace.ts';
import { News, sameLeg } from './news.ts';
import { Patience } from './patience.ts';
import { Registry, type Slot } from './registry.ts';
import { Shortcut } from './shortcut.ts';
import { SleepWatch } from './sleep-watch.ts';
import { grown } from './slot-lists.ts';
import { packStatus, UNJUDGED, unpackStatus } from './status.ts';
import type { Step, Tracker, TrackerOptions, TrackerStats } from './tracker.ts';

/** A batch with more changes than this is not looked through: everything is judged again. */
const MANY_CHANGES = 10_000;

/** What a connection costs that needs no judgement, in judgements. */
const SHORT = 1 / 32;
const WELL = packStatus({ kind: 'ok', reason: 'REACHABLE' });

/** A tracker without connections, which knows `options.state` or nothing. */
export function createTracker(options: TrackerOptions = {}): Tracker {
  return new ConnectionTracker(options);
}

class ConnectionTracker implements Tracker {
  readonly #registry = new Registry();
  readonly #agenda = new Agenda(this.#registry);
  readonly #patience: Patience;
  readonly #rules: Rules;
  readonly #slice: number;
  readonly #deadSlice: number;
  readonly #settle: number;
  readonly #sleep: SleepWatch;
  readonly #news = new News();

  #state: NetworkState;
  /** Counts what asks for judgement: `apply` calls and sleeps. */
  #round = 1;
  /** The round in which each slot was judged last. */
  #judgedIn = new Uint32Array(0);
  #status = new Uint8Array(0);
  /** 1 for connections not heard since the machine woke. */
  #woke = new Uint8Array(0);
  /** Whether several changes led to the present round. */
  #several = false;
  #judged = 0;
  #shortcut: { readonly state: NetworkState; readonly shortcut: Shortcut } | undefined;
  #notBefore = Number.NEGATIVE_INFINITY;

  constructor(options: TrackerOptions) {
    this.#state = options.state ?? emptyState;
    this.#rules = rulesOf(options);
    this.#patience = new Patience(
      graceOf(this.#rules.policy, options.grace),
      options.suspectGrace ?? 5000,
      options.flapLimit ?? 3,
    );
    this.#slice = options.slice ?? 200;
    this.#deadSlice = options.deadSlice ?? 50;
    this.#settle = options.settle ?? 0;
    this.#sleep = new SleepWatch(options.wakeJump ?? 15_000);
  }

  get stats(): TrackerStats {
    return {
      connections: this.#registry.size,
      judged: this.#judged,
      pending: this.#agenda.size,
      waiting: this.#patience.size,
    };
  }

  add(connection: Connection, _now: number, baseline?: Baseline): number {
    const near = nearSide(this.#state, connection, baseline);
    const slot = this.#registry.add(connection, near, peerBytes(connection));
    this.#status = grown(this.#status, slot);
    this.#woke = grown(this.#woke, slot);
    this.#judgedIn = grown(this.#judgedIn, slot);
    this.#judgedIn[slot] = 0;
    this.#status[slot] = UNJUDGED;
    this.#woke[slot] = 0;
    this.#registry.setBaseline(slot, baseline?.path);
    this.#agenda.addSlot(slot);
    return this.#registry.idOf(slot);
  }

  update(id: number, connection: Connection, _now: number): void {
    const slot = this.#registry.slotOf(id);
    if (slot < 0) return;
    const near = nearSide(this.#state, connection, undefined);
    const peer = peerBytes(connection);
    this.#registry.setBaseline(slot, undefined);
    this.#registry.setPresent(slot, undefined);
    this.#registry.replace(slot, connection, near, peer);
    this.#patience.drop(slot);
    this.#status[slot] = UNJUDGED;
    this.#woke[slot] = 0;
    this.#judgedIn[slot] = 0;
    this.#agenda.addSlot(slot);
  }

  remove(id: number): void {
    const slot = this.#registry.slotOf(id);
    if (slot < 0) return;
    this.#registry.remove(slot);
    this.#patience.drop(slot);
  }

  apply(next: NetworkState, changes: readonly Change[] | 'all', now: number): void {
    const before = this.#state;
    if (next === before) return;
    this.#state = next;
    this.#round += 1;
    this.#several = !this.#agenda.isEmpty || changes === 'all' || mayGiveAndTake(changes);
    if (this.#agenda.isEmpty) this.#notBefore = now + this.#settle;
    if (changes === 'all' || changes.length > MANY_CHANGES) this.#agenda.addAll();
    else for (const each of changes) addDependents(this.#agenda, this.#registry, next, each);
    if (before.unsure !== next.unsure) this.#patience.each((slot) => this.#agenda.addSlot(slot));
    if (before.sync === 'synced' && next.sync !== 'synced') this.#patience.suspend();
    if (before.sync !== 'synced' && next.sync === 'synced') {
      this.#patience.resume(now, (slot) => this.#agenda.addSlot(slot));
    }
  }

  tick(now: number, wall?: number): Step {
    if (wall !== undefined) this.#noticeSleep(now, wall);
    const synced = this.#state.sync === 'synced';
    if (synced) {
      if (now >= this.#notBefore) this.#work(now);
      this.#expire(now);
    }
    const events = this.#news.take();
    const deadline = synced ? this.#nextDeadline(now) : undefined;
    return deadline === undefined ? { events } : { events, deadline };
  }

  received(id: number, now: number): void {
    const slot = this.#registry.slotOf(id);
    if (slot < 0) return;
    this.#patience.heard(slot, now);
    const changed = this.#patience.isForTraffic(slot);
    if (this.#woke[slot] === 0 && !changed) return;
    this.#woke[slot] = 0;
    // The peer answers along the present path: that is the new normal.
    const before = this.#registry.baseline(slot);
    if (changed) this.#registry.setBaseline(slot, this.#registry.present(slot));
    const subject = this.#subject(slot);
    if (this.#state.sync !== 'synced' || subject === undefined) return;
    const finding = this.#judgeSubject(slot, subject, now);
    if (changed && finding.kind === 'ok') this.#tellMove(slot, subject, finding, before, now);
  }

  outstanding(id: number, now: number): void {
    const slot = this.#registry.slotOf(id);
    if (slot >= 0) this.#patience.outstanding(slot, now);
  }

  verdict(id: number): Verdict | undefined {
    const slot = this.#registry.slotOf(id);
    const subject = this.#subject(slot);
    if (subject === undefined) return undefined;
    const finding = this.#effective(slot, subject, this.#find(slot, subject));
    return this.#tell(subject, finding, this.#registry.baseline(slot));
  }

  connection(id: number): Connection | undefined {
    const slot = this.#registry.slotOf(id);
    return slot < 0 ? undefined : this.#registry.connection(slot);
  }

  #find(slot: Slot, subject: Subject): Finding {
    const path = this.#registry.baseline(slot);
    const finding = judge(this.#state, subject, path && { path }, this.#rules);
    this.#judged += 1;
    if (finding.kind !== 'ok') {
      if (finding.path === undefined || !this.#isNew(slot)) return finding;
      // What is found at registration is normal: the connection is judged by what changes from then on.
      this.#registry.setBaseline(slot, finding.path);
      return this.#find(slot, subject);
    }
    // A sleep does not part the machine from itself.
    if (this.#woke[slot] !== 1 || finding.path?.kind === 'local') return finding;
    return { ...finding, kind: 'suspect', nature: 'change', reason: 'WOKE' };
  }

  #work(now: number): void {
    if (this.#agenda.isEmpty) return;
    const shortcut = this.#shortcutFor(this.#state);
    this.#agenda.work(this.#slice, (slot) => {
      if (this.#judgedIn[slot] === this.#round) return SHORT;
      if (this.#isWellBy(shortcut, slot)) {
        this.#judgedIn[slot] = this.#round;
        return SHORT;
      }
      const subject = this.#subject(slot);
      if (subject === undefined) return SHORT;
      if (this.#several) this.#patience.disturbed(slot, now);
      const finding = this.#judgeSubject(slot, subject, now);
      const path = this.#registry.steadyPath(slot);
      if (path >= 0) {
        shortcut.learn(subject.peer, this.#registry.near(slot), path, finding);
      }
      return 1;
    });
  }

  #shortcutFor(state: NetworkState): Shortcut {
    if (this.#shortcut?.state === state) return this.#shortcut.shortcut;
    const shortcut = new Shortcut(state);
    this.#shortcut = { state, shortcut };
    return shortcut;
  }

  /** Nothing but a few numbers is touched: a million connections may pass here after one change. */
  #isWellBy(shortcut: Shortcut, slot: Slot): boolean {
    if (this.#status[slot] !== WELL || this.#woke[slot] !== 0) return false;
    const path = this.#registry.steadyPath(slot);
    if (path < 0 || this.#rules.policy !== 'default') return false;
    const peer = this.#registry.peerOf(slot);
    return peer !== undefined && shortcut.isWell(peer, this.#registry.near(slot), path);
  }

  #judge(slot: Slot, now: number): void {
    const subject = this.#subject(slot);
    if (subject !== undefined) this.#judgeSubject(slot, subject, now);
  }

  #judgeSubject(slot: Slot, subject: Subject, now: number): Finding {
    this.#judgedIn[slot] = this.#round;
    const finding = this.#find(slot, subject);
    this.#settleOn(slot, subject, finding, now);
    return finding;
  }

  #isNew(slot: Slot): boolean {
    return this.#status[slot] === UNJUDGED && this.#registry.baseline(slot) === undefined;
  }

  /** The connection as data; a link's name that nothing answered to is looked up again. */
  #subject(slot: Slot): Subject | undefined {
    const subject = this.#registry.subject(slot);
    if (subject?.near.tie === undefined || subject.near.tie.link !== undefined) return subject;
    const near: NearSide = nearSide(this.#state, subject.connection, undefined);
    if (near.tie?.link === undefined) return subject;
    this.#registry.replace(slot, subject.connection, near, subject.peer.slice());
    return this.#registry.subject(slot);
  }

  /** Makes a finding the connection's status, and tells what that changes. */
  #settleOn(slot: Slot, subject: Subject, finding: Finding, now: number): void {
    const before = unpackStatus(this.#status[slot] ?? UNJUDGED);
    const baseline = this.#registry.baseline(slot);
    this.#patience.heed(slot, finding, now);
    const effective = this.#effective(slot, subject, finding);
    this.#status[slot] = packStatus(effective);
    this.#registry.setPresent(slot, finding.path);
    const news =
      before === undefined ||
      before.kind !== effective.kind ||
      (before.reason !== effective.reason && effective.kind !== 'ok');
    if (news) {
      const verdict = this.#tell(subject, effective, baseline);
      this.#news.change(this.#registry.idOf(slot), now, verdict, before);
    }
    if (finding.kind === 'ok' && finding.path !== undefined) {
      this.#registry.setBaseline(slot, finding.path);
    }
    if (finding.kind === 'ok') this.#tellMove(slot, subject, finding, baseline, now);
  }

  #tellMove(
    slot: Slot,
    subject: Subject,
    finding: Finding,
    baseline: Path | undefined,
    at: number,
  ): void {
    const { path } = finding;
    if (baseline === undefined || path === undefined || sameLeg(baseline, path)) return;
    const id = this.#registry.idOf(slot);
    this.#news.move(id, at, baseline, path);
    if (subject.connection.protocol !== 'quic') return;
    this.#news.migrate(id, at, this.#tell(subject, finding, baseline));
  }

  /** A suspect whose grace is over is dead; QUIC sessions find another way. */
  #effective(slot: Slot, { connection }: Subject, finding: Finding): Finding {
    if (finding.kind !== 'suspect' || connection.protocol === 'quic') return finding;
    return this.#patience.isOver(slot, finding) ? asDead(finding) : finding;
  }

  #tell(subject: Subject, finding: Finding, path: Path | undefined): Verdict {
    const tiedTo = subject.near.tie?.link;
    const baseline = path && (tiedTo === undefined ? { path } : { path, tiedTo });
    return toVerdict(this.#state, subject, baseline, finding);
  }

  /** Acts on those whose grace is over, after another look at each. */
  #expire(now: number): void {
    for (let left = this.#deadSlice; left > 0; left -= 1) {
      const slot = this.#patience.takeDue(now);
      if (slot < 0) return;
      if (this.#judgedIn[slot] !== this.#round) this.#judge(slot, now);
      if (this.#patience.tellEnd(slot, now)) this.#tellEnd(slot, now);
    }
  }

  #tellEnd(slot: Slot, at: number): void {
    const subject = this.#registry.subject(slot);
    const previous = unpackStatus(this.#status[slot] ?? UNJUDGED);
    if (subject === undefined || previous === undefined) return;
    const id = this.#registry.idOf(slot);
    const finding = this.#effective(slot, subject, this.#find(slot, subject));
    const verdict = this.#tell(subject, finding, this.#registry.baseline(slot));
    if (subject.connection.protocol === 'quic') {
      this.#news.migrate(id, at, verdict);
      return;
    }
    if (verdict.kind !== 'dead') return;
    this.#status[slot] = packStatus(verdict);
    this.#news.end(id, at, verdict, previous);
  }

  #noticeSleep(now: number, wall: number): void {
    const slept = this.#sleep.sleptUntil(now, wall);
    if (slept === 0) return;
    this.#news.woke(now, slept);
    this.#woke.fill(1);
    this.#round += 1;
    this.#agenda.addAll();
  }

  #nextDeadline(now: number): number | undefined {
    const { deadline } = this.#patience;
    if (this.#agenda.isEmpty) return deadline;
    const work = Math.max(now, this.#notBefore);
    return deadline === undefined ? work : Math.min(work, deadline);
  }
}

function asDead(finding: Finding & { readonly kind: 'suspect' }): Finding {
  const { reason, proof, path } = finding;
  return { kind: 'dead', reason, proof, ...(path === undefined ? {} : { path }) };
}

/** What a tracker has to tell, in the order in which it came. */
import type { Path, Verdict } from '../verdict.ts';
import type { Status } from './status.ts';
import type { TrackerEvent } from './tracker.ts';

/** Gathers the events of one `tick`. */
export class News {
  #events: TrackerEvent[] = [];

  /** Everything since the last call. */
  take(): readonly TrackerEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  /** A connection's verdict has another kind or reason. */
  change(id: number, at: number, verdict: Verdict, previous: Status | undefined): void {
    this.#events.push(
      previous === undefined
        ? { kind: 'verdict', id, at, verdict }
        : { kind: 'verdict', id, at, previous, verdict },
    );
    if (verdict.kind === 'suspect') this.#events.push({ kind: 'suspect', id, at, verdict });
  }

  /** A connection is well by another way. */
  move(id: number, at: number, previous: Path, path: Path): void {
    this.#events.push({ kind: 'path-moved', id, at, previous, path });
  }

  /** A QUIC session should move. */
  migrate(id: number, at: number, verdict: Verdict): void {
    this.#events.push({ kind: 'migrate', id, at, verdict });
  }

  /** Grace is over for what was `previous`. */
  end(
    id: number,
    at: number,
    verdict: Verdict & { readonly kind: 'dead' },
    previous: Status,
  ): void {
    if (previous.kind !== 'dead') this.change(id, at, verdict, previous);
    this.#events.push({ kind: 'dead', id, at, verdict });
  }

  /** The machine slept. */
  woke(at: number, slept: number): void {
    this.#events.push({ kind: 'woke', at, slept });
  }
}

/** Whether two paths have a leg in common. */
export function sameLeg(a: Path, b: Path): boolean {
  if (a.leg.link === b.leg.link && a.leg.gateway === b.leg.gateway) return true;
  const [before, now] = [a.legs ?? [a.leg], b.legs ?? [b.leg]];
  return before.some((leg) =>
    now.some((each) => each.link === leg.link && each.gateway === leg.gateway),
  );
}

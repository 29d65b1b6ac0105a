/** What becomes of a connection in the course of a story. */
import { type Connection, createTracker, type TrackerOptions } from '@routability/liveness';
import { type NetworkEvent, type NetworkState, transition } from '@routability/rtable';
import { dumped, HOST } from './network.ts';

const host = dumped(HOST);

/** Batches of events by the time at which they are read. */
export type Story = Readonly<Record<number, readonly NetworkEvent[]>>;

export interface Fate {
  /** When the tracker said to close the connection, and why. */
  readonly dead?: string;
  /** How it ended two minutes later. */
  readonly last: string;
}

/** Lets a story happen to a connection and follows it for two minutes. */
export function fateOf(
  connection: Connection,
  story: Story,
  {
    before = host,
    outstanding = false,
    ...options
  }: TrackerOptions & { before?: NetworkState; outstanding?: boolean } = {},
): Fate {
  const tracker = createTracker({ ...options, state: before });
  const id = tracker.add(connection, 0);
  let state = before;
  let dead: string | undefined;
  let deadline: number | undefined;
  const tick = (now: number) => {
    const step = tracker.tick(now);
    deadline = step.deadline;
    for (const event of step.events) {
      if (event.kind === 'dead') dead ??= `${event.at} ${event.verdict.reason}`;
      if (event.kind === 'suspect' && outstanding) {
        tracker.outstanding(id, now);
        deadline = now;
      }
    }
  };
  const until = (end: number) => {
    while (deadline !== undefined && deadline <= end) tick(deadline);
  };
  tick(0);
  for (const [at, events] of Object.entries(story)) {
    until(Number(at));
    const next = transition(state, events);
    state = next.state;
    tracker.apply(next.state, next.changes, Number(at));
    tick(Number(at));
  }
  until(120_000);
  const verdict = tracker.verdict(id);
  const last = `${verdict?.kind} ${verdict?.reason}`;
  return dead === undefined ? { last } : { dead, last };
}

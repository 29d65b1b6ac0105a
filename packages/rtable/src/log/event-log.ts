/** What happened, to be replayed. */
import type { NetworkEvent } from '../event.ts';
import { transition } from '../reduce.ts';
import { emptyState, type NetworkState } from '../state.ts';
import { fromJson, type Json, toJson } from './plain-json.ts';

/** The events since a state, oldest first. */
export interface EventLog {
  readonly base: NetworkState;
  readonly events: readonly NetworkEvent[];
}

/** The log in which nothing has happened since `base`. */
export function startLog(base: NetworkState = emptyState): EventLog {
  return { base, events: [] };
}

/** The log with more events. */
export function withEvents(log: EventLog, events: readonly NetworkEvent[]): EventLog {
  return events.length === 0 ? log : { ...log, events: [...log.events, ...events] };
}

/** The state after the first `count` events, by default all: time travel. */
export function replay(log: EventLog, count: number = log.events.length): NetworkState {
  return transition(log.base, log.events.slice(0, count)).state;
}

/** An event as JSON, a line of a log file. */
export function eventToJson(event: NetworkEvent): Json {
  return toJson(event);
}

/** The event of `eventToJson`. */
export function eventFromJson(json: Json): NetworkEvent {
  return fromJson(json) as NetworkEvent;
}

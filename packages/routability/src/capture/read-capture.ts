import { readFileSync } from 'node:fs';
import { eventsOf, type TimedEvent } from './events-of-records.ts';
import { pcapRecords } from './pcap.ts';

/**
 * The events of a capture made by `routability capture`, for `reduce`.
 *
 * @throws PcapError while it is read, when the file is no such capture; a system error.
 */
export function readCapture(file: string): Iterable<TimedEvent> {
  return eventsOf(pcapRecords(readFileSync(file)));
}

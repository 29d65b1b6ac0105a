import { basename } from 'node:path';
import { emptyState, transition } from '@routability/rtable';
import type { TimedEvent } from '../capture/events-of-records.ts';
import { readCapture } from '../capture/read-capture.ts';
import { busMessages } from '../network/bus-messages.ts';
import { type Command, defineCommand, UsageError } from './command.ts';
import { paintFor } from './paint.ts';
import { JsonReport } from './watch/json-report.ts';
import type { Report } from './watch/report.ts';
import { TextReport } from './watch/text-report.ts';

/** `routability replay FILE`: a capture, told as `watch` would have told it. */
export const replayCommand: Command = defineCommand({
  name: 'replay',
  usage: 'FILE [--json]',
  summary: 'Tell a capture again as watch would have told it',
  help: `
Folds the messages of a capture made by 'routability capture' (or of any pcap of link type 253 that begins with
dumps) and prints what 'watch' would have printed, with the times of the capture. Works anywhere, also without
Linux. Connections are not part of a capture.

  --json    one JSON object a line; the last one is the snapshot
`,
  options: { json: { type: 'boolean', default: false } },
  async run([file, unexpected], { json }, terminal) {
    if (file === undefined) throw new UsageError('a file name is missing');
    if (unexpected !== undefined) throw new UsageError(`unexpected '${unexpected}'`);
    let time = 0;
    const clock = () => new Date(time);
    const report = json
      ? new JsonReport(terminal, clock)
      : new TextReport(terminal, paintFor(terminal), basename(file), clock);
    replay(readCapture(file), report, (now) => {
      time = now;
    });
    return 0;
  },
});

function replay(
  events: Iterable<TimedEvent>,
  report: Report,
  setTime: (time: number) => void,
): void {
  const nobody = new Map();
  let state = emptyState;
  let told = emptyState;
  for (const { time, event } of events) {
    setTime(time);
    const outcome = transition(state, [event]);
    const previous = state;
    state = outcome.state;
    if (previous.sync !== 'synced' && state.sync === 'synced') {
      report.changes(state, previous, outcome.changes);
      if (told === emptyState) report.ready(state, nobody);
      else report.resync();
      told = state;
    } else if (event.kind === 'stale') report.stale(event.reason);
    else if (state !== previous && state.sync === 'synced') {
      report.changes(state, previous, outcome.changes);
      for (const message of busMessages(outcome.changes)) report.bus(message);
    }
  }
  report.end(state, nobody);
}

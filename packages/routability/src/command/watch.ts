import { hostname } from 'node:os';
import { diff, emptyState } from '@routability/rtable';
import { watchNetwork } from '../network/network.ts';
import { type Command, defineCommand, UsageError } from './command.ts';
import { paintFor } from './paint.ts';
import { untilSignal } from './signals.ts';
import { JsonReport } from './watch/json-report.ts';
import type { Report } from './watch/report.ts';
import { TextReport } from './watch/text-report.ts';
import { watchConnections } from './watch/watch-connections.ts';

/** `routability watch`: what there is, then every change. */
export const watchCommand: Command = defineCommand({
  name: 'watch',
  usage: '[--once] [--json] [--no-verify] [--netns NAME]',
  summary: 'Show links, default routes and connections, and every change of them (the default)',
  help: `
Shows the links, the default routes, the number of routes in each table and the TCP and connected UDP
sockets of this machine, each with its verdict, and then every change as it happens, until Ctrl-C.
Needs no privilege.

A change is marked + (added), ~ (replaced) or - (gone); "silent" means that the kernel did not announce it
and it follows from something else, such as a link that went down.

  --once          end after what there is
  --json          one JSON object a line; the last one is the snapshot
  --no-verify     do not confirm by a dump what was derived
  --netns NAME    another network namespace (name or path)
`,
  options: {
    once: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'no-verify': { type: 'boolean', default: false },
    netns: { type: 'string' },
  },
  async run(words, values, terminal) {
    if (words.length > 0) throw new UsageError(`unexpected '${words[0]}'`);
    const { once, json, netns, 'no-verify': noVerify } = values;
    return watch({
      once,
      verify: !noVerify,
      report: json
        ? new JsonReport(terminal)
        : new TextReport(terminal, paintFor(terminal), hostname()),
      ...(netns === undefined ? {} : { netns }),
    });
  },
});

interface WatchRun {
  readonly once: boolean;
  readonly verify: boolean;
  readonly report: Report;
  readonly netns?: string;
}

async function watch({ once, verify, report, netns }: WatchRun): Promise<0> {
  using stop = untilSignal(['SIGINT', 'SIGTERM']);
  const place = netns === undefined ? {} : { netns };
  await using network = await watchNetwork({ verify, ...place });
  report.changes(network.state, emptyState, diff(emptyState, network.state));
  network.on('change', (next, previous, changes) => report.changes(next, previous, changes));
  // After the change itself, what it did to connections.
  const connections = watchConnections(network, { ...place, report });
  network.on('stale', (reason) => report.stale(reason));
  network.on('resync', () => report.resync());
  network.bus.on('message', (message) => report.bus(message));
  const failed = new Promise<never>((_resolve, reject) => {
    network.once('close', (error) => reject(error ?? new Error('the network was closed')));
  });
  failed.catch(() => undefined);

  await Promise.race([connections.first, failed]);
  report.ready(network.state, connections.judged);
  if (!once) {
    network.ref();
    await Promise.race([stop.reached, failed]);
  }
  connections.stop();
  report.end(network.state, connections.judged);
  return 0;
}

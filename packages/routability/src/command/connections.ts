import { connectionRow } from '../connections/connection-row.ts';
import { judgeConnections } from '../connections/connection-watch.ts';
import { listConnections } from '../connections/list-connections.ts';
import { watchNetwork } from '../network/network.ts';
import { type Command, defineCommand, UsageError } from './command.ts';
import { connectionLine } from './connection-line.ts';
import { jsonLine, lineWriter } from './output.ts';
import { paintFor } from './paint.ts';

/** `routability connections`: the machine's sockets, judged. */
export const connectionsCommand: Command = defineCommand({
  name: 'connections',
  usage: '[--json] [--netns NAME]',
  summary: 'List TCP and connected UDP sockets, each with its verdict',
  help: `
Lists the connections of all processes with the verdict on each: whether a packet from its local
address can still reach its peer, and which way it goes. '>' marks those opened here, '<' those accepted.
Needs no privilege.

A connection that was already cut off when it was first seen is dead only for what is wrong by itself
(no route, address gone, blackhole); that its way out has changed cannot be known.

  --json          one array of objects
  --netns NAME    another network namespace (name or path)
`,
  options: { json: { type: 'boolean', default: false }, netns: { type: 'string' } },
  async run(words, { json, netns }, terminal) {
    if (words.length > 0) throw new UsageError(`unexpected '${words[0]}'`);
    const place = netns === undefined ? {} : { netns };
    await using network = await watchNetwork(place);
    const listed = await listConnections(place);
    const { judged } = judgeConnections(network.state, listed, new Map());
    const out = lineWriter(terminal.stdout);
    const all = [...judged.values()];
    if (json) out.line(jsonLine(all.map((one) => connectionRow(one.listed, one.verdict))));
    else {
      const paint = paintFor(terminal);
      for (const one of all) out.line(connectionLine(one.listed, one.verdict, paint));
    }
    await out.flush();
    return 0;
  },
});

import { type Iproute2, toIproute2 } from '@routability/rtable';
import { watchNetwork } from '../network/network.ts';
import { type Command, defineCommand, UsageError } from './command.ts';
import { jsonLine, lineWriter } from './output.ts';
import {
  addressWords,
  linkWords,
  neighbourWords,
  nexthopWords,
  type Row,
  routeWords,
  ruleWords,
} from './words.ts';

/** One command for each kind of object: what there is, once. */
export const tableCommands: readonly Command[] = [
  table('routes', 'routes of all tables', 'ip -j -d route show table all', routeWords),
  table('links', 'links', 'ip -j -d link', linkWords),
  table('addresses', 'addresses', 'ip -j -d address', addressLines),
  table('rules', 'policy rules', 'ip -j -d rule', ruleWords),
  table('nexthops', 'nexthop objects', 'ip -j -d nexthop', nexthopWords),
  table('neighbours', 'neighbours', 'ip -j -d neigh', neighbourWords),
];

function table(
  name: keyof Iproute2,
  what: string,
  like: string,
  words: (row: Row) => string,
): Command {
  return defineCommand({
    name,
    usage: '[--json] [--netns NAME]',
    summary: `List the ${what}`,
    help: `
Lists the ${what} once, IPv4 and IPv6. Needs no privilege.

  --json          one array in the shape of '${like}'
  --netns NAME    another network namespace (name or path)
`,
    options: { json: { type: 'boolean', default: false }, netns: { type: 'string' } },
    async run(unexpected, { json, netns }, terminal) {
      if (unexpected.length > 0) throw new UsageError(`unexpected '${unexpected[0]}'`);
      await using network = await watchNetwork(netns === undefined ? {} : { netns });
      const rows = toIproute2(network.state)[name];
      const out = lineWriter(terminal.stdout);
      if (json) out.line(jsonLine(rows));
      else for (const row of rows) out.line(words(row));
      await out.flush();
      return 0;
    },
  });
}

/** A line an address: rows come as links with their addresses. */
function addressLines(row: Row): string {
  const info = row['addr_info'];
  const device = row['ifname'];
  const lines = Array.isArray(info)
    ? info.map((address: Row) => addressWords({ ...address, dev: device }))
    : [];
  return lines.join('\n');
}

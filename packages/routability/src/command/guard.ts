import { evaluate, explain } from '@routability/liveness';
import { destroySocket, KernelError } from '@routability/netlink-socket';
import { connectionRow } from '../connections/connection-row.ts';
import { judgeConnections } from '../connections/connection-watch.ts';
import { type ListedConnection, listConnections } from '../connections/list-connections.ts';
import { type Network, watchNetwork } from '../network/network.ts';
import { type Command, defineCommand, UsageError } from './command.ts';
import { jsonLine, lineWriter } from './output.ts';

/** `routability guard`: the machine's dead connections, and their end if asked for. */
export const guardCommand: Command = defineCommand({
  name: 'guard',
  usage: '[--kill] [--json] [--netns NAME]',
  summary: 'List the dead connections of all programs; with --kill close them',
  help: `
Lists the connections whose packets cannot reach the peer any more, and why. Nothing is closed without --kill.

  --kill          close them (SOCK_DESTROY): their programs see ECONNABORTED. Needs CAP_NET_ADMIN and a
                  kernel with CONFIG_INET_DIAG_DESTROY. Each is judged again right before, and named by its
                  cookie, so that no other connection is hit
  --json          one object a connection, with "killed" where it was tried
  --netns NAME    another network namespace (name or path)

Exits 1 when a connection that should have been closed could not be.
`,
  options: {
    kill: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    netns: { type: 'string' },
  },
  async run(words, { kill, json, netns }, terminal) {
    if (words.length > 0) throw new UsageError(`unexpected '${words[0]}'`);
    const place = netns === undefined ? {} : { netns };
    await using network = await watchNetwork(place);
    const { judged } = judgeConnections(network.state, await listConnections(place), new Map());
    const out = lineWriter(terminal.stdout);
    let failed = false;
    for (const { listed, verdict } of judged.values()) {
      if (verdict.kind !== 'dead') continue;
      const outcome = kill ? await close(network, listed, place) : undefined;
      failed ||= outcome !== undefined && outcome !== true;
      const killed = outcome === undefined ? {} : { killed: outcome === true };
      const error = typeof outcome === 'string' ? { error: outcome } : {};
      if (json) out.line(jsonLine({ ...connectionRow(listed, verdict), ...killed, ...error }));
      else out.line(`${explain(verdict)}${said(outcome)}`);
    }
    await out.flush();
    return failed ? 1 : 0;
  },
});

/** True when it was closed, undefined when it needs no closing any more, else why it could not be. */
async function close(
  network: Network,
  { connection, socket }: ListedConnection,
  place: { readonly netns?: string },
): Promise<true | string | undefined> {
  const again = evaluate(network.state, { ...connection, role: 'unknown' });
  if (again.kind !== 'dead') return undefined;
  try {
    await destroySocket(socket, place);
    return true;
  } catch (error) {
    if (!(error instanceof KernelError)) throw error;
    // It ended by itself meanwhile.
    return error.code === 'ENOENT' ? undefined : error.message;
  }
}

function said(outcome: true | string | undefined): string {
  if (outcome === undefined) return '';
  return outcome === true ? ' Closed.' : ` Not closed: ${outcome}.`;
}

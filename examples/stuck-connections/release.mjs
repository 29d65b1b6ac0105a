// Looks after the connections of all programs on this machine: whenever the network changes, closes those that have
// been dead for a second. Needs root; `--dry-run` only says what it would do.
import { baselineOf, evaluate, explain } from '@routability/liveness';
import { destroySocket } from '@routability/netlink-socket';
import { listConnections, watchNetwork } from 'routability';

const dryRun = process.argv.includes('--dry-run');
const network = await watchNetwork();
network.ref();

const baselines = new Map();

/** The dead ones now, by cookie; the others are remembered as they are. */
async function deadConnections() {
  const dead = new Map();
  for (const { cookie, connection, socket } of await listConnections()) {
    const baseline = baselines.get(cookie);
    const verdict = evaluate(network.state, connection, baseline === undefined ? {} : { baseline });
    baselines.set(cookie, baselineOf(verdict));
    if (verdict.kind === 'dead') dead.set(cookie, { socket, verdict });
  }
  return dead;
}

await deadConnections();
console.log('watching');
for await (const _ of changes()) {
  const suspects = await deadConnections();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  for (const [cookie, { socket, verdict }] of await deadConnections()) {
    if (!suspects.has(cookie)) continue;
    if (!dryRun) await destroySocket(socket);
    console.log(`${dryRun ? 'would close' : 'closed'}: ${explain(verdict)}`);
  }
}

async function* changes() {
  for (;;) {
    await new Promise((resolve) => network.once('change', resolve));
    yield;
  }
}

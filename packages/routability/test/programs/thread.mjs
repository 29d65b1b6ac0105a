// Threads: `thread.mjs HOST PORT`. One guards a connection of its own; another, without any netlink, judges by the state that
// the main thread sends it. Events are JSON lines on stdout.
import { connect } from 'node:net';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { createTracker, evaluate } from '@routability/liveness';
import { lookup, restore, snapshot } from '@routability/rtable';

const say = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);

if (isMainThread) {
  const [host, port] = process.argv.slice(2);
  const { watchNetwork } = await import('../../dist/index.js');
  const network = await watchNetwork();
  const thread = (role) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { role, host, port } });
    worker.on('message', say);
    worker.on('exit', (code) => say({ name: role, event: 'exit', code }));
    return worker;
  };
  thread('guard');
  const judge = thread('judge');
  const send = () => judge.postMessage(snapshot(network.state));
  network.on('change', send);
  send();
} else if (workerData.role === 'guard') {
  const { guard } = await import('../../dist/index.js');
  const socket = connect(Number(workerData.port), workerData.host);
  const lease = guard(socket);
  lease.on('verdict', ({ kind, reason }) => {
    parentPort.postMessage({ name: 'guard', event: 'verdict', kind, reason });
  });
  socket.on('error', ({ code, reason }) => {
    parentPort.postMessage({ name: 'guard', event: 'error', code, reason });
  });
} else {
  const connection = {
    protocol: 'tcp',
    role: 'client',
    local: { address: '10.0.1.1', port: 1 },
    peer: { address: workerData.host, port: 443 },
  };
  let tracker;
  parentPort.on('message', (plain) => {
    const state = restore(plain);
    if (tracker === undefined) {
      tracker = createTracker({ state });
      tracker.add(connection, 0);
    } else {
      tracker.apply(state, 'all', performance.now());
    }
    const told = tracker.tick(performance.now()).events.map(({ kind }) => kind);
    const found = lookup(state, { dst: connection.peer.address, mark: 0, tos: 0 });
    const { kind, reason } = evaluate(state, connection);
    parentPort.postMessage({
      name: 'judge',
      event: 'judged',
      lookup: found.kind,
      kind,
      reason,
      told,
    });
  });
}

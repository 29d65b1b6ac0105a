// A server of two processes, each of which guards what it accepts: `cluster.mjs PORT`. Events are JSON lines on stdout.
import cluster from 'node:cluster';
import { createServer } from 'node:net';
import { guard } from '../../dist/index.js';

if (cluster.isPrimary) {
  let listening = 0;
  for (let each = 0; each < 2; each += 1) cluster.fork();
  cluster.on('message', (_worker, message) => process.stdout.write(`${JSON.stringify(message)}\n`));
  cluster.on('listening', () => {
    listening += 1;
    if (listening === 2) process.stdout.write('{"event":"listening"}\n');
  });
} else {
  const say = (event) => process.send({ worker: cluster.worker.id, ...event });
  const server = createServer((socket) => {
    socket.on('error', ({ code, reason }) => say({ event: 'error', code, reason }));
  });
  guard(server).on('verdict', ({ kind, connection }) => {
    say({ event: 'verdict', kind, role: connection.role, local: connection.local.address });
  });
  server.listen(Number(process.argv[2]));
}

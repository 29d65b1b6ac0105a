// A process under test: `endpoints.mjs listen PORT` accepts and guards; `endpoints.mjs connect HOST PORT`
// holds a guarded, a plain and a guarded loopback connection. Events are JSON lines on stdout.
import { connect, createServer } from 'node:net';
import { guard, watchNetwork } from '../../dist/index.js';

const [mode, ...words] = process.argv.slice(2);
const { blockOnFault, chatter, ...options } = JSON.parse(process.env.GUARD_OPTIONS ?? '{}');
const say = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);

function follow(socket, name) {
  socket.on('error', (error) => {
    const { code, reason, message } = error;
    say({ name, event: 'error', code, reason, message });
  });
  socket.on('close', () => say({ name, event: 'close' }));
  socket.resume();
}

let blocked = false;
const network = await watchNetwork();
network.ref();
network.bus.on('message', (message) => say({ event: 'bus', message }));

if (mode === 'listen') {
  const server = createServer((socket) => follow(socket, 'accepted'));
  guard(server, { network, ...options }).on('verdict', ({ kind, reason }) => {
    say({ name: 'accepted', event: 'verdict', kind, reason });
  });
  server.listen(Number(words[0]), '::', () => say({ event: 'listening' }));
} else {
  const [host, port] = words;
  const echo = createServer((socket) => follow(socket, 'loopback-accepted'));
  await new Promise((resolve) => echo.listen(0, '127.0.0.1', resolve));
  const sockets = {
    guarded: connect(Number(port), host),
    plain: connect(Number(port), host),
    loopback: connect(echo.address().port, '127.0.0.1'),
  };
  for (const [name, socket] of Object.entries(sockets)) {
    follow(socket, name);
    if (name !== 'plain') {
      const lease = guard(socket, { network, ...options });
      lease.on('verdict', (verdict) => {
        say({ name, event: 'verdict', kind: verdict.kind, reason: verdict.reason });
        if (blockOnFault && verdict.kind === 'dead' && name === 'guarded' && !blocked) {
          blocked = true;
          say({ event: 'blocking' });
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
          say({ event: 'woke' });
        }
      });
    }
  }
  await Promise.all(
    Object.values(sockets).map(
      (socket) => new Promise((resolve) => socket.once('connect', resolve)),
    ),
  );
  if (chatter) setInterval(() => sockets.guarded.write('.'), chatter).unref();
  say({ event: 'connected' });
}

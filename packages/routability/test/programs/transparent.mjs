// A transparent proxy's server: `transparent.mjs ADDRESS PORT`, on an address that no link has. Events are JSON lines on stdout.
import { createServer } from 'node:net';
import { setsockopt } from '../../../netlink-socket/dist/libc/libc.js';
import { guard, watchNetwork } from '../../dist/index.js';

const [address, port] = process.argv.slice(2);
const say = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
const network = await watchNetwork();
network.ref();
const server = createServer((socket) => {
  socket.on('error', ({ code, reason }) => say({ event: 'error', code, reason }));
});
guard(server, { network, grace: 0 }).on('verdict', ({ kind, reason }) => {
  say({ event: 'verdict', kind, reason });
});
server.listen(Number(port), address, () => {
  const [SOL_IP, IP_TRANSPARENT] = [0, 19];
  setsockopt(server._handle.fd, SOL_IP, IP_TRANSPARENT, Uint8Array.of(1, 0, 0, 0));
  say({ event: 'listening' });
});

/**
 * How long a program does not know that its route is gone, in two namespaces made for it (needs root): a plain socket of
 * Node, keepalive, a heartbeat, and guarded ones, all on the same loss, idle and writing.
 *
 *   node bench/routability/notice.mjs [SECONDS]      (how long to wait; 30)
 */
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { NetlinkSocket } from '@routability/netlink-socket';
import { guard, watchNetwork } from 'routability';
import { ROUTE, runInSite } from './site.mjs';

const [seconds = '30', role] = process.argv.slice(2);
if (role === 'measure') await measure(Number(seconds));
else process.exitCode = runInSite(fileURLToPath(import.meta.url), [seconds, 'measure']);

async function measure(patience) {
  const network = await watchNetwork();
  const keepAlive = (socket) => socket.setKeepAlive(true, 1000);
  const write = (socket) => void setInterval(() => socket.write('.'), 1000);
  const rows = [
    ['plain, idle', () => {}],
    ['plain, writing each second', write],
    ['keepalive 1 s, idle', keepAlive],
    ['keepalive 1 s, writing each second', (socket) => keepAlive(socket) && write(socket)],
    ['heartbeat each second, 5 s to answer', heartbeat],
    ['guarded, as it comes (grace 250 ms)', (socket) => guard(socket, { network })],
    ['guarded, grace 0', (socket) => guard(socket, { network, grace: 0 })],
  ];
  const times = new Map();
  let start = 0;
  await Promise.all(
    rows.map(async ([what, prepare]) => {
      const socket = connect(7000, '10.0.2.1');
      socket.on('error', () => {}).resume();
      socket.once('close', () => times.set(what, performance.now() - start));
      await new Promise((resolve) => socket.once('connect', resolve));
      prepare(socket);
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, 1500));
  start = performance.now();
  NetlinkSocket.open().requestSync({ name: 'delroute', body: ROUTE });
  await new Promise((resolve) => setTimeout(resolve, patience * 1000));
  const best = times.get('guarded, grace 0');
  for (const [what] of rows) {
    const time = times.get(what);
    const told = time === undefined ? `> ${patience} s` : `${time.toFixed(1)} ms`;
    const ratio = `${time === undefined ? '> ' : ''}${Math.round((time ?? patience * 1000) / best)}`;
    console.log(`${what.padEnd(40)} ${told.padStart(12)}   ${ratio} times grace 0`);
  }
  process.exit(0);
}

/** What programs do by themselves: a question each second, and five to answer it. */
function heartbeat(socket) {
  let heard = performance.now();
  socket.on('data', () => {
    heard = performance.now();
  });
  setInterval(() => {
    if (performance.now() - heard > 5000) socket.destroy();
    else socket.write('?');
  }, 1000);
}

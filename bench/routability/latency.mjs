/**
 * From the kernel's event to `socket.destroy`, in two namespaces made for it (needs root): a route is deleted by a
 * netlink request of the process itself, so that one clock sees both ends. Grace 0; one connection many times, then
 * many connections at once.
 *
 *   node bench/routability/latency.mjs [ROUNDS [CONNECTIONS]]
 */
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { NetlinkSocket } from '@routability/netlink-socket';
import { guard, watchNetwork } from 'routability';
import { ROUTE, runInSite } from './site.mjs';

const [rounds = '200', many = '1000', role] = process.argv.slice(2);
if (role === 'measure') await measure(Number(rounds), Number(many));
else process.exitCode = runInSite(fileURLToPath(import.meta.url), [rounds, many, 'measure']);

async function measure(count, victims) {
  let readable = 0;
  const network = await watchNetwork({
    tap: (batch) => {
      if (batch.some(({ message }) => message?.name === 'delroute')) readable = performance.now();
    },
  });
  const kernel = NetlinkSocket.open();
  const lose = () => kernel.requestSync({ name: 'delroute', body: ROUTE });
  const restore = () =>
    kernel.requestSync({ name: 'newroute', header: { flags: 0x600 }, body: ROUTE });

  const sinceRequest = [];
  const sinceRead = [];
  for (let round = 0; round < count; round += 1) {
    const destroyed = await guarded(network);
    const start = performance.now();
    lose();
    const end = await destroyed.promise;
    sinceRequest.push(end - start);
    sinceRead.push(end - readable);
    restore();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  print('one: route deleted (request sent) → destroy', sinceRequest);
  print('one: event read → destroy', sinceRead);

  const all = [];
  for (let each = 0; each < victims; each += 1) all.push(await guarded(network));
  lose();
  const ends = await Promise.all(all.map(({ promise }) => promise));
  print(
    `${victims} at once: event read → destroy`,
    ends.map((end) => end - readable),
  );
  process.exit(0);
}

/** Opens a guarded connection; the promise in the result tells when it was destroyed. */
async function guarded(network) {
  const socket = connect(7000, '10.0.2.1');
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  const lease = guard(socket, { network, grace: 0 });
  await new Promise((resolve) => lease.once('verdict', resolve));
  const promise = new Promise((resolve) => {
    const destroy = socket.destroy.bind(socket);
    socket.destroy = (error) => {
      resolve(performance.now());
      return destroy(error);
    };
  });
  socket.on('error', () => {});
  return { promise };
}

function print(what, times) {
  times.sort((a, b) => a - b);
  const at = (part) => times[Math.floor(part * (times.length - 1))].toFixed(3);
  console.log(`${what.padEnd(44)} p50 ${at(0.5)} ms  p90 ${at(0.9)} ms  p99 ${at(0.99)} ms`);
}

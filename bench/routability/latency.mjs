/**
 * From the kernel's event to `socket.destroy`, in two namespaces made for it (needs root): a route is deleted by a
 * netlink request of the process itself, so that one clock sees both ends. Grace 0.
 *
 *   node bench/routability/latency.mjs [ROUNDS]
 */
import { spawn, spawnSync } from 'node:child_process';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { NetlinkSocket } from '@routability/netlink-socket';
import { guard, watchNetwork } from 'routability';

const [rounds = '200', role] = process.argv.slice(2);
const names = ['rbench-client', 'rbench-server'];
const run = (words) => {
  const done = spawnSync('ip', words.split(' '), { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`ip ${words}: ${done.stderr}`);
};

if (role === 'measure') await measure(Number(rounds));
else makeSite();

function makeSite() {
  const [client, server] = names;
  for (const name of names) spawnSync('ip', ['netns', 'del', name]);
  let listener;
  try {
    for (const name of names) run(`netns add ${name}`);
    run(`-n ${client} link add eth0 type veth peer name eth0 netns ${server}`);
    for (const name of names) {
      run(`-n ${name} link set lo up`);
      run(`-n ${name} link set eth0 up`);
    }
    run(`-n ${client} addr add 10.0.1.1/24 dev eth0`);
    run(`-n ${server} addr add 10.0.1.2/24 dev eth0`);
    run(`-n ${server} addr add 10.0.2.1/32 dev lo`);
    run(`-n ${client} route add 10.0.2.1/32 via 10.0.1.2`);
    const program = `require('node:net').createServer((s) => s.on('error', () => {})).listen(7000)`;
    listener = spawn('ip', ['netns', 'exec', server, process.execPath, '-e', program]);
    spawnSync('sleep', ['1']);
    const self = fileURLToPath(import.meta.url);
    const words = ['netns', 'exec', client, process.execPath, self, rounds, 'measure'];
    spawnSync('ip', words, { stdio: 'inherit' });
  } finally {
    listener?.kill();
    for (const name of names) spawnSync('ip', ['netns', 'del', name]);
  }
}

async function measure(count) {
  let readable = 0;
  const network = await watchNetwork({
    tap: (batch) => {
      if (batch.some(({ message }) => message?.name === 'delroute')) readable = performance.now();
    },
  });
  const kernel = NetlinkSocket.open();
  const route = {
    family: 2,
    dstLen: 32,
    tableByte: 254,
    protocol: 3,
    scope: 0,
    type: 1,
    dst: '10.0.2.1',
    gateway: '10.0.1.2',
  };
  const sinceRequest = [];
  const sinceRead = [];
  for (let round = 0; round < count; round += 1) {
    const socket = connect(7000, '10.0.2.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    const lease = guard(socket, { network, grace: 0 });
    await new Promise((resolve) => lease.once('verdict', resolve));
    const destroyed = new Promise((resolve) => {
      const destroy = socket.destroy.bind(socket);
      socket.destroy = (error) => {
        resolve(performance.now());
        return destroy(error);
      };
    });
    socket.on('error', () => {});
    const start = performance.now();
    kernel.requestSync({ name: 'delroute', body: route });
    const end = await destroyed;
    sinceRequest.push(end - start);
    sinceRead.push(end - readable);
    kernel.requestSync({ name: 'newroute', header: { flags: 0x600 }, body: route });
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  print('route deleted (request sent) → destroy', sinceRequest);
  print('event read → destroy', sinceRead);
  process.exit(0);
}

function print(what, times) {
  times.sort((a, b) => a - b);
  const at = (part) => times[Math.floor(part * (times.length - 1))].toFixed(3);
  console.log(`${what.padEnd(42)} p50 ${at(0.5)} ms  p90 ${at(0.9)} ms  p99 ${at(0.99)} ms`);
}

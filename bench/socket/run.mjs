// Measures netlink-socket beside the same work in C and Python, in a network namespace of its own (root, gcc, iproute2).
//   node bench/socket/run.mjs [--routes=100000] [--events=50000]
// Times are of this machine and moment: read the ratios.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { NetlinkSocket, subscribe } from '@routability/netlink-socket';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const option = (name, usual) =>
  Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? usual);
const routes = option('routes', 100_000);
const burst = option('events', 50_000);

const directory = mkdtempSync(join(tmpdir(), 'netlink-bench-'));
const peer = join(directory, 'peer');
const netns = `rt-bench-${process.pid}`;
const inside = (...words) =>
  execFileSync('ip', ['netns', 'exec', netns, ...words], { encoding: 'utf8' }).trim();
const start = (...words) => spawn('ip', ['netns', 'exec', netns, ...words]);

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const percentile = (values, part) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)];
const rows = [];
const row = (what, ours, c, python) =>
  rows.push({
    what,
    ours: `${ours.toFixed(1)}`,
    C: `${c.toFixed(1)}`,
    Python: python === undefined ? '' : python.toFixed(1),
    'ours / C': (ours / c).toFixed(2),
    'ours / Python': python === undefined ? '' : (ours / python).toFixed(2),
  });

/** The middle of three runs. */
async function thrice(measure) {
  const found = [];
  for (let round = 0; round < 3; round += 1) found.push(await measure());
  return median(found);
}

async function acknowledgements() {
  const count = 5000;
  const message = {
    name: 'newroute',
    header: { flags: 0x500 },
    body: {
      family: 2,
      srcLen: 0,
      tos: 0,
      flags: 0,
      dstLen: 32,
      tableByte: 254,
      protocol: 3,
      scope: 253,
      type: 1,
      dst: new Uint8Array([10, 128, 0, 0]),
      oif: 1,
    },
  };
  const socket = NetlinkSocket.open({ netns });
  const timed = async (request) => {
    const ages = [];
    for (let n = 0; n < count; n += 1) {
      const begin = process.hrtime.bigint();
      const answer = request();
      if (answer instanceof Promise) await answer;
      ages.push(Number(process.hrtime.bigint() - begin));
    }
    return median(ages) / 1000;
  };
  const c = await thrice(() => Number(inside(peer, 'ack', String(count))) / 1000);
  const python = await thrice(
    () => Number(inside('python3', here('peer.py'), 'ack', '2000')) / 1000,
  );
  row(
    'request to acknowledgement, p50 µs',
    await thrice(() => timed(() => socket.request(message))),
    c,
    python,
  );
  row(
    '… without a turn (requestSync), p50 µs',
    await thrice(() => timed(() => socket.requestSync(message))),
    c,
    python,
  );
  const batch = Array.from({ length: count }, () => message);
  const perMessage = await thrice(async () => {
    const begin = performance.now();
    await socket.requestAll(batch);
    return ((performance.now() - begin) * 1000) / count;
  });
  row('… in batches (requestAll), µs a request', perMessage, c, python);
  await socket[Symbol.asyncDispose]();
}

async function dumps() {
  inside(peer, 'load', String(routes));
  const socket = NetlinkSocket.open({ netns });
  const message = { name: 'getroute', body: { family: 2 } };
  const nanoseconds = (text) => Number(text.split(' ')[1]) / 1e6;
  const c = await thrice(() => nanoseconds(inside(peer, 'dump')));
  const python = await thrice(() => nanoseconds(inside('python3', here('peer.py'), 'dump')));
  const timed = (work) =>
    thrice(async () => {
      const begin = performance.now();
      await work();
      return performance.now() - begin;
    });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const raw = await timed(async () => {
    for await (const _ of socket.dumpDatagrams(message));
  });
  row(`dump of ${routes} routes, bytes, ms`, raw, c, python);
  delay.enable();
  let found = 0;
  const decoded = await timed(async () => {
    found = 0;
    for await (const _ of socket.dump(message)) found += 1;
  });
  delay.disable();
  await socket[Symbol.asyncDispose]();
  row(`dump of ${routes} routes, decoded one by one, ms`, decoded, c, python);
  const memory = process.memoryUsage().rss / 2 ** 20;
  console.log(
    `dump: ${found} routes, longest stall of the loop ${(delay.max / 1e6).toFixed(1)} ms, resident ${memory.toFixed(0)} MiB`,
  );
}

/** Age of a change, by the time in its sequence number. */
const age = (message) =>
  (Number(process.hrtime.bigint() & 0xffffffffn) - message.header.sequence) >>> 0;

async function latency() {
  const count = 2000;
  const listener = start(peer, 'listen', String(count));
  await once(listener.stdout, 'data');
  const told = once(listener.stdout, 'data');
  const scopes = [{ object: 'route', family: 2, table: 4711 }];
  const subscription = subscribe({ netns, scopes });
  const feed = subscription[Symbol.asyncIterator]();
  while (!(await feed.next()).value.some(({ kind }) => kind === 'ready'));
  start(peer, 'send', String(count), '1000000', '9000000');
  const ages = [];
  while (ages.length < count) {
    for (const item of (await feed.next()).value) {
      if (item.kind === 'message' && item.message.name === 'newroute') ages.push(age(item.message));
    }
  }
  await subscription[Symbol.asyncDispose]();
  const [p50, p99] = String((await told)[0])
    .split(' ')
    .map(Number);
  row('kernel event to the consumer at 1,000/s, p50 µs', median(ages) / 1000, p50 / 1000);
  row('… p99 µs', percentile(ages, 0.99) / 1000, p99 / 1000);
}

async function storm() {
  const scopes = [{ object: 'route', family: 2, table: 4711 }];
  const subscription = subscribe({ netns, scopes, receiveBuffer: 64 << 20 });
  const feed = subscription[Symbol.asyncIterator]();
  while (!(await feed.next()).value.some(({ kind }) => kind === 'ready'));
  const before = process.cpuUsage();
  const sender = start(peer, 'send', String(burst), '0', '10000000');
  const over = once(sender, 'exit');
  let found = 0;
  let losses = 0;
  const begin = performance.now();
  while (found < burst && losses === 0) {
    for (const item of (await feed.next()).value) {
      if (item.kind === 'message') found += 1;
      if (item.kind === 'stale') losses += 1;
    }
  }
  const elapsed = performance.now() - begin;
  const { user, system } = process.cpuUsage(before);
  await over;
  await subscription[Symbol.asyncDispose]();
  console.log(
    `burst of ${burst} changes: ${found} received, ${losses} overruns, ${elapsed.toFixed(0)} ms, ${((user + system) / found).toFixed(1)} µs of CPU a change`,
  );
}

try {
  execFileSync('gcc', ['-O2', '-o', peer, here('peer.c')]);
  execFileSync('ip', ['netns', 'add', netns]);
  execFileSync('ip', ['-n', netns, 'link', 'set', 'lo', 'up']);
  await acknowledgements();
  await latency();
  await storm();
  await dumps();
  console.table(rows);
} finally {
  rmSync(directory, { recursive: true });
  execFileSync('ip', ['netns', 'del', netns]);
}

// How long a request takes until it is acknowledged.
import { NetlinkSocket } from '@routability/netlink-socket';
import { median, metered, percentile, thrice } from './meter.mjs';
import { inPlace } from './place.mjs';

const COUNT = 5000;
/** `ip route replace 10.128.0.0/32 dev lo`. */
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

/** The medians of several numbers, in µs. */
const medians = (runs) => runs[0].map((_, at) => median(runs.map((run) => run[at])) / 1000);

/** Median, 99th percentile, and CPU of the main thread, in ns a request. */
async function timed(request) {
  const ages = [];
  const { main } = await metered(async () => {
    for (let n = 0; n < COUNT; n += 1) {
      const begin = process.hrtime.bigint();
      const answer = request();
      if (answer instanceof Promise) await answer;
      ages.push(Number(process.hrtime.bigint() - begin));
    }
  });
  return [median(ages), percentile(ages, 0.99), (main * 1e6) / COUNT];
}

export const requests = (row) =>
  inPlace(async ({ netns, run }) => {
    const socket = NetlinkSocket.open({ netns });
    const c = await thrice(() => run('C', 'ack', COUNT), medians);
    const python = await thrice(() => run('Python', 'ack', COUNT), medians);
    const rows = {
      request: () => socket.request(message),
      requestSync: () => socket.requestSync(message),
    };
    for (const [name, act] of Object.entries(rows)) {
      const ours = await thrice(() => timed(act), medians);
      row(`${name}, p50 µs`, ours[0], c[0], python[0]);
      row(`${name}, p99 µs`, ours[1], c[1], python[1]);
      row(`${name}, µs of CPU`, ours[2], c[2], python[2]);
    }
    const batch = Array.from({ length: 4 * COUNT }, () => message);
    await socket.requestAll(batch);
    const ours = await thrice(async () => (await metered(() => socket.requestAll(batch))).main);
    const inC = await thrice(() => run('C', 'batch', batch.length), medians);
    row('requestAll, µs of CPU a request', (ours * 1000) / batch.length, inC[0]);
    await socket[Symbol.asyncDispose]();
  });

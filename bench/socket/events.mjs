// How long a change takes from the kernel to the consumer, and what a burst of changes comes to.
import { subscribe } from '@routability/netlink-socket';
import { median, metered, middleBy, percentile, thrice } from './meter.mjs';
import { inPlace } from './place.mjs';

/** Routes of a table that is empty: what is announced is all there is. */
const scopes = [{ object: 'route', family: 2, table: 4711 }];
const HUGE = 64 << 20;

async function following(options, work) {
  const subscription = subscribe({ scopes, ...options });
  const feed = subscription[Symbol.asyncIterator]();
  while (!(await feed.next()).value.some(({ kind }) => kind === 'ready'));
  const outcome = await work(feed);
  await subscription[Symbol.asyncDispose]();
  return outcome;
}

/** Age of a change, by the time in its sequence number. */
const age = (message) =>
  (Number(process.hrtime.bigint() & 0xffffffffn) - message.header.sequence) >>> 0;

export const latency = (row) =>
  inPlace(async ({ netns, send, listen }) => {
    const count = 2000;
    const inC = await listen('C', 'listen', count);
    const inPython = await listen('Python', 'listen', count);
    const ages = await following({ netns }, async (feed) => {
      const sent = send(count, 1_000_000, 0);
      const found = [];
      while (found.length < count) {
        for (const item of (await feed.next()).value) {
          if (item.kind === 'message') found.push(age(item.message));
        }
      }
      await sent;
      return found;
    });
    const c = await inC.numbers;
    const python = await inPython.numbers;
    row('event to consumer at 1,000/s, p50 µs', median(ages) / 1000, c[0] / 1000, python[0] / 1000);
    row('event to consumer, p99 µs', percentile(ages, 0.99) / 1000, c[1] / 1000, python[1] / 1000);
  });

/** Follows a burst until all of it has come, or everything has been dumped again. */
const burst = ({ netns, send }, count, base, receiveBuffer) =>
  following({ netns, ...(receiveBuffer && { receiveBuffer }) }, (feed) =>
    metered(async () => {
      const sent = send(count, 0, base);
      let found = 0;
      let overruns = 0;
      for (let over = false; !over; ) {
        for (const item of (await feed.next()).value) {
          if (item.kind === 'message' && item.origin === 'event') found += 1;
          if (item.kind === 'stale') overruns += 1;
          if (item.kind === 'resynced') over = true;
        }
        over ||= found === count;
      }
      await sent;
      return { found, overruns };
    }),
  );

export const bursts = (row, note, count) =>
  inPlace(async (place) => {
    let base = 0;
    const next = () => {
      base += count;
      return base;
    };
    const peers = {};
    for (const language of ['C', 'Python']) {
      peers[language] = await thrice(
        async () => {
          const { numbers } = await place.listen(language, 'count', count);
          await place.send(count, 0, next());
          return numbers;
        },
        middleBy(([, , cpu]) => cpu),
      );
    }
    const middle = middleBy(({ main, result }) => main / result.found);
    const ours = await thrice(() => burst(place, count, next(), HUGE), middle);
    const { found, overruns } = ours.result;
    const [c, python] = ['C', 'Python'].map(
      (language) => peers[language][2] / peers[language][0] / 1000,
    );
    row(`burst of ${count} changes, µs of CPU each`, (ours.main * 1000) / found, c, python);
    const lost = (language) => `${count - peers[language][0]} lost in ${language}`;
    const { slice, stall, gc } = ours;
    const what = `burst of ${count} changes, 64 MiB`;
    note(what, { found, overruns, slice, stall, gc, others: `${lost('C')}, ${lost('Python')}` });
    const small = await burst(place, count, next());
    note(`burst of ${count} changes, 4 MiB`, {
      ...small.result,
      'in sync after': small.wall,
      slice: small.slice,
      stall: small.stall,
      gc: small.gc,
    });
  });

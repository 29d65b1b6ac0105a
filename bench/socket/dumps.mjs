// Dumps of many routes: time, CPU, memory, and whether the loop goes on.
import { setTimeout as delay } from 'node:timers/promises';
import { NetlinkSocket } from '@routability/netlink-socket';
import { metered, middleBy, thrice } from './meter.mjs';
import { inPlace } from './place.mjs';

const request = { name: 'getroute', body: { family: 2 } };
const MEBIBYTE = 2 ** 20;

/** The largest resident size that was seen while `work` ran, in MiB. */
async function withMemory(work) {
  let most = 0;
  const look = () => {
    most = Math.max(most, process.memoryUsage.rss() / MEBIBYTE);
  };
  const looking = setInterval(look, 20);
  const result = await work();
  look();
  clearInterval(looking);
  return { ...result, memory: most };
}

export const dumps = (row, note, routes) =>
  inPlace(async ({ netns, run }) => {
    run('C', 'load', routes);
    const socket = NetlinkSocket.open({ netns });
    const middle = middleBy(([, wall]) => wall);
    const c = await thrice(() => run('C', 'dump'), middle);
    const python = await thrice(() => run('Python', 'dump'), middle);
    const works = {
      async bytes() {
        for await (const _ of socket.dumpDatagrams(request));
      },
      async 'decoded one by one'() {
        let found = 0;
        for await (const _ of socket.dump(request)) found += 1;
        if (found !== c[0]) throw new Error(`${found} routes of ${c[0]}`);
      },
    };
    for (const [name, work] of Object.entries(works)) {
      const { wall, main, stall, slice, gc, memory } = await thrice(
        () => withMemory(() => metered(work)),
        middleBy((one) => one.wall),
      );
      const what = `dump of ${routes} routes, ${name}`;
      row(`${what}, ms`, wall, c[1] / 1e6, python[1] / 1e6);
      row(`… CPU of the main thread, ms`, main, c[2] / 1e6, python[2] / 1e6);
      note(what, { slice, stall, gc, memory });
      await delay(50);
    }
    await socket[Symbol.asyncDispose]();
  });

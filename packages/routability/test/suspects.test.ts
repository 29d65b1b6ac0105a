import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { kernelTest } from '../../../test/kernel.ts';
import { Site } from '../../../test/site.ts';
import { Lines } from './lines.ts';

/** Everything there is starts at once (ms). */
const START = 25_000;
const program = (name: string) => fileURLToPath(new URL(`programs/${name}.mjs`, import.meta.url));

async function start(site: Site, options: object) {
  const services = new Lines(site.server.spawn(process.execPath, [program('services')]));
  await services.find({ event: 'listening' }, START);
  const child = site.client.spawn(process.execPath, [program('suspects'), '10.0.2.1'], {
    GUARD_OPTIONS: JSON.stringify(options),
  });
  const lines = new Lines(child);
  await lines.find({ event: 'connected' }, START);
  return { child, lines };
}

/** Waits until what was told is enough. */
async function until(lines: Lines, enough: () => boolean): Promise<void> {
  for (let waited = 0; !enough(); waited += 50) {
    if (waited > 5000) throw new Error(lines.all.map((line) => JSON.stringify(line)).join('\n'));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Has each pool make one more request. */
const ask = (child: ChildProcess, path: string) => void child.stdin?.write(`${path}\n`);
const well = { event: 'verdict', kind: 'ok' };
const doubted = { event: 'verdict', kind: 'suspect', reason: 'GATEWAY_CHANGED' };

kernelTest(
  'suspects are pinged, those that answer are well again, and pools use them no more',
  async () => {
    await using site = new Site();
    site.router.ip('addr add 10.0.1.3/24 dev down1');
    const { child, lines } = await start(site, {});
    ask(child, '/');
    for (const name of ['agent', 'undici']) await lines.find({ name, event: 'answer', path: '/' });
    ask(child, '/slow');
    await new Promise((resolve) => setTimeout(resolve, 200));
    // Another gateway on the same link: whether the connections live, only an answer can tell.
    site.client.ip('route replace default via 10.0.1.3');
    for (const name of ['ws', 'http2', 'dgram', 'track', 'idle', 'agent', 'undici']) {
      await lines.find({ name, ...doubted }, 2000);
    }
    await lines.find({ name: 'ws', event: 'pong' }, 2000);
    await lines.find({ name: 'dgram', event: 'asked', reason: 'GATEWAY_CHANGED' }, 2000);
    await lines.find({ name: 'track', event: 'migrate', by: '10.0.1.3' }, 2000);
    for (const name of ['ws', 'http2', 'dgram', 'track']) {
      await until(lines, () => lines.count({ name, ...well }) === 2);
    }
    // The request under way is answered where it was sent, the next one asked on a new connection.
    const slow = await lines.find({ name: 'agent', event: 'answer', path: '/slow' }, 3000);
    expect(slow).toMatchObject({ reused: true });
    await lines.find({ name: 'undici', event: 'answer', path: '/slow' }, 3000);
    expect(lines.count({ name: 'undici', event: 'connection' })).toBe(1);
    ask(child, '/again');
    await lines.find({ name: 'agent', event: 'answer', path: '/again', reused: false }, 3000);
    await lines.find({ name: 'undici', event: 'answer', path: '/again' }, 3000);
    expect(lines.count({ name: 'undici', event: 'connection' })).toBe(2);
    // Nothing was asked of the idle one: it stays suspect, and open.
    expect(lines.count({ name: 'idle', ...well })).toBe(1);
    expect(lines.count({ event: 'error' })).toBe(0);
  },
);

kernelTest('suspects that do not answer their ping are dead when their time is over', async () => {
  await using site = new Site();
  const { lines } = await start(site, { suspectGrace: 500 });
  site.client.ip('route replace default via 10.0.1.99');
  for (const name of ['ws', 'http2', 'dgram']) {
    expect(await lines.find({ name, event: 'error' }, 3000)).toMatchObject({
      code: 'ERR_PATH_LOST',
      reason: 'GATEWAY_CHANGED',
    });
  }
  await lines.find({ name: 'track', event: 'migrate' }, 2000);
  expect(lines.count({ name: 'idle', event: 'error' })).toBe(0);
});

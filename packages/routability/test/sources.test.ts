import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { kernelTest } from '../../../test/kernel.ts';
import { Site } from '../../../test/site.ts';
import { Lines } from './lines.ts';

/** Everything there is starts at once (ms). */
const START = 25_000;
const program = (name: string) => fileURLToPath(new URL(`programs/${name}.mjs`, import.meta.url));
const LOST = 'ERR_PATH_LOST';

/** Starts servers and clients of every kind and waits until all are connected. */
async function start(site: Site, server: string[], client: string[]) {
  const services = new Lines(site.server.spawn(process.execPath, [program('services'), ...server]));
  await services.find({ event: 'listening' }, START);
  const clients = new Lines(
    site.client.spawn(process.execPath, [program('clients'), '10.0.2.1', ...client]),
  );
  await clients.find({ event: 'connected' }, START);
  return { services, clients };
}

kernelTest(
  'a lost route reaches every kind of client where its own errors do',
  async () => {
    await using site = new Site();
    const { clients } = await start(site, [], ['each']);
    site.client.ip('route del default');
    for (const name of ['net', 'tls', 'http agent', 'https agent', 'ws', 'dgram', 'undici']) {
      expect(await clients.find({ name, event: 'error' }, 2000)).toMatchObject({ code: LOST });
    }
    for (const name of ['http2 session', 'http2 stream']) {
      expect(await clients.find({ name, event: 'error' }, 2000)).toMatchObject({ code: LOST });
    }
    expect(await clients.find({ name: 'fetch', event: 'error' }, 2000)).toMatchObject({
      cause: LOST,
    });
    expect(site.client.exec('ss', '-tanH')).not.toMatch(/ESTAB|FIN-WAIT|LAST-ACK|CLOSING/);
  },
  60_000,
);

kernelTest(
  'guardProcess takes every connection of the process, without being told of any',
  async () => {
    await using site = new Site();
    const { clients } = await start(site, [], ['process']);
    site.client.ip('route del default');
    const names = ['net', 'bare', 'tls', 'http agent', 'https agent', 'undici'];
    for (const name of [...names, 'http2 session', 'http2 stream']) {
      expect(await clients.find({ name, event: 'error' }, 2000)).toMatchObject({ code: LOST });
    }
    expect(await clients.find({ name: 'fetch', event: 'error' }, 2000)).toMatchObject({
      cause: LOST,
    });
    // The package `ws` keeps its socket's error to itself: only its own guard can tell it why.
    await clients.find({ name: 'ws', event: 'close' }, 2000);
    expect(clients.count({ name: 'unguarded' })).toBe(0);
    expect(site.client.exec('ss', '-tanH')).not.toMatch(/FIN-WAIT|LAST-ACK|CLOSING/);
  },
);

for (const mode of ['guard', 'process']) {
  kernelTest(
    `a lost way back (${mode === 'guard' ? 'guard each server' : 'guardProcess'}) closes what every kind of server accepted`,
    async () => {
      await using site = new Site();
      const { services } = await start(site, [mode], ['none']);
      site.server.ip('route del default');
      for (const name of ['net', 'tls', 'http', 'https', 'http2']) {
        expect(await services.find({ name, event: 'error' }, 2000)).toMatchObject({ code: LOST });
      }
      await services.find({ name: 'ws', event: 'close' }, 2000);
      expect(services.count({ name: 'ws', event: 'error', code: LOST })).toBe(
        mode === 'guard' ? 1 : 0,
      );
      expect(site.server.exec('ss', '-tanH')).not.toMatch(/FIN-WAIT|LAST-ACK|CLOSING/);
    },
  );
}

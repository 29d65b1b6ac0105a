import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { kernelTest } from '../../../test/kernel.ts';
import { Site } from '../../../test/site.ts';
import { Lines } from './lines.ts';

const program = (name: string) => fileURLToPath(new URL(`programs/${name}.mjs`, import.meta.url));

/** Several processes or threads start at once (ms). */
const START = 25_000;

kernelTest(
  'a thread guards its own connections, and another judges without netlink by a state sent to it',
  async () => {
    await using site = new Site();
    const server = new Lines(
      site.server.spawn(process.execPath, [program('endpoints'), 'listen', '7000']),
    );
    await server.find({ event: 'listening' }, START);
    const threads = new Lines(
      site.client.spawn(process.execPath, [program('thread'), '10.0.2.1', '7000']),
    );
    await threads.find({ name: 'guard', event: 'verdict', kind: 'ok' }, START);
    await threads.find({ name: 'judge', kind: 'ok', lookup: 'route' }, START);
    site.client.ip('route del default');
    expect(await threads.find({ name: 'guard', event: 'error' }, 2000)).toMatchObject({
      code: 'ERR_PATH_LOST',
      reason: 'NO_ROUTE',
    });
    expect(await threads.find({ name: 'judge', kind: 'dead' }, 2000)).toMatchObject({
      lookup: 'error',
      reason: 'NO_ROUTE',
      told: ['verdict'],
    });
    // The guard keeps no thread alive: its connection was all it had.
    expect(await threads.find({ name: 'guard', event: 'exit' }, 2000)).toMatchObject({ code: 0 });
  },
  60_000,
);

kernelTest(
  'each process of a cluster closes what it accepted',
  async () => {
    await using site = new Site();
    const server = new Lines(site.server.spawn(process.execPath, [program('cluster'), '7000']));
    await server.find({ event: 'listening' }, START);
    const script = `for (let i = 0; i < 4; i++) require('node:net').connect(7000, '10.0.2.1')`;
    site.client.spawn(process.execPath, ['-e', script]);
    for (const worker of [1, 2]) {
      expect(await server.find({ worker, event: 'verdict', kind: 'ok' }, START)).toMatchObject({
        role: 'accepted',
        local: expect.stringContaining('10.0.2.1'),
      });
    }
    site.server.ip('route del default');
    for (const worker of [1, 2]) {
      expect(await server.find({ worker, event: 'error' }, 2000)).toMatchObject({
        code: 'ERR_PATH_LOST',
        reason: 'NO_ROUTE',
      });
    }
    expect(site.server.exec('ss', '-tanH')).not.toMatch(/FIN-WAIT|LAST-ACK|CLOSING/);
  },
  60_000,
);

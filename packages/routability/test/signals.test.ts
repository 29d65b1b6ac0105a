import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { kernelTest } from '../../../test/kernel.ts';
import { Site } from '../../../test/site.ts';
import { Lines } from './lines.ts';

const program = (name: string) => fileURLToPath(new URL(`programs/${name}.mjs`, import.meta.url));

kernelTest(
  'signals of a socket and of an address abort with the reason, and leave the socket to its owner',
  async () => {
    await using site = new Site();
    const server = new Lines(site.server.spawn(process.execPath, [program('services')]));
    await server.find({ event: 'listening' });
    const client = new Lines(
      site.client.spawn(process.execPath, [program('signals'), '10.0.2.1', '7000']),
    );
    expect(await client.find({ event: 'ready' })).toMatchObject({ aborted: false });
    const { found } = await client.find({ event: 'lookup' });
    expect(found).toContainEqual({ address: '127.0.0.1', family: 4 });
    site.client.ip('route del default');
    for (const name of ['socket', 'path']) {
      expect(await client.find({ name, event: 'abort' }, 1000)).toMatchObject({
        code: 'ERR_PATH_LOST',
        reason: 'NO_ROUTE',
      });
    }
    expect(client.count({ event: 'close' })).toBe(0);
  },
);

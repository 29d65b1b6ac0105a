import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { kernelTest } from '../../../test/kernel.ts';
import { Output } from '../../../test/output.ts';
import { Site } from '../../../test/site.ts';

const program = (name: string) => fileURLToPath(new URL(`../${name}.mjs`, import.meta.url));

kernelTest(
  'when its way is lost, the guarded client is back within a second; the plain one is not',
  async () => {
    await using site = new Site();
    site.addSecondUplink();
    const server = new Output(site.server.spawn(process.execPath, [program('server'), '7000']));
    await server.shows(/^listening/);
    const client = new Output(
      site.client.spawn(process.execPath, [program('client'), 'ws://10.0.2.1:7000']),
    );
    await client.shows(/^guarded: connected$/);
    await client.shows(/^plain: connected$/);

    site.client.ip('addr del 10.0.1.1/24 dev up0');
    await client.shows(/^guarded: SOURCE_GONE$/);
    const [, silence] = await client.shows(/^guarded: silent for (\d+) ms$/);
    expect(Number(silence)).toBeLessThan(1000);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(client.lines.filter((line) => line.startsWith('plain'))).toEqual(['plain: connected']);
  },
);

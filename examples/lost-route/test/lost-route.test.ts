import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { kernelTest } from '../../../test/kernel.ts';
import { Output } from '../../../test/output.ts';
import { Site } from '../../../test/site.ts';

const program = (name: string) => fileURLToPath(new URL(`../${name}.mjs`, import.meta.url));

kernelTest('only the guarded connection notices that the route is gone, and says why', async () => {
  await using site = new Site();
  const server = new Output(site.server.spawn(process.execPath, [program('server'), '7000']));
  await server.shows(/^listening on port 7000$/);
  const client = new Output(
    site.client.spawn(process.execPath, [program('client'), '10.0.2.1', '7000']),
  );
  await client.shows(/^guarded {2}ok \(REACHABLE\)$/);
  await client.shows(/^plain {4}connected$/);

  site.client.ip('route del default');
  await client.shows(/^guarded {2}dead \(NO_ROUTE\)$/);
  await client.shows(/^guarded {2}ERR_PATH_LOST: tcp 10\.0\.1\.1:\d+ to 10\.0\.2\.1:7000 is dead/);
  await client.shows(/^guarded {2}closed$/);
  expect(client.lines).not.toContain('plain    closed');
});

import { fileURLToPath } from 'node:url';
import { kernelTest } from '../../../test/kernel.ts';
import { Output } from '../../../test/output.ts';
import { Site } from '../../../test/site.ts';

const program = (name: string) => fileURLToPath(new URL(`../${name}.mjs`, import.meta.url));

kernelTest(
  'a request under way fails at once when its way is lost, and succeeds the other way',
  async () => {
    await using site = new Site();
    site.addSecondUplink();
    const server = new Output(site.server.spawn(process.execPath, [program('server'), '7002']));
    await server.shows(/^listening/);
    const client = new Output(
      site.client.spawn(process.execPath, [program('client'), 'http://10.0.2.1:7002']),
    );
    await client.shows(/^first: hello$/);
    await new Promise((resolve) => setTimeout(resolve, 200));
    site.client.ip('addr del 10.0.1.1/24 dev up0');
    await client.shows(
      /^attempt 1: .* is dead: 10\.0\.1\.1 is not assigned to this machine any more/,
    );
    await client.shows(/^second: hello \(attempt 2, \d+ ms\)$/);
  },
);

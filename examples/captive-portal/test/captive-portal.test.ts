import { fileURLToPath } from 'node:url';
import { kernelTest } from '../../../test/kernel.ts';
import { Output } from '../../../test/output.ts';
import { Site } from '../../../test/site.ts';

const program = (name: string) => fileURLToPath(new URL(`../${name}.mjs`, import.meta.url));

kernelTest(
  'the sign-in page is told, and once it was visited a change of gateway finds the internet',
  async () => {
    await using site = new Site();
    const portal = new Output(site.server.spawn(process.execPath, [program('portal'), '8080']));
    await portal.shows(/^listening/);
    const client = new Output(
      site.client.spawn(process.execPath, [program('sign-in'), 'http://10.0.2.1:8080/204']),
    );
    await client.shows(/^sign in at http:\/\/10\.0\.2\.1:8080\/sign-in$/);
    const visit = "await fetch('http://10.0.2.1:8080/sign-in')";
    site.client.exec(process.execPath, '--input-type=module', '-e', visit);
    site.client.ip('route append default via 10.0.1.2 metric 7');
    await client.shows(/^internet: ok$/);
  },
);

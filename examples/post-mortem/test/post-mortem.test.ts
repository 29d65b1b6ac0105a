import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { kernelTest } from '../../../test/kernel.ts';
import { Output } from '../../../test/output.ts';
import { Site } from '../../../test/site.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const COMMAND = path('../../../packages/routability/bin/routability.mjs');
const PROGRAM = path('../post-mortem.mjs');

kernelTest(
  'a capture tells when a connection died, why, and when it could live again',
  async () => {
    await using site = new Site();
    const file = `/tmp/routability-incident-${process.pid}.pcap`;
    const capture = site.client.spawn(process.execPath, [COMMAND, 'capture', file]);
    for (let tries = 0; tries < 200 && !existsSync(file); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    await new Promise((resolve) => setTimeout(resolve, 700));
    site.client.ip('route del default');
    site.client.ip('route add default via 10.0.1.2');
    await new Promise((resolve) => setTimeout(resolve, 300));
    capture.kill('SIGTERM');
    await new Promise((resolve) => capture.once('exit', resolve));

    const words = [PROGRAM, file, '10.0.1.1', '10.0.2.1'];
    const told = new Output(site.router.spawn(process.execPath, words));
    await told.shows(
      /Z tcp .* is ok: a usable route leads to 10\.0\.2\.1 \(route default via 10\.0\.1\.2/,
    );
    await told.shows(/Z tcp .* is dead: no route leads to 10\.0\.2\.1/);
    rmSync(file);
  },
);

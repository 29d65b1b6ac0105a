import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { kernelTest } from '../../../test/kernel.ts';
import { Site } from '../../../test/site.ts';
import { Lines } from './lines.ts';

const PROGRAM = fileURLToPath(new URL('programs/portal.mjs', import.meta.url));

kernelTest(
  'a captive portal is looked for whenever a gateway changes or anybody asks, and told in words of libwebsockets',
  async () => {
    await using site = new Site();
    const answer = `/tmp/routability-portal-${process.pid}`;
    writeFileSync(answer, '302 http://portal.example/login?id=1');
    const server = new Lines(
      site.server.spawn(process.execPath, [PROGRAM, 'serve', '8080', answer]),
    );
    await server.find({ event: 'listening' });
    const child = site.client.spawn(process.execPath, [
      PROGRAM,
      'watch',
      'http://10.0.2.1:8080/204',
    ]);
    const client = new Lines(child);
    await client.find({ event: 'watching' });
    // Nothing is asked before there is a reason.
    expect(client.count({ event: 'status' })).toBe(0);

    site.client.ip('route replace default via 10.0.1.2 metric 5');
    await client.find({ event: 'bus', trigger: 'cpdcheck', src: 'gw-change' });
    await client.find({ event: 'bus', type: 'cpd', result: 'Captive' });
    await client.find({
      event: 'status',
      status: 'captive',
      page: 'http://portal.example/login?id=1',
    });

    writeFileSync(answer, '204');
    child.stdin?.write('{"trigger":"cpdcheck","src":"user"}\n');
    await client.find({ event: 'bus', type: 'cpd', result: 'OK' });

    // Both defaults gone: each removal asks, nobody answers.
    site.client.batch(['route del default metric 5', 'route del default']);
    await client.find({ event: 'bus', type: 'cpd', result: 'No internet' });
    const statuses = client.all.filter((line) => line['event'] === 'status');
    expect(statuses.map((line) => line['status']).filter((status) => status !== 'unknown')).toEqual(
      ['captive', 'ok', 'no-internet'],
    );
    rmSync(answer);
  },
);

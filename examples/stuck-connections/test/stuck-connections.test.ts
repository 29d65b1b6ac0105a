import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { kernelTest } from '../../../test/kernel.ts';
import { Output } from '../../../test/output.ts';
import { Site } from '../../../test/site.ts';

const PROGRAM = fileURLToPath(new URL('../release.mjs', import.meta.url));
const HOLDER = `
  import { connect } from 'node:net';
  for (const [name, host] of [['remote', '10.0.2.1'], ['near', '10.0.1.2']]) {
    const socket = connect(7000, host, () => console.log(name + ' connected'));
    socket.on('error', (error) => console.log(name + ' ' + error.code));
  }`;
const LISTENER = `
  import { createServer } from 'node:net';
  createServer(() => {}).listen(7000, () => console.log('listening'));`;

kernelTest(
  'connections of a program that knows nothing are closed when they are dead, and no others',
  async () => {
    await using site = new Site();
    const node = (place: typeof site.client, script: string) =>
      new Output(place.spawn(process.execPath, ['--input-type=module', '-e', script]));
    await node(site.server, LISTENER).shows(/^listening$/);
    await node(site.router, LISTENER).shows(/^listening$/);
    const holder = node(site.client, HOLDER);
    await holder.shows(/^remote connected$/);
    await holder.shows(/^near connected$/);
    const release = new Output(site.client.spawn(process.execPath, [PROGRAM]));
    await release.shows(/^watching$/);

    site.client.ip('route del default');
    await release.shows(/^closed: .* is dead: no route leads to 10\.0\.2\.1/);
    await holder.shows(/^remote ECONNABORTED$/);
    expect(holder.lines.filter((line) => line.startsWith('near'))).toEqual(['near connected']);
  },
);

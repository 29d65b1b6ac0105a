import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { expect, test } from '@jest/globals';
import {
  destroySocket,
  type InetSocket,
  KernelError,
  listSockets,
} from '@routability/netlink-socket';
import { setLinger, tcpInfo } from '@routability/netlink-socket/socket-options';
import { kernelTest, Namespace } from '../../../test/kernel.ts';

/** Both ends of a connection over loopback. */
async function connection(): Promise<{ client: Socket; server: Socket; close: () => void }> {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const client = connect((listener.address() as AddressInfo).port, '127.0.0.1');
  const [[server]] = await Promise.all([once(listener, 'connection'), once(client, 'connect')]);
  const close = () => {
    client.destroy();
    server.destroy();
    listener.close();
  };
  return { client, server, close };
}

test('a socket with linger 0 resets its connection when it is closed', async () => {
  const { client, server, close } = await connection();
  const failed = once(server, 'error');
  expect(setLinger(client, 0)).toBe(true);
  client.destroy();
  const [error] = await failed;
  expect(error).toMatchObject({ code: 'ECONNRESET' });
  close();
});

test('TCP_INFO counts what was sent, acknowledged and received', async () => {
  const { client, server, close } = await connection();
  client.write(Buffer.alloc(1000));
  await once(server, 'data');
  server.write('hello');
  await once(client, 'data');
  const sent = tcpInfo(client);
  expect(sent).toMatchObject({ unacked: 0, retransmits: 0, bytesReceived: 5n, notSentBytes: 0 });
  expect(sent?.bytesAcked).toBeGreaterThanOrEqual(1000n);
  expect(sent?.lastDataReceived).toBeLessThan(10_000);
  expect(tcpInfo(server)?.bytesReceived).toBe(1000n);
  close();
  await once(client, 'close');
  expect(tcpInfo(client)).toBeUndefined();
  expect(setLinger(client, 0)).toBe(false);
});

const PROGRAM = `
  const { createServer, connect } = require('node:net');
  const server = createServer((socket) => socket.on('error', () => {})).listen(8080, '::', () => {
    const client = connect(8080, '127.0.0.1');
    client.on('connect', () => console.log('connected'));
    client.on('error', (error) => console.log(error.code));
  });
  const udp = require('node:dgram').createSocket('udp4');
  udp.connect(53, '127.0.0.1');`;

async function lineOf(child: ChildProcess): Promise<string> {
  const [chunk] = child.stdout === null ? [] : await once(child.stdout, 'data');
  return String(chunk).trim();
}

kernelTest(
  'the sockets of a namespace are listed, and one of them is closed from outside',
  async () => {
    await using ns = new Namespace();
    const child = ns.spawn(process.execPath, ['-e', PROGRAM]);
    expect(await lineOf(child)).toBe('connected');

    const sockets = await listSockets({ netns: ns.name, protocols: ['tcp', 'udp'] });
    const shown = ns.spawn('ss', ['-Htuan']);
    const [text] = await once(shown.stdout ?? child, 'data');
    expect(sockets).toHaveLength(String(text).trim().split('\n').length);
    expect(sockets.filter(({ protocol }) => protocol === 'udp')).toMatchObject([
      { state: 'ESTAB', peer: { address: '127.0.0.1', port: 53 } },
    ]);
    expect(sockets.find(({ state }) => state === 'LISTEN')).toMatchObject({
      family: 10,
      local: { address: '::', port: 8080 },
      peer: { address: '::', port: 0 },
    });
    const client = sockets.find(({ state, peer }) => state === 'ESTAB' && peer.port === 8080);
    expect(client).toMatchObject({ family: 2, peer: { address: '127.0.0.1' }, uid: 0 });
    if (client === undefined) throw new Error('no client');

    // Another socket with the same addresses would have another cookie: it is not touched.
    const impostor: InetSocket = { ...client, cookie: client.cookie.map((byte) => byte ^ 1) };
    await expect(destroySocket(impostor, { netns: ns.name })).rejects.toMatchObject({
      code: expect.stringMatching(/^(ESTALE|ENOENT)$/),
    });
    const told = lineOf(child);
    await destroySocket(client, { netns: ns.name });
    expect(await told).toBe('ECONNABORTED');
    await expect(destroySocket(client, { netns: ns.name })).rejects.toThrow(KernelError);
  },
);

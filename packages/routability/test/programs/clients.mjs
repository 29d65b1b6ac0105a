// One connection of every kind to the servers of services.mjs: `clients.mjs HOST ['each'|'process']`, guarded one by
// one or all by guardProcess. Events are JSON lines on stdout.
import dgram from 'node:dgram';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';
import { Agent as Dispatcher, request as undiciRequest } from 'undici';
import { WebSocket } from 'ws';
import { guard, guardProcess, unguarded, watchNetwork } from '../../dist/index.js';

const [host, mode = 'each'] = process.argv.slice(2);
const say = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
const report = (name) => (error) => {
  say({ name, event: 'error', code: error.code, cause: error.cause?.code });
};
const insecure = { rejectUnauthorized: false };

const network = await watchNetwork();
network.ref();
const each = mode === 'each' ? (target) => guard(target, { network }) : () => undefined;
if (mode === 'process') guardProcess({ network });

const up = [];
const connected = (emitter, event) =>
  up.push(new Promise((resolve) => emitter.once(event, resolve)));

const plain = net.connect(7000, host);
each(plain);
plain.on('error', report('net'));
connected(plain, 'connect');

const secure = tls.connect({ host, port: 7001, ...insecure });
each(secure);
secure.on('error', report('tls'));
connected(secure, 'secureConnect');

const session = http2.connect(`https://${host}:7004`, insecure);
each(session);
session.on('error', report('http2 session'));
const stream = session.request({ ':path': '/wait' });
stream.on('error', report('http2 stream'));
connected(session, 'connect');
if (mode === 'process') {
  // As database clients do: no `net.connect` announces it.
  const bare = new net.Socket();
  bare.connect(7000, host);
  bare.on('error', report('bare'));
  connected(bare, 'connect');
  const out = net.connect(7000, host);
  out[unguarded] = true;
  out.on('error', report('unguarded'));
  connected(out, 'connect');
} else {
  const datagrams = dgram.createSocket('udp4');
  datagrams.connect(7000, host);
  each(datagrams);
  datagrams.on('error', report('dgram'));
  connected(datagrams, 'connect');
}

for (const [name, module, port] of [
  ['http agent', http, 7002],
  ['https agent', https, 7003],
]) {
  const agent = new module.Agent({ keepAlive: true });
  each(agent);
  // The waiting request is made on a connection that was kept.
  await new Promise((resolve) => {
    module.get({ host, port, agent, ...insecure }, (response) => {
      response.resume().once('end', resolve);
    });
  });
  await new Promise((resolve) => setImmediate(resolve));
  const request = module.get({ host, port, path: '/wait', agent, ...insecure });
  request.on('error', report(name));
  connected(request, 'socket');
}

if (mode === 'each') guard(fetch, { network });
fetch(`http://${host}:7002/wait`).catch(report('fetch'));

const dispatcher = new Dispatcher();
if (mode === 'each') guard(dispatcher, { network });
connected(dispatcher, 'connect');
undiciRequest(`http://${host}:7002/wait`, { dispatcher }).catch(report('undici'));

const webSocket = new WebSocket(`ws://${host}:7005`);
each(webSocket);
webSocket.on('error', report('ws'));
webSocket.on('close', () => say({ name: 'ws', event: 'close' }));
connected(webSocket, 'open');

await Promise.all(up);
setTimeout(() => say({ event: 'connected' }), 300);

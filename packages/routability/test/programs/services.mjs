// Servers of every kind that hold what they accept: `services.mjs ['guard']`. Events are JSON lines on stdout.

import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { createSecureServer } from 'node:http2';
import { createServer as createHttps } from 'node:https';
import { createServer as createNet } from 'node:net';
import { createServer as createTls } from 'node:tls';
import { WebSocketServer } from 'ws';
import { guard, guardProcess, watchNetwork } from '../../dist/index.js';

const file = (name) => readFileSync(new URL(`../fixtures/${name}.pem`, import.meta.url));
const certificate = { key: file('key'), cert: file('cert') };
const say = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
const report = (name) => (error) => say({ name, event: 'error', code: error.code });

// A request for / is answered, any other is left waiting.
const answer = (request, response) => {
  if (['/', '/again'].includes(request.url)) response.end('hello');
  if (request.url === '/slow') setTimeout(() => response.end('hello'), 700);
};
const servers = {
  net: createNet((socket) => socket.on('error', report('net'))),
  tls: createTls(certificate, (socket) => socket.on('error', report('tls'))),
  http: createHttp(answer),
  https: createHttps(certificate, answer),
  http2: createSecureServer(certificate, answer),
  ws: createHttp(),
};
servers.http.on('connection', (socket) => socket.on('error', report('http')));
servers.https.on('secureConnection', (socket) => socket.on('error', report('https')));
servers.http2.on('session', (session) => session.on('error', report('http2')));
const webSockets = new WebSocketServer({ server: servers.ws });
webSockets.on('connection', (webSocket) => {
  webSocket.on('error', report('ws'));
  webSocket.on('close', () => say({ name: 'ws', event: 'close' }));
});

const echo = createSocket('udp4', (message, from) => echo.send(message, from.port, from.address));
echo.bind(7000);

const network = process.argv[2] === undefined ? undefined : await watchNetwork();
network?.ref();
if (process.argv[2] === 'process') guardProcess({ network });
if (process.argv[2] === 'guard') {
  for (const [name, server] of Object.entries(servers)) {
    guard(name === 'ws' ? webSockets : server, { network });
  }
}
let port = 7000;
for (const server of Object.values(servers)) {
  await new Promise((resolve) => server.listen(port++, '0.0.0.0', resolve));
}
say({ event: 'listening' });

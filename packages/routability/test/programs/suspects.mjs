// Guarded connections of every kind that can be asked for a sign of life or has a pool: `suspects.mjs HOST`. For each line on
// stdin it makes one more request by each pool. Events are JSON lines on stdout.
import dgram from 'node:dgram';
import http from 'node:http';
import http2 from 'node:http2';
import net from 'node:net';
import { createInterface } from 'node:readline';
import { Agent as Dispatcher, request as undiciRequest } from 'undici';
import { WebSocket } from 'ws';
import { guard, track, watchNetwork } from '../../dist/index.js';

const [host] = process.argv.slice(2);
const options = JSON.parse(process.env.GUARD_OPTIONS ?? '{}');
const say = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
const network = await watchNetwork();
network.ref();

function follow(name, lease) {
  lease.on('verdict', ({ kind, reason, connection }) => {
    say({ name, event: 'verdict', kind, reason, port: connection.local?.port });
  });
  lease.on('migrate', ({ path }) => say({ name, event: 'migrate', by: path?.leg.gateway }));
}
function keep(name, target, more = {}) {
  follow(name, guard(target, { network, ...options, ...more }));
  target.on?.('error', ({ code, reason }) => say({ name, event: 'error', code, reason }));
}
const once = (emitter, event) => new Promise((resolve) => emitter.once(event, resolve));

const idle = net.connect(7000, host);
keep('idle', idle);

const webSocket = new WebSocket(`ws://${host}:7005`);
keep('ws', webSocket);
webSocket.on('pong', () => say({ name: 'ws', event: 'pong' }));

const session = http2.connect(`https://${host}:7004`, { rejectUnauthorized: false });
keep('http2', session);

const datagrams = dgram.createSocket('udp4');
datagrams.connect(7000, host);
keep('dgram', datagrams, {
  onSuspect({ target, verdict }) {
    say({ name: 'dgram', event: 'asked', reason: verdict.reason });
    target.send('are you there?');
    return once(target, 'message');
  },
});
await Promise.all([
  once(idle, 'connect'),
  once(webSocket, 'open'),
  once(session, 'connect'),
  once(datagrams, 'connect'),
]);

// A session as a QUIC library has it: on an unconnected socket, with the addresses that it knows.
const quic = dgram.createSocket('udp4');
await new Promise((resolve) => quic.bind(0, resolve));
const local = { address: datagrams.address().address, port: quic.address().port };
const tracked = track({ local, peer: { address: host, port: 7000 } }, { network, ...options });
follow('track', tracked.lease);
quic.on('message', () => tracked.received());
tracked.lease.on('suspect', () => {
  tracked.sent();
  quic.send('are you there?', 7000, host);
});

const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
keep('agent', agent);
const dispatcher = new Dispatcher({ connections: 1, pipelining: 1 });
keep('undici', dispatcher);
dispatcher.on('connect', () => say({ name: 'undici', event: 'connection' }));

function get(path) {
  const request = http.get({ host, port: 7002, path, agent }, (response) => {
    const { reusedSocket: reused } = request;
    response.resume().once('end', () => say({ name: 'agent', event: 'answer', path, reused }));
  });
  request.on('error', ({ code }) => say({ name: 'agent', event: 'error', code }));
  undiciRequest(`http://${host}:7002${path}`, { dispatcher })
    .then(({ body }) => body.text())
    .then(() => say({ name: 'undici', event: 'answer', path }))
    .catch(({ code }) => say({ name: 'undici', event: 'error', code }));
}
createInterface({ input: process.stdin }).on('line', get);
setTimeout(() => say({ event: 'connected' }), 300);

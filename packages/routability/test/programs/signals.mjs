// Signals for a socket and for an address: `signals.mjs HOST PORT`. Events are JSON lines on stdout.
import { connect } from 'node:net';
import { pathSignal, signalFor, sortedLookup, watchNetwork } from '../../dist/index.js';

const [host, port] = process.argv.slice(2);
const say = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
const network = await watchNetwork();
network.ref();

const socket = connect(Number(port), host);
await new Promise((resolve) => socket.once('connect', resolve));
socket.on('close', () => say({ event: 'close' }));
const signals = { socket: signalFor(socket, { network }), path: pathSignal(host, { network }) };
for (const [name, signal] of Object.entries(signals)) {
  signal.addEventListener('abort', () => {
    say({ name, event: 'abort', code: signal.reason.code, reason: signal.reason.reason });
  });
}
sortedLookup(network)('localhost', { all: true }, (_error, found) => {
  say({ event: 'lookup', found });
});
setTimeout(() => say({ event: 'ready', aborted: signals.path.aborted }), 500);

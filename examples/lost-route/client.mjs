// Holds two idle connections to the server: a guarded one, which ends at once when its route is gone,
// and a plain one, which never notices.
import { connect } from 'node:net';
import { guard } from 'routability';

const [host = '127.0.0.1', port = '7000'] = process.argv.slice(2);

const plain = connect(Number(port), host, () => console.log('plain    connected'));
const guarded = connect(Number(port), host, () => console.log('guarded  connected'));

const lease = guard(guarded);
lease.on('verdict', (verdict) => console.log(`guarded  ${verdict.kind} (${verdict.reason})`));

for (const [name, socket] of [
  ['plain   ', plain],
  ['guarded ', guarded],
]) {
  socket.on('error', (error) => console.log(`${name} ${error.code}: ${error.message}`));
  socket.on('close', () => console.log(`${name} closed`));
}

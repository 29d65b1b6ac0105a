/** Two namespaces for a measurement (root): a client at 10.0.1.1 whose only way to the server 10.0.2.1 is one route. */
import { spawn, spawnSync } from 'node:child_process';

const names = ['rbench-client', 'rbench-server'];
const run = (words) => {
  const done = spawnSync('ip', words.split(' '), { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`ip ${words}: ${done.stderr}`);
};

/** The route to the server, as a netlink body. */
export const ROUTE = {
  family: 2,
  dstLen: 32,
  tableByte: 254,
  protocol: 3,
  scope: 0,
  type: 1,
  dst: '10.0.2.1',
  gateway: '10.0.1.2',
};

/** Makes the site, runs `node PROGRAM …words` on the client's side to its end, and removes everything. */
export function runInSite(program, words) {
  const [client, server] = names;
  for (const name of names) spawnSync('ip', ['netns', 'del', name]);
  let listener;
  try {
    for (const name of names) run(`netns add ${name}`);
    run(`-n ${client} link add eth0 type veth peer name eth0 netns ${server}`);
    for (const name of names) {
      run(`-n ${name} link set lo up`);
      run(`-n ${name} link set eth0 up`);
    }
    run(`-n ${client} addr add 10.0.1.1/24 dev eth0`);
    run(`-n ${server} addr add 10.0.1.2/24 dev eth0`);
    run(`-n ${server} addr add 10.0.2.1/32 dev lo`);
    run(`-n ${client} route add 10.0.2.1/32 via 10.0.1.2`);
    const echo = `require('node:net').createServer((s) => s.on('error', () => {}).pipe(s)).listen(7000, '0.0.0.0', 4096)`;
    listener = spawn('ip', ['netns', 'exec', server, process.execPath, '-e', echo]);
    spawnSync('sleep', ['1']);
    const line = ['netns', 'exec', client, process.execPath, program, ...words];
    return spawnSync('ip', line, { stdio: 'inherit' }).status ?? 1;
  } finally {
    listener?.kill();
    for (const name of names) spawnSync('ip', ['netns', 'del', name]);
  }
}

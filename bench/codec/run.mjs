/**
 * Reads and writes the same netlink bytes in several ways, turn by turn in one run, and prints what each takes as a ratio
 * to the others: the parser of the official Kaitai compiler, the npm package `netlink`, Rust's netlink-packet-route,
 * libnl, and the floor, a loop that only walks all attributes. Each is a process of its own.
 *
 *   node codec/run.mjs [ROUTES]
 */
import { readFileSync } from 'node:fs';
import { decode } from '@routability/netlink-codec';
import { printBundles } from './bundle.mjs';
import { links, routes } from './corpus.mjs';
import { buildNative, javascript, start, writeDatagrams } from './programs.mjs';
import { ways } from './ways.mjs';

const ROUNDS = 21;
const size = Number(process.argv[2] ?? 5_000);
const fixture = new URL(
  '../../packages/netlink-codec/test/fixtures/linux-6.18-dumps.nl',
  import.meta.url,
);
const captured = readFileSync(fixture, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('datagram.link '))
  .flatMap((line) => decode(Buffer.from(line.split(' ')[1], 'hex')))
  .filter((message) => message.name === 'newlink');
const competitors = [...Object.keys(ways).map(javascript), ...buildNative()];

/** What each takes, pass by pass, in rounds, so that a disturbed moment hits all of them. */
async function measure(path) {
  const passes = new Map(competitors.map(({ name }) => [name, []]));
  const programs = competitors.map((one) => start(one, path));
  for (let round = 0; round < ROUNDS; round++) {
    // The first pass finds the caches cold, as the others left them.
    for (const program of programs)
      for (let turn = 0; turn < 3; turn++) passes.get(program.name).push(await program.pass());
  }
  for (const program of programs) program.end();
  return passes;
}

/** The best pass, nanoseconds: what came of a moment without disturbance. */
const best = (list, what) => Math.min(...list.map((pass) => pass[what]));

for (const [kind, datagrams] of Object.entries({
  routes: routes(size),
  links: links(Math.ceil(size / 4), captured),
})) {
  const passes = await measure(writeDatagrams(kind, datagrams));
  console.log(`\n${passes.get('ours')[0].messages} ${kind}, best of ${ROUNDS} rounds`);
  for (const what of ['decode', 'encode']) {
    const able = [...passes].filter(([, list]) => list[0][what] > 0);
    const ours = best(passes.get('ours'), what);
    const floor = best(passes.get('walk only'), 'decode');
    console.table(
      able.map(([name, list]) => ({
        [what]: name,
        'ns a message': Math.round(best(list, what)),
        'ours is faster by': (best(list, what) / ours).toFixed(2),
        ...(what === 'decode' && { 'times the floor': (best(list, what) / floor).toFixed(2) }),
        'bytes a message': Math.round(list[0][`${what}Bytes`]),
        refused: list[0].refused,
      })),
    );
  }
}
await printBundles();

/**
 * Compares ways to read the same netlink bytes in one process, and prints what each takes as a ratio to the parser of
 * the official Kaitai compiler and to the floor: a loop that only walks all attributes.
 *
 *   pnpm --filter bench codec [ROUTES]
 */
import { readFileSync } from 'node:fs';
import {
  LinkCursor,
  MessageCursor,
  RouteCursor,
} from '../../packages/netlink-codec/dist/cursor.js';
import { decode, encode } from '../../packages/netlink-codec/dist/index.js';
import { links, routes } from './corpus.mjs';
import { compileKaitai } from './kaitai.mjs';

const count = Number(process.argv[2] ?? 5_000);
const fixture = new URL(
  '../../packages/netlink-codec/test/fixtures/linux-6.18-dumps.nl',
  import.meta.url,
);
const captured = readFileSync(fixture, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('datagram.link '))
  .flatMap((line) => decode(Buffer.from(line.split(' ')[1], 'hex')))
  .filter((message) => message.name === 'newlink');
const kaitai = await compileKaitai();

/** Walks all messages and their attributes, and adds up something so that nothing can be left out. */
function walk(bytes, fixed) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at + 16 <= bytes.length; ) {
    const length = view.getUint32(at, true);
    const end = at + length;
    if (length < 16 || end > bytes.length) throw new Error('malformed');
    for (let a = at + 16 + fixed; a + 4 <= end; ) {
      const size = view.getUint16(a, true);
      if (size < 4 || a + size > end) throw new Error('malformed');
      sum += view.getUint16(a + 2, true) & 0x3fff;
      a += (size + 3) & ~3;
    }
    at += (length + 3) & ~3;
  }
  return sum;
}

/** Does something with each of a list. */
function each(list, body) {
  for (const one of list) body(one);
}

const route = new RouteCursor();
const link = new LinkCursor();

const kinds = {
  routes: {
    datagrams: routes(count),
    fixed: 12,
    cursor: (bytes) => {
      let sum = 0;
      const messages = new MessageCursor(bytes);
      while (messages.next()) {
        if (messages.read(route))
          sum += (route.table ?? 0) + (route.oif ?? 0) + route.dstLen + route.offsetOf(1);
      }
      return sum;
    },
  },
  links: {
    datagrams: links(Math.ceil(count / 20), captured),
    fixed: 16,
    cursor: (bytes) => {
      let sum = 0;
      const messages = new MessageCursor(bytes);
      while (messages.next())
        if (messages.read(link))
          sum += link.index + link.flags + (link.mtu ?? 0) + (link.operstate ?? 0);
      return sum;
    },
  },
};

for (const [kind, { datagrams, fixed, cursor }] of Object.entries(kinds)) {
  const decoded = datagrams.map((one) => decode(one));
  const messages = decoded.reduce((sum, one) => sum + one.length, 0);
  const ways = {
    'Kaitai JavaScript': () => each(datagrams, kaitai),
    decode: () => each(datagrams, (one) => decode(one)),
    'cursor, 4 fields': () => each(datagrams, cursor),
    'walk only': () => each(datagrams, (one) => walk(one, fixed)),
    encode: () => each(decoded, (one) => encode(one)),
  };
  const times = Object.fromEntries(
    Object.keys(ways).map((name) => [name, Number.POSITIVE_INFINITY]),
  );
  // Turn by turn, so that a disturbed moment hits all of them.
  for (let round = 0; round < 15; round++) {
    for (const [name, way] of Object.entries(ways)) {
      const from = process.hrtime.bigint();
      way();
      times[name] = Math.min(times[name], Number(process.hrtime.bigint() - from) / messages);
    }
  }
  console.log(`\n${messages} ${kind}, best of 15 rounds`);
  for (const [name, time] of Object.entries(times)) {
    const faster = (times['Kaitai JavaScript'] / time).toFixed(1);
    const floor = (time / times['walk only']).toFixed(1);
    console.log(
      `${name.padEnd(18)} ${time.toFixed(0).padStart(6)} ns  ${faster.padStart(6)} × Kaitai  ${floor.padStart(6)} × floor`,
    );
  }
  const heap = allocation(() => datagrams.map((one) => decode(one))) / messages;
  if (heap > 0) console.log(`decode retains ${heap.toFixed(0)} bytes a message`);
}

/** Heap growth of a call whose result is kept; 0 without `--expose-gc`. */
function allocation(body) {
  if (globalThis.gc === undefined) return 0;
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const kept = body();
  globalThis.gc();
  const grown = process.memoryUsage().heapUsed - before;
  return kept.length > 0 ? grown : 0;
}

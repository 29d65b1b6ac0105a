/**
 * Reads and writes, in one of several ways, the datagrams of a file (each behind its length, u32 of the host). For each line on
 * standard input it makes one pass and prints a line of JSON: nanoseconds and bytes allocated a message.
 *
 *   node --expose-gc codec/javascript.mjs WAY FILE
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { ways } from './ways.mjs';

const [name, path] = process.argv.slice(2);
const file = readFileSync(path);
const datagrams = [];
for (let at = 0; at < file.length; ) {
  const size = file.readUInt32LE(at);
  // A buffer of its own, as one that was received.
  datagrams.push(new Uint8Array(file.subarray(at + 4, at + 4 + size)));
  at += 4 + size;
}

const way = await ways[name](datagrams);

/** Times one pass of a function over the datagrams. */
function time(body) {
  const from = process.hrtime.bigint();
  for (let i = 0; i < datagrams.length; i++) body(i);
  return Number(process.hrtime.bigint() - from) / way.messages;
}

/** Bytes on the heap that a call leaves, garbage included: right while that is less than the young generation (16 MiB). */
function allocated(body) {
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const kept = body(0);
  return kept === undefined ? 0 : (process.memoryUsage().heapUsed - before) / way.first;
}

// As long as it takes until the code is as fast as it gets.
for (const until = Date.now() + 400; Date.now() < until; ) {
  time(way.decode);
  if (way.encode) time(way.encode);
}
const bytes = {
  decodeBytes: allocated(way.decode),
  ...(way.encode && { encodeBytes: allocated(way.encode) }),
};

for await (const _ of createInterface({ input: process.stdin })) {
  const { messages, refused } = way;
  const decode = time(way.decode);
  const encode = way.encode && time(way.encode);
  console.log(JSON.stringify({ messages, refused, decode, encode, ...bytes }));
}

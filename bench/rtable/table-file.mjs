/**
 * What all structures are measured with, as one file that each process reads, Go's too: six 32-bit integers,
 * little endian (bytes of an address, prefixes, hosts, updates of a day, random updates, 0), then addresses and
 * lengths of the prefixes in ascending order, addresses of hosts, and the indexes of the prefixes updated.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { hostsInside, random, sorted, synthetic } from './prefixes.mjs';

const HOSTS = 1_000_000;
const DAY = 400_000;
const RANDOM = 200_000;

/**
 * Indexes of the prefixes that a stream of BGP updates is about: small runs of neighbours, most of them seen a
 * short while before. After what a peer of a public route collector announced on a day of 2026 (of 400,000 updates
 * of 1,042,325 prefixes 8 % were of a prefix not updated before; 36 % of one among the last 100 updates, 67 % 1000,
 * 84 % 8000; here 7, 43, 70, 88).
 */
function dayOfUpdates(count, next) {
  const unit = () => next() / 2 ** 32;
  const day = new Uint32Array(DAY);
  const recent = [];
  for (let at = 0; at < DAY; ) {
    const back = Math.floor(Math.min(16_000, recent.length) ** (unit() ** 0.6));
    const start =
      unit() < 0.92 && recent.length > 10
        ? recent[Math.max(0, recent.length - back)]
        : next() % count;
    recent.push(start);
    for (let step = 0; step <= start % 3 && at < DAY; step++) day[at++] = (start + step) % count;
  }
  return day;
}

/** Makes the table of `count` prefixes and writes it. */
export function writeTable(path, family, count) {
  const columns = sorted(synthetic(family === 4 ? 4 : 16, count));
  const next = random(5);
  const header = Uint32Array.of(columns.width, columns.count, HOSTS, DAY, RANDOM, 0);
  const picks = Uint32Array.from({ length: RANDOM }, () => next() % columns.count);
  const day = dayOfUpdates(columns.count, next);
  const hosts = hostsInside(columns, HOSTS);
  const parts = [header, columns.addresses, columns.lengths, hosts, day, picks];
  writeFileSync(
    path,
    Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))),
  );
}

/** Reads it again: the columns, `hosts`, and the updates `day` and `picks`. */
export function readTable(path) {
  const { buffer } = new Uint8Array(readFileSync(path));
  const [width, count, hosts, day, picks] = new Uint32Array(buffer, 0, 5);
  let at = 24;
  const bytes = (length) => {
    at += length;
    return new Uint8Array(buffer, at - length, length);
  };
  const integers = (length) => new Uint32Array(bytes(length * 4).slice().buffer);
  return {
    columns: { width, count, addresses: bytes(width * count), lengths: bytes(count) },
    hosts: bytes(width * hosts),
    day: integers(day),
    picks: integers(picks),
  };
}

/**
 * A full routing table to measure with: made from a fixed seed after the public tables of 2026
 * (share of each prefix length, nesting, runs of neighbours).
 */

/** Prefixes per length, in thousandths, of a full IPv4 and IPv6 table. */
const SHARES = {
  4: [
    [8, 0.02], [9, 0.02], [10, 0.04], [11, 0.1], [12, 0.3], [13, 0.6], [14, 1.2], [15, 2], [16, 13],
    [17, 8], [18, 13], [19, 24], [20, 44], [21, 50], [22, 109], [23, 103], [24, 631],
  ],
  16: [
    [20, 0.1], [22, 0.1], [24, 0.3], [28, 3], [29, 22], [30, 8], [31, 5], [32, 109], [33, 22],
    [34, 21], [35, 12], [36, 38], [37, 4], [38, 6], [39, 4], [40, 94], [41, 3], [42, 10], [43, 4],
    [44, 101], [45, 9], [46, 23], [47, 36], [48, 454], [56, 5], [64, 6],
  ],
}; // biome-ignore format: a table

/** xorshift128+: the same numbers on every machine; each call gives 32 bits. */
export function random(seed) {
  let [a, b, c, d] = [seed, 362436069, 521288629, 88675123];
  return () => {
    const t = a ^ (a << 11);
    [a, b, c] = [b, c, d];
    d = d ^ (d >>> 19) ^ t ^ (t >>> 8);
    return d >>> 0;
  };
}

/**
 * `count` distinct prefixes of `width` bytes, shuffled: `{ width, count, addresses, lengths }`, the
 * i-th being `width` bytes of `addresses` and `lengths[i]`.
 */
export function synthetic(width, count, seed = 1) {
  const next = random(seed);
  const seen = new Set();
  const made = [];
  const total = SHARES[width].reduce((sum, [, share]) => sum + share, 0);
  for (const [length, share] of SHARES[width]) {
    const wanted = Math.round((count * share) / total);
    const cap = Math.min(wanted, 2 ** (length - 2));
    let got = 0;
    let failures = 0;
    while (got < cap && failures < 1000) {
      let prefix = start(width, length, made, next);
      // Neighbours: an operator announces several blocks in a row.
      const run = 1 + (next() % 4 === 0 ? next() % 12 : next() % 2);
      for (let step = 0; step < run && got < cap; step++) {
        const key = `${length}/${prefix}`;
        if (seen.has(key)) {
          failures++;
        } else {
          seen.add(key);
          made.push([prefix, length]);
          got++;
          failures = 0;
        }
        prefix = neighbour(prefix, length, width);
      }
    }
  }
  return columns(width, shuffle(made, next));
}

/** The top 64 bits (IPv6) or 32 bits (IPv4) of a new prefix, as a BigInt or number. */
function start(width, length, made, next) {
  const nested = made.length > 100 && next() % 100 < 70;
  const [parent, parentLength] = nested
    ? made[next() % made.length]
    : [fresh(width, next), width === 4 ? 8 : 20];
  const bits = width === 4 ? 32 : 64;
  if (parentLength >= length) return mask(fresh(width, next), length, bits);
  const noise = width === 4 ? BigInt(next()) : (BigInt(next()) << 32n) | BigInt(next());
  const low = (1n << BigInt(bits - parentLength)) - 1n;
  return mask(parent | (noise & low), length, bits);
}

function fresh(width, next) {
  if (width === 4) {
    let address;
    do address = next();
    while (
      address >>> 24 === 0 ||
      address >>> 24 === 10 ||
      address >>> 24 === 127 ||
      address >>> 24 >= 224
    );
    return BigInt(address);
  }
  // The blocks of the five registries inside 2000::/3.
  const block = [0x2001n, 0x2400n, 0x2600n, 0x2800n, 0x2a00n, 0x2c00n][next() % 6];
  return ((block + BigInt(next() % 16)) << 48n) | (BigInt(next()) << 16n) | BigInt(next() & 0xffff);
}

function mask(value, length, bits) {
  const shift = BigInt(bits - length);
  return (value >> shift) << shift;
}

function neighbour(prefix, length, width) {
  const bits = width === 4 ? 32 : 64;
  return (prefix + (1n << BigInt(bits - length))) & ((1n << BigInt(bits)) - 1n);
}

function shuffle(list, next) {
  for (let at = list.length - 1; at > 0; at--) {
    const other = next() % (at + 1);
    [list[at], list[other]] = [list[other], list[at]];
  }
  return list;
}

function columns(width, list) {
  const addresses = new Uint8Array(width * list.length);
  const lengths = new Uint8Array(list.length);
  const bytes = width === 4 ? 4 : 8;
  list.forEach(([prefix, length], index) => {
    for (let byte = 0; byte < bytes; byte++) {
      addresses[index * width + byte] = Number((prefix >> BigInt(8 * (bytes - 1 - byte))) & 255n);
    }
    lengths[index] = length;
  });
  return { width, count: list.length, addresses, lengths };
}

/** The same prefixes in order of address, shorter first, as a kernel dumps them. */
export function sorted({ width, count, addresses, lengths }) {
  const order = sortedIndexes({ width, count, addresses, lengths });
  const next = {
    width,
    count,
    addresses: new Uint8Array(addresses.length),
    lengths: new Uint8Array(count),
  };
  order.forEach((from, to) => {
    next.addresses.set(addresses.subarray(from * width, (from + 1) * width), to * width);
    next.lengths[to] = lengths[from];
  });
  return next;
}

function sortedIndexes({ width, count, addresses, lengths }) {
  return Array.from({ length: count }, (_, index) => index).sort((a, b) => {
    for (let byte = 0; byte < width; byte++) {
      const difference = addresses[a * width + byte] - addresses[b * width + byte];
      if (difference !== 0) return difference;
    }
    return lengths[a] - lengths[b];
  });
}

/**
 * `count` distinct host addresses inside random prefixes of the table (an answer exists for each):
 * `width` bytes each, side by side.
 */
export function hostsInside({ width, count: prefixes, addresses, lengths }, count, seed = 2) {
  const next = random(seed);
  const hosts = new Uint8Array(width * count);
  for (let index = 0; index < count; index++) {
    const from = next() % prefixes;
    for (let byte = 0; byte < width; byte++) {
      const length = lengths[from] - byte * 8;
      const fixed = length >= 8 ? 255 : length <= 0 ? 0 : (0xff00 >> length) & 255;
      hosts[index * width + byte] =
        (addresses[from * width + byte] & fixed) | (next() & 255 & ~fixed);
    }
  }
  return hosts;
}

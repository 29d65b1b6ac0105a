#!/usr/bin/env node
// Decodes and encodes mutants of the seeds: `node soak/soak.mjs [MUTANTS] [SEED]`, after a build. A mutant that makes the
// codec throw, that does not come back byte for byte, or that takes longer than 50 ms, is printed in hex; any makes the
// exit code 1. The last line is a JSON object with the figures.
import { decode, encode } from '@routability/netlink-codec';
import { mutateBytes, Random, readManifest, readSeed } from '../dist/index.js';

const SLOW = 50;
const [mutants = 10_000_000, seed = 1] = process.argv.slice(2).map(Number);
const seeds = readManifest()
  .map((entry) => ({ bytes: readSeed(entry), family: entry.proto }))
  .filter(({ bytes }) => bytes.length < 4096);
const random = new Random(seed, 'soak');
const found = { threw: 0, lossy: 0, slow: 0 };
let problems = 0;
const began = process.hrtime.bigint();

/** What is wrong with how the codec takes these bytes; `undefined` where nothing is. */
function defect(bytes, family) {
  const options = {
    family,
    byteOrder: random.below(8) === 0 ? 'big' : 'little',
    strict: random.below(8) === 0,
  };
  const start = performance.now();
  try {
    const messages = decode(bytes, options);
    for (const message of messages) if (message.problems.length > 0) problems++;
    const again = encode(messages, options);
    const took = performance.now() - start;
    if (Buffer.compare(again, bytes) !== 0) return 'lossy';
    return took > SLOW && slowAgain(bytes, options) ? 'slow' : undefined;
  } catch {
    return 'threw';
  }
}

/** Whether it is slow at its best of five, by the processor's time: a pause of the machine is no property of the input. */
function slowAgain(bytes, options) {
  const took = [1, 2, 3, 4, 5].map(() => {
    const start = process.cpuUsage();
    encode(decode(bytes, options), options);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...took) > SLOW;
}

for (let count = 0; count < mutants; count++) {
  const { bytes: seed, family } = random.pick(seeds);
  const bytes = mutateBytes(seed, random.pick(seeds).bytes, random);
  const kind = defect(bytes, family);
  if (kind !== undefined) {
    found[kind]++;
    console.error(`${kind} ${Buffer.from(bytes).toString('hex')}`);
  }
}
const seconds = Number(process.hrtime.bigint() - began) / 1e9;
const figures = {
  mutants,
  seed,
  ...found,
  withProblems: problems,
};
console.log(JSON.stringify({ ...figures, seconds: Math.round(seconds), node: process.version }));
process.exitCode = found.threw + found.lossy + found.slow > 0 ? 1 : 0;

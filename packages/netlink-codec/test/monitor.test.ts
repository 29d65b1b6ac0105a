import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { decode, encode } from '@routability/netlink-codec';
import { strict } from '../../../test/kernel.ts';
import { toHex } from './fixtures.ts';
import { sentences } from './oracle/iproute2-words.ts';

// Objects that not every kernel can make, so that the bytes are made here: what iproute2 reads in them
// (`ip -d monitor file`) has to be what was meant.

const installed = spawnSync('ip', ['-V']).status === 0;
const whenInstalled = installed || strict ? test : test.skip;

const directory = mkdtempSync(join(tmpdir(), 'netlink-codec-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** The words of `ip` for a message; spaces made one. */
function wordsOf(bytes: Uint8Array): string {
  const file = join(directory, 'message');
  writeFileSync(file, bytes);
  const { stdout, stderr } = spawnSync('ip', ['-d', 'monitor', 'file', file], { encoding: 'utf8' });
  return `${stdout}${stderr}`.replace(/\s+/g, ' ');
}

const rows = sentences.map(
  ({ bytes, says }) => [Object.keys(says).join(', '), bytes, says] as const,
);

whenInstalled.each(rows)('iproute2 reads in %s what was meant', (_, bytes, says) => {
  const messages = decode(bytes);
  expect(messages.map((one) => one.problems)).toEqual([[]]);
  expect(toHex(encode(messages))).toBe(toHex(bytes));
  const words = wordsOf(bytes);
  const expected = Object.values(says).flatMap((one) => Object.values(one));
  expect({ words, lacks: expected.filter((one) => !words.includes(one)) }).toEqual({
    words,
    lacks: [],
  });
});

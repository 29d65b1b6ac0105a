import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';

const COMMAND = fileURLToPath(new URL('../bin/routability.mjs', import.meta.url));

function run(words: readonly string[], input: string): { status: number | null; out: string } {
  const done = spawnSync(process.execPath, [COMMAND, ...words], { input, encoding: 'utf8' });
  expect(done.stderr).toBe('');
  return { status: done.status, out: done.stdout };
}

test('decode prints what it cannot understand as problems, and encode gives every byte back', () => {
  const lines = fc
    .sample(
      fc.oneof(
        fc.uint8Array({ maxLength: 80 }),
        // A plausible route message with anything behind its header.
        fc.uint8Array({ maxLength: 64 }).map((tail) => {
          const bytes = new Uint8Array(28 + tail.length);
          bytes.set([
            bytes.length,
            0,
            0,
            0,
            24,
            0,
            2,
            0,
            1,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            2,
            8,
            0,
            0,
            254,
            3,
            0,
            1,
          ]);
          bytes.set(tail, 28);
          return bytes;
        }),
      ),
      { numRuns: 400, seed: 42 },
    )
    .map((bytes) => Buffer.from(bytes).toString('hex'));
  const input = lines.filter((line) => line !== '');
  const decoded = run(['decode', '--hex'], `${input.join('\n')}\n`);
  expect(decoded.status).toBe(0);
  const encoded = run(['encode'], decoded.out);
  expect(encoded.status).toBe(0);
  // A line of several messages gives several lines, so the bytes are compared as a whole.
  expect(encoded.out.replaceAll('\n', '')).toBe(input.join(''));
  expect(decoded.out).toContain('"problems":[{"path"');
});

test('a line that is no hex is one object without a name, and comes back as it was', () => {
  const decoded = run(['decode', '--hex'], 'no hex at all\n');
  expect(JSON.parse(decoded.out)).toMatchObject({ name: null, problems: [{ offset: 0 }] });
  expect(run(['encode'], decoded.out).out).toBe('no hex at all\n');
});

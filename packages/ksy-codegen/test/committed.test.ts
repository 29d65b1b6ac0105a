import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { describeAttributes, generate } from '@routability/ksy-codegen';

const codec = new URL('../../netlink-codec/', import.meta.url);

const files = readdirSync(new URL('formats/', codec))
  .filter((name) => name.endsWith('.ksy'))
  .map((name) => {
    const path = `packages/netlink-codec/formats/${name}`;
    return { path, text: readFileSync(new URL(`formats/${name}`, codec), 'utf8') };
  });

test('the generated code of the codec is what its formats give', () => {
  const different = [...generate(files)].filter(
    ([path, text]) => readFileSync(new URL(`src/generated/${path}`, codec), 'utf8') !== text,
  );
  expect(different.map(([path]) => path)).toEqual([]);
});

const confirmations = JSON.parse(
  readFileSync(new URL('test/confirmations.json', codec), 'utf8'),
) as Record<string, string>;

test('the page of attributes is what the formats give', () => {
  expect(readFileSync(new URL('docs/attributes.md', codec), 'utf8')).toBe(
    describeAttributes(files, confirmations),
  );
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import {
  CLASSES,
  DATA,
  type Outcome,
  readManifest,
  readSeed,
  walk,
} from '@routability/netlink-corpus';
import { lyingSeed, type Problem, write } from '@routability/netlink-corpus/arbitraries';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { attributePaths, pathText } from '../src/generate/attribute-path.ts';
import { publishedSet } from '../src/generate/published-set.ts';
import type { AttributeSet } from '../src/grammar/kinds.ts';
import { MESSAGE_KINDS } from '../src/grammar/messages.ts';
import { manifestText } from '../src/manifest/text.ts';

const manifest = readManifest();

test('the generator makes the published manifest and seeds again, byte for byte', () => {
  const made = publishedSet(1);
  expect(manifestText(made.map(({ entry }) => entry))).toBe(
    readFileSync(`${DATA}/manifest.jsonl`, 'utf8'),
  );
  const differing = made.filter(({ bytes, entry }) => Buffer.compare(bytes, readSeed(entry)) !== 0);
  expect(differing.map(({ entry }) => entry.path)).toEqual([]);
});

test('every line of the manifest is as the schema says', () => {
  const schema = JSON.parse(readFileSync(`${DATA}/schema/manifest.schema.json`, 'utf8'));
  const ajv = new Ajv2020({ allowUnionTypes: true });
  const valid = ajv.compile(schema);
  const wrong = manifest.filter((entry) => !valid(entry)).map(({ path }) => path);
  expect(wrong).toEqual([]);
  expect(valid({ ...manifest[0], class: 'nonsense' })).toBe(false);
});

test('ids are the hashes of the files, and nothing is there twice', () => {
  const ids = manifest.map((entry) => createHash('sha256').update(readSeed(entry)).digest('hex'));
  expect(ids).toEqual(manifest.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('the set is small: at most 2,000 seeds, less than a megabyte, half of them below 200 bytes', () => {
  const sizes = manifest.map(({ size }) => size).sort((a, b) => a - b);
  expect(sizes.length).toBeLessThanOrEqual(2000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
  expect(sizes[sizes.length >> 1]).toBeLessThan(200);
});

test('every class has seeds', () => {
  const found = new Set(manifest.map((entry) => entry.class));
  expect(CLASSES.filter((one) => !found.has(one))).toEqual([]);
});

test('every attribute of the grammar has a true seed and at least three lying ones', () => {
  const met = new Set<AttributeSet>();
  const lacking = MESSAGE_KINDS.flatMap((kind) => {
    const mine = manifest.filter(({ object }) => object === kind.object);
    return attributePaths(kind, 2, met).flatMap((path) => {
      const name = path[path.length - 1]?.spec.name ?? '';
      const touching = mine.filter(
        ({ tags }) => tags.includes(name) || tags.includes('all-attributes'),
      );
      const honest = touching.filter((entry) => entry.origin.kind === 'generate').length;
      const lying = touching.filter((entry) => entry.origin.kind === 'mutate').length;
      return honest >= 1 && lying >= 3
        ? []
        : [`${kind.object}.${pathText(path)}: ${honest}, ${lying}`];
    });
  });
  expect(lacking).toEqual([]);
});

const listOf = (outcome: Outcome): readonly Problem[] =>
  outcome.ok
    ? []
    : (outcome.problems ?? [{ code: outcome.code, offset: outcome.offset, path: outcome.path }]);

const sorted = (problems: readonly Problem[]): string[] =>
  problems.map(({ offset, code, path }) => `${offset} ${code} ${path}`).sort();

test('what seeds were made to say is what a reader of the bytes finds, in both profiles', () => {
  const differences = manifest.flatMap((entry) => {
    const { strict, lenient } = walk(readSeed(entry), entry.byteOrder, entry.proto);
    const found = [sorted(lenient), sorted(strict)];
    const wanted = [sorted(listOf(entry.expect.lenient)), sorted(listOf(entry.expect.strict))];
    return JSON.stringify(found) === JSON.stringify(wanted)
      ? []
      : [{ path: entry.path, found, wanted }];
  });
  expect(differences.slice(0, 5)).toEqual([]);
});

const lyingCase = fc
  .constantFrom('route' as const, 'sock-diag' as const)
  .chain((proto) => lyingSeed({ proto }).map(({ value }) => ({ value, proto })));

test('the same holds for values and lies that nobody chose', () => {
  fc.assert(
    fc.property(lyingCase, ({ value, proto }) => {
      const written = write(value);
      const found = walk(written.bytes, 'little', proto);
      expect(sorted(found.lenient)).toEqual(sorted(written.lenient));
      expect(sorted(found.strict)).toEqual(sorted(written.strict));
    }),
    { numRuns: 300 },
  );
});

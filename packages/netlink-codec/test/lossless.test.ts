import { expect, test } from '@jest/globals';
import { decode, encode, type Family } from '@routability/netlink-codec';
import { fromJson, toJson } from '@routability/netlink-codec/json';
import fc from 'fast-check';
import { readFixtures, toHex } from './fixtures.ts';
import { mutate, mutation } from './mutation.ts';

type Order = { readonly byteOrder?: 'little' | 'big' };

/** Decodes, turns to the text of JSON and back, and encodes. */
function throughJson(bytes: Uint8Array, family: Family, order: Order = {}): Uint8Array {
  const texts = decode(bytes, { family, ...order }).map((message) =>
    JSON.stringify(toJson(message)),
  );
  const messages = texts.map((text) => fromJson(JSON.parse(text), { family }));
  return encode(messages, { family, ...order });
}

const fixtures = [...readFixtures('linux-6.18.nl'), ...readFixtures('linux-6.18-dumps.nl')];

test('what a kernel sends decodes without a problem', () => {
  expect(fixtures.length).toBeGreaterThan(70);
  for (const { label, family, bytes } of fixtures) {
    // These were made to be refused.
    if (label.startsWith('request.error-')) continue;
    const problems = decode(bytes, { family }).flatMap((message) => message.problems);
    expect({ label, problems }).toEqual({ label, problems: [] });
  }
});

test('what a kernel sends encodes to the same bytes', () => {
  for (const { label, family, bytes } of fixtures) {
    const again = encode(decode(bytes, { family }), { family });
    expect(`${label} ${toHex(again)}`).toBe(`${label} ${toHex(bytes)}`);
    expect(`${label} ${toHex(throughJson(bytes, family))}`).toBe(`${label} ${toHex(bytes)}`);
  }
});

test('any bytes at all decode and encode to the same bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, diag) => {
      const family = diag ? 'sock-diag' : 'route';
      expect(toHex(encode(decode(bytes, { family }), { family }))).toBe(toHex(bytes));
      expect(toHex(throughJson(bytes, family))).toBe(toHex(bytes));
    }),
  );
});

test('mutated messages decode and encode to the same bytes, in either byte order', () => {
  const input = fc.record({
    fixture: fc.constantFrom(...fixtures),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 6 }),
    byteOrder: fc.constantFrom('little' as const, 'big' as const),
  });
  fc.assert(
    fc.property(input, ({ fixture, mutations, byteOrder }) => {
      const { family } = fixture;
      const bytes = mutate(fixture.bytes, mutations);
      const messages = decode(bytes, { family, byteOrder });
      expect(toHex(encode(messages, { family, byteOrder }))).toBe(toHex(bytes));
      expect(toHex(throughJson(bytes, family, { byteOrder }))).toBe(toHex(bytes));
    }),
    { numRuns: 1000 },
  );
});

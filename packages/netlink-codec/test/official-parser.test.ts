import { beforeAll, describe, expect, test } from '@jest/globals';
import { decode, encode, type Family } from '@routability/netlink-codec';
import fc from 'fast-check';
import { readFixtures } from './fixtures.ts';
import { mutate, mutation } from './mutation.ts';
import {
  compileFormats,
  compileTo,
  type KaitaiObject,
  type KaitaiParser,
  targets,
} from './oracle/kaitai.ts';
import { ofKaitaiMessage, ofMessage } from './oracle/normal-form.ts';

const FAMILIES: readonly Family[] = ['route', 'sock-diag', 'generic'];
const ROOTS = { route: 'rtnetlink', 'sock-diag': 'sock_diag', generic: 'genetlink' };
const fixtures = [...readFixtures('linux-6.18.nl'), ...readFixtures('linux-6.18-dumps.nl')].filter(
  ({ family, label }) => family in ROOTS && !label.startsWith('request.error-'),
);

/** Lengths of requests that may end within the fixed part of their body, as old iproute2 sends them. */
const SHORT = [17, 20];

// Of its targets Nim takes least. All of them take a minute: ROUTABILITY_KAITAI_TARGETS=all.
const wanted = process.env['ROUTABILITY_KAITAI_TARGETS'] === 'all' ? targets : ['nim'];

test.each(wanted)(
  'the official compiler takes the formats for its target %s',
  async (target) => {
    for (const root of Object.values(ROOTS)) {
      expect(Object.keys(await compileTo(target, root)).length).toBeGreaterThan(5);
    }
  },
  120_000,
);

describe.each(['little', 'big'] as const)('in %s-endian byte order', (byteOrder) => {
  const parsers = new Map<Family, KaitaiParser>();

  beforeAll(async () => {
    const made = await compileFormats(Object.values(ROOTS), byteOrder);
    for (const [index, parser] of made.entries()) parsers.set(FAMILIES[index] ?? 'route', parser);
  }, 120_000);

  test('each captured datagram is what the parser of the official compiler reads', () => {
    for (const { label, family, bytes: little } of fixtures) {
      const bytes =
        byteOrder === 'little' ? little : encode(decode(little, { family }), { family, byteOrder });
      const expected = parsers.get(family)?.(bytes)['messages'] as KaitaiObject[];
      const messages = decode(bytes, { family, byteOrder });
      expect(messages.length).toBe(expected.length);
      for (const [index, message] of messages.entries()) {
        if (message.name === null) throw new Error('unreadable');
        expect({ label, ...(ofMessage(message) as object) }).toEqual({
          label,
          ...(ofKaitaiMessage(expected[index] ?? {}) as object),
        });
      }
    }
  });

  test('of mutated datagrams both refuse the same ones, and read the others alike', () => {
    const inputs = fc.record({
      fixture: fc.constantFrom(...fixtures),
      mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }),
    });
    let accepted = 0;
    fc.assert(
      fc.property(inputs, ({ fixture: { family, bytes: little }, mutations }) => {
        const start =
          byteOrder === 'little'
            ? little
            : encode(decode(little, { family }), { family, byteOrder });
        const bytes = mutate(start, mutations);
        const messages = decode(bytes, { family, byteOrder });
        const reasons = messages.flatMap((message) => message.problems.map((one) => one.reason));
        let expected: KaitaiObject[];
        try {
          expected = parsers.get(family)?.(bytes)['messages'] as KaitaiObject[];
        } catch {
          const short = messages.some(
            (one) => one.name !== null && SHORT.includes(one.header.length),
          );
          expect({ refused: reasons.length > 0 || short }).toEqual({ refused: true });
          return;
        }
        accepted += 1;
        // Bytes behind a value that never has any: the official parser does not look at them.
        expect(reasons.filter((reason) => !reason.includes('left over'))).toEqual([]);
        expect(messages.map((one) => one.name !== null && ofMessage(one))).toEqual(
          expected.map(ofKaitaiMessage),
        );
      }),
      { numRuns: 1500 },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});

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

test('the readers of regular messages and the reader by schema agree', () => {
  const input = fc.record({
    fixture: fc.constantFrom(...fixtures),
    mutations: fc.array(mutation, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(input, ({ fixture: { family, bytes: whole }, mutations }) => {
      const bytes = mutate(whole, mutations);
      // A limit that nothing reaches: it is only kept by the reader by schema.
      const bySchema = decode(bytes, { family, maxDepth: 1000 });
      expect(decode(bytes, { family }).map((one) => toJson(one))).toEqual(
        bySchema.map((one) => toJson(one)),
      );
    }),
    { numRuns: 500 },
  );
});

test('a changed property of a decoded message is what is encoded, in whatever order it came', () => {
  const [message] = decode(
    readFixtures('linux-6.18.nl').find((one) => one.label === 'event.v6-from-src.NEWROUTE')
      ?.bytes ?? new Uint8Array(0),
  );
  if (message?.name !== 'newroute') throw new Error('no such fixture');
  message.body.oif = 77;
  message.body.prefsrc = undefined;
  message.body.mark = 5;
  const [again] = decode(encode(message));
  if (again?.name !== 'newroute') throw new Error('not a route');
  expect(again.body.oif).toBe(77);
  expect(again.body.attributes.map((one) => one.name)).toEqual([
    'table',
    'dst',
    'src',
    'priority',
    'gateway',
    'oif',
    'cacheinfo',
    'pref',
    'mark',
  ]);
});

test('an attribute of a newer kernel keeps its place, and does not hide the others', () => {
  const bytes = encode({
    name: 'newroute',
    body: {
      family: 2,
      dst: '192.0.2.0',
      oif: 3,
      attributes: [
        { name: 'dst', type: 1, value: undefined },
        { name: null, type: 900, raw: Uint8Array.of(1, 2, 3) },
        { name: 'oif', type: 4, value: undefined },
      ],
    },
  });
  const [message] = decode(bytes);
  if (message?.name !== 'newroute') throw new Error('not a route');
  expect(message.problems).toEqual([]);
  expect(message.body.oif).toBe(3);
  expect(message.body.attributes.map(({ name, type }) => name ?? type)).toEqual([
    'dst',
    900,
    'oif',
  ]);
  expect(toHex(encode(message))).toBe(toHex(bytes));
});

test('what has no place on the wire is refused with the path to it', () => {
  expect(() => encode({ name: 'newroute', body: { dstLen: 300 } })).toThrow(
    'cannot encode newroute.dstLen: 300 is not an integer between 0 and 255',
  );
  expect(() => encode({ name: 'newroute', body: { metrics: { mtu: -1 } } })).toThrow(
    'cannot encode newroute.metrics.mtu: -1 is not an integer between 0 and 4294967295',
  );
  expect(() => encode({ name: 'newroute', body: { dst: '192.0.2' } })).toThrow(
    'cannot encode newroute.dst: "192.0.2" is no IP address',
  );
  // Where types are not checked.
  const named = JSON.parse('{"name":"newlink","body":{"ifname":7}}');
  expect(() => encode(named)).toThrow('cannot encode newlink.ifname: must be a string');
});

test('a draft that names no family has the address family specifics of family 0', () => {
  const afSpec = { inet6: { addrGenMode: 1 } };
  const bytes = encode({ name: 'newlink', body: { index: 1, afSpec } });
  expect(toHex(bytes)).toBe(
    toHex(encode({ name: 'newlink', body: { family: 0, index: 1, afSpec } })),
  );
  const [message] = decode(bytes);
  if (message?.name !== 'newlink') throw new Error('not a link');
  expect(message.body.afSpec).toMatchObject(afSpec);
});

test('sets nested deeper than the limit stay bytes', () => {
  const { bytes } = fixtures.find((one) => one.label === 'event.link-down.NEWLINK') ?? {
    bytes: undefined,
  };
  if (bytes === undefined) throw new Error('no such fixture');
  const [message] = decode(bytes, { maxDepth: 1 });
  if (message?.name !== 'newlink') throw new Error('not a link');
  expect(message.body.linkinfo?.kind).toBe('veth');
  expect(message.body.afSpec).toBeInstanceOf(Object);
  expect(message.problems.map((one) => one.reason)).toContain('is nested deeper than 1 levels');
  expect(toHex(encode(message))).toBe(toHex(bytes));
});

test('an event of a device has no message header', () => {
  const bytes = new TextEncoder().encode('add@/devices/virtual/net/v0\0ACTION=add\0');
  const [message, ...others] = decode(bytes, { family: 'uevent' });
  expect({ ...message }).toEqual({ name: null, header: null, body: bytes, problems: [] });
  expect(others).toEqual([]);
  expect(toHex(throughJson(bytes, 'uevent'))).toBe(toHex(bytes));
});

import { expect, test } from '@jest/globals';
import { decode } from '@routability/netlink-codec';
import {
  emptyState,
  fromNetlink,
  type NetworkEvent,
  type NetworkState,
  restore,
  routes,
  snapshot,
  toIproute2,
  transition,
} from '@routability/rtable';
import fc from 'fast-check';
import { dumped } from './build.ts';

/** `RTM_NEW*` (`RTM_DEL*` is one more) of all that the state is about, with the size of the fixed header. */
const KINDS = [
  { type: 16, header: 16 },
  { type: 20, header: 8 },
  { type: 24, header: 12 },
  { type: 24, header: 12 },
  { type: 28, header: 12 },
  { type: 32, header: 12 },
  { type: 80, header: 4 },
  { type: 104, header: 8 },
];

const small = fc.nat(24);

/** A message of a known type with attributes that are mostly of a fitting size. */
const message = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    removes: fc.boolean(),
    flags: fc.constantFrom(0, 0x100, 0x400, 0x600, 0xc00),
    family: fc.constantFrom(2, 2, 10, 10, 0, 7),
    fixed: fc.array(fc.oneof(small, fc.constantFrom(0, 1), fc.nat(255)), {
      minLength: 15,
      maxLength: 15,
    }),
    attributes: fc.array(
      fc.record({
        type: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.nat(0xffff)),
        fits: fc.nat(9).map((one) => one < 8),
        value: fc.array(fc.nat(255), { minLength: 16, maxLength: 24 }),
        size: fc.nat(24),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ kind, removes, flags, family, fixed, attributes }) => {
    const body = [family, ...fixed.slice(0, kind.header - 1)];
    if (kind.type === 104) body.push(8, 0, 1, 0, (fixed[0] ?? 0) + 1, 0, 0, 0);
    if (kind.type === 80) body.push(8, 0, 1, 0, fixed[0] ?? 0, 0, 0, 0);
    const width = family === 10 ? 16 : 4;
    if (kind.type === 20 || kind.type === 28)
      body.push(
        width + 4,
        0,
        1,
        0,
        ...(attributes[0]?.value.slice(0, width) ?? new Array(width).fill(1)),
      );
    for (const { type, fits, value, size } of attributes) {
      const payload = value.slice(
        0,
        fits ? (type < 30 && [1, 2, 5, 7].includes(type) ? width : 4) : size,
      );
      const length = payload.length + 4;
      body.push(length & 0xff, length >> 8, type & 0xff, type >> 8, ...payload);
      while (body.length % 4 !== 0) body.push(0);
    }
    const bytes = new Uint8Array(16 + body.length);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, bytes.length, true);
    view.setUint16(4, kind.type + (removes ? 1 : 0), true);
    view.setUint16(6, flags, true);
    bytes.set(body, 16);
    return bytes;
  });

test('whatever comes by netlink is folded, shown and kept without a fault', () => {
  let folded = 0;
  fc.assert(
    fc.property(fc.array(message, { minLength: 1, maxLength: 30 }), fc.boolean(), (all, asDump) => {
      const events = all
        .flatMap((bytes) => decode(bytes))
        .flatMap((one): NetworkEvent[] => {
          const event = fromNetlink(one, asDump ? 'dump' : 'event');
          return event === undefined ? [] : [event];
        });
      folded += events.length;
      const state: NetworkState = transition(emptyState, asDump ? dumped(events) : events).state;
      expect([...routes(state)].length).toBe(toIproute2(state).routes.length);
      const kept = restore(JSON.parse(JSON.stringify(snapshot(state))));
      expect(toIproute2(kept)).toEqual(toIproute2(state));
    }),
    { numRuns: 300 },
  );
  // Most of it is understood: the test is about the reducer, not about what is refused before.
  expect(folded).toBeGreaterThan(1000);
});

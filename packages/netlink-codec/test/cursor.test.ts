import { expect, test } from '@jest/globals';
import { decode, type MessageOf } from '@routability/netlink-codec';
import {
  AddressCursor,
  type Cursor,
  LinkCursor,
  MessageCursor,
  NeighbourCursor,
  NexthopCursor,
  RouteCursor,
  RuleCursor,
} from '@routability/netlink-codec/cursor';
import { readFixtures } from './fixtures.ts';

const cursors: Readonly<Record<string, Cursor>> = {
  link: new LinkCursor(),
  addr: new AddressCursor(),
  route: new RouteCursor(),
  rule: new RuleCursor(),
  neigh: new NeighbourCursor(),
  nexthop: new NexthopCursor(),
};

/** Values of a decoded set and of a cursor over the same bytes, compared property by property. */
function compare(cursor: object, value: object): void {
  for (const [name, expected] of Object.entries(value)) {
    if (name === 'attributes' || name.startsWith('reserved')) continue;
    const found: unknown = Reflect.get(cursor, name);
    if (expected === undefined) expect([undefined, false]).toContain(found);
    else if (isCursor(found)) compare(found, expected as object);
    else expect({ [name]: found }).toEqual({ [name]: expected });
  }
}

function isCursor(value: unknown): value is Cursor {
  return typeof value === 'object' && value !== null && 'offsetOf' in value;
}

test('a cursor reads from each message what decode does', () => {
  let compared = 0;
  for (const { family, bytes } of [
    ...readFixtures('linux-6.18.nl'),
    ...readFixtures('linux-6.18-dumps.nl'),
  ]) {
    if (family !== 'route') continue;
    const decoded: MessageOf<'route'>[] = decode(bytes);
    const messages = new MessageCursor(bytes);
    for (const message of decoded) {
      expect(messages.next()).toBe(true);
      if (message.name === null) throw new Error('unreadable');
      const { length, type, flags, sequence, port } = messages;
      expect({ length, type, flags, sequence, port }).toEqual({ ...message.header });
      const cursor = cursors[message.name.replace(/^(new|del)/, '')];
      if (cursor === undefined || message.body instanceof Uint8Array) continue;
      expect(messages.read(cursor)).toBe(true);
      compare(cursor, message.body);
      compared += 1;
    }
    expect(messages.next()).toBe(false);
  }
  expect(compared).toBeGreaterThan(150);
});

test('a cursor that is moved forgets what was there before', () => {
  const [first, second] = ['event.v4-add-gw.NEWROUTE', 'event.v4-blackhole.NEWROUTE'].map(
    (label) => readFixtures('linux-6.18.nl').find((one) => one.label === label)?.bytes,
  );
  const route = new RouteCursor();
  for (const bytes of [first, second]) {
    const messages = new MessageCursor(bytes ?? new Uint8Array(0));
    expect(messages.next() && messages.read(route)).toBe(true);
  }
  expect(route.gateway).toBeUndefined();
  expect(route.type).toBe(6);
});

test('a cursor over less than the fixed part says so and reads zeros', () => {
  const bytes = Uint8Array.of(18, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 24, 9, 9);
  const messages = new MessageCursor(bytes, { byteOrder: 'little' });
  const route = new RouteCursor();
  expect(messages.next()).toBe(true);
  expect(messages.read(route)).toBe(false);
  expect([route.family, route.dstLen, route.oif]).toEqual([0, 0, undefined]);
});

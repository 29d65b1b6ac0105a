import { expect, test } from '@jest/globals';
import { attributePath, decode, encode } from '@routability/netlink-codec';
import { NetlinkPolicyType } from '@routability/netlink-codec/names';
import { readFixtures } from './fixtures.ts';

const request = encode(
  {
    name: 'newroute',
    header: { flags: 0x605 },
    body: {
      family: 2,
      dstLen: 24,
      dst: '192.0.2.0',
      multipath: [
        { flags: 0, hops: 0, ifindex: 3, gateway: '198.51.100.1' },
        { flags: 0, hops: 0, ifindex: 4, gateway: '198.51.100.2' },
      ],
    },
  },
  { byteOrder: 'little' },
);
const at = (text: string): number => {
  const hex = Buffer.from(request).toString('hex');
  return hex.indexOf(text) / 2;
};

test('an offset in the fixed header is the name of the field', () => {
  expect(attributePath(request, 17, 'route', { byteOrder: 'little' })).toBe('dstLen');
});

test('an offset of an attribute is its name', () => {
  expect(attributePath(request, 28, 'route', { byteOrder: 'little' })).toBe('dst');
});

test('an offset in a list of nexthops is the path into it', () => {
  const second = at('08000500c6336402');
  expect(attributePath(request, second, 'route', { byteOrder: 'little' })).toBe(
    'multipath[1].gateway',
  );
  expect(attributePath(request, second - 4, 'route', { byteOrder: 'little' })).toBe(
    'multipath[1].ifindex',
  );
});

test('an offset outside of the request is nothing', () => {
  expect(attributePath(request, request.length)).toBeUndefined();
  expect(attributePath(request, 3)).toBeUndefined();
  expect(attributePath(new Uint8Array(3), 1)).toBeUndefined();
});

test('the offset that the kernel answers with is the path of the attribute that it refuses', () => {
  const [sent, answer] = ['request.error-ext', 'datagram.error-ext'].map(
    (label) => readFixtures('linux-6.18-dumps.nl').find((one) => one.label === label)?.bytes,
  );
  const [message] = decode(answer ?? new Uint8Array(0), { byteOrder: 'little' });
  if (sent === undefined || message?.name !== 'error') throw new Error('no such fixture');
  const { msg, offs = 0, policy } = message.body;
  expect({ msg, path: attributePath(sent, offs, 'route', { byteOrder: 'little' }) }).toEqual({
    msg: 'Attribute failed policy validation',
    path: 'oif',
  });
  expect(policy?.type).toBe(NetlinkPolicyType.u32);
});

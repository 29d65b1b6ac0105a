import { expect, test } from '@jest/globals';
import { decode, encode, type MessageSchema } from '@routability/netlink-codec';
import { fromJson, toJson } from '@routability/netlink-codec/json';
import { readTcpMetrics } from './stranger/generated/decode/tcp-metrics.ts';
import { tcpMetricsSchema } from './stranger/generated/schema/tcp-metrics.ts';

// A family that the codec does not have: its format is in `stranger`, its number the kernel gives at run time.

const TYPE = 35;

const messages: readonly MessageSchema[] = [
  { name: 'tcpMetrics', key: TYPE, type: TYPE, body: tcpMetricsSchema, read: readTcpMetrics },
];

test("a message of a format of one's own is written, and read again", () => {
  const message = {
    name: 'tcpMetrics',
    header: { flags: 2 },
    body: { cmd: 1, version: 1, addrIpv4: '192.0.2.9', age: 1500n, vals: { entries: [40, 20] } },
  };
  const bytes = encode(message as never, { messages });
  const [decoded] = decode(bytes, { family: 'generic', messages });
  expect(decoded?.name).toBe('tcpMetrics');
  expect(decoded?.body).toMatchObject({
    cmd: 1,
    addrIpv4: Uint8Array.of(192, 0, 2, 9),
    age: 1500n,
    vals: { entries: [40, 20] },
  });
  expect(decoded?.problems).toEqual([]);
  if (decoded === undefined) throw new Error('nothing decoded');
  const json = JSON.parse(JSON.stringify(toJson(decoded, { messages }))) as unknown;
  expect(encode(fromJson(json, { messages }), { messages })).toEqual(bytes);
});

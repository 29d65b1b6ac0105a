// What a page does with a capture, on the built packages; Node runs the same file, for comparison.

import { evaluate, explain } from '../../packages/liveness/dist/index.js';
import { decode, encode } from '../../packages/netlink-codec/dist/index.js';
import { toJson } from '../../packages/netlink-codec/dist/json.js';
import {
  emptyState,
  fromNetlink,
  lookup,
  toIproute2,
  transition,
  wholeQuery,
} from '../../packages/rtable/dist/index.js';

const bytesOf = (hex) =>
  Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
const hexOf = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const plain = (_, value) => (typeof value === 'bigint' ? `${value}n` : value);

/** Decodes lines `NAME HEX`, encodes them again, and folds the dumps of links and addresses among them. */
export function run(capture) {
  const lines = capture.split('\n').filter((line) => /^[\w.-]+ [0-9a-f]+$/.test(line));
  const decoded = lines.map((line) => decode(bytesOf(line.split(' ')[1])));
  const dumps = decoded.filter((_, i) => /^datagram\.(link|addr) /.test(lines[i])).flat();
  const device = dumps.find(
    (message) => message.name === 'newaddr' && message.body.family === 2 && message.body.index > 1,
  );
  const { index, prefixlen, address } = device.body;
  // The kernel's own routes are not in the capture: those that it had with this address, by the encoder.
  const made = [
    {
      name: 'newrule',
      body: { family: 2, table: 254, tableByte: 254, action: 1, priority: 32766 },
    },
    {
      name: 'newroute',
      body: {
        family: 2,
        table: 254,
        tableByte: 254,
        type: 1,
        scope: 253,
        dstLen: prefixlen,
        dst: address,
        oif: index,
      },
    },
    { name: 'newroute', body: { family: 2, table: 254, tableByte: 254, type: 1, oif: index } },
  ];
  const all = { object: 'all' };
  const { state } = transition(emptyState, [
    { kind: 'dump', phase: 'begin', scope: all },
    ...[...dumps, ...decode(encode(made))].flatMap((message) => fromNetlink(message, 'dump') ?? []),
    { kind: 'dump', phase: 'end', scope: all },
  ]);
  const local = Array.from(device.body.local ?? address).join('.');
  const verdict = evaluate(state, {
    protocol: 'tcp',
    role: 'client',
    local: { address: local, port: 50000 },
    peer: { address: '198.51.100.9', port: 443 },
  });
  return JSON.stringify(
    {
      messages: decoded.flat().map((message) => toJson(message)),
      encoded: decoded.map((messages) => hexOf(encode(messages))),
      table: toIproute2(state),
      route: lookup(state, wholeQuery({ dst: '198.51.100.9' })).kind,
      verdict: verdict.kind,
      explained: explain(verdict),
    },
    plain,
  );
}

import { spawnSync } from 'node:child_process';
import { expect } from '@jest/globals';
import type { EncodableMessage } from '@routability/netlink-codec';
import { type KernelError, lookupFamily, NetlinkSocket } from '@routability/netlink-socket';
import { kernelTest, Namespace } from '../../../test/kernel.ts';
import { CREATE, EXCLUSIVE, failure, LO, newRoute, REFUSED } from './bad-requests.ts';

/** What the kernel said to `ip`: its errno and whether it pointed at something by strace, its words by ip itself. */
function toldToIp(netns: string, words: string): unknown {
  const command = ['ip', '-n', netns, ...words.split(' ')];
  const { stderr } = spawnSync('strace', ['-e', 'trace=recvmsg', '-s', '256', ...command], {
    encoding: 'utf8',
  });
  const answer = stderr.split('\n').findLast((line) => line.includes('error=-')) ?? '';
  return {
    code: /error=-([A-Z0-9]+)/.exec(answer)?.[1],
    explanation: /^Error: (.*?)\.?$/m.exec(stderr)?.[1],
    points: answer.includes('NLMSGERR_ATTR_OFFS'),
  };
}

kernelTest(
  'the kernel says the same to us as to ip about bad requests',
  async () => {
    await using ns = new Namespace();
    await using socket = NetlinkSocket.open({ netns: ns.name });
    let pointed = 0;
    for (const [words, message] of REFUSED) {
      const { code, explanation, attribute } = await failure(socket.request(message));
      const told = { code, explanation, points: attribute !== undefined };
      expect([words, told]).toEqual([words, toldToIp(ns.name, words)]);
      if (told.points) pointed += 1;
    }
    expect(pointed).toBeGreaterThan(0);
    // Each starts a traced program, on a machine that may be busy.
  },
  90_000,
);

/** Bad requests, and what is told of them. The limits are those of the kernel's policies. */
const EXPLAINED: readonly (readonly [EncodableMessage, Partial<KernelError>])[] = [
  [
    newRoute('192.0.2.0', 24, { dst: new Uint8Array(3) }),
    {
      message:
        'newroute: ERANGE: result too large: Attribute failed policy validation: at dst: it takes u32 from 0 to 4294967295',
      code: 'ERANGE',
      errno: -34,
      attribute: 'dst',
    },
  ],
  [
    link('vxlan', { id: 0xffffffff }),
    { explanation: 'VXLAN ID must be lower than 16777216', attribute: 'linkinfo.data.id' },
  ],
  [
    link('vxlan', { id: 5, ttlInherit: 1 }),
    {
      message:
        'newlink: ERANGE: result too large: Attribute failed policy validation: at linkinfo.data.ttlInherit: it takes a flag',
    },
  ],
  [
    link('bridge', {}, 'a-name-of-sixteen'),
    {
      message:
        'newlink: ERANGE: result too large: Attribute failed policy validation: at ifname: it takes a string of at most 15 bytes',
      attribute: 'ifname',
    },
  ],
  [
    {
      name: 'newrule',
      header: { flags: CREATE | EXCLUSIVE },
      body: { family: 2, action: 1, table: 9, dscp: 99 },
    },
    {
      message:
        'newrule: ERANGE: result too large: Error parsing msg: at dscp: it takes u8 from 0 to 63',
      attribute: 'dscp',
    },
  ],
  [
    newRoute('192.0.2.0', 24, {
      oif: undefined,
      scope: 0,
      multipath: [
        { flags: 0, hops: 0, ifindex: LO },
        { flags: 0, hops: 0, ifindex: LO, gateway: '198.51.100.1' },
      ],
    }),
    {
      message: 'newroute: ENETUNREACH: network is unreachable: Nexthop has invalid gateway',
      attribute: undefined,
    },
  ],
];

function link(kind: string, data: object, ifname = 'x0'): EncodableMessage {
  const linkinfo = { kind, data };
  return { name: 'newlink', header: { flags: CREATE | EXCLUSIVE }, body: { ifname, linkinfo } };
}

kernelTest('an error tells the attribute, and what the kernel would take instead', async () => {
  await using ns = new Namespace();
  await using socket = NetlinkSocket.open({ netns: ns.name });
  for (const [message, expected] of EXPLAINED) {
    const error = await failure(socket.request(message));
    expect(error).toMatchObject({ request: message.name, ...expected });
  }
});

/** `struct nlattr` with a value. */
function attribute(type: number, value: Uint8Array): Buffer {
  const bytes = Buffer.alloc((4 + value.length + 3) & ~3);
  new Uint16Array(bytes.buffer, bytes.byteOffset).set([4 + value.length, type]);
  bytes.set(value, 4);
  return bytes;
}

kernelTest('an error tells what is missing', async () => {
  await using ns = new Namespace();
  await using socket = NetlinkSocket.open({ protocol: 'generic', netns: ns.name });
  const ask = async (name: string, command: number, ...attributes: Uint8Array[]) => {
    const { id } = await lookupFamily(name);
    const body = Buffer.concat([Buffer.from([command, 1, 0, 0]), ...attributes]);
    return failure(
      socket.request({ name: 'unknown', header: { type: id }, body: new Uint8Array(body) }),
    );
  };
  const NETDEV_CMD_DEV_GET = 1;
  const bare = await ask('netdev', NETDEV_CMD_DEV_GET);
  expect(bare).toMatchObject({ code: 'EINVAL', missing: 'attribute 1' });
  expect(bare.message).toMatch(/attribute 1 is missing$/);

  // A timestamping provider without ETHTOOL_A_TS_HWTSTAMP_PROVIDER_INDEX.
  const ETHTOOL_MSG_TSINFO_GET = 25;
  const NESTED = 0x8000;
  const four = (value: number) => new Uint8Array(new Uint32Array([value]).buffer);
  const header = attribute(NESTED | 1, attribute(1, four(LO)));
  const provider = attribute(NESTED | 7, attribute(2, four(0)));
  const nested = await ask('ethtool', ETHTOOL_MSG_TSINFO_GET, header, provider);
  expect(nested.missing).toBe('attribute 1 in the set at byte 32');
});

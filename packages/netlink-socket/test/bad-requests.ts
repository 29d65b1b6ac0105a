/** Requests for tests, good and bad. */
import type { EncodableMessage } from '@routability/netlink-codec';
import { KernelError } from '@routability/netlink-socket';

/** `linux/netlink.h NLM_F_CREATE`, `NLM_F_EXCL`. */
export const CREATE = 0x400;
export const EXCLUSIVE = 0x200;
/** Index of `lo`, in any namespace. */
export const LO = 1;

/** `ip route add DST dev lo` (or another type) as a message. */
export function newRoute(dst: string, dstLen: number, more: object = {}): EncodableMessage {
  return {
    name: 'newroute',
    header: { flags: CREATE | EXCLUSIVE },
    body: {
      family: 2,
      dstLen,
      tableByte: 254,
      protocol: 3,
      scope: 253,
      type: 1,
      dst,
      oif: LO,
      ...more,
    },
  };
}

/** The refusal that `act` ends with. */
export async function failure(act: Promise<unknown>): Promise<KernelError> {
  try {
    await act;
  } catch (error) {
    if (error instanceof KernelError) return error;
    throw error;
  }
  throw new Error('it succeeded');
}

/** Bad requests in iproute2's words and as a message: the kernel must say the same to both. */
export const REFUSED: readonly (readonly [words: string, message: EncodableMessage])[] = [
  [
    'route add 192.0.2.0/24 via 203.0.113.1',
    newRoute('192.0.2.0', 24, { scope: 0, oif: undefined, gateway: '203.0.113.1' }),
  ],
  [
    'route add 192.0.2.0/24 nhid 77',
    newRoute('192.0.2.0', 24, { scope: 0, oif: undefined, nhId: 77 }),
  ],
  [
    'route del 198.51.100.0/24',
    {
      name: 'delroute',
      body: { family: 2, dstLen: 24, tableByte: 254, scope: 255, dst: '198.51.100.0' },
    },
  ],
  ['route add 192.0.2.1/24 dev lo', newRoute('192.0.2.1', 24)],
  [
    '-6 route add 2001:db8::/64 via 2001:db8:1::1',
    {
      name: 'newroute',
      header: { flags: CREATE | EXCLUSIVE },
      body: {
        family: 10,
        dstLen: 64,
        tableByte: 254,
        protocol: 3,
        type: 1,
        dst: '2001:db8::',
        gateway: '2001:db8:1::1',
      },
    },
  ],
  ['link del lo', { name: 'dellink', body: { index: LO } }],
  ['link set lo master lo', { name: 'setlink', body: { index: LO, master: LO } }],
  [
    'link add x0 type nosuchkind',
    {
      name: 'newlink',
      header: { flags: CREATE | EXCLUSIVE },
      body: { ifname: 'x0', linkinfo: { kind: 'nosuchkind' } },
    },
  ],
  [
    'link add x0 type vxlan id 5 dstport 4789 srcport 5 4',
    {
      name: 'newlink',
      header: { flags: CREATE | EXCLUSIVE },
      body: {
        ifname: 'x0',
        linkinfo: { kind: 'vxlan', data: { id: 5, port: 4789, portRange: { low: 5, high: 4 } } },
      },
    },
  ],
  ['nexthop del id 4711', { name: 'delnexthop', body: { id: 4711 } }],
  [
    'nexthop add id 5 group 8/9',
    {
      name: 'newnexthop',
      header: { flags: CREATE | EXCLUSIVE },
      body: {
        id: 5,
        group: [
          { id: 8, weight: 0 },
          { id: 9, weight: 0 },
        ],
      },
    },
  ],
  [
    'addr del 192.0.2.77/32 dev lo',
    { name: 'deladdr', body: { family: 2, prefixlen: 32, index: LO, local: '192.0.2.77' } },
  ],
  ['rule del priority 4242', { name: 'delrule', body: { family: 2, priority: 4242 } }],
  [
    'neigh del 192.0.2.9 dev lo',
    { name: 'delneigh', body: { family: 2, ifindex: LO, dst: '192.0.2.9' } },
  ],
];

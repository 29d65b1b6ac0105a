import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { type Draft, decode, encode, type Linkinfo, type Route } from '@routability/netlink-codec';
import { strict } from '../../../test/kernel.ts';
import { toHex } from './fixtures.ts';

// Objects that not every kernel can make, so that the bytes are made here: what iproute2 reads in them
// (`ip -d monitor file`) has to be what was meant.

const installed = spawnSync('ip', ['-V']).status === 0;
const whenInstalled = installed || strict ? test : test.skip;

const directory = mkdtempSync(join(tmpdir(), 'netlink-codec-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** The words of `ip` for a message; spaces made one. */
function wordsOf(bytes: Uint8Array): string {
  const file = join(directory, 'message');
  writeFileSync(file, bytes);
  const { stdout, stderr } = spawnSync('ip', ['-d', 'monitor', 'file', file], { encoding: 'utf8' });
  return `${stdout}${stderr}`.replace(/\s+/g, ' ');
}

/** Encodes, and makes sure that the same is read again. */
function checked(bytes: Uint8Array): Uint8Array {
  const messages = decode(bytes);
  expect(messages.map((one) => one.problems)).toEqual([[]]);
  expect(toHex(encode(messages))).toBe(toHex(bytes));
  return bytes;
}

function route(family: 2 | 10, encapType: number, encap: Draft<Route['encap']>): Uint8Array {
  const to = family === 2 ? { dst: '192.0.2.0', dstLen: 24 } : { dst: '2001:db8::', dstLen: 64 };
  const body = { family, tableByte: 254, protocol: 3, type: 1, ...to, oif: 1, encap, encapType };
  return checked(encode({ name: 'newroute', body }));
}

function link(linkinfo: Draft<Linkinfo>): Uint8Array {
  const address = '02:00:00:00:00:01';
  const body = { type: 1, index: 7, ifname: 'x0', mtu: 1500, operstate: 2, address, linkinfo };
  return checked(encode({ name: 'newlink', body }));
}

const segments = ['2001:db8::a', '2001:db8::b'];
const srh = {
  nexthdr: 0,
  hdrlen: 4,
  type: 4,
  segmentsLeft: 1,
  firstSegment: 1,
  flags: 0,
  tag: 0,
  segments,
  tlvs: '',
};
const trace = { namespaceId: 1, nodelenFlags: 0x20, remlen: 3, type: 0x80000000, data: '' };
const ends = { local: '192.0.2.1', remote: '192.0.2.2' };
const ends6 = { local: '2001:db8::a', remote: '2001:db8::b' };

const vectors: readonly (readonly [string, () => Uint8Array])[] = [
  ['encap mpls 100/200 ttl 9', () => route(2, 1, { dst: '00064000000c8100', ttl: 9 })],
  [
    'encap ip id 7 src 192.0.2.1 dst 192.0.2.77 ttl 9 tos 1',
    () => route(2, 2, { id: 7n, dst: '192.0.2.77', src: '192.0.2.1', tos: 1, ttl: 9 }),
  ],
  [
    'encap ila 1:2:3:4 csum-mode no-action ident-type luid hook-type input',
    () => route(10, 3, { locator: 0x0001000200030004n, csumMode: 2, identType: 1, hookType: 1 }),
  ],
  [
    'encap ip6 id 7 src 2001:db8::1 dst 2001:db8::77 hoplimit 9 tc 1',
    () => route(2, 4, { id: 7n, dst: '2001:db8::77', src: '2001:db8::1', tc: 1, hoplimit: 9 }),
  ],
  [
    'encap seg6 mode encap segs 2 [ 2001:db8::b 2001:db8::a ]',
    () => route(10, 5, { srh: { mode: 1, header: srh } }),
  ],
  [
    'encap bpf out prog.o:[x] 12',
    () => route(2, 6, { out: { name: 'prog.o:[x]' }, xmitHeadroom: 12 }),
  ],
  ['encap seg6local action End.T table 77', () => route(10, 7, { action: 3, table: 77 })],
  [
    'encap seg6local action End.X nh6 2001:db8::9',
    () => route(10, 7, { action: 2, nh6: '2001:db8::9' }),
  ],
  [
    'encap ioam6 freq 1/2 mode encap tundst 2001:db8::5 trace prealloc type 0x800000 ns 1 size 12',
    () => route(10, 9, { freqK: 1, freqN: 2, mode: 2, dst: '2001:db8::5', trace }),
  ],
  ['encap xfrm if_id 5 link_dev lo', () => route(2, 10, { ifId: 5, link: 1 })],
  [
    'vlan protocol 802.1Q id 5 <REORDER_HDR,GVRP> egress-qos-map { 1:2 3:4 }',
    () => {
      const flags = { flags: 3, mask: 0xffffffff };
      const egressQos = {
        mapping: [
          { from: 1, to: 2 },
          { from: 3, to: 4 },
        ],
      };
      return link({ kind: 'vlan', data: { protocol: 0x8100, id: 5, flags, egressQos } });
    },
  ],
  [
    'bond mode active-backup miimon 100 arp_ip_target 192.0.2.1,192.0.2.2 min_links 1 ad_aggregator 1',
    () => {
      const arpIpTarget = { entries: ['192.0.2.1', '192.0.2.2'] };
      const adInfo = { aggregator: 1 };
      return link({
        kind: 'bond',
        data: { mode: 1, miimon: 100, arpIpTarget, minLinks: 1, adInfo },
      });
    },
  ],
  [
    'bond_slave state BACKUP mii_status UP link_failure_count 3 perm_hwaddr 02:00:00:00:00:07 queue_id 2',
    () => {
      const permHwaddr = '02:00:00:00:00:07';
      const slaveData = { state: 1, miiStatus: 0, linkFailureCount: 3, permHwaddr, queueId: 2 };
      return link({ slaveKind: 'bond', slaveData });
    },
  ],
  ['vrf table 77', () => link({ kind: 'vrf', data: { table: 77 } })],
  ['vrf_slave table 78', () => link({ slaveKind: 'vrf', slaveData: { table: 78 } })],
  [
    'gre remote 192.0.2.2 local 192.0.2.1 ttl 64 ikey 0.0.0.5 okey 0.0.0.6',
    () => {
      const keys = { iflags: 0x2000, oflags: 0x2000, ikey: 5, okey: 6 };
      return link({ kind: 'gre', data: { ...ends, ...keys, ttl: 64, pmtudisc: 1 } });
    },
  ],
  [
    'ip6gre remote 2001:db8::b local 2001:db8::a hoplimit 64 encaplimit 4',
    () => link({ kind: 'ip6gre', data: { ...ends6, ttl: 64, encapLimit: 4, flowinfo: 0 } }),
  ],
  [
    'ipip remote 192.0.2.2 local 192.0.2.1 ttl 33 pmtudisc',
    () => link({ kind: 'ipip', data: { ...ends, ttl: 33, proto: 4, pmtudisc: 1 } }),
  ],
  [
    'ip6ip remote 192.0.2.2 local 192.0.2.1 ttl 34 pmtudisc 6rd-prefix 2002::/16',
    () => {
      const relay = { n6rdRelayPrefix: 0, n6rdRelayPrefixlen: 0 };
      const sixRd = { n6rdPrefix: '2002::', n6rdPrefixlen: 16, ...relay };
      return link({ kind: 'sit', data: { ...ends, ttl: 34, proto: 41, pmtudisc: 1, ...sixRd } });
    },
  ],
  [
    'ip6ip6 remote 2001:db8::b local 2001:db8::a hoplimit 35 encaplimit 4',
    () =>
      link({ kind: 'ip6tnl', data: { ...ends6, ttl: 35, proto: 41, encapLimit: 4, flowinfo: 0 } }),
  ],
  [
    'geneve id 99 remote 192.0.2.3 ttl 7 df set dstport 6081 udpcsum',
    () => {
      const data = { id: 99, remote: '192.0.2.3', ttl: 7, df: 1, port: 6081, udpCsum: 1 };
      return link({ kind: 'geneve', data });
    },
  ],
  [
    'tun type tap pi off vnet_hdr on persist on',
    () => link({ kind: 'tun', data: { type: 2, pi: 0, vnetHdr: 1, persist: 1 } }),
  ],
  [
    'vxlan id 42 group 239.1.1.1 dstport 4789 ttl 3',
    () => link({ kind: 'vxlan', data: { id: 42, group: '239.1.1.1', ttl: 3, port: 4789 } }),
  ],
];

whenInstalled.each(vectors)('iproute2 reads "%s" in what was encoded', (words, make) => {
  expect(wordsOf(make())).toContain(words);
});

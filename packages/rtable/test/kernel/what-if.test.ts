import { describe, expect, test } from '@jest/globals';
import {
  CREATE,
  EXCL,
  emptyState,
  type NetworkEvent,
  toIproute2,
  transition,
  whatIf,
} from '@routability/rtable';
import { kernelTest } from '../../../../test/kernel.ts';
import { differences } from './compare.ts';
import { Followed, rowsOf } from './followed.ts';
import { makeTopology } from './topology.ts';

/** Every act is supposed first, then done, and the two are compared. One follows the other. */
const ACTS: readonly string[] = [
  'route add 10.9.0.0/16 via 10.0.0.9',
  'route append 10.9.0.0/16 via 10.0.1.9',
  'route prepend 10.9.0.0/16 via 10.0.2.9 proto static',
  'route replace 10.9.0.0/16 via 10.0.0.8',
  'route add 10.8.0.0/16 nexthop via 10.0.0.9 weight 2 nexthop via 10.0.1.9',
  'route add default via 10.0.1.9 metric 50',
  'route add default via 10.0.0.9',
  'route add blackhole 10.7.0.0/16',
  'route add 10.6.0.0/16 dev a0 scope host table 300',
  'route add 2001:db8:9::/48 via 2001:db8::9',
  'route append 2001:db8:9::/48 via 2001:db8:1::9',
  'route add unreachable 2001:db8:8::/48 metric 7',
  'route add 2001:db8:7::/48 dev c0 mtu 1500',
  'route del default',
  'route del 10.9.0.0/16 via 10.0.1.9',
  'rule add from 10.0.0.0/8 lookup 300 pref 100',
  'rule add fwmark 5 blackhole',
  'nexthop add id 1 via 10.0.0.9 dev a0',
  'nexthop add id 2 via 10.0.1.9 dev b0',
  'nexthop add id 10 group 1/2,3',
  'route add 10.5.0.0/16 nhid 1',
  'route add 10.4.0.0/16 nhid 10',
  'nexthop del id 1',
  'addr add 10.0.4.1/24 dev a0',
  'addr add 10.0.4.2/24 dev a0',
  'addr add 2001:db8:4::1/64 dev a0 nodad',
  'link set c0 mtu 1400',
  'addr del 10.0.4.1/24 dev a0',
  'addr del 2001:db8:4::1/64 dev a0',
  'rule del pref 100',
  'neigh add 10.0.0.77 lladdr 02:00:00:00:00:01 dev a0',
  'route del 2001:db8:9::/48',
  'link set b0 down',
  'link set b0 up',
  'addr del 10.0.0.1/24 dev a0',
  'link set c0 down',
  'link del d0',
];

/** What one cannot know beforehand: of a link only that it is there and up, of addresses no lifetimes. */
const COMPARED = ['routes', 'rules', 'nexthops', 'neighbours', 'addresses'] as const;

kernelTest(
  'what would be is what is when it is done, silent removals included',
  async () => {
    await using topology = makeTopology();
    topology.here.ip('link set d0 up');
    await using followed = await Followed.start(topology.here);
    expect(await followed.differences()).toEqual([]);
    for (const words of ACTS) {
      const supposed = toIproute2(whatIf(followed.state, words).state);
      topology.here.batch([words]);
      expect({ words, differs: await followed.differences() }).toEqual({ words, differs: [] });
      const done = rowsOf(topology.here);
      const theirs = Object.fromEntries(COMPARED.map((object) => [object, done[object] ?? []]));
      expect({ words, differs: differences(supposed, theirs) }).toEqual({ words, differs: [] });
    }
  },
  120_000,
);

describe('what cannot be is refused as the kernel refuses it:', () => {
  const { state } = transition(emptyState, [
    link(2, 'eth0', 0x10043),
    link(3, 'eth1', 0x1002),
    ...['10.0.0.0/24', '10.9.0.0/16'].map(route),
  ]);

  test.each([
    ['route add 10.9.0.0/16 dev eth0', 'EEXIST'],
    ['route change 10.7.0.0/16 dev eth0', 'ENOENT'],
    ['route del 10.7.0.0/16', 'ESRCH'],
    ['route add 10.7.0.0/16 dev eth7', 'ENODEV'],
    ['route add 10.7.0.0/16 dev eth1', 'ENETDOWN'],
    ['route add 10.7.0.0/16 via 192.0.2.1', 'ENETUNREACH'],
    ['addr del 10.0.0.7/24 dev eth0', 'EADDRNOTAVAIL'],
    ['nexthop del id 7', 'ENOENT'],
    ['rule del pref 7', 'ENOENT'],
    ['route add 10.7.0.0/16 bogus 7', 'ERR_WHAT_IF_WORDS'],
    ['tunnel add x', 'ERR_WHAT_IF_WORDS'],
    ['', 'ERR_WHAT_IF_WORDS'],
  ])('%s: %s', (words, code) => {
    expect(() => whatIf(state, words)).toThrow(expect.objectContaining({ code }));
  });
});

function link(index: number, name: string, linkFlags: number): NetworkEvent {
  return { kind: 'link', action: 'new', origin: 'event', flags: 0, index, name, linkFlags };
}

function route(prefix: string): NetworkEvent {
  const [dst = '', length] = prefix.split('/');
  const legs = [{ link: 2 }];
  const flags = CREATE | EXCL;
  return {
    kind: 'route',
    action: 'new',
    origin: 'event',
    flags,
    family: 2,
    dst,
    dstLen: Number(length),
    legs,
  };
}

import { expect, test } from '@jest/globals';
import { formatAddress } from '@routability/netlink-codec/address';
import { lookupFamily, NetlinkSocket } from '@routability/netlink-socket';
import { address, link, neighbour, nexthop, route, rule } from '@routability/netlink-socket/ip';
import { kernelTest, Namespace } from '../../../test/kernel.ts';

kernelTest('what is made in iproute2 words is what ip shows', async () => {
  await using ns = new Namespace();
  await using socket = NetlinkSocket.open({ netns: ns.name });
  await link.addVeth(socket, 'v0', 'v1');
  await link.add(socket, { name: 'br0', type: 'bridge' });
  await link.set(socket, 'v0', {
    up: true,
    mtu: 1400,
    address: '02:00:00:00:00:01',
    alias: 'left',
  });
  await link.set(socket, 'v1', { up: true, master: 'br0' });
  expect(ns.json('link show v0')).toMatchObject([
    {
      ifname: 'v0',
      mtu: 1400,
      address: '02:00:00:00:00:01',
      ifalias: 'left',
      linkinfo: { info_kind: 'veth' },
    },
  ]);
  expect(ns.json('link show v1')).toMatchObject([{ master: 'br0' }]);
  expect(ns.json('link show br0')).toMatchObject([{ flags: ['BROADCAST', 'MULTICAST'] }]);
  expect((await link.list(socket)).map(({ ifname }) => ifname).sort()).toEqual([
    'br0',
    'lo',
    'v0',
    'v1',
  ]);

  await address.add(socket, { address: '192.0.2.1/24', dev: 'v0', label: 'v0:x' });
  await address.add(socket, { address: '2001:db8::1/64', dev: 'v0', nodad: true });
  expect(ns.json('addr show dev v0')).toMatchObject([
    {
      addr_info: expect.arrayContaining([
        expect.objectContaining({ local: '192.0.2.1', prefixlen: 24, label: 'v0:x' }),
        expect.objectContaining({ local: '2001:db8::1', prefixlen: 64, nodad: true }),
      ]),
    },
  ]);
  expect((await address.list(socket, { dev: 'v0' })).length).toBeGreaterThanOrEqual(2);

  await route.add(socket, { dst: 'default', via: '192.0.2.254', metric: 10 });
  await route.add(socket, {
    dst: '198.51.100.0/24',
    dev: 'v0',
    table: 100,
    src: '192.0.2.1',
    mtu: 1300,
  });
  await route.add(socket, {
    dst: '203.0.113.0/24',
    nexthops: [
      { via: '192.0.2.2', dev: 'v0', weight: 3 },
      { via: '2001:db8::2', dev: 'v0' },
    ],
  });
  await route.replace(socket, { dst: 'default', via: '192.0.2.253', metric: 10 });
  await route.add(socket, { dst: '2001:db8:1::/48', type: 'unreachable' });
  expect(ns.json('-4 route show default')).toMatchObject([
    { dst: 'default', gateway: '192.0.2.253', metric: 10, protocol: 'boot', scope: 'global' },
  ]);
  expect(ns.json('-4 route show table 100')).toMatchObject([
    {
      dst: '198.51.100.0/24',
      dev: 'v0',
      scope: 'link',
      prefsrc: '192.0.2.1',
      metrics: [{ mtu: 1300 }],
    },
  ]);
  expect(ns.json('-4 route show 203.0.113.0/24')).toMatchObject([
    {
      nexthops: [
        { gateway: '192.0.2.2', weight: 3 },
        { via: { family: 'inet6', host: '2001:db8::2' }, weight: 1 },
      ],
    },
  ]);
  expect(ns.json('-6 route show type unreachable')).toMatchObject([{ dst: '2001:db8:1::/48' }]);
  expect(await route.list(socket, { table: 100 })).toHaveLength(1);
  const answer = await route.get(socket, '8.8.8.8');
  expect(formatAddress(answer.gateway ?? new Uint8Array(4))).toBe('192.0.2.253');
  await expect(route.get(socket, '2001:db8:1::1')).rejects.toMatchObject({ code: 'EHOSTUNREACH' });
  await route.del(socket, { dst: '203.0.113.0/24' });
  expect(ns.json('-4 route show 203.0.113.0/24')).toEqual([]);

  await neighbour.add(socket, { to: '192.0.2.7', dev: 'v0', lladdr: '02:00:00:00:00:07' });
  expect(ns.json('neigh show 192.0.2.7')).toMatchObject([
    { dst: '192.0.2.7', lladdr: '02:00:00:00:00:07', state: ['PERMANENT'] },
  ]);
  expect(
    (await neighbour.list(socket)).map(({ dst }) => formatAddress(dst ?? new Uint8Array(4))),
  ).toContain('192.0.2.7');
  await neighbour.del(socket, { to: '192.0.2.7', dev: 'v0' });
  expect(ns.json('neigh show 192.0.2.7')).toEqual([]);

  await rule.add(socket, {
    priority: 50,
    from: '192.0.2.0/24',
    table: 100,
    fwmark: 7,
    dport: [80, 90],
  });
  await rule.add(socket, { family: 'inet6', priority: 60, iif: 'v0', action: 'prohibit' });
  expect(ns.json('rule show priority 50')).toMatchObject([
    { src: '192.0.2.0', srclen: 24, fwmark: '0x7', table: '100', dport_start: 80, dport_end: 90 },
  ]);
  expect(ns.json('-6 rule show priority 60')).toMatchObject([{ iif: 'v0', action: 'prohibit' }]);
  await rule.del(socket, { priority: 50 });
  expect(ns.json('rule show priority 50')).toEqual([]);
  expect((await rule.list(socket, { family: 'inet6' })).map(({ priority }) => priority)).toContain(
    60,
  );

  await nexthop.add(socket, { id: 1, via: '192.0.2.2', dev: 'v0' });
  await nexthop.add(socket, { id: 2, via: '192.0.2.3', dev: 'v0' });
  await nexthop.add(socket, { id: 3, group: [{ id: 1, weight: 5 }, { id: 2 }] });
  await route.add(socket, { dst: '203.0.113.0/24', nhid: 3 });
  expect(ns.json('nexthop show id 3')).toMatchObject([
    { id: 3, group: [{ id: 1, weight: 5 }, { id: 2 }] },
  ]);
  expect(ns.json('-4 route show 203.0.113.0/24')).toMatchObject([{ nhid: 3 }]);
  await nexthop.del(socket, 3);
  expect((await nexthop.list(socket)).map(({ id }) => id)).toEqual([1, 2]);
  await address.del(socket, { address: '192.0.2.1/24', dev: 'v0' });
  await link.del(socket, 'v0');
  expect((await link.list(socket)).map(({ ifname }) => ifname)).toEqual(['lo', 'br0']);
});

kernelTest('a word that is not understood is refused before anything is asked', async () => {
  await using ns = new Namespace();
  await using socket = NetlinkSocket.open({ netns: ns.name });
  const refused = [
    route.add(socket, { dst: '192.0.2.0/33', dev: 'lo' }),
    route.add(socket, { dst: '192.0.2.0/24', type: 'unicorn' }),
    route.add(socket, { dst: 'example.org' }),
    neighbour.add(socket, { to: '192.0.2.1', dev: 'lo', lladdr: 'xx' }),
  ];
  for (const one of refused) await expect(one).rejects.toMatchObject({ code: 'ERR_NETLINK_WORD' });
  await expect(link.set(socket, 'nosuch0', { up: true })).rejects.toMatchObject({ code: 'ENODEV' });
});

test('a generic netlink family is found by its name', async () => {
  const family = await lookupFamily('nlctrl');
  expect(family).toMatchObject({ name: 'nlctrl', id: 16, groups: { notify: 16 } });
  await expect(lookupFamily('no-such-family')).rejects.toMatchObject({ code: 'ENOENT' });
});

kernelTest('notifications tell of changes, of other namespaces too with their id', async () => {
  await using ns = new Namespace();
  await using other = new Namespace();
  ns.ip(`netns set ${other.name} 7`);
  const RTNLGRP_LINK = 1;
  const RTNLGRP_NEXTHOP = 32;
  await using socket = NetlinkSocket.open({
    netns: ns.name,
    groups: [RTNLGRP_LINK, RTNLGRP_NEXTHOP],
    allNamespaces: true,
  });
  const notifications = socket.notifications();
  await nexthop.add(socket, { id: 5, blackhole: true });
  other.ip('link add b0 type bridge');
  const seen: unknown[] = [];
  for await (const batch of notifications) {
    for (const one of batch) if (one.kind === 'message') seen.push([one.message.name, one.nsid]);
    if (seen.length >= 2) break;
  }
  expect(seen.slice(0, 2)).toEqual([
    ['newnexthop', undefined],
    ['newlink', 7],
  ]);
});

kernelTest('notifications that are lost are told', async () => {
  await using ns = new Namespace();
  const RTNLGRP_IPV4_ROUTE = 7;
  await using socket = NetlinkSocket.open({
    netns: ns.name,
    groups: [RTNLGRP_IPV4_ROUTE],
    receiveBuffer: 8192,
  });
  const notifications = socket.notifications();
  ns.batch(
    Array.from({ length: 500 }, (_, n) => `route add 10.0.${n % 250}.${n < 250 ? 0 : 1}/32 dev lo`),
  );
  let lost = 0;
  for await (const batch of notifications) {
    lost += batch.filter(({ kind }) => kind === 'lost').length;
    if (lost > 0) break;
  }
  expect(lost).toBe(1);
});

import { describe, expect, test } from '@jest/globals';
import { InvalidAddressError, sortAddresses } from '@routability/liveness';
import { emptyState, type NetworkEvent, type NetworkState } from '@routability/rtable';
import fc from 'fast-check';
import { address, assign, dumped, ETH0, HOST, LO, link, route, TUN } from './network.ts';

const default4 = route('default', { via: '10.0.0.1' });
const default6 = route('default6', { via: 'fe80::1', metric: 1024 });
const host = dumped(HOST);
const without = (...gone: readonly NetworkEvent[]) =>
  dumped(HOST.filter((each) => !gone.some((other) => same(each, other))));

function same(a: NetworkEvent, b: NetworkEvent): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A host with these IPv6 addresses on eth0, and both default routes. */
const withAddresses = (...cidrs: readonly string[]): NetworkState =>
  dumped([
    ...HOST.filter((each) => each.kind !== 'address' || each.family !== 10 || each.link === LO),
    ...cidrs.flatMap((cidr) => assign(ETH0, cidr)),
  ]);

describe('RFC 6724 §6, by the table', () => {
  test.each<[string, NetworkState, string[]]>([
    [
      '1: an IPv6 address without a route comes last',
      without(default6),
      ['192.0.2.1', '2001:db8:9::1'],
    ],
    [
      '1: an IPv4 address without a route comes last',
      without(default4),
      ['2001:db8:9::1', '192.0.2.1'],
    ],
    [
      '1: … also behind a discarding route',
      dumped([...HOST, route('2001:db8:9::/48', { type: 6 })]),
      ['192.0.2.1', '2001:db8:9::1'],
    ],
    [
      '2: a scope that the source has too',
      withAddresses('fe80::2/64'),
      ['192.0.2.1', '2001:db8:9::1'],
    ],
    [
      '3: not from a deprecated address',
      dumped([
        ...HOST.filter((each) => each.kind !== 'address' || each.address !== '2001:db8::2'),
        address(ETH0, '2001:db8::2/64', 'new', 0x20),
      ]),
      ['192.0.2.1', '2001:db8:9::1'],
    ],
    [
      '5: a label that the source has too',
      withAddresses('fd00::2/64'),
      ['192.0.2.1', '2001:db8:9::1'],
    ],
    ['6: precedence: IPv6 before IPv4', host, ['2001:db8:9::1', '192.0.2.1']],
    [
      '6: precedence: native IPv6 before 6to4',
      withAddresses('2001:db8::2/64', '2002:a00:2::2/64'),
      ['2001:db8:9::1', '2002:c000:201::1'],
    ],
    ['8: the smaller scope', host, ['fe80::9%eth0', '2001:db8:9::1']],
    [
      '9: the longer match, within the source’s prefix',
      withAddresses('2001:db8::2/32'),
      ['2001:db8:0:1::1', '2001:dc0::1'],
    ],
  ])('%s', (_, state, expected) => {
    expect(sortAddresses(state, expected)).toEqual(expected);
    expect(sortAddresses(state, expected.toReversed())).toEqual(expected);
  });

  test('7: native transport before a tunnel', () => {
    const state = dumped([
      ...HOST,
      { ...link(TUN, 'he-ipv6'), driver: 'sit' } as NetworkEvent,
      ...assign(TUN, '2001:db8:5::2/64'),
      route('2001:db8:f::/48', { dev: TUN }),
    ]);
    const expected = ['2001:db8:9::1', '2001:db8:f::1'];
    expect(sortAddresses(state, expected.toReversed())).toEqual(expected);
  });

  test('10: equals keep their order: IPv4 outside the own prefix is not sorted by match', () => {
    const robin = ['192.0.2.9', '10.200.0.1', '192.0.2.1'];
    expect(sortAddresses(host, robin)).toEqual(robin);
    expect(sortAddresses(host, robin.toReversed())).toEqual(robin.toReversed());
  });

  test('9: an IPv4 address in the own prefix goes before one elsewhere', () => {
    expect(sortAddresses(host, ['192.0.2.9', '10.0.0.77'])).toEqual(['10.0.0.77', '192.0.2.9']);
  });

  test('a policy table is looked through by longest prefix: 6to4, Teredo and ULA have their own rows', () => {
    const state = withAddresses('2001:db8::2/64');
    const sorted = sortAddresses(state, [
      '2001:0:1::1',
      'fd00::1',
      '192.0.2.1',
      '2002:c000:201::1',
      '2001:db8:9::1',
    ]);
    expect(sorted).toEqual([
      '2001:db8:9::1',
      '192.0.2.1',
      '2002:c000:201::1',
      '2001:0:1::1',
      'fd00::1',
    ]);
  });
});

test('our own addresses and loopback can be reached without a route of their own', () => {
  const state = without(default4, default6);
  expect(sortAddresses(state, ['192.0.2.1', '127.0.0.1', '10.0.0.2', '::1']).at(-1)).toBe(
    '192.0.2.1',
  );
});

test('the order of the resolver stands while nothing is known', () => {
  const given = ['192.0.2.1', '2001:db8:9::1'];
  expect(sortAddresses(emptyState, given)).toEqual(given);
});

test('the bound device counts', () => {
  expect(sortAddresses(host, ['192.0.2.1', '10.1.0.9'], { oif: 'eth1' }).at(0)).toBe('10.1.0.9');
});

test('an address that is none is refused', () => {
  expect(() => sortAddresses(host, ['example.org'])).toThrow(InvalidAddressError);
});

test('sorting permutes, and again changes nothing', () => {
  const one = fc.constantFrom(
    '192.0.2.1',
    '10.0.0.7',
    '10.1.0.9',
    '127.0.0.1',
    '2001:db8:9::1',
    '2001:db8::77',
    'fe80::1%eth0',
    'fe80::1',
    'fd00::1',
    '2002:c000:201::1',
    '::ffff:192.0.2.7',
    '::1',
  );
  const state = fc.constantFrom(host, without(default4), without(default6));
  fc.assert(
    fc.property(state, fc.array(one), (network, addresses) => {
      const sorted = sortAddresses(network, addresses);
      expect(sorted.toSorted()).toEqual(addresses.toSorted());
      expect(sortAddresses(network, sorted)).toEqual(sorted);
    }),
  );
});

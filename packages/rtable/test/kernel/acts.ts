/** Random acts in the words of `ip`, the same for the same seed. */

/** A source of numbers: `upTo(n)` gives 0 … n − 1. */
export type UpTo = (n: number) => number;

/** The generator mulberry32. */
export function seeded(seed: number): UpTo {
  let state = seed | 0;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
}

const LINKS = ['a0', 'b0', 'c0', 'd0', 'd1', 'm0', 'i0'];
const GATEWAYS4 = ['10.0.0.9', '10.0.1.9', '10.0.2.9', '10.0.0.8', '10.0.1.8'];
const GATEWAYS6 = ['2001:db8::9', '2001:db8:1::9', '2001:db8:2::9', 'fe80::9', 'fe80::8'];
const ADDRESSES4 = [
  '10.0.0.1/24',
  '10.0.0.2/24',
  '10.0.0.3/25',
  '10.0.1.1/24',
  '10.0.2.1/24',
  '10.0.2.2/32',
];
const ADDRESSES6 = ['2001:db8::1/64', '2001:db8::2/64', '2001:db8:1::1/64', '2001:db8:2::1/128'];
const PREFIXES4 = ['10.1.0.0/16', '10.1.0.0/24', '10.2.0.0/16', 'default', '10.3.3.3'];
const PREFIXES6 = ['2001:db8:10::/48', '2001:db8:10::/64', 'default', '2001:db8:11::1'];

/** Where an act is done: here, at the other end of the cables, or in `/proc/sys`. */
export type Act =
  | { readonly at: 'here' | 'there'; readonly words: string }
  | { readonly at: 'sysctl'; readonly key: string; readonly value: string };

/** What kinds of acts a storm is made of. */
export type Storm = 'inet' | 'inet6' | 'nexthop' | 'all';

/** One random act. Many of them are refused by the kernel. */
export function randomAct(storm: Storm, upTo: UpTo): Act {
  const pick = <T>(list: readonly T[]): T => list[upTo(list.length)] as T;
  const maybe = (one: number, words: () => string): string =>
    upTo(one) === 0 ? ` ${words()}` : '';
  const link = (): string => pick(LINKS);
  const here = (words: string): Act => ({ at: 'here', words: words.trim() });

  const options4 = (): string =>
    maybe(3, () => `metric ${pick([0, 5, 10])}`) +
    maybe(6, () => `tos ${pick(['0x10', '0x08'])}`) +
    maybe(4, () => `table ${pick(['100', '300', 'local'])}`) +
    maybe(5, () => `proto ${pick(['static', 'bgp'])}`) +
    maybe(6, () => `mtu ${pick(['1280', 'lock 1300'])}`) +
    maybe(8, () => `src ${pick(['10.0.0.1', '10.0.0.2', '10.0.1.1'])}`);
  const options6 = (): string =>
    maybe(3, () => `metric ${pick([5, 10, 1024])}`) +
    maybe(5, () => `table ${pick([100, 300])}`) +
    maybe(5, () => `proto ${pick(['static', 'bgp'])}`) +
    maybe(6, () => `mtu ${pick(['1280', 'lock 1300', '1500'])}`) +
    maybe(6, () => `src ${pick(['2001:db8::1', '2001:db8:1::1'])}`) +
    maybe(6, () => `pref ${pick(['high', 'low'])}`) +
    maybe(7, () => 'from 2001:db8:99::/64');
  const leg4 = (): string =>
    ` nexthop via ${pick(GATEWAYS4)}${maybe(2, () => `dev ${link()}`)}${maybe(3, () => `weight ${1 + upTo(4)}`)}`;
  const leg6 = (): string =>
    ` nexthop via ${pick(GATEWAYS6)} dev ${link()}${maybe(3, () => `weight ${1 + upTo(4)}`)}`;

  const route4 = (): Act => {
    const verb = pick([
      'add',
      'add',
      'append',
      'append',
      'prepend',
      'replace',
      'replace',
      'change',
      'del',
      'del',
    ]);
    const start = `route ${verb}`;
    const prefix = pick(PREFIXES4);
    return here(
      pick([
        () =>
          `${start} ${prefix} via ${pick(GATEWAYS4)}${maybe(2, () => `dev ${link()}`)}${options4()}`,
        () =>
          `${start} ${prefix} dev ${link()}${maybe(3, () => `scope ${pick(['link', 'host'])}`)}${options4()}`,
        () =>
          `${start} ${pick(['blackhole', 'unreachable', 'throw', 'local', 'broadcast'])} ${prefix}${maybe(3, () => `dev ${link()}`)}${options4()}`,
        () => `${start} ${prefix}${options4()}${leg4()}${leg4()}`,
        () => `${start} ${prefix}${options4()}${leg4()}${leg4()}${leg4()}`,
        () => `${start} ${prefix} nhid ${1 + upTo(8)}${options4()}`,
        () => `route del ${prefix}${options4()}`,
      ])(),
    );
  };
  const route6 = (): Act => {
    const verb = pick([
      'add',
      'add',
      'append',
      'append',
      'replace',
      'replace',
      'change',
      'del',
      'del',
    ]);
    const start = `route ${verb}`;
    const prefix = pick(PREFIXES6);
    const named = prefix === 'default' ? '::/0' : prefix;
    return here(
      pick([
        () => `${start} ${named} via ${pick(GATEWAYS6)} dev ${link()}${options6()}`,
        () => `${start} ${named} via ${pick(GATEWAYS6)} dev ${link()}${options6()}`,
        () => `${start} ${named} dev ${link()}${options6()}`,
        () => `${start} ${pick(['blackhole', 'unreachable', 'throw'])} ${named}${options6()}`,
        () => `${start} ${named}${options6()}${leg6()}${leg6()}`,
        () => `${start} ${named} nhid ${1 + upTo(8)}${options6()}`,
        () => `route del ${named}${options6()}`,
      ])(),
    );
  };
  const nexthop = (): Act => {
    const id = 1 + upTo(8);
    const verb = pick(['add', 'add', 'replace']);
    return here(
      pick([
        () => `nexthop ${verb} id ${id} via ${pick(GATEWAYS4)} dev ${link()}`,
        () => `nexthop ${verb} id ${id} via ${pick(GATEWAYS6)} dev ${link()}`,
        () => `nexthop ${verb} id ${id} dev ${link()}`,
        () => `nexthop add id ${id} blackhole`,
        () => `nexthop ${verb} id ${id} group ${1 + upTo(8)},${1 + upTo(4)}/${1 + upTo(8)}`,
        () => `nexthop ${verb} id ${id} group ${1 + upTo(8)}`,
        () => `nexthop del id ${id}`,
      ])(),
    );
  };
  const address = (): Act =>
    here(
      pick([
        () =>
          `addr add ${pick(ADDRESSES4)} dev ${link()}${maybe(4, () => `metric ${pick([5, 10])}`)}`,
        () => `addr del ${pick(ADDRESSES4)} dev ${link()}`,
        () => `addr add ${pick(ADDRESSES6)} dev ${link()} nodad`,
        () => `addr del ${pick(ADDRESSES6)} dev ${link()}`,
        () => `addr add 10.7.0.1 peer 10.7.0.2/32 dev ${link()}`,
        () => `addr flush dev ${link()}`,
      ])(),
    );
  const device = (): Act =>
    pick<() => Act>([
      () => here(`link set ${link()} down`),
      () => here(`link set ${link()} up`),
      () => here(`link set ${link()} up`),
      () => ({
        at: 'there',
        words: `link set ${pick(['a1', 'b1', 'c1'])} ${pick(['up', 'up', 'down'])}`,
      }),
      () => here(`link set ${link()} mtu ${pick([1300, 1400, 1500, 1200])}`),
      () => here(`link set ${pick(['d0', 'd1'])} ${pick(['master br0', 'nomaster'])}`),
      () => here(`link del ${pick(['m0', 'd0', 'i0'])}`),
      () => here('link add d0 type veth peer name d1'),
      () => here('link add m0 link b0 type macvlan mode bridge'),
      () => here('link add i0 type ifb'),
      () => here(`link set lo ${pick(['down', 'up'])}`),
    ])();
  const rule = (): Act => {
    const what = pick([
      'goto 40',
      'lookup 100',
      'blackhole',
      'iif a0 lookup 300',
      'oif d0 lookup 300',
      'fwmark 5 lookup 100',
    ]);
    return here(`rule ${pick(['add', 'del'])} pref ${pick([10, 20, 40])} ${what}`);
  };
  const neighbour = (): Act =>
    here(
      `neigh ${pick(['replace', 'del'])} ${pick(['10.0.0.50', '2001:db8::50'])} dev ${link()} lladdr 02:00:00:00:00:0${upTo(9)} nud permanent`,
    );
  const parameter = (): Act => ({
    at: 'sysctl',
    key: `net.${pick(['ipv4', 'ipv6'])}.conf.${pick(['a0', 'b0', 'c0'])}.ignore_routes_with_linkdown`,
    value: String(upTo(2)),
  });

  switch (storm) {
    case 'inet':
      return pick([route4, route4, route4, route4, address, device])();
    case 'inet6':
      return pick([route6, route6, route6, route6, address, device])();
    case 'nexthop':
      return pick([nexthop, nexthop, route4, route6, device, address])();
    case 'all':
      return pick([
        route4,
        route6,
        route4,
        route6,
        nexthop,
        address,
        device,
        rule,
        neighbour,
        parameter,
      ])();
  }
}

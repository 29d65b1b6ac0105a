/**
 * What is tried: the words that make the scene, then each step first as a hypothesis and then in
 * earnest. The links are those of the topology: `a0`, `b0` and `c0` lead to another namespace, `d0`
 * and `d1` are a pair, `m0` is a macvlan on `b0`, `i0` an ifb, `br0` a bridge.
 */
export interface Scenario {
  readonly name: string;
  /** Words of `ip`, or `sysctl KEY VALUE`. */
  readonly setup?: readonly string[];
  /** Words of the hypotheses. */
  readonly steps: readonly string[];
}

const ROUTES4 = [
  'route add 10.9.0.0/16 via 10.0.0.9',
  'route append 10.9.0.0/16 via 10.0.1.9',
  'route append 10.9.0.0/16 via 10.0.2.9',
];
const ROUTES6 = [
  'route add 2001:db8:9::/48 via 2001:db8::9',
  'route append 2001:db8:9::/48 via 2001:db8:1::9',
];

/** Several commands as one step. */
function joined(...commands: readonly string[]): string {
  return commands.join('; ');
}

export const SCENARIOS: readonly Scenario[] = [
  // IPv4 routes
  {
    name: 'an IPv4 route is added by its router alone',
    steps: ['route add 10.9.0.0/16 via 10.0.0.9'],
  },
  { name: 'a default route by a device', steps: ['route add default dev b0 metric 7'] },
  {
    name: 'a default route is deleted',
    setup: ['route add default via 10.0.0.9', 'route add default via 10.0.1.9 metric 5'],
    steps: ['route del default', 'ip route del default'],
  },
  {
    name: 'IPv4 routes of one key stand in the order that append and prepend give',
    setup: ROUTES4,
    steps: [
      'route append 10.9.0.0/16 via 10.0.0.8',
      'route prepend 10.9.0.0/16 via 10.0.0.7',
      'route replace 10.9.0.0/16 via 10.0.0.6',
      'route change 10.9.0.0/16 via 10.0.1.8',
      'route replace 10.9.0.0/16 via 10.0.1.8',
      'route del 10.9.0.0/16 via 10.0.1.9',
      'route del 10.9.0.0/16',
    ],
  },
  {
    name: 'IPv4 routes of several TOS, metrics and tables side by side',
    setup: ROUTES4,
    steps: [
      joined(
        'route add 10.9.0.0/16 via 10.0.0.9 tos 0x10',
        'route add 10.9.0.0/16 via 10.0.0.9 metric 50 table 300 proto static',
      ),
      joined('route del 10.9.0.0/16 tos 0x10', 'route del 10.9.0.0/16 table 300'),
    ],
  },
  {
    name: 'IPv4 routes of all types',
    steps: [
      joined(
        'route add blackhole 10.5.0.0/16',
        'route add unreachable 10.5.1.0/24 metric 4',
        'route add prohibit 10.5.2.0/24 table 300',
        'route add throw 10.5.3.0/24 table 300',
        'route add multicast 239.0.0.0/8 dev a0',
        'route add broadcast 10.77.0.255 dev a0',
        'route add local 10.78.0.0/16 dev a0',
        'route add to unicast 10.79/16 dev a0 scope host',
      ),
      joined('route del blackhole 10.5.0.0/16', 'route del local 10.78.0.0/16 dev a0'),
    ],
  },
  {
    name: 'IPv4 multipath routes, weights and routers of the other family',
    steps: [
      joined(
        'route add 10.9.0.0/16 nexthop via 10.0.0.9 weight 3 nexthop via 10.0.1.9',
        'route add 10.8.0.0/16 nexthop via 10.0.0.9 dev a0 nexthop dev b0',
        'route add 10.7.0.0/16 via inet6 2001:db8::9',
        'route add 10.6.0.0/16 via inet6 fe80::9 dev a0',
        'route add 10.5.0.0/16 nexthop via 10.0.0.9 weight 9',
      ),
      joined(
        'route del 10.9.0.0/16 nexthop via 10.0.0.9 nexthop via 10.0.1.9',
        'route del 10.8.0.0/16 dev a0',
      ),
    ],
  },
  {
    name: 'IPv4 routes with sources, realms, metrics and onlink routers',
    steps: [
      joined(
        'route add 10.1.0.0/16 via 10.0.0.9 dev a0 metric 5 proto bgp src 10.0.1.1 mtu lock 1400 advmss 1000 initcwnd 10 rto_min 50ms congctl cubic',
        'route add 10.2.0.0/16 via 10.44.0.1 dev a0 onlink',
        'route add 10.3.0.0/16 via 10.0.0.9 realm 5/6',
        'route add 10.4.0.0/16 via 10.0.0.1',
      ),
      'route del 10.1.0.0/16 src 10.0.1.1',
    ],
  },
  {
    name: 'a router that is found by another table, and through a gateway of its own route',
    setup: ['route add 10.44.0.0/16 dev b0 table 300'],
    steps: [
      joined(
        'route add 10.9.0.0/16 via 10.44.0.1 table 300',
        'route add 10.8.0.0/16 via 10.0.0.9 table 300',
      ),
    ],
  },
  // IPv6 routes
  {
    name: 'an IPv6 route by its router alone',
    steps: ['route add 2001:db8:9::/48 via 2001:db8::9'],
  },
  {
    name: 'IPv6 defaults come and go',
    steps: [
      '-6 route add default dev a0 metric 5',
      'route add default via 2001:db8::9',
      '-6 route append default via fe80::9 dev b0 metric 5 pref high',
      '-6 route del default metric 5',
      '-6 route del default',
    ],
  },
  {
    name: 'IPv6 siblings are appended, replaced and deleted one by one',
    setup: ROUTES6,
    steps: [
      'route append 2001:db8:9::/48 via 2001:db8:2::9 proto bgp',
      'route del 2001:db8:9::/48 via 2001:db8::9',
      'route append 2001:db8:9::/48 dev c0',
      'route replace 2001:db8:9::/48 via 2001:db8::8',
      'route replace 2001:db8:9::/48 dev b0',
      'route change 2001:db8:9::/48 via 2001:db8::7',
      'route del 2001:db8:9::/48',
      'route del 2001:db8:9::/48',
    ],
  },
  {
    name: 'IPv6 multipath routes as a whole',
    steps: [
      'route add 2001:db8:9::/48 metric 5 nexthop via 2001:db8::7 weight 3 nexthop via 2001:db8:1::7',
      'route append 2001:db8:9::/48 metric 5 nexthop via 2001:db8::6 nexthop via 2001:db8:2::7 weight 2',
      'route replace 2001:db8:8::/48 nexthop via 2001:db8::9 nexthop via 2001:db8:1::9',
      'route replace 2001:db8:8::/48 nexthop via 2001:db8::8 nexthop via 2001:db8:1::8',
      'route del 2001:db8:9::/48 nexthop via 2001:db8::6 nexthop via 2001:db8:1::7',
      'route del 2001:db8:9::/48 dev c0',
      'route del 2001:db8:8::/48',
    ],
  },
  {
    name: 'IPv6 routes of all types, for a source, with preference and metrics',
    steps: [
      joined(
        'route add unreachable 2001:db8:5::/48',
        'route add blackhole 2001:db8:6::/48 table 300',
        'route add prohibit 2001:db8:7::/48',
        'route add throw 2001:db8:8::/48 table 300',
        'route add anycast 2001:db8:a::1 dev a0',
        'route add local 2001:db8:b::/48 dev a0',
        'route add 2001:db8:c::/48 from 2001:db8:99::/64 via 2001:db8::9',
        'route add 2001:db8:d::/48 via 2001:db8::9 pref low mtu 1300 src 2001:db8:1::1',
        'route add 2001:db8:a::1/48 via 2001:db8::5',
        'route add 2001:db8:e::/48 via 2001:db8:77::1 dev a0 onlink',
        'route add 2001:db8:f::/48 dev a0 expires 500',
      ),
      joined(
        'route del unreachable 2001:db8:5::/48',
        'route del 2001:db8:c::/48 from 2001:db8:99::/64',
      ),
    ],
  },
  {
    name: 'routes and nexthop objects with an encapsulation',
    steps: [
      joined(
        'route add 10.9.0.0/16 encap ip id 5 dst 10.9.9.9 ttl 7 via 10.0.0.9',
        'route add 10.8.0.0/16 encap ip6 id 6 dst 2001:db8::9 src 2001:db8::1 hoplimit 9 tc 3 dev a0',
        'route add 10.7.0.0/16 nexthop encap ip id 1 dst 10.1.1.1 tos 4 via 10.0.0.9 weight 2 nexthop via 10.0.1.9',
        'route add 10.6.0.0/16 encap seg6 mode encap segs 2001:db8::a,2001:db8::b via 10.0.0.9',
        'route add 2001:db8:9::/48 encap seg6 mode encap segs 2001:db8::a,2001:db8::b via 2001:db8::9',
        'route add 2001:db8:8::/48 encap seg6 mode inline segs 2001:db8::a dev a0',
        'route add 2001:db8:7::/48 encap ip id 7 dst 10.9.9.9 via 2001:db8::9 metric 5',
        'nexthop add id 1 encap ip id 5 dst 10.9.9.9 via 10.0.0.9 dev a0',
        'route add 10.5.0.0/16 nhid 1',
      ),
      joined(
        'route append 10.9.0.0/16 encap ip id 6 dst 10.9.9.9 via 10.0.0.9',
        'route append 2001:db8:9::/48 encap seg6 mode encap segs 2001:db8::b via 2001:db8::9',
        'route replace 2001:db8:8::/48 encap ip6 id 4 dst 2001:db8::4 via 2001:db8::9',
      ),
      'route del 10.9.0.0/16 encap ip id 6 dst 10.9.9.9 via 10.0.0.9',
      joined('route del 2001:db8:9::/48 via 2001:db8::9', 'route del 10.7.0.0/16'),
      'link set a0 down',
    ],
  },
  // Links
  {
    name: 'a link goes down: its IPv4 routes in silence, its IPv6 routes and addresses announced',
    setup: [
      ...ROUTES4,
      ...ROUTES6,
      'route add 10.8.0.0/16 dev a0 scope host',
      'route add 10.7.0.0/16 via 10.0.0.9 table 300',
    ],
    steps: ['link set a0 down', 'link set dev a0 up'],
  },
  {
    name: 'legs of multipath routes die with a link and live again',
    setup: [
      'route add 10.9.0.0/16 nexthop via 10.0.0.9 nexthop via 10.0.1.9',
      'route add 2001:db8:9::/48 nexthop via 2001:db8::9 nexthop via 2001:db8:1::9',
    ],
    steps: ['link set a0 down', 'link set b0 down', 'link set b0 up', 'link set a0 up'],
  },
  {
    name: 'the other end of a pair loses its carrier, and its routes are marked',
    setup: [
      'addr add 10.0.4.1/24 dev d0',
      'addr add 2001:db8:4::1/64 dev d0 nodad',
      'link set d0 up',
      'link set d1 up',
      'route add 10.9.0.0/16 via 10.0.4.9',
      'route add 2001:db8:9::/48 via 2001:db8:4::9',
      'nexthop add id 1 via 10.0.4.9 dev d0',
      'route add 10.8.0.0/16 nhid 1',
    ],
    steps: ['link set d1 down', 'link set d1 up'],
  },
  {
    name: 'a link that was never up gets its link-local address and its connected routes',
    setup: ['addr add 10.0.4.1/24 dev d0', 'addr add 2001:db8:4::1/64 dev d0 nodad'],
    steps: ['link set d0 up', 'link set d1 up'],
  },
  {
    name: 'a macvlan follows the link below',
    setup: ['link set m0 up', 'addr add 10.0.6.1/24 dev m0'],
    steps: ['link set b0 down', 'link set b0 up'],
  },
  {
    name: 'nexthop objects die with their link, and groups and routes with them',
    setup: [
      'nexthop add id 1 via 10.0.0.9 dev a0',
      'nexthop add id 2 via 10.0.1.9 dev b0',
      'nexthop add id 3 via 2001:db8::9 dev a0',
      'nexthop add id 10 group 1/2',
      'route add 10.9.0.0/16 nhid 1',
      'route add 10.8.0.0/16 nhid 10',
      'route add 2001:db8:9::/48 nhid 3',
    ],
    steps: ['link set a0 down'],
  },
  {
    name: 'the loopback link takes the IPv6 reject routes with it',
    setup: ['route add unreachable 2001:db8:9::/48', 'route add blackhole 10.9.0.0/16'],
    steps: ['link set lo down', 'link set lo up'],
  },
  {
    name: 'a deleted link takes multipath routes with it, and the other end of its pair',
    setup: [
      'addr add 10.0.4.1/24 dev d0',
      'addr add 10.0.5.1/24 dev d1',
      'link set d0 up',
      'link set d1 up',
      'route add 10.9.0.0/16 nexthop via 10.0.0.9 nexthop via 10.0.4.9',
      'route add 10.8.0.0/16 via 10.0.0.9 src 10.0.5.1',
      'route add 2001:db8:9::/48 nexthop via 2001:db8::9 nexthop via fe80::9 dev d0',
    ],
    steps: ['link del d0'],
  },
  {
    name: 'a deleted link takes the macvlan above it',
    setup: ['link set m0 up', 'addr add 10.0.6.1/24 dev m0'],
    steps: ['link del b0'],
  },
  {
    name: 'a link that is down is deleted',
    setup: ['addr add 10.0.4.1/24 dev i0'],
    steps: ['link del i0 type ifb'],
  },
  {
    name: 'a bridge has carrier while one of its ports has',
    setup: [
      'link set d0 master br0',
      'link set d1 up',
      'link set d0 up',
      'addr add 10.0.4.1/24 dev br0',
    ],
    steps: ['link set d0 down', 'link set d0 up', 'link del br0'],
  },
  {
    name: 'another MTU: routes of IPv6 with a greater one get it, links above and bridges follow',
    setup: [
      'link set br0 down',
      'link set d0 master br0',
      'link set m0 up',
      'route add 2001:db8:9::/48 via 2001:db8:1::9 mtu 1450',
      'route add 2001:db8:8::/48 via 2001:db8:1::9 mtu lock 1450',
      'route add 2001:db8:7::/48 via 2001:db8:1::9 mtu 1300',
      'route add 10.9.0.0/16 via 10.0.1.9 mtu 1450',
    ],
    steps: [
      'link set b0 mtu 1400',
      'link set dev b0 mtu 1400',
      'link set b0 mtu 1450',
      'link set d0 mtu 1300',
      'link set d0 mtu 1500',
      joined('link set br0 mtu 1400', 'link set d0 mtu 1350'),
      'link set i0 mtu 1400 up',
    ],
  },
  {
    name: 'an MTU below 1280 ends IPv6 on a link, and a greater one begins it anew without the addresses',
    setup: [
      'addr add 10.0.6.1/24 dev m0',
      'link set m0 up',
      'addr add 2001:db8:6::1/64 dev m0 nodad',
      'route add 2001:db8:9::/48 nexthop via 2001:db8::9 nexthop via 2001:db8:1::9',
      'route add 2001:db8:8::/48 via 2001:db8:1::9 src 2001:db8:2::1',
      'route add 2001:db8:7::/48 via 2001:db8::9 src 2001:db8:1::1',
      'route add 10.9.0.0/16 via 10.0.1.9',
      'nexthop add id 3 via 2001:db8:1::9 dev b0',
      'route add 2001:db8:a::/48 nhid 3',
      'neigh add 2001:db8:1::9 lladdr 02:00:00:00:00:09 dev b0',
      'neigh add 10.0.1.9 lladdr 02:00:00:00:00:09 dev b0',
    ],
    steps: [
      'link set b0 mtu 1279',
      'link set b0 mtu 1000',
      'link set b0 down',
      'link set b0 up',
      'link set b0 mtu 1280',
      'link set m0 mtu 1280',
      'addr add 2001:db8:1::1/64 dev b0 nodad',
      'link set i0 mtu 900',
      'link set i0 mtu 1500',
      'link set lo mtu 1000',
      'link set lo mtu 65536',
    ],
  },
  // Addresses
  {
    name: 'an IPv4 address comes with its local, connected and broadcast routes, and goes with them',
    steps: [
      joined(
        'addr add 10.6.0.1/24 brd + dev a0',
        'addr add 10.6.1.1/24 dev a0 metric 77 label a0:x',
        'addr add 10.6.2.1 peer 10.6.2.2/32 dev b0',
        'addr add 10.6.3.1/31 brd + dev b0',
        'addr add 10.6.4.1/24 dev b0 noprefixroute',
        'addr add 10.6.5.1/32 dev b0',
        'addr add 127.5.0.1/16 dev b0',
      ),
      joined(
        'addr del 10.6.0.1/24 dev a0',
        'addr del 10.6.1.1/24 dev a0',
        'addr del 10.6.2.1 peer 10.6.2.2/32 dev b0',
        'addr del 10.6.4.1 dev b0',
      ),
    ],
  },
  {
    name: 'the last IPv4 address of a link takes all routes by it, in every table, and kills legs',
    setup: [
      'route add 10.9.0.0/16 nexthop via 10.0.0.9 nexthop via 10.0.1.9',
      'route add 10.8.0.0/16 dev a0 scope host table 300',
      'route add 10.7.0.0/16 via 10.0.0.9',
    ],
    steps: ['addr del 10.0.0.1/24 dev a0', 'addr add 10.0.0.1/24 dev a0'],
  },
  {
    name: 'a preferred source that goes takes the routes of the main table',
    setup: [
      'addr add 10.0.0.5/24 dev a0',
      'route add 10.9.0.0/16 via 10.0.1.9 src 10.0.0.5',
      'route add 10.9.0.0/16 via 10.0.0.9 src 10.0.0.5 table 300',
    ],
    steps: ['addr del 10.0.0.5/24 dev a0'],
  },
  {
    name: 'secondaries go with their primary',
    setup: [
      'addr add 10.0.0.2/24 dev a0',
      'addr add 10.0.0.3/24 dev a0',
      'addr add 10.6.0.1/24 dev a0',
    ],
    steps: [
      'addr del 10.0.0.3/24 dev a0',
      'addr add 10.0.0.4/24 dev a0',
      'addr del 10.0.0.1/24 dev a0',
    ],
  },
  {
    name: 'secondaries are promoted where the device is set to',
    setup: [
      'sysctl net.ipv4.conf.a0.promote_secondaries 1',
      'addr add 10.0.0.2/24 dev a0',
      'addr add 10.0.0.3/24 dev a0',
      'addr add 10.6.0.1/24 dev a0',
      'addr add 10.0.0.4/24 dev a0',
    ],
    steps: ['addr del 10.0.0.1/24 dev a0', 'addr del 10.0.0.2/24 dev a0'],
  },
  {
    name: 'one IPv4 address on two links, or in two subnets of one',
    setup: [
      'addr add 10.0.0.1/24 dev b0',
      'addr add 10.0.0.1/16 dev a0',
      'route add 10.9.0.0/16 via 10.0.1.9 src 10.0.0.1',
    ],
    steps: [
      'addr del 10.0.0.1/24 dev a0',
      'addr del 10.0.0.1/24 dev b0',
      'addr del 10.0.0.1/16 dev a0',
    ],
  },
  {
    name: 'an IPv6 address comes with the routes to it and to its prefix, and goes with them',
    steps: [
      joined(
        'addr add 2001:db8:6::1/64 dev a0 nodad',
        'addr add 2001:db8:6::2/64 dev a0',
        'addr add 2001:db8:7::1 peer 2001:db8:7::2/128 dev a0 nodad',
        'addr add 2001:db8:8::1/128 dev a0 nodad',
        'addr add fe80::5/64 dev a0 nodad',
        'addr add fec0::1/64 dev a0 nodad metric 7',
        'addr add 2001:db8:a::1/64 dev a0 noprefixroute home',
      ),
      joined(
        'addr del 2001:db8:6::1/64 dev a0',
        'addr del 2001:db8:6::2/64 dev a0',
        'addr del 2001:db8:7::1 peer 2001:db8:7::2/128 dev a0',
        'addr del fe80::5/64 dev a0',
      ),
    ],
  },
  {
    name: 'an IPv6 router has the anycast addresses of its subnets',
    setup: ['sysctl net.ipv6.conf.all.forwarding 1'],
    steps: [
      'addr add 2001:db8:6::1/64 dev a0 nodad',
      'addr add 2001:db8:6::2/64 dev a0 nodad',
      'addr del 2001:db8:6::1/64 dev a0',
      'addr del 2001:db8:6::2/64 dev a0',
    ],
  },
  {
    name: 'an IPv6 preferred source is cleared when its address goes',
    setup: ['route add 2001:db8:9::/48 via 2001:db8::9 src 2001:db8:1::1'],
    steps: ['addr del 2001:db8:1::1/64 dev b0'],
  },
  {
    name: 'addresses of a link that is down have no connected routes',
    steps: [
      joined('addr add 10.0.4.1/24 dev d0', 'addr add 2001:db8:4::1/64 dev d0 nodad'),
      joined('addr del 10.0.4.1/24 dev d0', 'addr del 2001:db8:4::1/64 dev d0'),
    ],
  },
  {
    name: 'an address on a link without carrier has marked routes',
    setup: ['link set d0 up'],
    steps: [
      'addr add 10.0.4.1/24 dev d0',
      'addr add 2001:db8:4::1/64 dev d0 nodad',
      'route add 10.9.0.0/16 via 10.0.4.9',
      'route add 2001:db8:9::/48 via 2001:db8:4::9',
      'link set d1 up',
    ],
  },
  {
    name: 'an IPv4 address is changed: its metric moves the connected route, its lifetime none',
    setup: ['addr add 10.0.0.2/24 dev a0', 'addr add 10.6.0.1/24 dev a0 brd + metric 5 label a0:x'],
    steps: [
      'addr replace 10.0.0.1/24 dev a0 metric 77',
      'addr change 10.0.0.1/24 dev a0 metric 78 valid_lft 900 preferred_lft 0',
      'addr replace 10.0.0.1/24 dev a0',
      'addr change 10.0.0.2/24 dev a0 metric 9',
      'addr change 10.6.0.1/24 dev a0 brd - label a0:y valid_lft 900 preferred_lft 800',
      joined('addr replace 10.6.1.1/24 dev b0', 'addr change 10.6.2.1/24 dev b0'),
    ],
  },
  {
    name: 'an IPv6 address is changed: metric, lifetime, flags and peer',
    setup: [
      'addr add 2001:db8:6::1/64 dev a0 nodad',
      'addr add 2001:db8:7::1 peer 2001:db8:7::2/128 dev a0 nodad',
    ],
    steps: [
      'addr replace 2001:db8:6::1/64 dev a0 nodad metric 77',
      'addr change 2001:db8:6::1/64 dev a0 valid_lft 900 preferred_lft 800',
      'addr change 2001:db8:6::1/64 dev a0 home',
      'addr change 2001:db8:6::1/64 dev a0 noprefixroute',
      'addr replace 2001:db8:6::1/64 dev a0',
      'addr replace 2001:db8:7::1 peer 2001:db8:7::3/128 dev a0 nodad',
      joined(
        'addr replace 2001:db8:8::1/64 dev a0 nodad',
        'addr change 2001:db8:9::1/64 dev b0 nodad',
      ),
    ],
  },
  // Neighbours
  {
    name: 'neighbours of both families come, change and go',
    steps: [
      joined(
        'neigh add 10.0.0.9 lladdr 02:00:00:00:00:09 dev a0',
        'neigh add 10.0.0.8 lladdr 2:0:0:0:0:8 dev a0 nud stale',
        'neigh replace 10.0.0.7 lladdr 02:00:00:00:00:07 dev a0 nud reachable router',
        'neigh add to 2001:db8::9 lladdr 02:00:00:00:00:09 dev a0 nud noarp protocol static',
        'neighbour add 2001:db8::8 lladdr 02:00:00:00:00:08 dev a0 router protocol bgp',
        'neigh add 10.0.0.6 lladdr 02:00:00:00:00:06 dev a0 extern_learn',
        'neigh add 10.0.4.9 lladdr 02:00:00:00:00:09 dev d0',
      ),
      joined(
        'neigh change 10.0.0.9 lladdr 02:00:00:00:00:0a dev a0 nud stale router',
        'neigh replace 10.0.0.7 dev a0 nud failed',
        'neigh replace 10.0.0.6 lladdr 02:00:00:00:00:06 dev a0',
        'neigh replace 2001:db8::8 lladdr 02:00:00:00:00:18:99 dev a0',
        'neigh chg 2001:db8::9 lladdr 02:00:00:00:00:09 dev a0',
      ),
      joined('neigh del 10.0.0.9 dev a0', 'neigh del 2001:db8::8 dev a0'),
      'link set a0 down',
    ],
  },
  // Rules
  {
    name: 'rules find their place, with and without a priority',
    steps: [
      joined(
        'rule add from 10.1.0.0/16 lookup 300',
        'rule add fwmark 0x10/0xf0 table 9',
        'rule add pref 500 not from 10.9.9.9 lookup 5',
        'rule add pref 500 iif a0 oif nope ipproto tcp dport 80 sport 5-6 uidrange 5-10 lookup 9',
        'rule add pref 600 goto 700',
        'rule add pref 700 nop',
        'rule add pref 800 blackhole to 10.7.0.0/16 tos 0x10',
        'rule add prohibit from 10.8.0.1',
        'rule add from all lookup 9 suppress_prefixlength 0 pref 60',
        'rule add pref 900 unreachable realms 5/6',
        'rule add l3mdev pref 50',
        'rule add pref 32766 lookup 400 protocol static',
        '-6 rule add from 2001:db8::/64 lookup 88',
        '-6 rule add pref 100 fwmark 5',
      ),
      joined(
        'rule del pref 700',
        'rule del lookup 9',
        'rule del from 10.1.0.0/16',
        '-6 rule del lookup 88',
        '-6 rule del fwmark 5',
      ),
    ],
  },
  // Nexthop objects
  {
    name: 'nexthop objects of both families, groups, and routes by them',
    steps: [
      joined(
        'nexthop add id 1 via 10.0.0.9 dev a0',
        'nexthop add id 2 dev b0',
        'nexthop add id 3 via 2001:db8::9 dev a0',
        '-6 nexthop add id 4 dev b0 protocol static',
        'nexthop add id 5 blackhole',
        'nexthop add id 6 via 10.44.0.1 dev a0 onlink',
        'nexthop add via 10.0.0.1 dev a0',
        'nexthop add id 10 group 1/2,3',
        'nexthop add id 11 group 3/4',
      ),
      joined(
        'route add 10.9.0.0/16 nhid 1',
        'route add 10.8.0.0/16 nhid 10',
        'route add 10.7.0.0/16 nhid 3',
        'route add 10.6.0.0/16 nhid 5 metric 6',
        'route add 2001:db8:9::/48 nhid 3',
        'route add 2001:db8:8::/48 nhid 11',
      ),
      joined(
        'nexthop replace id 1 via 10.0.0.8 dev a0',
        'nexthop replace id 10 group 2',
        'nexthop replace id 20 via 10.0.0.7 dev a0',
      ),
      'route del 10.7.0.0/16 nhid 3',
      joined('nexthop del id 3', 'nexthop del id 2', 'nexthop del id 1'),
    ],
  },
  {
    name: 'resilient nexthop groups keep the settings that a replacement does not name',
    setup: ['nexthop add id 1 via 10.0.0.9 dev a0', 'nexthop add id 2 via 10.0.1.9 dev b0'],
    steps: [
      joined(
        'nexthop add id 10 group 1/2 type resilient buckets 8 idle_timer 60 unbalanced_timer 300',
        'nexthop add id 11 group 1,3/2 type resilient buckets 4',
        'nexthop replace id 12 group 2 type resilient buckets 1 protocol static',
        'route add 10.9.0.0/16 nhid 10',
        'route add 10.8.0.0/16 nhid 12',
      ),
      joined(
        'nexthop replace id 10 group 2,2/1 type resilient idle_timer 30',
        'nexthop replace id 11 group 1/2 type resilient buckets 4 unbalanced_timer 5',
      ),
      'nexthop del id 2',
      'link set a0 down',
    ],
  },
  // Several at once
  {
    name: 'several commands, each on what the one before would leave',
    steps: [
      'addr add 10.6.0.1/24 dev a0; route add 10.9.0.0/16 via 10.6.0.9; link set b0 down',
      'link set d0 up; link set d1 up; addr add 10.0.4.1/24 dev d0; route add default via 10.0.4.9; link del d1',
    ],
  },
];

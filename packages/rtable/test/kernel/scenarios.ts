/**
 * What was seen to break route tables that take announcements at their word. Each step is words of
 * `ip` in the followed namespace; `there:` in the other one; `sysctl KEY VALUE`; several lines are
 * one batch. The state is compared with the kernel's after every step.
 */
export interface Scenario {
  readonly name: string;
  readonly steps: readonly string[];
}

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'an IPv4 replace takes the place of the first of several alike and leaves the others',
    steps: [
      'route add 10.9.0.0/16 via 10.0.0.9\nroute append 10.9.0.0/16 via 10.0.1.9\nroute append 10.9.0.0/16 via 10.0.2.9',
      'route replace 10.9.0.0/16 via 10.0.0.8',
      'route prepend 10.9.0.0/16 via 10.0.0.7',
      'route change 10.9.0.0/16 via 10.0.0.6',
      'route del 10.9.0.0/16 via 10.0.1.9',
    ],
  },
  {
    name: 'one prefix holds routes of several TOS, metrics and tables side by side',
    steps: [
      'route add 10.9.0.0/16 via 10.0.0.9\nroute add 10.9.0.0/16 via 10.0.1.9 metric 5\nroute add 10.9.0.0/16 via 10.0.2.9 tos 0x10\nroute add 10.9.0.0/16 via 10.0.2.9 table 300',
      'route replace 10.9.0.0/16 via 10.0.2.9 metric 5',
      'route del 10.9.0.0/16 tos 0x10',
      'route del 10.9.0.0/16',
    ],
  },
  {
    name: 'route types, realms, metrics, encapsulations and gateways of the other family are all there',
    steps: [
      'route add blackhole 10.5.0.0/16\nroute add unreachable 10.5.1.0/24 metric 4\nroute add prohibit 10.5.2.0/24 table 300\nroute add throw 10.5.3.0/24 table 300\nroute add multicast 239.0.0.0/8 dev a0\nroute add broadcast 10.77.0.0/16 dev a0',
      'route add 10.1.0.0/16 via 10.0.0.9 dev a0 metric 5 proto static src 10.0.0.1 mtu lock 1400 advmss 1000 rto_min 50ms initcwnd 10 congctl cubic quickack 1 features ecn window 5 rtt 300 rttvar 200 hoplimit 5\nroute add 10.4.0.0/16 via 10.0.0.9 realm 5/6\nroute add default via 10.0.0.9 proto dhcp',
      'route add 10.2.0.0/16 nexthop via 10.0.0.9 dev a0 weight 3 nexthop via inet6 fe80::1 dev b0 onlink\nroute add 10.3.0.0/16 encap ip id 100 dst 10.0.0.77 dev a0',
      'route add 2001:db8:10::/48 via 2001:db8::9 metric 7 pref high\nroute add 2001:db8:12::/48 from 2001:db8:99::/64 via 2001:db8::9\nroute add blackhole 2001:db8:13::/48\nroute add unreachable 2001:db8:14::/48\nroute add 2001:db8:15::/48 dev a0 mtu 1300\nroute add anycast 2001:db8:a::1 dev a0',
      'route add 2001:db8:16::/48 encap seg6 mode encap segs 2001:db8::77,2001:db8::78 dev a0\nroute add 2001:db8:17::/48 encap ip6 id 5 dst 2001:db8::77 dev a0',
      'route flush table main proto boot',
    ],
  },
  {
    name: 'a link that goes down takes its IPv4 routes in silence, but those of scope host',
    steps: [
      'route add 10.9.0.0/16 via 10.0.0.9\nroute add 10.8.0.0/16 dev a0 scope host\nroute add 10.7.0.0/16 via 10.0.0.9 table 300',
      'link set a0 down',
      'link set a0 up',
    ],
  },
  {
    name: 'the last IPv4 address of a link takes all routes by it, in every table, and kills legs',
    steps: [
      'route add 10.9.0.0/16 nexthop via 10.0.0.9 nexthop via 10.0.1.9\nroute add 10.8.0.0/16 dev a0 scope host table 300\nroute add 10.7.0.0/16 via 10.0.0.9',
      'addr add 10.0.0.5/24 dev a0',
      'addr del 10.0.0.5/24 dev a0',
      'addr del 10.0.0.1/24 dev a0',
      'addr add 10.0.0.1/24 dev a0',
    ],
  },
  {
    name: 'a deleted link takes multipath routes with it, their living legs too',
    steps: [
      'addr add 10.0.4.1/24 dev d0\nlink set d0 up\nlink set d1 up',
      'route add 10.9.0.0/16 nexthop via 10.0.0.9 nexthop via 10.0.4.9\nroute add 2001:db8:9::/48 nexthop via 2001:db8::9 nexthop via fe80::9 dev d0',
      'link del d0',
    ],
  },
  {
    name: 'two legs lose their carrier one after the other and get it back',
    steps: [
      'route add 10.9.0.0/16 nexthop via 10.0.0.9 nexthop via 10.0.1.9\nroute add 2001:db8:9::/48 nexthop via 2001:db8::9 nexthop via 2001:db8:1::9',
      'there:link set a1 down',
      'there:link set b1 down',
      'there:link set a1 up',
      'there:link set b1 up',
    ],
  },
  {
    name: 'routes by a link without carrier are shown as dead while they are ignored',
    steps: [
      'route add 10.9.0.0/16 via 10.0.0.9\nroute add 2001:db8:9::/48 via 2001:db8::9',
      'there:link set a1 down',
      'sysctl net.ipv4.conf.a0.ignore_routes_with_linkdown 1',
      'sysctl net.ipv6.conf.a0.ignore_routes_with_linkdown 1',
      'route add 10.8.0.0/16 via 10.0.0.9',
      'sysctl net.ipv4.conf.a0.ignore_routes_with_linkdown 0',
      'sysctl net.ipv4.conf.all.ignore_routes_with_linkdown 1',
      'there:link set a1 up',
    ],
  },
  {
    name: 'a link that comes up without carrier has routes marked, not dead',
    steps: ['there:link set a1 down', 'link set a0 down', 'link set a0 up', 'there:link set a1 up'],
  },
  {
    name: 'a preferred source that goes takes the routes of the main table; other tables keep it',
    steps: [
      'addr add 10.0.0.5/24 dev a0',
      'route add 10.9.0.0/16 via 10.0.0.9 src 10.0.0.5\nroute add 10.9.0.0/16 via 10.0.0.9 src 10.0.0.5 table 300',
      'addr del 10.0.0.5/24 dev a0',
    ],
  },
  {
    name: 'secondaries go with their primary, or are promoted',
    steps: [
      'addr add 10.0.0.2/24 dev a0\naddr add 10.0.0.3/24 dev a0\naddr add 10.6.0.1/24 dev a0',
      'sysctl net.ipv4.conf.a0.promote_secondaries 1',
      'addr del 10.0.0.1/24 dev a0',
      'sysctl net.ipv4.conf.a0.promote_secondaries 0',
      'addr del 10.0.0.2/24 dev a0',
    ],
  },
  {
    name: 'addresses keep their metric, label, peer, scope and lifetime',
    steps: [
      'addr add 10.6.0.1/24 brd + dev a0 label a0:x metric 77 valid_lft 1000 preferred_lft 500\naddr add 10.6.1.1 peer 10.6.1.2/32 dev b0\naddr add 10.6.2.1/24 dev c0 noprefixroute scope link\naddr add 2001:db8:6::1 peer 2001:db8:6::2/128 dev a0 nodad home\naddr add 2001:db8:7::1/64 dev a0 nodad valid_lft 1000 preferred_lft 0',
      'addr change 10.6.0.1/24 dev a0 metric 5\naddr change 2001:db8:7::1/64 dev a0 valid_lft forever preferred_lft forever',
      'addr flush dev a0',
    ],
  },
  {
    name: 'IPv6 siblings are added, rotated, replaced and deleted one by one',
    steps: [
      'route add 2001:db8:9::/48 via 2001:db8::9 proto static',
      'route append 2001:db8:9::/48 via 2001:db8:1::9',
      'route append 2001:db8:9::/48 via 2001:db8:2::9 proto bgp mtu 1400',
      'route del 2001:db8:9::/48 via 2001:db8::9',
      'route replace 2001:db8:9::/48 via 2001:db8::8',
      'route add 2001:db8:9::/48 metric 5 nexthop via 2001:db8::7 weight 3 nexthop via 2001:db8:1::7',
      'route del 2001:db8:9::/48 dev b0 metric 5',
      'route del 2001:db8:9::/48',
    ],
  },
  {
    name: 'an IPv6 replace of a gateway by a device route with both present takes its own kind',
    steps: [
      'route add 2001:db8:9::/48 via 2001:db8::9\nroute append 2001:db8:9::/48 dev b0',
      'route replace 2001:db8:9::/48 dev c0',
      'route replace 2001:db8:9::/48 via 2001:db8:1::9',
      'route replace 2001:db8:8::/48 nexthop via 2001:db8::9 nexthop via 2001:db8:1::9',
    ],
  },
  {
    name: 'an IPv6 route between two siblings is not shown, and appears when they go',
    steps: [
      'route add 2001:db8:9::/48 via 2001:db8::9\nroute append 2001:db8:9::/48 dev b0\nroute append 2001:db8:9::/48 via 2001:db8:2::9',
      'link set b0 down',
      'link set b0 up',
      'route del 2001:db8:9::/48 via 2001:db8:2::9',
    ],
  },
  {
    name: 'IPv6 legs of a link that is down are dead until its carrier is back',
    steps: [
      'route add 2001:db8:9::/48 nexthop via 2001:db8::9 nexthop via 2001:db8:1::9',
      'link set a0 down',
      'link set b0 down',
      'link set a0 up\nlink set b0 up',
    ],
  },
  {
    name: 'IPv6 reject routes go when the loopback link goes down',
    steps: [
      'route add unreachable 2001:db8:9::/48\nroute add blackhole 10.9.0.0/16',
      'link set lo down',
      'route add unreachable 2001:db8:8::/48',
      'link set lo up',
    ],
  },
  {
    name: 'an IPv6 preferred source is cleared when its address is deleted, not when its link is down',
    steps: [
      'route add 2001:db8:9::/48 via 2001:db8::9 src 2001:db8:1::1',
      'link set b0 down',
      'link set b0 up\naddr add 2001:db8:1::1/64 dev b0 nodad',
      'addr del 2001:db8:1::1/64 dev b0',
    ],
  },
  {
    name: 'the MTU of IPv6 routes follows that of their link, down and up; below 1280 they go',
    steps: [
      'route add 2001:db8:9::/48 via 2001:db8::9 mtu 1500\nroute add 2001:db8:8::/48 via 2001:db8::9 mtu lock 1500\nroute add 2001:db8:7::/48 via 2001:db8::9 mtu 1300',
      'link set a0 mtu 1400',
      'link set a0 mtu 1500',
      'link set a0 mtu 1200',
      'link set a0 mtu 1500',
    ],
  },
  {
    name: 'nexthop objects, groups and their routes are replaced and shrink',
    steps: [
      'nexthop add id 1 via 10.0.0.9 dev a0\nnexthop add id 2 via 10.0.1.9 dev b0\nnexthop add id 3 via 2001:db8::9 dev a0\nnexthop add id 4 blackhole\nnexthop add id 10 group 1,3/2\nnexthop add id 11 group 3\nnexthop add id 12 group 1,2 type resilient buckets 8 idle_timer 100',
      'route add 10.9.0.0/16 nhid 1\nroute append 10.9.0.0/16 nhid 2\nroute add 10.8.0.0/16 nhid 10\nroute add 10.7.0.0/16 nhid 4\nroute add 10.6.0.0/16 nhid 12\nroute add 2001:db8:9::/48 nhid 3\nroute add 2001:db8:8::/48 nhid 11',
      'nexthop replace id 2 via 10.0.1.8 dev b0',
      'nexthop replace id 3 via 2001:db8::8 dev a0',
      'nexthop del id 2',
      'nexthop del id 3',
      'nexthop del id 1',
    ],
  },
  {
    name: 'the loss of carrier destroys nexthop objects, that of the last address does not',
    steps: [
      'nexthop add id 1 via 10.0.0.9 dev a0\nnexthop add id 2 via 2001:db8:1::9 dev b0\nnexthop add id 3 via 10.0.1.9 dev b0\nnexthop add id 9 group 1,3',
      'route add 10.9.0.0/16 nhid 1\nroute add 10.8.0.0/16 nhid 9\nroute add 2001:db8:9::/48 nhid 2',
      'addr del 10.0.0.1/24 dev a0',
      'there:link set b1 down',
      'link set a0 down',
    ],
  },
  {
    name: 'a route by a nexthop object can be shown without its legs',
    steps: [
      'nexthop add id 1 via 10.0.0.9 dev a0\nnexthop add id 2 via 2001:db8::9 dev a0',
      'sysctl net.ipv4.nexthop_compat_mode 0',
      'route add 10.9.0.0/16 nhid 1\nroute add 2001:db8:9::/48 nhid 2',
      'nexthop replace id 1 blackhole',
      'nexthop del id 1',
    ],
  },
  {
    name: 'a link that is renamed, or comes back from elsewhere, keeps what the kernel keeps',
    steps: [
      'rule add iif c0 lookup 300\nrule add oif c9 lookup 300\nroute add 10.9.0.0/16 via 10.0.2.9',
      'link set c0 name c9',
      'link set c9 name c0',
      'moved:c0',
      'returned:c0',
    ],
  },
  {
    name: 'a bridge takes ports and loses them without losing routes',
    steps: [
      'addr add 10.0.4.1/24 dev d0\nlink set d0 up\nlink set d1 up',
      'link set d0 master br0',
      'link set d0 nomaster',
    ],
  },
  {
    name: 'a dormant link counts for IPv4 and not for IPv6',
    steps: [
      'route add 10.9.0.0/16 via 10.0.0.9\nroute add 2001:db8:9::/48 via 2001:db8::9',
      'link set a0 mode dormant\nlink set a0 state dormant',
      'link set a0 mode default\nlink set a0 state up',
    ],
  },
  {
    name: 'rules keep their order, selectors and actions; goto knows whether it is resolved',
    steps: [
      'rule add pref 200 goto 300\nrule add pref 100 from 10.0.0.0/8 to 10.1.0.0/16 iif a0 oif nope fwmark 0x5/0xff tos 0x10 uidrange 5-10 ipproto tcp sport 5-6 dport 80 table 300 suppress_prefixlength 0 protocol static',
      'rule add pref 300 nop\nrule add pref 400 blackhole fwmark 1\nrule add not from 10.2.0.1 pref 500 unreachable\nrule add pref 501 prohibit realms 5/6\nrule add pref 502 table 7 suppress_ifgroup 4 realms 5\nrule add pref 600 l3mdev\nrule add pref 100 fwmark 9 lookup 5',
      'rule del pref 300\nrule del pref 502',
    ],
  },
  {
    name: 'neighbours that are set, changed and removed',
    steps: [
      'neigh add 10.0.0.50 lladdr 02:00:00:00:00:05 dev a0 nud permanent\nneigh add 10.0.0.52 lladdr 02:00:00:00:00:05 dev a0 nud stale router\nneigh add 2001:db8::50 lladdr 02:00:00:00:00:05 dev a0 nud permanent\nneigh add 10.0.0.54 lladdr 02:00:00:00:00:05 dev a0 nud permanent extern_learn protocol static\nneigh add proxy 10.0.0.99 dev a0',
      'neigh change 10.0.0.50 lladdr 02:00:00:00:00:06 dev a0 nud permanent\nneigh del 10.0.0.52 dev a0',
      'link set a0 down',
    ],
  },
  {
    name: 'a tun and a tap device are shown with their settings',
    steps: [
      'tuntap add tn mode tun\ntuntap add tp mode tap user 0 vnet_hdr multi_queue',
      'addr add 10.0.6.1/24 dev tn\nlink set tn up',
      'neigh add 10.0.6.9 lladdr 02:00:00:00:00:09 dev tn nud permanent',
      'tuntap del tp mode tap multi_queue',
    ],
  },
  {
    name: 'links whose lower link, or other end, moved to another namespace know it',
    steps: ['moved:d0', 'returned:d0', 'link set m0 up', 'moved:b0', 'returned:b0'],
  },
  {
    name: 'IPv6 that is turned off in silence leaves its routes unsure',
    steps: [
      'route add 2001:db8:9::/48 via 2001:db8::9\naddr add 2001:db8::5/64 dev a0 nodad',
      'addr del 2001:db8::5/64 dev a0',
      'sysctl net.ipv6.route.skip_notify_on_dev_down 1',
      'sysctl net.ipv6.conf.a0.disable_ipv6 1',
    ],
  },
];

/** Random routing: `ip` lines that make tables and rules, and queries that fall near them. */

const SETTINGS = {
  4: [
    'net.ipv4.ip_forward=1',
    'net.ipv4.ip_forward=1',
    'net.ipv4.conf.v3.ignore_routes_with_linkdown=1',
    'net.ipv4.conf.all.ignore_routes_with_linkdown=1',
    'net.ipv4.conf.v0.rp_filter=1',
    'net.ipv4.conf.all.rp_filter=2',
  ],
  6: [
    'net.ipv6.conf.all.forwarding=1',
    'net.ipv6.conf.v3.ignore_routes_with_linkdown=1',
    'net.ipv6.conf.v1.ignore_routes_with_linkdown=1',
  ],
} as const;

/** The same numbers on every machine. */
export type Random = (below: number) => number;

/** A generator from a seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** What a scenario consists of. */
export interface Scenario {
  /** Lines of `ip -batch` that make devices. */
  readonly devices: readonly string[];
  /** Lines of `ip -4 -batch` or `ip -6 -batch`; the kernel may refuse some. */
  readonly setup: readonly string[];
  /** Settings, as `sysctl -w` takes them. */
  readonly settings: readonly string[];
  /** Words after `ip route get`. */
  readonly queries: readonly string[];
}

/** Devices, addresses and carriers: `v3` is up without carrier, `v4` is down. */
const DEVICES = [
  ...[0, 1, 2, 3, 4].map((n) => `link add v${n} type veth peer name p${n}`),
  // Without link-local addresses, so that no duplicate address detection is under way.
  ...[0, 1, 2, 3, 4].flatMap((n) => [
    `link set v${n} addrgenmode none`,
    `link set p${n} addrgenmode none`,
  ]),
  ...[0, 1, 2, 3].map((n) => `link set v${n} up`),
  ...[0, 1, 2].map((n) => `link set p${n} up`),
  'link set v1 group 5',
  'address add 10.0.0.1/24 dev v0',
  'address add 10.0.0.2/24 dev v0',
  'address add 10.0.1.1/24 dev v1',
  'address add 10.0.1.65/26 dev v1 scope link',
  'address add 10.0.2.1/30 dev v2',
  'address add 10.0.3.1/24 dev v3',
  'address add 192.168.7.7/32 dev lo',
  'address add 2001:db8:0::1/64 dev v0 nodad',
  'address add 2001:db8:0::2/64 dev v0 nodad preferred_lft 0',
  'address add 2001:db8:1::1/64 dev v1 nodad',
  'address add fd00:2::1/64 dev v2 nodad',
  'address add 2002:a00:1::1/64 dev v1 nodad',
  'address add 2001:db8:3::1/64 dev v3 nodad',
  'address add 2001:db8:f::1/128 dev lo nodad',
];

const GATEWAYS = {
  4: [
    ['10.0.0.9', 'v0'],
    ['10.0.0.10', 'v0'],
    ['10.0.1.9', 'v1'],
    ['10.0.1.70', 'v1'],
    ['10.0.2.2', 'v2'],
    ['10.0.3.9', 'v3'],
  ],
  6: [
    ['2001:db8::9', 'v0'],
    ['2001:db8::10', 'v0'],
    ['2001:db8:1::9', 'v1'],
    ['fd00:2::9', 'v2'],
    ['2001:db8:3::9', 'v3'],
    ['fe80::9', 'v1'],
  ],
} as const;
const OWN = {
  4: ['10.0.0.1', '10.0.0.2', '10.0.1.1', '10.0.1.65', '10.0.2.1', '192.168.7.7', '127.0.0.9'],
  6: ['2001:db8::1', '2001:db8::2', '2001:db8:1::1', 'fd00:2::1', '2001:db8:f::1'],
} as const;

type Family = 4 | 6;

/** A scenario of one family. */
export function makeScenario(seed: number, family: Family, queries: number): Scenario {
  const random = createRandom(seed * 2 + (family === 4 ? 0 : 1));
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const chance = (percent: number): boolean => random(100) < percent;
  const withRules = seed % 5 !== 0;
  const withNexthops = seed % 3 === 0;
  const tables = withRules
    ? ['main', 'main', 'main', '100', '100', '101', 'default', 'local']
    : ['main', 'main', 'main', 'default', 'local'];
  const prefixes: string[] = [];

  const address = (): string => {
    if (family === 4) {
      const parts = [
        pick([20, 20, 20, 21]),
        pick([0, 0, 1, 128]),
        pick([0, 1, 64, 255]),
        random(256),
      ];
      return parts.join('.');
    }
    const groups = [
      '2a00',
      pick(['0', '0', '1', '8000']),
      pick(['0', '1', 'ff00']),
      pick(['0', '1']),
    ];
    return `${groups.join(':')}:${pick(['0', 'ffff'])}:0:0:${random(65536).toString(16)}`;
  };
  const prefix = (): string => {
    if (chance(12)) return 'default';
    if (prefixes.length > 0 && chance(30)) return pick(prefixes);
    const length =
      family === 4
        ? pick([5, 6, 7, 8, 9, 12, 15, 16, 17, 20, 22, 24, 24, 25, 28, 30, 32])
        : pick([
            3, 7, 8, 15, 16, 20, 29, 32, 33, 40, 48, 56, 57, 63, 64, 65, 80, 96, 112, 120, 127, 128,
          ]);
    const made = `${maskText(address(), length, family)}/${length}`;
    prefixes.push(made);
    return made;
  };
  const hop = (): string => {
    const [gateway, device] = pick<readonly [string, string]>(GATEWAYS[family]);
    if (chance(25) && family === 4) return `dev ${device}`;
    if (chance(8) && family === 4) return `via inet6 fe80::77 dev ${device}`;
    return `via ${gateway} dev ${device}${chance(10) ? ' onlink' : ''}`;
  };
  const route = (): string => {
    const words = ['route', pick(['add', 'append', 'append', 'add', 'replace'])];
    const kind = random(100);
    /** The legs, which end the line. */
    const last: string[] = [];
    if (kind < 16) words.push(pick(['blackhole', 'unreachable', 'prohibit', 'throw', 'throw']));
    else if (kind < 20) words.push(pick(['local', 'broadcast', 'anycast', 'multicast']));
    words.push(prefix());
    if (family === 6 && chance(25))
      words.push('from', pick(['2001:db8::/64', '2001:db8::/32', '2001:db8:1::1', 'fd00::/8']));
    if (kind >= 16 && kind < 20) words.push('dev', pick(['v0', 'v1', 'lo']));
    else if (kind >= 20) {
      if (withNexthops && chance(35)) words.push('nhid', String(1 + random(9)));
      else if (chance(22)) {
        for (let leg = 1 + random(3); leg >= 0; leg--) {
          last.push(
            'nexthop',
            family === 6
              ? `via ${GATEWAYS[6][random(6)]?.join(' dev ')}`
              : hop().replace(' onlink', ''),
          );
          if (chance(50)) last.push('weight', String(1 + random(5)));
        }
      } else words.push(hop());
      if (chance(20)) words.push('src', pick(OWN[family].slice(0, 4)));
    }
    // A dump leaves out IPv6 routes that stand between the ways of a multipath route, all of one metric.
    const metrics =
      family === 4 || last.length > 0 || words.includes('via')
        ? [1, 10, 20, 1024]
        : words.includes('nhid')
          ? [2, 12, 2000]
          : [3, 13, 3000];
    if (chance(35) || (metrics[0] ?? 0) > 1) words.push('metric', String(pick(metrics)));
    if (family === 4 && chance(15)) words.push('tos', pick(['0x04', '0x08', '0x10']));
    if (family === 4 && chance(5)) words.push('scope', pick(['link', 'host']));
    if (family === 6 && chance(15)) words.push('pref', pick(['low', 'high']));
    if (kind >= 20 && chance(12))
      words.push(pick(['mtu 1400', 'advmss 1300 hoplimit 7', 'initcwnd 20']));
    if (family === 4 && last.length === 0 && kind >= 20 && chance(8))
      words.push('realms', pick(['5', '3/4']));
    words.push('table', pick(tables));
    if (chance(25)) words.push('proto', pick(['static', 'bird', '77']));
    return [...words, ...last].join(' ');
  };
  const rule = (): string => {
    const words = ['rule', 'add', 'pref', String(1 + random(chance(8) ? 32800 : 1000))];
    if (chance(12)) words.push('not');
    const from =
      family === 4
        ? ['10.0.0.0/24', '10.0.1.1', '192.168.0.0/16', '0.0.0.0/0']
        : ['2001:db8::/64', '2001:db8:1::1', 'fd00::/8'];
    const to =
      family === 4
        ? ['20.0.0.0/8', '20.128.0.0/9', '20.0.1.0/24']
        : ['2a00::/16', '2a00:8000::/17', '2a00:0:1::/48'];
    if (chance(25)) words.push('from', pick(from));
    if (chance(25)) words.push('to', pick(to));
    if (chance(12)) words.push('iif', pick(['lo', 'v0', 'v1', 'gone']));
    if (chance(10)) words.push('oif', pick(['v0', 'v1', 'gone']));
    if (chance(25)) words.push('fwmark', pick(['1', '2/0x3', '0x10/0xf0', '0/1']));
    if (chance(12)) words.push('tos', pick(['0x04', '0x10']));
    if (chance(12)) words.push('uidrange', pick(['0-0', '5-10', '1-4294967294']));
    if (chance(12)) words.push('ipproto', pick(['tcp', 'udp']));
    if (chance(10)) words.push('sport', pick(['1-100', '7']));
    if (chance(10)) words.push('dport', pick(['443', '1-1000']));
    const action = random(100);
    if (action < 8) words.push(pick(['blackhole', 'unreachable', 'prohibit']));
    else if (action < 13) words.push('nop');
    else if (action < 23) words.push('goto', String(pick([500, 1001, 32766])));
    else {
      words.push('lookup', pick(['100', '101', 'main', 'local', '77']));
      if (chance(18)) words.push('suppress_prefixlength', String(pick([0, 8, 16, 24])));
      if (chance(8)) words.push('suppress_ifgroup', pick(['5', '0']));
    }
    return words.join(' ');
  };
  const nexthops = (): string[] => {
    const lines: string[] = [];
    for (let id = 1; id <= 5; id++) {
      const [gateway, device] = pick<readonly [string, string]>(GATEWAYS[family]);
      lines.push(`nexthop add id ${id} via ${gateway} dev ${device}`);
    }
    lines.push('nexthop add id 6 blackhole');
    lines.push(
      'nexthop add id 7 group 1/2',
      'nexthop add id 8 group 1,3/2,2/3/4',
      'nexthop add id 9 group 4/5,2',
    );
    return lines;
  };

  const setup: string[] = [];
  if (withNexthops) setup.push(...nexthops());
  for (let count = 10 + random(60); count > 0; count--) setup.push(route());
  if (withRules) {
    setup.push('rule add pref 1001 nop');
    for (let count = 1 + random(12); count > 0; count--) setup.push(rule());
    if (chance(15)) setup.push('rule del pref 0');
    if (chance(10)) setup.push('rule add pref 2000 from all lookup local');
  }
  if (chance(25)) setup.push('link set p1 down');
  if (chance(15)) setup.push('link set v2 down');
  if (chance(15)) setup.push('link set v4 up');

  const settings = SETTINGS[family].filter(() => chance(20));

  const query = (): string => {
    const words: string[] = [];
    if (prefixes.length > 0 && chance(75)) {
      const [base = ''] = pick(prefixes).split('/');
      words.push(chance(60) ? nearby(base, random, family) : base);
    } else if (chance(60)) words.push(address());
    else words.push(pick(special(family)));
    // Received multicast is the business of multicast routing.
    if (chance(8) && !words[0]?.startsWith('ff')) {
      words.push(
        'from',
        pick(
          family === 4
            ? ['10.0.0.77', '20.0.0.5', '99.9.9.9', '10.0.1.1']
            : ['2001:db8::77', '2a00::5'],
        ),
      );
      words.push('iif', pick(['v0', 'v1']));
    } else {
      if (chance(35))
        words.push(
          'from',
          pick<string>(
            chance(10)
              ? ['99.1.1.1', '20.0.0.1'].map((one) => (family === 4 ? one : '2a99::1'))
              : OWN[family],
          ),
        );
      if (chance(20)) words.push('oif', pick(['v0', 'v1', 'v2', 'v3', 'v4', 'lo']));
      if (chance(35)) words.push('uid', String(pick([0, 5, 7, 100])));
    }
    if (chance(40)) words.push('mark', String(pick([1, 2, 3, 16, 18])));
    if (chance(30)) words.push('tos', pick(['0x04', '0x08', '0x10', '0x14', '0x20', '0xb8']));
    if (chance(30)) words.push('ipproto', pick(['tcp', 'udp']));
    if (chance(20)) words.push('sport', String(pick([7, 50, 9999])));
    if (chance(20)) words.push('dport', String(pick([443, 80, 5000])));
    return words.join(' ');
  };
  return { devices: DEVICES, setup, settings, queries: Array.from({ length: queries }, query) };
}

function special(family: Family): readonly string[] {
  return family === 4
    ? [
        '10.0.0.1',
        '10.0.0.5',
        '10.0.1.255',
        '127.0.0.1',
        '127.5.5.5',
        '255.255.255.255',
        '224.0.0.5',
        '239.1.1.1',
        '8.8.8.8',
        '0.0.0.0',
        '0.1.2.3',
        '10.0.3.7',
        '240.0.0.1',
      ]
    : [
        '2001:db8::1',
        '2001:db8::5',
        '2001:db8:1::77',
        '::1',
        'ff02::5',
        'ff0e::1',
        'fe80::9',
        '2001:4860::8888',
        '::',
        'fd00:2::5',
      ];
}

function maskText(address: string, length: number, family: Family): string {
  const bits = family === 4 ? 8 : 16;
  const parts =
    family === 4
      ? address.split('.').map(Number)
      : address.split(':').map((part) => Number.parseInt(part, 16));
  const masked = parts.map((part, index) => {
    const keep = Math.max(0, Math.min(bits, length - index * bits));
    return part & (((1 << keep) - 1) << (bits - keep));
  });
  return family === 4 ? masked.join('.') : masked.map((part) => part.toString(16)).join(':');
}

/** An address that has some leading part of `base`. */
function nearby(base: string, random: Random, family: Family): string {
  const bits = family === 4 ? 8 : 16;
  const parts =
    family === 4
      ? base.split('.').map(Number)
      : base.split(':').map((part) => Number.parseInt(part || '0', 16));
  const from = random(parts.length * bits);
  const mixed = parts.map((part, index) => {
    const keep = Math.max(0, Math.min(bits, from - index * bits));
    const low = (1 << (bits - keep)) - 1;
    return (part & ~low) | (random(1 << bits) & low);
  });
  return family === 4 ? mixed.join('.') : mixed.map((part) => part.toString(16)).join(':');
}

/** A state made of what `ip -j -d` prints in a namespace: no decoder and no reducer of ours takes part. */
import { parseAddress } from '@routability/netlink-codec/address';
import type { Namespace } from '../../../../test/kernel.ts';
import type { Metrics } from '../../src/event.ts';
import {
  type Address,
  emptyState,
  type FamilyState,
  type Leg,
  type Link,
  type Neighbour,
  type NetworkState,
  type Nexthop,
  type RouteEntry,
  type RouteSet,
  type RouteTable,
  type Rule,
} from '../../src/state.ts';
import {
  emptyIntMap,
  emptyTrie,
  type IntMap,
  intGet,
  type Trie,
  updatePrefix,
  withInt,
  withPrefix,
} from '../../src/trie/index.ts';

/** A row of `ip -j -d`. */
type Row = Readonly<Record<string, unknown>>;

const fact = { provenance: 'dumped', generation: 1 } as const;

const TYPES: Readonly<Record<string, number>> = {
  unicast: 1,
  local: 2,
  broadcast: 3,
  anycast: 4,
  multicast: 5,
  blackhole: 6,
  unreachable: 7,
  prohibit: 8,
  throw: 9,
};
const PROTOCOLS: Readonly<Record<string, number>> = {
  kernel: 2,
  boot: 3,
  static: 4,
  ra: 9,
  bird: 12,
};
const SCOPES: Readonly<Record<string, number>> = {
  global: 0,
  site: 200,
  link: 253,
  host: 254,
  nowhere: 255,
};
const TABLES: Readonly<Record<string, number>> = { default: 253, main: 254, local: 255 };
const LEG_FLAGS: Readonly<Record<string, number>> = { dead: 1, onlink: 4, linkdown: 16 };
const PREFS: Readonly<Record<string, number>> = { medium: 0, high: 1, low: 3 };
const LINK_FLAGS: Readonly<Record<string, number>> = { UP: 1, LOOPBACK: 8, LOWER_UP: 0x10000 };
const NUD: Readonly<Record<string, number>> = {
  INCOMPLETE: 1,
  REACHABLE: 2,
  STALE: 4,
  DELAY: 8,
  PROBE: 16,
  FAILED: 32,
  NOARP: 64,
  PERMANENT: 128,
};

/** Everything that a namespace has now. */
export function stateOf(namespace: Namespace): NetworkState {
  const read = (words: string): Row[] => namespace.json(words) as Row[];
  const linkRows = read('link show');
  const names = new Map(linkRows.map((row) => [text(row, 'ifname'), number(row, 'ifindex')]));
  const index = (name: unknown): number => names.get(String(name)) ?? 0;
  const up = new Set(
    linkRows.filter((row) => (row['flags'] as string[]).includes('UP')).map((row) => row['ifname']),
  );
  const links = linkRows.reduce<IntMap<Link>>((map, row) => {
    const link: Link = {
      ...fact,
      index: number(row, 'ifindex'),
      name: text(row, 'ifname'),
      flags: bits(row['flags'], LINK_FLAGS) | (text(row, 'operstate') === 'UP' ? 0x40 : 0),
      type: 1,
      mtu: number(row, 'mtu'),
      operstate: 0,
      master: index(row['master']),
      driver: '',
      details: { group: row['group'] === 'default' ? 0 : Number(row['group'] ?? 0) },
    };
    return withInt(map, link.index, link);
  }, emptyIntMap<Link>());
  const addresses = read('address show').reduce<IntMap<readonly Address[]>>((map, row) => {
    const list = rows(row['addr_info']).map((info): Address => {
      const family = info['family'] === 'inet' ? 2 : 10;
      const flag = (name: string, bit: number): number => (info[name] === true ? bit : 0);
      return {
        ...fact,
        family,
        link: number(row, 'ifindex'),
        address: text(info, 'local'),
        prefixLength: number(info, 'prefixlen'),
        flags:
          flag('secondary', 1) |
          flag('temporary', 1) |
          flag('tentative', 0x40) |
          flag('deprecated', 0x20),
        scope: SCOPES[text(info, 'scope')] ?? Number(info['scope']),
        ...(info['address'] === undefined ? {} : { peer: text(info, 'address') }),
      };
    });
    return withInt(map, number(row, 'ifindex'), list);
  }, emptyIntMap<readonly Address[]>());
  const nexthops = read('nexthop show').reduce<IntMap<Nexthop>>((map, row) => {
    const group = rows(row['group']).map((one) => ({
      id: number(one, 'id'),
      weight: Number(one['weight'] ?? 1),
    }));
    const nexthop: Nexthop = {
      ...fact,
      id: number(row, 'id'),
      family: String(row['gateway']).includes(':') ? 10 : 2,
      link: index(row['dev']),
      blackhole: 'blackhole' in row,
      groupType: 0,
      scope: 0,
      protocol: 0,
      flags: bits(row['flags'], LEG_FLAGS),
      fdb: false,
      ...(row['gateway'] === undefined ? {} : { gateway: text(row, 'gateway') }),
      ...(group.length === 0 ? {} : { group }),
    };
    return withInt(map, nexthop.id, nexthop);
  }, emptyIntMap<Nexthop>());
  const family = (option: '-4' | '-6', known: FamilyState): FamilyState => ({
    ...known,
    tables: routesOf(read(`${option} route show table all`), option === '-4' ? 2 : 10, index, up),
    rules: read(`${option} rule show`).map((row) => ruleOf(row, option === '-4' ? 2 : 10)),
    neighbours: neighboursOf(read(`${option} neigh show`), option === '-4' ? 2 : 10, index),
    netconf: netconfOf(namespace, option, index),
  });
  return {
    ...emptyState,
    sync: 'synced',
    links,
    addresses,
    nexthops,
    inet: family('-4', emptyState.inet),
    inet6: family('-6', emptyState.inet6),
  };
}

function routesOf(
  list: readonly Row[],
  family: 2 | 10,
  index: (name: unknown) => number,
  up: ReadonlySet<unknown>,
): IntMap<RouteTable> {
  const width = family === 2 ? 4 : 16;
  let tables = emptyIntMap<RouteTable>();
  for (const row of list) {
    const table = TABLES[String(row['table'])] ?? Number(row['table'] ?? 254);
    const [address, length] = prefixOf(row['dst'], width);
    const [, srcLen] = prefixOf(row['from'] ?? 'default', width);
    const legRows = rows(row['nexthops']);
    const legs = (legRows.length > 0 ? legRows : [row])
      .filter((leg) => leg['dev'] !== undefined)
      .map((leg) => legOf(leg, index, up.has(leg['dev'])));
    const common: Omit<RouteEntry, 'legs'> = {
      ...fact,
      tos: Number(row['tos'] ?? 0),
      priority: Number(row['metric'] ?? 0),
      type: TYPES[String(row['type'] ?? 'unicast')] ?? 0,
      protocol: PROTOCOLS[String(row['protocol'])] ?? Number(row['protocol']),
      scope: SCOPES[String(row['scope'] ?? 'global')] ?? Number(row['scope']),
      flags: 0,
      nexthop: Number(row['nhid'] ?? 0),
      srcLen,
      pref: PREFS[String(row['pref'] ?? 'medium')] ?? 0,
      expires: 0,
      error: 0,
      known: true,
      ...(rows(row['metrics'])[0] === undefined
        ? {}
        : { metrics: rows(row['metrics'])[0] as Metrics }),
      ...(row['prefsrc'] === undefined ? {} : { prefsrc: text(row, 'prefsrc') }),
      ...(srcLen === 0 ? {} : { src: String(row['from']).split('/')[0] ?? '' }),
    };
    const entries: RouteEntry[] =
      common.nexthop !== 0
        ? [{ ...common, legs: [] }]
        : family === 2
          ? [{ ...common, legs }]
          : legs.length > 0
            ? legs.map((leg, at) => ({ ...common, legs: [leg], known: at === 0 }))
            : [{ ...common, legs: [] }];
    const trie = intGet(tables, table) ?? emptyTrie<RouteSet>(width);
    const next = updatePrefix(trie, address, length, (before) => {
      const all = [...(before === undefined ? [] : [before].flat()), ...entries] as RouteEntry[];
      all.sort((a, b) => b.srcLen - a.srcLen || b.tos - a.tos || a.priority - b.priority);
      return all.length === 1 ? all[0] : all;
    });
    tables = withInt(tables, table, next);
  }
  return tables;
}

function legOf(row: Row, index: (name: unknown) => number, isUp: boolean): Leg {
  const flags = bits(row['flags'], LEG_FLAGS);
  const via = row['via'] as Row | undefined;
  const gateway = row['gateway'] ?? via?.['host'];
  return {
    link: index(row['dev']),
    weight: Number(row['weight'] ?? 1),
    // On a device that is up `dead` only shows that routes without carrier are ignored.
    flags: isUp ? flags & ~1 : flags,
    ...(gateway === undefined ? {} : { gateway: String(gateway) }),
    ...realms((row['flow'] as Row | undefined)?.['from'], (row['flow'] as Row | undefined)?.['to']),
  };
}

function realms(from: unknown, to: unknown): { readonly realms?: number } {
  const both = ((Number(from ?? 0) << 16) | Number(to ?? 0)) >>> 0;
  return both === 0 ? {} : { realms: both };
}

function ruleOf(row: Row, family: 2 | 10): Rule {
  const { table, action, goto: target } = row;
  const range = (key: string): { start: number; end: number } | undefined => {
    const start = row[`${key}_start`] ?? row[key];
    if (start === undefined) return undefined;
    return { start: Number(start), end: Number(row[`${key}_end`] ?? start) };
  };
  const some = <Key extends string, Value>(key: Key, value: Value | undefined) =>
    (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
  const name = String(action ?? '');
  const numbers: Readonly<Record<string, number>> = {
    nop: 3,
    blackhole: 6,
    unreachable: 7,
    prohibit: 8,
  };
  return {
    ...fact,
    family,
    priority: number(row, 'priority'),
    action: target !== undefined ? 2 : (numbers[name] ?? 1),
    table: TABLES[String(table)] ?? Number(table ?? 0),
    flags: 'not' in row ? 2 : 0,
    srcLen: row['src'] === 'all' ? 0 : Number(row['srclen'] ?? (family === 2 ? 32 : 128)),
    dstLen: row['dst'] === undefined ? 0 : Number(row['dstlen'] ?? (family === 2 ? 32 : 128)),
    tos: Number(row['tos'] ?? 0),
    l3mdev: 'l3mdev' in row,
    ...(row['src'] === 'all' ? {} : { src: text(row, 'src') }),
    ...some('dst', row['dst'] as string | undefined),
    ...some('iif', row['iif'] as string | undefined),
    ...some('oif', row['oif'] as string | undefined),
    ...some('mark', row['fwmark'] === undefined ? undefined : Number(row['fwmark'])),
    ...some('mask', row['fwmask'] === undefined ? undefined : Number(row['fwmask'])),
    ...some('target', target === undefined ? undefined : Number(target)),
    ...some('uidRange', range('uid')),
    ...some('ipProto', protocolNumber(row['ipproto'])),
    ...some('sport', range('sport')),
    ...some('dport', range('dport')),
    ...some('suppressPrefixLength', row['suppress_prefixlen'] as number | undefined),
    ...realms(row['flow_from'], row['flow_to']),
    ...some('suppressGroup', groupOf(row['suppress_ifgroup'])),
  };
}

function protocolNumber(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  return { tcp: 6, udp: 17, icmp: 1, 'ipv6-icmp': 58 }[String(value)] ?? Number(value);
}

function groupOf(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  return value === 'default' ? 0 : Number(value);
}

function neighboursOf(
  list: readonly Row[],
  family: 2 | 10,
  index: (name: unknown) => number,
): IntMap<Trie<Neighbour>> {
  const width = family === 2 ? 4 : 16;
  return list.reduce<IntMap<Trie<Neighbour>>>((map, row) => {
    const link = index(row['dev']);
    const address = text(row, 'dst');
    const neighbour: Neighbour = {
      ...fact,
      family,
      link,
      address,
      state: bits(row['state'], NUD),
      flags: 0,
      extendedFlags: 0,
      protocol: 0,
      type: 1,
    };
    const trie = intGet(map, link) ?? emptyTrie<Neighbour>(width);
    return withInt(map, link, withPrefix(trie, bytesOf(address), width * 8, neighbour));
  }, emptyIntMap<Trie<Neighbour>>());
}

function netconfOf(
  namespace: Namespace,
  option: '-4' | '-6',
  index: (name: unknown) => number,
): FamilyState['netconf'] {
  const family = option === '-4' ? 'inet' : 'inet6';
  const rowsOf = (namespace.json('netconf show') as Row[]).filter(
    (row) => row['family'] === family,
  );
  return rowsOf.reduce<FamilyState['netconf']>((map, row) => {
    const link =
      row['interface'] === 'all'
        ? -1
        : row['interface'] === 'default'
          ? -2
          : index(row['interface']);
    const rpFilter = { off: 0, strict: 1, loose: 2 }[String(row['rp_filter'])] ?? 0;
    return withInt(map, link, {
      ...fact,
      family: option === '-4' ? 2 : 10,
      link,
      forwarding: row['forwarding'] === true ? 1 : 0,
      rpFilter,
      ignoreRoutesWithLinkdown: row['ignore_routes_with_linkdown'] === true,
    });
  }, emptyState.inet.netconf);
}

function prefixOf(value: unknown, width: 4 | 16): [Uint8Array, number] {
  if (value === 'default' || value === undefined) return [new Uint8Array(width), 0];
  const [address = '', length] = String(value).split('/');
  return [bytesOf(address), length === undefined ? width * 8 : Number(length)];
}

function bytesOf(address: string): Uint8Array {
  const bytes = parseAddress(address);
  if (bytes === undefined) throw new Error(`${address} is no address`);
  return bytes;
}

function bits(value: unknown, names: Readonly<Record<string, number>>): number {
  return (Array.isArray(value) ? value : []).reduce<number>(
    (sum, name) => sum | (names[String(name)] ?? 0),
    0,
  );
}

function rows(value: unknown): readonly Row[] {
  return Array.isArray(value) ? (value as Row[]) : [];
}

function text(row: Row, key: string): string {
  return String(row[key]);
}

function number(row: Row, key: string): number {
  return Number(row[key]);
}

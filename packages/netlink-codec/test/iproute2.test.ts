import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import {
  type Address,
  decode,
  type Link,
  type Neighbour,
  type Netconf,
  type NetlinkMessage,
  type Nexthop,
  type Route,
  type Rule,
} from '@routability/netlink-codec';
import { formatAddress } from '@routability/netlink-codec/address';
import {
  addressFamilyNames,
  addressFlagsNames,
  flagNames,
  linkFlagsNames,
  nameOf,
  neighbourStateNames,
  nexthopFlagsNames,
  operstateNames,
  routeProtocolNames,
  routeScopeNames,
  routeTableNames,
  routeTypeNames,
} from '@routability/netlink-codec/names';
import { kernelTest, Namespace } from '../../../test/kernel.ts';
import { readLines } from './fixtures.ts';

// What this kernel dumps, decoded, beside what `ip -j -d` makes of the same objects: each row of ours is compared with
// those properties of the row of `ip` that it has.

type Row = Readonly<Record<string, unknown>>;

const capture = fileURLToPath(new URL('fixtures/capture.py', import.meta.url));

function hardware(bytes: Uint8Array | undefined): string | undefined {
  return bytes && Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(':');
}

function text(bytes: Uint8Array | undefined): string | undefined {
  return bytes && formatAddress(bytes);
}

/** `10.0.0.0/24`; a host without its length; `default` for everything. */
function prefix(bytes: Uint8Array | undefined, length: number): string {
  if (bytes === undefined) return 'default';
  return length === 8 * bytes.length ? formatAddress(bytes) : `${formatAddress(bytes)}/${length}`;
}

/** `ip` says NO-CARRIER instead of not saying RUNNING. */
function linkFlags({ flags }: Link): (string | number)[] {
  const names = flagNames(linkFlagsNames, flags);
  const rest = names.filter((name) => name !== 'RUNNING');
  return names.includes('UP') && rest.length === names.length ? [...rest, 'NO-CARRIER'] : rest;
}

function ofLink(link: Link): Row {
  return {
    ifindex: link.index,
    ifname: link.ifname,
    flags: linkFlags(link).toSorted(),
    mtu: link.mtu,
    qdisc: link.qdisc,
    operstate: nameOf(operstateNames, link.operstate ?? 0),
    txqlen: link.txqlen === 0 ? undefined : link.txqlen,
    address: link.type === 1 ? hardware(link.address) : undefined,
    ifalias: link.ifalias,
    promiscuity: link.promiscuity,
    min_mtu: link.minMtu,
    max_mtu: link.maxMtu,
    num_tx_queues: link.numTxQueues,
    num_rx_queues: link.numRxQueues,
    gso_max_size: link.gsoMaxSize,
    gso_max_segs: link.gsoMaxSegs,
    altnames: link.propList?.altIfname,
  };
}

function ofAddress(address: Address): Row {
  const own = address.local ?? address.address;
  const flags = flagNames(addressFlagsNames, address.flags ?? address.flagsByte);
  const forEver = 0xffffffff;
  return {
    family: nameOf(addressFamilyNames, address.family),
    local: text(own),
    prefixlen: address.prefixlen,
    scope: nameOf(routeScopeNames, address.scope),
    label: address.label,
    secondary: flags.includes('secondary') && address.family === 2 ? true : undefined,
    // Lifetimes count down between the two dumps.
    valid_life_time: address.cacheinfo?.valid === forEver ? forEver : undefined,
  };
}

function ofRoute(devices: ReadonlyMap<number, string>, route: Route): Row {
  const table = route.table ?? route.tableByte;
  const flags = flagNames(nexthopFlagsNames, route.flags & 0xff);
  return {
    type: nameOf(routeTypeNames, route.type),
    // Of an encapsulation `ip` prints a second `dst` into the same object.
    dst: route.encap === undefined ? prefix(route.dst, route.dstLen) : undefined,
    gateway: text(route.gateway),
    via: route.via && { family: 'inet6', host: text(route.via.address) },
    dev: route.oif === undefined ? undefined : devices.get(route.oif),
    table: table === 254 ? undefined : String(nameOf(routeTableNames, table)),
    protocol: nameOf(routeProtocolNames, route.protocol),
    scope: route.family === 2 ? nameOf(routeScopeNames, route.scope) : undefined,
    prefsrc: text(route.prefsrc),
    metric: route.priority,
    flags,
    nexthops: route.multipath?.map((leg) => ({
      ...(leg.gateway && { gateway: text(leg.gateway) }),
      dev: devices.get(leg.ifindex),
      weight: leg.hops + 1,
      flags: flagNames(nexthopFlagsNames, leg.flags),
    })),
    metrics: metricsOf(route),
  };
}

function metricsOf({ metrics }: Route): unknown {
  if (metrics === undefined) return undefined;
  const { mtu, advmss, hoplimit, ccAlgo } = metrics;
  return [{ mtu, advmss, hoplimit, congestion: ccAlgo }];
}

function ofRule(rule: Rule): Row {
  return {
    priority: rule.priority ?? 0,
    src: rule.src && text(rule.src),
    srclen: rule.src && rule.srcLen < 8 * rule.src.length ? rule.srcLen : undefined,
    dst: rule.dst && text(rule.dst),
    iif: rule.iifname,
    oif: rule.oifname,
    table:
      rule.action === 1 ? String(nameOf(routeTableNames, rule.table ?? rule.tableByte)) : undefined,
    fwmark: rule.fwmark === undefined ? undefined : `0x${rule.fwmark.toString(16)}`,
    protocol: nameOf(routeProtocolNames, rule.protocol ?? 0),
    goto: rule.goto,
    uid_start: rule.uidRange?.start,
    uid_end: rule.uidRange?.end,
    sport_start: rule.sportRange?.start,
    sport_end: rule.sportRange?.end,
  };
}

const STEADY: readonly unknown[] = ['PERMANENT', 'NOARP', 'STALE'];

function ofNeighbour(devices: ReadonlyMap<number, string>, neighbour: Neighbour): Row {
  const names = flagNames(neighbourStateNames, neighbour.state);
  return {
    dst: text(neighbour.dst),
    dev: devices.get(neighbour.ifindex),
    lladdr: hardware(neighbour.lladdr),
    // Others change of themselves between the two dumps.
    state: names.some((name) => STEADY.includes(name)) ? names : undefined,
  };
}

/** Of a forwarding state `ip` prints the name where there is a device, `all` or `default`. */
function ofNetconf(devices: ReadonlyMap<number, string>, netconf: Netconf): Row {
  const { ifindex = 0, forwarding, rpFilter, mcForwarding, proxyNeigh } = netconf;
  const whether = (value: number | undefined): boolean | undefined =>
    value === undefined ? undefined : value !== 0;
  return {
    family: nameOf(addressFamilyNames, netconf.family),
    interface: { [-1]: 'all', [-2]: 'default' }[ifindex] ?? devices.get(ifindex),
    forwarding: whether(forwarding),
    rp_filter: rpFilter === undefined ? undefined : ['off', 'strict', 'loose'][rpFilter],
    mc_forwarding: whether(mcForwarding),
    proxy_neigh: whether(proxyNeigh),
    ignore_routes_with_linkdown: whether(netconf.ignoreRoutesWithLinkdown),
  };
}

function ofNexthop(devices: ReadonlyMap<number, string>, nexthop: Nexthop): Row {
  return {
    // Of an encapsulation `ip` prints a second `id` into the same object.
    id: nexthop.encap === undefined ? nexthop.id : undefined,
    gateway: text(nexthop.gateway),
    dev: nexthop.oif === undefined ? undefined : devices.get(nexthop.oif),
    blackhole: nexthop.blackhole ? null : undefined,
    fdb: nexthop.fdb ? null : undefined,
    group: nexthop.group?.map(({ id, weight }) =>
      weight > 0 ? { id, weight: weight + 1 } : { id },
    ),
    scope: nameOf(routeScopeNames, nexthop.scope),
    protocol: nameOf(routeProtocolNames, nexthop.protocol),
  };
}

function sorted(value: unknown): unknown {
  // M-DOWN is about the link below, which is another message.
  return Array.isArray(value) ? value.filter((one) => one !== 'M-DOWN').toSorted() : value;
}

function plain(row: Row): Row {
  const entries = Object.entries(row).filter(([, value]) => value !== undefined);
  return JSON.parse(JSON.stringify(Object.fromEntries(entries))) as Row;
}

function compare(ours: readonly Row[], theirs: readonly unknown[]): void {
  expect(ours.length).toBe(theirs.length);
  expect(ours.length).toBeGreaterThan(0);
  for (const [index, row] of ours.entries()) {
    const their = theirs[index] as Row;
    expect({ ...their, flags: sorted(their['flags']) }).toMatchObject(plain(row));
  }
}

kernelTest(
  'what the kernel dumps is what iproute2 says of it',
  async () => {
    await using namespace = new Namespace();
    namespace.sysctl('net.ipv6.conf.default.accept_dad', '0');
    for (const family of ['ipv4', 'ipv6']) {
      namespace.sysctl(`net.${family}.conf.default.forwarding`, '1');
      namespace.sysctl(`net.${family}.conf.lo.ignore_routes_with_linkdown`, '1');
    }
    namespace.sysctl('net.ipv4.conf.default.rp_filter', '2');
    namespace.sysctl('net.ipv4.conf.lo.proxy_arp', '1');
    const lines = readLines(namespace.exec('python3', capture));
    const dump = <N extends string>(
      label: string,
      name: N,
    ): Extract<NetlinkMessage, { name: N }>[] =>
      lines
        .filter((line) => line.label === `datagram.${label}`)
        .flatMap(({ bytes }): NetlinkMessage[] => decode(bytes))
        .filter((one): one is Extract<NetlinkMessage, { name: N }> => one.name === name);

    const links = dump('link', 'newlink').map((one) => one.body);
    const devices = new Map(links.map((link) => [link.index, link.ifname ?? '']));
    compare(links.map(ofLink), namespace.json('link show'));
    compare(
      dump('addr', 'newaddr')
        .map((one) => ofAddress(one.body))
        .toSorted(byText),
      namespace
        .json('addr show')
        .flatMap((row) => (row as { addr_info: Row[] }).addr_info)
        .toSorted(byText),
    );
    for (const [family, words] of [
      ['2', '-4'],
      ['10', '-6'],
    ]) {
      const routes = dump(`route-${family}`, 'newroute').map((one) => ofRoute(devices, one.body));
      compare(routes, namespace.json(`${words} route show table all`));
      const rules = dump(`rule-${family}`, 'newrule').map((one) => ofRule(one.body));
      compare(rules, namespace.json(`${words} rule show`));
      const netconf = dump(`netconf-${family}`, 'newnetconf');
      compare(
        netconf.map((one) => ofNetconf(devices, one.body)),
        namespace.json(`${words} netconf`),
      );
    }
    const neighbours = ['2', '10'].flatMap((family) => dump(`neigh-${family}`, 'newneigh'));
    const shown = neighbours.map((one) => ofNeighbour(devices, one.body)).filter(isShown);
    compare(shown.toSorted(byText), namespace.json('neigh show').toSorted(byText));
    compare(
      dump('nexthop', 'newnexthop').map((one) => ofNexthop(devices, one.body)),
      namespace.json('nexthop show'),
    );
  },
  120_000,
);

/** `ip neigh` leaves out those without an address to be resolved. */
function isShown({ state }: Row): boolean {
  return !(Array.isArray(state) && state.includes('NOARP'));
}

function byText(a: unknown, b: unknown): number {
  const key = (row: unknown): string =>
    JSON.stringify([(row as Row)['local'] ?? (row as Row)['dst'], (row as Row)['dev']]);
  return key(a) < key(b) ? -1 : 1;
}

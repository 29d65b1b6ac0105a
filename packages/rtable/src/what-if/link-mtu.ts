/** `ip link set DEVICE mtu N` (`linux/net/core/dev.c dev_set_mtu_ext`, `ipv6/addrconf.c`). */
import { addressesOf } from '../apply/apply-address.ts';
import type { RouteKey } from '../fact/make-route.ts';
import { entriesOf, familyOf, type Link, type RouteEntry } from '../state.ts';
import { entries, intGet, intValues, walkInts } from '../trie/index.ts';
import { addressEventOf } from './address4.ts';
import { isUpper } from './carrier.ts';
import { HypothesisWordsError } from './error.ts';
import { startInet6 } from './inet6-link.ts';
import { forgetNeighbours } from './link.ts';
import { routeEventOf } from './route-event.ts';
import { ANNOUNCED, announce, linkNamed, refuse, type Trial } from './trial.ts';

/** The least MTU that IPv4 (RFC 791) and IPv6 (RFC 8200 §5) work with. */
const MIN_MTU4 = 68;
const MIN_MTU6 = 1280;
const LOOPBACK = 0x8;
/** Settings of IPv6 that a new device begins with (`net.ipv6.conf.default`). */
const DEFAULT_NETCONF = -2;
/** Drivers whose links can have no greater MTU than the link below. */
const BOUNDED: ReadonlySet<string> = new Set(['macvlan', 'macvtap', 'vlan']);

/** Tries another MTU. Throws `KernelRefusalError`. */
export function tryMtu(trial: Trial, name: string, mtu: number): void {
  const link = linkNamed(trial, name);
  if (link.mtu === mtu) return;
  const { minMtu, maxMtu } = link.details;
  if (typeof minMtu === 'number' && mtu < minMtu) {
    refuse(trial, 'EINVAL', `the least MTU of ${link.name} is ${minMtu}`);
  }
  if (typeof maxMtu === 'number' && maxMtu > 0 && mtu > maxMtu) {
    refuse(trial, 'EINVAL', `the greatest MTU of ${link.name} is ${maxMtu}`);
  }
  if (mtu < MIN_MTU4) {
    throw new HypothesisWordsError(`mtu: what comes of less than ${MIN_MTU4} is not foreseen`);
  }
  const below = intValues(trial.state.links).find((lower) => isUpper(link, lower));
  if (BOUNDED.has(link.driver) && below !== undefined && mtu > below.mtu) {
    const code = link.driver === 'vlan' ? 'ERANGE' : 'EINVAL';
    refuse(trial, code, `the link below, ${below.name}, has an MTU of ${below.mtu}`);
  }
  setMtu(trial, link, mtu);
}

/** The link is announced; links above are lowered, a bridge follows its ports; IPv6 ends or starts. */
function setMtu(trial: Trial, before: Link, mtu: number): void {
  const { flags, provenance: _, generation: __, ...about } = before;
  const bridge = followingBridge(trial, before);
  const event = { ...ANNOUNCED, ...about, kind: 'link', action: 'new', linkFlags: flags } as const;
  announce(trial, { ...event, mtu });
  for (const upper of intValues(trial.state.links)) {
    const isBounded = BOUNDED.has(upper.driver) && isUpper(upper, before);
    if (isBounded && upper.mtu > mtu) setMtu(trial, upper, mtu);
  }
  if (bridge !== undefined) {
    const least = leastOfPorts(trial, bridge);
    if (least !== bridge.mtu) setMtu(trial, bridge, least);
  }
  if (mtu < MIN_MTU6) endInet6(trial, before);
  else if (before.details['addrGenMode'] === undefined) beginInet6(trial, before);
}

/**
 * The bridge of a port, unless its MTU was set by hand: that is not told, but one that is not the
 * least of its ports' must have been.
 */
function followingBridge(trial: Trial, port: Link): Link | undefined {
  const bridge = intGet(trial.state.links, port.master);
  if (bridge?.driver !== 'bridge') return undefined;
  return bridge.mtu === leastOfPorts(trial, bridge) ? bridge : undefined;
}

function leastOfPorts(trial: Trial, { index }: Link): number {
  const ports = intValues(trial.state.links).filter(({ master }) => master === index);
  return Math.min(...ports.map((port) => port.mtu));
}

/** `addrconf_ifdown`: routes, neighbours and addresses go, each announced; then IPv6 itself, but of `lo`. */
function endInet6(trial: Trial, { index, flags }: Link): void {
  const link = intGet(trial.state.links, index);
  if (link?.details['addrGenMode'] === undefined) return;
  for (const { key, entry } of routesBy(trial, index)) {
    announce(trial, routeEventOf(trial.state, key, [entry], 'del'));
  }
  forgetNeighbours(trial, link, true, [10]);
  for (const address of addressesOf(trial.state, index)) {
    if (address.family === 10) announce(trial, addressEventOf(address, 'del'));
  }
  if ((flags & LOOPBACK) !== 0) return;
  announce(trial, { ...ANNOUNCED, kind: 'netconf', action: 'del', family: 10, link: index });
}

function routesBy(
  trial: Trial,
  link: number,
): readonly { readonly key: RouteKey; readonly entry: RouteEntry }[] {
  const found: { key: RouteKey; entry: RouteEntry }[] = [];
  walkInts(trial.state.inet6.tables, (table, routes) => {
    for (const { address, length, value } of entries(routes)) {
      for (const entry of entriesOf(value)) {
        if (entry.nexthop !== 0 || entry.legs[0]?.link !== link) continue;
        found.push({ key: { family: 10, table, address: address.slice(), length }, entry });
      }
    }
    return undefined;
  });
  return found;
}

/** `ipv6_add_dev`, as for a new device: the addresses of before do not come back. */
function beginInet6(trial: Trial, { index }: Link): void {
  const settings = intGet(familyOf(trial.state, 10).netconf, DEFAULT_NETCONF);
  const { provenance: _, generation: __, ...defaults } = settings ?? {};
  const about = { ...defaults, family: 10, link: index } as const;
  announce(trial, { ...ANNOUNCED, ...about, kind: 'netconf', action: 'new' });
  startInet6(trial, index);
}

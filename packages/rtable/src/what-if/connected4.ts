/** The routes that the kernel keeps for an IPv4 address (`linux/net/ipv4/fib_frontend.c`). */
import { parseAddress } from '@routability/netlink-codec/address';
import { tableOf } from '../apply/table.ts';
import { APPEND, CREATE, type RouteEvent } from '../event.ts';
import { prefixText } from '../fact/address-input.ts';
import { LINKDOWN, LOWER_UP, RTN_LOCAL, UP } from '../flags.ts';
import { type Address, entriesOf, type Link } from '../state.ts';
import { entries, exact, intGet, longestMatch } from '../trie/index.ts';
import { routeEventOf } from './route-event.ts';
import { insertRoute4 } from './route4.ts';
import { ANNOUNCED, announce, type Trial } from './trial.ts';

const RTN_UNICAST = 1;
const RTN_BROADCAST = 3;
const TABLE_MAIN = 254;
const TABLE_LOCAL = 255;
const SCOPE_LINK = 253;
const SCOPE_HOST = 254;
const RTPROT_KERNEL = 2;
const LOOPBACK = 0x8;
const SECONDARY = 0x1;
const NOPREFIXROUTE = 0x200;
const ALL_ONES = '255.255.255.255';

/** One route of the kernel's own about an address. */
interface OwnRoute {
  readonly type: number;
  readonly dst: string;
  readonly dstLen: number;
  /** The primary address of the subnet: device and preferred source. */
  readonly primary: Address;
  readonly priority?: number;
}

/** Whether `other` is in the subnet of `address`, of the same length (`inet_ifa_match` and mask). */
export function inSubnet(address: Address, other: Address): boolean {
  return (
    other.family === 2 &&
    other.prefixLength === address.prefixLength &&
    networkOf(other) === networkOf(address)
  );
}

/** First address of the subnet; that of the peer counts. */
function networkOf(address: Address): string {
  const bytes = parseAddress(address.peer ?? address.address) ?? new Uint8Array(4);
  return prefixText(bytes, address.prefixLength);
}

/** Last address of the subnet. */
export function broadcastOf(address: Address): string {
  return lastAddress(address.peer ?? address.address, address.prefixLength);
}

/** The last address of a prefix. */
export function lastAddress(text: string, length: number): string {
  const bytes = parseAddress(text) ?? new Uint8Array(4);
  return [...bytes]
    .map((byte, at) => byte | (0xff >> Math.min(8, Math.max(0, length - at * 8))))
    .join('.');
}

function isZeroNet(network: string): boolean {
  return network.startsWith('0.');
}

/** The primary address of the subnet that `address` belongs to. */
function primaryOf(list: readonly Address[], address: Address): Address | undefined {
  if ((address.flags & SECONDARY) === 0) return address;
  return list.find((other) => (other.flags & SECONDARY) === 0 && inSubnet(address, other));
}

function addressList(trial: Trial, link: number): readonly Address[] {
  return (intGet(trial.state.addresses, link) ?? []).filter(({ family }) => family === 2);
}

/** `fib_add_ifaddr`: the address' own route, and while its device is up those of its subnet. */
export function addConnected4(trial: Trial, address: Address): void {
  const device = intGet(trial.state.links, address.link);
  const primary = primaryOf(addressList(trial, address.link), address);
  if (device === undefined || primary === undefined) return;
  const add = (route: Omit<OwnRoute, 'primary'>) => addOwn(trial, device, { ...route, primary });
  add({ type: RTN_LOCAL, dst: address.address, dstLen: 32 });
  if ((device.flags & UP) === 0) return;
  const { broadcast, prefixLength } = address;
  if (broadcast !== undefined && broadcast !== '0.0.0.0' && broadcast !== ALL_ONES) {
    add({ type: RTN_BROADCAST, dst: broadcast, dstLen: 32 });
  }
  const network = networkOf(address);
  if (isZeroNet(network) || (address.flags & SECONDARY) !== 0) return;
  if (network === address.address && prefixLength === 32) return;
  if ((address.flags & NOPREFIXROUTE) === 0) {
    const type = (device.flags & LOOPBACK) === 0 ? RTN_UNICAST : RTN_LOCAL;
    add({ type, dst: network, dstLen: prefixLength, priority: address.priority ?? 0 });
  }
  if (prefixLength < 31) add({ type: RTN_BROADCAST, dst: broadcastOf(address), dstLen: 32 });
}

/** `fib_modify_prefix_metric`: the connected route by the new metric comes, then that by the old one goes. */
export function moveConnected4(trial: Trial, before: Address, after: Address): void {
  const device = intGet(trial.state.links, before.link);
  if (device === undefined || (device.flags & UP) === 0) return;
  const network = networkOf(before);
  const dstLen = before.prefixLength;
  if ((before.flags & (SECONDARY | NOPREFIXROUTE)) !== 0 || isZeroNet(network)) return;
  if (network === before.address && dstLen === 32) return;
  const type = (device.flags & LOOPBACK) === 0 ? RTN_UNICAST : RTN_LOCAL;
  const route = { type, dst: network, dstLen, primary: before };
  addOwn(trial, device, { ...route, priority: after.priority ?? 0 });
  removeOwn(trial, { ...route, priority: before.priority ?? 0 });
}

/** `fib_magic` that adds. A route that is there already is left as it is. */
function addOwn(trial: Trial, device: Link, route: OwnRoute): void {
  const { type, dst, dstLen, primary, priority = 0 } = route;
  const flags = type !== RTN_LOCAL && (device.flags & LOWER_UP) === 0 ? LINKDOWN : 0;
  const event: RouteEvent = {
    ...ANNOUNCED,
    kind: 'route',
    action: 'new',
    family: 2,
    table: type === RTN_UNICAST ? TABLE_MAIN : TABLE_LOCAL,
    dst,
    dstLen,
    type,
    priority,
    protocol: RTPROT_KERNEL,
    scope: type === RTN_LOCAL ? SCOPE_HOST : SCOPE_LINK,
    prefsrc: primary.address,
    routeFlags: flags,
    legs: [{ link: device.index, flags }],
  };
  insertRoute4(trial, event, CREATE | APPEND);
}

/**
 * `fib_del_ifaddr`: the routes of an address that nothing else needs.
 *
 * @param promoted the primary address that is about to go, where `address` is kept as a secondary of
 *   its subnet to be promoted.
 */
export function removeConnected4(trial: Trial, address: Address, promoted?: Address): void {
  const device = intGet(trial.state.links, address.link);
  const list = addressList(trial, address.link);
  const isSecondary = (address.flags & SECONDARY) !== 0;
  const primary = isSecondary ? primaryOf(list, address) : address;
  if (device === undefined || primary === undefined) return;
  const remove = (type: number, dst: string, dstLen: number) =>
    removeOwn(trial, { type, dst, dstLen, primary });
  const network = networkOf(address);
  const last = broadcastOf(address);
  const isSubnet =
    !isSecondary &&
    !isZeroNet(network) &&
    (network !== address.address || address.prefixLength < 32);
  if (isSubnet && (address.flags & NOPREFIXROUTE) === 0) {
    const type = (device.flags & LOOPBACK) === 0 ? RTN_UNICAST : RTN_LOCAL;
    remove(type, network, address.prefixLength);
  }
  const kept = stillNeeded(list, address, primary, promoted);
  if (!kept.broadcast && address.broadcast !== undefined) {
    remove(RTN_BROADCAST, address.broadcast, 32);
  }
  if (isSubnet && address.prefixLength < 31) {
    if (!kept.last) remove(RTN_BROADCAST, last, 32);
    if (!kept.network) remove(RTN_BROADCAST, network, 32);
  }
  if (kept.local) return;
  remove(RTN_LOCAL, address.address, 32);
  if (promoted === undefined && !isLocal(trial, address.address)) forgetSource(trial, address);
}

interface Needed {
  readonly local: boolean;
  readonly broadcast: boolean;
  readonly last: boolean;
  readonly network: boolean;
}

/** Which of the routes of an address other addresses of the device have, too. */
function stillNeeded(
  list: readonly Address[],
  address: Address,
  primary: Address,
  promoted: Address | undefined,
): Needed {
  const needed = { local: false, broadcast: false, last: false, network: false };
  const last = broadcastOf(address);
  const network = networkOf(address);
  for (const other of list) {
    if (other === address || isSameAddress(other, address)) continue;
    if (promoted !== undefined && inSubnet(promoted, other)) continue;
    const owner = primaryOf(list, other);
    if (owner === undefined || owner.address !== primary.address) continue;
    needed.local ||= other.address === address.address;
    needed.broadcast ||= other.broadcast === address.broadcast;
    needed.last ||= other.broadcast === last;
    needed.network ||= other.broadcast === network;
    if (owner === other && other.prefixLength < 31 && !isZeroNet(networkOf(other))) {
      const ends = [broadcastOf(other), networkOf(other)];
      needed.broadcast ||= ends.includes(address.broadcast ?? '');
      needed.last ||= ends.includes(last);
      needed.network ||= ends.includes(network);
    }
  }
  return needed;
}

function isSameAddress(a: Address, b: Address): boolean {
  return a.address === b.address && a.prefixLength === b.prefixLength && a.peer === b.peer;
}

/** `fib_magic` that removes; metric 0 means any. */
function removeOwn(trial: Trial, { type, dst, dstLen, primary, priority = 0 }: OwnRoute): void {
  const table = type === RTN_UNICAST ? TABLE_MAIN : TABLE_LOCAL;
  const address = parseAddress(dst);
  if (address === undefined) return;
  const found = entriesOf(exact(tableOf(trial.state, 2, table), address, dstLen)).find(
    (entry) =>
      entry.tos === 0 &&
      entry.type === type &&
      (priority === 0 || entry.priority === priority) &&
      entry.protocol === RTPROT_KERNEL &&
      entry.prefsrc === primary.address &&
      entry.scope === (type === RTN_LOCAL ? SCOPE_HOST : SCOPE_LINK) &&
      entry.legs[0]?.link === primary.link,
  );
  if (found === undefined) return;
  const key = { family: 2, table, address, length: dstLen } as const;
  announce(trial, routeEventOf(trial.state, key, [found], 'del'));
}

function isLocal(trial: Trial, text: string): boolean {
  const local = intGet(trial.state.inet.tables, TABLE_LOCAL);
  const address = parseAddress(text);
  if (local === undefined || address === undefined) return false;
  return entriesOf(longestMatch(local, address))[0]?.type === RTN_LOCAL;
}

/** `fib_sync_down_addr`: routes of main do not prefer a source that is gone; they go, announced. */
function forgetSource(trial: Trial, { address: source }: Address): void {
  for (const { address, length, value } of [...entries(tableOf(trial.state, 2, TABLE_MAIN))]) {
    const key = { family: 2, table: TABLE_MAIN, address, length } as const;
    for (const entry of entriesOf(value)) {
      if (entry.prefsrc !== source) continue;
      announce(trial, routeEventOf(trial.state, key, [entry], 'del'));
    }
  }
}

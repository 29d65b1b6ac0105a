/** IPv6 address requests (`linux/net/ipv6/addrconf.c`). */
import { formatAddress, parseAddress } from '@routability/netlink-codec/address';
import { addressesOf } from '../apply/apply-address.ts';
import { CREATE, type RouteEvent } from '../event.ts';
import { prefixText } from '../fact/address-input.ts';
import { LINKDOWN, LOWER_UP, RTN_LOCAL, TENTATIVE, UP } from '../flags.ts';
import { type Address, familyOf, type Link } from '../state.ts';
import { intGet } from '../trie/index.ts';
import { addressEventOf } from './address4.ts';
import { modifyAddress6 } from './modify-address6.ts';
import type { AddressRequest } from './parse-address.ts';
import { routeEventOf } from './route-event.ts';
import { entriesAt6, insertRoute6 } from './route6.ts';
import { ANNOUNCED, announce, linkNamed, refuse, type Trial } from './trial.ts';

const RTN_ANYCAST = 4;
const RTN_MULTICAST = 5;
const TABLE_MAIN = 254;
const TABLE_LOCAL = 255;
const RTPROT_KERNEL = 2;
const LOOPBACK = 0x8;
const NODAD = 0x2;
const DEPRECATED = 0x20;
const PERMANENT = 0x80;
const NOPREFIXROUTE = 0x200;
const AUTOJOIN = 0x400;
const FOREVER = 0xffffffff;
/** `IP6_RT_PRIO_ADDRCONF`: metric of the routes that the kernel makes. */
export const KERNEL_METRIC = 256;

/** Tries an IPv6 address request. Throws `KernelRefusalError`. */
export function tryAddress6(trial: Trial, request: AddressRequest): void {
  const device = linkNamed(trial, request.device);
  if (request.operation === 'del') deleteByWords(trial, request, device);
  else addByWords(trial, request, device);
}

function addByWords(trial: Trial, request: AddressRequest, device: Link): void {
  const { local, peer, metric, flags, validLifetime, preferredLifetime } = request;
  const { address: bytes } = local;
  const text = formatAddress(bytes);
  if (bytes[0] === 0xff && (flags & AUTOJOIN) === 0) {
    refuse(trial, 'EADDRNOTAVAIL', 'a multicast address cannot be assigned');
  }
  const isLoopback = text === '::1' && (device.flags & LOOPBACK) === 0;
  if (text === '::' || isLoopback) {
    refuse(trial, 'EADDRNOTAVAIL', 'the device cannot have this address');
  }
  if (device.details['addrGenMode'] === undefined) {
    refuse(trial, 'EACCES', `there is no IPv6 on ${device.name}`);
  }
  const known = addressesOf(trial.state, device.index).find((one) => one.address === text);
  if (known !== undefined) {
    if (request.operation === 'add') refuse(trial, 'EEXIST', 'the device has this address already');
    modifyAddress6(trial, device, known, request);
    return;
  }
  addMulticastRoute(trial, device);
  // A duplicate is looked for as soon as the device is up.
  const waits = (device.flags & UP) === 0 && (flags & NODAD) === 0;
  addAddress6(trial, device, {
    family: 10,
    link: device.index,
    address: text,
    ...(peer === undefined ? {} : { peer: formatAddress(peer.address) }),
    prefixLength: peer?.length ?? local.length,
    flags:
      flags |
      (validLifetime === FOREVER ? PERMANENT : 0) |
      (preferredLifetime === 0 ? DEPRECATED : 0) |
      (waits ? TENTATIVE : 0),
    scope: scopeOf(bytes),
    ...(metric === undefined || metric === 0 ? {} : { priority: metric }),
    validLifetime,
    preferredLifetime,
    provenance: 'announced',
    generation: 0,
  });
}

/** `rt_scope`. */
function scopeOf(bytes: Uint8Array): number {
  const [a = 0, b = 0] = bytes;
  if (formatAddress(bytes) === '::1') return 254;
  if (a !== 0xfe) return 0;
  return (b & 0xc0) === 0x80 ? 253 : (b & 0xc0) === 0xc0 ? 200 : 0;
}

/**
 * An address comes, found to be no duplicate: the route of its prefix, itself, and the route to it.
 * A device that is down gets no route of the prefix.
 */
export function addAddress6(trial: Trial, device: Link, address: Address): void {
  if ((address.flags & NOPREFIXROUTE) === 0) {
    addPrefixRoute6(trial, device, address, address.address, address.prefixLength);
  }
  announce(trial, addressEventOf(address, 'new'));
  if ((address.flags & TENTATIVE) !== 0) return;
  addOwn(trial, ownRoute(device, RTN_LOCAL, address.address, 128));
  const anycast = anycastOf(trial, device, address);
  if (anycast !== undefined) addOwn(trial, ownRoute(device, RTN_ANYCAST, anycast, 128));
  if (address.peer !== undefined) addPrefixRoute6(trial, device, address, address.peer, 128);
}

/** Routers have the anycast address of each of their subnets (RFC 4291 §2.6.1). */
function anycastOf(trial: Trial, { index }: Link, address: Address): string | undefined {
  const settings = intGet(familyOf(trial.state, 10).netconf, index);
  const bytes = parseAddress(address.address);
  if (bytes === undefined || address.prefixLength >= 127) return undefined;
  if ((settings?.forwarding ?? 0) === 0) return undefined;
  const text = prefixText(bytes, address.prefixLength);
  return text === '::' ? undefined : text;
}

/** `addrconf_prefix_route`: by a device that is up, unless it is there already. */
export function addPrefixRoute6(
  trial: Trial,
  device: Link,
  { priority = 0, validLifetime = FOREVER }: Address,
  dst: string,
  dstLen: number,
): void {
  if ((device.flags & UP) === 0) return;
  const event = ownRoute(device, 1, dst, dstLen);
  addOwn(trial, {
    ...event,
    priority: priority || KERNEL_METRIC,
    ...(validLifetime === FOREVER ? {} : { expires: validLifetime }),
  });
}

/** A route of the kernel's own by a device: type 1 into main, others into local. */
export function ownRoute(device: Link, type: number, dst: string, dstLen: number): RouteEvent {
  const isMarked = type !== RTN_LOCAL && type !== RTN_ANYCAST && (device.flags & LOWER_UP) === 0;
  const flags = isMarked ? LINKDOWN : 0;
  return {
    ...ANNOUNCED,
    kind: 'route',
    action: 'new',
    family: 10,
    table: type === 1 ? TABLE_MAIN : TABLE_LOCAL,
    dst,
    dstLen,
    type,
    priority: type === RTN_LOCAL || type === RTN_ANYCAST ? 0 : KERNEL_METRIC,
    protocol: RTPROT_KERNEL,
    routeFlags: flags,
    legs: [{ link: device.index, flags }],
  };
}

/** `addrconf_add_mroute`: every device that is up and has an IPv6 address has one. */
export function addMulticastRoute(trial: Trial, device: Link): void {
  if ((device.flags & UP) === 0 || (device.flags & LOOPBACK) !== 0) return;
  addOwn(trial, ownRoute(device, RTN_MULTICAST, 'ff00::', 8));
}

/** Adds a route unless it is there. */
export function addOwn(trial: Trial, event: RouteEvent): void {
  insertRoute6(trial, event, CREATE);
}

function deleteByWords(trial: Trial, { local, peer }: AddressRequest, device: Link): void {
  const text = formatAddress(local.address);
  const length = peer?.length ?? local.length;
  const found = addressesOf(trial.state, device.index).find(
    (one) => one.address === text && one.prefixLength === length,
  );
  if (found === undefined) refuse(trial, 'EADDRNOTAVAIL', 'the device has no such address');
  deleteAddress6(trial, device, found);
}

/** `ipv6_del_addr`: an address goes, then the routes to it, and to its prefix if no other needs it. */
export function deleteAddress6(trial: Trial, device: Link, address: Address): void {
  announce(trial, addressEventOf(address, 'del'));
  const anycast = anycastOf(trial, device, address);
  const others = addressesOf(trial.state, device.index);
  if (anycast !== undefined && !others.some((one) => anycastOf(trial, device, one) === anycast)) {
    removeOwn(trial, device, TABLE_LOCAL, anycast, 128);
  }
  if (address.peer !== undefined) removeOwn(trial, device, TABLE_MAIN, address.peer, 128);
  removeOwn(trial, device, TABLE_LOCAL, address.address, 128);
  if ((address.flags & (PERMANENT | NOPREFIXROUTE)) !== PERMANENT) return;
  dropPrefixRoute6(trial, device, address);
}

/** `check_cleanup_prefix_route`: the route to the prefix of an address goes if no other address needs it. */
export function dropPrefixRoute6(trial: Trial, device: Link, address: Address): void {
  const others = addressesOf(trial.state, device.index);
  if (others.some((one) => one.address !== address.address && sharesPrefix(one, address))) return;
  removeOwn(trial, device, TABLE_MAIN, address.address, address.prefixLength);
}

function sharesPrefix(one: Address, address: Address): boolean {
  if (one.family !== 10 || one.prefixLength !== address.prefixLength) return false;
  const bytes = parseAddress(one.address);
  const own = parseAddress(address.address);
  if (bytes === undefined || own === undefined) return false;
  const { prefixLength } = address;
  return prefixText(bytes, prefixLength) === prefixText(own, prefixLength);
}

/** Removes the first route of this prefix by the device that has no router. */
export function removeOwn(
  trial: Trial,
  device: Link,
  table: number,
  dst: string,
  length: number,
): void {
  const address = parseAddress(dst);
  if (address === undefined) return;
  const key = { family: 10, table, address, length } as const;
  const found = entriesAt6(trial, key).find(
    ({ nexthop, legs: [leg] }) =>
      nexthop === 0 && leg?.link === device.index && leg.gateway === undefined,
  );
  if (found !== undefined) announce(trial, routeEventOf(trial.state, key, [found], 'del'));
}

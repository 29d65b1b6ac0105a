/** IPv4 address requests (`linux/net/ipv4/devinet.c`). */
import { formatAddress } from '@routability/netlink-codec/address';
import { addressesOf } from '../apply/apply-address.ts';
import type { AddressEvent } from '../event.ts';
import type { Address, Link } from '../state.ts';
import {
  addConnected4,
  inSubnet,
  lastAddress,
  moveConnected4,
  removeConnected4,
} from './connected4.ts';
import type { AddressRequest } from './parse-address.ts';
import { ANNOUNCED, announce, linkNamed, refuse, type Trial } from './trial.ts';

const SECONDARY = 0x1;
const DEPRECATED = 0x20;
const PERMANENT = 0x80;
const LASTING = PERMANENT | DEPRECATED;
/** Flags that only IPv6 addresses have. */
const ONLY_INET6 = 0x2 | 0x4 | 0x10 | 0x100;
const FOREVER = 0xffffffff;
const SCOPE_HOST = 254;

/** Tries an IPv4 address request. Throws `KernelRefusalError`. */
export function tryAddress4(trial: Trial, request: AddressRequest): void {
  const device = linkNamed(trial, request.device);
  if (request.operation === 'del') deleteByWords(trial, request, device);
  else addAddress(trial, request, device);
}

/** `__inet_insert_ifa`. */
function addAddress(trial: Trial, request: AddressRequest, device: Link): void {
  const wish = wishOf(request, device);
  const others = listOf(trial, device.index).filter((other) => inSubnet(other, wish));
  const known = others.find((other) => other.address === wish.address);
  if (known !== undefined) {
    if (request.operation === 'add') refuse(trial, 'EEXIST', 'the device has this address already');
    modifyAddress(trial, known, request);
    return;
  }
  if (others.some((other) => other.scope !== wish.scope)) {
    refuse(trial, 'EINVAL', 'another address of its subnet has another scope');
  }
  const address = { ...wish, flags: wish.flags | (others.length > 0 ? SECONDARY : 0) };
  announce(trial, addressEventOf(address, 'new'));
  addConnected4(trial, address);
}

/** `inet_rtm_newaddr` of an address that is there: metric and lifetimes are others, all else stays. */
function modifyAddress(trial: Trial, known: Address, request: AddressRequest): void {
  const { metric = 0, validLifetime, preferredLifetime } = request;
  const { priority = 0, ...rest } = known;
  const address: Address = {
    ...rest,
    ...(metric === 0 ? {} : { priority: metric }),
    flags: (known.flags & ~LASTING) | lastingFlags(request),
    validLifetime,
    preferredLifetime,
  };
  if (priority !== metric) moveConnected4(trial, known, address);
  announce(trial, addressEventOf(address, 'new'));
}

/** The flags that follow from the lifetimes (`set_ifa_lifetime`). */
function lastingFlags({ validLifetime, preferredLifetime }: AddressRequest): number {
  return (validLifetime === FOREVER ? PERMANENT : 0) | (preferredLifetime === 0 ? DEPRECATED : 0);
}

function wishOf(request: AddressRequest, device: Link): Address {
  const { local, peer, broadcast, scope, metric, flags } = request;
  const { validLifetime, preferredLifetime } = request;
  const text = formatAddress(local.address);
  const other = peer === undefined ? text : formatAddress(peer.address);
  const prefixLength = peer?.length ?? local.length;
  const brd = broadcastText(broadcast, other, prefixLength);
  return {
    family: 2,
    link: device.index,
    address: text,
    ...(other === text ? {} : { peer: other }),
    prefixLength,
    flags: (flags & ~ONLY_INET6) | lastingFlags(request),
    scope: scope ?? (local.address[0] === 127 ? SCOPE_HOST : 0),
    ...(brd === undefined ? {} : { broadcast: brd }),
    label: request.label ?? device.name,
    ...(metric === undefined || metric === 0 ? {} : { priority: metric }),
    validLifetime,
    preferredLifetime,
    provenance: 'announced',
    generation: 0,
  };
}

/** `brd +` and `brd -` mean the ends of the subnet, where it has room for them. */
function broadcastText(
  broadcast: AddressRequest['broadcast'],
  subnet: string,
  length: number,
): string | undefined {
  if (broadcast === undefined) return undefined;
  if (broadcast !== '+' && broadcast !== '-') return formatAddress(broadcast);
  if (length > 30) return undefined;
  const last = lastAddress(subnet, length);
  if (broadcast === '+') return last;
  const bits = lastAddress('0.0.0.0', length).split('.').map(Number);
  return last
    .split('.')
    .map((octet, at) => Number(octet) & ~(bits[at] ?? 0))
    .join('.');
}

function listOf(trial: Trial, link: number): readonly Address[] {
  return addressesOf(trial.state, link).filter(({ family }) => family === 2);
}

/** An address as it is announced. */
export function addressEventOf(address: Address, action: 'new' | 'del'): AddressEvent {
  const { flags, provenance: _, generation: __, ...about } = address;
  return { ...ANNOUNCED, ...about, kind: 'address', action, addressFlags: flags };
}

function deleteByWords(trial: Trial, request: AddressRequest, device: Link): void {
  const { local, peer, label } = request;
  const text = formatAddress(local.address);
  // Without any length the kernel is not told of one, and takes the first such address.
  const isWild = peer === undefined && !local.said;
  const wish = wishOf(request, device);
  const found = listOf(trial, device.index).find(
    (one) =>
      one.address === text &&
      (label === undefined || one.label === label) &&
      (isWild || inSubnet(one, wish)),
  );
  if (found === undefined) refuse(trial, 'EADDRNOTAVAIL', 'the device has no such address');
  const promotes = trial.settings.promotesSecondaries?.(device) ?? false;
  deleteAddress4(trial, found, promotes);
}

/** `__inet_del_ifa`: an address goes, and with a primary one its secondaries, or they are promoted. */
export function deleteAddress4(trial: Trial, address: Address, promotes: boolean): void {
  const { link } = address;
  const secondaries =
    (address.flags & SECONDARY) === 0
      ? listOf(trial, link).filter(
          (other) => (other.flags & SECONDARY) !== 0 && inSubnet(address, other),
        )
      : [];
  if (!promotes) for (const secondary of secondaries) removeAddress(trial, secondary);
  else for (const secondary of secondaries) removeConnected4(trial, secondary, address);
  removeAddress(trial, address);
  const [promoted, ...rest] = promotes ? secondaries : [];
  if (promoted === undefined) return;
  const primary = { ...promoted, flags: promoted.flags & ~SECONDARY };
  announce(trial, addressEventOf(primary, 'new'));
  addConnected4(trial, primary);
  for (const secondary of rest) addConnected4(trial, secondary);
}

/**
 * The address goes, then its routes. What the loss of the last address does in silence comes first
 * in the state, so the routes to be announced are sought as they were before.
 */
function removeAddress(trial: Trial, address: Address): void {
  const before = trial.state;
  announce(trial, addressEventOf(address, 'del'));
  const scratch: Trial = {
    ...trial,
    state: { ...before, addresses: trial.state.addresses },
    events: [],
  };
  removeConnected4(scratch, address);
  for (const event of scratch.events) announce(trial, event);
}

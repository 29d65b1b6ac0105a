/** Address events: the ordered list of a device. */
import type { AddressEvent } from '../event.ts';
import { addressText, optionalText } from '../fact/address-input.ts';
import { originOf } from '../fact/origin.ts';
import { present } from '../fact/present.ts';
import { identicalFact } from '../fact/same.ts';
import type { Address, NetworkState } from '../state.ts';
import { intGet, type Owner, withInt } from '../trie/index.ts';

const SECONDARY = 0x1;
const NONE: readonly Address[] = [];

/** The addresses of a device in the kernel's order. */
export function addressesOf(state: NetworkState, link: number): readonly Address[] {
  return intGet(state.addresses, link) ?? NONE;
}

/** The state after an address event, its silent consequences left out. */
export function applyAddress(
  state: NetworkState,
  event: AddressEvent,
  owner?: Owner,
): NetworkState {
  const before = addressesOf(state, event.link);
  const address = makeAddress(state, event);
  const index = before.findIndex((other) => sameAddress(other, address));
  const known = before[index];
  let next: readonly Address[];
  if (event.action === 'del') {
    if (known === undefined) return state;
    next = before.toSpliced(index, 1);
  } else if (known === undefined) {
    next = before.toSpliced(
      event.origin === 'dump' ? before.length : placeOf(before, address),
      0,
      address,
    );
  } else if (identicalFact(known, address)) return state;
  else if (((known.flags ^ address.flags) & SECONDARY) === 0) next = before.with(index, address);
  else {
    const others = before.toSpliced(index, 1);
    next = others.toSpliced(placeOf(others, address), 0, address);
  }
  const value = next.length === 0 ? undefined : next;
  return { ...state, addresses: withInt(state.addresses, event.link, value, owner) };
}

function makeAddress(state: NetworkState, event: AddressEvent): Address {
  const address = addressText(event.address);
  const peer = optionalText(event.peer);
  return present({
    family: event.family,
    link: event.link,
    address,
    peer: peer === address ? undefined : peer,
    prefixLength: event.prefixLength,
    flags: event.addressFlags ?? 0,
    scope: event.scope ?? 0,
    broadcast: optionalText(event.broadcast),
    anycast: optionalText(event.anycast),
    label: event.label,
    priority: event.priority,
    protocol: event.protocol,
    validLifetime: event.validLifetime,
    preferredLifetime: event.preferredLifetime,
    ...originOf(state, event),
  });
}

/** A device has an IPv6 address once; an IPv4 one once for each prefix and peer. */
function sameAddress(a: Address, b: Address): boolean {
  if (a.family !== b.family || a.address !== b.address) return false;
  return a.family === 10 || (a.prefixLength === b.prefixLength && a.peer === b.peer);
}

/** Where the kernel puts a new address (`__inet_insert_ifa`, `ipv6_link_dev_addr`). */
function placeOf(list: readonly Address[], address: Address): number {
  if (address.family === 10) {
    const index = list.findIndex(
      (other) => other.family === 10 && reach(address.scope) >= reach(other.scope),
    );
    return index < 0 ? list.length : index;
  }
  const inet6 = list.findIndex((other) => other.family === 10);
  const end = inet6 < 0 ? list.length : inet6;
  if ((address.flags & SECONDARY) !== 0) return end;
  const last = list.findLastIndex(
    (other) =>
      other.family === 2 && (other.flags & SECONDARY) === 0 && address.scope <= other.scope,
  );
  return last + 1;
}

/** How far a scope reaches, as `IPV6_ADDR_SCOPE_*` counts: global 14, site 5, link 2, host 1. */
function reach(scope: number): number {
  if (scope === 0) return 14;
  if (scope === 200) return 5;
  return scope === 253 ? 2 : 1;
}

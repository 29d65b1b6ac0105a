/** What IPv6 does on a link that has become ready (`linux/net/ipv6/addrconf.c addrconf_notify`). */
import { formatAddress } from '@routability/netlink-codec/address';
import { addressesOf } from '../apply/apply-address.ts';
import { RTN_LOCAL, RUNNING, TENTATIVE } from '../flags.ts';
import type { Address, Link } from '../state.ts';
import { intGet } from '../trie/index.ts';
import { addressEventOf } from './address4.ts';
import { addAddress6, addMulticastRoute, addOwn, addPrefixRoute6, ownRoute } from './address6.ts';
import { announce, type Trial } from './trial.ts';

const LOOPBACK = 0x8;
const NOPREFIXROUTE = 0x200;
const PERMANENT = 0x80;
const FOREVER = 0xffffffff;
const SCOPE_LINK = 253;
const SCOPE_HOST = 254;
/** `IFAPROT_KERNEL_LO`, `IFAPROT_KERNEL_LL`. */
const BY_LOOPBACK = 1;
const BY_LINK = 3;
/** `ARPHRD_ETHER`. */
const ETHERNET = 1;
/** `IN6_ADDR_GEN_MODE_EUI64`. */
const EUI64 = 0;

/** What comes as soon as the link is up: routes to the prefixes of addresses that it was given before. */
export function keepInet6(trial: Trial, index: number): void {
  const link = intGet(trial.state.links, index);
  if (link === undefined) return;
  for (const address of addressesOf(trial.state, index)) {
    if (address.family !== 10 || (address.flags & NOPREFIXROUTE) !== 0) continue;
    addPrefixRoute6(trial, link, address, address.address, address.prefixLength);
  }
}

/** What comes when the link has carrier: its multicast route, its link-local address. */
export function startInet6(trial: Trial, index: number): void {
  const link = intGet(trial.state.links, index);
  if (link === undefined || (link.flags & RUNNING) === 0) return;
  if (link.details['addrGenMode'] === undefined) return;
  if ((link.flags & LOOPBACK) !== 0) startLoopback(trial, link);
  else startDevice(trial, link);
}

function startDevice(trial: Trial, link: Link): void {
  for (const address of addressesOf(trial.state, link.index)) {
    if (address.family !== 10 || (address.flags & TENTATIVE) === 0) continue;
    announce(trial, addressEventOf({ ...address, flags: address.flags & ~TENTATIVE }, 'new'));
    addOwn(trial, ownRoute(link, RTN_LOCAL, address.address, 128));
  }
  addMulticastRoute(trial, link);
  const own = linkLocalOf(link);
  const known = addressesOf(trial.state, link.index);
  // One that it got before its carrier was lost stays, even if its link-layer address is another by now.
  const has = known.some((one) => one.address === own || one.protocol === BY_LINK);
  if (own === undefined || has) return;
  addAddress6(trial, link, permanent(link, own, 64, SCOPE_LINK, BY_LINK));
}

function startLoopback(trial: Trial, link: Link): void {
  if (addressesOf(trial.state, link.index).some(({ address }) => address === '::1')) return;
  const address = permanent(link, '::1', 128, SCOPE_HOST, BY_LOOPBACK);
  announce(trial, addressEventOf(address, 'new'));
  addOwn(trial, ownRoute(link, RTN_LOCAL, '::1', 128));
}

function permanent(
  { index }: Link,
  address: string,
  prefixLength: number,
  scope: number,
  protocol: number,
): Address {
  return {
    family: 10,
    link: index,
    address,
    prefixLength,
    flags: PERMANENT,
    scope,
    protocol,
    validLifetime: FOREVER,
    preferredLifetime: FOREVER,
    provenance: 'announced',
    generation: 0,
  };
}

/** The address that follows from the link-layer address (RFC 4291, appendix A); none where another rule makes it. */
function linkLocalOf({ type, details }: Link): string | undefined {
  const bytes = details['address'];
  if (type !== ETHERNET || details['addrGenMode'] !== EUI64) return undefined;
  if (!(bytes instanceof Uint8Array) || bytes.length !== 6) return undefined;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = bytes;
  return formatAddress(
    Uint8Array.of(0xfe, 0x80, 0, 0, 0, 0, 0, 0, a ^ 2, b, c, 0xff, 0xfe, d, e, f),
  );
}

/** An IPv6 address that is there gets other settings (`linux/net/ipv6/addrconf.c inet6_addr_modify`). */
import { formatAddress, parseAddress } from '@routability/netlink-codec/address';
import { REPLACE } from '../event.ts';
import type { RouteKey } from '../fact/make-route.ts';
import type { Address, Link } from '../state.ts';
import { addressEventOf } from './address4.ts';
import { addPrefixRoute6, dropPrefixRoute6, KERNEL_METRIC, removeOwn } from './address6.ts';
import type { AddressRequest } from './parse-address.ts';
import { routeEventOf } from './route-event.ts';
import { entriesAt6 } from './route6.ts';
import { announce, type Trial } from './trial.ts';

const TABLE_MAIN = 254;
const RTPROT_KERNEL = 2;
const NODAD = 0x2;
const OPTIMISTIC = 0x4;
const DADFAILED = 0x8;
const HOME = 0x10;
const DEPRECATED = 0x20;
const TENTATIVE = 0x40;
const PERMANENT = 0x80;
const MANAGETEMP = 0x100;
const NOPREFIXROUTE = 0x200;
const SETTABLE = NODAD | HOME | DEPRECATED | PERMANENT | MANAGETEMP | NOPREFIXROUTE;
const FOREVER = 0xffffffff;

/** Flags and lifetimes are others; metric and peer where the words say one. The prefix length stays. */
export function modifyAddress6(
  trial: Trial,
  device: Link,
  known: Address,
  request: AddressRequest,
): void {
  const address = modified(known, request);
  const hadRoute = (known.flags & (PERMANENT | NOPREFIXROUTE)) === PERMANENT;
  if (known.peer !== undefined && known.peer !== address.peer) {
    removeOwn(trial, device, TABLE_MAIN, known.peer, 128);
  }
  announce(trial, addressEventOf(address, 'new'));
  if ((address.flags & NOPREFIXROUTE) !== 0) {
    if (hadRoute) dropPrefixRoute6(trial, device, address);
    return;
  }
  const routes = [{ dst: address.address, dstLen: address.prefixLength }];
  if (address.peer !== undefined) routes.push({ dst: address.peer, dstLen: 128 });
  for (const { dst, dstLen } of routes) {
    if (hadRoute) movePrefixRoute6(trial, device, address, dst, dstLen);
    addPrefixRoute6(trial, device, address, dst, dstLen);
  }
}

function modified(known: Address, request: AddressRequest): Address {
  const { peer, metric = 0, flags, validLifetime, preferredLifetime } = request;
  const isChecked = (known.flags & TENTATIVE) === 0 || (known.flags & DADFAILED) !== 0;
  const wished = isChecked ? flags & ~OPTIMISTIC : flags;
  return {
    ...known,
    ...(peer === undefined ? {} : { peer: formatAddress(peer.address) }),
    flags:
      (known.flags & ~SETTABLE) |
      wished |
      (validLifetime === FOREVER ? PERMANENT : 0) |
      (preferredLifetime === 0 ? DEPRECATED : 0),
    ...(metric === 0 ? {} : { priority: metric }),
    validLifetime,
    preferredLifetime,
  };
}

/** `modify_prefix_route`: by another metric the route goes, to be made anew; its end is set in silence. */
function movePrefixRoute6(
  trial: Trial,
  device: Link,
  { priority = 0, validLifetime = FOREVER }: Address,
  dst: string,
  length: number,
): void {
  const address = parseAddress(dst);
  if (address === undefined) return;
  const key: RouteKey = { family: 10, table: TABLE_MAIN, address, length };
  const found = entriesAt6(trial, key).find(
    ({ nexthop, protocol, legs: [leg] }) =>
      nexthop === 0 &&
      protocol === RTPROT_KERNEL &&
      leg?.link === device.index &&
      leg.gateway === undefined,
  );
  if (found === undefined) return;
  if (found.priority !== (priority || KERNEL_METRIC)) {
    announce(trial, routeEventOf(trial.state, key, [found], 'del'));
    return;
  }
  const expires = validLifetime === FOREVER ? 0 : validLifetime;
  if (found.expires === expires) return;
  const event = routeEventOf(trial.state, key, [found], 'new');
  announce(trial, { ...event, flags: REPLACE, expires });
}

/** IPv6 route requests (`linux/net/ipv6/ip6_fib.c fib6_add`, `route.c ip6_route_del`). */
import { formatAddress } from '@routability/netlink-codec/address';
import { tableOf } from '../apply/table.ts';
import { APPEND, CREATE, EXCL, REPLACE, type RouteEvent } from '../event.ts';
import { prefixBytes, prefixText } from '../fact/address-input.ts';
import { isSibling, sameList6 } from '../fact/identity.ts';
import { type RouteKey, routeEntries, routeKey } from '../fact/make-route.ts';
import { originOf } from '../fact/origin.ts';
import { sameValue } from '../fact/same.ts';
import { entriesOf, type RouteEntry } from '../state.ts';
import { exact, intGet } from '../trie/index.ts';
import type { RefusalCode } from './error.ts';
import { deviceOf, newRouteEvent, tableOfRequest } from './make-route-event.ts';
import type { LegRequest, RouteRequest } from './parse-route.ts';
import { routeEventOf } from './route-event.ts';
import { REQUEST_FLAGS } from './route4.ts';
import { announce, refuse, type Trial } from './trial.ts';

/** Tries an IPv6 route request. Throws `KernelRefusalError`. */
export function tryRoute6(trial: Trial, request: RouteRequest): void {
  if (request.operation === 'del') {
    deleteLegs6(trial, request);
    return;
  }
  const event = newRouteEvent(trial, request);
  const refusal = insertRoute6(trial, event, REQUEST_FLAGS[request.operation]);
  if (refusal === 'EEXIST') refuse(trial, refusal, 'there is such a route already');
  if (refusal !== undefined) refuse(trial, refusal, 'there is no such route');
}

/** All entries at the prefix, of every metric and source. */
export function entriesAt6(trial: Trial, key: RouteKey): readonly RouteEntry[] {
  return entriesOf(exact(tableOf(trial.state, 10, key.table), key.address, key.length));
}

/** Inserts a route as the flags of a request say; tells why not where it cannot be. */
export function insertRoute6(
  trial: Trial,
  event: RouteEvent,
  request: number,
): RefusalCode | undefined {
  const added = routeEntries(trial.state, event, originOf(trial.state, event));
  const [first] = added;
  if (first === undefined) return 'EINVAL';
  const list = entriesAt6(trial, routeKey(event)).filter((other) => sameList6(other, first));
  if (list.length > 0 && (request & EXCL) !== 0) return 'EEXIST';
  if (hasTwins(added)) return 'EEXIST';
  if ((request & REPLACE) !== 0) {
    if (list.length === 0 && (request & CREATE) === 0) return 'ENOENT';
    const flags = list.length === 0 && added.length === 1 ? CREATE | EXCL : REPLACE;
    announce(trial, { ...event, flags });
    return undefined;
  }
  if (list.some((other) => added.some((entry) => isTwin(other, entry)))) return 'EEXIST';
  const flags = CREATE | (list.length === 0 ? EXCL : request & APPEND);
  const ring = isSibling(first) ? list.filter(isSibling) : [];
  if (ring.length === 0) announce(trial, { ...event, flags });
  else {
    // The kernel lists the whole ring; from the new legs on, so that their attributes are told.
    const legs = [...(event.legs ?? []), ...ring.flatMap((entry) => entry.legs)];
    announce(trial, { ...event, flags: flags & ~EXCL, legs, multipath: true, routeFlags: 0 });
  }
  return undefined;
}

function hasTwins(entries: readonly RouteEntry[]): boolean {
  return entries.some((entry, at) => entries.some((other, to) => to > at && isTwin(entry, other)));
}

/** `rt6_duplicate_nexthop`. */
function isTwin(a: RouteEntry, b: RouteEntry): boolean {
  if (a.nexthop !== 0 || b.nexthop !== 0) return a.nexthop === b.nexthop;
  const [x] = a.legs;
  const [y] = b.legs;
  return x?.link === y?.link && x?.gateway === y?.gateway && sameValue(x?.encap, y?.encap);
}

/** The kernel goes on after a leg that is not there, and fails in the end. */
function deleteLegs6(trial: Trial, request: RouteRequest): void {
  const legs = request.multipath ? request.legs : [request.legs[0]];
  const done = legs.map((leg) => deleteRoute6(trial, request, leg));
  if (!done.includes(false)) return;
  const reason = done.includes(true)
    ? 'not all of its legs are there, yet those that are would go'
    : 'there is no such route';
  refuse(trial, 'ESRCH', reason);
}

/** Deletes the first route that fits, with its siblings where no router is said; whether there was one. */
function deleteRoute6(trial: Trial, request: RouteRequest, leg: LegRequest | undefined): boolean {
  const { state } = trial;
  const length = request.dst?.length ?? 0;
  const table = tableOfRequest(request);
  const address = prefixBytes(request.dst?.address, length, 10);
  const key: RouteKey = { family: 10, table, address, length };
  const link = leg === undefined ? 0 : (deviceOf(trial, leg)?.index ?? 0);
  const gateway = leg?.gateway === undefined ? undefined : formatAddress(leg.gateway);
  const { src, nexthop, priority = 0, protocol } = request;
  const source =
    src === undefined || src.length === 0 ? undefined : prefixText(src.address, src.length);
  const all = entriesAt6(trial, key);
  if (nexthop !== undefined && intGet(state.nexthops, nexthop) === undefined) {
    refuse(trial, 'EINVAL', `there is no nexthop object ${nexthop}`);
  }
  const found = all.find((entry) => {
    if (entry.src !== source || (src?.length ?? 0) !== entry.srcLen) return false;
    if (priority !== 0 && entry.priority !== priority) return false;
    if (protocol !== undefined && entry.protocol !== protocol) return false;
    if (entry.nexthop !== 0) return nexthop === undefined || entry.nexthop === nexthop;
    if (nexthop !== undefined) return false;
    const [own] = entry.legs;
    return (
      (link === 0 || own?.link === link) && (gateway === undefined || own?.gateway === gateway)
    );
  });
  if (found === undefined) return false;
  const ring =
    gateway === undefined && isSibling(found)
      ? all.filter((entry) => entry !== found && sameList6(entry, found) && isSibling(entry))
      : [];
  announce(trial, routeEventOf(state, key, [found, ...ring], 'del'));
  return true;
}

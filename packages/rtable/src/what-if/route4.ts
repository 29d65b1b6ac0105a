/** IPv4 route requests (`linux/net/ipv4/fib_trie.c fib_table_insert`, `fib_table_delete`). */

import { formatAddress } from '@routability/netlink-codec/address';
import { tableOf } from '../apply/table.ts';
import { APPEND, CREATE, EXCL, REPLACE, type RouteEvent } from '../event.ts';
import { prefixBytes } from '../fact/address-input.ts';
import { sameRoute4 } from '../fact/identity.ts';
import { type RouteKey, routeEntries, routeKey } from '../fact/make-route.ts';
import { originOf } from '../fact/origin.ts';
import { sameValue } from '../fact/same.ts';
import { entriesOf, type RouteEntry } from '../state.ts';
import { exact, intGet } from '../trie/index.ts';
import type { RefusalCode } from './error.ts';
import { deviceOf, newRouteEvent, tableOfRequest } from './make-route-event.ts';
import type { LegRequest, RouteOperation, RouteRequest } from './parse-route.ts';
import { routeEventOf } from './route-event.ts';
import { announce, refuse, type Trial } from './trial.ts';

/** Request flags of the operations (`ip/iproute.c do_iproute`). */
export const REQUEST_FLAGS: Readonly<Record<Exclude<RouteOperation, 'del'>, number>> = {
  add: CREATE | EXCL,
  append: CREATE | APPEND,
  prepend: CREATE,
  replace: CREATE | REPLACE,
  change: REPLACE,
};

/** Tries an IPv4 route request. Throws `KernelRefusalError`. */
export function tryRoute4(trial: Trial, request: RouteRequest): void {
  if (request.operation === 'del') deleteRoute4(trial, request);
  else {
    const event = newRouteEvent(trial, request);
    const refusal = insertRoute4(trial, event, REQUEST_FLAGS[request.operation]);
    if (refusal === 'EEXIST') refuse(trial, refusal, 'there is such a route already');
    if (refusal !== undefined) refuse(trial, refusal, 'there is no such route');
  }
}

/** The entries of the key of an event, in order. */
export function listOf4(trial: Trial, key: RouteKey): readonly RouteEntry[] {
  return entriesOf(exact(tableOf(trial.state, 2, key.table), key.address, key.length));
}

/** Inserts a route as the flags of a request say; tells why not where it cannot be. */
export function insertRoute4(
  trial: Trial,
  event: RouteEvent,
  request: number,
): RefusalCode | undefined {
  const [entry] = routeEntries(trial.state, event, originOf(trial.state, event));
  if (entry === undefined) return 'EINVAL';
  const list = listOf4(trial, routeKey(event)).filter(
    (other) => other.tos === entry.tos && other.priority === entry.priority,
  );
  let flags = EXCL | CREATE;
  if (list.length > 0) {
    if ((request & EXCL) !== 0) return 'EEXIST';
    const same = list.findIndex((other) => isSame(other, entry));
    if ((request & REPLACE) !== 0) {
      if (same === 0) return undefined;
      if (same > 0) return 'EEXIST';
      announce(trial, { ...event, flags: REPLACE });
      return undefined;
    }
    if (same >= 0) return 'EEXIST';
    flags = CREATE | (request & APPEND);
  }
  if ((request & CREATE) === 0) return 'ENOENT';
  announce(trial, { ...event, flags });
  return undefined;
}

function isSame(a: RouteEntry, b: RouteEntry): boolean {
  return a.type === b.type && sameRoute4(a, b);
}

function deleteRoute4(trial: Trial, request: RouteRequest): void {
  const table = tableOfRequest(request);
  const { state } = trial;
  if (request.nexthop !== undefined && intGet(state.nexthops, request.nexthop) === undefined) {
    refuse(trial, 'EINVAL', `there is no nexthop object ${request.nexthop}`);
  }
  const length = request.dst?.length ?? 0;
  const key: RouteKey = {
    family: 2,
    table,
    address: prefixBytes(request.dst?.address, length, 2),
    length,
  };
  const legs = request.legs.map((leg) => ({ leg, link: deviceOf(trial, leg)?.index ?? 0 }));
  const scope = request.scope ?? (request.type === 2 ? 254 : isLinkType(request.type) ? 253 : 255);
  const found = listOf4(trial, key).find(
    (entry) =>
      entry.tos === request.tos &&
      (request.type === undefined || entry.type === request.type) &&
      (scope === 255 || entry.scope === scope) &&
      (request.prefsrc === undefined || entry.prefsrc === formatAddress(request.prefsrc)) &&
      (request.protocol === undefined || entry.protocol === request.protocol) &&
      ((request.priority ?? 0) === 0 || entry.priority === request.priority) &&
      matchesMetrics(entry, request) &&
      matchesWay(entry, request, legs),
  );
  if (found === undefined) refuse(trial, 'ESRCH', 'there is no such route');
  announce(trial, routeEventOf(state, key, [found], 'del'));
}

function isLinkType(type: number | undefined): boolean {
  return type === 3 || type === 4 || type === 5;
}

function matchesMetrics(entry: RouteEntry, { metrics = {} }: RouteRequest): boolean {
  return Object.entries(metrics).every(
    ([name, value]) => name === 'lock' || entry.metrics?.[name] === value,
  );
}

/** `fib_nh_match`: of a single way only the first leg counts. */
function matchesWay(
  entry: RouteEntry,
  { nexthop, multipath }: RouteRequest,
  legs: readonly { readonly leg: LegRequest; readonly link: number }[],
): boolean {
  if (nexthop !== undefined) return entry.nexthop === nexthop;
  if (entry.nexthop !== 0) return legs.length === 0;
  if (multipath && legs.length !== entry.legs.length) return false;
  return legs.every(({ leg, link }, at) => {
    const own = entry.legs[at];
    if (own === undefined || (link !== 0 && own.link !== link)) return false;
    const isOther = leg.encap !== undefined && !sameValue(own.encap, leg.encap);
    if (isOther && !multipath) return false;
    return leg.gateway === undefined || own.gateway === formatAddress(leg.gateway);
  });
}

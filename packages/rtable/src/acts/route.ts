/** `ip route add|append|prepend|replace|change|del …` as events (`fib_table_insert`, `ip6_route_add`). */

import { order4, order6 } from '../apply/list.ts';
import { tableOf } from '../apply/table.ts';
import { CREATE, EXCL, REPLACE, type RouteEvent } from '../event.ts';
import { addressText, prefixBytes } from '../fact/address-input.ts';
import { sameRoute4, sameWay6 } from '../fact/identity.ts';
import { routeEntries, routeKey } from '../fact/make-route.ts';
import { entriesOf, type Leg, type NetworkState, type RouteEntry } from '../state.ts';
import { exact } from '../trie/index.ts';
import { type Announcements, announced, VERBS } from './act.ts';
import { completeRoute, type RouteWords, takeRoute } from './route-words.ts';
import { WhatIfError, wordsError } from './what-if-error.ts';
import { finish, take, type Words } from './words.ts';

const SUPPOSED = { provenance: 'announced', generation: 0 } as const;

/** Reads the words after `route`. */
export function routeAct(state: NetworkState, words: Words): Announcements {
  const verb = take(words, 'add, append, replace, change or del');
  const route = takeRoute(state, words);
  finish(words);
  if (verb === 'del' || verb === 'delete') return removal(state, route);
  const request = VERBS[verb];
  if (request === undefined) throw wordsError(`"${verb}" is no verb of ip route`);
  return addition(state, completeRoute(state, route), request);
}

function listOf(state: NetworkState, event: RouteEvent, key: RouteEntry): readonly RouteEntry[] {
  const { family, table, address, length } = routeKey(event);
  const order = family === 2 ? order4 : order6;
  return entriesOf(exact(tableOf(state, family, table), address, length)).filter(
    (entry) => order(entry, key) === 0,
  );
}

/** What the kernel would make of the request: the flags of its announcement say what happened. */
function addition(state: NetworkState, route: RouteEvent, request: number): Announcements {
  const told = routeEntries(state, route, SUPPOSED);
  const [first] = told as [RouteEntry];
  const list = listOf(state, route, first);
  const exists = list.length > 0;
  if ((request & EXCL) !== 0 && exists) throw new WhatIfError('EEXIST', 'there is such a route');
  if ((request & CREATE) === 0 && !exists)
    throw new WhatIfError('ENOENT', 'there is no such route');
  if (route.family === 10) {
    const again = told.every((entry) => list.some((other) => sameWay6(other, entry)));
    if (again && (request & REPLACE) === 0) throw new WhatIfError('EEXIST', 'there is this route');
    return [{ ...route, ...announced('new', request) }];
  }
  const place = list.findIndex((entry) => sameRoute4(entry, first));
  if (place >= 0 && !((request & REPLACE) !== 0 && place === 0)) {
    throw new WhatIfError('EEXIST', 'there is this very route');
  }
  if (place === 0) return [];
  const flags = exists ? ((request & REPLACE) !== 0 ? REPLACE : request) : CREATE | EXCL;
  return [{ ...route, ...announced('new', flags) }];
}

/** The route that `del` means is the first that agrees with all that was said (`fib_table_delete`). */
function removal(state: NetworkState, route: RouteWords): Announcements {
  const { family, table, address, length } = routeKey({
    ...route,
    table: route.table ?? tableFor(route),
  });
  const all = entriesOf(exact(tableOf(state, family, table), address, length));
  const found = all.find((entry) => fits(entry, route));
  if (found === undefined) throw new WhatIfError('ESRCH', 'there is no such route');
  const gateway = (route.legs ?? []).some((leg) => leg.gateway !== undefined);
  const ring =
    family === 10 && !gateway && found.nexthop === 0 && found.legs[0]?.gateway !== undefined
      ? all.filter((entry) => order6(entry, found) === 0 && entry.legs[0]?.gateway !== undefined)
      : [found];
  return ring.map((entry) => removalOf(entry, { family, table, address, length }));
}

function tableFor({ type }: RouteWords): number {
  return type === 2 || type === 3 || type === 4 ? 255 : 254;
}

function fits(entry: RouteEntry, route: RouteWords): boolean {
  const wanted = <T>(said: T | undefined, is: T): boolean => said === undefined || said === is;
  if (!wanted(route.type, entry.type) || !wanted(route.protocol, entry.protocol)) return false;
  if (!wanted(route.priority, entry.priority) || !wanted(route.scope, entry.scope)) return false;
  if ((route.tos ?? 0) !== entry.tos && route.family === 2) return false;
  if (!wanted(route.nexthop, entry.nexthop)) return false;
  if (route.prefsrc !== undefined && addressText(route.prefsrc) !== entry.prefsrc) return false;
  if (route.src !== undefined && addressText(route.src) !== entry.src) return false;
  if (route.family === 10 && (route.srcLen ?? 0) !== entry.srcLen) return false;
  const said = route.legs ?? [];
  if (said.length > 1 && said.length !== entry.legs.length && route.family === 2) return false;
  return said.every((leg, at) => {
    const is: Leg | undefined = entry.legs[said.length > 1 ? at : 0];
    if (is === undefined) return false;
    if (leg.link !== undefined && leg.link !== is.link) return false;
    return leg.gateway === undefined || addressText(leg.gateway) === is.gateway;
  });
}

interface Place {
  readonly family: 2 | 10;
  readonly table: number;
  readonly address: Uint8Array;
  readonly length: number;
}

/** The announcement that an entry was removed. */
export function removalOf(
  entry: RouteEntry,
  { family, table, address, length }: Place,
): RouteEvent {
  return {
    ...announced('del'),
    kind: 'route',
    family,
    table,
    dst: prefixBytes(address, length, family),
    dstLen: length,
    src: entry.src,
    srcLen: entry.srcLen,
    tos: entry.tos,
    priority: entry.priority,
    type: entry.type,
    protocol: entry.protocol,
    scope: entry.scope,
    routeFlags: entry.flags | (entry.legs.length === 1 ? (entry.legs[0]?.flags ?? 0) : 0),
    prefsrc: entry.prefsrc,
    metrics: entry.metrics,
    nexthop: entry.nexthop,
    legs: entry.legs,
    multipath: entry.legs.length > 1,
    pref: entry.pref,
  };
}

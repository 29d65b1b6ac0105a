/** `ip route` words as the route that they describe. */
import {
  routeProtocolNames,
  routeScopeNames,
  routeTableNames,
  routeTypeNames,
} from '@routability/netlink-codec/names';
import type { IpFamily, LegInput, Metrics, RouteEvent } from '../event.ts';
import { LINKDOWN, LOWER_UP, ONLINK, RUNNING, UP } from '../flags.ts';
import { lookup } from '../lookup/index.ts';
import type { Link, NetworkState } from '../state.ts';
import { intGet } from '../trie/index.ts';
import { announced } from './act.ts';
import { WhatIfError, wordsError } from './what-if-error.ts';
import {
  type Prefix,
  peek,
  take,
  takeLink,
  takeNamed,
  takeNumber,
  takePrefix,
  type Words,
} from './words.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
/** A route as described; what was not said is `undefined`. */
export type RouteWords = Mutable<RouteEvent>;

const METRICS: Readonly<Record<string, string>> = {
  mtu: 'mtu',
  advmss: 'advmss',
  window: 'window',
  hoplimit: 'hoplimit',
  initcwnd: 'initcwnd',
  initrwnd: 'initrwnd',
  cwnd: 'cwnd',
  quickack: 'quickack',
};
const PREFERENCES: Readonly<Record<string, number>> = { medium: 0, high: 1, low: 3 };

/** Reads `[TYPE] PREFIX [via …] [dev …] …`. */
export function takeRoute(state: NetworkState, words: Words): RouteWords {
  const route: RouteWords = { ...announced('new'), kind: 'route', family: 2 };
  const type = Object.entries(routeTypeNames).find(([, name]) => name === peek(words));
  if (type !== undefined) {
    words.at++;
    route.type = Number(type[0]);
  }
  const prefix = takeDestination(words);
  if (prefix !== undefined) {
    route.dst = prefix.address;
    route.dstLen = prefix.length;
  }
  const single: Mutable<LegInput> = {};
  const legs: LegInput[] = [];
  while (peek(words) !== undefined) {
    const word = take(words, 'a word');
    if (word === 'nexthop') legs.push(takeLeg(state, words));
    else if (!takeWay(state, words, word, single)) takeOption(words, word, route);
  }
  route.family = words.family ?? 2;
  if (legs.length > 0) {
    route.legs = legs;
    route.multipath = true;
  } else if (single.link !== undefined || single.gateway !== undefined) route.legs = [single];
  return route;
}

function takeDestination(words: Words): Prefix | undefined {
  const word = peek(words);
  if (word === 'to') words.at++;
  if (peek(words) === 'default' || peek(words) === 'all') {
    words.at++;
    return undefined;
  }
  return takePrefix(words, 'the destination');
}

function takeLeg(state: NetworkState, words: Words): LegInput {
  const leg: Mutable<LegInput> = {};
  while (peek(words) !== undefined && peek(words) !== 'nexthop') {
    const word = take(words, 'a word');
    if (word === 'weight') leg.weight = takeNumber(words, 'weight');
    else if (!takeWay(state, words, word, leg))
      throw wordsError(`"${word}" is no word of a nexthop`);
  }
  return leg;
}

function takeWay(state: NetworkState, words: Words, word: string, leg: Mutable<LegInput>): boolean {
  if (word === 'via') {
    if (peek(words) === 'inet6' || peek(words) === 'inet') {
      words.at++;
      // The family of the gateway is not that of the route.
      leg.gateway = takePrefix({ ...words, family: undefined }, 'the gateway').address;
      words.at++;
    } else leg.gateway = takePrefix(words, 'the gateway').address;
  } else if (word === 'dev') leg.link = takeLink(state, words).index;
  else if (word === 'onlink') leg.flags = ONLINK;
  else return false;
  return true;
}

function takeOption(words: Words, word: string, route: RouteWords): void {
  const metric = METRICS[word];
  if (metric !== undefined) {
    if (peek(words) === 'lock') words.at++;
    const metrics: Metrics = { ...route.metrics, [metric]: takeNumber(words, word) };
    route.metrics = metrics;
    return;
  }
  switch (word) {
    case 'metric':
    case 'priority':
    case 'preference':
      route.priority = takeNumber(words, word);
      return;
    case 'table':
      route.table = takeNamed(words, routeTableNames, 'table');
      return;
    case 'proto':
    case 'protocol':
      route.protocol = takeNamed(words, routeProtocolNames, 'protocol');
      return;
    case 'scope':
      route.scope = takeNamed(words, routeScopeNames, 'scope');
      return;
    case 'src':
      route.prefsrc = takePrefix(words, 'the source').address;
      return;
    case 'from': {
      const source = takePrefix(words, 'the source prefix');
      route.src = source.address;
      route.srcLen = source.length;
      return;
    }
    case 'tos':
    case 'dsfield':
      route.tos = Number.parseInt(take(words, 'tos').replace(/^0x/, ''), 16);
      return;
    case 'nhid':
      route.nexthop = takeNumber(words, 'nhid');
      return;
    case 'pref':
      route.pref = PREFERENCES[take(words, 'pref')] ?? 0;
      return;
    default:
      throw wordsError(`"${word}" is no word of a route`);
  }
}

/** Route types without a way out. */
const REJECTS: ReadonlySet<number> = new Set([6, 7, 8, 9]);
const LOCAL_TYPES: ReadonlySet<number> = new Set([2, 3, 4]);
const LOOPBACK = 1;

/**
 * The route as the kernel would make it: devices found, defaults filled in, flags of the legs set.
 *
 * @throws WhatIfError for a way that leads nowhere.
 */
export function completeRoute(state: NetworkState, route: RouteWords): RouteEvent {
  const { family, type = 1, nexthop = 0 } = route;
  const legs = (route.legs ?? []).map((leg) => completeLeg(state, family, leg));
  const routed = nexthop === 0 && legs.length === 0;
  if (nexthop !== 0 && intGet(state.nexthops, nexthop) === undefined) {
    throw new WhatIfError('EINVAL', `there is no nexthop ${nexthop}`);
  }
  if (routed && !REJECTS.has(type)) throw new WhatIfError('ENODEV', 'a route needs a way out');
  const single = legs.length === 1 ? legs[0] : undefined;
  return {
    ...route,
    type,
    legs: routed && family === 10 ? [{ link: LOOPBACK }] : legs,
    routeFlags: route.multipath === true ? 0 : (single?.flags ?? 0),
    table: route.table ?? (LOCAL_TYPES.has(type) ? 255 : 254),
    scope: route.scope ?? scopeOf(family, type, legs),
    protocol: route.protocol ?? 3,
    priority: route.priority ?? (family === 2 ? 0 : 1024),
  };
}

/** As `ip route` fills it in: host for local, link for what is on the link, global otherwise. */
function scopeOf(family: IpFamily, type: number, legs: readonly LegInput[]): number {
  if (family === 10) return 0;
  if (type === 2) return 254;
  if (type === 3 || type === 4 || type === 5) return 253;
  const onLink = legs.length === 1 && legs[0]?.gateway === undefined;
  return type === 1 && onLink ? 253 : 0;
}

function completeLeg(state: NetworkState, family: IpFamily, leg: LegInput): LegInput {
  const index = leg.link ?? linkTowards(state, leg);
  const link = intGet(state.links, index);
  if (link === undefined) throw new WhatIfError('ENODEV', `there is no link ${index}`);
  if ((link.flags & UP) === 0) throw new WhatIfError('ENETDOWN', `${link.name} is down`);
  const flags = (leg.flags ?? 0) | (hasCarrier(link, family) ? 0 : LINKDOWN);
  return { ...leg, link: index, flags };
}

/** Whether the link counts as having carrier; IPv6 does not take a dormant one for that. */
export function hasCarrier({ flags }: Link, family: IpFamily): boolean {
  return (flags & (family === 2 ? RUNNING | LOWER_UP : RUNNING)) !== 0;
}

function linkTowards(state: NetworkState, { gateway }: LegInput): number {
  if (gateway === undefined) throw new WhatIfError('ENODEV', 'a route needs a device');
  const answer = lookup(state, {
    dst: gateway,
    mark: 0,
    tos: 0,
    uid: 0,
    ipproto: 0,
    sport: 0,
    dport: 0,
  });
  const way = answer.kind === 'route' && answer.type === 1 ? answer.paths[0] : undefined;
  if (way === undefined || way.gateway !== undefined) {
    throw new WhatIfError('ENETUNREACH', 'the gateway is not on any link');
  }
  return way.link;
}

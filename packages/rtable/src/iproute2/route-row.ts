/** Routes as `ip -j -d route` prints them (`ip/iproute.c`). */
import { routePreferenceNames } from '@routability/netlink-codec/names';
import type { Metrics } from '../event.ts';
import type { Leg, NetworkState, Route } from '../state.ts';
import { intGet } from '../trie/index.ts';
import { encapRow } from './encap-row.ts';
import { nexthopRow } from './nexthop-row.ts';
import {
  addressWord,
  flagWords,
  linkWord,
  prefixWord,
  protocolWord,
  type Row,
  row,
  scopeWord,
  serviceWord,
  tableWord,
  typeWord,
  word,
} from './words.ts';

/** Flags that are printed, in iproute2's order (`print_rt_flags`). */
const FLAGS: readonly (readonly [number, string])[] = [
  [0x1, 'dead'],
  [0x4, 'onlink'],
  [0x2, 'pervasive'],
  [0x8, 'offload'],
  [0x40, 'trap'],
  [0x100, 'notify'],
  [0x10, 'linkdown'],
  [0x20, 'unresolved'],
  [0x4000, 'rt_offload'],
  [0x8000, 'rt_trap'],
  [0x20000000, 'rt_offload_failed'],
];

function words(flags: number): string[] {
  return flagWords(FLAGS, flags).filter((name) => FLAGS.some(([, known]) => known === name));
}

/** The row of a route. Where the route has an encapsulation, its `dst`, `src` and `id` come last, as there. */
export function routeRow(state: NetworkState, route: Route): Row {
  const { family, legs, multipath, nexthop } = route;
  const [only] = legs;
  const single = multipath ? undefined : only;
  const object = nexthop === 0 ? undefined : intGet(state.nexthops, nexthop);
  return row({
    type: typeWord(route.type),
    dst: prefixWord(route.dst, route.dstLen),
    from: route.src === undefined ? undefined : prefixWord(route.src, route.srcLen),
    tos: route.tos === 0 ? undefined : serviceWord(route.tos),
    nhid: nexthop === 0 ? undefined : nexthop,
    ...encapRow(single?.encap),
    ...(single === undefined ? {} : wayRow(state, single, family)),
    table: tableWord(route.table),
    protocol: protocolWord(route.protocol),
    scope: scopeWord(route.scope),
    prefsrc: route.prefsrc === undefined ? undefined : addressWord(route.prefsrc),
    metric: route.priority === 0 && family === 2 ? undefined : route.priority,
    flags: words(route.flags),
    flow: flowRow(single?.realms),
    ...metricsRow(route.metrics),
    expires: route.expires === 0 ? undefined : route.expires,
    error: route.error === 0 ? undefined : route.error,
    pref: family === 10 ? word(routePreferenceNames, route.pref) : undefined,
    nh_info: object === undefined ? undefined : nexthopRow(state, object),
    nexthops: multipath ? legs.map((leg) => legRow(state, leg, family)) : undefined,
    family: family === 2 ? 'inet' : 'inet6',
  });
}

function wayRow(state: NetworkState, leg: Leg, family: 2 | 10): Row {
  return row({
    ...gatewayRow(leg.gateway, family),
    dev: leg.link === 0 ? undefined : linkWord(state, leg.link),
  });
}

/** A router of another family than the route is a `via`. */
export function gatewayRow(gateway: string | undefined, family: 2 | 10): Row {
  if (gateway === undefined) return {};
  const inet6 = gateway.includes(':');
  const host = addressWord(gateway);
  if (inet6 === (family === 10)) return { gateway: host };
  return { via: { family: inet6 ? 'inet6' : 'inet', host } };
}

function legRow(state: NetworkState, leg: Leg, family: 2 | 10): Row {
  return row({
    ...encapRow(leg.encap),
    ...wayRow(state, leg, family),
    weight: leg.weight,
    flow: flowRow(leg.realms),
    flags: words(leg.flags),
  });
}

/** Realms as `flow`. */
export function flowRow(realms: number | undefined): Row | undefined {
  if (realms === undefined || realms === 0) return undefined;
  const from = realms >>> 16;
  return row({ from: from === 0 ? undefined : String(from), to: String(realms & 0xffff) });
}

/** Names of `mx_names`; where they differ from the attribute's. */
const METRIC_NAMES: Readonly<Record<string, string>> = {
  rtoMin: 'rto_min',
  ccAlgo: 'congestion',
  fastopenNoCookie: 'fastopen_no_cookie',
};
const FEATURES: readonly (readonly [number, string])[] = [[1, 'ecn']];

/** The metrics of a route, under the names of `mx_names`. */
export function metricsRow(metrics: Metrics | undefined): Row {
  if (metrics === undefined) return {};
  const found: Row = {};
  for (const [key, value] of Object.entries(metrics)) {
    const name = METRIC_NAMES[key] ?? key;
    if (key === 'lock') continue;
    if (key === 'features') {
      for (const feature of flagWords(FEATURES, Number(value))) {
        found[feature === 'ecn' ? 'ecn' : 'features'] = feature === 'ecn' ? null : `0x${feature}`;
      }
    } else if (key === 'rtt') found[name] = Math.trunc(Number(value) / 8);
    else if (key === 'rttvar') found[name] = Math.trunc(Number(value) / 4);
    else if (key === 'hoplimit') found[name] = value === 0xffffffff ? 0 : value;
    else found[name] = value;
  }
  return Object.keys(found).length === 0 ? {} : { metrics: [found] };
}

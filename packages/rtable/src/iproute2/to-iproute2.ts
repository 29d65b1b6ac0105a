/** The state in the shape that `ip -j -d` prints. */
import { familyOf, type NetworkState } from '../state.ts';
import { intValues, walk, walkInts } from '../trie/index.ts';
import { routes } from '../view/route-view.ts';
import { addressRow } from './address-row.ts';
import { linkRow } from './link-row.ts';
import { isListed, neighbourRow } from './neighbour-row.ts';
import { nexthopRow } from './nexthop-row.ts';
import { routeRow } from './route-row.ts';
import { ruleRow } from './rule-row.ts';
import type { Row } from './words.ts';

/** Rows by object. */
export interface Iproute2 {
  /** `ip -j -d link`. */
  readonly links: readonly Row[];
  /** `ip -j -d address`. */
  readonly addresses: readonly Row[];
  /** `ip -j -d -4 route show table all`, then `-6`; each with its `family`, `inet` or `inet6`. */
  readonly routes: readonly Row[];
  /** `ip -j -d -4 rule`, then `-6`; each with its `family`. */
  readonly rules: readonly Row[];
  /** `ip -j -d nexthop`. */
  readonly nexthops: readonly Row[];
  /** `ip -j -d neigh`. */
  readonly neighbours: readonly Row[];
}

/**
 * All objects as `ip -j -d` prints them, key by key (iproute2 6.1). Of keys that `ip` prints twice
 * the last is kept, as a JSON parser does.
 */
export function toIproute2(state: NetworkState): Iproute2 {
  const links = intValues(state.links);
  const rows: Row[] = [];
  for (const route of routes(state)) rows.push(routeRow(state, route));
  return {
    links: links.map((link) => linkRow(state, link)),
    addresses: links.map((link) => addressRow(state, link)),
    routes: rows,
    rules: ([2, 10] as const).flatMap((family) =>
      familyOf(state, family).rules.map((rule) => ({
        ...ruleRow(state, rule),
        family: family === 2 ? 'inet' : 'inet6',
      })),
    ),
    nexthops: intValues(state.nexthops).map((nexthop) => nexthopRow(state, nexthop)),
    neighbours: neighbourRows(state),
  };
}

function neighbourRows(state: NetworkState): readonly Row[] {
  const rows: Row[] = [];
  for (const family of [2, 10] as const) {
    walkInts(familyOf(state, family).neighbours, (_, table) => {
      walk(table, (_address, _length, neighbour) => {
        if (isListed(neighbour)) rows.push(neighbourRow(state, neighbour));
        return undefined;
      });
      return undefined;
    });
  }
  return rows;
}

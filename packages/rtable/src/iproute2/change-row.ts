/** One changed object in the shape of `ip -j -d`. */
import type { Address, Change, NetworkState } from '../state.ts';
import { infoRow } from './address-row.ts';
import { linkRow } from './link-row.ts';
import { neighbourRow } from './neighbour-row.ts';
import { nexthopRow } from './nexthop-row.ts';
import { routeRow } from './route-row.ts';
import { ruleRow } from './rule-row.ts';
import { linkWord, type Row } from './words.ts';

/**
 * The row of what a change added or removed. `state` is where the object is: the next one, or for a
 * removal the previous one, which still knows the names of its links. An address comes with its `ifname`.
 * Undefined for what `ip` does not list (netconf).
 */
export function changeRow(state: NetworkState, change: Change): Row | undefined {
  switch (change.object) {
    case 'link':
      return rowOf(change, (link) => linkRow(state, link));
    case 'address':
      return rowOf(change, (address) => addressLine(state, address));
    case 'route':
      return rowOf(change, (route) => routeRow(state, route));
    case 'rule':
      return rowOf(change, (rule) => ({
        ...ruleRow(state, rule),
        family: rule.family === 2 ? 'inet' : 'inet6',
      }));
    case 'nexthop':
      return rowOf(change, (nexthop) => nexthopRow(state, nexthop));
    case 'neighbour':
      return rowOf(change, (neighbour) => neighbourRow(state, neighbour));
    case 'netconf':
      return undefined;
  }
}

function rowOf<T>(change: { readonly next?: T; readonly previous?: T }, make: (fact: T) => Row) {
  const fact = change.next ?? change.previous;
  return fact === undefined ? undefined : make(fact);
}

function addressLine(state: NetworkState, address: Address): Row {
  return { ifindex: address.link, ifname: linkWord(state, address.link), ...infoRow(address) };
}

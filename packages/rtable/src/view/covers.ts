/** Routes by how their prefixes lie within each other. */
import type { AddressInput, IpFamily } from '../event.ts';
import { addressBytes } from '../fact/address-input.ts';
import { familyOf, type NetworkState, type Route } from '../state.ts';
import { intGet, walkCovered, walkCovers } from '../trie/index.ts';
import { viewSet } from './route-view.ts';

/** A prefix of one table. */
export interface TablePrefix {
  /** Any address of the prefix. */
  readonly address: AddressInput;
  /** Bits; the whole address by default. */
  readonly length?: number;
  /** Default 254, main. */
  readonly table?: number;
}

/** The routes of a table whose prefixes cover this one, itself included, longest first. */
export function covers(state: NetworkState, prefix: TablePrefix): readonly Route[] {
  const { family, address, length, table, routes } = placeOf(state, prefix);
  const found: Route[] = [];
  if (routes === undefined) return found;
  walkCovers(routes, address, length, (set, at) => {
    found.push(...viewSet(state, { family, table, address, length: at }, set));
    return undefined;
  });
  return found;
}

/** The routes of a table whose prefixes lie within this one, itself included, in order. */
export function coveredBy(state: NetworkState, prefix: TablePrefix): readonly Route[] {
  const { family, address, length, table, routes } = placeOf(state, prefix);
  const found: Route[] = [];
  if (routes === undefined) return found;
  walkCovered(routes, address, length, (at, bits, set) => {
    found.push(...viewSet(state, { family, table, address: at.slice(), length: bits }, set));
    return undefined;
  });
  return found;
}

function placeOf(state: NetworkState, prefix: TablePrefix) {
  const address = addressBytes(prefix.address);
  const family: IpFamily = address.length === 4 ? 2 : 10;
  const { length = address.length * 8, table = 254 } = prefix;
  return { family, address, length, table, routes: intGet(familyOf(state, family).tables, table) };
}

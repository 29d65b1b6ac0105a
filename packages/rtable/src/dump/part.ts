/** The part of a state that a scope covers: taken from one state into another. */
import { withFamily, withTable } from '../apply/table.ts';
import { covers } from '../apply/unsure.ts';
import type { DumpScope, IpFamily } from '../event.ts';
import { sameFact } from '../fact/same.ts';
import {
  type Address,
  type FamilyState,
  familyOf,
  type NetworkState,
  PARTS,
  type Rule,
} from '../state.ts';
import { emptyTrie, intGet, mergeTries } from '../trie/index.ts';
import { mergeInts } from './merge-ints.ts';
import { mergeTable } from './merge-table.ts';

/** `into` with the part that `scope` covers as `from` has it. Unchanged facts are kept. */
export function withPart(into: NetworkState, from: NetworkState, scope: DumpScope): NetworkState {
  let next = into;
  for (const part of PARTS) {
    if (covers(scope, part)) next = withObjects(next, from, part);
    else if (covers(part, scope)) next = withObjects(next, from, scope);
  }
  return next;
}

function withObjects(into: NetworkState, from: NetworkState, scope: DumpScope): NetworkState {
  switch (scope.object) {
    case 'link': {
      const links = mergeTries(into.links, from.links, sameFact);
      return links === into.links ? into : { ...into, links };
    }
    case 'address': {
      const addresses = mergeTries(into.addresses, from.addresses, sameAddresses);
      return addresses === into.addresses ? into : { ...into, addresses };
    }
    case 'nexthop': {
      const nexthops = mergeTries(into.nexthops, from.nexthops, sameFact);
      return nexthops === into.nexthops ? into : { ...into, nexthops };
    }
    case 'netconf':
      return eachFamily(into, from, (known, fresh) => ({
        netconf: mergeTries(known.netconf, fresh.netconf, sameFact),
      }));
    case 'rule':
      return eachFamily(into, from, (known, fresh) => ({
        rules: mergeRules(known.rules, fresh.rules),
      }));
    case 'neighbour':
      return eachFamily(into, from, (known, fresh) => ({
        neighbours: mergeInts(known.neighbours, fresh.neighbours, (a, b) =>
          a === undefined ? b : mergeTries(a, b, sameFact),
        ),
      }));
    case 'route':
      return withRoutes(into, from, scope.family, scope.table);
    case 'all':
      return withPart(into, from, scope);
  }
}

function eachFamily(
  into: NetworkState,
  from: NetworkState,
  join: (known: FamilyState, fresh: FamilyState) => Partial<FamilyState>,
): NetworkState {
  let next = into;
  for (const family of [2, 10] as const) {
    next = withFamily(next, family, join(familyOf(next, family), familyOf(from, family)));
  }
  return next;
}

/** Lists of addresses are compared as a whole; equal addresses in them are kept. */
function sameAddresses(known: readonly Address[], fresh: readonly Address[]): boolean {
  return (
    known.length === fresh.length &&
    known.every((address, at) => sameFact(address, fresh[at] as Address))
  );
}

function mergeRules(known: readonly Rule[], fresh: readonly Rule[]): readonly Rule[] {
  const merged = fresh.map((rule) => known.find((other) => sameFact(other, rule)) ?? rule);
  const same = merged.length === known.length && merged.every((rule, at) => rule === known[at]);
  return same ? known : merged;
}

function withRoutes(
  into: NetworkState,
  from: NetworkState,
  family: IpFamily,
  table: number | undefined,
): NetworkState {
  const known = familyOf(into, family).tables;
  const fresh = familyOf(from, family).tables;
  if (table === undefined) {
    return withFamily(into, family, { tables: mergeInts(known, fresh, mergeTable) });
  }
  const dumped = intGet(fresh, table) ?? emptyTrie<never>(family === 2 ? 4 : 16);
  const merged = mergeTable(intGet(known, table), dumped);
  return withFamily(into, family, { tables: withTable(known, table, merged) });
}

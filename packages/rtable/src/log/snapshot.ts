/** A state as JSON, to be kept or sent, and back. */
import { setOf, withFamily, withTable } from '../apply/table.ts';
import { addressBytes, addressText, widthOf } from '../fact/address-input.ts';
import {
  type Address,
  emptyState,
  entriesOf,
  familyOf,
  type Link,
  type Neighbour,
  type Netconf,
  type NetworkState,
  type Nexthop,
  type RouteEntry,
  type RouteSet,
  type Rule,
  type Sync,
  type Unsure,
} from '../state.ts';
import {
  createLoader,
  emptyIntMap,
  emptyTrie,
  type IntMap,
  intGet,
  intValues,
  type Trie,
  walk,
  walkInts,
  withInt,
  withPrefix,
} from '../trie/index.ts';
import { fromJson, type Json, toJson } from './plain-json.ts';

/** The version that `snapshot` writes, and the only one that `restore` reads. */
export const SNAPSHOT_VERSION = 1;

/** A state as JSON. Only `version` is for others than `restore`. */
export interface Snapshot {
  readonly version: typeof SNAPSHOT_VERSION;
  readonly state: Json;
}

/** What `restore` throws for something that is no snapshot, or one of another version. */
export class SnapshotError extends Error {
  readonly code = 'ERR_SNAPSHOT';
  override readonly name = 'SnapshotError';
}

interface PlainTable {
  readonly family: 2 | 10;
  readonly table: number;
  /** Prefix and the numbers of its entries, which many prefixes share. */
  readonly prefixes: readonly (readonly [dst: string, dstLen: number, ...entries: number[]])[];
}

interface Plain {
  readonly sync: Sync;
  readonly generation: number;
  readonly staleReason?: string | undefined;
  readonly nexthopLegs: boolean;
  readonly unsure: readonly Unsure[];
  readonly links: readonly Link[];
  readonly addresses: readonly Address[];
  readonly netconf: readonly Netconf[];
  readonly nexthops: readonly Nexthop[];
  readonly rules: readonly Rule[];
  readonly neighbours: readonly Neighbour[];
  readonly entries: readonly RouteEntry[];
  readonly tables: readonly PlainTable[];
}

/**
 * The state as JSON. A dump under way is left out: a state that was still loading is restored as
 * loading, and wants its dumps again.
 */
export function snapshot(state: NetworkState): Snapshot {
  const entries: RouteEntry[] = [];
  const numbers = new Map<RouteEntry, number>();
  const numberOf = (entry: RouteEntry): number => {
    const known = numbers.get(entry);
    if (known !== undefined) return known;
    numbers.set(entry, entries.length);
    return entries.push(entry) - 1;
  };
  const tables: PlainTable[] = [];
  const neighbours: Neighbour[] = [];
  for (const family of [2, 10] as const) {
    const part = familyOf(state, family);
    walkInts(part.tables, (table, routes) => {
      const prefixes: [string, number, ...number[]][] = [];
      walk(routes, (address, length, set) => {
        prefixes.push([addressText(address), length, ...entriesOf(set).map(numberOf)]);
        return undefined;
      });
      tables.push({ family, table, prefixes });
      return undefined;
    });
    for (const table of intValues(part.neighbours)) {
      walk(table, (_address, _length, neighbour) => {
        neighbours.push(neighbour);
        return undefined;
      });
    }
  }
  const plain: Plain = {
    sync: state.sync,
    generation: state.generation,
    staleReason: state.staleReason,
    nexthopLegs: state.nexthopLegs,
    unsure: state.unsure,
    links: intValues(state.links),
    addresses: intValues(state.addresses).flat(),
    netconf: [...intValues(state.inet.netconf), ...intValues(state.inet6.netconf)],
    nexthops: intValues(state.nexthops),
    rules: [...state.inet.rules, ...state.inet6.rules],
    neighbours,
    entries,
    tables,
  };
  return { version: SNAPSHOT_VERSION, state: toJson(plain) };
}

/**
 * The state of a snapshot.
 *
 * @throws SnapshotError for another version, or what is no snapshot.
 */
export function restore({ version, state }: Snapshot): NetworkState {
  if (version !== SNAPSHOT_VERSION) {
    throw new SnapshotError(
      `a snapshot of version ${version} cannot be read; ${SNAPSHOT_VERSION} can`,
    );
  }
  const plain = fromJson(state) as Partial<Plain> | null;
  if (plain?.entries === undefined || plain.tables === undefined || plain.links === undefined) {
    throw new SnapshotError('this is no snapshot');
  }
  return build(plain as Plain);
}

function build(plain: Plain): NetworkState {
  const { sync, generation, staleReason, nexthopLegs, unsure } = plain;
  let next: NetworkState = {
    ...emptyState,
    sync,
    generation,
    ...(staleReason === undefined ? {} : { staleReason }),
    nexthopLegs,
    unsure,
    missing: sync === 'synced' ? [] : emptyState.missing,
    links: byNumber(plain.links, (link) => link.index),
    nexthops: byNumber(plain.nexthops, (nexthop) => nexthop.id),
    addresses: listsByNumber(plain.addresses, (address) => address.link),
  };
  for (const family of [2, 10] as const) {
    next = withFamily(next, family, {
      rules: plain.rules.filter((rule) => rule.family === family),
      netconf: byNumber(
        plain.netconf.filter((one) => one.family === family),
        (one) => one.link,
      ),
      neighbours: neighbourTables(plain, family),
    });
  }
  for (const { family, table, prefixes } of plain.tables) {
    const loader = createLoader<RouteSet>(widthOf(family));
    for (const [dst, length, ...numbers] of prefixes) {
      const set = setOf(numbers.flatMap((number) => plain.entries[number] ?? []));
      if (set !== undefined) loader.add(addressBytes(dst), length, set);
    }
    const { tables } = familyOf(next, family);
    next = withFamily(next, family, { tables: withTable(tables, table, loader.finish()) });
  }
  return next;
}

function byNumber<V extends object>(values: readonly V[], number: (value: V) => number): IntMap<V> {
  return values.reduce((map, value) => withInt(map, number(value), value), emptyIntMap<V>());
}

function listsByNumber<V extends object>(
  values: readonly V[],
  number: (value: V) => number,
): IntMap<readonly V[]> {
  return values.reduce((map, value) => {
    const list = intGet(map, number(value)) ?? [];
    return withInt<readonly V[]>(map, number(value), [...list, value]);
  }, emptyIntMap<readonly V[]>());
}

function neighbourTables(plain: Plain, family: 2 | 10): IntMap<Trie<Neighbour>> {
  const width = widthOf(family);
  let tables = emptyIntMap<Trie<Neighbour>>();
  for (const neighbour of plain.neighbours) {
    if (neighbour.family !== family) continue;
    const table = intGet(tables, neighbour.link) ?? emptyTrie<Neighbour>(width);
    const bytes = addressBytes(neighbour.address);
    tables = withInt(tables, neighbour.link, withPrefix(table, bytes, width * 8, neighbour));
  }
  return tables;
}

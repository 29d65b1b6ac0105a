/** The differences between two states. */
import { setOf } from '../apply/table.ts';
import type { IpFamily } from '../event.ts';
import { identicalFact } from '../fact/same.ts';
import {
  type Address,
  type Change,
  type ChangeOf,
  entriesOf,
  familyOf,
  type Neighbour,
  type NetworkState,
  type Route,
  type RouteEntry,
  type RouteSet,
  type RouteTable,
} from '../state.ts';
import { diffTries, emptyTrie, type IntMap, type Trie } from '../trie/index.ts';
import { viewSet } from '../view/route-view.ts';

/** Object and facts of a change, before it is told how it came about. */
export type Difference = {
  readonly [Kind in keyof ChangeOf]: {
    readonly object: Kind;
    readonly previous: ChangeOf[Kind] | undefined;
    readonly next: ChangeOf[Kind] | undefined;
  };
}[keyof ChangeOf];

/**
 * What is different in `b`, in the order of the objects (links, addresses, settings, nexthops,
 * rules, routes, neighbours) and of their keys. Costs the difference, not the size. A route by a
 * nexthop object is different when it names another one, not when the object is.
 */
export function diff(a: NetworkState, b: NetworkState): Change[] {
  return differences(a, b).map((difference) => toChange(difference, undefined, b.generation));
}

/** A difference as a change; without `provenance` by what the fact itself says. */
export function toChange(
  { object, previous, next }: Difference,
  provenance: Change['provenance'] | undefined,
  generation: number,
): Change {
  return {
    object,
    action: previous === undefined ? 'add' : next === undefined ? 'del' : 'replace',
    provenance: provenance ?? next?.provenance ?? 'announced',
    generation,
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  } as Change;
}

/** All differences between two states. */
export function differences(a: NetworkState, b: NetworkState): Difference[] {
  const found: Difference[] = [];
  each(a.links, b.links, (previous, next) => found.push({ object: 'link', previous, next }));
  diffTries(a.addresses, b.addresses, (_address, _length, before, after) =>
    diffAddresses(before ?? [], after ?? [], found),
  );
  for (const family of [2, 10] as const) {
    each(familyOf(a, family).netconf, familyOf(b, family).netconf, (previous, next) =>
      found.push({ object: 'netconf', previous, next }),
    );
  }
  each(a.nexthops, b.nexthops, (previous, next) =>
    found.push({ object: 'nexthop', previous, next }),
  );
  for (const family of [2, 10] as const) {
    diffRules(a, b, family, found);
    diffRoutes(a, b, family, found);
  }
  for (const family of [2, 10] as const) diffNeighbours(a, b, family, found);
  return found;
}

function each<V extends object>(
  a: IntMap<V>,
  b: IntMap<V>,
  visit: (previous: V | undefined, next: V | undefined) => void,
): void {
  diffTries(a, b, (_address, _length, previous, next) => {
    const same = previous !== undefined && next !== undefined && identicalFact(previous, next);
    if (!same) visit(previous, next);
  });
}

function diffAddresses(
  before: readonly Address[],
  after: readonly Address[],
  found: Difference[],
): void {
  const key = (one: Address): string =>
    `${one.address} ${one.family === 2 ? `${one.prefixLength} ${one.peer ?? ''}` : ''}`;
  pair(before, after, key, (previous, next) => found.push({ object: 'address', previous, next }));
}

function diffRules(a: NetworkState, b: NetworkState, family: IpFamily, found: Difference[]): void {
  const before = familyOf(a, family).rules;
  const after = familyOf(b, family).rules;
  if (before === after) return;
  for (const previous of before) {
    if (!after.includes(previous)) found.push({ object: 'rule', previous, next: undefined });
  }
  for (const next of after) {
    if (!before.includes(next)) found.push({ object: 'rule', previous: undefined, next });
  }
}

function diffNeighbours(
  a: NetworkState,
  b: NetworkState,
  family: IpFamily,
  found: Difference[],
): void {
  const none = emptyTrie<Neighbour>(family === 2 ? 4 : 16);
  diffTries<Trie<Neighbour>>(
    familyOf(a, family).neighbours,
    familyOf(b, family).neighbours,
    (_address, _length, before, after) =>
      each(before ?? none, after ?? none, (previous, next) =>
        found.push({ object: 'neighbour', previous, next }),
      ),
  );
}

function diffRoutes(a: NetworkState, b: NetworkState, family: IpFamily, found: Difference[]): void {
  const none = emptyTrie<RouteSet>(family === 2 ? 4 : 16);
  diffTries<RouteTable>(
    familyOf(a, family).tables,
    familyOf(b, family).tables,
    (id, _length, before, after) => {
      const table = new DataView(id.buffer, id.byteOffset).getUint32(0);
      diffTries(before ?? none, after ?? none, (bytes, length, x, y) => {
        const address = bytes.slice();
        const place = { family, table, address, length };
        // Entries that both have are the same routes: only the others are looked at.
        const [p, q] = family === 2 ? withoutShared(x, y) : [x, y];
        const previous = viewSet(a, place, p);
        const next = viewSet(b, place, q);
        pair(previous, next, routeText, (one, other) =>
          found.push({ object: 'route', previous: one, next: other }),
        );
      });
    },
  );
}

function withoutShared(
  x: RouteSet | undefined,
  y: RouteSet | undefined,
): readonly [RouteSet | undefined, RouteSet | undefined] {
  if (!Array.isArray(x) && !Array.isArray(y)) return [x, y];
  const before: readonly RouteEntry[] = entriesOf(x);
  const after: readonly RouteEntry[] = entriesOf(y);
  return [
    setOf(before.filter((entry) => !after.includes(entry))),
    setOf(after.filter((entry) => !before.includes(entry))),
  ];
}

/** Routes with equal text take each other's place. */
function routeText(route: Route): string {
  return `${route.src ?? ''}/${route.srcLen} ${route.tos} ${route.priority}`;
}

/**
 * Pairs what is in both lists by key, in order; identical pairs are no difference. Identical facts
 * are paired first, so that of several with one key only the changed ones are told.
 */
function pair<V extends object>(
  before: readonly V[],
  after: readonly V[],
  key: (value: V) => string,
  visit: (previous: V | undefined, next: V | undefined) => void,
): void {
  const left = [...before];
  const right: V[] = [];
  for (const next of after) {
    const at = left.findIndex((previous) => identicalFact(previous, next));
    if (at < 0) right.push(next);
    else left.splice(at, 1);
  }
  for (const next of right) {
    const at = left.findIndex((previous) => key(previous) === key(next));
    visit(at < 0 ? undefined : left[at], next);
    if (at >= 0) left.splice(at, 1);
  }
  for (const previous of left) visit(previous, undefined);
}

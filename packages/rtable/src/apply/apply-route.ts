/** Route events on the tables. */
import { type IpFamily, REPLACE, type RouteEvent } from '../event.ts';
import { prefixText } from '../fact/address-input.ts';
import { isSibling, sameRoute4, sameRoute6 } from '../fact/identity.ts';
import { type RouteKey, routeEntries, routeKey } from '../fact/make-route.ts';
import { originOf } from '../fact/origin.ts';
import { sharedEntries } from '../fact/shared-entries.ts';
import { CLONED, RTN_BLACKHOLE } from '../flags.ts';
import { entriesOf, type NetworkState, type RouteEntry, type RouteTable } from '../state.ts';
import { exact, intGet, withPrefix } from '../trie/index.ts';
import type { Draft } from './draft.ts';
import { expectNoMore, takeExpected } from './expected.ts';
import { changeList, order4, order6 } from './list.ts';
import { withoutRoute4, withRoute4 } from './route4.ts';
import { withoutRoute6, withRoute6 } from './route6.ts';
import { changePrefix, setOf } from './table.ts';
import { withUnsure } from './unsure.ts';

/** The state after a route event, its silent consequences left out. */
export function applyRoute(state: NetworkState, event: RouteEvent, draft?: Draft): NetworkState {
  if (((event.routeFlags ?? 0) & CLONED) !== 0) return state;
  if ((event.nexthop ?? 0) !== 0) return applyKnown(withNexthopLegs(state, event), event, draft);
  return applyKnown(state, event, draft);
}

/** Whether the legs of nexthop objects are shown: a message about a route by one tells. */
function withNexthopLegs(state: NetworkState, event: RouteEvent): NetworkState {
  const told = (event.legs ?? []).length > 0;
  if (event.sequence === undefined) return state;
  if (told === state.nexthopLegs || (!told && event.type === RTN_BLACKHOLE)) return state;
  return { ...state, nexthopLegs: told };
}

function applyKnown(state: NetworkState, event: RouteEvent, draft?: Draft): NetworkState {
  const key = routeKey(event);
  const make = (told: RouteEvent): readonly RouteEntry[] =>
    routeEntries(state, told, originOf(state, told));
  const entries = draft === undefined ? make(event) : sharedEntries(draft.entries, event, make);
  return event.family === 2
    ? applyRoute4(state, event, key, entries[0] as RouteEntry, draft)
    : applyRoute6(state, event, key, entries, draft);
}

function applyRoute4(
  state: NetworkState,
  event: RouteEvent,
  { table, address, length }: RouteKey,
  entry: RouteEntry,
  draft: Draft | undefined,
): NetworkState {
  const change = change4(event, entry);
  return changePrefix(
    state,
    2,
    table,
    address,
    length,
    (entries) => changeList(entries, entry, order4, change),
    draft?.owner,
  );
}

/** A dump lists in order; under churn it may list the same route twice. */
function withListed(
  list: readonly RouteEntry[],
  told: readonly RouteEntry[],
  family: IpFamily,
): readonly RouteEntry[] {
  const same = family === 2 ? sameRoute4 : sameRoute6;
  const fresh = told.filter((entry) => !list.some((other) => same(other, entry)));
  return fresh.length === 0 ? list : [...list, ...fresh];
}

type ChangeList = (list: readonly RouteEntry[]) => readonly RouteEntry[];

function change4(event: RouteEvent, entry: RouteEntry): ChangeList {
  return event.action === 'del'
    ? (list) => withoutRoute4(list, entry)
    : (list) => withRoute4(list, entry, event.flags);
}

/** A table with one more route of a dump. Routes by nexthop objects are not for it: see `applyRoute`. */
export function withDumpedRoute(
  state: NetworkState,
  routes: RouteTable,
  event: RouteEvent,
  key: RouteKey,
  draft: Draft,
): RouteTable {
  const told = sharedEntries(draft.entries, event, (one) =>
    routeEntries(state, one, originOf(state, one)),
  );
  const first = told[0] as RouteEntry;
  const before = exact(routes, key.address, key.length);
  if (before === undefined) {
    return withPrefix(routes, key.address, key.length, setOf(told), draft.owner);
  }
  const order = event.family === 2 ? order4 : order6;
  const next = setOf(
    changeList(entriesOf(before), first, order, (list) => withListed(list, told, event.family)),
  );
  return withPrefix(routes, key.address, key.length, next, draft.owner);
}

function applyRoute6(
  state: NetworkState,
  event: RouteEvent,
  key: RouteKey,
  told: readonly RouteEntry[],
  draft: Draft | undefined,
): NetworkState {
  const first = told[0] as RouteEntry;
  if (event.action === 'new') {
    const refreshing = refreshes(state, event);
    return changeRoutes(expectNoMore(state, key, told), key, first, draft, (list) =>
      withRoute6(list, told, event.flags, refreshing),
    );
  }
  const rest = takeExpected(state, key, told);
  if (rest.entries.length === 0) return rest.state;
  return changeRoutes(rest.state, key, first, draft, (list) => withoutRoute6(list, rest.entries));
}

function changeRoutes(
  state: NetworkState,
  key: RouteKey,
  first: RouteEntry,
  draft: Draft | undefined,
  change: ChangeList,
): NetworkState {
  let doubt: string | undefined;
  const next = changePrefix(
    state,
    10,
    key.table,
    key.address,
    key.length,
    (entries) =>
      changeList(entries, first, order6, (before) => {
        const after = change(before);
        doubt = doubtAfter(before, after);
        return after;
      }),
    draft?.owner,
  );
  if (doubt === undefined) return next;
  return withUnsure(next, {
    scope: { object: 'route', family: 10, table: key.table },
    key: `${prefixText(key.address, key.length)}/${key.length}`,
    reason: doubt,
  });
}

/** Why the list is not certain after a change; `undefined` when it is. */
function doubtAfter(
  before: readonly RouteEntry[],
  after: readonly RouteEntry[],
): string | undefined {
  if (before === after) return undefined;
  const ring = before.filter(isSibling);
  const left = after.filter(isSibling);
  const [head] = left;
  if (head !== undefined && !head.known)
    return 'attributes of the new first sibling were never shown';
  // What stands between dumped siblings is not dumped; it shows when they go.
  if (ring.length > 1 && left.length < 2 && ring.filter(isDumped).length > 1) {
    return 'routes between dumped siblings are not dumped';
  }
  return undefined;
}

function isDumped(entry: RouteEntry): boolean {
  return entry.provenance === 'dumped';
}

/** Whether a replacement announces that the nexthop object of the route changed. */
function refreshes(state: NetworkState, event: RouteEvent): boolean {
  const { nexthop = 0, sequence = 0, port = 0 } = event;
  if ((event.flags & REPLACE) === 0 || nexthop === 0) return false;
  const object = intGet(state.nexthops, nexthop);
  if (sequence === 0 || object === undefined) return true;
  const objects = [object, ...(object.group ?? []).map(({ id }) => intGet(state.nexthops, id))];
  return objects.some((one) => one?.cause?.sequence === sequence && one.cause.port === port);
}

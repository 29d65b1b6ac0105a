/** Route events on the tables. */
import { REPLACE, type RouteEvent } from '../event.ts';
import { prefixText } from '../fact/address-input.ts';
import { isSibling } from '../fact/identity.ts';
import { type RouteKey, routeEntries, routeKey } from '../fact/make-route.ts';
import { originOf } from '../fact/origin.ts';
import { CLONED, RTN_BLACKHOLE } from '../flags.ts';
import type { NetworkState, RouteEntry } from '../state.ts';
import { intGet, type Owner } from '../trie/index.ts';
import { expectNoMore, takeExpected } from './expected.ts';
import { changeList, order4, order6 } from './list.ts';
import { withoutRoute4, withRoute4 } from './route4.ts';
import { withoutRoute6, withRoute6 } from './route6.ts';
import { changePrefix } from './table.ts';
import { withUnsure } from './unsure.ts';

/** The state after a route event, its silent consequences left out. */
export function applyRoute(state: NetworkState, event: RouteEvent, owner?: Owner): NetworkState {
  if (((event.routeFlags ?? 0) & CLONED) !== 0) return state;
  if ((event.nexthop ?? 0) !== 0) return applyKnown(withNexthopLegs(state, event), event, owner);
  return applyKnown(state, event, owner);
}

/** Whether the legs of nexthop objects are shown: a route by one tells. */
function withNexthopLegs(state: NetworkState, event: RouteEvent): NetworkState {
  const told = (event.legs ?? []).length > 0;
  if (told === state.nexthopLegs || (!told && event.type === RTN_BLACKHOLE)) return state;
  return { ...state, nexthopLegs: told };
}

function applyKnown(state: NetworkState, event: RouteEvent, owner?: Owner): NetworkState {
  const key = routeKey(event);
  const entries = routeEntries(state, event, originOf(state, event));
  return event.family === 2
    ? applyRoute4(state, event, key, entries[0] as RouteEntry, owner)
    : applyRoute6(state, event, key, entries, owner);
}

function applyRoute4(
  state: NetworkState,
  event: RouteEvent,
  { table, address, length }: RouteKey,
  entry: RouteEntry,
  owner: Owner | undefined,
): NetworkState {
  const change = (list: readonly RouteEntry[]): readonly RouteEntry[] =>
    event.action === 'del' ? withoutRoute4(list, entry) : withRoute4(list, entry, event.flags);
  return changePrefix(
    state,
    2,
    table,
    address,
    length,
    (entries) => changeList(entries, entry, order4, change),
    owner,
  );
}

function applyRoute6(
  state: NetworkState,
  event: RouteEvent,
  key: RouteKey,
  told: readonly RouteEntry[],
  owner: Owner | undefined,
): NetworkState {
  const first = told[0] as RouteEntry;
  if (event.action === 'new') {
    const refreshing = refreshes(state, event);
    return changeRoutes(expectNoMore(state, key, told), key, first, owner, (list) =>
      withRoute6(list, told, event.flags, refreshing),
    );
  }
  const rest = takeExpected(state, key, told);
  if (rest.entries.length === 0) return rest.state;
  return changeRoutes(rest.state, key, first, owner, (list) => withoutRoute6(list, rest.entries));
}

function changeRoutes(
  state: NetworkState,
  key: RouteKey,
  first: RouteEntry,
  owner: Owner | undefined,
  change: (list: readonly RouteEntry[]) => readonly RouteEntry[],
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
    owner,
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

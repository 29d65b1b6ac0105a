/** What a dump told, put together with as few copies as there are tables. */
import { apply } from '../apply/apply.ts';
import { withDumpedRoute } from '../apply/apply-route.ts';
import type { Draft } from '../apply/draft.ts';
import { tableOf, withFamily, withTable } from '../apply/table.ts';
import type { FactEvent, IpFamily, RouteEvent } from '../event.ts';
import { routeKey } from '../fact/make-route.ts';
import { CLONED } from '../flags.ts';
import { familyOf, type NetworkState, type RouteTable } from '../state.ts';

/** The state with dumped facts added. */
export function fill(
  state: NetworkState,
  events: readonly FactEvent[],
  draft: Draft,
): NetworkState {
  let next = state;
  /** The table that routes are being added to, ahead of `next`. */
  let open: { family: IpFamily; table: number; routes: RouteTable } | undefined;
  const close = (): void => {
    if (open !== undefined) next = withRoutes(next, open.family, open.table, open.routes, draft);
    open = undefined;
  };
  for (const event of events) {
    if (event.kind !== 'route' || !isPlain(event)) {
      close();
      next = apply(next, event, draft);
      continue;
    }
    const key = routeKey(event);
    if (open === undefined || open.table !== key.table || open.family !== key.family) {
      close();
      open = { family: key.family, table: key.table, routes: tableOf(next, key.family, key.table) };
    }
    open.routes = withDumpedRoute(next, open.routes, event, key, draft);
  }
  close();
  return next;
}

function isPlain(event: RouteEvent): boolean {
  return (
    event.action === 'new' && (event.nexthop ?? 0) === 0 && ((event.routeFlags ?? 0) & CLONED) === 0
  );
}

function withRoutes(
  state: NetworkState,
  family: IpFamily,
  table: number,
  routes: RouteTable,
  draft: Draft,
): NetworkState {
  const { tables } = familyOf(state, family);
  return withFamily(state, family, { tables: withTable(tables, table, routes, draft.owner) });
}

/** Which links routes use. */
import type { NetworkState, RouteEntry } from '../state.ts';
import { entriesOf } from '../state.ts';
import { walk, walkInts } from '../trie/index.ts';

/** The ifindexes of all legs of all routes. */
export function linksOfRoutes(state: NetworkState): ReadonlySet<number> {
  const links = new Set<number>();
  let last: RouteEntry | undefined;
  for (const { tables } of [state.inet, state.inet6]) {
    walkInts(tables, (_, routes) => {
      walk(routes, (_address, _length, set) => {
        if (set === last) return undefined;
        if (!Array.isArray(set)) last = set as RouteEntry;
        for (const { legs } of entriesOf(set))
          for (const { link } of legs) if (link > 0) links.add(link);
        return undefined;
      });
      return undefined;
    });
  }
  return links;
}

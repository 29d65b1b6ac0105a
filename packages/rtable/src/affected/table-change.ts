/** The destinations that a difference between the tables of one family concerns. */
import { TABLE_LOCAL } from '../lookup/table4.ts';
import {
  entriesOf,
  familyOf,
  type NetworkState,
  type RouteSet,
  type RouteTable,
} from '../state.ts';
import { diffTries, emptyTrie, walk } from '../trie/index.ts';
import { addressToInt } from '../trie/key.ts';
import { type CoWalkMemo, coWalk } from './co-walk.ts';
import {
  type Destination,
  type FamilyDestinations,
  type VisitBlock,
  visitCovered,
} from './destinations.ts';
import { changedNexthops, changedRouters, type Grounds } from './grounds.ts';
import { opaqueOn } from './opaque.ts';

/** The difference between the tables of one family. */
export class TableChange<D extends Destination> {
  readonly #before: NetworkState;
  readonly #after: NetworkState;
  readonly #family: 2 | 10;
  readonly #watched: FamilyDestinations<D>;
  readonly #visit: VisitBlock<D>;
  readonly #opaque: (set: RouteSet) => boolean;
  readonly #walks: CoWalkMemo;

  constructor(
    before: NetworkState,
    after: NetworkState,
    family: 2 | 10,
    watched: FamilyDestinations<D>,
    visit: VisitBlock<D>,
    grounds: Grounds,
    walks: CoWalkMemo,
  ) {
    this.#before = before;
    this.#after = after;
    this.#family = family;
    this.#watched = watched;
    this.#visit = visit;
    this.#opaque = opaqueOn(family, grounds);
    this.#walks = walks;
  }

  visitTables(): void {
    const before = familyOf(this.#before, this.#family).tables;
    const after = familyOf(this.#after, this.#family).tables;
    diffTries(before, after, (number, _length, old, fresh) => {
      const isLocal = addressToInt(number) === TABLE_LOCAL;
      const none = emptyTrie<RouteSet>(this.#watched.free.width);
      const routes = fresh ?? old ?? none;
      diffTries(old ?? none, fresh ?? none, (address, length) => {
        this.#visitPrefix(routes, address, length);
        // The local table tells which IPv4 addresses are ours, and the way back of received packets counts.
        const { bySource, received } = this.#watched;
        visitCovered(isLocal ? bySource : received, address, length, this.#visit);
      });
    });
  }

  /** Routes by nexthop objects that differ, and IPv6 ones by routers that began or ceased to answer. */
  visitNexthops(): void {
    const ids = changedNexthops(this.#before, this.#after);
    const routers =
      this.#family === 10 ? changedRouters(this.#before, this.#after) : new Set<string>();
    if (ids.size === 0 && routers.size === 0) return;
    const { tables } = familyOf(this.#after, this.#family);
    walk(tables, (_address, _length, routes) => {
      walk(routes, (address, length, set) => {
        const concerned = entriesOf(set).some(
          ({ nexthop, legs }) =>
            ids.has(nexthop) || legs.some(({ link, gateway }) => routers.has(`${link}%${gateway}`)),
        );
        if (concerned) this.#visitPrefix(routes, address, length);
        return undefined;
      });
      return undefined;
    });
  }

  #visitPrefix(routes: RouteTable, address: Uint8Array, length: number): void {
    coWalk(routes, this.#watched.free, address, length, this.#opaque, this.#visit, this.#walks);
    visitCovered(this.#watched.bound, address, length, this.#visit);
  }
}
